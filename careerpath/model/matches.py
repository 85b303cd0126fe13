"""What a matcher says of one statement.

A batch makes these tens of thousands of times a second and looks into few, so a match is a named tuple, and a
statement's matches may be written out when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

#: Whether a statement is evidence at all; only `matched` and `received` can be.
StatementStatus = Literal["matched", "none", "negated", "planned", "received", "other", "required"]
#: How strongly the words claim it: helping is weaker than doing, doing weaker than leading it.
Strength = Literal["leads", "does", "helps", "received"]
#: A match after the best one counts as a link of its own from here on: below, it is more likely wrong than right.
LINK_SCORE = 0.5


class Match(NamedTuple):
    """A requirement that a statement speaks of. `score`, 0 to 1, is the share of such matches that are right."""

    family: str
    level: str
    requirement: str
    score: float
    #: One sentence that names the words that decided.
    why: str


class StatementMatch:
    """One statement with its five best requirements, best first, whatever the status."""

    __slots__ = ("_matches", "reading", "statement", "status", "strength")

    def __init__(
        self,
        statement: str,
        status: StatementStatus,
        matches: tuple[Match, ...] | Callable[[], tuple[Match, ...]],
        strength: Strength = "does",
        reading: str = "",
    ) -> None:
        """Keep the matches, or what writes them out. `reading` is the sentence on what set status and strength."""
        self.statement = statement
        self.status = status
        self._matches = matches
        self.strength = strength
        self.reading = reading

    @property
    def matches(self) -> tuple[Match, ...]:
        """The five best requirements, best first."""
        if not isinstance(self._matches, tuple):
            self._matches = self._matches()
        return self._matches

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StatementMatch) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash(self._told())

    def __repr__(self) -> str:
        return "StatementMatch({!r}, {!r}, {!r}, {!r}, {!r})".format(*self._told())

    def __reduce__(self) -> tuple[type[StatementMatch], tuple[object, ...]]:
        return StatementMatch, self._told()

    def _told(self) -> tuple[str, StatementStatus, tuple[Match, ...], Strength, str]:
        return self.statement, self.status, self.matches, self.strength, self.reading
