"""The assessment that a quiz leads to: that of its profile, placed by the quiz itself.

The quiz knows each answer in full and how far to trust it (slip and guess), so that the certainty which ended it is the
certainty which is shown. An assessment of the saved profile, which may come to hold much besides, weighs answers less.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerpath.advice.assess import assess
from careerpath.advice.placement import SETTLED
from careerpath.advice.remarks import notice_for
from careerpath.advice.targets import find_aim, next_target
from careerpath.model.assessment import Candidate, Placement
from careerpath.quiz.outcome import profile_of
from careerpath.quiz.posterior import posterior

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import KnowledgeBase, Level
    from careerpath.quiz.state import QuizState


def assess_quiz(
    kb: KnowledgeBase, state: QuizState, *, target: Level | None = None, today: date | None = None
) -> Assessment:
    """Return where the person stands. Without a target, that of the quiz counts, else the level that comes next."""
    placement, profile = _placement(state), profile_of(state)
    goal = target or _own_target(state) or next_target(find_aim(kb, profile, None), placement)
    result = assess(kb, profile, target=goal, today=today)
    if placement.level is None:
        return result
    agrees = result.placement.level == placement.level
    reasons = (result.placement.reasons_for, result.placement.reasons_against) if agrees else ((), ())
    return replace(
        result,
        placement=replace(placement, reasons_for=reasons[0], reasons_against=reasons[1]),
        notice=notice_for(placement, result.verdicts, result.gates),
    )


def _own_target(state: QuizState) -> Level | None:
    target = state.quiz.settings.target
    return state.quiz.family.level(target) if target else None


def _placement(state: QuizState) -> Placement:
    """Return the placement by the answers alone; ties go to the lower level."""
    levels = state.quiz.family.levels
    if len(levels) == 1:
        return Placement(None, None, settled=False, candidates=(Candidate(levels[0].id, 1.0),))
    weights = [round(weight, 4) for weight in posterior(state)]
    top = max(weights)
    return Placement(
        level=levels[weights.index(top)].id,
        probability=top,
        settled=top >= SETTLED,
        candidates=tuple(Candidate(level.id, weight) for level, weight in zip(levels, weights, strict=True)),
    )
