"""A result as a page: headings, tables and charts with their words, before any format is chosen.

Every text in it is data. Each renderer (Markdown, HTML, DOCX) makes it inert in its own way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable

#: How a piece of text is meant. `status` is a word such as `met`, which a renderer may also shade.
Role = Literal["text", "strong", "quiet", "quote", "status", "blank"]
Shape = Literal["grid", "records"]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text. `href` is an address outside, which a renderer follows only when it is safe to."""

    text: str
    role: Role = "text"
    href: str | None = None
    #: The number of a source on the same page that this stands for.
    source: int | None = None


#: One paragraph.
Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class StackedBar:
    """Counts side by side, each with the status word that it counts."""

    parts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class StepBar:
    """Steps of a scale from 1: what is needed, and what is there now (None: not known)."""

    steps: int
    needed: int
    leads_to: int
    now: int | None


@dataclass(frozen=True, slots=True)
class TimeBar:
    """A stretch of time within a longer one; both ends are shares of it, 0 to 1."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class ShareBar:
    """A share, 0 to 1."""

    share: float


Chart = StackedBar | StepBar | TimeBar | ShareBar


@dataclass(frozen=True, slots=True)
class Cell:
    """Paragraphs; with a chart, they say all that it shows."""

    lines: tuple[Line, ...]
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `share` is its part of the width against the others'."""

    title: str
    share: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; the first cell of a row names it. As `records`, each row may be laid out by itself.

    `key` says how to read the charts, where a format shows them.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shape: Shape = "grid"
    key: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """A few numbers that say most, each with its words."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs. `lead` ones say what matters most."""

    lines: tuple[Line, ...]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered where the order matters."""

    items: tuple[Cell, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: its number there, its label, what stands in it."""

    number: int
    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Fields of a form, in its order."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line to sign, with the name below it if known, and a place for the date."""

    role: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign."""

    lines: tuple[SignatureLine, ...]


Block = Table | Figures | Prose | Bullets | Form | Signatures


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it. `id` is the same for every result of a kind."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    #: Sections under this one.
    parts: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source that the page cites by number."""

    number: int
    text: str
    address: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page. `stamp` names the knowledge base that it rests on."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    sources: tuple[SourceNote, ...]
    own_note: str
    notice: str
    stamp: str
    landscape: bool = False


def line(*parts: str | Span) -> Line:
    """Return a paragraph of pieces; bare strings are plain text."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


def cell(*lines: str | Span | Line, chart: Chart | None = None) -> Cell:
    """Return a cell of paragraphs, each a string, a piece or a line; those without text are left out."""
    made = (found if isinstance(found, tuple) else line(found) for found in lines)
    return Cell(tuple(one for one in made if any(span.text for span in one)), chart)


def bullets(texts: Iterable[str | Span | Line]) -> Bullets | None:
    """Return a list of short paragraphs, or None where there are none."""
    items = tuple(cell(text) for text in texts)
    return Bullets(items) if items else None


def quiet(text: str) -> Span:
    """Return text that stands back."""
    return Span(text, "quiet")


def section(name: str, title: str, *blocks: Block | None, parts: tuple[Section, ...] = ()) -> Section | None:
    """Return a section of the blocks that there are, or None where there is nothing to show."""
    found = tuple(block for block in blocks if block is not None)
    return Section(name, title, found, parts) if found or parts else None


def sections(*found: Section | None) -> tuple[Section, ...]:
    """Return those that there are."""
    return tuple(one for one in found if one is not None)
