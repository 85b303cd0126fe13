"""Text from outside, made safe to print: it is data, never an instruction to the terminal."""

from __future__ import annotations

import unicodedata

#: Marks that reorder the text around them, so that what is read is not what is written.
_REORDERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str, *, keep_lines: bool = False) -> str:
    r"""Return `text` with control characters and reordering marks shown as escapes such as `\x1b`.

    Tabs become a space; line breaks too, unless `keep_lines`.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char, keep_lines=keep_lines) for char in text)


def _shown(char: str, *, keep_lines: bool) -> str:
    if char == "\n" and keep_lines:
        return char
    if char in "\n\t\r":
        return " "
    if char in _REORDERING or unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}:
        code = ord(char)
        return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"  # noqa: PLR2004 (one byte)
    return char


def shortened(text: str, limit: int) -> str:
    """Return `text` cut to at most `limit` characters, ending in `...` where it was cut. `limit` is at least 4."""
    return text if len(text) <= limit else text[: limit - 3].rstrip() + "..."


def years(low: float, high: float | None) -> str:
    """Return a range of years as people write it: `4-6 years`, `1 year`, `4 years or more`."""
    if high is None:
        return f"{low:g} year{'' if low == 1 else 's'} or more"
    if low == high:
        return f"{low:g} year" if low == 1 else f"{low:g} years"
    return f"{low:g}-{high:g} years"
