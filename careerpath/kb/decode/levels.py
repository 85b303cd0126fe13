"""One level of a family: its scope and gates, and the requirements that belong to it alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from careerpath.kb.decode.phrases import phrases
from careerpath.kb.decode.ranges import year_range
from careerpath.kb.decode.requirements import Written, decode_requirement
from careerpath.model.knowledge import GATE_IDS, Citation, Gate, Kind, Level, Scope

if TYPE_CHECKING:
    from careerpath.errors import Place
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

CONTRADICTION = "KB231"

_KEYS = ("id", "title", "aliases", "grade", "scope", "not_stated", "gates", "wordings", "requirements")
_NOT_STATED = ("grade", "gates", *get_args(Kind))


@dataclass(frozen=True, slots=True)
class WrittenLevel:
    """A level as the file has it, with its places; its requirements are not yet in it."""

    fields: Fields
    level: Level
    requirements: list[Written]
    wordings: tuple[str, ...]


def decode_level(node: Node, family: str, rank: int, context: Context) -> WrittenLevel:
    """Return the level that stands at `rank` in its family."""
    fields = context.fields(node, "a level", _KEYS)
    level_id = context.id(fields, level=True)
    level = Level(
        id=level_id,
        family=family,
        rank=rank,
        title=fields.text("title"),
        scope=_scope(fields, context),
        aliases=fields.texts("aliases"),
        grade=fields.text_or_none("grade"),
        not_stated=_not_stated(fields, context),
        gates=_gates(fields, context),
    )
    requirements = [decode_requirement(item, family, level_id, context) for item in fields.nodes("requirements")]
    return WrittenLevel(fields, level, requirements, phrases(fields, "wordings", context))


def _scope(fields: Fields, context: Context) -> Scope:
    node = fields.need("scope")
    if node is None:
        return Scope("", Citation(""))
    inner = context.fields(node, "a scope", ("summary", "independence", "complexity", "source"))
    return Scope(
        summary=inner.text("summary"),
        source=context.citation(inner),
        independence=inner.text_or_none("independence"),
        complexity=inner.text_or_none("complexity"),
    )


def _not_stated(fields: Fields, context: Context) -> frozenset[str]:
    not_stated = frozenset(fields.choice_of(item, _NOT_STATED) for item in fields.nodes("not_stated"))
    if "grade" in not_stated and fields.take("grade"):
        message = "the level has a grade, and `not_stated` says that there is none"
        context.problems.add(fields.place("grade"), CONTRADICTION, message, "remove one of the two")
    return not_stated


def _gates(fields: Fields, context: Context) -> tuple[Gate, ...]:
    gates: list[Gate] = []
    seen: dict[str, Place] = {}
    for item in fields.nodes("gates"):
        inner = context.fields(item, "a gate", ("id", "years", "typical", "substitutable", "note", "source"))
        gate = _gate(inner, context)
        context.unique(seen, gate.id, inner.place("id"), "the gate")
        gates.append(gate)
    return tuple(gates)


def _gate(fields: Fields, context: Context) -> Gate:
    return Gate(
        id=fields.choice("id", GATE_IDS),
        years=year_range(fields, "years", context),
        typical=fields.flag("typical"),
        substitutable=fields.flag("substitutable"),
        source=context.citation(fields),
        note=fields.text_or_none("note"),
    )
