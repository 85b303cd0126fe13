"""The quiz sessions that are kept, as lines and as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.records.sessions import Summary


def sessions_lines(summaries: tuple[Summary, ...]) -> Iterator[str]:
    """Yield one line a session, the one that was used last first."""
    if not summaries:
        yield "There are no sessions."
    for summary in summaries:
        if summary.damaged:
            yield f"{summary.name}: damaged ({summary.path})"
            continue
        about = f", target {summary.target}" if summary.target else ""
        answers = f"{summary.answers} answer" + ("" if summary.answers == 1 else "s")
        yield f"{summary.name}: {summary.family}{about}, {answers}, {_state(summary)}"


def sessions_document(summaries: tuple[Summary, ...]) -> dict[str, Any]:
    """Return the sessions as a document."""
    sessions = [
        {
            "name": summary.name,
            "family": summary.family or None,
            "target": summary.target or None,
            "answers": summary.answers,
            "state": "damaged" if summary.damaged else _state(summary),
        }
        for summary in summaries
    ]
    return {"schema": "careerpath/sessions/1", "sessions": sessions}


def _state(summary: Summary) -> str:
    return "finished" if summary.finished else "unfinished"
