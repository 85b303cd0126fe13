"""The chances of levels before anything but the level held is known."""

from __future__ import annotations

import pytest

from careerpath.advice.prior import HELD_PRIOR, held_chance


def test_the_level_held_has_its_chance_and_all_of_them_sum_to_one(shipped_kb):
    levels = shipped_kb.families["mo-customer-service"].levels
    for held in levels:
        chances = [held_chance(level, held, levels) for level in levels]
        assert sum(chances) == pytest.approx(1)
        assert chances[held.rank] == HELD_PRIOR
        above = chances[held.rank :]
        assert above == sorted(above, reverse=True)


def test_without_a_level_all_are_alike(shipped_kb):
    levels = shipped_kb.families["mo-customer-service"].levels
    assert {held_chance(level, None, levels) for level in levels} == {1.0}
