"""A pasted text or class specification, taken apart into statements."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.matching.paragraphs import paragraphs
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.matching.paragraphs import Paragraph

_FEWEST_WORDS = 3
_FEWEST_AFTER_LEAD = 1

#: A heading or opening under which each item is a thing known or able to be done.
_LEAD = re.compile(
    r"(?:(?:\w+[ \t]+){0,3})?((?:knowledge|understanding)[ \t]+of|abilit(?:y|ies)[ \t]+to|skills?[ \t]+(?:in|to))"
    r"[ \t]*:[ \t\r\n]*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][\")\]]?\s+(?=[\"'(\[]?[A-Z0-9\u2022])|;\s*|\s[\u2022\u25cf\u25aa\uf0b7]\s")
_ABBREVIATIONS = word_set("e.g i.e u.s mr mrs ms dr st no inc vs etc approx dept jr sr co u.s.c sec art")
_BOILERPLATE = re.compile(
    r"equal opportunity|performs? (?:any )?(?:other|related)\b.{0,30}\b(?:duties|work|tasks)|other duties as"
    r"|reasonable accommodation|background check|drug (?:test|screen)|driver'?s licen[sc]e"
    r"|combination of (?:education|training|experience)|high school|ged\b|references (?:are )?available|salary|per hour"
    r"|page \d+|all rights reserved|\bfull.time\b.{0,20}\bbenefits\b|(?:lift|carry|push|pull)(?:ing)?\b.{0,30}\bpounds"
    r"|\bclass specification|\bnot intended to be|illustrative only|https?://|www\.|@\w+\.\w+",
    re.IGNORECASE,
)


_SAYS_ITSELF = word_set("knowledge ability abilities skill skills understanding")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A statement of a text, exactly as written, and where it starts (both from 1). `lead` comes from its heading."""

    text: str
    line: int
    column: int
    lead: str = ""

    @property
    def statement(self) -> str:
        """The statement as it reads on its own: "Knowledge of" before an item of such a list, spaces evened out."""
        said = " ".join(self.text.split())
        return f"{self.lead} {said}" if self.lead else said


def split_statements(text: str) -> tuple[TextLine, ...]:
    """Return the statements of a text in order; headings and boilerplate are left out."""
    starts = [0, *(found.end() for found in re.finditer(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text))]
    found: list[TextLine] = []
    heading = _Heading()
    for paragraph in paragraphs(text):
        opening = _LEAD.match(text, paragraph.start, paragraph.end)
        start = heading.read(paragraph, opening)
        for begin, end in _sentences(text, start, paragraph.end):
            lead = heading.lead_for(text[begin:end])
            if _is_statement(text[begin:end], lead):
                line = bisect_right(starts, begin)
                found.append(TextLine(text[begin:end], line, begin - starts[line - 1] + 1, lead))
    return tuple(found)


class _Heading:
    """The heading that is in force: "Knowledge of" reaches over headings inside its list, to the first sentence."""

    def __init__(self) -> None:
        self._lead = ""
        self._fresh = True

    def read(self, paragraph: Paragraph, opening: re.Match[str] | None) -> int:
        """Take note of a paragraph, and return where its statements start."""
        if opening:
            said = " ".join(opening.group(1).split()).lower()
            self._lead, self._fresh = said[0].upper() + said[1:], True
            return opening.end()
        if paragraph.heading:
            self._fresh = False
            return paragraph.end
        return paragraph.start

    def lead_for(self, piece: str) -> str:
        """Return what goes before an item; nothing when the item says itself what it is."""
        if not self._fresh and not piece[0].islower():
            self._lead = ""
        first = piece.split(maxsplit=1)[0].lower().rstrip(",:")
        return "" if first in _SAYS_ITSELF else self._lead


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    cuts = [start]
    for stop in _SENTENCE_END.finditer(text, start, end):
        if stop.group(0)[0] != "." or not _abbreviates(text, cuts[-1], stop.start()):
            cuts.append(stop.end())
    pieces = (_trimmed(text, begin, after) for begin, after in pairwise([*cuts, end]))
    yield from ((begin, after) for begin, after in pieces if begin < after)


def _abbreviates(text: str, start: int, dot: int) -> bool:
    last = text[max(start, dot - 12) : dot].rpartition(" ")[2].lower().lstrip("(\"'")
    return last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ";,\u2022\u25cf\u25aa\uf0b7"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ";,"):
        end -= 1
    return start, end


def _is_statement(piece: str, lead: str) -> bool:
    fewest = _FEWEST_AFTER_LEAD if lead else _FEWEST_WORDS
    words = [word for word in piece.split() if any(map(str.isalpha, word))]
    return len(words) >= fewest and not piece.endswith(":") and not _BOILERPLATE.search(piece)
