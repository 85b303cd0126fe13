"""families/<id>.yaml: a job family, its elements and its levels, and the links inside the file."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.kb.decode.levels import WrittenLevel, decode_level
from careerpath.kb.decode.requirements import Written, decode_rated
from careerpath.model.knowledge import JUDGED_KINDS, KSA_KINDS, Element, Family, Wordings
from careerpath.reading.nodes import shorten

if TYPE_CHECKING:
    from careerpath.errors import Place
    from careerpath.kb.decode.context import Context
    from careerpath.model.knowledge import Level
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

NO_LEVELS = "KB241"
NO_SUCH_ELEMENT = "KB242"
NO_SUCH_REQUIREMENT = "KB243"
LEVEL_ORDER = "KB244"
INHERITED_TWICE = "KB245"
TWO_KINDS = "KB246"

_KEYS = ("id", "title", "summary", "cumulative", "source", "elements", "levels", "requirements")


def decode_family(node: Node, name: str, context: Context) -> tuple[Family, Wordings]:
    """Return the family of one file, and what people say for its requirements and levels."""
    fields = context.fields(node, "the family", _KEYS)
    family_id = context.file_id(fields, name)
    levels = _levels(fields, family_id, context)
    elements = tuple(_element(item, context) for item in fields.nodes("elements"))
    family = Family(
        id=family_id,
        title=fields.text("title"),
        summary=fields.text("summary"),
        cumulative=fields.flag("cumulative"),
        source=context.citation(fields),
        levels=tuple(_whole(level) for level in levels),
        elements=elements,
    )
    written = [item for level in levels for item in level.requirements]
    _check_elements(fields, elements, written, context)
    _check_requirements(written, levels, family.cumulative, context)
    _check_exercises(written, context)
    return family, _wordings(levels, written)


def _element(node: Node, context: Context) -> Element:
    fields = context.fields(node, "an element", ("id", "title", "text", "source"))
    text = fields.text_or_none("text") or ""
    return Element(context.id(fields), fields.text("title"), context.citation(fields), text)


def _levels(fields: Fields, family: str, context: Context) -> list[WrittenLevel]:
    nodes = fields.nodes("levels")
    listed = fields.need("levels")
    if listed and listed.value == []:
        context.problems.add(fields.place("levels"), NO_LEVELS, "the family has no levels", "list at least one")
    levels = [decode_level(item, family, rank, context) for rank, item in enumerate(nodes)]
    places = _check_names(levels, context)
    _check_order(levels, context)
    for item in fields.nodes("requirements"):
        for written in decode_rated(item, family, places, context):
            for level in levels:
                if level.level.id == written.requirement.level:
                    level.requirements.append(written)
    return levels


def _whole(written: WrittenLevel) -> Level:
    return replace(written.level, requirements=tuple(item.requirement for item in written.requirements))


def _check_names(levels: list[WrittenLevel], context: Context) -> dict[str, Place]:
    """Check that no name, in any case, means two levels. Return the places of the ids."""
    seen: dict[str, Place] = {}
    for written in levels:
        fields, level = written.fields, written.level
        own = {level.id.lower(): fields.place("id")}
        own.setdefault(level.title.lower(), fields.place("title"))
        for alias, where in fields.placed_texts("aliases"):
            own.setdefault(alias.lower(), where)
        for name, where in own.items():
            context.unique(seen, name, where, "the name of a level")
    return {written.level.id: written.fields.place("id") for written in levels}


def _check_order(levels: list[WrittenLevel], context: Context) -> None:
    for lower, higher in pairwise(levels):
        asked = {gate.id: gate.years.min for gate in lower.level.gates}
        for gate in higher.level.gates:
            if gate.years.min < asked.get(gate.id, 0):
                message = f"{higher.level.id} asks for fewer years than {lower.level.id}, which stands below it"
                context.problems.add(higher.fields.place("gates"), LEVEL_ORDER, message, "list the lowest level first")


def _check_elements(fields: Fields, elements: tuple[Element, ...], written: list[Written], context: Context) -> None:
    seen: dict[str, Place] = {}
    for node, element in zip(fields.nodes("elements"), elements, strict=True):
        context.unique(seen, element.id, node.where, "the element")
    for item in written:
        if item.requirement.part_of:
            where = item.fields.place("part_of")
            context.known(item.requirement.part_of, seen, where, "element of this family", NO_SUCH_ELEMENT)


def _check_requirements(written: list[Written], levels: list[WrittenLevel], cumulative: bool, context: Context) -> None:
    for level in levels:
        seen: dict[str, Place] = {}
        for item in level.requirements:
            context.unique(seen, item.requirement.id, item.fields.place("id"), "the requirement")
    first: dict[str, Written] = {}
    for item in written:
        other = first.setdefault(item.requirement.id, item)
        if other.requirement.level != item.requirement.level:
            _check_repeated(item, other, cumulative, context)


def _check_repeated(item: Written, other: Written, cumulative: bool, context: Context) -> None:
    name, where = shorten(item.requirement.id), item.fields.place("id")
    below = other.requirement.level
    if item.requirement.kind != other.requirement.kind:
        message = f'the requirement "{name}" is of another kind at {below}'
        context.problems.add(where, TWO_KINDS, message, "give one of them its own id")
    elif cumulative and item.requirement.kind in KSA_KINDS:
        message = f'the requirement "{name}" is inherited from {below} already'
        context.problems.add(where, INHERITED_TWICE, message, "leave it out here, or give it its own id")


def _check_exercises(written: list[Written], context: Context) -> None:
    shown = [item.requirement.id for item in written if item.requirement.kind in JUDGED_KINDS]
    for item in written:
        for wanted, where in item.fields.placed_texts("exercises"):
            noun = "knowledge, skill, ability or behavior of this family"
            context.known(wanted, shown, where, noun, NO_SUCH_REQUIREMENT)


def _wordings(levels: list[WrittenLevel], written: list[Written]) -> Wordings:
    requirements: dict[str, tuple[str, ...]] = {}
    for item in written:
        said = requirements.get(item.requirement.id, ())
        new = tuple(phrase for phrase in item.wordings if phrase not in said)
        if said or new:
            requirements[item.requirement.id] = said + new
    return Wordings(requirements, {level.level.id: level.wordings for level in levels if level.wordings})
