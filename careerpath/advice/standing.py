"""How a person stands to each level of a family: counted, never averaged."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from careerpath.advice.gates import stands_in_the_way
from careerpath.model.assessment import LevelStanding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.assessment import GateVerdict, LevelStatus, Verdict
    from careerpath.model.knowledge import Level


def standing(level: Level, verdicts: Sequence[Verdict], gates: Sequence[GateVerdict]) -> LevelStanding:
    """Count what holds for all that a level judges, and say whether the person is ready for it.

    Not ready: any gap, partial or gate that falls short. Ready: all is met, and every gate. Otherwise undetermined, as
    is a level of which nothing that could be judged is stated. What does not apply is left out where the source asks
    it of some positions only; where it asks it of all, a person's word does not take it away.
    """
    counts = Counter(verdict.status for verdict in verdicts)
    return LevelStanding(
        level=level.id,
        title=level.title,
        status=_status(verdicts, gates),
        met=counts["met"],
        partial=counts["partial"],
        gap=counts["gap"],
        unknown=counts["unknown"],
        not_applicable=counts["not-applicable"],
        no_opportunity=counts["no-opportunity"],
    )


def left_out(verdict: Verdict) -> bool:
    """Whether a requirement does not count for this person, by its source and by what they say."""
    return verdict.status == "not-applicable" and verdict.requirement.applies_when is not None


def _status(verdicts: Sequence[Verdict], gates: Sequence[GateVerdict]) -> LevelStatus:
    if any(v.status in {"gap", "partial"} for v in verdicts) or any(g.status == "gap" for g in gates):
        return "not-ready"
    counted = [v for v in verdicts if not left_out(v)]
    if not counted or any(v.status != "met" for v in counted) or any(stands_in_the_way(g) for g in gates):
        return "undetermined"
    return "ready"
