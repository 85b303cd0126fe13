"""A clause taken to pieces: who is its subject, what it does, and what governs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.claims.cue_words import HOPES
from careerpath.claims.finite import finite, skip_adverbs, verb_after_noun
from careerpath.claims.roles import CHOSEN, Who, is_people, is_person, who_is
from careerpath.words.small_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    DO,
    GET,
    HAVE,
    JOINS,
    LEADS_IN,
    MODALS,
    NEGATORS,
    NOMINATIVE,
    PREPOSITIONS,
)
from careerpath.words.verbs import BASES, PRESENTS, is_gerund, is_participle, is_past
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.clauses import Part

_AUXILIARY = BE | HAVE | DO | MODALS
_BETWEEN = _AUXILIARY | NEGATORS | GET
_GOES = word_set("""
    fell went belonged belongs came comes rested rests lay lies falls goes remains remained stayed stopped crossed
    reached happens happened takes took formed made makes
""")
_HELPERS = AUXILIARIES | {"got", "gets", "get"}
_NO_VERBS = word_set("everything anything nothing something all so it that this the a my")
_DENYING = word_set("never not hardly barely scarcely seldom")
_ANSWERS = word_set("no yes sure sorry honestly well oh and but so then also")
_MODAL_OR_DO = MODALS | DO
_BE_OR_GET = BE | GET
_SAME_PHRASE = PREPOSITIONS | DETERMINERS | {"last", "past"}


class Clause(NamedTuple):
    """What a clause says of whom. Positions are in `words`; the verb's is their number when there is none."""

    words: list[str]
    link: str
    mark: str
    who: Who
    #: The subject phrase.
    start: int
    end: int
    #: The first auxiliary, negator or verb after the subject, and the verb that carries the sense.
    first: int
    verb: int
    #: A noun, or a fragment of one, opens it, and no verb follows.
    verbless: bool
    #: The subject was left out or is that of the clause before.
    dropped: bool
    inverted: bool
    opens: bool
    names: frozenset[str]
    #: The verb that carries the sense, or nothing; what stands before it, after the subject; and what follows it.
    head: str
    helpers: list[str]
    rest: list[str]

    @property
    def passive(self) -> bool:
        """Whether something is done to the subject."""
        return not _BE_OR_GET.isdisjoint(self.helpers) and is_participle(self.head) and not is_gerund(self.head)

    @property
    def mine(self) -> bool:
        """Whether the writer is the subject, named or left out."""
        return self.who == "me" or self.dropped


def read_clause(part: Part, before: Clause | None, names: frozenset[str]) -> Clause:
    """Find subject and verb of a part of a sentence. One without a subject may have that of the one before it."""
    words = part.words
    start = _after_lead_in(words)
    who, start, end, inverted = _subject(words, start, names)
    dropped = who == "none"
    if dropped and before and part.link and not before.verbless:
        who = before.who
        dropped = before.dropped
    first = end if not inverted else start
    verb = _verb(words, end)
    head = words[verb] if verb < len(words) else ""
    verbless = not head or (part.mark == ":" and len(words) == 1) or (dropped and not _is_verb(words, verb, end))
    place = start, end, first, verb
    how = verbless, dropped, inverted, part.opens
    return Clause(words, part.link, part.mark, who, *place, *how, names, head, words[first:verb], words[verb + 1 :])


def _after_lead_in(words: Sequence[str]) -> int:
    """Return where the subject begins, after "in ten years" or "no,"."""
    place = 0
    while place < len(words) - 1 and words[place] in _ANSWERS and (words[place + 1] == "," or words[place] in JOINS):
        place += 1 + (words[place + 1] == ",")
    place = _adverbs(words, place)
    while place < len(words) and words[place] in LEADS_IN and not _subject_number(words, place):
        at = _lead_in_end(words, place)
        if at < 0:
            return place
        place = _adverbs(words, at)
    return place


def _adverbs(words: Sequence[str], place: int) -> int:
    after = skip_adverbs(words, place)
    return after + 1 if after < len(words) and words[after] == "," else after


def _subject_number(words: Sequence[str], place: int) -> bool:
    """Say whether a word that may open a phrase is the subject's own: "some of the clerks", "this office"."""
    return (
        words[place] in {"this", "some", "one", "each", "every", "next", "time", "right"}
        and "," not in words[place : place + 7]
        and (NOMINATIVE.isdisjoint(words[place : place + 9]))
    )


def _lead_in_end(words: Sequence[str], start: int) -> int:
    for place in range(start + 1, len(words)):
        word = words[place]
        if word == ",":
            return place + 1
        if word in NOMINATIVE:
            return place
        if (
            word in DETERMINERS
            and place > start + 1
            and words[place - 1] not in _SAME_PHRASE
            and verb_after_noun(words, place) > 0
        ):
            return place
        if word in {"there", "you", "it"} and place + 1 < len(words):
            return place
    return -1


