"""An individual development plan: what to build, with what, when, and what to ask for.

`docs/plan.md` says how hours, costs and dates are worked out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.advice.accomplishments import accomplishments
from careerpath.advice.assess import assess
from careerpath.advice.calendar_steps import months_after
from careerpath.advice.plan_activities import drafts_for
from careerpath.advice.plan_deadline import deadline
from careerpath.advice.plan_fields import form_fields, signatures
from careerpath.advice.plan_gates import gate_dates
from careerpath.advice.plan_limits import HOURS_PER_WEEK, check_dates, check_hours, check_target
from careerpath.advice.plan_objectives import open_verdicts
from careerpath.advice.plan_questions import questions_for
from careerpath.advice.plan_remarks import (
    remarks_on_activities,
    remarks_on_days,
    remarks_on_hours,
    remarks_on_levels,
)
from careerpath.advice.plan_tasks import planned, start_day, tasks_for
from careerpath.advice.schedule import schedule, weeks_of
from careerpath.advice.stamps import level_ref
from careerpath.advice.targets import find_aim
from careerpath.model.plan import Objective, Plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from careerpath.advice.plan_activities import Draft
    from careerpath.advice.plan_objectives import Open
    from careerpath.advice.readers import Readers
    from careerpath.model.knowledge import KnowledgeBase, Level
    from careerpath.model.profile import Profile
    from careerpath.model.saved_plan import SavedPlan

_REVIEW_MONTHS = 6


def plan(
    kb: KnowledgeBase,
    profile: Profile,
    *,
    target: str | Level | None = None,
    today: date | None = None,
    by: date | None = None,
    hours_per_week: float = HOURS_PER_WEEK,
    saved: SavedPlan | None = None,
    readers: Readers | None = None,
) -> Plan:
    """Return a plan that serves every gap, partial and unknown requirement of the target.

    `today` is the first day of the plan. Without it, days are counted back from `by`, or else only weeks are given.
    `hours_per_week` are hours of work time, 0.5 to 40. `saved` is a plan file, whose dates and words are kept. Raises
    UsageError for hours, dates or a target that no plan can be made from.
    """
    check_hours(hours_per_week)
    check_dates(today, by)
    assessment = assess(kb, profile, target=target, today=today, readers=readers)
    family = kb.families[assessment.target.family]
    aimed = family.level(assessment.target.level)
    held = _held(kb, profile, aimed)
    check_target(aimed, held)
    wanted = open_verdicts(family, held if held and held.family == family.id else None, assessment)
    drafts = drafts_for(kb, wanted, saved)
    start = start_day(drafts, today, by, hours_per_week, saved)
    begun = saved.start if saved and saved.start else start
    tasks = tasks_for(drafts, start, hours_per_week)
    spans = schedule(tasks, hours_per_week)
    activities = planned(drafts, spans, start, by)
    todo = [a for a in activities if not a.done]
    objectives = tuple(_objective(kb, n, o, drafts) for n, o in enumerate(wanted, 1))
    gates = gate_dates(assessment.gates, today)
    form = form_fields(profile, saved, held, aimed, family, begun)
    return Plan(
        kb=assessment.kb,
        profile_id=profile.id,
        current=level_ref(held) if held else None,
        target=assessment.target,
        form=form,
        objectives=objectives,
        activities=activities,
        gates=gates,
        start=start,
        by=by,
        deadline=deadline(by, start, activities, gates, tasks, hours_per_week) if by and start else None,
        hours_per_week=hours_per_week,
        weeks=weeks_of(spans),
        hours=sum(a.hours for a in todo),
        cost=sum(a.cost or 0 for a in todo),
        without_cost=sum(a.cost is None for a in todo),
        review=months_after(begun, _REVIEW_MONTHS) if begun else None,
        questions=questions_for(objectives, activities, gates, assessment, hours_per_week),
        signatures=signatures(form),
        own_remarks=saved.remarks if saved else "",
        remarks=(
            *remarks_on_levels(held, assessment.target, objectives),
            *remarks_on_days(start, today, by),
            *remarks_on_activities(activities, begun, today),
            *remarks_on_hours(tasks, hours_per_week),
            *assessment.remarks,
            *(saved.notes if saved else ()),
        ),
        notice=assessment.notice,
    )


def _held(kb: KnowledgeBase, profile: Profile, target: Level) -> Level | None:
    aim = find_aim(kb, profile, target)
    return aim.held or aim.held_elsewhere


def _objective(kb: KnowledgeBase, number: int, wanted: Open, drafts: Mapping[str, Draft]) -> Objective:
    requirement = wanted.verdict.requirement
    building = [draft for draft in drafts.values() if requirement.id in draft.builds]
    return Objective(
        number=number,
        requirement=requirement,
        status=wanted.status,
        mode=_mode(wanted, building),
        why=wanted.verdict.why,
        found=wanted.verdict.evidence,
        purpose=wanted.purpose,
        priority=wanted.priority,
        activities=tuple(draft.id for draft in building),
        accomplishment=accomplishments(kb, requirement),
    )


def _mode(wanted: Open, building: Sequence[Draft]) -> Literal["build", "confirm or build", "confirm"]:
    if building and all(draft.saved and draft.saved.done for draft in building):
        return "confirm"
    return "confirm or build" if wanted.status == "unknown" else "build"
