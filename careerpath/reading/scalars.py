"""What a plain scalar means: the core schema of YAML 1.2.2, section 10.3.2. Dates, `yes` and `no` stay text."""

from __future__ import annotations

import re

_WORDS: dict[str, bool | float | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_DECIMAL = re.compile(r"[-+]?[0-9]+", re.ASCII)
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+", re.ASCII)
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", re.ASCII)
#: Beyond this many digits a number is read as a float (infinite, in the end), for Python refuses to convert it.
_MOST_DIGITS = 300


def plain_value(text: str) -> str | int | float | bool | None:
    """Return the value of an unquoted scalar. Never raises."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _DECIMAL.fullmatch(text):
        return int(text) if len(text) <= _MOST_DIGITS else float(text)
    if _BASED.fullmatch(text) and len(text) <= _MOST_DIGITS:
        return int(text, 0)
    return float(text) if _FLOAT.fullmatch(text) else text
