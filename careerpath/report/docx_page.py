"""A page as a Word document: the form that agencies edit."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Inches, Pt, RGBColor

from careerpath.report.docx_tables import add_form, add_signatures, add_table
from careerpath.report.docx_text import add_line, xml_text
from careerpath.report.page import Bullets, Figures, Form, Prose, Signatures, Table, line, quiet
from careerpath.report.page import Span as Piece
from careerpath.report.safe_links import safe_link

if TYPE_CHECKING:
    from docx.document import Document as Word

    from careerpath.report.page import Block, Page, Section, SourceNote

#: Files carry no clock, so that the same plan gives the same bytes.
_NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 (the property has no zone)
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_ACCENT = RGBColor(0x13, 0x5A, 0x72)
_DEEPEST = 3


def docx(page: Page) -> bytes:
    """Return a page as a DOCX file. What people wrote in it stays text."""
    word = Document()
    _set_up(word, page)
    word.add_heading(xml_text(page.title), 0)
    add_line(word.add_paragraph(), line(quiet(page.subtitle)))
    for section in page.sections:
        _add_section(word, section, 1)
    if page.sources:
        word.add_heading("Sources", 1)
        for note in page.sources:
            add_line(word.add_paragraph(), _source(note))
        add_line(word.add_paragraph(), line(quiet(page.own_note)))
    add_line(word.add_paragraph(), line(Piece(page.notice, "strong")))
    add_line(word.add_paragraph(), line(quiet(page.stamp)))
    return _stable(word)


def _set_up(word: Word, page: Page) -> None:
    sheet = word.sections[0]
    long, short = Inches(11), Inches(8.5)
    sheet.page_width, sheet.page_height = (long, short) if page.landscape else (short, long)
    sheet.orientation = WD_ORIENT.LANDSCAPE if page.landscape else WD_ORIENT.PORTRAIT
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = Inches(0.7)
    _set_styles(word)
    about = word.core_properties
    about.title, about.author, about.last_modified_by, about.comments = xml_text(page.title)[:255], "", "", ""
    about.language = "en-US"
    about.created = about.modified = _NO_DAY


def _set_styles(word: Word) -> None:
    for name, size in (("Normal", 10), ("Title", 22), ("Heading 1", 14), ("Heading 2", 11.5), ("Heading 3", 10.5)):
        style = word.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        if name != "Normal":
            style.font.color.rgb = _ACCENT
    word.styles["Normal"].paragraph_format.space_after = Pt(4)


def _add_section(word: Word, section: Section, depth: int) -> None:
    word.add_heading(xml_text(section.title), min(depth, _DEEPEST))
    for block in section.blocks:
        _add_block(word, block)
    for part in section.parts:
        _add_section(word, part, depth + 1)


def _add_block(word: Word, block: Block) -> None:
    match block:
        case Table():
            add_line(word.add_paragraph(), line(quiet(block.caption))).paragraph_format.keep_with_next = True
            add_table(word, block)
        case Figures():
            said = " · ".join(f"{number} {label}" for number, label in block.items)
            add_line(word.add_paragraph(), line(Piece(said, "strong")))
        case Prose():
            for one in block.lines:
                add_line(word.add_paragraph(), one)
        case Bullets():
            _add_bullets(word, block)
        case Form():
            add_form(word, block)
        case Signatures():
            add_signatures(word, block)


def _add_bullets(word: Word, block: Bullets) -> None:
    for number, item in enumerate(block.items, 1):
        for index, one in enumerate(item.lines):
            # Numbers are written out: Word's own numbering would run on from list to list.
            plain = block.ordered or index
            paragraph = word.add_paragraph(style="List Continue" if plain else "List Bullet")
            shown = (Piece(f"{number}. ", "strong"), *one) if block.ordered and not index else one
            add_line(paragraph, shown)


def _source(note: SourceNote) -> tuple[Piece, ...]:
    text = Piece(f"[{note.number}] {note.text}")
    if not note.address:
        return line(text)
    return line(text, " ", Piece(note.address, href=safe_link(note.address)))


def _stable(word: Word) -> bytes:
    """Return the file with the same date on each of its members."""
    written, stable = BytesIO(), BytesIO()
    word.save(written)
    with ZipFile(written) as source, ZipFile(stable, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = ZipInfo(name, _ZIP_DAY)
            member.compress_type = ZIP_DEFLATED
            target.writestr(member, source.read(name))
    return stable.getvalue()
