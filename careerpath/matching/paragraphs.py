"""The paragraphs of a plain text: wrapped lines joined, bullets and headings told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: A line at least this long may run on in the next one.
_WRAPPED_FROM = 45
_LONGEST_HEADING = 60
_MOST_HEADING_WORDS = 8

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BULLET = re.compile(
    r"[ \t]*(?:[-*+\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u00b7\u2013\u2014\u2192\u27a2\uf0b7>]+[ \t]+"
    r"|[\u2022\u25cf\u25aa\u00b7\uf0b7]|\(?\d{1,2}[.)][ \t]+|\(?[a-zA-Z][.)][ \t]+|o[ \t]+)"
)
_MARKUP = re.compile(r"[ \t]*#{1,6}[ \t]+")
_ENDS = frozenset(".!?;")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of a text, by its first and last place in it. A heading announces what follows."""

    start: int
    end: int
    heading: bool


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a text in order; a bullet is a paragraph of its own."""
    shouted = mostly_capitals(text)
    start = end = last = -1
    last_line_end = 0
    for line in _LINE.finditer(text):
        content, bulleted = _content_start(text, line)
        if content >= line.end():
            continue
        stop = content + len(text[content : line.end()].rstrip())
        if stop == content:
            continue
        apart = text.count("\n", last_line_end, line.start()) > 1
        if start >= 0 and not apart and not bulleted and _runs_on(text[last:end], text[content:stop], shouted=shouted):
            end, last = stop, content
        else:
            if start >= 0:
                yield Paragraph(start, end, is_heading(text[start:end], shouted=shouted))
            start, end, last = content, stop, content
        last_line_end = line.end()
    if start >= 0:
        yield Paragraph(start, end, is_heading(text[start:end], shouted=shouted))


def is_heading(line: str, *, shouted: bool = False) -> bool:
    """Say whether a line announces what follows. In a `shouted` text capitals mean nothing."""
    if not line or line.endswith(":"):
        return 0 < len(line) <= _LONGEST_HEADING
    if len(line) > _LONGEST_HEADING or line[-1] in _ENDS or ":" in line:
        return False
    found = line.split()
    if len(found) > _MOST_HEADING_WORDS:
        return False
    if shouted:
        return False
    if line.isupper():
        return True
    return all(word[0].isupper() or not word[0].isalpha() for word in found if word not in _SMALL)


_SMALL = frozenset({"of", "and", "the", "to", "in", "for", "a", "or", "on", "with", "&", "at"})


def _content_start(text: str, line: re.Match[str]) -> tuple[int, bool]:
    start = line.start()
    for mark in (_MARKUP, _BULLET):
        found = mark.match(text, start, line.end())
        if found:
            return found.end(), True
    while start < line.end() and text[start] in " \t":
        start += 1
    return start, False


def _runs_on(last_line: str, line: str, *, shouted: bool) -> bool:
    if (line.isupper() or line[-1] == ":") and is_heading(line, shouted=shouted):
        return False
    if last_line[-1] == ":":
        return False
    if last_line[-1] in _ENDS:
        return len(last_line) >= _WRAPPED_FROM
    return line[0].islower() or len(last_line) >= _WRAPPED_FROM


def mostly_capitals(text: str) -> bool:
    """Say whether a text is written in capitals throughout, judged by its beginning."""
    sample = text[:5000]
    upper = sum(c.isupper() for c in sample)
    return upper > 2 * sum(c.islower() for c in sample)
