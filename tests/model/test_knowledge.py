"""What a level asks for, with and without inheritance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from careerpath.model.knowledge import KSA_KINDS


def test_only_ksas_are_inherited_and_only_where_the_family_is_cumulative(shipped_kb):
    family = shipped_kb.families["mo-customer-service"]
    own = family.level("G5").requirements
    inherited = [r for r in family.asked_at("G5") if r not in own]
    assert {r.level for r in inherited} == {"G2", "G4"}
    assert {r.kind for r in inherited} <= KSA_KINDS
    assert replace(family, cumulative=False).asked_at("G5") == own


def test_a_level_that_is_not_there_is_a_key_error(shipped_kb):
    with pytest.raises(KeyError):
        shipped_kb.families["mo-customer-service"].asked_at("G3")
