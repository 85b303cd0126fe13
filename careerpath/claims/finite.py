"""Where a finite verb stands: by its form and by the words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.words.small_words import ADVERBS, AUXILIARIES, DETERMINERS, JOINS, NOMINATIVE, PREPOSITIONS, PRONOUNS
from careerpath.words.verbs import BASES, MOSTLY_NOUNS, PRESENTS, is_past
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How far from the start of a noun phrase its verb may stand.
_REACH = 14
#: Forms that are no nouns.
_NO_FINITE_AFTER = word_set("to be been being")


def skip(words: Sequence[str], place: int, what: frozenset[str]) -> int:
    """Return the first position from `place` on whose word is not one of these."""
    while place < len(words) and words[place] in what:
        place += 1
    return place


def skip_adverbs(words: Sequence[str], place: int) -> int:
    """Return the first position from `place` on whose word is no adverb."""
    while place < len(words) and words[place] in ADVERBS:
        place += 1
    return place


def finite(words: Sequence[str], place: int) -> bool:
    """Say whether the word here may be the verb of a predicate, by its form and by the word before it."""
    word = words[place]
    before = words[place - 1] if place else ""
    if before in _NO_FINITE_AFTER:
        return False
    if before in DETERMINERS and before not in PRONOUNS:
        return before == "her" and is_past(word)
    if word in AUXILIARIES:
        return True
    if before in PREPOSITIONS or is_past(word):
        return before not in PREPOSITIONS and "not" not in words[max(place - 2, 0) : place]
    if word in PRESENTS:
        object_next = [*words[place + 1 : place + 2], ""][0] in DETERMINERS
        return word not in MOSTLY_NOUNS or object_next
    return word in BASES and (before in PRONOUNS or is_plural(before) or before[-2:] == "ly")


def is_plural(word: str) -> bool:
    """Say whether a word has the form of a plural."""
    return word.endswith("s") and not word.endswith(("ss", "'s", "us", "is"))


def verb_after_noun(words: Sequence[str], start: int) -> int:
    """Return the position of the verb whose subject starts here, or -1 where the phrase ends without one."""
    for place in range(start + 1, min(start + _REACH, len(words))):
        word = words[place]
        if word == "," or word in NOMINATIVE or word in JOINS:
            return -1
        if finite(words, place):
            return place
    return -1
