"""A developmental activity as lines: what to do, what it takes, what it builds."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    details = [activity.kind, effort(activity)]
    if builds:
        details.append(f"builds {', '.join(builds)}")
    add_line(text, " | ".join(d for d in details if d), "dim")
    if activity.url:
        add_line(text, activity.url, "dim")
    return text


def effort(activity: Activity) -> str:
    """Return hours and cost as words, marked as our estimate where they are; empty when neither is known."""
    parts = []
    if activity.hours is not None:
        parts.append(f"about {activity.hours:g} hours")
    if activity.cost is not None:
        parts.append("no cost" if activity.cost == 0 else f"${activity.cost:g}")
    if not parts:
        return ""
    return ", ".join(parts) + (" (our estimate)" if activity.estimate == "own" else "")
