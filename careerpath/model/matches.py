"""What a matcher says of one statement.

These are named tuples and not values of the model's usual make, since a batch makes them tens of thousands of times a
second.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

#: Whether a statement is evidence at all; only `matched` and `received` can be.
StatementStatus = Literal["matched", "none", "negated", "planned", "received", "other", "required"]
#: How strongly the words claim it: helping is weaker than doing, doing weaker than leading it.
Strength = Literal["leads", "does", "helps", "received"]


class Match(NamedTuple):
    """A requirement that a statement speaks of. `score`, 0 to 1, is the share of such matches that are right."""

    family: str
    level: str
    requirement: str
    score: float
    #: One sentence that names the words that decided.
    why: str


class StatementMatch(NamedTuple):
    """One statement with its five best requirements, best first, whatever the status."""

    statement: str
    status: StatementStatus
    matches: tuple[Match, ...]
    strength: Strength = "does"
    #: The words that set status and strength, in one sentence; empty when nothing special was said.
    reading: str = ""
