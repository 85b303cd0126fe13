"""Years of experience for one family: the jobs that count for it, and what their gates must say of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerpath.advice.brought import what_is_brought
from careerpath.advice.family_index import family_index
from careerpath.advice.readers import default_readers
from careerpath.advice.relevance import judge_relevance
from careerpath.intake.experience import work_out_experience

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from careerpath.advice.brought import Brought
    from careerpath.advice.relevance import JobRelevance
    from careerpath.intake.experience import Experience, JobYears
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.profile import Profile

#: Jobs that one sentence names at most.
_NAMED = 5


def count_years(brought: Brought, today: date | None) -> Experience:
    """Return the years that a profile brings to a family, with notes for its gates and remarks that say why."""
    profile, judged = brought.profile, judge_relevance(brought)
    jobs = tuple(replace(job, relevant=each.counts) for job, each in zip(profile.jobs, judged, strict=True))
    unsure = {each.job for each in judged if each.counts is None}
    counted = work_out_experience(replace(profile, jobs=jobs), today=today, unsure=unsure)
    of_jobs = counted.relevant_basis in {"jobs", "none"}
    return replace(
        counted,
        relevant_notes=tuple(_relevant_notes(counted.parts, judged)) if of_jobs else (),
        supervisory_notes=tuple(_supervisory_notes(brought, counted)),
        remarks=(*counted.remarks, *(_remarks(counted.parts, judged) if of_jobs else ())),
    )


def years_of(kb: KnowledgeBase, family_id: str, profile: Profile, today: date | None) -> Experience:
    """Return the years that a profile brings to a family, where nothing else of it is judged."""
    brought = what_is_brought(family_index(kb, family_id), profile, None, default_readers(kb, family_id))
    return count_years(brought, today)


def _relevant_notes(parts: Sequence[JobYears], judged: Sequence[JobRelevance]) -> Iterator[str]:
    groups = {
        counts: [part for part, each in zip(parts, judged, strict=True) if each.counts is counts]
        for counts in (True, False, None)
    }
    in_time = [part for part in groups[True] if part.years]
    if in_time:
        yield f"Counted: {_listed(f'{part.label} ({part.counted:g})' for part in in_time)}."
    yield from (part.remark for part in groups[True] if part.remark)
    if groups[False]:
        yield f"Not counted, as not relevant: {_listed(part.label for part in groups[False])}."
    if groups[None]:
        yield f"Not counted until you confirm that it is relevant: {_listed(part.label for part in groups[None])}."
    if parts:
        yield "Set `relevant: true` or `false` under a job to correct this."


def _supervisory_notes(brought: Brought, counted: Experience) -> Iterator[str]:
    if counted.supervisory_basis not in {"jobs", "none"}:
        return
    parts = [p for p in counted.parts if brought.profile.jobs[p.job].supervised]
    in_time = [part for part in parts if part.supervisory]
    if in_time:
        yield f"Counted as supervising others: {_listed(f'{part.label} ({part.supervisory:g})' for part in in_time)}."
    yield from (part.remark for part in parts if part.remark)
    if parts:
        yield "Set `supervised: false` under a job to correct this."


def _remarks(parts: Sequence[JobYears], judged: Sequence[JobRelevance]) -> Iterator[str]:
    """Say of the jobs that were judged, rather than told, why each counts or does not."""
    says = {True: "Counted as relevant", False: "Not counted as relevant", None: "To be confirmed as relevant"}
    for counts, words in says.items():
        told = [
            f"{part.label}, as {each.reason} ({part.where})"
            for part, each in zip(parts, judged, strict=True)
            if each.counts is counts and each.reason
        ]
        if told:
            yield f"{words}: {_listed(told, '; ')}."


def _listed(names: Iterable[str], joint: str = ", ") -> str:
    every = list(names)
    more = f"{joint}and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return joint.join(every[:_NAMED]) + more
