"""Other people's doings: "my manager trained the staff", "another unit handles refunds"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import head, verb
from careerpath.matching.cue_words import (
    ALWAYS_OTHERS,
    ANOTHER,
    BELONGINGS,
    CHOSEN,
    DETERMINERS,
    EARLIER,
    FIRST_NAMES,
    OTHER_PEOPLE,
    OTHERS_AFTER_ANOTHER,
    OWNERS,
    PASSIVE,
    WE_OR_ME,
)
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: "The accounting department": another part of the house.
_SERVICES = word_set("accounting legal payroll finance billing personnel audit security training it hr human mail")
_SOME = word_set("one two three four some most all several many both each half")
_PAIRS = {("human", "resources"), ("everyone", "else"), ("upper", "management"), ("the", "person")}
#: Words that may turn a statement wherever they stand, and words that may turn it only from its head.
ANYWHERE = FIRST_NAMES | word_set("my who he she someone somebody everyone hr mr mrs ms dr not")
AT_HEAD = (
    DETERMINERS
    | ANOTHER
    | ALWAYS_OTHERS
    | OTHER_PEOPLE
    | EARLIER
    | OWNERS
    | _SOME
    | word_set("human everyone upper co as it it's they by")
)
#: Words that matter only after those.
ALSO = _SERVICES | {"person", "before"}


_MAY_BE_PERSON = DETERMINERS | OWNERS | ANOTHER | ALWAYS_OTHERS | OTHER_PEOPLE | {"human", "co", "everyone"}
_ADDRESSED = word_set("mr mrs ms dr")
#: Words after which a title is a heading or part of a name, not a subject.
_NO_SUBJECT = word_set("""
    of for in at to over with position class role and duties level series or on by from
""")
#: "As a supervisor I": the title is the writer's.
_AS = frozenset({"as"})
_NOT_ME = (["not", "me"], ["not", "i"], ["not", "by", "me"], ["not", "myself"], ["not", "us"])
#: "Complaints filed by other agencies": the papers are theirs, the work on them is not.
_BROUGHT = word_set("""
    submitted filed reported caused made sent requested received provided written created issued prepared raised brought
""")
_ANYONE = word_set("someone somebody everyone everybody he she they")
_BESIDE = word_set("for before with above around than near beside from of")
_MODIFIERS = 3


def someone_else(clause: Sequence[str]) -> str:
    """Return who did it, when a clause credits someone else, or an empty string."""
    return _subject(clause) or _by_someone(clause) or _belongs(clause) or _who(clause) or _not_me(clause)


def _subject(clause: Sequence[str]) -> str:
    start = head(clause)
    if clause[start : start + 1] == ["the"] and clause[start + 2 : start + 4] == ["before", "me"]:
        return f"{clause[start + 1]} before me"
    end = 0 if _AS.intersection(clause[:start]) else _person(clause, start)
    if end and (_does_something(clause, end) or (clause[start] in _ANYONE and not _concerns_me(clause[end:]))):
        return " ".join(clause[start:end])
    return ""


def _person(clause: Sequence[str], start: int) -> int:
    """Return the end of a phrase such as "my former team lead" that starts here, or 0."""
    first, second = [*clause[start : start + 2], "", ""][:2]
    if first in FIRST_NAMES or first in _ADDRESSED:
        return start + 2 if second in FIRST_NAMES or first in _ADDRESSED else start + 1
    if first in ALWAYS_OTHERS or (first.endswith("s") and first in OTHER_PEOPLE):
        return start + 1
    if (first, second) in _PAIRS:
        return start + 2
    return _group(clause, start, first, second)


def _group(clause: Sequence[str], start: int, first: str, second: str) -> int:
    if first in _SOME and second == "of":
        return _end_of(clause, start + 2, OTHER_PEOPLE)
    if first == "the" and second in _SERVICES:
        return _end_of(clause, start + 1, OTHERS_AFTER_ANOTHER)
    if first in ANOTHER or second in EARLIER or second in ANOTHER or first in OWNERS:
        return _end_of(clause, start, OTHER_PEOPLE | OTHERS_AFTER_ANOTHER if first not in OWNERS else OTHER_PEOPLE)
    return _end_of(clause, start, OTHER_PEOPLE) if first in DETERMINERS else 0


def _end_of(clause: Sequence[str], start: int, known: frozenset[str]) -> int:
    last = 0
    for position in range(start + 1, min(start + 2 + _MODIFIERS, len(clause))):
        if clause[position].removesuffix("'s") in known:
            last = position + 1
        elif last:
            break
    return last


def _does_something(clause: Sequence[str], end: int) -> bool:
    rest = list(clause[end:])
    if (
        rest[:1]
        and rest[0] in {"of", "at", "in", "for", "before", "above"}
        and rest[1:2]
        and rest[1] in OWNERS | WE_OR_ME | {"mine", "ours"}
    ):
        rest = rest[2:]
    return bool(rest) and rest[0] not in _NO_SUBJECT and not _concerns_me(rest)


def _concerns_me(rest: Sequence[str]) -> bool:
    """Say whether the writer is acted on ("asked me to train") and not only beside it ("for us")."""
    return any(
        word in WE_OR_ME and (position == 0 or rest[position - 1] not in _BESIDE) for position, word in enumerate(rest)
    )


def _by_someone(clause: Sequence[str]) -> str:
    if "by" not in clause:
        return ""
    for position in range(1, len(clause) - 1):
        if clause[position] == "by" and _done_by(clause, position):
            start = position + 1
            end = _person(clause, start)
            if end:
                return " ".join(clause[position:end])
    return ""


def _done_by(clause: Sequence[str], position: int) -> bool:
    """Say whether what goes before "by" tells who did the work, not whose papers or orders it was about."""
    before = clause[position - 1]
    passive = not PASSIVE.isdisjoint(clause[max(0, position - 4) : position])
    if before in CHOSEN or _of_writer(clause, position) or (before in _BROUGHT and not passive):
        return False
    return passive or not clause[0].endswith("ed")


def _of_writer(clause: Sequence[str], position: int) -> bool:
    """Say whether the writer is who it was done to: "trained by the state auditor"."""
    return clause[0] in {"i", "was"} or verb(clause) == position - 1


def _belongs(clause: Sequence[str]) -> str:
    for position, word in enumerate(clause[:-1]):
        if word.endswith("'s") and word[:-2] in OTHER_PEOPLE and clause[position + 1] in BELONGINGS:
            return f"{word} {clause[position + 1]}"
    return ""


def _who(clause: Sequence[str]) -> str:
    """Return "manager who": what follows is that person's work, unless they stand at the end of the writer's."""
    if "who" not in clause:
        return ""
    for position in range(2, len(clause) - 1):
        person = clause[position - 1]
        if clause[position] == "who" and person in OTHER_PEOPLE and position <= 2 * _MODIFIERS + 2:
            return f"{person} who"
    return ""


def _not_me(clause: Sequence[str]) -> str:
    if "not" not in clause:
        return ""
    for position in range(1, len(clause)):
        for said in _NOT_ME:
            if list(clause[position : position + len(said)]) == said:
                return " ".join(said)
    return ""


def credited(words: Sequence[str]) -> bool:
    """Say whether "by" is followed by what may be a person, in the words of a whole statement."""
    return any(word == "by" and words[place + 1] in _MAY_BE_PERSON for place, word in enumerate(words[:-1]))
