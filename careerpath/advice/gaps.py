"""Gaps of a target, ranked by what unlocks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.assessment import Gap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.advice.family_index import FamilyIndex
    from careerpath.model.assessment import Verdict
    from careerpath.model.knowledge import Level

#: What matters most to the source comes first; a requirement that says nothing of its importance is a primary one.
_IMPORTANCE = {"primary": 0, "secondary": 1, "alternate": 2}


def rank_gaps(index: FamilyIndex, target: Level, verdicts: Sequence[Verdict]) -> tuple[Gap, ...]:
    """Rank what is a gap or partial: foundations of lower levels, importance, duties that need it, gap before partial.

    Gates are not among them: nothing that a person learns makes up for those.
    """
    short = [v for v in verdicts if v.status in {"gap", "partial"}]
    ranked = sorted(short, key=lambda v: _weight(index, target, v))
    return tuple(
        Gap(rank, v.requirement, "gap" if v.status == "gap" else "partial", v.why) for rank, v in enumerate(ranked, 1)
    )


def _weight(index: FamilyIndex, target: Level, verdict: Verdict) -> tuple[int, int, int, bool]:
    requirement = verdict.requirement
    needed_by = sum(requirement.id in duty.exercises for duty in index.work[target.id])
    return (
        index.family.level(requirement.level).rank,
        _IMPORTANCE.get(requirement.importance or "primary", 0),
        -needed_by,
        verdict.status != "gap",
    )
