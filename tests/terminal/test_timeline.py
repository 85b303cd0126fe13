"""The bars of a timeline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.terminal.timeline import bar


@pytest.mark.parametrize(
    ("start", "end", "weeks", "per_mark", "drawn"),
    [(1, 1, 1, 1, "#"), (2, 3, 5, 1, ".##.."), (1, 4, 10, 3, "##.."), (10, 10, 10, 3, "...#")],
)
def test_a_bar_marks_its_weeks(start, end, weeks, per_mark, drawn):
    assert bar(start, end, weeks, per_mark) == drawn


@given(st.integers(1, 400), st.integers(0, 50), st.integers(0, 50), st.integers(1, 9))
def test_bars_of_one_plan_are_equally_long_and_unbroken(start, length, rest, per_mark):
    end = start + length
    drawn = bar(start, end, end + rest, per_mark)
    assert len(drawn) == -(-(end + rest) // per_mark)
    assert "#" in drawn
    assert ".#" not in drawn.strip(".")
