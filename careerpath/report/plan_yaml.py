"""A plan as a YAML file that its owner edits and gives back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import OPTIONAL, PRIORITIES, PURPOSES
from careerpath.model.saved_plan import PLAN_FILE_SCHEMA
from careerpath.report.yaml_text import scalar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.plan import Objective, Plan, PlannedActivity
    from careerpath.report.yaml_text import Scalar

_HEAD = """\
# An individual development plan. It is yours to edit: fill in what is empty, change dates, add activities and notes.
# `careerpath plan --update FILE` reads it again. It never changes what you wrote: it fills in empty dates and adds what
# is new. When an activity is finished, give the day under `done`; say under `evidence` what came of it.
# Clear `start` and `target` of an activity to have them set anew.
"""


def plan_file_text(plan: Plan) -> str:
    """Return the plan as YAML text, which `careerpath.intake.plan_file` reads back."""
    fields = [(field.id.replace("-", "_"), field.value) for field in plan.form]
    lines = [
        _HEAD.rstrip(),
        *_lines(_settings(plan), 0),
        "form:",
        *_lines(fields, 2),
        f"remarks: {scalar(plan.own_remarks or None)}".rstrip(),
        f"review: {scalar(plan.review)}".rstrip(),
        *_list("objectives", (objective_lines(o) for o in plan.objectives)),
        *_list("activities", (activity_lines(a) for a in plan.activities)),
        *_list("questions", ([f"- {scalar(q.text)}"] for q in plan.questions)),
        "signatures:",
    ]
    for signature in plan.signatures:
        lines += [f"  {signature.role.lower()}:", *_lines([("name", signature.name), ("date", None)], 4)]
    return "\n".join(lines) + "\n"


def objective_lines(objective: Objective) -> list[str]:
    """Return an item of `objectives`, from its dash on, not indented."""
    fields: list[tuple[str, Scalar]] = [
        ("requirement", objective.requirement.id),
        ("text", objective.requirement.text),
        ("status", f"{objective.status} ({OPTIONAL})" if objective.optional else objective.status),
        ("purpose", f"{objective.purpose} {PURPOSES[objective.purpose]}"),
        ("priority", f"{objective.priority} {PRIORITIES[objective.priority]}"),
        ("evidence_of_accomplishment", " / ".join(a.text for a in objective.accomplishment)),
    ]
    return _item(fields)


def activity_lines(activity: PlannedActivity) -> list[str]:
    """Return an item of `activities`, from its dash on, not indented."""
    builds = "[" + ", ".join(scalar(name, inside=True) for name in activity.builds) + "]"
    first: list[tuple[str, Scalar]] = [("id", activity.id), ("text", activity.text), ("kind", activity.kind)]
    then: list[tuple[str, Scalar]] = [
        ("hours", activity.hours),
        ("cost", activity.cost),
        ("start", activity.start),
        ("target", activity.target),
        ("done", activity.done),
        ("evidence", activity.evidence or None),
        ("remarks", activity.remarks or None),
    ]
    lines = _item([*first, *then])
    lines.insert(len(first), f"  builds: {builds}")
    return lines


def _settings(plan: Plan) -> list[tuple[str, Scalar]]:
    current = f"{plan.current.family}:{plan.current.level}" if plan.current else None
    return [
        ("schema", PLAN_FILE_SCHEMA),
        ("id", plan.profile_id),
        ("current", current),
        ("target", f"{plan.target.family}:{plan.target.level}"),
        ("start", plan.start),
        ("by", plan.by),
        ("hours_per_week", plan.hours_per_week),
    ]


def _item(fields: Iterable[tuple[str, Scalar]]) -> list[str]:
    first, *rest = _lines(fields, 2)
    return [f"- {first.lstrip()}", *rest]


def _lines(fields: Iterable[tuple[str, Scalar]], indent: int) -> list[str]:
    return [f"{' ' * indent}{key}: {scalar(value)}".rstrip() for key, value in fields]


def _list(key: str, items: Iterable[list[str]]) -> list[str]:
    lines = [f"  {line}" for item in items for line in item]
    return [f"{key}:", *lines] if lines else [f"{key}: []"]
