"""What results are called in words, wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.accomplishments import limit_in_words
from careerpath.model.knowledge import EXPERIENCE_GATE, SUPERVISORY_GATE

if TYPE_CHECKING:
    from careerpath.model.assessment import LevelStanding
    from careerpath.model.knowledge import KnowledgeBase, Limit, Rating

_GATES = {EXPERIENCE_GATE: "relevant experience", SUPERVISORY_GATE: "supervisory experience"}
#: Seen from the level that one comes from.
DIRECTIONS = {"up": "a step up", "down": "a step down", "across": "across families", "same": "the same level"}


def gate_name(gate_id: str) -> str:
    """Return a gate's name for people; the id itself where it has none."""
    return _GATES.get(gate_id, gate_id)


def rating_text(kb: KnowledgeBase, rating: Rating) -> str:
    """Return a rating as words: `3 Intermediate (our estimate)`, or `2 Basic, leading to 3 Intermediate`."""
    text = step_text(kb, rating.min)
    if rating.max != rating.min:
        text += f", leading to {step_text(kb, rating.max)}"
    return f"{text} (our estimate)" if rating.basis == "own" else text


def step_text(kb: KnowledgeBase, value: int) -> str:
    """Return a step of the scale as `3 Intermediate`."""
    for step in kb.scale.steps:
        if step.value == value:
            return f"{value} {step.name}"
    return str(value)


def limit_text(limit: Limit) -> str:
    """Return a limit as words: `email: at most 1 business day (reply-days)`."""
    flexible = f", {limit.flexible}" if limit.flexible else ""
    return f"{limit_in_words(limit)}{flexible} ({limit.measure})"


def effort(hours: float | None, cost: float | None, estimate: str | None) -> str:
    """Return hours and cost (US dollars) as words, marked as our estimate where they are; empty when not known."""
    parts = []
    if hours is not None:
        parts.append(f"about {plural(hours, 'hour')}")
    if cost is not None:
        parts.append("no cost" if cost == 0 else money(cost))
    return ", ".join(parts) + (" (our estimate)" if parts and estimate == "own" else "")


def money(amount: float) -> str:
    """Return US dollars as `$1,250` or `$12.50`."""
    return f"${amount:,.0f}" if amount == int(amount) else f"${amount:,.2f}"


def standing_counts(standing: LevelStanding) -> tuple[tuple[str, int], ...]:
    """Return each status with its count, best first, without those that do not occur."""
    counts = (
        ("met", standing.met),
        ("partial", standing.partial),
        ("gap", standing.gap),
        ("unknown", standing.unknown),
        ("no opportunity", standing.no_opportunity),
        ("not applicable", standing.not_applicable),
    )
    return tuple((word, count) for word, count in counts if count)


def counted(counts: tuple[tuple[str, int], ...]) -> str:
    """Return counts as `3 met, 1 gap`."""
    return ", ".join(f"{count} {word}" for word, count in counts) or "nothing is stated to judge by"


def plural(count: float, word: str, several: str = "") -> str:
    """Return `1 step` or `2 steps`; `several` is the word for several where it is not one with an s."""
    return f"{count:g} {word}" if count == 1 else f"{count:g} {several or f'{word}s'}"
