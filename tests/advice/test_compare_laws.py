"""What holds for every pair of levels, of generated families and of the shipped ones."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from careerpath.advice.compare import compare

from .build import families, kb_of

_PAIRS = families().flatmap(lambda f: st.tuples(st.just(f), *[st.sampled_from(f.levels)] * 2))


def same_family_pairs(kb):
    return [(a, b) for family in kb.families.values() for a in family.levels for b in family.levels]


def assert_nothing_moves(kb, level):
    result = compare(kb, level, level)
    moved = (*result.added, *result.dropped, *result.raised, *result.lowered, *result.not_stated, *result.activities)
    assert result.direction == "same"
    assert moved == ()


def assert_mirrored(kb, before, after):
    there, back = compare(kb, before, after), compare(kb, after, before)
    assert there.added == back.dropped
    assert there.dropped == back.added
    assert [(p.before, p.after) for p in there.raised] == [
        (p.after, p.before) for p in in_order(there.raised, back.lowered)
    ]
    assert {n.requirement.id for n in there.not_stated} == {n.requirement.id for n in back.not_stated}
    assert [(g.id, g.before, g.after) for g in there.gates] == [(g.id, g.after, g.before) for g in back.gates]


def in_order(pairs, mirrored):
    """Return the mirrored pairs in the order of the pairs: each direction lists in the order of its own goal."""
    assert len(pairs) == len(mirrored)
    by_id = {pair.after.id: pair for pair in mirrored}
    return [by_id[pair.after.id] for pair in pairs]


@given(_PAIRS)
def test_nothing_separates_a_level_from_itself(drawn):
    family, level, _ = drawn
    assert_nothing_moves(kb_of(family), level)


@given(_PAIRS)
def test_down_mirrors_up(drawn):
    family, before, after = drawn
    assert_mirrored(kb_of(family), before, after)


@given(_PAIRS)
def test_everything_asked_is_listed_exactly_once(drawn):
    family, before, after = drawn
    result = compare(kb_of(family), before, after)
    kept = [getattr(item, "after", item) for item in result.kept]
    listed = [*result.added, *kept, *(p.after for p in (*result.raised, *result.lowered))]
    listed += [n.requirement for n in result.not_stated if n.silent.level == before.id]
    asked = [r.id for r in family.asked_at(after.id) if r.kind not in {"duty", "result", "condition"}]
    if before != after:
        assert sorted(r.id for r in listed) == sorted(asked)


@given(families(cumulative=True, silent=False))
def test_a_long_way_up_is_the_union_of_its_steps(family):
    kb, levels = kb_of(family), family.levels
    steps = [compare(kb, a, b).added for a, b in pairwise(levels)]
    assert compare(kb, levels[0], levels[-1]).added == tuple(r for step in steps for r in step)


@given(families(name="one"), families(name="two"))
def test_across_families_everything_asked_has_its_place(one, two):
    kb = kb_of(one, two)
    for before in one.levels:
        for after in two.levels:
            result = compare(kb, before, after)
            assert result.direction == "across"
            listed = [*result.added, *(p.after for p in (*result.kept, *result.raised, *result.lowered))]
            listed += [n.requirement for n in result.not_stated if n.silent.family == "one"]
            asked = [r for r in two.asked_at(after.id) if r.kind != "duty"]
            assert sorted(r.id for r in listed) == sorted(r.id for r in asked)


def test_the_shipped_families_keep_the_laws(shipped_kb):
    for before, after in same_family_pairs(shipped_kb):
        assert_mirrored(shipped_kb, before, after)
        if before == after:
            assert_nothing_moves(shipped_kb, before)


def test_shipped_cumulative_families_add_up(shipped_kb):
    for family in (f for f in shipped_kb.families.values() if f.cumulative):
        levels = family.levels
        steps = [compare(shipped_kb, a, b).added for a, b in pairwise(levels)]
        assert steps
        assert compare(shipped_kb, levels[0], levels[-1]).added == tuple(r for step in steps for r in step)
