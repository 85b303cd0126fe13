"""Years that a sentence names: which count, as how much, and which are of something else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.intake.experience import work_out_experience
from careerpath.intake.prose_years import find_prose_years
from careerpath.model.profile import Job, Profile, Statement

TODAY = date(2026, 11, 15)


@pytest.mark.parametrize(
    ("text", "months", "quote"),
    [
        ("over three years of front-counter work", 36, "three years"),
        ("10+ yrs customer service experience", 120, "10+ yrs"),
        ("eighteen months as a cashier", 18, "eighteen months"),
        ("5 years' experience in call centers", 60, "5 years"),
        ("5 yrs. exp. in retail", 60, "5 yrs."),
        ("Five (5) years of experience", 60, "Five (5) years"),
        ("3-5 years working with the public", 36, "3-5 years"),
        ("three to five years in billing", 36, "three to five years"),
        ("nearly three years of clerical work", 35, "three years"),
        ("more than 4 years experience", 48, "4 years"),
        ("two and a half years at the permit desk", 30, "two and a half years"),
        ("a year and a half at the permit desk", 18, "a year and a half"),
        ("3 years and 4 months in billing", 40, "3 years and 4 months"),
        ("1.5 years of intake", 18, "1.5 years"),
        ("3\u00bd years of intake", 42, "3\u00bd years"),
        ("3 1/2 years of intake", 42, "3 1/2 years"),
        ("twenty-five years in county government", 300, "twenty-five years"),
        ("half a year on the phones", 6, "half a year"),
        ("a decade of counter work", 120, "a decade"),
        ("Answered phones for two years.", 24, "two years"),
        ("For the past 12 years, handled claims", 144, "12 years"),
        ("ANSWERED PHONES FOR TWO YEARS", 24, "TWO YEARS"),
    ],
)
def test_experience_is_read_from_a_sentence(text, months, quote):
    (found,) = find_prose_years(text)
    assert (found.months, found.quote) == (months, quote)


@pytest.mark.parametrize(
    "text",
    [
        "up to 3 years of service",
        "less than 4 years experience",
        "Must have two years of experience",
        "Applicants need 4 years of experience",
        "At least 4 years experience required",
        "My manager has 20 years of experience",
        "She has 20 years of experience",
        "I have never had 3 years of experience",
        "I don't have 3 years of experience",
        "I want to gain 3 years of experience",
        "Resolved a two years old backlog",
        "Two years ago I started at the counter",
        "Certified within two years of hire",
        "Renewed licenses every two years at the counter",
        "Kept 7 years of records",
        "Employee of the month 3 years in a row",
        "Served customers over 65 years of age",
        "Trained staff for 1000000 years",
        "Answered 40 calls a day",
        "",
    ],
)
def test_other_times_are_not_experience(text):
    assert find_prose_years(text, TODAY) == []


def test_since_needs_today_and_work():
    text = "Answering permit calls since January 2024"
    assert find_prose_years(text) == []
    assert [each.months for each in find_prose_years(text, date(2026, 12, 31))] == [36]
    assert find_prose_years("Processed permits for buildings standing since 1950", TODAY) == []


@pytest.mark.parametrize(
    ("text", "supervisory"),
    [
        ("two and a half years of supervisory experience", True),
        ("Supervised a team of six for three years", True),
        ("Managed a staff of ten for five years", True),
        ("Managed records for five years", False),
        ("Worked under close supervision for two years", False),
    ],
)
def test_supervision_is_told_apart(text, supervisory):
    assert [each.supervisory for each in find_prose_years(text)] == [supervisory]


def worked_out(*texts: str, **more):
    statements = tuple(Statement(text, f"p.yaml:{line}:5") for line, text in enumerate(texts, start=1))
    return work_out_experience(Profile(statements=statements, **more))


def test_the_longest_serves_where_there_are_no_jobs_and_is_a_minimum():
    result = worked_out("two years of filing", "over three years of counter work", "18 months supervising clerks")
    assert (result.relevant, result.relevant_basis, result.relevant_is_minimum) == (3.0, "prose", True)
    assert (result.supervisory, result.supervisory_basis) == (1.5, "prose")
    assert result.remarks[0] == (
        '3 relevant years are counted because of "three years" (p.yaml:2:5): '
        "put `years: {relevant: ...}` in the profile to confirm or correct them."
    )


def test_jobs_that_add_up_to_more_win():
    job = Job("Clerk", "p.yaml:9:3", start=date(2015, 1, 1), end=date(2020, 12, 31))
    result = worked_out("over three years of counter work", jobs=(job,))
    assert (result.relevant, result.relevant_basis, result.remarks) == (6.0, "jobs", ())


def test_a_job_that_is_not_relevant_takes_its_sentences_with_it():
    job = Job("Carpenter", "p.yaml:9:3", start=date(2015, 1, 1), end=date(2020, 12, 31), relevant=False)
    profile = Profile(jobs=(job,), statements=(Statement("Framed houses for six years", "p.yaml:10:5", 0),))
    assert work_out_experience(profile).relevant == 0.0


@given(st.text(alphabet="0123456789 abonetwhryasmf+.-'½()", max_size=80))
def test_whatever_is_written_the_quote_is_its_own_words(text):
    for found in find_prose_years(text, TODAY):
        assert found.quote in text
        assert 0 < found.months <= 960


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("From 2019 to 2021 I worked at a counter.", ["2019 to 2021"]),
        ("I was a cashier, Mar 2019 - Feb 2021", ["Mar 2019 - Feb 2021"]),
        ("Cashier at the corner market (2019-2021)", ["2019-2021"]),
        ("Processed 2019-2021 tax records", []),
    ],
)
def test_a_time_from_one_date_to_another_is_two_years(text, quotes):
    found = find_prose_years(text)
    assert [each.quote for each in found] == quotes
    assert all(each.months == 24 for each in found)
