"""How a quiz is to be run: what it is for, how far answers are trusted, and when it stops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from careerpath.errors import UsageError

#: `placement` finds the level, `target` what decides one level, `full` asks everything.
Aim = Literal["placement", "target", "full"]

#: Chosen by benchmarks/quiz_simulation.py, whose figures stand in docs/quiz.md.
SLIP = 0.06
GUESS = 0.06
CERTAINTY = 0.95
LEAST = 5
MOST = 20


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be changed about a quiz."""

    aim: Aim = "placement"
    #: The id of the level that `aim` target is about.
    target: str | None = None
    #: The chance that someone who does a thing well answers as if they did not.
    slip: float = SLIP
    #: The chance that someone who does not do a thing well answers as if they did.
    guess: float = GUESS
    #: The probability of the best level at which the quiz stops.
    certainty: float = CERTAINTY
    #: Questions about doing that are asked at least and at most; the gates are not counted.
    least: int = LEAST
    most: int = MOST


def checked(settings: Settings) -> Settings:
    """Return the settings. Raises UsageError for a value that makes no sense."""
    for name, value in (("slip", settings.slip), ("guess", settings.guess)):
        if not 0 < value < 0.5:  # noqa: PLR2004 (from a half on, answers would mean their opposite)
            raise UsageError(f"--{name} {value:g} is out of range.", "Give a chance above 0 and below 0.5.")
    if not 0.5 <= settings.certainty < 1:  # noqa: PLR2004
        raise UsageError(
            f"--certainty {settings.certainty:g} is out of range.", "Give a probability from 0.5 to 0.999."
        )
    if settings.least < 0 or settings.most < 1:
        raise UsageError("A quiz asks at least 0 and at most 1 or more questions.", "See careerpath assess --help.")
    if settings.least > settings.most:
        raise UsageError(
            f"--min-questions {settings.least} is more than --max-questions {settings.most}.",
            "Give a maximum that is not below the minimum.",
        )
    return settings
