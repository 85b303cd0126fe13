"""Paragraphs of a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from careerpath.report.plain import printable
from careerpath.report.safe_links import safe_link

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from careerpath.report.page import Line, Span

_SOFT = RGBColor(0x54, 0x5D, 0x66)
#: Characters that XML does not allow, and that are no control characters.
_NOT_IN_XML = str.maketrans({"\ufffe": "\\ufffe", "\uffff": "\\uffff"})


def xml_text(text: str) -> str:
    """Return text that XML can hold, with what it cannot hold shown as escapes."""
    return printable(text).translate(_NOT_IN_XML)


def add_line(paragraph: Paragraph, line: Line) -> Paragraph:
    """Append the pieces of a line to a paragraph, and return it."""
    for span in line:
        text = f"\u201c{span.text}\u201d" if span.role == "quote" else span.text
        _dress(paragraph.add_run(xml_text(text)), span)
        if span.href and safe_link(span.href):
            _link_last(paragraph, span.href)
    return paragraph


def _dress(run: Run, span: Span) -> None:
    if span.role in {"strong", "status"}:
        run.bold = True
    if span.role in {"quote", "blank"}:
        run.italic = True
    if span.role in {"quiet", "blank"}:
        run.font.color.rgb = _SOFT
    if span.role == "quiet":
        run.font.size = Pt(9)


def _link_last(paragraph: Paragraph, address: str) -> None:
    """Wrap the last run of a paragraph in a hyperlink."""
    target = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), target)
    run = paragraph.runs[-1]
    run.font.underline = True
    paragraph._p.append(link)  # noqa: SLF001 (python-docx has no door to hyperlinks)
    link.append(run._r)  # noqa: SLF001
