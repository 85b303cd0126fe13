"""Denials: "never supervised anyone", "took no calls", "budgets were outside my duties".

A negator denies a clause when it governs its predicate, or its subject or object. It does not when what it governs is
itself bad ("never missed"), or denied again ("not a day that I did not").
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.clauses import skip
from careerpath.claims.cue_words import (
    ALONE,
    AVOIDS,
    CONFINED,
    CUSTOMERS,
    EXPERIENCE,
    FAULTS,
    HARMLESS,
    LACK_VERBS,
    LACKS,
    OUTSIDE,
)
from careerpath.words.small_words import ADVERBS, BE, DETERMINERS, GET, HAVE, NEGATORS, PREPOSITIONS
from careerpath.words.verbs import BASES, is_gerund, is_participle
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
_NOT_OF = word_set("of in for over to with from on at")
_COMPARED = word_set("better faster more quicker sooner harder longer")
_EXCEPT_ME = ({"than", "me"}, {"than", "i"}, {"but", "me"}, {"except", "me"}, {"as", "i"}, {"way", "i"})
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
#: Where a clause comes to stand that lies outside the writer's work, and what keeps the writer out of it.
_STANDS = BE | word_set("fell fall falls lay lies stay stayed remain remains remained went")
_STAYED = word_set("stayed kept steered shied held")
_MAKES = word_set("make made kept keep left leave had have")
_MADE_BAD = word_set("wait waiting repeat come return guessing wondering hanging stand line late twice")
_AWAY = word_set("out away clear back")
_GIVES = word_set("gave give gives offered provided lent paid")
_RELATIVE = frozenset({"that", "which", "who"})
_NO_MORE = word_set("none nil zero never no")
_NEVER = word_set("never none nil nowhere nothing nobody")
_ALL = word_set("everything anything")
_PASSES = BE | word_set("spent left gone went retired ended worked passed quit resigned finished started stayed lasted")
_EVER = ADVERBS | word_set("my our ever once even a single time so much as actually")
_UNBAD = FAULTS | word_set("making asking needing causing complaining having breaking losing taking raising looking")
_OFFERED = word_set("offer chance opportunity job post offers")
_GONE = word_set("left quit retired resigned transferred moved went laid fired let ended gone dismissed")
_NONE_OF = word_set("no zero none nothing nobody neither few")
_BETWEEN = ADVERBS | word_set("me us with to been a")
_INNER = word_set("whom of that which when than but")
_WORK_FOLLOWS = DETERMINERS | word_set("to with in from at of all any as for")
_NOVICE = word_set("stranger novice beginner newcomer greenhorn rookie")
_BLANK = word_set("blank gap territory mystery hole terra uncharted")
_LACKED = EXPERIENCE | word_set("ability understanding confidence any the")
_SCANT = word_set("little limited minimal scant insufficient")
_QUOTED = 3
_NEEDLESS = FAULTS | ALONE
_FAULTY = FAULTS - {"issue"}
_ROUNDABOUT = word_set("send ask refer escalate call repeat transfer redo correct chase return")
_ROUND_AGES = word_set("twenty thirty forty fifty eighteen twenty-one twenty-five old")
_FLAT = FAULTS | BE | HAVE
_NO_LOSS = FAULTS | ALONE | {"uncertain"}
_FRAGMENT_STARTS = ADVERBS | {"and", "but", "or", ","}
_MEASURED = BE | {"ask", "get", "feel"}
_NO_DEED = BE | HAVE | {"worked", "work", "left"}
_NAMES = word_set("call claim say pretend")
_OUT = OUTSIDE | {"out"}
_AWAY_FROM_WORK = word_set("out off absent away")
_ANY_DEED = BE | {"did", "do", "done", "tried"}
_FEELS = BE | {"feel", "remain"}
_BEGUN = GET | {"became", "started", "had"}
#: What one has of work: to have none of it is to deny the work, however bad what follows.
_CHARGES = word_set("responsibility responsibilities role part say duty duties authority involvement")
_LOSES = word_set("missed lost miss")
_CHANCES = word_set("chance opportunity shot turn")
_HOLDS = HAVE | word_set("hold held carry carried bear bore")


def denial(clause: Clause, attached: Sequence[Clause] = ()) -> str:
    """Return the words that deny a clause, or an empty string. `attached` are the clauses inside it and after it."""
    place = _governor(clause)
    if place >= 0 and clause.who == "other" and "me" not in clause.rest:
        return ""
    if place >= 0:
        return "" if _undone(clause, place, attached) else _quote(clause.words, place)
    return _left_out(clause) or _lacking(clause)


def affirmed(clause: Clause, attached: Sequence[Clause]) -> bool:
    """Say whether a clause is negative in form alone: "no customer left without an answer"."""
    if DENYING.isdisjoint(clause.words):
        return False
    place = _governor(clause)
    return place >= 0 and clause.who != "other" and _undone(clause, place, attached)


def _quote(words: Sequence[str], place: int) -> str:
    return " ".join(word for word in words[place : place + _QUOTED + 1] if word != ",")


def _governor(clause: Clause) -> int:
    """Return the position of the negator that governs the clause, or -1."""
    if clause.link == "nor" or clause.who == "nobody":
        return clause.start
    place = _before_subject(clause)
    if place < 0:
        place = _before_verb(clause)
    if place < 0:
        place = _of_fragment(clause.words) if clause.verbless else _of_object(clause)
    return place


def _before_subject(clause: Clause) -> int:
    """Return where "at no point", "never" or "without experience" goes before the subject."""
    words = clause.words
    for at in range(max(clause.start, 1), clause.end - 1):
        if words[at] == "not" and words[at - 1] in {"and", ","} and words[at + 1] in {"a", "one"}:
            return at
    if words[0] == "without" and clause.head in _FLAT and _of_experience(words, -1) == 0:
        return 0
    for place in range(clause.start):
        after = [*words[place + 1 : place + 2], ""][0]
        if words[place] == "never" or (words[place] == "not" and after in {"once", "one", "ever"}):
            return place
        none = (
            words[place] in {"no", "none", "neither"}
            and place
            and words[place - 1] in {"at", "in", "on", "under", "by"}
        )
        if none and after and after not in _NO_LOSS and (words[place - 1], after) != ("in", "time"):
            return place
    return -1


def _before_verb(clause: Clause) -> int:
    words = clause.words
    start = clause.start if clause.inverted else clause.first
    return next((at for at in range(start, min(clause.verb, len(words))) if _negates(words[at])), -1)


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
    if place < 0 and (clause.head in _GIVES or words[-1] == "whatsoever" or words[-2:] == ["at", "all"]):
        place = next((at for at in range(clause.verb + 1, len(words)) if words[at] in {"no", "nothing"}), -1)
    if place < 0:
        place = _apart(words, clause.verb)
    return place if place >= 0 else _of_experience(words, clause.verb)


def _apart(words: Sequence[str], verb: int) -> int:
    """Return where it is added that the work was none of one's own: ", nothing to do with fees", "fees, no"."""
    for at in range(verb + 2, len(words)):
        if (
            words[at] == "nothing"
            and words[at + 1 : at + 4] == ["to", "do", "with"]
            and words[at + 4 : at + 5] != ["it"]
        ):
            return at
    return len(words) - 1 if words[-2:] == [",", "no"] else -1


