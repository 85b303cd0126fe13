"""What would change a result most: which one answer, and which piece of evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.quiz.chances import LADDER, STRONG
from careerpath.quiz.choice import questions_left
from careerpath.quiz.posterior import posterior
from careerpath.quiz.state import answer, drop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from careerpath.model.assessment import Assessment, LevelStanding
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import QuizState

#: A change of less than this, as a share of probability or of the requirements, is not worth naming.
_WORTH_NAMING = 0.01


@dataclass(frozen=True, slots=True)
class Effect:
    """What an answer would lead to: the level placed at, its probability, and the standing to the target."""

    level: str | None
    probability: float | None
    status: str


@dataclass(frozen=True, slots=True)
class Influence:
    """One question that was not asked, with what a strong and a weak answer would lead to."""

    question: Question
    #: The change that is expected: in probability over the levels (0 to 1), and where the quiz is about a target, also
    #: in the share of the target that is decided (then 0 to 2).
    change: float
    if_done: Effect
    if_not: Effect


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A strong answer that no example supports, and how much of the result hangs on it, from 0 to 2."""

    question: Question
    change: float


def most_telling(state: QuizState, result: Assessment, assessed: Callable[[QuizState], Assessment]) -> Influence | None:
    """Return the unanswered question whose answer is expected to change the result most.

    None when there is none of which doing it and not doing it lead to visibly different results.
    """
    found = [_influence(state, question, result, assessed) for question in _unanswered(state)]
    found = [influence for influence in found if _differ(influence.if_done, influence.if_not)]
    best = max(found, key=lambda influence: round(influence.change, 6), default=None)
    return best if best and best.change >= _WORTH_NAMING else None


def least_supported(
    state: QuizState, result: Assessment, assessed: Callable[[QuizState], Assessment]
) -> Unsupported | None:
    """Return the strong answer without an example on which most of the result hangs, or None."""
    bare = [step.question for step in state.steps if step.value in STRONG and not step.example]
    found = [Unsupported(state.quiz.by_id[i], _difference(result, assessed(drop(state, i)))) for i in sorted(bare)]
    best = max(found, key=lambda unsupported: round(unsupported.change, 6), default=None)
    return best if best and best.change >= _WORTH_NAMING else None


def _unanswered(state: QuizState) -> list[Question]:
    skipped = [state.quiz.by_id[step.question] for step in state.steps if step.value is None]
    return [*questions_left(state), *(question for question in skipped if question.ask == "doing")]


def _influence(
    state: QuizState, question: Question, result: Assessment, assessed: Callable[[QuizState], Assessment]
) -> Influence:
    chances = _chances(state, question)
    after = {a: assessed(answer(state, question.id, a)) for a in ("independently", "with-help", "not-yet")}
    measure = _difference if _about_target(state) else _moved
    change = sum(chance * measure(result, after[_stands_for(a)]) for a, chance in chances.items())
    return Influence(question, change, _effect(after["independently"]), _effect(after["not-yet"]))


def _about_target(state: QuizState) -> bool:
    return state.quiz.settings.aim == "target" or len(state.quiz.family.levels) == 1


def _differ(one: Effect, other: Effect) -> bool:
    """Whether people can see the difference between two effects; tenths of a percent are not shown."""
    if (one.level, one.status) != (other.level, other.status):
        return True
    return abs((one.probability or 0.0) - (other.probability or 0.0)) >= _WORTH_NAMING


def _chances(state: QuizState, question: Question) -> Mapping[str, float]:
    weights = posterior(state)
    return {
        a: sum(w * state.quiz.chances.of(a, e) for w, e in zip(weights, question.expected, strict=True)) for a in LADDER
    }


def _stands_for(value: str) -> str:
    return {"guides": "independently", "seen": "not-yet"}.get(value, value)


def _effect(result: Assessment) -> Effect:
    standing = _standing(result)
    return Effect(result.placement.level, result.placement.probability, standing.status if standing else "")


def _standing(result: Assessment) -> LevelStanding | None:
    return next((standing for standing in result.levels if standing.level == result.target.level), None)


def _moved(before: Assessment, after: Assessment) -> float:
    """Return half the change in probability over the levels, from 0 to 1."""
    old = {candidate.level: candidate.probability for candidate in before.placement.candidates}
    return sum(abs(c.probability - old.get(c.level, 0.0)) for c in after.placement.candidates) / 2


def _difference(before: Assessment, after: Assessment) -> float:
    """Return the probability that moves, plus the share of the target's verdicts that change."""
    verdicts = {verdict.requirement.id: verdict.status for verdict in before.verdicts}
    differing = sum(verdicts.get(v.requirement.id, v.status) != v.status for v in after.verdicts)
    return _moved(before, after) + (differing / len(verdicts) if verdicts else 0.0)
