"""Text with the place of every line, from a text file or a document, exactly as it is written there."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.intake.file_bytes import NOT_TEXT, TOO_LARGE, origin_of, read_bytes, refused, too_large

if TYPE_CHECKING:
    from pathlib import Path

#: Bytes of a text file that are read; a resume or a class specification is a hundredth of it.
TEXT_LIMIT = 2_000_000
#: Lines of a text file that are read; a 40-page resume has about two thousand.
LINE_LIMIT = 50_000
#: Bytes of a PDF or DOCX, which may hold pictures.
DOCUMENT_LIMIT = 20_000_000
_CONTROL_SHARE = 0.02
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """One line or paragraph. `place` names it: `resume.txt:14`, `resume.pdf page 2`, `resume.docx paragraph 12`."""

    text: str
    place: str
    #: True where a column means something, so that a quote's place is `place:column`.
    has_columns: bool = True
    #: True when the document itself marks it as a heading, or as an item of a list.
    is_heading: bool = False
    is_item: bool = False

    def where(self, offset: int = 0) -> str:
        """Return the place of what starts `offset` characters into the line."""
        return f"{self.place}:{offset + 1}" if self.has_columns else self.place


@dataclass(frozen=True, slots=True)
class PlacedText:
    """A whole text: where it came from, its lines, and what could not be read of it."""

    origin: str
    lines: tuple[PlacedLine, ...]
    remarks: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The lines joined by newlines."""
        return "\n".join(line.text for line in self.lines)


def read_text_file(source: str | Path) -> PlacedText:
    """Read plain text, Markdown, DOCX or PDF from a file, or from standard input for `-`.

    What it is, is told from its content, not its name. Raises ProfileError when it is missing, unreadable, too large
    (2 MB of text, 20 MB of document), binary or damaged, and MissingExtraError when a PDF needs the extra `documents`.
    """
    return placed_content(read_bytes(source, DOCUMENT_LIMIT), origin_of(source))


def placed_content(content: bytes, origin: str) -> PlacedText:
    """Return the text in bytes that are at hand already; raises as `read_text_file`."""
    from careerpath.intake.documents import document_kind, read_document  # noqa: PLC0415 - only where it is needed

    kind = document_kind(content, origin)
    if kind is not None:
        return read_document(content, origin, kind)
    if len(content) > TEXT_LIMIT:
        raise too_large(origin, TEXT_LIMIT)
    return _placed_text(content, origin)


def _placed_text(content: bytes, origin: str) -> PlacedText:
    """Return the lines of a text file; raises ProfileError when it is not text."""
    text, remarks = _decode_text(content, origin)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) > LINE_LIMIT:
        hint = "check that it is the right file"
        raise refused(origin, TOO_LARGE, f"the file has more than {LINE_LIMIT:,} lines", hint)
    if lines[-1] == "":
        lines.pop()
    placed = (PlacedLine(line, f"{origin}:{number}") for number, line in enumerate(lines, start=1))
    return PlacedText(origin, tuple(placed), remarks)


def _decode_text(content: bytes, origin: str) -> tuple[str, tuple[str, ...]]:
    """Return the text as UTF-8 (or UTF-16 with its mark), else as Windows-1252 with a remark that says so."""
    remarks: tuple[str, ...] = ()
    try:
        text = content.decode("utf-16" if content.startswith(_UTF16_MARKS) else "utf-8-sig")
    except UnicodeDecodeError as error:
        text = content.decode("cp1252", errors="replace")
        line = content.count(b"\n", 0, error.start) + 1
        remarks = (f"{origin}:{line}: is not UTF-8; read as Windows-1252, so check accented letters.",)
    if _looks_binary(text):
        raise refused(origin, NOT_TEXT, "the file is not text", "give plain text, Markdown, DOCX or PDF")
    return text, remarks


def _looks_binary(text: str) -> bool:
    if "\0" in text:
        return True
    controls = sum(1 for character in text if character < " " and character not in "\t\n\r\f\x1b")
    return controls > len(text) * _CONTROL_SHARE
