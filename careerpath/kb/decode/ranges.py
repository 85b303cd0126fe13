"""Ranges, written `3` or `[2, 4]`: proficiency steps, and years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.knowledge import Range

if TYPE_CHECKING:
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

MISORDERED = "KB206"
NOT_A_RANGE = "KB207"

_MOST_YEARS = 60
_ENDS = 2


def step_range(fields: Fields, key: str, context: Context) -> tuple[int, int]:
    """Return the lowest and highest step of the scale under a key that must be there."""
    node = fields.need(key)
    return steps_of(node, fields, context) if node else context.steps


def steps_of(node: Node, fields: Fields, context: Context) -> tuple[int, int]:
    """Return the lowest and highest step of the scale that a node gives, as `3` or `[2, 4]`."""
    ends = _ends(node, fields, context)
    if ends is None:
        return context.steps
    noted = len(context.problems)
    lowest, highest = (fields.whole_of(end, *context.steps) for end in ends)
    if len(context.problems) == noted:
        _check_order(lowest, highest, node, context)
    return lowest, highest


def year_range(fields: Fields, key: str, context: Context) -> Range:
    """Return a range of years that must be there; a single number is a minimum with no upper end."""
    node = fields.need(key)
    ends = _ends(node, fields, context) if node else None
    if node is None or ends is None:
        return Range(0)
    noted = len(context.problems)
    lowest, highest = (fields.number_of(end, 0, _MOST_YEARS) for end in ends)
    if len(context.problems) == noted:
        _check_order(lowest, highest, node, context)
    return Range(lowest, highest if isinstance(node.value, list) else None)


def _ends(node: Node, fields: Fields, context: Context) -> tuple[Node, Node] | None:
    if not isinstance(node.value, list):
        return node, node
    if len(node.value) == _ENDS:
        return node.value[0], node.value[1]
    message = f"{fields.what}: a range has two ends, not {len(node.value)}"
    context.problems.add(node.where, NOT_A_RANGE, message, "write [lowest, highest]")
    return None


def _check_order(low: float, high: float, node: Node, context: Context) -> None:
    if low > high:
        message = f"the range starts at {low:g} and ends at {high:g}"
        context.problems.add(node.where, MISORDERED, message, f"write the lowest first: [{high:g}, {low:g}]")
