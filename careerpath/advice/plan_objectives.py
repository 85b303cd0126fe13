"""What a plan is to build: which verdicts become objectives, with what purpose and priority.

| verdict | priority |
|---|---|
| gap | 1 essential |
| partial, or unknown and not asked at the level held | 2 needed |
| unknown, though the level held asks for it too | 3 helpful |

What the source asks of some positions only, or as secondary or alternate, is one lower, and never below 3. The purpose
is D (new assignment) for what the level held does not ask, E (improved performance) for what it does, and H (career
interests) where no level of the family is held. Both are our rules, for the supervisor to correct.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from careerpath.advice.alignment import judged_at
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Collection

    from careerpath.model.assessment import Assessment, Verdict
    from careerpath.model.knowledge import Family, Level
    from careerpath.model.plan import ObjectiveStatus, Priority, Purpose

_OPEN = frozenset({"gap", "partial", "unknown"})
_LOWER = frozenset({"secondary", "alternate"})


@value
class Open:
    """A verdict that is to be worked on, or that could be shown better where `optional`."""

    verdict: Verdict
    status: ObjectiveStatus
    purpose: Purpose
    priority: Priority
    optional: bool = False
    #: For what is met: the id of a duty of the plan that shows it too.
    shown_by: str | None = None


def open_verdicts(family: Family, held: Level | None, assessment: Assessment) -> list[Open]:
    """Return what is a gap, partial or unknown at the target: by priority, then as gaps rank, then as the source."""
    held_ids = {r.id for r in judged_at(family, held.id)} if held else set()
    ranks = {gap.requirement.id: gap.rank for gap in assessment.gaps}
    found = [_opened(v, held_ids, held) for v in assessment.verdicts if v.status in _OPEN]
    unranked = len(ranks) + 1
    return sorted(found, key=lambda o: (o.priority, ranks.get(o.verdict.requirement.id, unranked)))


def _opened(verdict: Verdict, held_ids: Collection[str], held: Level | None) -> Open:
    asked_now = verdict.requirement.id in held_ids
    purpose: Purpose = "E" if asked_now else "D" if held else "H"
    return Open(verdict, cast("ObjectiveStatus", verdict.status), purpose, _priority(verdict, asked_now=asked_now))


def _priority(verdict: Verdict, *, asked_now: bool) -> Priority:
    base = {"gap": 1, "partial": 2}.get(verdict.status, 3 if asked_now else 2)
    requirement = verdict.requirement
    lowered = requirement.importance in _LOWER or requirement.applies_when is not None
    return cast("Priority", min(base + lowered, 3))
