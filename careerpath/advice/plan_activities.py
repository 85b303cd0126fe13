"""Which activities a plan holds: for each objective the best that the knowledge base has, and what comes before them.

A gap gets two activities, anything else one; one that is in the plan already serves again where it fits. What is met
gets one only where it serves something that is not: a duty not shown, or an objective before it. What a person has in
their plan file stays, and counts for the objectives that it names.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerpath.advice.activities import activities_for
from careerpath.model.knowledge import Citation
from careerpath.model.plan import BY_HAND

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careerpath.advice.plan_objectives import Open
    from careerpath.model.knowledge import Activity, KnowledgeBase
    from careerpath.model.plan import Priority
    from careerpath.model.saved_plan import SavedActivity, SavedPlan

#: Activities for a gap.
FOR_A_GAP = 2
#: Hours that an activity takes when neither a source nor the knowledge base says. Our estimate: one working day.
HOURS_UNSAID = 8.0


@dataclass(slots=True)
class Draft:
    """An activity of the plan before it has a place in time."""

    id: str
    text: str
    kind: str
    hours: float
    estimate: str
    cost: float | None
    url: str | None
    after: tuple[str, ...]
    source: Citation
    priority: Priority
    builds: list[str] = field(default_factory=list)
    saved: SavedActivity | None = None


def drafts_for(kb: KnowledgeBase, objectives: Sequence[Open], saved: SavedPlan | None) -> dict[str, Draft]:
    """Return the activities by id, in the order in which they are wanted: objectives first, prerequisites between."""
    drafts: dict[str, Draft] = {}
    kept = saved.activities if saved else ()
    for objective in objectives:
        requirement = objective.verdict.requirement
        mine = [s for s in kept if requirement.id in s.builds]
        for item in mine:
            _keep(kb, drafts, item, objective.priority)
        if not mine:
            for activity in _chosen(kb, drafts, objective):
                draft = _add(kb, drafts, activity, objective.priority)
                draft.builds = list(dict.fromkeys([*draft.builds, *_built(objective)]))
    for item in kept:
        _keep(kb, drafts, item, 3)
    return drafts


def activity_id(activity: Activity) -> str:
    """Return the id of an activity in a plan: `competency/activity`."""
    return f"{activity.competency}/{activity.id}"


def _find_activity(kb: KnowledgeBase, planned_id: str) -> Activity | None:
    """Return the activity of the knowledge base that a plan's id names; None when it has none by that name."""
    competency, _, name = planned_id.partition("/")
    if competency not in kb.competencies:
        return None
    return next((a for a in kb.competencies[competency].activities if a.id == name), None)


def _chosen(kb: KnowledgeBase, drafts: Mapping[str, Draft], objective: Open) -> Sequence[Activity]:
    offered = activities_for(kb, objective.verdict.requirement, most=FOR_A_GAP)
    if objective.status == "gap":
        return offered
    if objective.status == "met" and not objective.shown_by:
        return [a for a in offered if activity_id(a) in drafts and drafts[activity_id(a)].builds][:1]
    again = [a for a in offered if activity_id(a) in drafts]
    return (again or offered)[:1]


def _built(objective: Open) -> list[str]:
    """Return the requirement, and the duty that is to show it again."""
    return [objective.verdict.requirement.id, *([objective.shown_by] if objective.shown_by else [])]


def _add(kb: KnowledgeBase, drafts: dict[str, Draft], activity: Activity, priority: Priority) -> Draft:
    """Add an activity and, before it, all that it needs. A prerequisite is as urgent as what needs it."""
    planned = activity_id(activity)
    if planned in drafts:
        return drafts[planned]
    known = {a.id: a for a in kb.competencies[activity.competency].activities}
    for needed in activity.after:
        if needed in known and needed != activity.id:
            _add(kb, drafts, known[needed], priority)
    drafts[planned] = _draft(activity, priority)
    return drafts[planned]


def _draft(activity: Activity, priority: Priority) -> Draft:
    return Draft(
        id=activity_id(activity),
        text=activity.text,
        kind=activity.kind,
        hours=HOURS_UNSAID if activity.hours is None else activity.hours,
        estimate=(activity.estimate or "own") if activity.hours is not None else "own",
        cost=activity.cost,
        url=activity.url,
        after=tuple(f"{activity.competency}/{name}" for name in activity.after),
        source=activity.source,
        priority=priority,
    )


def _keep(kb: KnowledgeBase, drafts: dict[str, Draft], item: SavedActivity, priority: Priority) -> None:
    """Take an activity over from a plan file: its own words and figures where the person changed them."""
    activity = _find_activity(kb, item.id)
    if activity and not item.done:
        draft = _add(kb, drafts, activity, priority)
    else:
        draft = drafts.setdefault(item.id, _draft(activity, priority) if activity else _by_hand(item, priority))
    draft.saved = item
    draft.builds = list(dict.fromkeys([*draft.builds, *item.builds]))
    draft.text = item.text or draft.text
    draft.kind = item.kind or draft.kind
    draft.cost = draft.cost if item.cost is None else item.cost
    if item.hours is not None and item.hours != draft.hours:
        draft.hours, draft.estimate = item.hours, BY_HAND


def _by_hand(item: SavedActivity, priority: Priority) -> Draft:
    return Draft(
        id=item.id,
        text=item.text,
        kind=item.kind,
        hours=HOURS_UNSAID if item.hours is None else item.hours,
        estimate="own" if item.hours is None else BY_HAND,
        cost=item.cost,
        url=None,
        after=(),
        source=Citation(BY_HAND, item.where),
        priority=priority,
    )
