"""Values written as YAML read back the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from careerpath.reading.yaml_tree import read_text
from careerpath.report.yaml_text import scalar

SPECIAL = ["yes", "null", "1", "1e3", "~", "- a", "a: b", "a #b", "#", "'", '"', "[x]", "{", "&a", "*a", "!t", "%", "@"]
HIDDEN = ["\x85", "\u2028", "\ufeff", "\u202e", "\U0001f600", "\x00", "\x1b[31m"]
LIKE_DATA = ["2026-11-22", "0x1f", ".inf", " a ", "a,b", "`"]
TEXTS = st.text(st.characters(codec="utf-8"), max_size=60) | st.sampled_from([*SPECIAL, *HIDDEN, *LIKE_DATA])


@given(TEXTS, st.booleans())
def test_any_text_reads_back_the_same(text, inside):
    written = f"key: [{scalar(text, inside=True)}]" if inside else f"key: {scalar(text)}"
    tree = read_text(written + "\n", "x")
    assert tree.problems == ()
    node = tree.root.value["key"].node
    node = node.value[0] if inside else node
    assert node.value == text


@given(st.floats(0, 1e9) | st.integers(0, 10**9))
def test_any_figure_reads_back_as_a_figure(figure):
    value = read_text(f"key: {scalar(figure)}", "x").root.value["key"].node.value
    assert abs(value - figure) <= 1e-9 * figure


def test_half_a_character_is_replaced():
    assert read_text(f"key: {scalar(chr(0xD800))}", "x").root.value["key"].node.value == "\N{REPLACEMENT CHARACTER}"
