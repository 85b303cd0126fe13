"""The chance of each answer, for someone who does a thing and for someone who does not yet.

The method is measurement decision theory (L. M. Rudner, 2009, "Scoring and classifying examinees using measurement
decision theory", Practical Assessment, Research & Evaluation 14(8)), with one slip and one guess for all questions.
The shares below are our own estimates. Having had no opportunity, not applying and not being sure say nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.profile import Answer

#: The answers that say how well a thing is done, strongest first.
LADDER: tuple[Answer, ...] = ("guides", "independently", "with-help", "seen", "not-yet")
#: Those that say nothing about it.
SILENT: tuple[Answer, ...] = ("no-opportunity", "does-not-apply", "not-sure")
ANSWERS: tuple[Answer, ...] = LADDER + SILENT
STRONG: frozenset[Answer] = frozenset({"guides", "independently"})

#: Where people who do a thing, and those who do not yet, put themselves when they judge themselves rightly.
#: With help stands on both sides, so that it speaks weakly against.
_DOES: Mapping[Answer, float] = {"guides": 0.40, "independently": 0.50, "with-help": 0.10}
_DOES_NOT: Mapping[Answer, float] = {"with-help": 0.20, "seen": 0.30, "not-yet": 0.50}

#: What people at a level answer: True, they do it; False, not yet; None, the source does not say; or the answers that
#: fit a proficiency which the source states for the level.
Expected = bool | None | frozenset["Answer"]


@dataclass(frozen=True, slots=True)
class Chances:
    """Slip: the chance that a doer answers as others do. Guess: the chance of the reverse. Both above 0, below 0.5."""

    slip: float
    guess: float

    def of(self, answer: Answer, expected: Expected) -> float:
        """Return the chance of an answer on the ladder."""
        does, does_not = _DOES.get(answer, 0.0), _DOES_NOT.get(answer, 0.0)
        if isinstance(expected, frozenset):
            return self._near(answer, expected)
        held = (1 - self.slip) * does + self.slip * does_not
        lacking = self.guess * does + (1 - self.guess) * does_not
        if expected is None:
            return (held + lacking) / 2
        return held if expected else lacking

    def _near(self, answer: Answer, expected: frozenset[Answer]) -> float:
        if answer in expected:
            return (1 - self.slip) / len(expected)
        return self.slip / (len(LADDER) - len(expected))