def _subject(words: Sequence[str], start: int, names: frozenset[str]) -> tuple[Who, int, int, bool]:
    """Return for whom the subject stands, where it begins and ends, and whether it follows its auxiliary."""
    if start >= len(words):
        return "none", start, start, False
    inverted = _inverted(words, start)
    if inverted > 0:
        return "me", start, inverted + 1, True
    word = words[start]
    if word in AUXILIARIES or (word in _DENYING and not _noun_denied(words, start)):
        return "none", start, start, False
    if word in {"i", "we"}:
        return "me", start, start + 1, False
    pred = _predicate(words, start)
    if _verb_first(words, start, pred) or pred < 0:
        return "none", start, start, False
    end = pred
    while end > start + 1 and (words[end - 1] in NEGATORS or words[end - 1] in ADVERBS):
        end -= 1
    return who_is(words, start, end, names), start, end, False


def _noun_denied(words: Sequence[str], start: int) -> bool:
    """Say whether a negator belongs to a noun: "not a single record", "hardly a week"."""
    return words[start + 1 : start + 2] != [] and words[start + 1] in {"a", "an", "one", "every", "all", "many"}


def _inverted(words: Sequence[str], start: int) -> int:
    """Return the position of a subject after its auxiliary: "did I", "never have I", "not once did I"."""
    if words[start] not in AUXILIARIES and words[start] not in NEGATORS and words[start] != "only":
        return -1
    for place in range(start + 1, min(start + 16, len(words))):
        if words[place] in NOMINATIVE:
            return place
    return -1


def _verb_first(words: Sequence[str], start: int, pred: int) -> bool:
    word = words[start]
    if is_past(word):
        return pred < 0 or words[pred] not in AUXILIARIES
    return pred < 0 and is_gerund(word)


def _people_do(words: Sequence[str], place: int) -> bool:
    """Say whether a bare form far from its plural subject is its verb: "staff in the capital process all forms"."""
    after = words[place + 1 : place + 2]
    return after != [] and after[0] in DETERMINERS


def _predicate(words: Sequence[str], start: int) -> int:
    """Return where the predicate of the subject that starts here begins, or -1."""
    first = words[start]
    helper = next((at for at in range(start + 1, len(words)) if words[at] in _HELPERS and _helper(words, at)), -1)
    only_helped = is_gerund(first) or first in HOPES
    plural = any(is_people(word) for word in words[start : start + 3])
    for place in range(start + 1, len(words) if helper < 0 else helper):
        if plural and words[place] in BASES and _people_do(words, place):
            return place
        if only_helped and words[place] in _GOES:
            return place
        if not only_helped and finite(words, place) and _may_be_predicate(words, place, helper):
            return place
    return helper


def _may_be_predicate(words: Sequence[str], place: int, helper: int) -> bool:
    """Say whether a finite form is the predicate and not part of the subject."""
    if helper >= 0 and not _active(words, place):
        return False
    return words[place] not in CHOSEN or not any(finite(words, at) for at in range(place + 1, len(words)))


def _helper(words: Sequence[str], place: int) -> bool:
    return words[place - 1] not in {"to", "not", "would", "will", "that", "be"}


def _active(words: Sequence[str], place: int) -> bool:
    """Say whether a past form after a noun is what it did, not what was done to it."""
    after = [*words[place + 1 : place + 2], ""][0]
    return is_person(words[place - 1]) and after not in AUXILIARIES


def _verb(words: Sequence[str], place: int) -> int:
    """Return the position of the verb that carries the sense, after auxiliaries, negators and adverbs."""
    at = place
    while at < len(words) and (words[at] in _BETWEEN or words[at] in ADVERBS or words[at][-2:] == "ly"):
        at += 1
    if at > place and (at == len(words) or not _is_verb(words, at, place)):
        back = [p for p in range(place, at) if words[p] in _AUXILIARY or words[p] in GET]
        return back[-1] if back else at
    return at


def _is_verb(words: Sequence[str], at: int, place: int) -> bool:
    word = words[at]
    if word in GET:
        return True
    before = words[place:at]
    if word not in _NO_VERBS and not _MODAL_OR_DO.isdisjoint(before) and BE.isdisjoint(before):
        return True
    if not _BE_OR_GET.isdisjoint(before):
        return is_participle(word) or is_gerund(word)
    if not HAVE.isdisjoint(before) and MODALS.isdisjoint(before):
        return is_participle(word)
    return word in BASES or word in PRESENTS or is_participle(word)
