"""A developmental activity as lines: what to do, what it takes, what it builds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.words import effort
from careerpath.terminal.console import add_line, safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from careerpath.model.knowledge import Activity
    from careerpath.terminal.footnotes import Footnotes


def activity_text(notes: Footnotes, activity: Activity, builds: Sequence[str] = ()) -> Text:
    """Return an activity with its source, and under it kind, effort and what it builds."""
    text = safe(activity.text)
    text.append(f" {notes.mark(activity.source)}", style="dim")
    details = [activity.kind, effort(activity.hours, activity.cost, activity.estimate)]
    if builds:
        details.append(f"builds {', '.join(builds)}")
    if activity.url:
        details.append(notes.link(activity.url))
    add_line(text, " | ".join(d for d in details if d), "dim")
    return text
