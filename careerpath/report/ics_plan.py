"""The dates of a plan as a calendar file (iCalendar, RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from icalendar import Calendar, Event

from careerpath.errors import UsageError
from careerpath.report.page_parts import level_name
from careerpath.report.plain import printable
from careerpath.report.plan_words import activity_effort
from careerpath.report.safe_links import safe_link
from careerpath.report.words import gate_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from careerpath.model.plan import Plan, PlannedActivity


def calendar(plan: Plan) -> bytes:
    """Return the plan's activities, review, gates and last day as whole-day events that block no time.

    The same plan gives the same bytes, and an event keeps its UID when its dates move. Raises UsageError when the plan
    has no dates.
    """
    if plan.start is None:
        raise UsageError(
            "This plan has weeks and no dates, so there is nothing for a calendar.",
            "Give the first day with --today, or the last with --by.",
        )
    made = Calendar()
    made.add("prodid", "-//careerpath//individual development plan//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for event in _events(plan, plan.start):
        made.add_component(event)
    return bytes(made.to_ical())


def _events(plan: Plan, written: date) -> Iterator[Event]:
    for activity in plan.activities:
        if activity.start and activity.target:
            days = activity.start, activity.target
            yield _event(plan, written, activity.id, activity.text, days, _told(plan, activity), activity.url)
    for gate in plan.gates:
        if gate.earliest and gate.in_years:
            title = f"Earliest day for {gate_name(gate.verdict.id)} ({level_name(plan.target)})"
            yield _event(plan, written, gate.verdict.id, title, (gate.earliest, gate.earliest), gate.text)
    if plan.review:
        yield _event(plan, written, "review", "Review the development plan", (plan.review, plan.review), plan.notice)
    if plan.by:
        title = "Day by which the development plan should be done"
        yield _event(plan, written, "by", title, (plan.by, plan.by), plan.notice)


def _event(
    plan: Plan, written: date, name: str, title: str, days: tuple[date, date], told: str, url: str | None = None
) -> Event:
    first, last = days
    event = Event()
    event.add("uid", _uid(plan, name))
    event.add("dtstamp", datetime.combine(written, time(), UTC))
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("summary", _text(title))
    event.add("description", _text(told))
    event.add("transp", "TRANSPARENT")
    link = safe_link(url)
    if link:
        event.add("url", link)
    return event


def _uid(plan: Plan, name: str) -> str:
    person = plan.profile_id or next((field.value for field in plan.form if field.id == "name"), None) or ""
    whole = f"{person}\n{plan.target.family}\n{plan.target.level}\n{name}"
    return f"{sha256(whole.encode('utf-8', 'replace')).hexdigest()[:32]}@careerpath"


def _told(plan: Plan, activity: PlannedActivity) -> str:
    asked = [o.requirement.text for o in plan.objectives if activity.id in o.activities]
    parts = [
        activity_effort(activity),
        f"For: {' / '.join(asked)}" if asked else "",
        f"Remarks: {activity.remarks}" if activity.remarks else "",
        f"Late: ends after {plan.by}." if activity.late and plan.by else "",
    ]
    return "\n".join(part for part in parts if part)


def _text(text: str) -> str:
    return printable(text, keep_lines=True)
