"""Matched statements on a terminal, one after another as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.plain import shortened
from careerpath.terminal.console import LONGEST_QUOTE, add_line, make_console, rows, safe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.text import Text

    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.matches import Match, StatementMatch

#: What each status means for a person.
_STATUS_TOLD = {
    "matched": "evidence",
    "none": "matches nothing closely",
    "negated": "denied, so no evidence",
    "planned": "hoped for or planned, so no evidence yet",
    "received": "received rather than done: at most partial",
    "other": "what someone else did, so no evidence",
    "required": "what an advert asks for, so no evidence",
}


def print_matches(kb: KnowledgeBase, results: Iterable[StatementMatch], *, everything: bool = False) -> None:
    """Print each result as it comes: the statement, how it was read, and its best requirements with why."""
    console = make_console()
    for n, result in enumerate(results):
        if n:
            console.print()
        console.print(safe(shortened(result.statement, LONGEST_QUOTE), "bold"))
        reading = f" {result.reading}" if result.reading else ""
        console.print(safe(f"  {result.status}: {_STATUS_TOLD[result.status]}.{reading}"))
        shown = result.matches if everything else result.matches[:3]
        rows(console, [(f"{m.score:.2f}", f"{m.level}", _told(kb, m)) for m in shown])


def _told(kb: KnowledgeBase, match: Match) -> Text:
    level = kb.families[match.family].level(match.level)
    text = next((r.text for r in level.requirements if r.id == match.requirement), "")
    told = safe(f"{match.requirement}: {text}")
    add_line(told, match.why, "dim")
    return told
