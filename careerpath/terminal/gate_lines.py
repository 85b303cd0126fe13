"""Gates in words: years of experience and supervision, and what their source says of substitutions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.plain import years
from careerpath.terminal.console import safe

if TYPE_CHECKING:
    from rich.text import Text

    from careerpath.model.knowledge import Gate
    from careerpath.terminal.footnotes import Footnotes


def gate_line(notes: Footnotes, gate: Gate) -> Text:
    """Return the years of a gate with what its source says of them."""
    text = safe(years(gate.years.min, gate.years.max))
    text.append_text(gate_facts(notes, gate))
    return text


def gate_facts(notes: Footnotes, gate: Gate) -> Text:
    """Return `  typical, substitutions may be allowed [2]`, as far as it holds."""
    facts = (("typical", gate.typical), ("substitutions may be allowed", gate.substitutable))
    said = ", ".join(words for words, holds in facts if holds)
    return safe(f"  {said} {notes.mark(gate.source)}", "dim")
