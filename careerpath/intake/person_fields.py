"""The fields of a person's file: forgiving about form (one text for a list of one, `yes` for true), not about sense."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.intake.partial_dates import is_bare_year, is_ongoing, partial_date, span
from careerpath.reading.fields import NOT_A_DATE, Fields

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerpath.intake.partial_dates import PartialDate
    from careerpath.reading.nodes import Node

#: How many of each a person can bring; far above any life, and low enough to stay quick.
MAX_STATEMENTS = 10_000
MAX_JOBS = 500
MAX_SKILLS = 2_000

TOO_MANY = "PROFILE111"
ENDS_BEFORE_START = "PROFILE112"
_DATE_HINT = "write YYYY-MM, YYYY-MM-DD or YYYY, from 1900 to 2100"
_WORDS_FOR_FLAGS = {"yes": True, "true": True, "no": False, "false": False}


class TimeSpan(NamedTuple):
    """The first and last day of a time, whether it goes on (`end: present`), and what is known to the year only."""

    start: date | None
    end: date | None
    ongoing: bool
    start_is_year: bool = False
    end_is_year: bool = False


class PersonFields(Fields):
    """Fields of one mapping in a person's file. Empty texts are as good as absent: people fill in forms by halves."""

    def words(self, key: str) -> str | None:
        """Return a text; None when it is absent or empty."""
        node = self.take(key)
        return None if node is None or _is_blank(node) else self.text_of(node)

    def lines(self, key: str) -> list[tuple[str, str]]:
        """Return the texts of a list with their places, empty ones left out; a single text is a list of one."""
        node = self.take(key)
        if node is None:
            return []
        items = [node] if isinstance(node.value, str) else self.nodes(key)
        filled = [item for item in items if item.value is not None and not _is_blank(item)]
        return [(self.text_of(item), str(item.where)) for item in filled]

    def some(self, key: str, most: int) -> list[Node]:
        """Return the items of a list; more than `most` is a problem."""
        nodes = [node for node in self.nodes(key) if node.value is not None]
        self.bound(key, len(nodes), most)
        return nodes[:most]

    def bound(self, key: str, count: int, most: int) -> None:
        """Note a problem when there are more than `most`."""
        if count > most:
            message = f"{self.what} has {count:,} {key}; at most {most:,} are read"
            self.problems.add(self.place(key), TOO_MANY, message, "keep those that matter most")

    def group(self, key: str, known: Sequence[str]) -> PersonFields | None:
        """Return the fields of a mapping within this one; None when it is absent."""
        node = self.take(key)
        return PersonFields(node, self.problems, f"`{key}`", known, loose=True) if node else None

    def yes_or_no(self, key: str) -> bool | None:
        """Return true or false (`yes` and `no` will do); None when absent."""
        node = self.take(key)
        if node is None or _is_blank(node):
            return None
        value = _WORDS_FOR_FLAGS.get(node.raw.strip().lower())
        if value is None:
            self.wrong(node, "yes or no", key)
        return value

    def time_span(self, start_key: str, end_key: str) -> TimeSpan:
        """Return the time between two dates. An end before the start is noted."""
        start, end = self._partial_date(start_key), None
        written_end = self.take(end_key)
        ongoing = written_end is not None and is_ongoing(written_end.raw)
        if not ongoing:
            end = self._partial_date(end_key)
        first, last = span(start, end)
        if first and last and last < first:
            self._note_end_before_start(start_key, end_key)
        return TimeSpan(first, last, ongoing, is_bare_year(start), is_bare_year(end))

    def _note_end_before_start(self, start_key: str, end_key: str) -> None:
        start, end = self.take(start_key), self.take(end_key)
        message = f"{self.what} ends ({end.raw if end else ''}) before it starts ({start.raw if start else ''})"
        self.problems.add(self.place(end_key), ENDS_BEFORE_START, message, f"check `{start_key}` and `{end_key}`")

    def _partial_date(self, key: str) -> PartialDate | None:
        node = self.take(key)
        if node is None or _is_blank(node):
            return None
        found = partial_date(node.raw) if isinstance(node.value, (str, int)) else None
        if found is None:
            message = f"`{key}` of {self.what} is no date that can be: {node.describe()}"
            self.problems.add(node.where, NOT_A_DATE, message, _DATE_HINT)
        return found


def _is_blank(node: Node) -> bool:
    return isinstance(node.value, str) and not node.value.strip()
