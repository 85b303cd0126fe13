"""What a quiz adds to the document of an assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerpath.quiz.influence import Effect, Influence, Unsupported
    from careerpath.quiz.state import QuizState
    from careerpath.report.json_parts import Document


def quiz_part(state: QuizState, influence: Influence | None, bare: Unsupported | None) -> Document:
    """Return what was asked, and which answer and which evidence would change the result most."""
    return {
        "asked": len(state.steps),
        "answered": len(state.answers),
        "aim": state.quiz.settings.aim,
        "changes_most": {
            "answer": _influence(influence) if influence else None,
            "evidence": {"requirement": bare.question.id, "change": round(bare.change, 4)} if bare else None,
        },
    }


def _influence(influence: Influence) -> Document:
    return {
        "requirement": influence.question.id,
        "question": influence.question.text,
        "change": round(influence.change, 4),
        "if_done": _effect(influence.if_done),
        "if_not": _effect(influence.if_not),
    }


def _effect(effect: Effect) -> Document:
    return {"level": effect.level, "probability": effect.probability, "status": effect.status}
