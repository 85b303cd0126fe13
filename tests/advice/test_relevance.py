from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from careerpath.advice.assess import assess
from careerpath.advice.relevance import judge_relevance
from careerpath.model.profile import Job, Profile, Statement

from .build import brought_by, desk, kb_of, readers_for

YEARS = {"start": date(2010, 1, 1), "end": date(2014, 12, 31)}


def job(title, **more):
    return Job(title, "p.yaml:2:5", **{**YEARS, **more})


def with_jobs(*jobs, did=(), **more):
    return Profile(jobs=jobs, statements=tuple(Statement(text, "p.yaml:3:5", 0) for text in did), **more)


def judged(*jobs, did=()):
    return [each.counts for each in judge_relevance(brought_by(desk(), with_jobs(*jobs, did=did)))]


def gate(profile, name="experience-years", today=date(2026, 11, 1)):
    found = assess(kb_of(desk()), profile, target="D3", today=today, readers=readers_for(desk()))
    return next(each for each in found.gates if each.id == name)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Clerk D2", True),
        ("Permit Clerk", True),
        ("Call Center Agent", True),
        ("Bank Teller", True),
        ("Driver License Examiner", True),
        ("Cashier", None),
        ("Barista", None),
        ("Sales Representative", None),
        ("", None),
        ("Line Cook", False),
        ("Welder", False),
    ],
)
def test_a_title_tells_whether_a_job_counts(title, expected):
    assert judged(job(title)) == [expected]


@pytest.mark.parametrize(
    ("did", "expected"),
    [
        (("serve",), True),
        (("serve", ":none", ":none"), True),
        (("serve", ":none", ":none", ":none"), None),
        (("serve@0.4",), False),
        (("serve:planned",), False),
        ((":none",), False),
    ],
)
def test_what_was_done_there_counts_from_a_third_on(did, expected):
    assert judged(job("Line Cook"), did=did) == [expected]


@pytest.mark.parametrize("said", [True, False])
@pytest.mark.parametrize("title", ["Line Cook", "Permit Clerk", "Cashier"])
def test_the_person_has_the_last_word(title, said):
    assert judged(job(title, relevant=said), did=("serve",)) == [said]


def test_only_relevant_jobs_meet_the_gate_and_the_gate_names_each():
    clerk = job("Permit Clerk", start=date(2020, 1, 1), end=date(2020, 12, 31))
    found = gate(with_jobs(clerk, job("Line Cook")))
    assert (found.have, found.status, found.shortfall) == (1.0, "gap", 3.0)
    assert "Counted: Permit Clerk (1)." in found.note
    assert "Not counted, as not relevant: Line Cook." in found.note
    assert "`relevant: true`" in found.note


def test_a_job_to_be_confirmed_is_not_counted_and_asserts_no_shortfall():
    for jobs, have in (([job("Cashier")], None), ([job("Cashier"), job("Clerk D1", end=date(2010, 12, 31))], 1.0)):
        found = gate(with_jobs(*jobs))
        assert (found.have, found.status, found.shortfall) == (have, "unknown", None)
        assert "until you confirm that it is relevant: Cashier." in found.note
    confirmed = gate(with_jobs(job("Cashier", relevant=True)))
    assert (confirmed.have, confirmed.status) == (5.0, "met")


def test_years_that_are_stated_win_over_the_jobs():
    found = gate(with_jobs(job("Line Cook"), relevant_years=6))
    assert (found.have, found.status) == (6, "met")
    assert "Line Cook" not in found.note


def test_a_job_that_goes_on_is_named_at_the_gate_without_today():
    going_on = job("Permit Clerk", end=None, ongoing=True)
    found = gate(with_jobs(going_on), today=None)
    assert found.status == "unknown"
    assert "Permit Clerk goes on: pass --today to count it." in found.note
    later = gate(with_jobs(replace(going_on, start=date(2030, 1, 1))))
    assert "Permit Clerk starts after today: not counted." in later.note


def test_supervision_counts_in_any_job_and_the_gate_names_the_job():
    found = gate(with_jobs(job("Line Cook", supervised=True)), "supervisory-years")
    assert (found.have, found.status) == (5.0, "met")
    assert "Counted as supervising others: Line Cook (5)." in found.note
    assert "`supervised: false`" in found.note


def test_remarks_say_why_each_job_counts_or_does_not():
    profile = with_jobs(job("Permit Clerk"), job("Line Cook"), job("Cashier"), job("Welder", relevant=False))
    remarks = " ".join(assess(kb_of(desk()), profile, readers=readers_for(desk())).remarks)
    assert "Permit Clerk, as its title says 'permit' (p.yaml:2:5)" in remarks
    assert "Line Cook, as neither its title" in remarks
    assert "Cashier, as 'cashier' can be" in remarks
    assert "Welder, as" not in remarks


def test_a_title_of_a_level_is_asked_about_and_never_taken_for_holding_it():
    found = assess(kb_of(desk()), with_jobs(job("clerk  d2")), readers=readers_for(desk()))
    assert "If you hold D2, Clerk D2, in this family, say `current: D2` in the profile." in found.remarks
    assert not any("You hold" in reason for reason in found.placement.reasons_for)
    told = assess(kb_of(desk()), with_jobs(job("Clerk D2"), current="D1"), readers=readers_for(desk()))
    assert not any("If you hold" in remark for remark in told.remarks)
