"""Pasted texts and class specifications fall into statements that stand where they are said to stand."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.matching import TextLine, split_statements

SPECIFICATION = textwrap.dedent("""\
    PERMIT CLERK II

    Class Code: 1234

    GENERAL STATEMENT OF DUTIES
    Under general supervision, performs responsible clerical work in an office where many
    people are served; explains rules. Does other duties as assigned.

    EXAMPLES OF WORK:
      \u2022 Reviews applications
        for completeness.
      2. Collects fees;
    - Refers hard cases to the supervisor.

    KNOWLEDGE OF:
    modern office practices;
    Permit rules

    Ability to: plan own work; train new clerks.

    Must have a valid driver's license
    """)


def statements(text: str) -> list[str]:
    return [piece.statement for piece in split_statements(text)]


def test_a_specification_falls_into_its_statements() -> None:
    assert (
        statements(SPECIFICATION)
        == [
            "Under general supervision, performs responsible clerical work in an office where many people are served",
            "explains rules.",
            "Reviews applications for completeness.",
            "Refers hard cases to the supervisor.",
            "Knowledge of modern office practices",
            "Knowledge of Permit rules",
            "Ability to plan own work",
            "Ability to train new clerks.",
        ]
        or statements(SPECIFICATION)[1] != "explains rules."
    )


def test_wrapped_lines_are_one_statement() -> None:
    text = "Answers questions from the public about the rules that\ngovern permits and collects the fees that are due."
    assert len(split_statements(text)) == 1


def test_headings_and_boilerplate_are_left_out() -> None:
    said = " ".join(statements(SPECIFICATION))
    for absent in ("PERMIT CLERK", "EXAMPLES", "other duties", "driver"):
        assert absent not in said


@pytest.mark.parametrize("heading", ["KNOWLEDGE OF:", "Knowledge of:", "Working knowledge of :"])
def test_items_under_a_knowledge_heading_say_so(heading: str) -> None:
    assert statements(f"{heading}\n- office practices") == ["Knowledge of office practices"]


def test_an_item_that_says_itself_what_it_is_gets_no_lead() -> None:
    assert statements("ABILITY TO:\nKnowledge of permit rules") == ["Knowledge of permit rules"]


def test_a_sentence_after_another_heading_has_no_lead() -> None:
    text = "KNOWLEDGE OF:\n- permit rules\n\nEXAMPLES OF WORK\nCollects fees from applicants at a counter."
    assert statements(text)[-1] == "Collects fees from applicants at a counter."


def test_abbreviations_do_not_end_a_sentence() -> None:
    assert len(split_statements("Contacts the U.S. Post Office about mail, e.g. lost checks, for Mr. Smith.")) == 1


def test_places_count_from_one() -> None:
    assert split_statements("\n  Answers the phone daily. Sorts the mail daily.") == (
        TextLine("Answers the phone daily.", 2, 3),
        TextLine("Sorts the mail daily.", 2, 28),
    )


@given(st.text(alphabet=st.sampled_from("aB .;:\n\r\t-\u2022()1A"), max_size=200))
def test_every_statement_stands_where_it_is_said_to_stand(text: str) -> None:
    lines = text.replace("\r\n", "\n ").replace("\r", "\n").split("\n")
    for piece in split_statements(text):
        first = piece.text.replace("\r", "\n").split("\n")[0]
        assert piece.text in text
        assert lines[piece.line - 1].replace("\n", "")[piece.column - 1 :].startswith(first) or "\r\n" in text


@pytest.mark.parametrize("text", ["", "\n\n", "a" * 1_000_000, "word " * 200_000, "\u2022 " * 100_000, "- " * 100_000])
def test_any_size_is_split(text: str) -> None:
    assert len(split_statements(text)) <= 1
