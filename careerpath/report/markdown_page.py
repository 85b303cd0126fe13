"""A page as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerpath.report.page import Bullets, Figures, Form, Prose, Signatures, Table
from careerpath.report.plain import printable
from careerpath.report.safe_links import safe_link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.report.page import Block, Cell, Line, Page, Section, Span

_SPECIAL = re.compile(r"[\\`*_\[\]<>&|~$]")
#: What would start a heading, a list, a quote or a rule at the start of a line.
_START = re.compile(r"[#+=:-]")
_NUMBERED = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")


def markdown(page: Page) -> str:
    """Return a page as Markdown, ending in a line break. What people wrote in it stays text."""
    blocks = [f"# {escaped(page.title)}", _not_a_start(escaped(page.subtitle))]
    for section in page.sections:
        blocks += _section(section, 2)
    if page.sources:
        blocks += ["## Sources", _sources(page)]
    blocks += ["---", _not_a_start(escaped(page.notice)), _not_a_start(escaped(page.stamp))]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is, within a line."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(printable(text).split()))


def _not_a_start(line: str) -> str:
    """Return a line whose first characters open no heading, list or rule."""
    if _NUMBERED.match(line):
        return _NUMBERED.sub(r"\g<0>\\", line, count=1)
    return f"\\{line}" if _START.match(line) else line


def _section(section: Section, depth: int) -> Iterator[str]:
    yield f"{'#' * depth} {escaped(section.title)}"
    for block in section.blocks:
        yield from _block(block)
    for part in section.parts:
        yield from _section(part, depth + 1)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Table():
            yield f"*{escaped(block.caption)}*"
            lay_out = _records if block.shape == "records" or _is_wide(block) else _grid
            yield lay_out(block)
        case Figures():
            yield "\n".join(f"- **{escaped(number)}** {escaped(words)}" for number, words in block.items)
        case Prose():
            yield "\n\n".join(_line(line) for line in block.lines)
        case Bullets():
            yield "\n".join(_item(cell, f"{n}." if block.ordered else "-") for n, cell in enumerate(block.items, 1))
        case Form():
            rows = (f"| {f.number} | {escaped(f.label)} | {_inline(f.lines)} |" for f in block.fields)
            yield "\n".join(["| No. | Field | |", "| --- | --- | --- |", *rows])
        case Signatures():
            rows = (f"| {escaped(s.role)} | {escaped(s.name or '')} | | |" for s in block.lines)
            yield "\n".join(["| | Name | Signature | Date |", "| --- | --- | --- | --- |", *rows])


def _is_wide(table: Table) -> bool:
    """Whether rows hold paragraphs, which no line of a table has room for."""
    return any(len(cell.lines) > 1 for row in table.rows for cell in row)


def _grid(table: Table) -> str:
    head = " | ".join(escaped(column.title) for column in table.columns)
    rule = " | ".join("---" for _ in table.columns)
    rows = (" | ".join(_inline(cell.lines) for cell in row) for row in table.rows)
    return "\n".join(f"| {text} |" for text in (head, rule, *rows))


def _records(table: Table) -> str:
    return "\n".join(_record(table, row) for row in table.rows)


def _record(table: Table, row: tuple[Cell, ...]) -> str:
    mark = f"- {escaped(table.columns[0].title)}:" if table.shape == "records" else "-"
    lines = [_item(row[0], mark)]
    for column, cell in zip(table.columns[1:], row[1:], strict=True):
        if len(cell.lines) == 1:
            lines.append(f"  - {escaped(column.title)}: {_line(cell.lines[0])}")
        elif cell.lines:
            lines.append(f"  - {escaped(column.title)}:")
            lines += [f"    - {_line(line)}" for line in cell.lines]
    return "\n".join(lines)


def _item(cell: Cell, mark: str) -> str:
    first, *rest = [_line(line) for line in cell.lines] or [""]
    indent = " " * (len(mark.partition(" ")[0]) + 1)
    return "\n".join([f"{mark} {first}", *(f"{indent}- {line}" for line in rest)])


def _inline(lines: tuple[Line, ...]) -> str:
    return "; ".join(_line(line) for line in lines)


def _line(line: Line) -> str:
    return _not_a_start("".join(_span(span) for span in line).strip())


def _span(span: Span) -> str:
    text = escaped(span.text)
    if not text:
        return ""
    before = " " if span.text[:1].isspace() else ""
    after = " " if span.text[-1:].isspace() else ""
    return f"{before}{_dressed(span, text)}{after}"


def _dressed(span: Span, text: str) -> str:
    if span.href and safe_link(span.href):
        return f"[{text}](<{span.href}>)"
    if span.role in {"strong", "status"}:
        return f"**{text}**"
    return f'"{text}"' if span.role == "quote" else text


def _sources(page: Page) -> str:
    notes = [f"{n.number}. {_not_a_start(escaped(n.text))}{_address(n.address)}" for n in page.sources]
    return "\n".join([*notes, "", _not_a_start(escaped(page.own_note))])


def _address(address: str | None) -> str:
    if not address:
        return ""
    return f" <{address}>" if safe_link(address) else f" {escaped(address)}"