def _of_fragment(words: Sequence[str]) -> int:
    if words[0] == "0" and words[1:2] != []:
        return 0
    place = _first_after(words, 0, _FRAGMENT_STARTS)
    if place >= 0:
        return place
    if words[-1] in _NO_MORE:
        return len(words) - 1
    for at in range(1, len(words)):
        if words[at] in {"nothing", "none"} and words[at - 1] in {"and", ",", "but"}:
            return at
    return _of_experience(words, -1)


def _of_experience(words: Sequence[str], after: int) -> int:
    """Return where "no experience in" and the like stands after a comma or a preposition, or -1."""
    for place in range(after + 1, len(words)):
        if words[place] not in {"no", "without", "zero", "little"}:
            continue
        joined = place == 0 or words[place] == "without" or words[place - 1] in {",", "with", "and"}
        near = range(place + 1, min(place + 1 + _NOUN_REACH, len(words) - 1))
        noun = next((at for at in near if words[at] in EXPERIENCE), -1)
        if joined and noun > 0 and (words[noun + 1] in _NOT_OF or is_gerund(words[noun + 1])):
            return place
    return -1


def _undone(clause: Clause, place: int, attached: Sequence[Clause]) -> bool:
    """Say whether what is denied is bad, or denied once more, or not what counts."""
    words = clause.words
    if words[place] == "without" or clause.link == "nor":
        return False
    needless = clause.head in {"need", "needed"} and (
        clause.rest[:1] != ["to"] or not _ROUNDABOUT.isdisjoint(clause.rest[1:2])
    )
    after = words[place + 1 : place + 3]
    if (
        needless
        or (after and (after[0] in HARMLESS or "too" in after or after[-1] in _ROUND_AGES))
        or _higher_still(clause, attached)
    ):
        return True
    if _twice(clause, place, attached) or _compared(words, place):
        return True
    if words[place] in _NONE_OF or clause.who == "nobody":
        return _nothing_bad(clause, place)
    return _bad(clause)


