"""What a result could not use or is unsure of, each one sentence, and the notice that every result carries."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from careerpath.advice.brought import Brought
    from careerpath.advice.targets import Aim
    from careerpath.model.assessment import GateVerdict, Placement, Verdict
    from careerpath.model.knowledge import Level

#: Names that one kind of remark lists, at most.
_LISTED = 5
_NOT_STATED = {"grade": "pay grade", "gates": "years of experience"}


def remarks_on(brought: Brought, aim: Aim, target: Level) -> tuple[str, ...]:
    """Return what the person should know about how their profile was used."""
    return (
        *_on_position(aim, target),
        *_on_last_title(brought, aim),
        *_on_answers(brought),
        *_on_skills(brought),
        *_on_measures(brought),
        *_on_statements(brought),
        *_on_source(brought, target),
    )


def notice_for(placement: Placement, verdicts: Iterable[Verdict], gates: Iterable[GateVerdict]) -> str:
    """Return the sentence that every assessment carries: what it is not, and what it is unsure of."""
    unknown = sum(verdict.status == "unknown" for verdict in verdicts) + sum(gate.status == "unknown" for gate in gates)
    unsure = [f"{unknown} of what the target asks {'is' if unknown == 1 else 'are'} unknown"] if unknown else []
    if placement.level is not None and not placement.settled:
        unsure.append("the placement is too close to call")
    doubt = f"; {' and '.join(unsure)}" if unsure else ""
    return f"This is guidance for development, not a promotion decision{doubt}."


def _on_position(aim: Aim, target: Level) -> list[str]:
    remarks = []
    if aim.held and target.rank < aim.held.rank:
        remarks.append(f"The target {target.id} is below {aim.held.id}, the level held.")
    if aim.held and target.rank == aim.held.rank:
        remarks.append(f"The target {target.id} is the level held.")
    if aim.held_elsewhere:
        other = aim.held_elsewhere
        remarks.append(f"The level held, {other.family}:{other.id}, does not speak for {aim.family.id}.")
    return remarks


def _on_last_title(brought: Brought, aim: Aim) -> list[str]:
    """Ask about a title that is a level's too: it may be held elsewhere, so it is never taken for that level."""
    jobs = brought.profile.jobs
    if brought.profile.current or not jobs:
        return []
    last = max(jobs, key=lambda job: (job.ongoing, job.end or date.min))
    title = _same(last.title)
    held = [level for level in aim.family.levels if title in map(_same, (level.title, *level.aliases))]
    return [f"If you hold {v.id}, {v.title}, in this family, say `current: {v.id}` in the profile." for v in held]


def _same(title: str) -> str:
    return " ".join(title.lower().split())


def _on_answers(brought: Brought) -> list[str]:
    known = brought.index.by_id
    unknown = [name for name in brought.profile.answers if name not in known]
    return _unused("Answers", unknown, f"{brought.index.family.id} has no such requirement", known)


def _on_skills(brought: Brought) -> list[str]:
    index = brought.index
    needed = {r.competency for r in index.everything_judged}
    elsewhere = [skill.name for competency, skill in brought.skills.items() if competency not in needed]
    return [
        *_unused("Skills", [s.name for s in brought.unknown_skills], "no competency goes by that name", ()),
        *_unused("Skills", elsewhere, f"nothing in {index.family.id} rests on their competency", ()),
    ]


def _on_measures(brought: Brought) -> list[str]:
    known = {limit.measure: None for r in brought.index.everything_judged for limit in r.limits}
    unknown = [name for name in brought.profile.measures if name not in known]
    return _unused("Measures", unknown, f"{brought.index.family.id} sets no such limit", known)


def _on_statements(brought: Brought) -> list[str]:
    """Denials count, as gaps; what was hoped for, done by others or asked by an employer does not."""
    kinds = {"planned": "hoped for or planned", "other": "about someone else", "required": "asked by an employer"}
    remarks = []
    for status, words in kinds.items():
        count = sum(match.status == status for match in brought.read)
        if count:
            remarks.append(f"{count} {'statement is' if count == 1 else 'statements are'} {words}, and no evidence.")
    unmatched = sum(match.status == "none" for match in brought.read)
    if unmatched:
        remarks.append(f"{unmatched} of {len(brought.read)} statements speak of nothing that this family asks for.")
    return remarks


def _on_source(brought: Brought, target: Level) -> list[str]:
    silent = [words for part, words in _NOT_STATED.items() if part in target.not_stated]
    remarks = [f"The source does not state the {' and the '.join(silent)} of {target.id}."] if silent else []
    if not brought.index.judged[target.id]:
        remarks.append(f"The source states nothing of {target.id} that a person could be judged on.")
    return remarks


def _unused(what: str, names: Sequence[str], why: str, known: Collection[str]) -> list[str]:
    if not names:
        return []
    listed = ", ".join(_named(name, known) for name in names[:_LISTED])
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return [f"{what} not used, as {why}: {listed}{more}."]


def _named(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, list(known), n=1)
    return f"{name} (did you mean {near[0]}?)" if near else name
