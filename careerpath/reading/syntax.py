"""The parser's jargon, said in words that help: one error of PyYAML to one problem with a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.errors import Place, Problem
from careerpath.reading.nodes import shorten

if TYPE_CHECKING:
    from yaml import MarkedYAMLError
    from yaml.error import Mark

TAB = "YAML201"
INDENTATION = "YAML202"
UNCLOSED = "YAML203"
COLON = "YAML204"
CHARACTER = "YAML205"
ESCAPE = "YAML206"
SYNTAX = "YAML207"

_QUOTE = "put the whole text in double quotes"
_ALIGN = "keys of one mapping, and dashes of one list, start in the same column"


class _Fault(NamedTuple):
    """What went wrong, and whether its place is where the construct began rather than where the parser stood."""

    code: str
    message: str
    hint: str
    at_start: bool = False


_SECOND_COLON = _Fault(COLON, "a second colon stands in this line", _QUOTE)
_STRAY_KEY = _Fault(INDENTATION, "a key stands where none can be", _ALIGN)
_TAB = _Fault(TAB, "a tab is used for indentation", "use spaces, two a step")
_BAD_ESCAPE = _Fault(ESCAPE, "a backslash sequence in double quotes is not known", "double the backslash")
_INDENTATION = _Fault(INDENTATION, "the indentation does not fit the lines above", _ALIGN)

#: By a part of what the parser says; the first that fits.
_FAULTS = {
    "scanning an a": _Fault(CHARACTER, "a plain text cannot start with {character}", _QUOTE, at_start=True),
    "directive": _Fault(CHARACTER, "a line cannot start with {character}", _QUOTE, at_start=True),
    "tab character": _TAB,
    "end of stream": _Fault(UNCLOSED, "a quoted text that starts here is never closed", "add the quote", at_start=True),
    "node content": _Fault(UNCLOSED, "a value is missing before this", "add the value, or remove the comma"),
    "expected ',' or": _Fault(UNCLOSED, "a comma or closing bracket is missing before this", "separate with commas"),
    "expected ':'": _Fault(COLON, "this line is no `key: value`", "add the colon, or indent it as text", at_start=True),
    "mapping values": _STRAY_KEY,
    "expected key": _INDENTATION,
    "'-' indicator": _INDENTATION,
    "block end": _INDENTATION,
    "start any token": _Fault(CHARACTER, "a plain text cannot start with {character}", _QUOTE),
    "hexdecimal": _BAD_ESCAPE,
    "escape": _BAD_ESCAPE,
}


def explain(error: MarkedYAMLError, text: str, file: str, open_bracket: Place | None) -> Problem:
    """Return the parser's error as a problem. `open_bracket` is the innermost bracket that was open by then."""
    mark = error.problem_mark
    line, at_end = _line(text, mark)
    fault = _fault(f"{error.context}: {error.problem}", line, mark.column if mark else 0)
    if open_bracket and at_end and fault.code == UNCLOSED and not fault.at_start:
        return Problem(open_bracket, UNCLOSED, "a bracket that opens here is never closed", "add the closing ] or }")
    if fault.at_start and error.context_mark:
        mark = error.context_mark
        line, _ = _line(text, mark)
    if mark is None:
        return Problem(Place(file), fault.code, fault.message, fault.hint)
    message = fault.message.replace("{character}", shorten(line[mark.column : mark.column + 1]))
    return Problem(Place(file, mark.line + 1, mark.column + 1), fault.code, message, fault.hint)


def _fault(said: str, line: str, column: int) -> _Fault:
    if "\t" in line[: len(line) - len(line.lstrip())] or line[column : column + 1] == "\t":
        return _TAB
    fault = next((fault for part, fault in _FAULTS.items() if part in said), None)
    if fault is None:
        return _Fault(SYNTAX, f"this is not YAML: {shorten(said, 80)}", _QUOTE)
    return _SECOND_COLON if fault is _STRAY_KEY and ":" in line[:column] else fault


def _line(text: str, mark: Mark | None) -> tuple[str, bool]:
    """Return the line at the mark, and whether nothing but blanks follows the mark."""
    lines = text.splitlines()
    if mark is None or mark.line >= len(lines):
        return "", True
    rest = "".join(lines[mark.line + 1 :])
    return lines[mark.line], not (lines[mark.line][mark.column :] + rest).strip()
