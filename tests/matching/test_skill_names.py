"""Names of a skills list find competencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerpath.matching import find_skill

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase


def test_every_name_and_alias_is_found(shipped_kb: KnowledgeBase) -> None:
    for competency in shipped_kb.competencies.values():
        assert find_skill(shipped_kb, competency.name) == competency.id
        assert find_skill(shipped_kb, competency.id) == competency.id
        for alias in competency.aliases:
            assert find_skill(shipped_kb, alias) is not None


@pytest.mark.parametrize(
    ("name", "competency"),
    [
        ("Conflict Resolution", "conflict-management"),
        ("CONFLICT MANAGMENT", "conflict-management"),
        ("customer  service", "customer-service"),
        ("Costumer Service", "customer-service"),
    ],
)
def test_near_spellings_are_found(shipped_kb: KnowledgeBase, name: str, competency: str) -> None:
    assert find_skill(shipped_kb, name) == competency


@pytest.mark.parametrize("name", ["", "!!!", "welding", "x" * 100_000, "\U0001f600"])
def test_what_is_no_competency_is_not_found(shipped_kb: KnowledgeBase, name: str) -> None:
    assert find_skill(shipped_kb, name) is None