def _higher_still(clause: Clause, attached: Sequence[Clause]) -> bool:
    """Say whether the negative only measures or names: "could not be prouder", "it was not the lead who", "call it"."""
    first, second = [*clause.rest[:2], "", ""][:2]
    if clause.head in _MEASURED and "could" in clause.helpers:
        return first == "more" or (first.endswith("er") and len(first) > _QUOTED + 1)
    if clause.who == "you":
        return clause.head in {"expect", "believe", "think", "guess", "know"}
    if clause.head in _NAMES:
        return first in {"it", "that", "this"} and (clause.head == "call" or second == "was")
    got_past = clause.who == "nobody" and clause.rest[:2] == ["past", "me"]
    if got_past or (clause.head in _HOLDS and "title" in clause.rest[:3]):
        return True
    if clause.who == "nobody" and first == "me":
        return any(inner.who == "me" and inner.link in {"yet", "so", "but", ","} for inner in attached)
    named = clause.who == "it" and clause.head in BE and bool(second) and bool(attached)
    return named and attached[0].link == "who" and first != "me" and _mine_after_all(clause, attached)


def _mine_after_all(clause: Clause, attached: Sequence[Clause]) -> bool:
    inner = [*clause.rest, *(word for one in attached for word in one.words[-3:])]
    return "me" in inner or "i" in inner or "myself" in inner


def _twice(clause: Clause, place: int, attached: Sequence[Clause]) -> bool:
    """Say whether a second negative takes the first back: "not a day without", "no form that I did not check"."""
    words = clause.words
    if words[place] in {"neither", "nor"}:
        return False
    after = words[place + 1 :]
    if "without" in after:
        helped = "can" in clause.helpers and not ALONE.isdisjoint(after[after.index("without") :][:3])
        return not helped and _of_experience(words, place) < 0
    return "until" in after or any(_takes_back(clause, inner) for inner in attached)


def _takes_back(clause: Clause, inner: Clause) -> bool:
    if inner.link in {"until", "before", "unless"}:
        return True
    if inner.link in AFFIRMING and (clause.words[0] == "there" or clause.who == "nobody"):
        return not NEGATORS.isdisjoint(inner.helpers) or "without" in inner.words
    if inner.link == "if":
        return "not" in inner.helpers and "would" in clause.helpers
    if inner.who != "me":
        return False
    if inner.link == "because" and clause.head in {"had", "have", "need", "needed"} and clause.rest[:1] == ["to"]:
        return inner.head not in _NO_DEED
    denied = "not" in inner.helpers or (inner.head in FAULTS and clause.who != "me")
    measured = inner.link in {"as", "than"} or inner.words == ["i", "did"]
    return (inner.link in _INNER and denied) or (measured and clause.who == "nobody")


def _compared(words: Sequence[str], place: int) -> bool:
    """Say whether others only fall short of the writer: "no other clerk did as many as I", "nobody but me"."""
    after = words[place + 1 :]
    if any({first, second} in _EXCEPT_ME for first, second in pairwise(after)):
        return True
    return words[place] in {"nobody", "no"} and not _COMPARED.isdisjoint(after)


