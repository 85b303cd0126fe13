"""Clauses about people who are named in another clause: "wrote to a manager who trained the staff"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.cue_words import CUSTOMERS, HELPS, LEADS, TEACHING
from careerpath.claims.roles import is_person
from careerpath.words.small_words import BE, NUMBERS, PREPOSITIONS
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause

_OPENERS = word_set("who that")
_MINE = word_set("i me my us our mine myself")
#: What the writer does with people whose work is then the writer's too: led, helped, stood in for.
_SHARED = (
    LEADS
    | HELPS
    | TEACHING
    | BE
    | word_set("""
    took take replaced replace covered cover filled fill stood backed relieved subbed substituted hired hire recruited
    recruit joined join scheduled assigned evaluated evaluate evaluates promoted promote reviewed became become
    delegated formed built organized run supervise rated disciplined guided guide oriented instruct instructed
    interviewed served serve advise advised advising counseled counsel
""")
)
#: What brings the writer only near to people: even "people" are then no customers.
_NEAR = word_set(
    "shared sat worked know knows knew met lived married rode drove ate live work sit share cleaned delivered report"
)
#: What people are or want, which is no work of theirs.
_NO_WORK = BE | word_set("ask asks asked want wants wanted need needs needed have has had come comes came")
_OWN_ROLE = word_set("as like")
_ANYBODY = word_set("someone somebody")
_ANYONE = word_set("people person man woman men women individuals")


def told_of_others(clause: Clause, before: Clause) -> str:
    """Return of whom a clause tells that describes people who are neither the writer's nor the public."""
    if clause.opens or clause.link not in _OPENERS or clause.start != clause.end or not before.mine:
        return ""
    if before.head in _SHARED or clause.head in _NO_WORK or not _MINE.isdisjoint(clause.words):
        return ""
    words = before.words
    if before.head in _NEAR and not _ANYBODY.isdisjoint(before.rest):
        return f"{before.rest[-1]} {clause.link}"
    at = _antecedent(words)
    if at <= before.verb or (words[at] in CUSTOMERS and not _beside(before, at)):
        return ""
    start = next((place for place in range(at, before.verb, -1) if words[place] in PREPOSITIONS), before.verb)
    one_of = words[start] == "of" and words[start - 1] in NUMBERS
    if one_of or words[start] in _OWN_ROLE or words[start + 1] in {"my", "our"}:
        return ""
    return " ".join([*words[start + 1 : at + 1], clause.link])


def _antecedent(words: Sequence[str]) -> int:
    """Return where the person stands whom the last words name: "two specialists from the capital", or -1."""
    for at in range(len(words) - 1, max(0, len(words) - 6), -1):
        if is_person(words[at]):
            return at
        if words[at] in PREPOSITIONS and not is_person(words[at - 1]):
            return -1
    return -1


def _beside(before: Clause, at: int) -> bool:
    """Say whether people are no customers: "shared an office with two people", "wrote about a woman"."""
    words = before.words
    counted = words[at - 1] in NUMBERS or words[at - 1] in {"a", "the", "an"}
    return words[at] in _ANYONE and counted and (before.head in _NEAR or "about" in words[before.verb :])
