"""Who a noun phrase stands for: the writer, someone else, a class of employees, the public, an applicant, a topic."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from careerpath.claims.cue_words import (
    ADVERTS,
    APPLICANTS,
    CLASS_NOUNS,
    CUSTOMERS,
    FIRST_NAMES,
    GOALS,
    HOUSES,
    JOBS,
    OWN_GROUPS,
    PERSONS,
)
from careerpath.words.small_words import DETERMINERS, NEGATORS, NUMBERS, PREPOSITIONS
from careerpath.words.verbs import is_gerund
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

Who = Literal[
    "me", "none", "other", "class", "public", "applicant", "you", "job", "goal", "advert", "it", "nobody", "topic"
]
_ME = word_set("i we me us myself ourselves")
_OTHERS = word_set("he she they him her them someone somebody everybody everyone others hr hq headquarters management")
_IT = word_set("it there this that these those which what")
_NOBODY = word_set("no nobody none nothing neither zero nil few")
_TITLES = word_set("mr mrs ms dr captain sergeant lieutenant officer judge mayor")
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ers", "ors", "ists", "ians", "men", "women")
_NO_PERSONS = word_set("""
    bachelor
    counter order letter number center matter error computer paper register printer folder newsletter quarter water
    summer winter october november september december offer answer transfer power river border corner server
    voter charter other motor labor minor major senior junior behavior mirror floor door favor harbor
    counters orders letters numbers centers matters errors computers papers registers others voters answers transfers
    offers quarters disorder chapter career user never ever over under after further either whether together
    customer paperwork weather vouchers voucher remainder reminder reminders reorder ledger ledgers whatever
    however better later disaster timer meter meters parameters
""")
CHOSEN = word_set("hired selected appointed chosen wanted")
_DENYING = word_set("not hardly barely scarcely seldom")
_ONE_OF_CLASS = word_set("staff incumbent position class employee")
_THIS_CLASS = word_set("class level position series classification grade rank")
#: Words of which it is remembered whether they name a person.
_REMEMBERED = 8192
_WHERE = word_set("ahead next upstairs downstairs downtown there here")
_NEAR = 3
_ARTICLES = word_set("the a my our this")
#: Pronouns, and words that speak of no one: each stands for itself.
_BY_FIRST: dict[str, Who] = {
    **dict.fromkeys(_ME | {"mine", "ours"}, "me"),
    **dict.fromkeys(_NOBODY, "nobody"),
    **dict.fromkeys(_OTHERS, "other"),
    **dict.fromkeys(word_set("you you'll your"), "you"),
}


def core_end(words: Sequence[str], start: int, end: int) -> int:
    """Return where the phrase's own words end and what describes its head begins: "the clerk | in charge"."""
    return next((place for place in range(start, end) if _ends_core(words, place, place - start)), end)


def _ends_core(words: Sequence[str], place: int, inside: int) -> bool:
    word = words[place]
    if word == "," or not inside:
        return word == ","
    before = words[place - 1]
    if before in DETERMINERS:
        return False
    if word in _ARTICLES and before in {"and", "or"}:
        return False
    if word in _WHERE or word in PREPOSITIONS or (inside > 1 and (word in CHOSEN or word in _ARTICLES)):
        return True
    return is_gerund(word) and not before.endswith("'s")


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in NEGATORS


def who_is(words: Sequence[str], start: int, end: int, names: frozenset[str]) -> Who:
    """Return for whom the noun phrase between two positions stands."""
    while start < end and _is_adverb(words[start]):
        start += 1
    if start >= end:
        return "none"
    first = words[start]
    only_they = start and words[start - 1] == "only" and is_people(words[end - 1])
    if only_they or first in _BY_FIRST:
        return "other" if only_they else _BY_FIRST[first]
    if first in _DENYING:
        return "nobody"
    of = words.index("of", start, end) if "of" in words[start + 1 : min(start + 3, end - 1)] else -1
    if of > 0 and (first in NUMBERS and of == start + 1):
        rest = words[of - 1] == "rest"
        return "other" if rest else who_is(words, of + 1, end, names)
    return _by_head(words, start, core_end(words, start, end), end, names)


def _by_head(words: Sequence[str], start: int, core: int, end: int, names: frozenset[str]) -> Who:
    """Tell who is meant by the noun that ends the phrase's own words."""
    core -= core > start + 1 and words[core - 1] in {"herself", "himself", "themselves"}
    first, head = words[start], words[core - 1]
    if first in _IT and core == start + 1:
        return "it"
    if core == start or is_gerund(first):
        return "topic"
    said = _of_work(words, start, head)
    if head in CUSTOMERS:
        return "other" if not _WHERE.isdisjoint(words[core:end]) else "public"
    return said if said != "topic" else _person(words, start, core, end, names)


def _of_work(words: Sequence[str], start: int, head: str) -> Who:
    first = words[start]
    if head in GOALS:
        return "goal"
    if head in JOBS and first in {"my", "our"}:
        return "job"
    if head in APPLICANTS:
        return "applicant"
    return "advert" if head in ADVERTS else "topic"


def _person(words: Sequence[str], start: int, core: int, end: int, names: frozenset[str]) -> Who:
    first, head = words[start], words[core - 1]
    if first in _TITLES or (core > start + 1 and words[start + 1] in _TITLES):
        return "other"
    titled = first == "the" and head in names
    named = first in FIRST_NAMES or head in names
    if named and not titled:
        return "other"
    if head in OWN_GROUPS and first in {"my", "our"} and core <= start + 2:
        return "me"
    if titled or _is_class(words, start, core, end):
        return "class"
    if is_person(head) or (head == "general" and core - 2 >= start):
        return "other"
    return _house(words, start, core) if head in HOUSES else "topic"


def _is_class(words: Sequence[str], start: int, core: int, end: int) -> bool:
    """Say whether a class of employees is meant: "clerks", "the incumbent", "a supervisor at this level"."""
    first, head = words[start], words[core - 1]
    this_class = not _THIS_CLASS.isdisjoint(words[core:end])
    if head not in CLASS_NOUNS or not (head.endswith("s") or head in _ONE_OF_CLASS or this_class):
        return False
    generic = first in {"the", "an", "a", "this", "these"} or core == start + 1
    plain = core == end and core <= start + 2
    return generic and (this_class or plain)


def _house(words: Sequence[str], start: int, core: int) -> Who:
    """Tell another part of the house, or another house, from the writer's own."""
    first = words[start]
    if first in {"my", "our", "this"} and core <= start + 2:
        return "me"
    return "other"


@lru_cache(maxsize=_REMEMBERED)
def is_person(word: str) -> bool:
    """Say whether a noun is the name of a person or a role."""
    word = word.removesuffix("'s")
    if word in PERSONS:
        return True
    return "-" not in word and len(word) > _NEAR + 2 and word.endswith(_PERSON_ENDINGS) and word not in _NO_PERSONS


def is_people(word: str) -> bool:
    """Say whether a noun is the plural of a person."""
    return word in {"staff", "people"} or (word.endswith("s") and is_person(word))


def person_owned(words: Sequence[str], place: int, names: frozenset[str]) -> bool:
    """Say whether the word here is a possessive of someone other than the writer: "supervisor's", "Tina's"."""
    word = words[place]
    if not word.endswith("'s"):
        return False
    owner = word[:-2]
    return is_person(owner) or owner in names