def _nothing_bad(clause: Clause, place: int) -> bool:
    """Say whether nothing bad, or nothing needed, is what "no ..." is about."""
    words = clause.words
    if (clause.head in _FAULTY and place > clause.verb) or (clause.who == "nobody" and "twice" in clause.rest):
        return True
    if (
        words[place + 1 : place + 2]
        and words[place + 1] in CUSTOMERS
        and not FAULTS.isdisjoint(words[place + 2 : place + 8])
    ):
        return "me" not in words[place:]
    if place >= clause.verb or clause.verbless:
        return _needless(words, place, _NEEDLESS if clause.head not in _GIVES else FAULTS)
    light = clause.head in _LIGHT or clause.head in _STANDS
    if light and not FAULTS.isdisjoint(clause.rest[:3]):
        return True
    return clause.head in _FAULTY and "me" not in clause.rest and "hands" not in clause.rest


def _needless(words: Sequence[str], place: int, needless: frozenset[str]) -> bool:
    """Say whether the noun after "no" is a fault, or a thing that one may do without: "no errors", "no help"."""
    for at in range(place + 1, min(place + 1 + _NOUN_REACH, len(words))):
        word = words[at]
        if word in EXPERIENCE or word in PREPOSITIONS or is_gerund(word):
            return False
        if word in needless:
            return word in FAULTS or words[at + 1 : at + 2] not in (["of"], ["in"], ["over"])
    return False


def _bad(clause: Clause) -> bool:
    """Say whether the denied predicate is a fault: "never missed a deadline", "was not late once"."""
    if clause.who == "topic" and not {"me", "mine"}.isdisjoint(clause.rest):
        return False
    head, rest = clause.head, clause.rest
    if head in {"let", "lets"}:
        return rest[:1] not in (["me"], ["us"])
    if head in _MAKES and rest[:1] != ["to"] and not _MADE_BAD.isdisjoint(rest[:_FAULT_REACH]):
        return True
    if not _BAD_PAIRS.get(head, frozenset()).isdisjoint(rest[:4]):
        return True
    return _fault_near(head, rest)


def _fault_near(head: str, rest: Sequence[str]) -> bool:
    """Say whether a fault is all that the predicate speaks of: "was not one to leave", "never had a day late"."""
    had = head in {"have", "had"} and rest[:1] != ["to"]
    rest = rest[2:] if rest[:2] == ["one", "to"] else rest
    if "to" in rest and rest.index("to") + 1 < len(rest) and rest[rest.index("to") + 1] not in _LIGHT:
        rest = rest[: rest.index("to") + (2 if rest[0] == "to" else 0)]
    for at, word in enumerate([head, *rest[: _FAULT_REACH - 1]]):
        if word in _CHARGES:
            return False
        if word in FAULTS:
            return at > 0 or word != "issue"
        if word not in _LIGHT and word not in ADVERBS and not (at and had):
            return False
    return False


def _left_out(clause: Clause) -> str:
    """Return the words by which work is said to lie outside: "fell outside my duties", "I stayed out of"."""
    if _yet_to(clause):
        return "yet to"
    if _without_ever(clause):
        return "without"
    if _all_but(clause):
        return "all but"
    if clause.mine:
        kept = clause.head in _STAYED and clause.rest[:1] != [] and clause.rest[0] in _AWAY
        avoided = clause.head == "managed" and clause.rest[:2] == ["to", "avoid"]
        return _quote(clause.words, clause.verb) if kept or avoided else ""
    away = clause.who == "other" and not _AWAY_FROM_WORK.isdisjoint(clause.rest[:2])
    return "" if away or clause.verbless or clause.link in {"if", "when"} else _outside(clause)


def _outside(clause: Clause) -> str:
    head = clause.head
    near = next((word for word in clause.rest[:3] if word not in ADVERBS and word[-2:] != "ly"), "")
    new = head in BE and ("to", "me") in pairwise(clause.rest) and not {"new", "foreign"}.isdisjoint(clause.rest[:3])
    if new or (head in _CLOSED and not {"me", "us"}.isdisjoint(clause.rest)):
        return f"{head} {near}".strip()
    if head in _STANDS and near in _OUT and (clause.link not in _RELATIVE or clause.who == "job"):
        return f"{head} {near}"
    if head in _STANDS and not _BLANK.isdisjoint(clause.rest[:3]) and clause.who in {"topic", "it"}:
        return _quote(clause.words, clause.verb)
    ends = head in {"stopped", "ended", "stops", "ends"} and clause.who == "job"
    if ends or (head in OUTSIDE and clause.who != "other"):
        return head
    confined = head in CONFINED and clause.passive and (head != "kept" or near == "from")
    return f"{head} {near}".strip() if confined else ""


