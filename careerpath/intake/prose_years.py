"""Years of experience that a person names in a sentence: `over three years of counter work`, `since 2019`, `2019-2021`.

A duration counts only where the sentence speaks of work done: `... years of|in|as|working ...`, `... experience`, or
`for ... years` at the end of a clause. It never counts in a sentence that denies, plans, asks of applicants, or speaks
of someone else, nor as an age, a deadline or a distance in time. `nearly three years` is one month less than three;
`up to` and `less than` give nothing. Whether the work is relevant, the person judges: see the remarks that go with it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.intake.date_spans import find_date_spans, read_date
from careerpath.intake.durations import LONGEST, find_durations
from careerpath.intake.partial_dates import first_day, months_before, months_through, span
from careerpath.intake.tokens import TEXT_READ, Token, at, tokenize, word_set
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from fractions import Fraction

    from careerpath.intake.durations import Duration
    from careerpath.model.profile import Statement


#: Most statements speak of no time at all; they are passed over at once.
_HINT = re.compile(r"year|yr|month|mos?\b|decade|since|[0-9]{2}", re.IGNORECASE)
#: Words that make a sentence no statement of the person's own past work.
_NOT_OWN_PAST = word_set(
    """
    not no never without none lack lacks lacking require requires required requirement requirements must minimum
    preferred applicant applicants candidate candidates want wants hope hopes plan plans planning would will wish
    eventually someday retention retain warranty lease guarantee accredited founded established degree diploma
    sentence probation budget budgets he she they
    """
)
_OTHERS = word_set(
    "manager boss supervisor coworker colleague husband wife mother father sister brother company agency"
)
_POSSESSIVES = word_set("my our their his her the")
_ABBREVIATIONS = word_set("yr yrs mo mos exp approx")
#: Behind a duration of work: `three years of filing`, `three years as a clerk`.
_JOINING = word_set("of in as at with on working doing experience exp")
_SAID_OF_WORK = word_set("experience service")
_NOT_WORK = word_set("age data records history files college school education study studies backlog")
_DISTANCE = word_set("ago old later earlier away apart overdue")
_CLAUSE_ENDS = word_set(". , ; ) ! and while at in as with on until before") | {""}
#: Before a duration that is a deadline, a distance or an age.
_DEADLINES = word_set("within every after next each per in under below age")
#: Stand between a preposition and its duration: `for at least the past three years`.
_FILLERS = word_set("the past last about around roughly some nearly almost over more than at least")
_UP_TO = (["up", "to"], ["less", "than"], ["fewer", "than"])
_NEARLY = word_set("nearly almost")
_WORKING = word_set(
    """
    work worked working works employed employee served serving been experience position role job clerk representative
    agent cashier receptionist specialist assistant associate supervisor manager lead technician coordinator
    """
)
_AT_WORK = word_set("work worked working employed served serving was been")
_SUPERVISING = word_set("supervisory supervising supervised supervise supervision supervisor")
_MANAGING = word_set("managed managing")
_STAFF = word_set("staff team teams people employees clerks representatives agents workers crew")


@value
class ProseYears:
    """Months of experience that a sentence names, the words that name them, and whether they were of supervision."""

    months: Fraction
    quote: str
    supervisory: bool
    #: The place of the statement, when it came from one.
    where: str = ""


def find_prose_years(text: str, today: date | None = None) -> list[ProseYears]:
    """Return the experience that a statement names. `since 2019` needs `today`, and is left out without it."""
    if not _HINT.search(text[:TEXT_READ]):
        return []
    found: list[ProseYears] = []
    for sentence in _sentences(tokenize(text)):
        if _speaks_of_own_past(sentence):
            supervisory = _is_supervision(sentence)
            spans = [*_durations(sentence), *_since(sentence, today), *_from_to(sentence, text, today)]
            found += [ProseYears(months, text[start:end], supervisory) for months, start, end in spans]
    return found


def longest_named(
    statements: Iterable[Statement], today: date | None = None, *, supervisory: bool = False
) -> ProseYears | None:
    """Return the longest experience that any of the statements names, of all work or of supervision only.

    They are never added up, for nobody says whether the times that they speak of overlap.
    """
    found = [
        replace(each, where=statement.where)
        for statement in statements
        for each in find_prose_years(statement.text, today)
        if each.supervisory or not supervisory
    ]
    return max(found, key=lambda each: each.months, default=None)


def _sentences(tokens: list[Token]) -> list[list[Token]]:
    """Split at signs that end a sentence; a point between figures or in `yrs.` stays."""
    sentences: list[list[Token]] = [[]]
    for index, token in enumerate(tokens):
        sentences[-1].append(token)
        behind = at(tokens, index + 1)
        ends = token.word == "." and behind.start > token.end and at(tokens, index - 1).word not in _ABBREVIATIONS
        if ends or token.word in ("!", "?", ";"):
            sentences.append([])
    return [sentence for sentence in sentences if sentence]


def _speaks_of_own_past(sentence: list[Token]) -> bool:
    words = [token.word for token in sentence]
    if _NOT_OWN_PAST.intersection(words) or ("t" in words and {"'", "\u2019"}.intersection(words)):
        return False
    return not any(one in _POSSESSIVES and other in _OTHERS for one, other in pairwise(words))


def _is_supervision(sentence: list[Token]) -> bool:
    words = {token.word for token in sentence}
    if "under" in words and "supervision" in words:
        return False
    return bool(words & _SUPERVISING) or bool(words & _MANAGING and words & _STAFF)


def _durations(sentence: list[Token]) -> list[tuple[Fraction, int, int]]:
    found = []
    for duration in find_durations(sentence):
        months = duration.months - (1 if at(sentence, duration.start - 1).word in _NEARLY else 0)
        if months > 0 and _is_experience(sentence, duration):
            found.append((months, sentence[duration.start].start, sentence[duration.end - 1].end))
    return found


def _is_experience(sentence: list[Token], duration: Duration) -> bool:
    """Whether the words around a duration make it one of work done."""
    words = [token.word for token in sentence]
    before = words[max(0, duration.start - 6) : duration.start]
    behind = [word for word in words[duration.end : duration.end + 6] if word not in ("'", "\u2019", "s")] or [""]
    said_for = bool({"past", "last"}.intersection(before))
    if before[-2:] in _UP_TO or behind[0] in _DISTANCE:
        return False
    while before and before[-1] in _FILLERS:
        before.pop()
    if (before and before[-1] in _DEADLINES) or behind[:3] == ["in", "a", "row"]:
        return False
    if behind[0] in _JOINING:
        return not _NOT_WORK.intersection(behind[1:2])
    said_for = said_for or before[-1:] == ["for"]
    named = behind[0].endswith("ing") or bool(_SAID_OF_WORK.intersection(behind[:4]))
    return named or (said_for and behind[0] in _CLAUSE_ENDS)


def _from_to(sentence: list[Token], text: str, today: date | None) -> list[tuple[Fraction, int, int]]:
    """Return each time from one date to another, where the sentence speaks of work."""
    found = []
    begin, end = sentence[0].start, sentence[-1].end
    at_work = bool(_AT_WORK.intersection(token.word for token in sentence))
    for each in find_date_spans(text[begin:end]):
        first, last = span(each.first, each.last)
        last = today if each.ongoing else last
        bracketed = text[: begin + each.start].endswith("(")
        if first and last and first <= last and (at_work or bracketed):
            months = months_through(last) - months_before(first)
            found.append((months, begin + each.start, begin + each.end))
    return [entry for entry in found if entry[0] <= LONGEST]


def _since(sentence: list[Token], today: date | None) -> list[tuple[Fraction, int, int]]:
    """Return the time from each `since 2019` to today, where the sentence speaks of work before it."""
    found = []
    for index, token in enumerate(sentence):
        read = read_date(sentence, index + 1) if token.word == "since" else None
        at_work = sentence[0].word.endswith("ing") or _WORKING.intersection(each.word for each in sentence[:index])
        if read is None or today is None or not at_work:
            continue
        months = months_through(today) - months_before(first_day(read.date))
        if 0 < months <= LONGEST:
            found.append((months, token.start, sentence[read.after - 1].end))
    return found
