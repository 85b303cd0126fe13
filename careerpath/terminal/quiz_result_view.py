"""What would change a result most, below the assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.terminal.console import heading, make_console, paragraph, safe

if TYPE_CHECKING:
    from careerpath.model.assessment import Assessment
    from careerpath.quiz.influence import Effect, Influence, Unsupported


def print_influence(result: Assessment, influence: Influence | None, bare: Unsupported | None) -> None:
    """Print which answer, and which piece of evidence, would change the result most; nothing when none would."""
    if not (influence or bare):
        return
    console = make_console()
    heading(console, "What would change this most")
    if influence:
        text = f'An answer to: "{influence.question.text}"'
        paragraph(console, safe(text))
        for line in _effects(result, influence):
            paragraph(console, safe(line), indent=4)
    if bare:
        text = f'An example of: "{bare.question.text}" You say that you do it, and most hangs on that.'
        paragraph(console, safe(text))


def _effects(result: Assessment, influence: Influence) -> tuple[str, ...]:
    """Return what doing it and not doing it lead to; where the level stays the same, what they do to its chance."""
    now, done, not_done = result.placement, influence.if_done, influence.if_not
    if now.probability and now.level == done.level == not_done.level and done.status == not_done.status:
        after = f"{done.probability:.0%} if you do it, {not_done.probability:.0%} if not"
        return (f"Either way most probably {now.level}: {now.probability:.0%} now, {after}.",)
    return (f"If you do it: {_effect(result, done)}", f"If not: {_effect(result, not_done)}")


def _effect(result: Assessment, effect: Effect) -> str:
    parts = []
    if effect.level is not None and effect.probability is not None:
        parts.append(f"most probably {effect.level} ({effect.probability:.0%})")
    if effect.status:
        parts.append(f"{result.target.level} {effect.status}")
    return ", ".join(parts) + "."
