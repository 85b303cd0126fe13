"""Years from jobs: the rules by example, then as laws."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.intake.experience import work_out_experience
from careerpath.intake.partial_dates import partial_date, span
from careerpath.model.profile import Job, Profile

TODAY = date(2026, 11, 15)


def job(start: str | None, end: str | None, **more) -> Job:
    first, last = span(partial_date(start) if start else None, partial_date(end) if end else None)
    return Job(title=more.pop("title", "Clerk"), where="p.yaml:1:1", start=first, end=last, **more)


def years(*jobs: Job, today: date | None = None) -> float | None:
    return work_out_experience(Profile(jobs=jobs), today=today).relevant


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2022-03", "2025-06", 3.33),
        ("2022-03", "2022-03", 0.08),
        ("2019", "2021", 2.0),
        ("2019", "2019", 0.5),
        ("2019", "2019-03", 0.25),
        ("2021-08", "2021", 0.42),
        ("2022-03-15", "2025-03-14", 3.0),
        ("2023-02-15", "2024-02-14", 1.0),
        ("2024-02-29", "2024-02-29", 0.0),
    ],
)
def test_a_time_counts_by_its_months(start, end, expected):
    assert years(job(start, end)) == expected


def test_shared_time_counts_once_and_gaps_do_not_count():
    assert years(job("2019-01", "2020-12"), job("2020-01", "2021-12")) == 3.0
    assert years(job("2018-01", "2018-12"), job("2021-01", "2021-12")) == 2.0


def test_part_time_counts_by_its_share_and_the_larger_share_wins_where_jobs_meet():
    assert years(job("2020-01", "2021-12", share=0.5)) == 1.0
    assert years(job("2020-01", "2021-12", share=0.5), job("2021-01", "2021-12")) == 1.5


def test_each_job_says_what_it_brings_and_why():
    result = work_out_experience(Profile(jobs=(job("2019-01", "2020-12"), job("2020-01", "2021-12", share=0.5))))
    first, second = result.parts
    assert (first.years, first.counted, first.note) == (2.0, 2.0, "")
    assert (second.years, second.counted) == (1.0, 0.5)
    assert second.note == "part time, 0.5 of full time; time shared with another job counted once"
    assert first.counted + second.counted == result.relevant


def test_supervision_is_counted_apart():
    result = work_out_experience(Profile(jobs=(job("2015-01", "2018-12"), job("2019-01", "2020-12", supervised=True))))
    assert (result.relevant, result.supervisory) == (6.0, 2.0)


def test_no_word_of_supervision_is_unknown_and_a_no_is_zero():
    silent, denied = job("2015-01", "2018-12"), job("2015-01", "2018-12", supervised=False)
    assert work_out_experience(Profile(jobs=(silent,))).supervisory is None
    assert work_out_experience(Profile(jobs=(silent, denied))).supervisory is None
    assert work_out_experience(Profile(jobs=(denied,))).supervisory == 0.0


def test_jobs_that_are_not_relevant_are_left_out_and_said():
    result = work_out_experience(Profile(jobs=(job("2015-01", "2018-12", relevant=False), job("2020-01", "2020-12"))))
    assert result.relevant == 1.0
    assert result.parts[0].note == "left out as not relevant"
    assert years(job("2015-01", "2018-12", relevant=False)) == 0.0


def test_a_job_that_goes_on_needs_today():
    going_on = job("2024-11", None, ongoing=True)
    without = work_out_experience(Profile(jobs=(going_on,)))
    assert without.relevant is None
    assert without.remarks == ("Clerk goes on: pass --today to count it.",)
    assert years(going_on, today=date(2026, 10, 31)) == 2.0
    both = work_out_experience(Profile(jobs=(job("2020-01", "2020-12"), going_on)))
    assert (both.relevant, both.relevant_is_minimum) == (1.0, True)


def test_time_after_today_does_not_count():
    assert years(job("2025-11", "2030-12"), today=date(2026, 10, 31)) == 1.0
    future = work_out_experience(Profile(jobs=(job("2028-01", "2030-12"),)), today=TODAY)
    assert future.relevant == 0.0
    assert future.remarks == ("Clerk starts after today: not counted.",)


def test_a_job_without_dates_makes_the_figure_a_minimum():
    result = work_out_experience(Profile(jobs=(job(None, None, title=""), job("2020-01", "2020-12"))))
    assert (result.relevant, result.relevant_is_minimum) == (1.0, True)
    assert result.remarks[0].startswith("job 1 has no start date")


def test_stated_years_win_and_a_difference_is_said():
    result = work_out_experience(Profile(relevant_years=5, supervisory_years=0, jobs=(job("2020-01", "2021-12"),)))
    assert (result.relevant, result.relevant_basis) == (5, "stated")
    assert (result.supervisory, result.supervisory_basis) == (0, "stated")
    assert result.remarks == ("5 relevant years are stated; the jobs add up to 2. The stated years are used.",)


def test_nothing_said_is_not_zero():
    result = work_out_experience(Profile())
    assert (result.relevant, result.supervisory, result.relevant_basis) == (None, None, "none")


days = st.dates(min_value=date(1960, 1, 1), max_value=date(2040, 12, 31))


@st.composite
def jobs(draw) -> Job:
    first, last = sorted((draw(days), draw(days)))
    ongoing = draw(st.booleans())
    return Job(
        title="Clerk",
        where="p.yaml:1:1",
        start=draw(st.sampled_from([first, first, first, None])),
        end=None if ongoing else last,
        ongoing=ongoing,
        supervised=draw(st.sampled_from([None, True, False])),
        share=draw(st.sampled_from([1.0, 0.5, 0.8])),
        relevant=draw(st.sampled_from([None, True, False])),
    )


some_jobs = st.lists(jobs(), max_size=5)
maybe_today = st.sampled_from([None, TODAY])


def both_years(all_jobs, today) -> tuple[float, float]:
    result = work_out_experience(Profile(jobs=tuple(all_jobs)), today=today)
    return result.relevant or 0.0, result.supervisory or 0.0


@given(some_jobs, maybe_today)
def test_a_job_told_twice_counts_once(all_jobs, today):
    assert both_years(all_jobs + all_jobs, today) == both_years(all_jobs, today)


@given(some_jobs, maybe_today)
def test_all_jobs_together_never_pass_the_time_that_went_by(all_jobs, today):
    ends = [each.end or today for each in all_jobs if each.start and (each.end or today)]
    starts = [each.start for each in all_jobs if each.start]
    passed = max(0.0, (max(ends) - min(starts)).days / 365.25 + 0.1) if ends else 0.0
    assert max(both_years(all_jobs, today)) <= passed


@given(some_jobs, maybe_today, st.randoms(use_true_random=False))
def test_the_order_of_jobs_does_not_matter(all_jobs, today, random):
    shuffled = random.sample(all_jobs, len(all_jobs))
    assert both_years(shuffled, today) == both_years(all_jobs, today)


@given(some_jobs, jobs(), st.integers(min_value=0, max_value=30_000), maybe_today)
def test_a_job_split_in_two_adjoining_parts_changes_nothing(others, whole, days_in, today):
    if whole.start is None or whole.end is None or whole.start + timedelta(days=days_in) >= whole.end:
        return
    cut = whole.start + timedelta(days=days_in)
    parts = [replace(whole, end=cut), replace(whole, start=cut + timedelta(days=1))]
    assert both_years([*others, *parts], today) == both_years([*others, whole], today)


@given(some_jobs, jobs(), maybe_today)
def test_one_more_job_never_lowers_the_years(others, more, today):
    before, after = both_years(others, today), both_years([*others, more], today)
    assert after[0] >= before[0]
    assert after[1] >= before[1]


@given(some_jobs, maybe_today)
def test_the_parts_add_up_to_the_whole(all_jobs, today):
    result = work_out_experience(Profile(jobs=tuple(all_jobs)), today=today)
    assert sum(part.counted for part in result.parts) == pytest.approx(result.relevant or 0.0, abs=0.04)
    assert sum(part.supervisory for part in result.parts) == pytest.approx(result.supervisory or 0.0, abs=0.04)


def test_a_job_to_be_confirmed_is_left_out_and_leaves_a_minimum():
    both = (job("2015-01", "2018-12"), job("2020-01", "2020-12"))
    result = work_out_experience(Profile(jobs=both), unsure={0})
    assert (result.relevant, result.relevant_is_minimum) == (1.0, True)
    assert result.parts[0].note == "left out until confirmed as relevant"


def test_more_years_of_supervision_than_of_service_are_questioned():
    (remark,) = work_out_experience(Profile(relevant_years=1, supervisory_years=3)).remarks
    assert remark == "3 supervisory years are stated, more than the 1 relevant ones: check both."
    assert work_out_experience(Profile(relevant_years=3, supervisory_years=3)).remarks == ()
