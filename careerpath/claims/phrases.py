"""A statement as short phrases of its small words, its cues, and what sort of word each other one is.

Whether a statement claims work shows less in its topic than in how it speaks: "been meaning to DO", "by the PERSON".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerpath.claims.cue_words import FIRST_NAMES
from careerpath.claims.roles import is_person
from careerpath.claims.sentences import names_in
from careerpath.words.tokens import fold
from careerpath.words.verbs import BASES, MOSTLY_NOUNS, PRESENTS, is_gerund, is_past

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_TOKEN = re.compile(r"\d[\d.,]*|[a-z]+(?:'[a-z]+)?|[,.?;:!()-]")
_CONTRACTED = frozenset({"m", "ve", "ll", "re", "d", "s"})
#: Words of a phrase, at most, that stand side by side.
LONGEST = 3
#: Where a statement begins and ends.
_START, _END = "<", ">"


def tokens(text: str) -> list[str]:
    """Return the words and marks of a text in lower case, with contractions apart: "I'd" is "i" and "'d"."""
    found = []
    for token in _TOKEN.findall(fold(text)):
        word, _, end = token.rpartition("'")
        if word and end in _CONTRACTED:
            found += [word, "'" + end]
        else:
            found.append(token)
    return found


def shapes(text: str, said: Sequence[str], known: Collection[str]) -> list[str]:
    """Return the tokens of a text, each that is not known by its sort, between marks for start and end.

    Sorts are in capitals: PERSON, NAME, DOING, DID, DOES, DO, S (what ends in -s), LY, N (a number) or X.
    """
    names = names_in(text)
    return [_START, *(word if word in known else _sort_of(word, names) for word in said), _END]


def phrases(shaped: Sequence[str]) -> Iterator[str]:
    """Yield the phrases of shapes: up to three in a row, and two with one between, `_`."""
    for place, word in enumerate(shaped):
        yield word
        near = shaped[place + 1 : place + LONGEST]
        if near:
            yield f"{word} {near[0]}"
        if len(near) > 1:
            yield f"{word} {near[0]} {near[1]}"
            yield f"{word} _ {near[1]}"


def _sort_of(word: str, names: frozenset[str]) -> str:
    if not word[0].isalpha():
        return "N" if word[0].isdigit() and word != "0" else word
    if word in names or word in FIRST_NAMES:
        return "NAME"
    if is_person(word):
        return "PERSONS" if word.endswith("s") else "PERSON"
    return _form_of(word)


def _form_of(word: str) -> str:
    if is_gerund(word):
        return "DOING"
    if is_past(word):
        return "DID"
    if word in PRESENTS and word not in MOSTLY_NOUNS:
        return "DOES"
    if word in BASES:
        return "DO"
    return "S" if word.endswith("s") else "LY" if word.endswith("ly") else "X"
