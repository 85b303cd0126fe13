"""A plan file brought up to date: empty dates filled in, new objectives and activities added, nothing else touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.errors import OutputError
from careerpath.reading.yaml_tree import read_text
from careerpath.report.plan_yaml import activity_lines, objective_lines
from careerpath.report.yaml_edits import filled, plain, with_items

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerpath.model.plan import Plan
    from careerpath.model.saved_plan import SavedPlan
    from careerpath.reading.nodes import Node


def updated_plan_text(saved: SavedPlan, plan: Plan) -> str:
    """Return the text of a plan file with what a new plan adds. It reads back as what it was, and what is new.

    Raises OutputError when something new has no place, because the list is written in brackets.
    """
    text = _with_dates(saved, plan)
    known, objectives = {item.id for item in saved.activities}, set(saved.objectives)
    text = _with_new(
        text, "objectives", [objective_lines(o) for o in plan.objectives if o.requirement.id not in objectives]
    )
    return _with_new(text, "activities", [activity_lines(a) for a in plan.activities if a.id not in known])


def _with_dates(saved: SavedPlan, plan: Plan) -> str:
    """Fill in dates one by one: each stays on its line, so the places of the others hold."""
    text = saved.text
    root = _root(text)
    items = root.value["activities"].node.value if isinstance(root.value, dict) and "activities" in root.value else []
    nodes = items if isinstance(items, list) else []
    for item, node in zip(saved.activities, [n for n in nodes if n.value is not None], strict=True):
        activity = plan.planned(item.id)
        if not item.done:
            text = _filled(text, node, "start", None if item.start else activity.start)
            text = _filled(text, node, "target", None if item.target else activity.target)
    return text


def _filled(text: str, node: Node, key: str, day: date | None) -> str:
    entry = node.value.get(key) if isinstance(node.value, dict) else None
    if day is None or entry is None:
        return text
    edited = filled(text, entry.where, day.isoformat())
    return edited if edited and _says(edited, text, {(entry.where.line, key): day.isoformat()}) else text


def _says(edited: str, text: str, changes: dict[tuple[int, str], str]) -> bool:
    """Whether an edited text reads as the old one, but for these values, by the line and name of their keys."""
    tree = read_text(edited, "")
    return not tree.problems and tree.root is not None and plain(tree.root) == plain(_root(text, changes))


def _root(text: str, changes: dict[tuple[int, str], str] | None = None) -> Node:
    root = read_text(text, "").root
    if root is None:
        raise AssertionError  # it was read before
    if changes:
        _change(root, changes)
    return root


def _change(node: Node, changes: dict[tuple[int, str], str]) -> None:
    if isinstance(node.value, list):
        for item in node.value:
            _change(item, changes)
    elif isinstance(node.value, dict):
        for key, entry in node.value.items():
            if (entry.where.line, key) in changes:
                entry.node.value = entry.node.raw = changes[entry.where.line, key]
            _change(entry.node, changes)


def _joined(before: object, key: str, added: object) -> object:
    """Return what a plan file says once items are added; as it was, where that cannot be."""
    if not isinstance(before, dict) or not isinstance(added, list):
        return before
    return {**before, key: [*(before.get(key) or []), *added]}


def _with_new(text: str, key: str, items: Sequence[Sequence[str]]) -> str:
    if not items:
        return text
    root = _root(text)
    added = _root("\n".join(line for item in items for line in item) + "\n")
    wanted = _joined(plain(root), key, plain(added))
    for edited in with_items(text, root, key, items):
        tree = read_text(edited, "")
        if not tree.problems and tree.root is not None and plain(tree.root) == wanted:
            return edited
    raise OutputError(
        f"There is no place in the plan file to add to `{key}` without changing what you wrote.",
        f"Write `{key}` as a list with one dash a line, or save a new plan: careerpath plan --save FILE",
    )
