"""Where a person stands, as a pure function of a knowledge base and a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.brought import what_is_brought
from careerpath.advice.counted_years import count_years
from careerpath.advice.family_index import family_index
from careerpath.advice.finished import is_finished
from careerpath.advice.gaps import rank_gaps
from careerpath.advice.gates import judge_gates
from careerpath.advice.next_steps import next_steps
from careerpath.advice.placement import place, place_text
from careerpath.advice.readers import default_readers
from careerpath.advice.relevance import judge_relevance
from careerpath.advice.remarks import notice_for, remarks_on
from careerpath.advice.stamps import kb_stamp, level_ref
from careerpath.advice.standing import standing
from careerpath.advice.targets import find_aim, next_target
from careerpath.advice.verdicts import judge, judge_work
from careerpath.model.assessment import Assessment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from careerpath.advice.brought import Brought
    from careerpath.advice.family_index import FamilyIndex
    from careerpath.advice.readers import Readers, TextEvidence
    from careerpath.advice.targets import Aim
    from careerpath.intake.experience import Experience
    from careerpath.model.assessment import GateVerdict, Placement, Verdict
    from careerpath.model.knowledge import KnowledgeBase, Level
    from careerpath.model.profile import Profile


def assess(
    kb: KnowledgeBase,
    profile: Profile,
    *,
    target: str | Level | None = None,
    today: date | None = None,
    readers: Readers | None = None,
) -> Assessment:
    """Return where a person stands: placement, verdicts with their evidence, gates, ranked gaps and next steps.

    `target` is a level, or its name as typed; without one the profile's counts, else the level above the one held or
    settled on, else the level placed. `today` ends the jobs that go on. `readers` replace the matcher. Raises
    UsageError for a level or family that does not exist.
    """
    aim = find_aim(kb, profile, target)
    readers = readers or default_readers(kb, aim.family.id)
    brought = what_is_brought(family_index(kb, aim.family.id), profile, aim.held, readers)
    experience = count_years(brought, today)
    gates = {level.id: judge_gates(level, experience) for level in aim.family.levels}
    placement = place(brought, aim.held, _text_of(brought, readers), gates)
    return _against(kb, brought, aim, placement, gates, experience)


def assess_text(kb: KnowledgeBase, family_id: str, text: str, *, readers: Readers | None = None) -> Assessment:
    """Place a text, such as a class specification, in a family. It judges no person, so there are no verdicts.

    Raises KeyError when there is no such family.
    """
    levels = kb.families[family_id].levels
    evidence = (readers or default_readers(kb, family_id)).level_evidence(text)
    placement = place_text(levels, evidence)
    placed = next((level for level in levels if level.id == placement.level), levels[0])
    return Assessment(
        kb=kb_stamp(kb),
        profile_id=None,
        target=level_ref(placed),
        placement=placement,
        levels=(),
        verdicts=(),
        duties=(),
        gates=(),
        gaps=(),
        next_steps=(),
        notice=notice_for(placement, (), ()),
        remarks=("This places a text among the levels of the family and judges no person.",),
    )


def _against(
    kb: KnowledgeBase,
    brought: Brought,
    aim: Aim,
    placement: Placement,
    gates: Mapping[str, tuple[GateVerdict, ...]],
    experience: Experience,
) -> Assessment:
    """Lay out where the person stands to the target that follows from aim and placement."""
    chosen = next_target(aim, placement)
    judged = _judge_all(brought)
    verdicts = judged[chosen.id]
    gaps = rank_gaps(brought.index, chosen, verdicts)
    return Assessment(
        kb=kb_stamp(kb),
        profile_id=brought.profile.id,
        target=level_ref(chosen),
        placement=placement,
        levels=tuple(standing(level, judged[level.id], gates[level.id]) for level in aim.family.levels),
        verdicts=verdicts,
        duties=tuple(judge_work(brought, duty) for duty in brought.index.work[chosen.id]),
        gates=gates[chosen.id],
        gaps=gaps,
        next_steps=next_steps(kb, gaps, gates[chosen.id], verdicts),
        notice=notice_for(placement, verdicts, gates[chosen.id]),
        statements=brought.read,
        remarks=(*remarks_on(brought, aim, chosen), *experience.remarks),
    )


def _judge_all(brought: Brought) -> Mapping[str, tuple[Verdict, ...]]:
    """Judge each requirement once, and lay the verdicts out by the levels that ask for it."""
    index: FamilyIndex = brought.index
    verdicts = {(r.level, r.id): judge(brought, r) for r in index.everything_judged}
    return {level: tuple(verdicts[r.level, r.id] for r in asked) for level, asked in index.judged.items()}


def _text_of(brought: Brought, readers: Readers) -> TextEvidence | None:
    """Read titles of relevant jobs and whatever statements are evidence as one text; None without any."""
    profile = brought.profile
    relevant = {each.job for each in judge_relevance(brought) if each.counts}
    titles = [job.title for index, job in enumerate(profile.jobs) if index in relevant and job.title]
    read = zip(profile.statements, brought.read, strict=True)
    said = [s.text for s, match in read if match.status == "matched" and not is_finished(s.text)]
    lines = [*titles, *said]
    return readers.level_evidence("\n".join(lines)) if lines else None
