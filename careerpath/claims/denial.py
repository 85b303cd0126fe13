"""Denials: "never supervised anyone", "took no calls", "budgets were outside my duties".

A negator denies a clause when it governs its predicate, or its subject or object. It does not when what it governs is
itself bad ("never missed"), or denied again ("not a day that I did not").
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.cue_words import AVOIDS, CONFINED, EXPERIENCE, FAULTS, HARMLESS, LACK_VERBS, LACKS, OUTSIDE
from careerpath.claims.finite import skip
from careerpath.words.small_words import ADVERBS, BE, GET, HAVE, NEGATORS
from careerpath.words.verbs import is_gerund
from careerpath.words.word_sets import word_pairs, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause

#: What is kept from someone: "closed to me".
_CLOSED = word_set("closed forbidden denied prohibited barred unknown")
#: Without one of these nothing is denied.
DENYING = (
    NEGATORS
    | LACKS
    | LACK_VERBS
    | AVOIDS
    | OUTSIDE
    | CONFINED
    | _CLOSED
    | word_set("""
    0 yet few little limited minimal scant insufficient stranger new stayed kept steered shied held stopped ended stops
    ends managed out away clear everything anything blank gap territory mystery hole uncharted turned novice beginner
    newcomer rookie
""")
)
#: What opens the clause of "there was not a day when I did not".
AFFIRMING = word_set("of that which when where but")
#: Verbs that take their sense from what follows.
_LIGHT = (
    BE
    | HAVE
    | GET
    | word_set("""
    make makes made making receive received give gave see saw run ran come came go went cause caused take took do did
    done let lets find found show showed need needed dare dared once one single a an any the ever in on my our to up
""")
)
_NOUN_REACH = 4
_FAULT_REACH = 7
_REFUSED_RIGHTLY = word_set("accept approve issue let allow release sign give compromise")
#: What is bad only together: "hang up", "raise my voice", "cut corners".
_BAD_PAIRS = {
    verb: frozenset(after.split("/"))
    for verb, after in word_pairs("""
    hang=up hung=up give=up gave=up run=out ran=out raise=voice raised=voice cut=corners mix=up mixed=up
    pass=buck/over passed=buck/over back=down backed=down fall=behind/short fell=behind/short come=short
    came=short send=away sent=away turn=away/down talk=down talked=down take=personally/shortcuts brush=off put=off
    keep=waiting kept=waiting go=over went=over make=up
    """).items()
}
_STAYED = word_set("stayed kept steered shied held")
_AWAY = word_set("out away clear back")
_NEVER = word_set("never none nil nowhere nothing nobody")
_PASSES = BE | word_set("spent left gone went retired ended worked passed quit resigned finished started stayed lasted")
_EVER = ADVERBS | word_set("my our ever once even a single time so much as actually")
_GONE = word_set("left quit retired resigned transferred moved went laid fired let ended gone dismissed")
_NONE_OF = word_set("no zero none nothing nobody neither few")
_BETWEEN = ADVERBS | word_set("me us with to been a")
_INNER = word_set("whom of that which when than but")
_SCANT = word_set("little limited minimal scant insufficient")
_QUOTED = 4
_FAULTY = FAULTS - {"issue"}
_ROUND_AGES = word_set("twenty thirty forty fifty eighteen twenty-one twenty-five old")
_OUT = OUTSIDE | {"out"}
_FEELS = BE | {"feel", "remain"}
_BEGUN = GET | {"became", "started", "had"}


def denial(clause: Clause, attached: Sequence[Clause] = ()) -> str:
    """Return the words that deny a clause, or an empty string. `attached` are the clauses inside it and after it."""
    place = _governor(clause)
    if place >= 0 and clause.who == "other" and "me" not in clause.rest:
        return ""
    if place >= 0:
        return "" if _undone(clause, place, attached) else _quote(clause.words, place)
    return _left_out(clause) or _lacking(clause)


def _quote(words: Sequence[str], place: int) -> str:
    return " ".join(word for word in words[place : place + _QUOTED] if word != ",")


def _governor(clause: Clause) -> int:
    """Return the position of the negator that governs the clause, or -1."""
    if clause.link == "nor" or clause.who == "nobody":
        return clause.start
    place = _before_subject(clause)
    if place < 0:
        place = _before_verb(clause)
    if place < 0:
        place = _of_object(clause)
    return place


def _before_subject(clause: Clause) -> int:
    """Return where "at no point", "never" or "without experience" goes before the subject."""
    words = clause.words
    for at in range(max(clause.start, 1), clause.end - 1):
        if words[at] == "not" and words[at - 1] in {"and", ","}:
            return at
    for place in range(clause.start):
        after = [*words[place + 1 : place + 2], ""][0]
        none = (
            words[place] in {"no", "none", "neither"}
            and place
            and words[place - 1] in {"at", "in", "on", "under", "by"}
        )
        if none and after:
            return place
    return -1


def _before_verb(clause: Clause) -> int:
    words = clause.words
    return next((at for at in range(clause.first, min(clause.verb, len(words))) if _negates(words[at])), -1)


def _negates(word: str) -> bool:
    return word in NEGATORS and word != "without"


def _first_after(words: Sequence[str], place: int, passed: frozenset[str]) -> int:
    """Return the position of a negator that follows, after words that may stand between, or -1."""
    while place < len(words) and words[place] in passed:
        place += 1
    return place if place < len(words) and _negates(words[place]) else -1


def _of_object(clause: Clause) -> int:
    words = clause.words
    if words[-1] in _NEVER and len(words) > 1 and words[-2] not in {"to", "from", "next"}:
        return len(words) - 1
    place = _first_after(words, clause.verb + 1, _BETWEEN)
    if place < 0:
        place = _apart(words, clause.verb)
    return place if place >= 0 else _of_experience(words, clause.verb)


def _apart(words: Sequence[str], verb: int) -> int:
    """Return where it is added that the work was none of one's own: ", nothing to do with fees", "fees, no"."""
    for at in range(verb + 2, len(words)):
        if words[at] == "nothing" and words[at + 1 : at + 4] == ["to", "do", "with"]:
            return at
    return -1


