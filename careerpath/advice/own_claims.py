"""What a person says of themselves: quiz answers, rated skills, figures, and the level that they hold.

- An answer of guiding or doing it alone is met, with help partial, seen partial for knowledge and a gap otherwise,
  not yet a gap. Having had no opportunity, not applying and not being sure are answers of their own, and no gaps.
- Where the source rates a competency on the scale, answers stand for steps: not yet 0, seen 1, with help 2, alone 3,
  guides 4. A rated skill is compared in the same way with every requirement that rests on its competency: the step
  asked for is met, one below partial, less a gap. A skill that is listed without a rating is partial.
- An answer about a duty that is done shows what the duty exercises, and is never a debt.
- A figure within its limit is met and one above it a gap; partial where the source leaves the figure to a supervisor.
- Holding a level speaks for its KSAs and rated competencies, inherited ones included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.claims import Claim, is_rated, status_of_step
from careerpath.model.assessment import Evidence
from careerpath.model.knowledge import WORK_KINDS
from careerpath.model.profile import STEP_OF_ANSWER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.assessment import VerdictStatus
    from careerpath.model.knowledge import Limit, Requirement
    from careerpath.model.profile import Answer, QuizAnswer, SkillRating

_STATUS: dict[Answer, VerdictStatus] = {
    "guides": "met",
    "independently": "met",
    "with-help": "partial",
    "seen": "gap",
    "not-yet": "gap",
    "no-opportunity": "no-opportunity",
    "does-not-apply": "not-applicable",
    "not-sure": "unknown",
}
_AS_SAID: dict[VerdictStatus, str] = {"met": "met", "partial": "partial", "gap": "a gap"}
_WORSE: tuple[VerdictStatus, ...] = ("met", "partial", "gap")
_SAID: dict[Answer, str] = {
    "guides": "that you do this and guide others",
    "independently": "that you do this on your own",
    "with-help": "that you do this with help",
    "seen": "that you have seen this or been trained in it only",
    "not-yet": "not yet",
    "no-opportunity": "that you have had no opportunity, which is not a gap",
    "does-not-apply": "that this does not apply to you",
    "not-sure": "that you are not sure, so this stays unknown",
}


def answer_claims(requirement: Requirement, answer: QuizAnswer) -> tuple[Claim, ...]:
    """Return what an answer says about the requirement that it answers; the example given for it is quoted beside."""
    status = _answer_status(requirement, answer.answer)
    why = f"You answered {_SAID[answer.answer]}{_meaning(requirement, status)}."
    quotes = [answer.answer, answer.example] if answer.example else [answer.answer]
    step = STEP_OF_ANSWER.get(answer.answer) if is_rated(requirement) else None
    return tuple(Claim(status, Evidence(quote, answer.where, "self-reported"), why, "answer", step) for quote in quotes)


def duty_answer_claims(requirement: Requirement, duty: Requirement, answer: QuizAnswer) -> tuple[Claim, ...]:
    """Return what an answer about a duty shows of a requirement that it exercises: nothing unless it is done."""
    if answer.answer not in {"guides", "independently", "with-help"}:
        return ()
    status = _answer_status(requirement, answer.answer)
    status = "partial" if status == "gap" else status
    why = f"You answered {_SAID[answer.answer]} for the duty {duty.id}, which shows it, so this is {status}."
    return (Claim(status, Evidence(answer.answer, answer.where, "self-reported"), why, "answer"),)


def rating_claim(requirement: Requirement, skill: SkillRating) -> Claim | None:
    """Return what a skill says about a requirement that rests on its competency.

    None where no step is asked, and for criteria with limits, which figures answer.
    """
    if requirement.proficiency is None or requirement.limits:
        return None
    needed = requirement.proficiency.min
    evidence = Evidence(skill.name, skill.where, "self-reported")
    if skill.proficiency is None:
        return Claim("partial", evidence, "You list this skill without a rating, which is partial.", "listed")
    status = status_of_step(skill.proficiency, needed)
    why = f"You rate yourself {skill.proficiency} of 5, where {needed} is needed, which is {_AS_SAID[status]}."
    return Claim(status, evidence, why, "rating", skill.proficiency)


def measure_claims(requirement: Requirement, measures: Mapping[str, float], where: str) -> tuple[Claim, ...]:
    """Return what figures say about a criterion: the worst decides, and it is met only when every limit is answered."""
    answered = [limit for limit in requirement.limits if limit.measure in measures]
    complete = len(answered) == len(requirement.limits)
    claims = [_measure_claim(limit, measures[limit.measure], where, complete) for limit in answered]
    worst = max((_WORSE.index(claim.status) for claim in claims), default=0)
    return tuple(claim for claim in claims if claim.status == _WORSE[worst])


def position_claim(requirement: Requirement, held: Requirement, current: str, where: str) -> Claim | None:
    """Return what holding a level says about a requirement, where `held` is what that level asks under its id."""
    if requirement.proficiency and (held.proficiency is None or held.proficiency.min < requirement.proficiency.min):
        return None
    why = "You hold a level that asks for this, so it is taken as met from the position."
    return Claim("met", Evidence(f"current: {current}", where, "position"), why, "position")


def _answer_status(requirement: Requirement, answer: Answer) -> VerdictStatus:
    if requirement.kind in WORK_KINDS:
        return "unknown" if _STATUS[answer] == "gap" else _STATUS[answer]
    if is_rated(requirement) and requirement.proficiency and answer in STEP_OF_ANSWER:
        return status_of_step(STEP_OF_ANSWER[answer], requirement.proficiency.min)
    if answer == "seen" and requirement.kind == "knowledge":
        return "partial"
    return _STATUS[answer]


def _meaning(requirement: Requirement, status: VerdictStatus) -> str:
    if status not in {"met", "partial", "gap"}:
        return ""
    if is_rated(requirement) and requirement.proficiency:
        return f", which is {_AS_SAID[status]} where step {requirement.proficiency.min} of the scale is asked"
    return f", which is {_AS_SAID[status]}"


def _measure_claim(limit: Limit, have: float, where: str, complete: bool) -> Claim:
    figure = f"Your figure for {limit.measure} is {have:g}, the limit {limit.at_most:g} {limit.unit}"
    status: VerdictStatus = "met" if complete else "partial"
    why = f"{figure}, which is {'met' if complete else 'partial until the other figures are given'}."
    if have > limit.at_most:
        status = "partial" if limit.flexible else "gap"
        why = f"{figure}, which is a gap."
        if limit.flexible:
            why = f"{figure} ({limit.flexible}), which is partial until the figure set for you is checked."
    return Claim(status, Evidence(f"{limit.measure}: {have:g}", where, "stated"), why, "measure")