def _without_ever(clause: Clause) -> bool:
    """Say whether time only went by without the work: "spent nine years there without ever answering a call"."""
    words = clause.words
    if "without" not in words or clause.head not in _PASSES or not {"can", "could"}.isdisjoint(clause.helpers):
        return False
    if not (clause.mine or clause.who == "job" or clause.words[clause.start : clause.start + 1] == ["my"]):
        return False
    after = skip(words, words.index("without") + 1, _EVER)
    doing = words[after + 1 : after + 2] if words[after : after + 1] == ["having"] else words[after : after + 1]
    return bool(doing) and (is_gerund(doing[0]) or is_participle(doing[0])) and doing[0] not in _UNBAD


def _all_but(clause: Clause) -> bool:
    """Say whether all was done but the work: "I did everything there except take calls", "anything but serving"."""
    words = clause.words
    if _ALL.isdisjoint(words) or not (clause.head in _ANY_DEED or clause.verbless or clause.dropped):
        return False
    at = next((at for at, word in enumerate(words) if word in {"except", "excepting", "but", "than", "save"}), -1)
    if at < 0 or (words[at] in {"but", "save"} and words[at - 1] not in _ALL):
        return False
    after = [*words[at + 1 : at + 2], ""][0]
    return is_gerund(after) or after in BASES or (clause.who == "job" and after == "the")


def _yet_to(clause: Clause) -> bool:
    return clause.mine and ("yet", "to") in pairwise(clause.words)


def _lacking(clause: Clause) -> str:
    """Return the words of a lack: "am unable to", "lack experience", "refused to take on", "little experience in"."""
    if not clause.mine:
        return ""
    words, at = clause.words, clause.verb
    place = _unable(clause)
    if place >= 0 and _work_follows(words, place):
        return _quote(words, place)
    lacks = clause.head in LACK_VERBS and not _LACKED.isdisjoint(clause.rest[:4])
    lacks = lacks or (clause.head in _LOSES and not _CHANCES.isdisjoint(clause.rest[:3])) or _too(clause)
    stranger = clause.head in BE and (not _NOVICE.isdisjoint(clause.rest[:3]) or clause.rest[:2] == ["new", "to"])
    if lacks or stranger or _avoids(clause):
        return _quote(words, at)
    return _scant(words)


def _too(clause: Clause) -> bool:
    """Say whether the writer was "too new to" do it."""
    rest = clause.rest
    return clause.head in BE and rest[:1] == ["too"] and rest[2:3] == ["to"] and NEGATORS.isdisjoint(clause.helpers)


def _unable(clause: Clause) -> int:
    words, at = clause.words, clause.verb
    if clause.verbless:
        return next((place for place in range(min(3, len(words))) if words[place] in LACKS), -1)
    if clause.head in _FEELS:
        return next((place for place in range(at, min(at + 3, len(words))) if words[place] in LACKS), -1)
    return at if clause.head in LACKS else -1


def _avoids(clause: Clause) -> bool:
    if clause.head not in AVOIDS or not {"without", "until", "unless"}.isdisjoint(clause.rest):
        return False
    first, second = [*clause.rest[:2], "", ""][:2]
    if clause.head == "turned":
        return first == "down" and not _OFFERED.isdisjoint(clause.rest[:4])
    return (first == "to" and second not in _REFUSED_RIGHTLY) or is_gerund(first)


def _work_follows(words: Sequence[str], place: int) -> bool:
    after = [*words[place + 1 : place + 2], ""][0]
    return after in _WORK_FOLLOWS or is_gerund(after)


def _scant(words: Sequence[str]) -> str:
    if "more" in words[:4]:
        return ""
    for place, word in enumerate(words[:5]):
        if word in _SCANT and not EXPERIENCE.isdisjoint(words[place + 1 : place + 4]):
            return _quote(words, place)
    return ""


def never_came(before: Clause, clause: Clause) -> str:
    """Return what says that the writer was gone before the work began: "left before I could answer a caller"."""
    gone = before.head in _GONE and (before.mine or before.who == "job")
    begun = "could" in clause.helpers or "ever" in clause.words or clause.head in _BEGUN
    return f"{before.head} before" if gone and begun and clause.who in {"me", "topic", "none"} else ""
