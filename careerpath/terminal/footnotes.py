"""Every line names its source by a number; the sources stand in full at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.terminal.console import heading, rows

if TYPE_CHECKING:
    from rich.console import Console

    from careerpath.model.knowledge import Citation, KnowledgeBase

OWN = "own"


class Footnotes:
    """Numbers for citations, in the order in which they are first used."""

    def __init__(self, kb: KnowledgeBase) -> None:
        """Start with no notes."""
        self._kb = kb
        self._numbers: dict[tuple[str, str], int] = {}

    def mark(self, citation: Citation) -> str:
        """Return `[3]` for a citation, or `[own]` for what this knowledge base says by itself."""
        if citation.ref == OWN:
            return "[own]"
        number = self._numbers.setdefault((citation.ref, citation.where), len(self._numbers) + 1)
        return f"[{number}]"

    def print(self, console: Console) -> None:
        """Print the sources that were marked, one a line."""
        if not self._numbers:
            return
        heading(console, "Sources", "[own] is our own judgment")
        rows(console, [(f"[{n}]", self._told(ref, where)) for (ref, where), n in self._numbers.items()])

    def _told(self, ref: str, where: str) -> str:
        source = self._kb.sources.get(ref)
        named = f"{source.publisher}: {source.title}" if source else ref
        return f"{named}; {where}" if where else named
