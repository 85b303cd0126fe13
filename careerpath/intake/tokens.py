"""Words, numbers and signs of a text with their places: what dates and durations are recognized on, in linear time."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Characters of a text that are looked at; a line that means dates or years to a reader is far shorter.
TEXT_READ = 4_000
_LONGEST_NUMBER = 6
_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+|[^\w\s]|\w")


class Token(NamedTuple):
    """A run of letters, a run of digits, or one sign; `start` and `end` are offsets into the text."""

    word: str
    start: int
    end: int

    def is_number(self) -> bool:
        """Whether it is a run of digits that could be a year, a day or a count."""
        return self.word.isascii() and self.word.isdigit() and len(self.word) <= _LONGEST_NUMBER


#: Stands behind the last token, so that looking ahead needs no bounds.
END = Token("", -1, -1)


def tokenize(text: str) -> list[Token]:
    """Return the tokens of a text, words in lower case."""
    return [Token(found[0].lower(), found.start(), found.end()) for found in _TOKEN.finditer(text[:TEXT_READ])]


def at(tokens: list[Token], index: int) -> Token:
    """Return the token at an index, or END beyond the last."""
    return tokens[index] if 0 <= index < len(tokens) else END


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, for lists of words that read as text."""
    return frozenset(text.split())
