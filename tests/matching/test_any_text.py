"""Whatever text comes in: an answer in the fixed shape, the same each time, and never an error."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerpath.matching import matcher_for, split_statements

FAMILIES = ("mo-customer-service",)
STRANGE = {
    "empty": "",
    "spaces": " \t\n ",
    "one enormous word": "a" * 1_000_000,
    "many words": "trained new staff " * 50_000,
    "emoji": "\U0001f600 trained \U0001f469\u200d\U0001f4bb new clerks \U0001f389",
    "right to left": "\u202eTrained new clerks\u202c \u05e9\u05dc\u05d5\u05dd",
    "mixed scripts": "\u041e\u0431\u0443\u0447\u0438\u043b new clerks \u8a13\u7df4",
    "escape codes": "\x1b[31mTrained\x1b[0m new \x00 clerks",
    "markup": "<script>[bold]Trained new clerks[/bold]</script>",
    "repeated": "Trained new clerks. " * 200,
    "only digits": "1234567890 " * 100,
    "only punctuation": "?!.,;:-()[]{}" * 1000,
    "nested brackets": "(" * 20_000,
    "combining marks": "T\u0301" * 5000,
}


@pytest.fixture(scope="module")
def matcher(shipped_kb):
    return matcher_for(shipped_kb, FAMILIES)


def check_shape(statement, result):
    assert result.statement == statement
    assert len(result.matches) <= 5
    scores = [match.score for match in result.matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert len({match.requirement for match in result.matches}) == len(result.matches)


@pytest.mark.parametrize("name", STRANGE)
def test_strange_text_gets_an_answer(matcher, name):
    check_shape(STRANGE[name], matcher.match(STRANGE[name]))


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_any_text_gets_the_same_answer_twice(matcher, statement):
    result = matcher.match(statement)
    check_shape(statement, result)
    assert matcher.match(statement) == result


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_split_statements_quotes_exactly(text):
    lines = text.splitlines() or [""]
    for found in split_statements(text):
        assert found.text in text
        assert 1 <= found.line <= max(len(text.split("\n")), len(lines))


def test_nothing_said_matches_nothing(matcher):
    for statement in ("", "   ", "?!", "the of and"):
        assert matcher.match(statement).status == "none"


def test_capitals_and_typing_errors_change_little(matcher):
    plain = matcher.match("Trained new clerks on the permit system").matches[0].requirement
    assert matcher.match("TRAINED NEW CLERKS ON THE PERMIT SYSTEM").matches[0].requirement == plain
    assert matcher.match("Traned new clerkes on the permitt sytem").matches[0].requirement == plain


def test_another_language_is_said_and_not_guessed(matcher):
    result = matcher.match("Atend\u00ed a los clientes en el mostrador y respond\u00ed a sus preguntas")
    assert result.status == "none"
    assert "English" in result.reading