def _of_experience(words: Sequence[str], after: int) -> int:
    """Return where "no experience in" and the like stands after a comma or a preposition, or -1."""
    for place in range(after + 1, len(words)):
        if words[place] not in {"no", "without", "zero", "little"}:
            continue
        joined = place == 0 or words[place] == "without" or words[place - 1] in {",", "with", "and"}
        near = range(place + 1, min(place + 1 + _NOUN_REACH, len(words) - 1))
        noun = next((at for at in near if words[at] in EXPERIENCE), -1)
        if joined and noun > 0 and is_gerund(words[noun + 1]):
            return place
    return -1


def _undone(clause: Clause, place: int, attached: Sequence[Clause]) -> bool:
    """Say whether what is denied is bad, or denied once more, or not what counts."""
    words = clause.words
    needless = clause.head in {"need", "needed"}
    after = words[place + 1 : place + 3]
    if needless or (after and (after[0] in HARMLESS or "too" in after or after[-1] in _ROUND_AGES)):
        return True
    if _twice(clause, place, attached):
        return True
    if words[place] in _NONE_OF or clause.who == "nobody":
        return _nothing_bad(clause)
    return _bad(clause)


def _twice(clause: Clause, place: int, attached: Sequence[Clause]) -> bool:
    """Say whether a second negative takes the first back: "not a day without", "no form that I did not check"."""
    words = clause.words
    after = words[place + 1 :]
    if "without" in after:
        return "can" not in clause.helpers and _of_experience(words, place) < 0
    return any(_takes_back(clause, inner) for inner in attached)


def _takes_back(clause: Clause, inner: Clause) -> bool:
    if inner.link in {"until", "before", "unless"}:
        return True
    denied = "not" in inner.helpers or inner.head in FAULTS
    measured = inner.link in {"as", "than"}
    return (inner.link in _INNER and denied) or (measured and clause.who == "nobody")


