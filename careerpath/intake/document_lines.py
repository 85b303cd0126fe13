"""What the child process that opens a document and its parent say to each other."""

from __future__ import annotations

from typing import NamedTuple, TypedDict


class DocumentLine(NamedTuple):
    """A line of a page or a paragraph; `place` is what stands after the name of the file."""

    text: str
    place: str
    is_heading: bool = False
    is_item: bool = False


class WorkerAnswer(TypedDict):
    """What the child says: the lines and remarks, or why the document is refused and what to do."""

    lines: list[DocumentLine]
    remarks: list[str]
    refused: list[str]


class UnreadableDocumentError(Exception):
    """The document cannot be used: a message, and what to do."""
