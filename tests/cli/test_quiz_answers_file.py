"""`--answers FILE`: a mapping, or the lines of a run."""

from __future__ import annotations

import json

import pytest

from careerpath.quiz.chances import ANSWERS
from careerpath.quiz.questions import doing_questions

from .quiz_runs import document, run


@pytest.fixture
def everything(shipped_kb):
    """An answer to every question of the Missouri family, as someone at G4 would give it."""
    family = shipped_kb.families["mo-customer-service"]
    questions = doing_questions(shipped_kb, family)
    return {question.id: "independently" if question.expected[1] else "not-yet" for question in questions}


def wrote(tmp_path, content, name="answers.yaml"):
    path = tmp_path / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return str(path)


def test_a_mapping_answers_what_is_asked(tmp_path, everything):
    path = wrote(tmp_path, {"years": 3, "supervisory": 0, "current": "G4", **everything})
    found = document(run(b"", "--json", "--answers", path))
    assert found["placement"]["level"] == "G4"
    assert found["gates"][0]["have"] == 3


def test_all_of_a_mapping_is_used_by_full(tmp_path, everything):
    found = document(run(b"", "--json", "--full", "--answers", wrote(tmp_path, everything)))
    assert found["quiz"]["answered"] == len(everything)


def test_answers_that_were_not_asked_for_are_counted(tmp_path, everything):
    done = run(b"", "--json", "--answers", wrote(tmp_path, everything))
    assert done.returncode == 0
    assert b"not asked for" in done.stderr


def test_an_example_is_quoted(tmp_path, everything):
    with_example = {i: {"answer": a, "example": f"Did {i}."} for i, a in everything.items()}
    found = document(run(b"", "--json", "--answers", wrote(tmp_path, with_example)))
    quoted = {evidence["quote"] for verdict in found["verdicts"] for evidence in verdict["evidence"]}
    assert any(quote.startswith("Did ") for quote in quoted)


def test_a_saved_profile_is_an_answers_file_that_leads_to_the_same_result(tmp_path):
    saved = str(tmp_path / "me.yaml")
    first = run(["3", "0", "G4", *["3"] * 20], "--json", "--save-profile", saved)
    again = run(b"", "--json", "--answers", saved)
    assert again.stdout == first.stdout


def test_lines_answer_as_a_pipe_does(tmp_path):
    lines = ["3", "0", "G4", "3", "3", "5", "5", "5"]
    piped = run(lines, "--json")
    asked = document(piped)["quiz"]["asked"]
    path = wrote(tmp_path, "\n".join(lines[:asked]) + "\n", "answers.txt")
    assert run(b"", "--json", "--answers", path).stdout == piped.stdout


def problems(tmp_path, content, *options, name="answers.yaml"):
    done = run(b"", "--answers", wrote(tmp_path, content, name), *options)
    assert done.returncode == 4
    assert done.stdout == b""
    assert b"Traceback" not in done.stderr
    return done.stderr.decode()


def test_a_mapping_that_is_too_short_names_the_question(tmp_path, everything):
    said = problems(tmp_path, dict(list(everything.items())[:1]), "--full")
    assert list(everything)[1] in said


def test_lines_that_are_too_few_or_too_many_are_said(tmp_path):
    assert "too short" in problems(tmp_path, "3\n0\n", name="a.txt")
    assert "too long" in problems(tmp_path, "3\n0\ne\n4\n5\n", name="a.txt")


def test_answers_of_another_knowledge_base_are_said(tmp_path, everything):
    assert "ffff" in problems(tmp_path, {"kb": "ffff", **everything})
    assert "did you mean" in problems(tmp_path, {"organise-work": "seen", **everything})


@pytest.mark.parametrize(
    "content",
    [
        "organize-work: perhaps",
        "organize-work: 9",
        "organize-work: [1]",
        "years: -1",
        "current: G7",
        "{",
        "a: &x 1",
        "\x00: 1",
    ],
)
def test_what_is_wrong_is_named_with_its_place(tmp_path, content):
    assert "answers.yaml" in problems(tmp_path, content)


def test_a_file_that_is_missing_is_said():
    done = run(b"", "--answers", "nowhere.yaml")
    assert done.returncode == 4
    assert b"nowhere.yaml" in done.stderr


@pytest.mark.parametrize("number", range(1, len(ANSWERS) + 1))
def test_numbers_stand_for_answers_in_a_mapping_too(tmp_path, everything, number):
    by_number = wrote(tmp_path, dict.fromkeys(everything, number), "numbers.yaml")
    by_name = wrote(tmp_path, dict.fromkeys(everything, ANSWERS[number - 1]), "names.yaml")
    options = ("--json", "--max-questions", "2")
    assert run(b"", "--answers", by_number, *options).stdout == run(b"", "--answers", by_name, *options).stdout
