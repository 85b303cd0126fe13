"""Reading YAML and JSON: what values mean, where they stand, and what is refused."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careerpath.reading import source_text, yaml_tree
from careerpath.reading.yaml_tree import read_bytes, read_text

if TYPE_CHECKING:
    from careerpath.reading.nodes import Node


def plain(node: Node) -> object:
    if isinstance(node.value, dict):
        return {key: plain(entry.node) for key, entry in node.value.items()}
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    return node.value


def value_of(text: str) -> object:
    tree = read_text(text, "f.yaml")
    assert tree.problems == ()
    assert tree.root is not None
    return plain(tree.root)


def only_code(data: bytes | str) -> str:
    tree = read_text(data, "f") if isinstance(data, str) else read_bytes(data, "f")
    assert tree.root is None
    (problem,) = tree.problems
    return problem.code


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None), ("true", True), ("FALSE", False), ("yes", "yes"), ("No", "No"),
        ("on", "on"), ("12", 12), ("-7", -7), ("+7", 7), ("0501", 501), ("0o17", 15), ("0x1F", 31), ("1_000", "1_000"),
        ("1.5", 1.5), (".5", 0.5), ("1e3", 1000.0), ("-.inf", -math.inf), ("2022-03-01", "2022-03-01"),
        ("12:30", "12:30"), ("NaN", "NaN"), ('"12"', "12"), ("'true'", "true"), ("G5", "G5"), ("+", "+"), (".", "."),
        ("1e999", math.inf), ("9" * 5000, math.inf), ("0x" + "f" * 5000, "0x" + "f" * 5000),
    ],
)  # fmt: skip
def test_plain_values_follow_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    assert value_of(f"key: {text}\n") == {"key": value}


def test_not_a_number_is_read_as_one_so_that_the_field_can_refuse_it() -> None:
    found = value_of("key: .nan")
    assert isinstance(found, dict)
    assert math.isnan(found["key"])


def test_every_value_and_key_has_its_place() -> None:
    root = read_text("a:\n  - é: [1, x]\n", "f.yaml").root
    assert root is not None
    assert isinstance(root.value, dict)
    item = root.value["a"].node.value[0]
    entry = item.value["é"]
    assert str(entry.where) == "f.yaml:2:5"
    assert str(entry.node.value[1].where) == "f.yaml:2:12"


def test_a_byte_order_mark_and_windows_line_ends_change_nothing() -> None:
    tree = read_bytes(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "f")
    assert tree.root is not None
    assert plain(tree.root) == {"a": 1, "b": 2}
    assert str(tree.root.where) == "f:1:1"


def test_an_empty_file_is_nothing_and_no_problem() -> None:
    assert value_of("") is None
    assert value_of("# only a remark\n") is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"x" * (source_text.MAX_BYTES + 1), source_text.TOO_LARGE),
        (b"a: \xff\xfe", source_text.NOT_UTF8),
        ("a: b".encode("utf-16"), source_text.NOT_UTF8),
        (b"\x7fELF\x02\x01\x01\x00\x00", source_text.UNPRINTABLE),
        ("[" * 60_000, yaml_tree.DEPTH),
        ("- " * 60_000, yaml_tree.DEPTH),
        ("? " * 60_000, yaml_tree.DEPTH),
        ("{a: " * 60_000, yaml_tree.DEPTH),
        ("[" + "1," * 300_000 + "1]", yaml_tree.NODES),
        ("a: &a 1\nb: *a\n", yaml_tree.ALIAS),
        ("a: 1\n---\nb: 2\n", yaml_tree.DOCUMENTS),
        ("a: \ud800", source_text.NOT_UTF8),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 10 else "",
)
def test_what_is_refused_is_refused_with_one_problem(data: bytes | str, code: str) -> None:
    assert only_code(data) == code


def test_values_may_nest_as_deep_as_the_bound() -> None:
    deep = yaml_tree.MAX_DEPTH
    assert read_text("[" * deep + "]" * deep, "f").problems == ()
    assert only_code("[" * (deep + 1) + "]" * (deep + 1)) == yaml_tree.DEPTH


def test_a_file_is_never_read_beyond_the_bound() -> None:
    zero = Path("/dev/zero")
    if not zero.exists():
        pytest.skip("no endless file on this system")
    assert len(source_text.load_bytes(zero, "zero")) == source_text.MAX_BYTES + 1


@pytest.mark.parametrize("name", ["missing.yaml", "", "\0", "a" * 5000])
def test_a_file_that_cannot_be_opened_is_a_problem(tmp_path: Path, name: str) -> None:
    with pytest.raises(source_text.RefusedError) as refused:
        source_text.load_bytes(f"{tmp_path}/{name}", name)
    assert refused.value.problem.code == source_text.UNREADABLE


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.booleans())
@example({"a": "\U0001f600 \\ud83d\\ude00"}, True)
@example({"\x85": "a\u2028b\x85"}, False)
def test_json_reads_as_json_does(value: object, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=1)
    tree = read_text(text, "f.json")
    if tree.root is None:  # YAML forbids some characters that JSON allows raw, and lone surrogates
        assert all(p.code in {source_text.UNPRINTABLE, source_text.NOT_UTF8, "YAML206"} for p in tree.problems)
    else:
        assert plain(tree.root) == value


@given(st.binary(max_size=300))
def test_any_bytes_give_a_tree_or_problems(data: bytes) -> None:
    tree = read_bytes(data, "f")
    assert tree.root is not None or tree.problems


YAMLISH = st.text(st.sampled_from("ab1 \n\t:-[]{},&*!|>'\"\\%@`#?~.<=é\x00\u2028"), max_size=60)


@given(YAMLISH)
def test_any_text_gives_a_tree_or_problems_inside_it(text: str) -> None:
    tree = read_text(text, "f")
    assert tree.root is not None or len(tree.problems) >= 1
    lines = max(1, len(text.splitlines()) + 1)
    for problem in tree.problems:
        assert 0 <= problem.where.line <= lines
        assert str(problem).isprintable()
