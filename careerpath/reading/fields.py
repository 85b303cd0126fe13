"""The keys of one mapping, read by type. A wrong value is noted as a problem and replaced by an empty one.

So a decoder reads on to the end, every problem of a file is found in one pass, and what was decoded is used only when
there was none.
"""

from __future__ import annotations

import difflib
import math
import re
from typing import TYPE_CHECKING

from careerpath.errors import Problem
from careerpath.reading import dates
from careerpath.reading.nodes import Node, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from careerpath.errors import Place
    from careerpath.reading.nodes import Entry

UNKNOWN_KEY = "FIELD101"
MISSING = "FIELD102"
WRONG_TYPE = "FIELD103"
OUT_OF_RANGE = "FIELD104"
NOT_A_CHOICE = "FIELD105"
EMPTY = "FIELD106"
NOT_A_DATE = "FIELD107"
CONTROL_CHARACTER = "FIELD108"

#: Controls other than tab and line feed, and marks that turn the direction of writing: what a terminal would obey.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Problems:
    """Collects the problems of any number of files."""

    def __init__(self, found: Iterable[Problem] = ()) -> None:
        """Start with the problems that a reader already found."""
        self._found = list(found)

    def add(self, where: Place, code: str, message: str, hint: str = "") -> None:
        """Note one problem."""
        self._found.append(Problem(where, code, message, hint))

    def extend(self, found: Iterable[Problem]) -> None:
        """Note the problems that another reader found."""
        self._found.extend(found)

    def sorted(self) -> tuple[Problem, ...]:
        """Return every problem once, in the order of places."""
        return tuple(sorted(set(self._found)))

    def __len__(self) -> int:
        return len(self._found)


