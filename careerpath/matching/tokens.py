"""Text to lower-case words, bounded however large or odd the text is."""

from __future__ import annotations

import re
import unicodedata

#: Characters of a statement that are read; what follows is passed over.
LONGEST_STATEMENT = 4000
#: Characters of a word that are kept.
LONGEST_WORD = 40

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_NOT = re.compile(r"\b(ca|wo|sha|[a-z]+)n't\b")
_CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall"}
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00ad": None, "\u200b": None})


def fold(text: str) -> str:
    """Return the text in lower case without accents and compatibility forms, cut to `LONGEST_STATEMENT`."""
    text = text[:LONGEST_STATEMENT]
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_QUOTES))
        text = "".join(c for c in text if not unicodedata.combining(c))
    text = text.lower()
    return _NOT.sub(_spell_out, text) if "n't" in text else text


def words(text: str) -> list[str]:
    """Return the words of a text in order: lower case, `n't` spelled out as `not`, each at most `LONGEST_WORD` long."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def _spell_out(found: re.Match[str]) -> str:
    verb = found.group(1)
    return f"{_CONTRACTED.get(verb, verb)} not"
