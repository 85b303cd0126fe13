"""What the command line says about the quiz, and the settings that it adds up to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careerpath.cli.output import Output


class QuizOptions(NamedTuple):
    """The options of `careerpath assess` that the quiz takes; None is not said."""

    target: str | None = None
    full: bool = False
    #: A file of answers: a mapping, or the lines of a scripted run.
    answers: str | None = None
    session: str | None = None
    continue_: bool = False
    new: bool = False
    sessions: bool = False
    forget: str | None = None
    today: str | None = None
    json: bool = False
    everything: bool = False
    save_profile: str | None = None
    max_questions: int | None = None
    min_questions: int | None = None
    slip: float | None = None
    guess: float | None = None
    certainty: float | None = None
    #: Where -o and --format want the assessment.
    written: Output | None = None
