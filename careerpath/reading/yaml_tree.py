"""YAML or JSON to a tree of nodes with places, from the parser's stream of events, bounded while it flows.

Depth, size and aliases are bounded on the events, because composing a document first can exhaust memory (alias
bombs) or crash the interpreter (libyaml's loader recurses once a bracket).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import yaml
from yaml import events as ev

from careerpath.errors import Place, Problem
from careerpath.reading.nodes import Entry, Node, Tree, shorten
from careerpath.reading.scalars import plain_value
from careerpath.reading.source_text import RefusedError, check_text, to_text
from careerpath.reading.syntax import SYNTAX, explain

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How deep values may nest, and how many there may be in one file.
MAX_DEPTH = 50
MAX_NODES = 200_000

DEPTH = "YAML301"
NODES = "YAML302"
ALIAS = "YAML303"
DOCUMENTS = "YAML304"
TAG = "YAML305"
KEY = "YAML306"
DUPLICATE = "YAML307"

_LOADER = getattr(yaml, "CLoader", yaml.Loader)
#: An escape in a JSON string; as groups, the two halves of a character beyond U+FFFF, which YAML does not know.
_ESCAPE = re.compile(r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|.)", re.DOTALL)
#: What ends a line in YAML and stands for itself in a JSON string.
_BREAK = re.compile("[\x85\u2028\u2029]")


def read_bytes(data: bytes, file: str) -> Tree:
    """Read the bytes of a YAML or JSON file. Raises nothing."""
    try:
        text = to_text(data, file)
    except RefusedError as refused:
        return Tree(None, (refused.problem,))
    return _parse(text, file)


def read_text(text: str, file: str) -> Tree:
    """Read a YAML or JSON text. Raises nothing."""
    try:
        text = check_text(text, file)
    except RefusedError as refused:
        return Tree(None, (refused.problem,))
    return _parse(text, file)


def _parse(text: str, file: str) -> Tree:
    text = _as_yaml(text)
    builder = _Builder(file)
    try:
        root = builder.document(yaml.parse(text, Loader=_LOADER))
    except RefusedError as refused:
        return Tree(None, (*builder.problems, refused.problem))
    except yaml.MarkedYAMLError as error:
        return Tree(None, (*builder.problems, explain(error, text, file, builder.open_bracket())))
    except yaml.YAMLError as error:
        problem = Problem(Place(file), SYNTAX, f"this is not YAML: {shorten(str(error), 80)}")
        return Tree(None, (*builder.problems, problem))
    return Tree(root, tuple(builder.problems))


def _as_yaml(text: str) -> str:
    """Return a JSON text with what YAML reads otherwise written as YAML means it; any other text as it is."""
    if text.lstrip()[:1] not in ("{", "["):
        return text
    if "\\ud" in text or "\\uD" in text:
        text = _ESCAPE.sub(_joined, text)
    if _BREAK.search(text) and _is_json(text):
        text = _BREAK.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _joined(escape: re.Match[str]) -> str:
    if escape[1] is None:
        return escape[0]
    high, low = int(escape[1], 16), int(escape[2], 16)
    return f"\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08X}"


class _Builder:
    """Builds the tree of one document. What a tree can still be made of is noted; the rest is refused."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.count = 0
        self.brackets: list[Place] = []

    def open_bracket(self) -> Place | None:
        return self.brackets[-1] if self.brackets else None

    def document(self, events: Iterator[ev.Event]) -> Node:
        root: Node | None = None
        for event in events:
            if isinstance(event, ev.DocumentStartEvent) and root is not None:
                raise self.refused(event, DOCUMENTS, "a second document starts here", "keep one document in a file")
            if isinstance(event, ev.NodeEvent):
                root = self.node(event, events, 1)
        return Node(self.file, 1, 1, None) if root is None else root

    def node(self, event: ev.Event, events: Iterator[ev.Event], depth: int) -> Node:
        self.bound(event, depth)
        line, column = _position(event)
        if isinstance(event, ev.ScalarEvent):
            text = event.value
            return Node(self.file, line, column, plain_value(text) if event.implicit[0] else text, text)
        flow = getattr(event, "flow_style", False)
        if flow:
            self.brackets.append(Place(self.file, line, column))
        is_list = isinstance(event, ev.SequenceStartEvent)
        value = self.items(events, depth) if is_list else self.entries(events, depth)
        if flow:
            self.brackets.pop()
        return Node(self.file, line, column, value)

    def items(self, events: Iterator[ev.Event], depth: int) -> list[Node]:
        items: list[Node] = []
        while not isinstance(event := next(events), ev.SequenceEndEvent):
            items.append(self.node(event, events, depth + 1))
        return items

    def entries(self, events: Iterator[ev.Event], depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        while not isinstance(event := next(events), ev.MappingEndEvent):
            key = self.node(event, events, depth + 1)
            value = self.node(next(events), events, depth + 1)
            if isinstance(key.value, (list, dict)):
                self.note(key.where, KEY, "a key must be a word, not a list or mapping", "write `key: value`")
            elif key.raw in entries:
                first = entries[key.raw].where.line
                message = f"the key `{shorten(key.raw)}` stands twice; first in line {first}"
                self.note(key.where, DUPLICATE, message, "keep one of the two")
            else:
                entries[key.raw] = Entry(key.where, value)
        return entries

    def bound(self, event: ev.Event, depth: int) -> None:
        self.count += 1
        if isinstance(event, ev.AliasEvent) or getattr(event, "anchor", None):
            message = "anchors (&) and aliases (*) are not allowed"
            raise self.refused(event, ALIAS, message, "write the value out; put text that starts with & or * in quotes")
        if depth > MAX_DEPTH:
            raise self.refused(event, DEPTH, f"values nest more than {MAX_DEPTH} deep", "check the brackets")
        if self.count > MAX_NODES:
            raise self.refused(event, NODES, f"the file holds more than {MAX_NODES:,} values", "split the file")
        tag = getattr(event, "tag", None)
        if tag:
            message = f"the tag {shorten(tag)} is not allowed"
            self.note(Place(self.file, *_position(event)), TAG, message, "put text that starts with ! in quotes")

    def note(self, where: Place, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(where, code, message, hint))

    def refused(self, event: ev.Event, code: str, message: str, hint: str) -> RefusedError:
        return RefusedError(Problem(Place(self.file, *_position(event)), code, message, hint))


def _position(event: ev.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
