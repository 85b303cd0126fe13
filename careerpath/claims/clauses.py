"""Sentences cut into clauses: a new one begins where a subject and its predicate, or a joined predicate, begin."""

from __future__ import annotations

from typing import NamedTuple

from careerpath.claims.finite import finite, skip_adverbs, verb_after_noun
from careerpath.claims.sentences import sentences
from careerpath.words.small_words import (
    ADVERBS,
    ALSO_PREPOSITIONS,
    ASIDE,
    AUXILIARIES,
    BE,
    CONTRAST,
    DETERMINERS,
    HAVE,
    JOINS,
    LEADS_IN,
    NOMINATIVE,
    PRONOUNS,
    RELATIVES,
)
from careerpath.words.verbs import BASES, PRESENTS, is_gerund, is_participle, is_past
from careerpath.words.word_sets import word_set

#: How far from the start of a noun phrase its verb may stand.
_REACH = 14
_OPENERS = ASIDE | CONTRAST | RELATIVES
_CUT_SHORT = word_set(
    "hired promoted selected appointed chosen certified trained asked needed given possible elected offered"
)
_ANYBODY = word_set("nobody somebody someone everybody everyone")
_OBJECTS = word_set("me us him them her you")
#: Words at which something may begin or end.
_TURNING = JOINS | _OPENERS | NOMINATIVE | _ANYBODY | {","}
_NO_NOUN = _OBJECTS | BASES


class Part(NamedTuple):
    """The words of a clause, commas among them, with what joins it to the one before and the mark after it."""

    words: list[str]
    link: str
    mark: str
    #: The first part of a sentence.
    opens: bool


def clauses(text: str) -> list[Part]:
    """Return the clauses of a text in the order in which they begin."""
    found: list[Part] = []
    for said, mark in sentences(text):
        found.extend(_Cutter(said, mark).cut())
    return found


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
        if word in NOMINATIVE and self._anew(place):
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
        first = len(self.current) == 1 and (word in BASES or word in PRESENTS)
        if first or finite(self.words, place):
            self.has_verb = not (is_past(word) and self.words[place - 1 : place] == [","])

    def _comma(self, place: int) -> int:
        if self.waiting:
            self._close()
            self._resume()
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
        cut_short = bool(self.current) and self.current[0] in _CUT_SHORT
        if self.waiting and (self.has_verb or cut_short) and not self.waiting[-1][0]:
            self._close()
            self._resume()
        elif self.has_verb:
            beside = self.link == "because"
            after_noun = self.words[place - 1] not in _NO_NOUN
            self._close()
            self.link = "," if beside else "of" if after_noun else "that"
        else:
            self._aside("of")

    def _anew(self, place: int) -> bool:
        """Say whether "I" begins a clause here and is not simply the subject that this clause waited for."""
        if not self.current:
            return False
        if self.current[0] in _CUT_SHORT:
            return True
        if self.has_verb:
            return self.words[place - 1] not in AUXILIARIES
        near = range(place + 1, min(place + _REACH, len(self.words)))
        verb = next((at for at in near if finite(self.words, at)), -1)
        if self.current[0] in LEADS_IN or verb < 0:
            return False
        return self._second_verb(verb)

    def _second_verb(self, verb: int) -> bool:
        """Say whether another predicate follows: "not a single record I updated was returned"."""
        inside = {*BE, *HAVE, "not", "never", *ADVERBS}
        for at in range(verb + 1, min(verb + 8, len(self.words))):
            word = self.words[at]
            if word == ",":
                return False
            if word in AUXILIARIES and self.words[at - 1] not in inside:
                return True
            before = self.words[at - 1]
            if is_past(word) and (is_past(before) or before in {"ever", "never"}):
                return True
        return False

    def _back_at(self, place: int) -> bool:
        """Say whether the verb of the clause that waits stands here."""
        word, before = self.words[place], self.words[place - 1]
        words, _ = self.waiting[-1]
        if not words:
            return False
        return word in AUXILIARIES or (is_past(word) and before not in BE)

    def _opens(self, place: int) -> bool:
        word = self.words[place]
        after = skip_adverbs(self.words, place + 1)
        if after >= len(self.words) or self.words[place + 1] == "to":
            return False
        first = self.words[after]
        if word in {"while", "when", "whenever", "if", "once", "after", "before", "since", "until", "as", "though"}:
            if first in _CUT_SHORT or first in NOMINATIVE:
                return True
            if is_gerund(first):
                return False
        if word in ALSO_PREPOSITIONS:
            return self._that(place, after) if word == "that" else self._has_clause(after)
        return not (word == "where" and self.words[place - 1 : place] == ["from"])

    def _that(self, place: int, after: int) -> bool:
        if place == 0 or not self.current:
            return False
        return finite(self.words, after) or self._has_clause(after)

    def _has_clause(self, start: int) -> bool:
        return self.words[start] not in {"me", "us", "him", "them"} and verb_after_noun(self.words, start) > 0

    def _starts(self, start: int, joined: str) -> bool:
        """Say whether a clause of its own starts here, after a comma or a joining word."""
        if not self.current or (joined == "," and self._leading_in()):
            return False
        place = skip_adverbs(self.words, start)
        if place >= len(self.words) or self.words[place] in NOMINATIVE:
            return place < len(self.words)
        word = self.words[place]
        if word in LEADS_IN and not {"i", "we"}.isdisjoint(self.words[place : place + 6]):
            return "," not in self.words[place : place + 5]
        if word in PRONOUNS:
            return self._predicate_at(skip_adverbs(self.words, place + 1))
        return self._starts_with(word, place, joined, adverb=place > start)

    def _starts_with(self, word: str, place: int, joined: str, *, adverb: bool) -> bool:
        """Say the same of a clause that begins with a verb or a noun: the subject goes on, or is a new one."""
        if word in AUXILIARIES:
            return self.words[place + 1 : place + 2] != ["to"]
        if joined == "but":
            return word not in _OBJECTS
        goes_on = joined in {"and", "then"}
        if is_past(word):
            return goes_on and self.has_verb
        if word in PRESENTS or word in BASES:
            return adverb and goes_on
        return self.has_verb and (word == "been" or self._noun_clause(place, joined))

    def _leading_in(self) -> bool:
        """Say whether only a phrase before the subject was read: "in May", "regrettably"."""
        first = self.current[0]
        return not self.has_verb and (first in LEADS_IN or skip_adverbs(self.current, 0) == len(self.current))

    def _predicate_at(self, place: int) -> bool:
        """Say whether a predicate stands here: after a pronoun only one that is finite."""
        return place < len(self.words) and is_participle(self.words[place])

    def _noun_clause(self, place: int, joined: str) -> bool:
        return verb_after_noun(self.words, place) > 0 and (joined != "," or self.words[place] in DETERMINERS)

    def _close(self) -> None:
        while self.current and self.current[-1] == ",":
            self.current.pop()
        if self.current:
            self.parts.append((self.current, self.link))
        self.current, self.link, self.has_verb = [], "", False

    def _resume(self) -> None:
        self.current, self.link = self.waiting.pop()
        self.has_verb = False
