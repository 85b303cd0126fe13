"""Sentences cut into clauses: a new one begins where a subject and its predicate, or a joined predicate, begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.claims.sentences import sentences
from careerpath.words.small_words import (
    ADVERBS,
    ALSO_PREPOSITIONS,
    ASIDE,
    AUXILIARIES,
    BE,
    CONTRAST,
    DETERMINERS,
    GET,
    HAVE,
    JOINS,
    LEADS_IN,
    NEGATORS,
    NOMINATIVE,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from careerpath.words.verbs import (
    BASES,
    MOSTLY_NOUNS,
    NOUNS_IN_ING,
    PASTS,
    PRESENTS,
    is_gerund,
    is_participle,
    is_past,
)
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence


class Part(NamedTuple):
    """The words of a clause, commas among them, with what joins it to the one before and the mark after it."""

    words: list[str]
    link: str
    mark: str
    #: The first part of a sentence.
    opens: bool


#: How far from the start of a noun phrase its verb may stand.
_REACH = 14
_OPENERS = ASIDE | CONTRAST | RELATIVES
_CUT_SHORT = word_set(
    "hired promoted selected appointed chosen certified trained asked needed given possible elected offered"
)
_NOUNS_IN_AL = word_set("capital hospital principal official professional individual arsenal")
_ADJECTIVE = ("ive", "al", "ic", "able", "ous", "ful", "routine", "new", "hard", "high", "low", "more", "non")
_ANYBODY = word_set("nobody somebody someone everybody everyone")
_OBJECTS = word_set("me us him them her you")
#: Words at which something may begin or end.
_TURNING = JOINS | _OPENERS | NOMINATIVE | _ANYBODY | {","}
#: ", I confess,": said of the saying.
_ASIDES = word_set("confess admit believe think suppose guess know regret fear say hope")
_AND = word_set("and but then so")
_YET_TO = ("yet", ["to"])
_UNREAL = word_set("should were had")
#: Forms that are no nouns.
_NO_FINITE_AFTER = word_set("to be been being")
_ALWAYS = word_set("goes belongs rests include")
_PLURAL_PEOPLE = word_set("staff people police personnel folks")
_NO_NOUN = _OBJECTS | BASES
_OBJECT_STARTS = DETERMINERS | NEGATORS
_NO_SUBJECT_AFTER = PREPOSITIONS | {"and"}
_THAT_SUBJECT = PRONOUNS | DETERMINERS
_AND_OPENS = CONTRAST | {"if", "when"}


def clauses(text: str) -> list[Part]:
    """Return the clauses of a text in the order in which they begin."""
    found: list[Part] = []
    for said, mark in sentences(text):
        found.extend(_Cutter(said, mark).cut())
    return found


def skip(words: Sequence[str], place: int, what: frozenset[str]) -> int:
    """Return the first position from `place` on whose word is not one of these."""
    while place < len(words) and words[place] in what:
        place += 1
    return place


def skip_adverbs(words: Sequence[str], place: int) -> int:
    """Return the first position from `place` on whose word is no adverb."""
    while place < len(words) and (words[place] in ADVERBS or _adverb(words[place])):
        place += 1
    return place


def _adverb(word: str) -> bool:
    return word[-2:] == "ly" and word not in NEGATORS and word not in BASES


def finite(words: Sequence[str], place: int) -> bool:
    """Say whether the word here may be the verb of a predicate, by its form and by the word before it."""
    word = words[place]
    before = words[place - 1] if place else ""
    if before in _NO_FINITE_AFTER:
        return False
    if before in DETERMINERS and (before not in PRONOUNS or (place > 1 and words[place - 2] in PREPOSITIONS)):
        return before == "her" and is_past(word) and words[place - 2] in PREPOSITIONS
    if word in AUXILIARIES or word in _ALWAYS or (word == "been" and before in NOMINATIVE):
        return True
    if before in PREPOSITIONS or is_past(word):
        return before not in PREPOSITIONS and "not" not in words[max(place - 2, 0) : place]
    if word in PRESENTS:
        object_next = [*words[place + 1 : place + 2], ""][0] in DETERMINERS
        return _after_singular(before) and (word not in MOSTLY_NOUNS or object_next)
    return word in BASES and (before in PRONOUNS or before in _PLURAL_PEOPLE or _plural(before) or before[-2:] == "ly")


def _after_singular(before: str) -> bool:
    """Say whether a form in -s may be the verb of the word before it, and is not its plural noun."""
    if not before or _plural(before) or is_past(before) or (before.endswith(_ADJECTIVE) and before not in _NOUNS_IN_AL):
        return False
    return not is_gerund(before) or before in NOUNS_IN_ING


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "'s", "us", "is")) and word not in {"headquarters", "hers"}


def verb_after_noun(words: Sequence[str], start: int, stops: frozenset[str] = frozenset()) -> int:
    """Return the position of the verb whose subject starts here, or -1 where the phrase ends without one."""
    for place in range(start + 1, min(start + _REACH, len(words))):
        word = words[place]
        if word == "," or word in stops or word in NOMINATIVE or word in CONTRAST or (word in JOINS and word != "and"):
            return -1
        if word == "to" and words[place + 1 : place + 2] and words[place + 1] in BASES:
            return -1
        if (
            word == "and"
            and words[place + 1 : place + 2]
            and (words[place + 1] in AUXILIARIES or is_past(words[place + 1]))
        ):
            return -1
        if finite(words, place) and not (is_past(word) and words[place - 1] in DETERMINERS):
            return place
    return -1


class _Cutter:
    """Cuts one sentence. Clauses about a subject, which stand before its verb, are set aside until that verb comes."""

    def __init__(self, words: list[str], mark: str) -> None:
        self.words = words
        self.mark = mark
        self.parts: list[tuple[list[str], str]] = []
        self.current: list[str] = []
        self.link = ""
        self.has_verb = False
        #: Clauses begun and broken off: (words, link).
        self.waiting: list[tuple[list[str], str]] = []

    def cut(self) -> list[Part]:
        place = 0
        while place < len(self.words):
            if self.words[place] in _TURNING or self.waiting:
                place = self._step(place)
            else:
                self._take(place)
                place += 1
        self._close()
        while self.waiting:
            self._resume()
            self._close()
        last = len(self.parts) - 1
        return [
            Part(words, link, self.mark if order == last else ",", opens=order == 0)
            for order, (words, link) in enumerate(self.parts)
        ]

    def _step(self, place: int) -> int:
        word = self.words[place]
        if word == ",":
            return self._comma(place)
        if word in JOINS and self._starts(place + 1, joined=word):
            self._begin(word)
            return place + 1
        if word in _OPENERS and self._opens(place):
            self._aside(word)
            return place + 1
        if (word in NOMINATIVE or (word in _ANYBODY and self._acts(place))) and self._anew(place):
            self._subject(place)
        elif self.has_verb and self.waiting and self._back_at(place):
            self._close()
            self._resume()
        self._take(place)
        return place + 1

    def _take(self, place: int) -> None:
        word = self.words[place]
        self.current.append(word)
        if self.has_verb:
            return
        first = len(self.current) == 1 and (word in BASES or word in PRESENTS) and word not in LEADS_IN
        if first or finite(self.words, place):
            self.has_verb = not (is_past(word) and self.words[place - 1 : place] == [","])

    def _comma(self, place: int) -> int:
        said = self.words[place + 1 : place + 4]
        if said[:1] == ["i"] and said[2:] == [","] and said[1] in _ASIDES:
            return place + 4
        if self.current[:1] and self.current[0] in _UNREAL and not NOMINATIVE.isdisjoint(self.current[1:2]):
            self._begin(",")
            return place + 1
        if self.waiting and (self.has_verb or (self.current and self.current[0] in _CUT_SHORT) or self.link == "that"):
            self._close()
            self._resume()
            if self.current and self.current[-1] != ",":
                self.current.append(",")
            return place + 1
        if place + 1 < len(self.words) and self.words[place + 1] not in JOINS and self._starts(place + 1, joined=","):
            self._begin(",")
        elif self.current:
            self.current.append(",")
        return place + 1

    def _begin(self, link: str) -> None:
        self._close()
        while self.waiting:
            words, before = self.waiting.pop()
            if words:
                self.parts.append((words, before))
        self.link = link

    def _aside(self, link: str) -> None:
        """Open a clause inside: the one around it goes on later when it has no verb yet."""
        if not self.has_verb:
            self.waiting.append((self.current, self.link))
            self.current = []
        else:
            self._close()
        self.link, self.has_verb = link, False

    def _subject(self, place: int) -> None:
        """Begin the clause of "I" or "they": a new one, the one that waited, or one inside a noun's."""
        cut_short = bool(self.current) and self.current[0] in _CUT_SHORT and self.link in ASIDE
        if self.waiting and (self.has_verb or cut_short) and not self.waiting[-1][0]:
            self._close()
            self._resume()
        elif self.has_verb:
            beside = self.link == "because" and self._has_object(place)
            after_noun = self.words[place - 1] not in _NO_NOUN and self.words[place - 1] not in PASTS
            self._close()
            self.link = "," if beside else "of" if after_noun else "that"
        else:
            self._aside("of")

    def _has_object(self, place: int) -> bool:
        """Say whether the verb of "I" has an object of its own, so that it describes no noun before it."""
        verb = skip_adverbs(self.words, place + 1)
        return not _OBJECT_STARTS.isdisjoint(self.words[verb + 1 : verb + 2])

    def _anew(self, place: int) -> bool:
        """Say whether "I" begins a clause here and is not simply the subject that this clause waited for."""
        if not self.current:
            return False
        if self.current[0] in _CUT_SHORT and self.link in ASIDE:
            return True
        if self.has_verb:
            before = self.words[place - 1]
            return not (before in AUXILIARIES and all(w != before for w in self.current[:-1] if w in AUXILIARIES))
        near = range(place + 1, min(place + _REACH, len(self.words)))
        verb = next((at for at in near if finite(self.words, at)), -1)
        if self.current[0] in LEADS_IN or verb < 0:
            return False
        return self._second_verb(verb)

    def _acts(self, place: int) -> bool:
        after = skip_adverbs(self.words, place + 1)
        return self.has_verb and after < len(self.words) and finite(self.words, after)

    def _second_verb(self, verb: int) -> bool:
        """Say whether another predicate follows: "not a single record I updated was returned"."""
        inside = {*BE, *HAVE, "not", "never", *ADVERBS}
        for at in range(verb + 1, min(verb + 8, len(self.words))):
            word = self.words[at]
            if word == "," or word in JOINS or word in _OPENERS or word in DETERMINERS:
                return False
            if word in AUXILIARIES and self.words[at - 1] not in inside:
                return True
            if at == verb + 1 and self.words[verb] in BASES and (word in BASES or self._has_more(at)):
                return True
            before = self.words[at - 1]
            if (
                is_past(word)
                and (is_past(before) or before in {"ever", "never"})
                and self.words[at - 1] not in AUXILIARIES
            ):
                return True
        return False

    def _has_more(self, place: int) -> bool:
        """Say whether a form in -s has an object, and so is a verb: "the team I manage | answers 500 calls"."""
        after = [*self.words[place + 1 : place + 2], ","][0]
        return self.words[place] in PRESENTS and after != "," and after not in PREPOSITIONS | JOINS

    def _back_at(self, place: int) -> bool:
        """Say whether the verb of the clause that waits stands here."""
        word, before = self.words[place], self.words[place - 1]
        words, _ = self.waiting[-1]
        if (
            not words
            or before in JOINS
            or before in AUXILIARIES
            or (before in ADVERBS and before != "ever")
            or before in {"not", "to", "never"}
        ):
            return False
        if before in GET or before in HAVE or not finite(self.words, place):
            return False
        return word in AUXILIARIES or (is_past(word) and before not in BE) or word in PRESENTS

    def _opens(self, place: int) -> bool:
        word = self.words[place]
        after = skip_adverbs(self.words, place + 1)
        if after >= len(self.words) or self.words[place + 1] == "to" or self.words[place - 1 : place] == ["not"]:
            return False
        first = self.words[after]
        if word in {"while", "when", "whenever", "if", "once", "after", "before", "since", "until", "as", "though"}:
            if first in _CUT_SHORT or first in NOMINATIVE:
                return True
            if is_gerund(first):
                return False
        if word in ALSO_PREPOSITIONS:
            stops = _NO_SUBJECT_AFTER if word in {"as", "like"} else frozenset[str]()
            return self._that(place, after) if word == "that" else self._has_clause(after, stops)
        return not (word == "where" and self.words[place - 1 : place] == ["from"])

    def _that(self, place: int, after: int) -> bool:
        if place == 0 or not self.current:
            return False
        before, first = self.words[place - 1], self.words[after]
        if before in PREPOSITIONS or before in JOINS or before in AUXILIARIES:
            in_that = before == "in" and first not in _THAT_SUBJECT
            return before in {"in", "so", "is", "was", "hope", "except"} and self._has_clause(after) and not in_that
        return (
            finite(self.words, after)
            or first in BASES
            or first in PRESENTS
            or first == "not"
            or self._has_clause(after)
        )

    def _has_clause(self, start: int, stops: frozenset[str] = frozenset()) -> bool:
        first = self.words[start]
        if first in {"me", "us", "him", "them"}:
            return False
        if first in NOMINATIVE or (first in PRONOUNS and start + 1 < len(self.words) and finite(self.words, start + 1)):
            return True
        return verb_after_noun(self.words, start, stops) > 0 and first not in {"of", "possible"}

    def _starts(self, start: int, joined: str) -> bool:
        """Say whether a clause of its own starts here, after a comma or a joining word."""
        if not self.current or (joined == "," and self._leading_in()) or (joined, self.words[start:][:1]) == _YET_TO:
            return False
        start = skip(self.words, start, _AND) if joined == "," else start
        place = skip_adverbs(self.words, start)
        if place >= len(self.words) or self.words[place] in NOMINATIVE:
            return place < len(self.words)
        word = self.words[place]
        if word in LEADS_IN and not {"i", "we"}.isdisjoint(self.words[place : place + 6]):
            return "," not in self.words[place : place + 5]
        if word in _OPENERS and word not in ALSO_PREPOSITIONS:
            return joined in {"but", "so"} or (joined == "and" and self.has_verb and word in _AND_OPENS)
        if word in {"never", "not"} or word in PRONOUNS:
            listed = (
                word == "not" and is_past([*self.words[place + 1 : place + 2], ""][0]) and BE.isdisjoint(self.current)
            )
            return not listed and self._predicate_at(skip_adverbs(self.words, place + 1), bare=word not in PRONOUNS)
        return self._starts_with(word, place, joined, adverb=place > start)

    def _starts_with(self, word: str, place: int, joined: str, *, adverb: bool) -> bool:
        """Say the same of a clause that begins with a verb or a noun: the subject goes on, or is a new one."""
        if word in AUXILIARIES and (self.has_verb or joined == "but"):
            return word not in HAVE or self.words[place + 1 : place + 2] != ["to"]
        if joined == "but" or (joined == "so" and is_past(word)):
            return word not in _OBJECTS
        goes_on = joined in {"and", "then"}
        if is_past(word) or word in PASTS:
            return goes_on and (self.has_verb or self.link in RELATIVES) and not self._is_modifier(place)
        if word in PRESENTS or word in BASES:
            return adverb and goes_on and self.has_verb and word in PRESENTS
        return self.has_verb and (word == "been" or self._noun_clause(place, joined))

    def _leading_in(self) -> bool:
        """Say whether only a phrase before the subject was read: "in May", "regrettably"."""
        at = skip_adverbs(self.current, 0)
        first = (
            self.current[at + 1]
            if self.current[at : at + 1] == [","] and at + 1 < len(self.current)
            else self.current[0]
        )
        return not self.has_verb and (first in LEADS_IN or skip_adverbs(self.current, 0) == len(self.current))

    def _predicate_at(self, place: int, *, bare: bool = True) -> bool:
        """Say whether a predicate stands here: after a pronoun only one that is finite."""
        if place >= len(self.words) or self.words[place] in {"once", "one"}:
            return False
        word = self.words[place]
        if word in AUXILIARIES:
            return True
        return is_participle(word) or word in BASES if bare else word in GET or finite(self.words, place)

    def _is_modifier(self, place: int) -> bool:
        """Say whether a past form only describes the noun after it: "fees and certified copies"."""
        word, after = self.words[place], [*self.words[place + 1 : place + 2], ""][0]
        before = self.words[place - 2] if place > 1 else ""
        if is_past(before) or before in ADVERBS:
            return False
        return word not in PASTS or (bool(after) and _plural(after) and after not in DETERMINERS and not is_past(word))

    def _noun_clause(self, place: int, joined: str) -> bool:
        verb = verb_after_noun(self.words, place)
        if verb < 0:
            return False
        word = self.words[verb]
        if word in AUXILIARIES:
            return True
        return joined != "," or self.words[place] in DETERMINERS

    def _close(self) -> None:
        while self.current and self.current[-1] == ",":
            self.current.pop()
        if self.current:
            self.parts.append((self.current, self.link))
        self.current, self.link, self.has_verb = [], "", False

    def _resume(self) -> None:
        self.current, self.link = self.waiting.pop()
        self.has_verb = False
