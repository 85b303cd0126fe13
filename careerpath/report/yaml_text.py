"""Values as YAML text on one line, so that they read back the same whatever they hold."""

from __future__ import annotations

import re
from datetime import date

Scalar = str | float | date | None

#: Text that needs no quotes: it starts with a letter and holds nothing that YAML reads as anything else.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.,;/()' -]*[A-Za-z0-9.)]|[A-Za-z]", re.ASCII)
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_SURROGATES = range(0xD800, 0xE000)
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def scalar(value: Scalar, *, inside: bool = False) -> str:
    """Return a value as YAML; nothing for None. `inside` a list in brackets more has to be quoted."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (int, float)):
        return f"{value:.10g}"
    plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS and not (inside and "," in value)
    return value if plain else quoted(value)


def quoted(text: str) -> str:
    """Return text in double quotes, with everything that is not printable escaped. Half a character is replaced."""
    return '"' + "".join(_escaped(char) for char in text) + '"'


def _escaped(char: str) -> str:
    code = ord(char)
    if char in _ESCAPES:
        return _ESCAPES[char]
    if code in _SURROGATES:
        return _REPLACEMENT
    if char.isprintable():
        return char
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 (one byte, two)
