"""Small changes to a file that a person wrote: every other character stays where it is.

An edit is a guess at where text belongs. Whoever makes one reads the result back, and keeps it only if it says exactly
what it should.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.errors import Place
    from careerpath.reading.nodes import Node

#: What YAML counts as the end of a line.
_LINE = re.compile("[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|$)")
_EMPTY_VALUE = re.compile(r"""(?P<key>[\w-]+:)[ \t]*(?:~|null|Null|NULL|""|'')?(?P<rest>[ \t]*(?:#.*)?)""")
_EMPTY_LIST = re.compile(r"(?P<key>[\w-]+:)[ \t]*(?:\[[ \t]*\]|~|null)?(?P<rest>[ \t]*(?:#.*)?)")


def filled(text: str, key: Place, value: str) -> str | None:
    """Return the text with a value after an empty `key:`; None when something else stands there."""
    lines = lines_of(text)
    line, end = _split_end(lines[key.line - 1])
    found = _EMPTY_VALUE.fullmatch(line, key.column - 1)
    if not found:
        return None
    lines[key.line - 1] = f"{line[: key.column - 1]}{found['key']} {value}{found['rest']}{end}"
    return "".join(lines)


def with_items(text: str, root: Node, key: str, items: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield texts in which items are added at the end of the list under a key of the root, best guess first.

    An item is its lines, from the dash on, not indented. Nothing is yielded where the list is written in brackets.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    lines = lines_of(text)
    entry = root.value.get(key) if isinstance(root.value, dict) else None
    if entry is None:
        yield "".join(_inserted(lines, len(lines), [[f"{key}:"], *_indented(items, 2)], newline))
        return
    if entry.node.value in (None, []):
        line, end = _split_end(lines[entry.where.line - 1])
        found = _EMPTY_LIST.fullmatch(line, entry.where.column - 1)
        if found:
            lines[entry.where.line - 1] = f"{found['key']}{found['rest']}{end}"
            yield "".join(_inserted(lines, entry.where.line, _indented(items, 2), newline))
        return
    indent = entry.node.column - 1
    if lines[entry.node.line - 1][indent : indent + 1] == "-":
        for at in _ends(lines, root, entry.where.line):
            yield "".join(_inserted(lines, at, _indented(items, indent), newline))


def with_json_items(text: str, root: Node, key: str, values: Sequence[str]) -> Iterator[str]:
    """Yield the one text in which strings are added at the end of a list of strings under a key of a JSON object."""
    written = [json.dumps(value) for value in values]
    entry = root.value.get(key) if isinstance(root.value, dict) else None
    if entry is None:
        at = _offset(text, root) + 1
        comma = "," if root.value else ""
        yield f'{text[:at]}"{key}": [{", ".join(written)}]{comma}{text[at:]}'
    elif isinstance(entry.node.value, list) and entry.node.value:
        last = _offset(text, entry.node.value[-1])
        at = json.JSONDecoder().raw_decode(text, last)[1]
        yield f"{text[:at]}, {', '.join(written)}{text[at:]}"
    elif entry.node.value == []:
        at = _offset(text, entry.node) + 1
        yield f"{text[:at]}{', '.join(written)}{text[at:]}"


def lines_of(text: str) -> list[str]:
    """Return the lines of a text as YAML counts them, each with its end."""
    return [line for line in _LINE.findall(text) if line]


def plain(node: Node) -> object:
    """Return the value of a node as nested lists, dicts and texts, for comparison."""
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    if isinstance(node.value, dict):
        return {key: plain(entry.node) for key, entry in node.value.items()}
    return None if node.value is None else node.raw


def _ends(lines: Sequence[str], root: Node, after: int) -> list[int]:
    """Return where the list that starts after a line may end: after its last line that says something, or later."""
    entries = root.value.values() if isinstance(root.value, dict) else ()
    following = min((e.where.line for e in entries if e.where.line > after), default=len(lines) + 1) - 1
    last = following
    while last > after and (not lines[last - 1].strip() or lines[last - 1].startswith("#")):
        last -= 1
    return [last, following]


def _inserted(lines: list[str], at: int, items: Sequence[Sequence[str]], newline: str) -> list[str]:
    before, after = lines[:at], lines[at:]
    if before and _split_end(before[-1])[1] == "":
        before[-1] += newline
    return [*before, *(line + newline for item in items for line in item), *after]


def _indented(items: Sequence[Sequence[str]], indent: int) -> list[list[str]]:
    return [[" " * indent + line for line in item] for item in items]


def _split_end(line: str) -> tuple[str, str]:
    bare = line.rstrip("\r\n\x85\u2028\u2029")
    return bare, line[len(bare) :]


def _offset(text: str, node: Node) -> int:
    return sum(len(line) for line in lines_of(text)[: node.line - 1]) + node.column - 1
