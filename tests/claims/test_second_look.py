"""The second look: how phrases are cut, and what their weights decide."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.claims import read_claim
from careerpath.claims.claim import read_clauses
from careerpath.claims.phrases import phrases, shapes, tokens
from careerpath.claims.second_look import (
    COLUMNS,
    IN_PART,
    NOTHING,
    READ_AS,
    TABLE,
    SecondLook,
    likeliest,
    look,
    reading_weighs,
    table,
    telling_words,
    unpacked,
)
from careerpath.words.tokens import words


def test_contractions_are_taken_apart() -> None:
    assert tokens("I'd train; I haven't, 12 clerks' forms.") == (
        ["i", "'d", "train", ";", "i", "have", "not", ",", "12", "clerks", "forms", "."]
    )


def test_a_word_that_is_not_known_is_told_by_its_sort() -> None:
    said = "I juggled the auditors; later Marisol juggles 12 widgets zanily"
    assert shapes(said, tokens(said), {"i", "the", "later"}) == (
        ["<", "i", "DID", "the", "PERSONS", ";", "later", "NAME", "DOES", "N", "S", "LY", ">"]
    )


def test_phrases_are_up_to_three_words_and_gaps_of_one() -> None:
    assert set(phrases(["<", "would", "like", "to"])) == {
        *("<", "would", "like", "to"),
        *("< would", "would like", "like to"),
        *("< would like", "would like to"),
        *("< _ like", "would _ to"),
    }


def test_the_table_has_a_weight_for_each_column() -> None:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    ones = {READ_AS + column for column in COLUMNS} | {IN_PART}
    assert len(table()) == len(rows)
    assert ones | {NOTHING} <= set(table())
    for phrase, *weights in rows:
        assert len(weights) == (1 if phrase in ones else len(COLUMNS))
        assert unpacked(table()[phrase])[: len(weights)] == [int(weight) for weight in weights]


@given(text=st.text(max_size=200))
def test_any_text_has_finite_odds(text: str) -> None:
    seen = look(text)
    assert math.isfinite(seen.odds)
    assert likeliest(seen, "matched") in COLUMNS[1:]
    said = telling_words(text, likeliest(seen, "matched")).replace("'", "")
    assert said or not any(token.isalnum() for token in tokens(text))
    assert said in " ".join(tokens(text)).replace(" '", "").replace("'", "")


@pytest.mark.parametrize("read_as", COLUMNS[1:])
def test_what_the_clauses_say_still_weighs(read_as: str) -> None:
    own = reading_weighs("matched", in_part=False)
    assert reading_weighs(read_as, in_part=False) > own + 1
    assert reading_weighs("matched", in_part=True) > own


#: Read as work done by their clauses, and known only by how they are said.
_ONLY_BY_PHRASE = [
    ("planned", "I've been meaning to gather figures on how long callers wait"),
    ("planned", "With any luck they will soon let me collect fees at the window"),
    ("planned", "Personal target for spring: be able to explain the zoning rules"),
    ("other", "A different bureau hands out the permits"),
    ("negated", "Far from running the front office, I only carried its mail"),
    ("negated", "Handling refunds was the one thing they would not let me do"),
]


@pytest.mark.parametrize(("status", "said"), _ONLY_BY_PHRASE)
def test_a_second_look_sees_what_no_rule_of_the_clauses_does(status: str, said: str) -> None:
    assert read_clauses(said, words(said)).status == "matched"
    claim = read_claim(said, words(said))
    assert claim.status == status
    assert "is mostly said of" in claim.reading


@pytest.mark.parametrize(
    "said",
    [
        "Zero errors in the 2,300 permit applications I handled last year",
        "I can't stand sloppy files, which is why I check and update forty of them a day",
        "Apart from me, nobody evaluated the new clerks",
    ],
)
def test_a_second_look_frees_what_the_clauses_refuse(said: str) -> None:
    assert read_clauses(said, words(said)).status != "matched"
    assert read_claim(said, words(said)).status == "matched"


def test_what_the_clauses_say_tips_the_status() -> None:
    even = SecondLook(1.0, dict.fromkeys(COLUMNS[1:], 0.0) | {"negated": 0.1})
    assert likeliest(even, "matched") == "negated"
    assert likeliest(even, "planned") == "planned"


@pytest.mark.parametrize(
    ("said", "status", "quoted"),
    [
        ("Handling refunds was the one thing they would not let me do", "negated", "not let me"),
        ("With any luck they will soon let me collect fees at the window", "planned", "soon let me"),
        ("A different bureau hands out the permits", "other", "a different bureau"),
    ],
)
def test_the_words_that_speak_most_for_a_status_are_quoted(said: str, status: str, quoted: str) -> None:
    assert telling_words(said, status) == quoted
