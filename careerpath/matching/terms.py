"""A text to the terms that the index knows: words, their stems, their groups, and pairs that stand near each other."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from careerpath.matching.like_words import group_of
from careerpath.words.stems import stem
from careerpath.words.tokens import words
from careerpath.words.vocabulary import GRAMMAR
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

#: A stem, a word as written after `WRITTEN`, a group of like words, the group of the first word after `HEAD`, or a pair
#: with a space between: two groups in alphabetical order, or that first one and another.
Term = str
PAIRED = " "

WRITTEN = "="
#: What each sort of term counts: the stem lets inflections meet, the word itself tells "direct" from "directory".
STEM_SHARE = 0.6
WRITTEN_SHARE = 0.5
GROUP_SHARE = 0.3
PAIR_SHARE = 0.3
#: The first word, mostly a verb, counts once more, and so does what it is done to: "coaches staff on problems".
HEAD = "^"
HEAD_SHARE = HEAD_PAIR_SHARE = 0.3
HEAD_REACH = 3
_NO_HEAD = word_set("""
    ability abilities able skill skills skilled knowledge considerable thorough working good strong
""")


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


def telling_terms(entries: Iterable[Iterable[str]]) -> list[list[dict[Term, float]]]:
    """Return the terms of the texts of all entries; pairs with the first word only where two texts have them."""
    found = [[terms_of(text) for text in texts] for texts in entries]
    counts = Counter(chain.from_iterable(chain.from_iterable(found)))
    once = {term for term, count in counts.items() if count == 1 and term[0] == HEAD and PAIRED in term}
    for terms in chain.from_iterable(found):
        for term in once.intersection(terms):
            del terms[term]
    return found


def head_of(word: str, group: str) -> str:
    """Return the term of a word that opens a text, or an empty string where the next word opens it."""
    return "" if word in _NO_HEAD else HEAD + group


def shared_terms(said: Iterable[tuple[str, str]]) -> dict[Term, float]:
    """Return the terms of words that are given with their stems; pairs stand at most two words apart."""
    terms: dict[Term, float] = {}
    before = before_that = head = ""
    reach = 0
    for root, word in said:
        terms[root] = STEM_SHARE
        terms[WRITTEN + word] = WRITTEN_SHARE
        group = group_of(root)
        terms.setdefault(group, GROUP_SHARE)
        for other in (before, before_that):
            if other and other != group:
                terms[f"{other} {group}" if other < group else f"{group} {other}"] = PAIR_SHARE
        if reach:
            terms[f"{head} {group}"] = HEAD_PAIR_SHARE
            reach -= 1
        elif not head:
            head = head_of(word, group)
            if head:
                terms[head] = HEAD_SHARE
                reach = HEAD_REACH
        before_that, before = before, group
    return terms
