"""What is written reads back equal, whatever the texts hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerpath.intake.profile_file import parse_profile
from careerpath.intake.save_profile import save_profile
from careerpath.model.profile import Answer, Job, Profile, QuizAnswer, SkillRating, Statement


def placeless(profile: Profile) -> Profile:
    return replace(
        profile,
        origin="",
        current_where="",
        jobs=tuple(replace(job, where="") for job in profile.jobs),
        statements=tuple(replace(statement, where="") for statement in profile.statements),
        skills=tuple(replace(skill, where="") for skill in profile.skills),
        answers={key: replace(answer, where="") for key, answer in profile.answers.items()},
    )


texts = st.one_of(
    st.text(min_size=1, max_size=40).filter(lambda text: text == text.strip() and text),
    st.sampled_from(
        ["yes", "2019", "null", "~", "- x", "a: b", "[red]x[/red]", "\x1b[31mx", "# no", "'", '"', "a\nb", "1e9"]
    ),
)
keys = st.one_of(st.sampled_from(["organize-work", "reply-days", "7", "null"]), texts)
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@st.composite
def jobs(draw) -> Job:
    start, end = sorted((draw(days), draw(days)))
    ongoing = draw(st.booleans())
    return Job(
        title=draw(st.one_of(st.just(""), texts)),
        where="",
        employer=draw(st.one_of(st.just(""), texts)),
        start=draw(st.sampled_from([start, None])),
        end=None if ongoing else draw(st.sampled_from([end, None])),
        ongoing=ongoing,
        supervised=draw(st.sampled_from([None, True, False])),
        share=draw(st.floats(min_value=0.01, max_value=1)),
        relevant=draw(st.sampled_from([None, True, False])),
    )


@st.composite
def profiles(draw) -> Profile:
    some_jobs = draw(st.lists(jobs(), max_size=3))
    answers = st.builds(QuizAnswer, st.sampled_from(get_args(Answer)), st.just(""), st.one_of(st.just(""), texts))
    statements = [Statement(text, "") for text in draw(st.lists(texts, max_size=3))]
    for index in range(len(some_jobs)):
        statements += [Statement(text, "", index) for text in draw(st.lists(texts, max_size=2))]
    maybe = st.one_of(st.none(), texts)
    return Profile(
        id=draw(maybe),
        name=draw(maybe),
        goals=draw(st.dictionaries(keys, texts, max_size=2)),
        education=tuple(draw(st.lists(texts, max_size=2))),
        family=draw(maybe),
        current=draw(maybe),
        relevant_years=draw(st.one_of(st.none(), st.floats(min_value=0, max_value=80))),
        supervisory_years=draw(st.sampled_from([None, 0, 2.5])),
        jobs=tuple(some_jobs),
        statements=tuple(statements),
        skills=tuple(
            draw(st.lists(st.builds(SkillRating, texts, st.just(""), st.sampled_from([None, 0, 5])), max_size=3))
        ),
        answers=draw(st.dictionaries(keys, answers, max_size=3)),
        measures=draw(st.dictionaries(keys, st.floats(min_value=0, max_value=1e6), max_size=2)),
    )


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(profiles())
def test_what_is_written_reads_back_equal(profile):
    assert placeless(parse_profile(save_profile(profile), "saved.yaml")) == profile


def test_it_is_laid_out_plainly():
    profile = Profile(
        id="c-1",
        current="G4",
        relevant_years=3.0,
        jobs=(Job("Clerk", "", "County", date(2022, 3, 1), date(2025, 6, 30), supervised=True),),
        statements=(Statement("Kept the file", ""), Statement("Trained two: new hires", "", 0)),
        skills=(SkillRating("listening", ""), SkillRating("typing", "", 3)),
    )
    assert save_profile(profile) == (
        "id: c-1\n"
        "current: G4\n"
        "years:\n"
        "  relevant: 3.0\n"
        "jobs:\n"
        "- title: Clerk\n"
        "  employer: County\n"
        "  start: 2022-03\n"
        "  end: 2025-06\n"
        "  supervised: true\n"
        "  did:\n"
        "  - 'Trained two: new hires'\n"
        "statements:\n"
        "- Kept the file\n"
        "skills:\n"
        "- listening\n"
        "- name: typing\n"
        "  proficiency: 3\n"
    )


def test_an_empty_profile_is_an_empty_file():
    assert save_profile(Profile()) == ""


def test_a_bare_year_stays_one_since_its_months_are_a_guess():
    written = "jobs:\n- title: Clerk\n  start: 2019\n  end: 2023\n"
    assert save_profile(parse_profile(written, "p.yaml")) == written


@pytest.mark.parametrize("said", ["true", "false"])
def test_what_is_said_of_relevance_is_kept_and_nothing_is_added(said):
    written = f"jobs:\n- title: Clerk\n  relevant: {said}\n- title: Cook\n"
    assert save_profile(parse_profile(written, "p.yaml")) == written


def test_the_place_of_the_level_held_is_known():
    assert parse_profile("target: G5\ncurrent: G4\n", "p.yaml").current_where == "p.yaml:2:10"
