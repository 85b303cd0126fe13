"""The calendar of a plan, read back by the library and line by line."""

from __future__ import annotations

import dataclasses
import re
from datetime import date, timedelta

import icalendar
import pytest

from careerpath.errors import UsageError
from careerpath.report.ics_plan import calendar

from .markup import unshown
from .results import PAYLOADS, poisoned


def events(data):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def test_activities_review_gates_and_last_day_are_events(results):
    plan = results["plan"]
    found = {str(event["summary"]): event for event in events(calendar(plan))}
    planned = next(a for a in plan.activities if a.text == "Write ten letters.")
    event = found["Write ten letters."]
    assert event["dtstart"].dt == planned.start
    assert event["dtend"].dt == planned.target + timedelta(days=1)
    assert "about 5 hours, $12.50" in event["description"]
    assert "Ask Ben first." in event["description"]
    assert found["Review the development plan"]["dtstart"].dt == plan.review
    assert found["Day by which the development plan should be done"]["dtstart"].dt == date(2027, 6, 30)
    gate = next(g for g in plan.gates if g.verdict.id == "experience-years")
    assert found["Earliest day for relevant experience (A2 Senior Clerk)"]["dtstart"].dt == gate.earliest


def test_no_clock_and_no_busy_time(results):
    plan = results["plan"]
    assert calendar(plan) == calendar(plan)
    for event in events(calendar(plan)):
        assert event["dtstamp"].dt.date() == plan.start
        assert event["transp"] == "TRANSPARENT"


def test_an_event_keeps_its_uid_when_its_dates_move(results):
    plan = results["plan"]
    later = tuple(
        dataclasses.replace(a, start=a.start + timedelta(days=7), target=a.target + timedelta(days=7))
        for a in plan.activities
    )
    moved = dataclasses.replace(plan, activities=later)
    assert calendar(moved) != calendar(plan)
    uids = [str(event["uid"]) for event in events(calendar(plan))]
    assert [str(event["uid"]) for event in events(calendar(moved))] == uids
    assert len(uids) == len(set(uids))


def test_a_plan_of_weeks_has_no_calendar(results):
    with pytest.raises(UsageError, match="no dates"):
        calendar(dataclasses.replace(results["plan"], start=None))


@pytest.mark.parametrize("payload", [*PAYLOADS.values(), "x" * 100_000], ids=[*PAYLOADS, "long"])
def test_hostile_text_stays_text(results, payload):
    data = calendar(poisoned(results["plan"], payload))
    lines = data.decode().split("\r\n")
    assert lines.count("BEGIN:VEVENT") == len(events(calendar(results["plan"]))) == len(events(data))
    assert max(len(line.encode()) for line in lines) <= 75
    assert not unshown("".join(lines))
    assert not re.search(r"^URL:(?!https?://)", data.decode(), re.MULTILINE)
