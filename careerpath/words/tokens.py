"""Text to lower-case words, bounded however large or odd the text is."""

from __future__ import annotations

import re
import unicodedata

#: Characters of a statement that are read; what follows is passed over.
LONGEST_STATEMENT = 4000

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_NOT = re.compile(r"\b([a-z]+)n't\b")
_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall"}
_PLAIN = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00ad": None, "\u200b": None, "\u200d": None})
#: For the usual case of plain ASCII without apostrophes: lower case, and a space for all that parts words.
_SPACED = bytes(code if chr(code).isascii() and chr(code).isalnum() else ord(" ") for code in range(256)).lower()


def fold(text: str) -> str:
    """Return the text in lower case without accents and compatibility forms, cut to `LONGEST_STATEMENT`."""
    text = text[:LONGEST_STATEMENT]
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_PLAIN))
        text = "".join(c for c in text if not unicodedata.combining(c))
    text = text.lower()
    return _NOT.sub(_spell_out, text) if "n't" in text else text


def words(text: str) -> list[str]:
    """Return the words of a text in order, in lower case, with `n't` spelled out as `not`."""
    if "'" not in text and text.isascii():
        return text[:LONGEST_STATEMENT].encode().translate(_SPACED).decode().split()
    return _WORD.findall(fold(text))


def _spell_out(found: re.Match[str]) -> str:
    verb = found.group(1)
    return f"{_CONTRACTED.get(verb, verb)} not"
