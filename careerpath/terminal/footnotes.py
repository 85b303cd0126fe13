"""Every line names its source by a number; the sources stand in full at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.terminal.console import heading, paragraph, rows, safe

if TYPE_CHECKING:
    from rich.console import Console

    from careerpath.model.knowledge import Citation, KnowledgeBase

OWN = "own"


class Footnotes:
    """Numbers for citations, in the order in which they are first used."""

    def __init__(self, kb: KnowledgeBase) -> None:
        """Start with no notes."""
        self._kb = kb
        self._own = False
        self._links: dict[str, int] = {}
        self._numbers: dict[tuple[str, str], int] = {}

    def mark(self, citation: Citation) -> str:
        """Return `[3]` for a citation, or `[own]` for what this knowledge base says by itself."""
        if citation.ref == OWN:
            self._own = True
            return "[own]"
        number = self._numbers.setdefault((citation.ref, citation.where), len(self._numbers) + 1)
        return f"[{number}]"

    def link(self, url: str) -> str:
        """Return `[link 2]` for an address, which is then printed whole at the end, where no line is broken."""
        return f"[link {self._links.setdefault(url, len(self._links) + 1)}]"

    def print(self, console: Console) -> None:
        """Print the sources that were marked, each with the places in it that the marks stand for."""
        self._print_links(console)
        if not (self._numbers or self._own):
            return
        heading(console, "Sources", "[own] is our own judgment" if self._own else "")
        for ref in dict.fromkeys(ref for ref, _ in self._numbers):
            source = self._kb.sources.get(ref)
            paragraph(console, f"{source.publisher}: {source.title}" if source else ref)
            places = [(f"[{n}]", where or "throughout") for (r, where), n in self._numbers.items() if r == ref]
            rows(console, places, indent=4)

    def _print_links(self, console: Console) -> None:
        if not self._links:
            return
        heading(console, "Links")
        for url, number in self._links.items():
            # Longer than the line where it must be, so that it can be copied.
            console.print(safe(f"  [link {number}] {url}"), soft_wrap=True)
