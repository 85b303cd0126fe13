"""A requirement as two lines: what it says, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.words import limit_text, rating_text
from careerpath.terminal.console import add_line, safe

if TYPE_CHECKING:
    from rich.text import Text

    from careerpath.model.knowledge import KnowledgeBase, Requirement
    from careerpath.terminal.footnotes import Footnotes


def requirement_text(kb: KnowledgeBase, notes: Footnotes, r: Requirement, *, level: bool = False) -> Text:
    """Return the requirement's text with its source, and under it id, competency, proficiency and conditions."""
    text = safe(r.text)
    text.append(f" {notes.mark(r.source)}", style="dim")
    details = [r.id, *_details(kb, r)]
    if level:
        details.insert(1, r.level)
    add_line(text, " | ".join(details), "dim")
    if r.note:
        add_line(text, f"Note: {r.note}", "dim")
    return text


def _details(kb: KnowledgeBase, r: Requirement) -> list[str]:
    found = []
    if r.competency:
        competency = kb.competencies.get(r.competency)
        name = competency.name if competency else r.competency
        if name != r.text:
            found.append(name)
    if r.proficiency:
        found.append(rating_text(kb, r.proficiency))
    found += [x for x in (r.importance, r.measure, r.applies_when) if x]
    found += [limit_text(x) for x in r.limits]
    if r.exercises:
        found.append(f"shows {', '.join(r.exercises)}")
    return found
