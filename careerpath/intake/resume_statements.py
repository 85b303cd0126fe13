"""Lines of a resume to statements: wrapped lines put together, then split into sentences, each quoted exactly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.intake.resume_lines import Line

_SENTENCE_END = re.compile(r"[.!?;][\"')\]\u201d]{0,2}\s+(?=[A-Z0-9\"'(\u201c\u2022])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|st|inc|co|corp|dept|no|vs|approx|est|etc|e\.g|i\.e|[a-z]|u\.s|jr|sr|ave|yrs?|mos?)\.)$",
    re.IGNORECASE,
)
#: Marks that set items apart within a line; a middle dot is left out, since it also parts names and places.
_INLINE_MARKS = "\u2022\u25aa\u25cf\u25a0\u25e6\uf0b7"
_INLINE_BULLET = re.compile(rf"\s[{_INLINE_MARKS}]\s?")
_LOOKED_BACK = 10
#: A line that a page has wrapped fills most of it.
_FULL_LINE = 60
_OPEN_ENDS = ("and", "or", "of", "the", "to", "for", "with", "a", "an", "in", "on", "by", "at", "from", "as", "&")
_FEWEST_WORDS = 2
_FEWEST_WORDS_OF_TEXT = 5


class Quote(NamedTuple):
    """A statement, exactly as it stands in the source, and its place."""

    text: str
    where: str


def quotes(lines: Sequence[Line]) -> list[Quote]:
    """Return the statements in lines of items and text; fragments that state nothing are left out."""
    found: list[Quote] = []
    for block in _blocks(lines):
        is_item = block[0].kind == "item"
        for quote in _sentences(block):
            words = sum(any(c.isalpha() for c in word) for word in quote.text.split())
            enough = _FEWEST_WORDS if is_item or quote.text.endswith(".") else _FEWEST_WORDS_OF_TEXT
            if words >= enough:
                found.append(quote)
    return found


def continues(line: Line, before: Line) -> bool:
    """Whether a line goes on with what the line before it says, because the page was too narrow."""
    if line.kind != "text" or line.spans or before.kind not in ("item", "text") or before.placed.place == "":
        return False
    if before.kind == "item" and not before.placed.has_columns and before.placed.is_item:
        return False
    if before.kind == "item" and line.placed.has_columns and line.indent >= before.start > 0:
        return True
    ends_open = before.body.endswith((",", "-")) or before.body.split()[-1:][0].lower() in _OPEN_ENDS
    ended = before.body.endswith((".", "!", "?", ";", ":"))
    if line.body[:1].islower():
        return not ended or len(before.placed.text) >= _FULL_LINE
    return ends_open or (len(before.placed.text) >= _FULL_LINE and not ended and before.kind == "text")


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Put each item or text together with the lines that go on with it."""
    block: list[Line] = []
    for line in lines:
        if line.kind not in ("item", "text"):
            if block:
                yield block
            block = []
        elif block and continues(line, block[-1]):
            block.append(line)
        else:
            if block:
                yield block
            block = [line]
    if block:
        yield block


def _sentences(block: list[Line]) -> Iterator[Quote]:
    text, starts = _joined(block)
    begin = 0
    for end in sorted({*_ends(text), *_bullets(text), len(text)}):
        piece = text[begin:end]
        offset = begin + len(piece) - len(piece.lstrip())
        quote = piece.strip().rstrip(_INLINE_MARKS).rstrip()
        if quote:
            yield Quote(quote, _where(block, starts, offset))
        begin = end


def _bullets(text: str) -> Iterator[int]:
    """Yield where a further item starts, behind the mark that opens it."""
    return (found.end() for found in _INLINE_BULLET.finditer(text))


def _joined(block: list[Line]) -> tuple[str, list[int]]:
    """Return the text of a block and where each line starts in it. Line breaks of text files stay: quotes are exact."""
    text, starts = "", []
    for line in block:
        own = line.placed.text if line.placed.has_columns and text else line.body
        text += ("\n" if line.placed.has_columns else " ") if text else ""
        starts.append(len(text))
        text += own.rstrip()
    return text, starts


def _where(block: list[Line], starts: list[int], offset: int) -> str:
    index = max(index for index, start in enumerate(starts) if start <= offset)
    line = block[index]
    own_start = line.start if index == 0 else 0
    return line.placed.where(own_start + offset - starts[index])


def _ends(text: str) -> Iterator[int]:
    for found in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[max(0, found.start() - _LOOKED_BACK) : found.start() + 1]):
            yield found.end()
