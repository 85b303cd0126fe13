"""Files as a whole: missing, unreadable, too large, standard input; and places of what is read."""

from __future__ import annotations

import io
import json
import os
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.errors import ProfileError
from careerpath.intake.person_fields import MAX_STATEMENTS
from careerpath.intake.profile_file import PROFILE_LIMIT, parse_profile, read_profile


def problem_of(action) -> str:
    with pytest.raises(ProfileError) as caught:
        action()
    assert caught.value.exit_code == 4
    (problem,) = caught.value.problems
    return str(problem)


def test_a_missing_file(tmp_path):
    path = tmp_path / "none.yaml"
    assert problem_of(lambda: read_profile(path)) == f"{path}: PROFILE101 there is no such file (check the path)"


def test_a_folder(tmp_path):
    assert "PROFILE101 this is a folder" in problem_of(lambda: read_profile(tmp_path))


def test_a_name_that_no_file_can_have():
    assert "PROFILE101" in problem_of(lambda: read_profile("a\0b"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "secret.yaml"
    path.touch(mode=0o000)
    assert "Permission denied" in problem_of(lambda: read_profile(path))


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (PROFILE_LIMIT + 1))
    assert "PROFILE102 the file is larger than 4 MB" in problem_of(lambda: read_profile(path))


def test_a_file_without_end():
    assert "PROFILE102" in problem_of(lambda: read_profile("/dev/zero"))


def test_too_many_statements_are_said_not_cut():
    text = json.dumps({"statements": ["x"] * (MAX_STATEMENTS + 1)})
    assert "PROFILE111 the profile has 10,001 statements" in problem_of(lambda: parse_profile(text, "p.json"))


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"statements: [Filed permits]")))
    profile = read_profile("-")
    assert profile.origin == "<stdin>"
    assert profile.statements[0].where == "<stdin>:1:14"


def test_every_text_knows_its_place():
    profile = parse_profile("jobs:\n  - did:\n      - Filed\n    title: Clerk\nskills: [typing]\n", "p.yaml")
    assert (profile.jobs[0].where, profile.statements[0].where, profile.statements[0].job) == (
        "p.yaml:2:5",
        "p.yaml:3:9",
        0,
    )
    assert profile.skills[0].where == "p.yaml:5:10"


def test_the_middle_of_a_year_serves_for_a_bare_year():
    job = parse_profile("jobs: [{start: 2019, end: 2021}]", "p.yaml").jobs[0]
    assert (str(job.start), str(job.end)) == ("2019-07-01", "2021-06-30")


@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_whatever_is_given_is_a_profile_or_a_profile_error(content):
    try:
        parse_profile(content, "p.yaml")
    except ProfileError as error:
        assert error.problems  # noqa: PT017 - either outcome is right; what matters is that nothing else escapes


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.integers(), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=6,
)
profile_keys = st.sampled_from(
    ["id", "goals", "education", "years", "jobs", "statements", "skills", "answers", "measures"]
)
resume_keys = st.sampled_from(["basics", "work", "volunteer", "education", "skills", "projects", "certificates"])


@given(st.one_of(st.dictionaries(profile_keys, values), st.dictionaries(resume_keys, values)))
def test_values_of_any_type_are_read_or_refused(content):
    try:
        parse_profile(json.dumps(content), "p.json")
    except ProfileError as error:
        assert error.problems  # noqa: PT017 - as above
