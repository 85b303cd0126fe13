"""competencies/<id>.yaml: a competency, the behaviors that show it and the activities that develop it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from careerpath.kb.decode.ranges import step_range
from careerpath.kb.decode.scale import web_address
from careerpath.model.knowledge import Activity, ActivityKind, Behavior, Competency, Range, Tier

if TYPE_CHECKING:
    from careerpath.errors import Place
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

NO_ESTIMATE = "KB211"
NO_SUCH_ACTIVITY = "KB212"
CIRCLE = "KB213"

_KEYS = ("id", "name", "aliases", "definition", "source", "behaviors", "activities")
_ACTIVITY_KEYS = (
    "id", "text", "kind", "tier", "proficiency", "hours", "cost", "estimate", "url", "after", "source",
)  # fmt: skip
_MOST_HOURS = 10_000
_MOST_COST = 1_000_000


def decode_competency(node: Node, name: str, context: Context) -> Competency:
    """Return the competency of one file."""
    fields = context.fields(node, "the competency", _KEYS)
    competency_id = context.file_id(fields, name)
    readers = [context.fields(item, "an activity", _ACTIVITY_KEYS) for item in fields.nodes("activities")]
    activities = tuple(_activity(reader, competency_id, context) for reader in readers)
    _check_activities(readers, activities, context)
    return Competency(
        id=competency_id,
        name=fields.text("name"),
        definition=fields.text("definition"),
        source=context.citation(fields),
        aliases=fields.texts("aliases"),
        behaviors=tuple(_behavior(item, context) for item in fields.nodes("behaviors")),
        activities=activities,
    )


def _behavior(node: Node, context: Context) -> Behavior:
    fields = context.fields(node, "a behavior", ("proficiency", "text", "source"))
    return Behavior(fields.whole("proficiency", *context.steps), fields.text("text"), context.citation(fields))


def _activity(fields: Fields, competency: str, context: Context) -> Activity:
    low, high = step_range(fields, "proficiency", context)
    return Activity(
        id=context.id(fields),
        competency=competency,
        text=fields.text("text"),
        kind=cast("ActivityKind", fields.choice("kind", get_args(ActivityKind))),
        tier=cast("Tier", fields.choice("tier", get_args(Tier))),
        proficiency=Range(low, high),
        source=context.citation(fields),
        hours=fields.number_or_none("hours", 0, _MOST_HOURS),
        cost=fields.number_or_none("cost", 0, _MOST_COST),
        estimate=_estimate(fields, context),
        url=web_address(fields, "url", context),
        after=fields.texts("after"),
    )


def _estimate(fields: Fields, context: Context) -> str | None:
    """Return who says the hours and the cost: a source, which must be named when either is given."""
    estimate = fields.text_or_none("estimate")
    if estimate:
        context.refer("source", estimate, fields.place("estimate"))
    elif fields.take("hours") or fields.take("cost"):
        message = "an activity gives hours or cost and does not say who estimates them"
        context.problems.add(fields.where, NO_ESTIMATE, message, "add `estimate: own`, or the id of a source")
    return estimate


def _check_activities(readers: list[Fields], activities: tuple[Activity, ...], context: Context) -> None:
    seen: dict[str, Place] = {}
    after = {activity.id: activity.after for activity in activities}
    for fields, activity in zip(readers, activities, strict=True):
        context.unique(seen, activity.id, fields.place("id"), "the activity")
        for wanted, where in fields.placed_texts("after"):
            context.known(wanted, after, where, "activity of this competency", NO_SUCH_ACTIVITY)
        if _comes_before_itself(activity.id, after):
            message = f'the activity "{activity.id}" comes after itself'
            context.problems.add(fields.place("after"), CIRCLE, message, "break the circle of `after`")


def _comes_before_itself(activity: str, after: dict[str, tuple[str, ...]]) -> bool:
    seen: set[str] = set()
    waiting = list(after[activity])
    while waiting:
        earlier = waiting.pop()
        if earlier == activity:
            return True
        if earlier not in seen:
            seen.add(earlier)
            waiting += after.get(earlier, ())
    return False
