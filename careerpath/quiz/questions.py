"""The questions that a family gives rise to: its gates first, then one for each thing that a level asks or does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from careerpath.model.knowledge import EXPERIENCE_GATE, JUDGED_KINDS, SUPERVISORY_GATE, WORK_KINDS
from careerpath.model.profile import STEP_OF_ANSWER
from careerpath.quiz.chances import LADDER

if TYPE_CHECKING:
    from careerpath.model.knowledge import Family, KnowledgeBase, Level, Requirement
    from careerpath.quiz.chances import Expected

#: Ids of the questions about what can be counted. No requirement carries them, since they hold a colon.
YEARS, SUPERVISORY_YEARS, CURRENT = "years:relevant", "years:supervisory", "level:current"
#: The gates that the questions of years ask about.
GATE_OF_QUESTION = {YEARS: EXPERIENCE_GATE, SUPERVISORY_YEARS: SUPERVISORY_GATE}
#: Nobody has worked for longer.
MOST_YEARS = 70

_HIGHEST_STEP = max(STEP_OF_ANSWER.values())


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `ask` says what sort of answer it takes: years, a level, or an answer about doing."""

    id: str
    ask: Literal["years", "level", "doing"]
    text: str
    #: The lowest level that asks for it; None for gates.
    requirement: Requirement | None = None
    #: What people at each level answer, by rank.
    expected: tuple[Expected, ...] = ()
    #: Ids of the requirements that doing it shows.
    shows: tuple[str, ...] = ()


def gate_questions(family: Family) -> tuple[Question, ...]:
    """Return what can be counted: years, years of supervision, and the level held, where the family tells by them."""
    gates = {gate.id for level in family.levels for gate in level.gates}
    questions = []
    if EXPERIENCE_GATE in gates:
        questions.append(Question(YEARS, "years", "How many years of work have you done that fit these jobs?"))
    if SUPERVISORY_GATE in gates:
        text = "For how many of those years did you supervise people?"
        questions.append(Question(SUPERVISORY_YEARS, "years", text))
    if len(family.levels) > 1:
        questions.append(Question(CURRENT, "level", "Which of these jobs do you hold now?"))
    return tuple(questions)


def doing_questions(kb: KnowledgeBase, family: Family) -> tuple[Question, ...]:
    """Return one question for each thing that can be asked, lowest level first, what is judged before duties."""
    seen: dict[str, Question] = {}
    for level in family.levels:
        for requirement in _askable(level):
            if requirement.id not in seen:
                seen[requirement.id] = _question(kb, family, requirement)
    return tuple(seen.values())


def _askable(level: Level) -> list[Requirement]:
    judged = [r for r in level.requirements if r.kind in JUDGED_KINDS]
    return judged + [r for r in level.requirements if r.kind in WORK_KINDS and r.question]


def _question(kb: KnowledgeBase, family: Family, requirement: Requirement) -> Question:
    expected = tuple(_expected(family, level, requirement) for level in family.levels)
    judged = {r.id for level in family.levels for r in level.requirements if r.kind in JUDGED_KINDS}
    shows = tuple(i for i in requirement.exercises if i in judged)
    return Question(requirement.id, "doing", _text(kb, requirement), requirement, expected, shows)


def _text(kb: KnowledgeBase, requirement: Requirement) -> str:
    if requirement.question or not requirement.competency:
        return requirement.question or requirement.text
    return f"{requirement.text.rstrip('.')}: {kb.competencies[requirement.competency].definition}"


def _expected(family: Family, level: Level, requirement: Requirement) -> Expected:
    own = next((r for r in level.requirements if r.id == requirement.id), None)
    if own and own.kind == "competency" and own.proficiency:
        return frozenset(a for a in LADDER if _fits(STEP_OF_ANSWER[a], own.proficiency.min, own.proficiency.max))
    if own is None and (requirement.kind == "competency" or requirement.kind in level.not_stated):
        return None
    return level.rank >= family.level(requirement.level).rank


def _fits(step: int, lowest: int, highest: int) -> bool:
    return min(lowest, _HIGHEST_STEP) <= step <= highest
