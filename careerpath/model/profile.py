"""What one person brings: jobs, statements, skills, answers, and where they stand and want to go."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

#: The anchored answers of the quiz, strongest first, then those that are answers and not zeros.
Answer = Literal[
    "guides", "independently", "with-help", "seen", "not-yet", "no-opportunity", "does-not-apply", "not-sure"
]
#: The proficiency, in steps of a scale, that each answer on the ladder stands for where a source rates on one.
STEP_OF_ANSWER: Mapping[Answer, int] = {"not-yet": 0, "seen": 1, "with-help": 2, "independently": 3, "guides": 4}


@value
class Statement:
    """Something that the person says they did. `where` is its place in the file, as `file:line:column`."""

    text: str
    where: str
    #: Index of the job it belongs to, when it stands under one.
    job: int | None = None


@value
class Job:
    """A job held. `end` is None while it lasts; dates are the first and last day counted."""

    title: str
    where: str
    employer: str = ""
    start: date | None = None
    end: date | None = None
    #: True when the file says that it goes on, so that an absent end is not an unknown one.
    ongoing: bool = False
    #: None when nothing was said about it, which is not a no.
    supervised: bool | None = None
    #: Share of full time, above 0 and at most 1.
    share: float = 1.0
    #: Whether the person says that it counts as relevant experience; None when they say nothing of it.
    relevant: bool | None = None
    #: True where only the year was known, so that the day is a guess.
    start_is_year: bool = False
    end_is_year: bool = False


@value
class SkillRating:
    """A skill that the person rates themselves, in steps of the proficiency scale (0 is none; None is unrated)."""

    name: str
    where: str
    proficiency: int | None = None


@value
class QuizAnswer:
    """An anchored answer about one requirement, and the example that the person gave for it."""

    answer: Answer
    where: str
    example: str = ""


@value
class Profile:
    """One person. Everything is optional; an empty profile is valid, and says nothing about anything."""

    #: The file that it was read from, or a name for where it came from.
    origin: str = ""
    id: str | None = None
    name: str | None = None
    position: str | None = None
    organization: str | None = None
    supervisor: str | None = None
    period: str | None = None
    goals: Mapping[str, str] = field(default_factory=dict)
    education: tuple[str, ...] = ()
    confirmed_by: str | None = None
    family: str | None = None
    current: str | None = None
    #: The place of `current` in the file, as `file:line:column`.
    current_where: str = ""
    target: str | None = None
    #: Years as stated by the person; None means not stated.
    relevant_years: float | None = None
    supervisory_years: float | None = None
    jobs: tuple[Job, ...] = ()
    statements: tuple[Statement, ...] = ()
    skills: tuple[SkillRating, ...] = ()
    #: By requirement id.
    answers: Mapping[str, QuizAnswer] = field(default_factory=dict)
    #: By the name of a criterion's measure.
    measures: Mapping[str, float] = field(default_factory=dict)