def _nothing_bad(clause: Clause) -> bool:
    """Say whether nothing bad, or nothing needed, is what "no ..." is about."""
    light = clause.head in _LIGHT and not FAULTS.isdisjoint(clause.rest[:3])
    return light or clause.head in _FAULTY or "twice" in clause.rest


def _bad(clause: Clause) -> bool:
    """Say whether the denied predicate is a fault: "never missed a deadline", "was not late once"."""
    if clause.who == "topic" and not {"me", "mine"}.isdisjoint(clause.rest):
        return False
    head, rest = clause.head, clause.rest
    if head in {"let", "lets"}:
        return rest[:1] not in (["me"], ["us"])
    return not _BAD_PAIRS.get(head, frozenset()).isdisjoint(rest[:4]) or _fault_near(head, rest)


def _fault_near(head: str, rest: Sequence[str]) -> bool:
    """Say whether a fault is all that the predicate speaks of: "was not one to leave", "never had a day late"."""
    had = head in {"have", "had"}
    for at, word in enumerate([head, *rest[: _FAULT_REACH - 1]]):
        if word in FAULTS:
            return at > 0 or word != "issue"
        if word not in _LIGHT and not (at and had):
            return False
    return False


def _left_out(clause: Clause) -> str:
    """Return the words by which work is said to lie outside: "fell outside my duties", "I stayed out of"."""
    if clause.mine and ("yet", "to") in pairwise(clause.words):
        return "yet to"
    if _without_ever(clause):
        return "without"
    if clause.mine:
        kept = clause.head in _STAYED and clause.rest[:1] != [] and clause.rest[0] in _AWAY
        avoided = clause.head == "managed" and clause.rest[:2] == ["to", "avoid"]
        return _quote(clause.words, clause.verb) if kept or avoided else ""
    return _outside(clause)


def _outside(clause: Clause) -> str:
    head = clause.head
    near = [*clause.rest[:1], ""][0]
    if near in _OUT:
        return f"{head} {near}"
    if head in {"stopped", "ended", "stops", "ends"}:
        return head
    confined = head in CONFINED and clause.passive and head != "kept"
    return f"{head} {near}".strip() if confined else ""


def _without_ever(clause: Clause) -> bool:
    """Say whether time only went by without the work: "spent nine years there without ever answering a call"."""
    words = clause.words
    if "without" not in words or clause.head not in _PASSES:
        return False
    return any(map(is_gerund, words[skip(words, words.index("without") + 1, _EVER) :][:1]))


def _lacking(clause: Clause) -> str:
    """Return the words of a lack: "am unable to", "lack experience", "refused to take on", "little experience in"."""
    words, at = clause.words, clause.verb
    place = _unable(clause)
    if place >= 0:
        return _quote(words, place)
    if clause.head in LACK_VERBS or _avoids(clause):
        return _quote(words, at)
    return _scant(words)


def _unable(clause: Clause) -> int:
    words, at = clause.words, clause.verb
    if clause.head in _FEELS:
        return next((place for place in range(at, min(at + 3, len(words))) if words[place] in LACKS), -1)
    return at if clause.head in LACKS else -1


def _avoids(clause: Clause) -> bool:
    if clause.head not in AVOIDS:
        return False
    first, second = [*clause.rest[:2], "", ""][:2]
    return (first == "to" and second not in _REFUSED_RIGHTLY) or is_gerund(first)


def _scant(words: Sequence[str]) -> str:
    for place, word in enumerate(words[:5]):
        if word in _SCANT and not EXPERIENCE.isdisjoint(words[place + 1 : place + 4]):
            return _quote(words, place)
    return ""


def never_came(before: Clause, clause: Clause) -> str:
    """Return what says that the writer was gone before the work began: "left before I could answer a caller"."""
    begun = "could" in clause.helpers or clause.head in _BEGUN
    return f"{before.head} before" if before.head in _GONE and begun and clause.who in {"me", "topic", "none"} else ""
