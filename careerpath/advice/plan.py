"""An individual development plan: what to build, with what, when, and what to ask for.

`docs/plan.md` says how hours, costs and dates are worked out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.accomplishments import accomplishments
from careerpath.advice.assess import assess
from careerpath.advice.plan_activities import drafts_for
from careerpath.advice.plan_deadline import deadline
from careerpath.advice.plan_fields import form_fields, signatures
from careerpath.advice.plan_gates import gate_dates
from careerpath.advice.plan_objectives import open_verdicts
from careerpath.advice.plan_optional import optional_objectives
from careerpath.advice.plan_questions import questions_for
from careerpath.advice.plan_remarks import remarks_on_plan
from careerpath.advice.plan_review import review_day
from careerpath.advice.plan_tasks import timetable
from careerpath.advice.plan_terms import HOURS_PER_WEEK, Terms, check_target, check_terms
from careerpath.advice.stamps import level_ref
from careerpath.advice.targets import find_aim
from careerpath.model.plan import Objective, Plan
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from careerpath.advice.plan_activities import Draft
    from careerpath.advice.plan_objectives import Open
    from careerpath.advice.plan_tasks import Timetable
    from careerpath.advice.readers import Readers
    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import Family, KnowledgeBase, Level
    from careerpath.model.plan import Mode
    from careerpath.model.profile import Profile
    from careerpath.model.saved_plan import SavedPlan


@value
class _Person:
    """Who the plan is for: where they stand, the level they hold (in any family), and the one they aim at."""

    profile: Profile
    assessment: Assessment
    family: Family
    target: Level
    held: Level | None

    @property
    def held_here(self) -> Level | None:
        """The level held, where it belongs to the family of the target."""
        return self.held if self.held and self.held.family == self.family.id else None


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
    """Return a plan that serves every gap, partial and unknown requirement of the target, and when few, shows more.

    `today` is the first day of the plan. Without it, days are counted back from `by`, or else only weeks are given.
    `hours_per_week` are hours of work time, 0.5 to 40. `saved` is a plan file, whose dates and words are kept. Raises
    UsageError for hours, dates or a target that no plan can be made from.
    """
    terms = Terms(today, by, hours_per_week, saved)
    check_terms(terms)
    person = _person(kb, profile, assess(kb, profile, target=target, today=today, readers=readers))
    wanted = _wanted(person)
    drafts = drafts_for(kb, wanted, saved)
    objectives = tuple(_objective(kb, n, o, drafts) for n, o in enumerate(wanted, 1))
    return _put_together(person, objectives, timetable(drafts, terms), terms)


def _person(kb: KnowledgeBase, profile: Profile, assessment: Assessment) -> _Person:
    family = kb.families[assessment.target.family]
    target = family.level(assessment.target.level)
    aim = find_aim(kb, profile, target)
    held = aim.held or aim.held_elsewhere
    check_target(target, held)
    return _Person(profile, assessment, family, target, held)


def _wanted(person: _Person) -> list[Open]:
    found = open_verdicts(person.family, person.held_here, person.assessment)
    return [*found, *optional_objectives(person.held_here, person.target, person.assessment, found)]


def _put_together(person: _Person, objectives: tuple[Objective, ...], laid: Timetable, terms: Terms) -> Plan:
    assessment = person.assessment
    gates = gate_dates(assessment.gates, terms.today)
    review, half_way = review_day(laid.begun, terms.by)
    form = form_fields(person.profile, terms.saved, person.held, person.target, person.family, laid.begun)
    return Plan(
        kb=assessment.kb,
        profile_id=person.profile.id,
        current=level_ref(person.held) if person.held else None,
        target=assessment.target,
        form=form,
        objectives=objectives,
        activities=laid.activities,
        gates=gates,
        start=laid.start,
        by=terms.by,
        deadline=deadline(laid, gates, terms),
        hours_per_week=terms.hours_per_week,
        weeks=laid.weeks,
        review=review,
        questions=questions_for(objectives, laid.activities, gates, assessment, terms.hours_per_week),
        signatures=signatures(form),
        own_remarks=terms.saved.remarks if terms.saved else "",
        remarks=remarks_on_plan(assessment, person.held, objectives, laid, terms),
        notice=assessment.notice,
        review_half_way=half_way,
    )


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
        optional=wanted.optional,
    )


def _mode(wanted: Open, building: Sequence[Draft]) -> Mode:
    if building and all(draft.saved and draft.saved.done for draft in building):
        return "confirm"
    if wanted.status == "met":
        return "show more"
    return "confirm or build" if wanted.status == "unknown" else "build"
