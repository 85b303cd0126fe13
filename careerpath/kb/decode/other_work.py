"""other-work.yaml: groups of phrases that are no requirement, and the competencies of families that think otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.kb.decode.phrases import phrases
from careerpath.model.knowledge import OtherWork

if TYPE_CHECKING:
    from careerpath.errors import Place
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

NOTHING_LISTED = "KB251"


def decode_other_work(node: Node, context: Context) -> dict[str, OtherWork]:
    """Return the groups by id, in the order of the file."""
    fields = context.fields(node, "other-work.yaml", ("groups",))
    _check_listed(fields, "groups", context)
    seen: dict[str, Place] = {}
    groups: dict[str, OtherWork] = {}
    for item in fields.nodes("groups"):
        inner = context.fields(item, "a group", ("id", "title", "unless", "source", "phrases"))
        group = _group(inner, context)
        context.unique(seen, group.id, inner.place("id"), "the group")
        groups[group.id] = group
    return groups


def _group(fields: Fields, context: Context) -> OtherWork:
    _check_listed(fields, "phrases", context)
    return OtherWork(
        id=context.id(fields),
        title=fields.text("title"),
        source=context.citation(fields),
        phrases=phrases(fields, "phrases", context),
        unless=_unless(fields, context),
    )


def _unless(fields: Fields, context: Context) -> tuple[str, ...]:
    named = fields.placed_texts("unless")
    for competency, where in named:
        context.refer("competency", competency, where)
    return tuple(competency for competency, _ in named)


def _check_listed(fields: Fields, key: str, context: Context) -> None:
    listed = fields.need(key)
    if listed and listed.value == []:
        message = f"{fields.what} has no {key}"
        context.problems.add(listed.where, NOTHING_LISTED, message, "list at least one, or remove it")
