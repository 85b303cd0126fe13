"""The text of a Word document, a paragraph at a time. Runs in the child process only.

Only the main text is opened: macros, pictures, links, headers and footers never are. The XML is read as a stream of
bounded length, and one with a document type (where entities could be declared) is refused; Word never writes one.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from io import BytesIO
from typing import IO
from xml.parsers import expat

from careerpath.intake.document_lines import DocumentLine, UnreadableDocumentError

#: Bytes of the main text once unpacked; a 40-page resume holds about one million.
UNPACKED_LIMIT = 20_000_000
#: Paragraphs that are read; a 40-page resume holds about two thousand.
PARAGRAPH_LIMIT = 20_000
_CHUNK = 65_536
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_MAIN_PART = re.compile(r"word/document[0-9]{0,3}\.xml")
_AGAIN = "save it as DOCX again, or as plain text"


def docx_lines(content: bytes) -> tuple[list[DocumentLine], list[str]]:
    """Return the paragraphs of a DOCX, and remarks. Raises UnreadableDocumentError when it is damaged or no DOCX."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
            part = next((name for name in names if _MAIN_PART.fullmatch(name)), None)
            if part is None:
                raise UnreadableDocumentError(
                    "this is a zip file but not a Word document", "give DOCX, PDF or plain text"
                )
            with archive.open(part) as stream:
                lines = _paragraphs(stream)
    except (zipfile.BadZipFile, zlib.error, EOFError, expat.ExpatError, NotImplementedError, RuntimeError, ValueError):
        raise UnreadableDocumentError("this is a damaged or encrypted Word document", _AGAIN) from None
    if not any(line.text.strip() for line in lines):
        raise UnreadableDocumentError("this is a Word document without text", "give one with text, or plain text")
    macros = any(name.endswith("vbaProject.bin") for name in names)
    return lines, ["holds macros, which were not opened."] if macros else []


def _paragraphs(stream: IO[bytes]) -> list[DocumentLine]:
    reader = _ParagraphReader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = _refuse_doctype
    unpacked = 0
    while chunk := stream.read(_CHUNK):
        unpacked += len(chunk)
        if unpacked > UNPACKED_LIMIT:
            message = f"the document unpacks to more than {UNPACKED_LIMIT // 1_000_000} MB"
            raise UnreadableDocumentError(message, _AGAIN)
        parser.Parse(chunk)
    parser.Parse(b"", True)
    return reader.lines


def _refuse_doctype(*_declaration: object) -> None:
    raise UnreadableDocumentError("the document declares a document type, which Word never does", _AGAIN)


class _Paragraph:
    """A paragraph while it is read. Text boxes put paragraphs inside paragraphs."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.pieces: list[str] = []
        self.is_heading = False
        self.is_item = False

    def lines(self) -> list[DocumentLine]:
        place = f"paragraph {self.number}"
        texts = "".join(self.pieces).split("\n")
        return [DocumentLine(text, place, self.is_heading, self.is_item) for text in texts]


class _ParagraphReader:
    """Gathers the text of each `w:p`; the copies that Word keeps for older readers (`mc:Fallback`) are skipped."""

    def __init__(self) -> None:
        self.lines: list[DocumentLine] = []
        self._open: list[_Paragraph] = []
        self._count = 0
        self._in_text = False
        self._fallbacks = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _FALLBACK:
            self._fallbacks += 1
        if self._fallbacks or not name.startswith(_WORD):
            return
        tag = name.removeprefix(_WORD)
        if tag == "p":
            self._count += 1
            if self._count > PARAGRAPH_LIMIT:
                raise UnreadableDocumentError(f"the document holds more than {PARAGRAPH_LIMIT:,} paragraphs", _AGAIN)
            self._open.append(_Paragraph(self._count))
        elif self._open:
            self._in_paragraph(tag, self._open[-1], attributes)

    def _in_paragraph(self, tag: str, paragraph: _Paragraph, attributes: dict[str, str]) -> None:
        if tag == "t":
            self._in_text = True
        elif tag == "tab" and not attributes:  # one with attributes is a tab stop
            paragraph.pieces.append("\t")
        elif tag in ("br", "cr"):
            paragraph.pieces.append("\n")
        elif tag == "numPr":
            paragraph.is_item = True
        elif tag == "pStyle":
            style = attributes.get(f"{_WORD}val", "").lower()
            paragraph.is_heading = style.startswith(("heading", "title"))
            paragraph.is_item = paragraph.is_item or style.startswith("list")

    def end(self, name: str) -> None:
        if name == _FALLBACK:
            self._fallbacks -= 1
        elif name == f"{_WORD}t":
            self._in_text = False
        elif name == f"{_WORD}p" and not self._fallbacks:
            self.lines.extend(self._open.pop().lines())

    def characters(self, text: str) -> None:
        if self._in_text and self._open and not self._fallbacks:
            self._open[-1].pieces.append(text)
