"""What a person calls a level or family, and what they are told when there is none of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerpath.errors import UsageError
from careerpath.kb.names import find_level, resolve_family, resolve_level

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase


@pytest.mark.parametrize(
    ("text", "family", "expected"),
    [
        ("A1", None, "office:A1"),
        ("a2", None, "office:A2"),
        (" A1 ", None, "office:A1"),
        ("senior clerk", None, "office:A2"),
        ("Office Clerk", None, "office:A1"),
        ("clinic:full", None, "clinic:full"),
        ("CLINIC:Receptionist", None, "clinic:full"),
        ("Clinic desk: junior", None, "clinic:junior"),
        ("full", "clinic", "clinic:full"),
        ("full", "Clinic Desk", "clinic:full"),
        ("office:A1", "clinic", "office:A1"),
    ],
)
def test_a_level_answers_to_its_names(tiny_kb: KnowledgeBase, text: str, family: str | None, expected: str) -> None:
    found, level = resolve_level(tiny_kb, text, family)
    assert f"{found.id}:{level.id}" == expected
    assert level in found.levels


@pytest.mark.parametrize(
    ("text", "family", "message", "hint"),
    [
        ("A3", None, 'The family office has no level "A3".', 'Did you mean "A2"? The levels are A1, A2'),
        ("B1", None, 'The family office has no level "B1".', 'Did you mean "A1"? The levels are A1, A2'),
        ("ful", "clinic", 'The family clinic has no level "ful".', 'Did you mean "full"? The levels are junior, full'),
        ("full", None, 'The family office has no level "full"; clinic has one: write clinic:full.', "A1, A2"),
        ("", None, "No level of office is named.", "The levels are A1, A2"),
        ("office:", None, "No level of office is named.", "The levels are A1, A2"),
        ("clinc:full", None, 'There is no family "clinc".', 'Did you mean "clinic"? The families are clinic, office'),
        ("A1", "nowhere", 'There is no family "nowhere".', "The families are clinic, office"),
    ],
)
def test_a_wrong_name_gets_a_suggestion_and_the_list(
    tiny_kb: KnowledgeBase, text: str, family: str | None, message: str, hint: str
) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_level(tiny_kb, text, family)
    assert caught.value.message == message
    assert hint in caught.value.hint
    assert caught.value.exit_code == 2


def test_what_lies_between_two_levels_gets_both(shipped_kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_level(shipped_kb, "G3")
    assert caught.value.hint == 'Did you mean "G2" or "G4"? The levels are G2, G4, G5, G6, G8.'


def test_every_level_answers_to_its_id_title_and_aliases(shipped_kb: KnowledgeBase) -> None:
    for family in shipped_kb.families.values():
        assert resolve_family(shipped_kb, family.title) is family
        for level in family.levels:
            for name in (level.id, level.title, *level.aliases):
                assert find_level(family, name) is level


def test_escape_codes_in_a_name_do_not_reach_the_message(tiny_kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError) as caught:
        resolve_level(tiny_kb, "\x1b[31mred\x1b[0m" + "x" * 10_000)
    assert caught.value.message.isprintable()
    assert len(caught.value.message) < 150
