"""A text to the terms that the index knows: words, their stems, their groups, and pairs that stand near each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.like_words import group_of
from careerpath.matching.stems import stem
from careerpath.matching.tokens import words
from careerpath.matching.vocabulary import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Iterable

#: A stem, a word as written after `WRITTEN`, a group of like words, or a pair of groups in alphabetical order.
Term = str | tuple[str, str]

WRITTEN = "="
#: What each sort of term counts: the stem lets inflections meet, the word itself tells "direct" from "directory".
STEM_SHARE = 0.6
WRITTEN_SHARE = 0.5
GROUP_SHARE = 0.3
PAIR_SHARE = 0.3


def topic_words(text: str) -> list[str]:
    """Return the words of a text in order, each once, without words of grammar."""
    return [word for word in dict.fromkeys(words(text)) if word not in GRAMMAR]


def topic_stems(text: str) -> list[str]:
    """Return the stems of the topical words of a text, in order."""
    return [stem(word) for word in topic_words(text)]


def terms_of(text: str) -> dict[Term, float]:
    """Return the terms of a text, each with what it counts."""
    found = topic_words(text)
    return shared_terms((stem(word), word) for word in found)


def shared_terms(said: Iterable[tuple[str, str]]) -> dict[Term, float]:
    """Return the terms of words that are given with their stems; pairs stand at most two words apart."""
    terms: dict[Term, float] = {}
    before = before_that = ""
    for root, word in said:
        terms[root] = STEM_SHARE
        terms[WRITTEN + word] = WRITTEN_SHARE
        group = group_of(root)
        terms.setdefault(group, GROUP_SHARE)
        for other in (before, before_that):
            if other and other != group:
                terms[(other, group) if other < group else (group, other)] = PAIR_SHARE
        before_that, before = before, group
    return terms
