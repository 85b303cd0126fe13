"""The decoder of one mapping: values by type, and a problem with a place for each that is not."""

from __future__ import annotations

from datetime import date

import pytest

from careerpath.reading import fields
from careerpath.reading.fields import Fields, Problems, suggest
from careerpath.reading.yaml_tree import read_text


def reader(text: str, *known: str, loose: bool = False) -> tuple[Fields, Problems]:
    tree = read_text(text, "f")
    assert tree.root is not None
    problems = Problems(tree.problems)
    return Fields(tree.root, problems, "the thing", known or ("a",), loose=loose), problems


def said(problems: Problems) -> list[str]:
    return [f"{p.code} {p.where.line}:{p.where.column}" for p in problems.sorted()]


def test_values_that_are_there_are_read() -> None:
    text = "a: x\nb: [p, q]\nc: 2\nd: true\ne: {k: 1}\nf: 2024-02\ng: null\n"
    found, problems = reader(text, *"abcdefgh")
    assert found.text("a") == "x"
    assert found.texts("b") == ("p", "q")
    assert found.whole("c", 0, 5) == 2
    assert found.flag("d") is True
    assert list(found.pairs("e")) == ["k"]
    assert found.day("f") == date(2024, 2, 1)
    assert found.text_or_none("g") is None
    assert found.number_or_none("h", 0, 1) is None
    assert said(problems) == []


def test_an_unknown_key_gets_a_did_you_mean() -> None:
    _, problems = reader("titel: x\n", "title", "text")
    (problem,) = problems.sorted()
    assert (problem.code, problem.hint) == (fields.UNKNOWN_KEY, 'did you mean "title"?')


def test_numbers_are_text_only_where_that_is_asked_for() -> None:
    strict, problems = reader("a: 007\n")
    assert strict.text("a") == ""
    assert said(problems) == ["FIELD103 1:4"]
    loose, problems = reader("a: 007\n", loose=True)
    assert loose.text("a") == "007"
    assert said(problems) == []


@pytest.mark.parametrize("value", ["-1", "61", ".nan", ".inf", "-.inf", "1e9"])
def test_numbers_outside_their_range_are_refused(value: str) -> None:
    found, problems = reader(f"a: {value}\n")
    assert found.number("a", 0, 60) == 0
    assert said(problems) == ["FIELD104 1:4"]


@pytest.mark.parametrize("value", ["ten", "true", "[1]", "{b: 1}", '"1"'])
def test_what_is_no_number_is_refused(value: str) -> None:
    found, problems = reader(f"a: {value}\n")
    found.number("a", 0, 60)
    assert said(problems) == ["FIELD103 1:4"]


@pytest.mark.parametrize("value", ["2022-13", "2022-02-30", "yesterday", "22-01-01", "0000", "true", "1.5"])
def test_what_is_no_date_is_refused(value: str) -> None:
    found, problems = reader(f"a: {value}\n")
    assert found.day("a") is None
    assert said(problems) == ["FIELD107 1:4"]


def test_a_problem_noted_twice_is_shown_once_and_in_order() -> None:
    found, problems = reader("a: [1]\n", "a", "b")
    found.text("b")
    found.text("a")
    found.text("a")
    assert said(problems) == ["FIELD102 1:1", "FIELD103 1:4"]


def test_a_scalar_for_a_mapping_reads_as_a_mapping_with_no_keys() -> None:
    found, problems = reader("just text\n")
    assert found.texts("a") == ()
    assert said(problems) == ["FIELD103 1:1"]


def test_what_is_quoted_in_a_message_is_short_and_printable() -> None:
    _, problems = reader('"' + "k\\u001b[31m" * 50 + '": 1\n')
    (problem,) = problems.sorted()
    assert problem.message.isprintable()
    assert len(problem.message) < 80


def test_nothing_near_is_not_suggested() -> None:
    assert suggest("zzz", ["title"]) == ""
