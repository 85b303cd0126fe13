"""Tables of a Word document: rows that stay whole, and a head that repeats on every page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Inches

from careerpath.report.docx_text import add_line
from careerpath.report.page import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document as Word
    from docx.table import Table as WordTable
    from docx.table import _Cell, _Row

    from careerpath.report.page import Form, Line, Signatures, Table

_HEAD_FILL = "DCEBEF"
_BORDER = "9AA3A8"


def add_table(word: Word, table: Table) -> None:
    """Append a table with its columns as the head."""
    made = _new(word, [column.share for column in table.columns])
    head = _row(made)
    _mark(head, "w:tblHeader")
    for place, column in zip(head.cells, table.columns, strict=True):
        _fill(place, ((Span(column.title, "strong"),),))
        _shade(place)
    for row in table.rows:
        added = _row(made)
        _mark(added, "w:cantSplit")
        for place, cell in zip(added.cells, row, strict=True):
            _fill(place, cell.lines)
    word.add_paragraph()


def add_form(word: Word, form: Form) -> None:
    """Append the fields of a form, two to a row."""
    made = _new(word, [2, 3, 2, 3])
    for first in range(0, len(form.fields), 2):
        row = _row(made)
        _mark(row, "w:cantSplit")
        for place, field in enumerate(form.fields[first : first + 2]):
            label, value = row.cells[place * 2], row.cells[place * 2 + 1]
            _fill(label, ((Span(f"{field.number}  {field.label}", "strong"),),))
            _shade(label)
            _fill(value, field.lines)
    word.add_paragraph()


def add_signatures(word: Word, signatures: Signatures) -> None:
    """Append a row to sign for each person, with a place for the date."""
    made = _new(word, [4, 6, 1, 3])
    for one in signatures.lines:
        row = _row(made)
        row.height = Inches(0.55)
        _mark(row, "w:cantSplit")
        named = f"{one.role}: {one.name}" if one.name else one.role
        _fill(row.cells[0], ((Span(named, "strong"),),))
        _fill(row.cells[2], ((Span("Date", "strong"),),))
        _shade(row.cells[0])
        _shade(row.cells[2])
    word.add_paragraph()


def _new(word: Word, shares: Sequence[int]) -> WordTable:
    sheet = word.sections[0]
    whole = (sheet.page_width or 0) - (sheet.left_margin or 0) - (sheet.right_margin or 0)
    made: WordTable = word.add_table(rows=0, cols=len(shares))
    made.style = "Table Grid"
    made.autofit = False
    _soften(made)
    for column, share in zip(made.columns, shares, strict=True):
        column.width = Emu(whole * share // sum(shares))
    return made


def _row(table: WordTable) -> _Row:
    added: _Row = table.add_row()  # type: ignore[no-untyped-call]
    return added


def _soften(table: WordTable) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        border = OxmlElement(f"w:{side}")
        for key, value in (("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", _BORDER)):
            border.set(qn(key), value)
        borders.append(border)
    # The schema wants borders before what follows the width and layout of a table.
    table._tbl.tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")  # noqa: SLF001


def _fill(place: _Cell, lines: Sequence[Line]) -> None:
    for number, line in enumerate(lines):
        paragraph = place.paragraphs[0] if number == 0 else place.add_paragraph()
        add_line(paragraph, line)


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 (python-docx has no door to it)


def _shade(place: _Cell) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", _HEAD_FILL)):
        shading.set(qn(key), value)
    place._tc.get_or_add_tcPr().append(shading)  # noqa: SLF001