class Fields:
    """Reads one mapping. `what` names it in messages, `known` are its keys; any other key is a problem."""

    def __init__(self, node: Node, problems: Problems, what: str, known: Sequence[str], *, loose: bool = False) -> None:
        """Note unknown keys at once. With `loose`, numbers may stand for text, and control characters in it."""
        self.problems = problems
        self.what = what
        self.where = node.where
        self.loose = loose
        self._entries: dict[str, Entry] = {}
        if isinstance(node.value, dict):
            self._entries = node.value
            self._note_unknown(known)
        else:
            self.wrong(node, "a mapping of keys")

    def take(self, key: str) -> Node | None:
        """Return the value of a key, whatever it is; None when it is absent or null."""
        entry = self._entries.get(key)
        return None if entry is None or entry.node.value is None else entry.node

    def need(self, key: str) -> Node | None:
        """Return the value of a key; when absent or null, note that it is missing."""
        node = self.take(key)
        if node is None:
            entry = self._entries.get(key)
            where = entry.node.where if entry else self.where
            self.problems.add(where, MISSING, f"{self.what} has no `{key}`", f"add `{key}`")
        return node

    def place(self, key: str) -> Place:
        """Return where the value of a key starts, or the mapping when the key is absent."""
        entry = self._entries.get(key)
        return entry.node.where if entry else self.where

    def raw(self, key: str) -> str:
        """Return a scalar as it is written, unchecked; empty when there is none."""
        node = self.take(key)
        return node.raw if node else ""

    def text(self, key: str) -> str:
        """Return a text that must be there and not be empty."""
        node = self.need(key)
        return self.text_of(node) if node else ""

    def text_or_none(self, key: str) -> str | None:
        """Return a text, or None when absent or null."""
        node = self.take(key)
        return self.text_of(node) if node else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; absent or null is an empty list."""
        return tuple(self.text_of(item) for item in self.nodes(key))

    def placed_texts(self, key: str) -> list[tuple[str, Place]]:
        """Return a list of texts, each with its place; absent or null is an empty list."""
        return [(self.text_of(item), item.where) for item in self.nodes(key)]

    def nodes(self, key: str) -> list[Node]:
        """Return the items of a list; absent or null is an empty list."""
        node = self.take(key)
        if node is None:
            return []
        if isinstance(node.value, list):
            return node.value
        self.wrong(node, "a list", key)
        return []

    def pairs(self, key: str) -> dict[str, Entry]:
        """Return the keys and values of a mapping whose keys are free; absent or null is an empty mapping."""
        node = self.take(key)
        if node is None:
            return {}
        if isinstance(node.value, dict):
            return node.value
        self.wrong(node, "a mapping of keys", key)
        return {}

    def number(self, key: str, low: float, high: float) -> float:
        """Return a number from `low` to `high` that must be there."""
        node = self.need(key)
        return self.number_of(node, low, high) if node else low

    def number_or_none(self, key: str, low: float, high: float) -> float | None:
        """Return a number from `low` to `high`, or None when absent or null."""
        node = self.take(key)
        return self.number_of(node, low, high) if node else None

    def whole(self, key: str, low: int, high: int) -> int:
        """Return a whole number from `low` to `high` that must be there."""
        node = self.need(key)
        return self.whole_of(node, low, high) if node else low

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false; with no default it must be there."""
        node = self.need(key) if default is None else self.take(key)
        if node is None:
            return bool(default)
        if isinstance(node.value, bool):
            return node.value
        self.wrong(node, "true or false", key)
        return bool(default)

    def choice(self, key: str, choices: Sequence[str]) -> str:
        """Return one of the choices; it must be there. The first stands in for a wrong one."""
        node = self.need(key)
        return self.choice_of(node, choices) if node else choices[0]

    def choice_or_none(self, key: str, choices: Sequence[str]) -> str | None:
        """Return one of the choices, or None when absent or null."""
        node = self.take(key)
        return self.choice_of(node, choices) if node else None

    def day(self, key: str) -> date | None:
        """Return a day that must be there; a month or year alone is its first day. None for a wrong one."""
        node = self.need(key)
        return self.date_of(node) if node else None

    def text_of(self, node: Node) -> str:
        """Return the text of a node, stripped. Not text, or empty, is a problem."""
        if isinstance(node.value, str) or (self.loose and isinstance(node.value, (int, float))):
            text = node.raw.strip()
            self._check_text(text, node)
            return text
        hint = "put it in double quotes" if isinstance(node.value, (int, float)) else ""
        self.wrong(node, "text", hint=hint)
        return ""

    def number_of(self, node: Node, low: float, high: float) -> float:
        """Return the number of a node. Not a number, NaN, or outside `low` to `high` is a problem."""
        value = node.value
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.wrong(node, "a number", hint="write a plain number" if isinstance(value, str) else "")
            return low
        if math.isnan(value) or not low <= value <= high:
            message = f"{shorten(node.raw)} is not in the range {low:g} to {high:g} ({self.what})"
            self.problems.add(node.where, OUT_OF_RANGE, message, f"give a number from {low:g} to {high:g}")
            return low
        return value

    def whole_of(self, node: Node, low: int, high: int) -> int:
        """Return the whole number of a node. Anything else, or outside `low` to `high`, is a problem."""
        if isinstance(node.value, float) and node.value != math.floor(node.value) and math.isfinite(node.value):
            self.wrong(node, "a whole number")
            return low
        return int(self.number_of(node, low, high))

    def choice_of(self, node: Node, choices: Sequence[str]) -> str:
        """Return the node's text when it is one of the choices; else note a problem and return the first."""
        text = self.text_of(node)
        if text in choices:
            return text
        if text:
            hint = suggest(text, choices) or "one of: " + ", ".join(choices)
            message = f'"{shorten(text)}" is none of the values that {self.what} can have here'
            self.problems.add(node.where, NOT_A_CHOICE, message, hint)
        return choices[0]

    def date_of(self, node: Node) -> date | None:
        """Return the day of a node; see `day`. Anything else is a problem, and None."""
        found = dates.parse(node.raw) if isinstance(node.value, (str, int)) else None
        if found is None:
            message = f"{self.what} needs a date here, not {node.describe()}"
            self.problems.add(node.where, NOT_A_DATE, message, "write YYYY-MM-DD, YYYY-MM or YYYY")
        return found

    def wrong(self, node: Node, wanted: str, key: str = "", hint: str = "") -> None:
        """Note that a value is of the wrong type."""
        place = f"`{key}` of {self.what}" if key else self.what
        self.problems.add(node.where, WRONG_TYPE, f"{place}: expected {wanted}, found {node.describe()}", hint)

    def _check_text(self, text: str, node: Node) -> None:
        if not text:
            self.problems.add(node.where, EMPTY, f"a text of {self.what} is empty", "fill it in, or leave it out")
        found = None if self.loose else _CONTROLS.search(text)
        if found:
            message = f"a text of {self.what} holds the control character U+{ord(found[0]):04X}"
            self.problems.add(node.where, CONTROL_CHARACTER, message, "remove it")

    def _note_unknown(self, known: Sequence[str]) -> None:
        for key, entry in self._entries.items():
            if key not in known:
                hint = suggest(key, known) or "known keys: " + ", ".join(known)
                self.problems.add(entry.where, UNKNOWN_KEY, f"{self.what} has no key `{shorten(key)}`", hint)


def suggest(text: str, choices: Iterable[str]) -> str:
    """Return `did you mean "x"?` for the nearest choice, or an empty text when none is near."""
    near = difflib.get_close_matches(text[:100], list(choices), n=1)
    return f'did you mean "{near[0]}"?' if near else ""
