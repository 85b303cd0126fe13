"""The quick look: what it lets through is never read again, so it must be a plain claim."""

from __future__ import annotations

import pytest

from careerpath.claims.quick_look import may_turn
from careerpath.words.tokens import words


@pytest.mark.parametrize(
    "said",
    [
        "Supervised employees (form item 4): none",
        "Gathered service data? Nope.",
        "Areas to develop: explaining zoning rules to builders",
        "Motivated student hoping to process permits",
        "Future plans include supervising a permit unit",
        "Knowledge of fee schedules and permit rules is a minimum qualification here",
        "Development goal this spring is writing staff appraisals",
        "8-hour webinar on analyzing customer surveys",
        "Briefed weekly by my manager on new fee tables",
        "Disputes over late fines came before the hearing officer",
        "Refunds stayed with the back office",
        "Seeks a post answering questions about benefits",
        "It'd be great to coach new call takers",
        "Reported to a director who managed the budget",
    ],
)
def test_what_may_be_no_evidence_is_read(said: str) -> None:
    assert may_turn(said, words(said))


@pytest.mark.parametrize(
    "said",
    [
        "Processed permit applications and collected fees",
        "Answered customer questions by phone, e-mail and chat",
        "Resolves escalated complaints from customers",
        "Reviews contested claims, researches precedent and prepares written determinations",
        "Explain zoning rules to builders",
        "Ability to supervise and evaluate staff",
        "Seeks feedback from customers about the counter",
    ],
)
def test_plain_lines_are_let_through(said: str) -> None:
    assert not may_turn(said, words(said))
