"""A plan file as a person left it: their dates and words, and every problem with its place.

What is not ours is left alone: keys that a person added are no problem, and are only named when they look like a slip.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from careerpath.errors import ProfileError
from careerpath.intake.file_bytes import origin_of, read_bytes
from careerpath.intake.person_fields import PersonFields
from careerpath.intake.profile_file import PROFILE_LIMIT
from careerpath.model.plan import FORM_FIELDS
from careerpath.model.saved_plan import PLAN_FILE_SCHEMA, SavedActivity, SavedPlan
from careerpath.reading import dates, yaml_tree
from careerpath.reading.fields import NOT_A_DATE, Problems, suggest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from careerpath.reading.nodes import Node

KEYS = (
    *("schema", "id", "current", "target", "start", "by", "hours_per_week", "form", "remarks", "review"),
    *("objectives", "activities", "questions", "signatures"),
)
FORM_KEYS = tuple(field.replace("-", "_") for field in FORM_FIELDS)
ACTIVITY_KEYS = ("id", "text", "kind", "builds", "hours", "cost", "start", "target", "done", "evidence", "remarks")
OBJECTIVE_KEYS = ("requirement", "text", "status", "purpose", "priority", "evidence_of_accomplishment")
NOT_A_PLAN = "PLAN101"
ENDS_BEFORE_START = "PLAN102"
SAME_ID = "PLAN103"
NO_TEXT = "PLAN104"
_MOST_HOURS = 2_000
_MOST_COST = 1_000_000
_MOST_ITEMS = 1_000
_MOST_A_WEEK = 40


def read_plan_file(source: str | Path) -> SavedPlan:
    """Read the plan in a file, or on standard input for `-`.

    Raises ProfileError with every problem: a file that is missing, unreadable, not YAML, or not a plan of ours; dates
    that are none or end before they start; figures out of range; two activities with one id.
    """
    return parse_plan(read_bytes(source, PROFILE_LIMIT), origin_of(source))


def parse_plan(data: bytes, origin: str) -> SavedPlan:
    """Read the plan in bytes that are at hand already; `origin` names them in places. Raises as `read_plan_file`."""
    tree = yaml_tree.read_bytes(data, origin)
    problems = Problems(tree.problems)
    plan = _plan(tree.root, data, problems) if tree.root else None
    if plan is None or problems:
        raise ProfileError(
            f"The plan in {origin} cannot be read.", problems.sorted(), "Correct these places; nothing was changed."
        )
    return plan


def _plan(root: Node, data: bytes, problems: Problems) -> SavedPlan | None:
    notes: list[str] = []
    if not isinstance(root.value, dict):
        problems.add(root.where, NOT_A_PLAN, "this is no plan file", "make one: careerpath plan --save FILE")
        return None
    fields = _fields(root, problems, "the plan", KEYS, notes)
    _check_schema(fields)
    form_node = fields.take("form")
    form = _fields(form_node, problems, "the form", FORM_KEYS, notes) if form_node else None
    activities = _activities(fields, problems, notes)
    hours = fields.number_or_none("hours_per_week", 0, _MOST_A_WEEK)
    return SavedPlan(
        origin=root.file,
        text=data.decode("utf-8-sig", "replace"),
        target=fields.text("target"),
        current=fields.words("current"),
        start=_day(fields, "start"),
        by=_day(fields, "by"),
        hours_per_week=hours,
        fields={key.replace("_", "-"): said for key in FORM_KEYS if form and (said := form.words(key))},
        objectives=_objectives(fields, problems, notes),
        activities=activities,
        remarks=fields.words("remarks") or "",
        marked=data.startswith(BOM_UTF8),
        notes=tuple(notes),
    )


def _check_schema(fields: PersonFields) -> None:
    if fields.words("schema") != PLAN_FILE_SCHEMA:
        message = f"this is no plan file of ours: its `schema` is not {PLAN_FILE_SCHEMA}"
        fields.problems.add(fields.place("schema"), NOT_A_PLAN, message, "make one: careerpath plan --save FILE")


def _objectives(fields: PersonFields, problems: Problems, notes: list[str]) -> tuple[str, ...]:
    nodes = fields.some("objectives", _MOST_ITEMS)
    items = [_fields(node, problems, "the objective", OBJECTIVE_KEYS, notes) for node in nodes]
    return tuple(said for item in items if (said := item.words("requirement")))


def _activities(fields: PersonFields, problems: Problems, notes: list[str]) -> tuple[SavedActivity, ...]:
    nodes = fields.some("activities", _MOST_ITEMS)
    items = [
        _activity(_fields(node, problems, "the activity", ACTIVITY_KEYS, notes), node, number)
        for number, node in enumerate(nodes, 1)
    ]
    first: dict[str, SavedActivity] = {}
    for item, node in zip(items, nodes, strict=True):
        if item.id in first:
            message = f"two activities have the id {item.id}; the other is at {first[item.id].where}"
            problems.add(node.where, SAME_ID, message, "keep one, or give this one an id of its own")
        first.setdefault(item.id, item)
    return tuple(items)


def _activity(fields: PersonFields, node: Node, number: int) -> SavedActivity:
    text, name = fields.words("text"), fields.words("id")
    if not text and not name and isinstance(node.value, dict):
        fields.problems.add(node.where, NO_TEXT, "the activity says not what is to be done", "give it a `text`")
    item = SavedActivity(
        id=name or f"by-hand/{number}",
        text=text or "",
        where=str(node.where),
        kind=fields.words("kind") or "",
        builds=tuple(said for said, _ in fields.lines("builds")),
        hours=fields.number_or_none("hours", 0, _MOST_HOURS),
        cost=fields.number_or_none("cost", 0, _MOST_COST),
        start=_day(fields, "start"),
        target=_day(fields, "target", last=True),
        done=_day(fields, "done", last=True),
        remarks=fields.words("remarks") or "",
        evidence=fields.words("evidence") or "",
    )
    if item.start and item.target and item.target < item.start:
        message = f"the activity is to end ({item.target}) before it starts ({item.start})"
        fields.problems.add(fields.place("target"), ENDS_BEFORE_START, message, "check `start` and `target`")
    return item


def _day(fields: PersonFields, key: str, *, last: bool = False) -> date | None:
    node = fields.take(key)
    if node is None or (isinstance(node.value, str) and not node.value.strip()):
        return None
    found = dates.parse(node.raw, last=last) if isinstance(node.value, (str, int)) else None
    if found is None:
        message = f"`{key}` of {fields.what} is no date that can be: {node.describe()}"
        fields.problems.add(node.where, NOT_A_DATE, message, "write YYYY-MM-DD, or leave it empty")
    return found


def _fields(node: Node, problems: Problems, what: str, known: Sequence[str], notes: list[str]) -> PersonFields:
    """Return the fields of a mapping in which a person may add keys of their own."""
    own = [key for key in node.value if key not in known] if isinstance(node.value, dict) else []
    for key in own:
        if near := suggest(key, known):
            where = node.value[key].where if isinstance(node.value, dict) else node.where
            notes.append(f"{where}: the key {key} is not read ({near})")
    return PersonFields(node, problems, what, (*known, *own), loose=True)
