"""One requirement of a level, and the family-level form that is rated level by level."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast, get_args

from careerpath.kb.decode.phrases import phrases
from careerpath.kb.decode.ranges import steps_of
from careerpath.model.knowledge import (
    JUDGED_KINDS,
    KSA_KINDS,
    WORK_KINDS,
    Kind,
    Limit,
    Rating,
    RatingBasis,
    Requirement,
)
from careerpath.reading.fields import MISSING

if TYPE_CHECKING:
    from careerpath.errors import Place
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

MISPLACED = "KB221"
NO_SUCH_LEVEL = "KB223"

_SHARED_KEYS = (
    "id", "kind", "text", "competency", "part_of", "importance", "measure", "limits", "applies_when", "exercises",
    "note", "question", "source", "wordings",
)  # fmt: skip
_KEYS = (*_SHARED_KEYS, "proficiency")
_RATED_KEYS = (*_SHARED_KEYS, "ratings")
_RATED_KINDS = KSA_KINDS | {"competency", "behavior"}
_KINDS = get_args(Kind)
_IMPORTANCE = ("primary", "secondary", "alternate")
_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Written:
    """A requirement as the file has it: its places, for the checks, and its wordings, which the model keeps apart."""

    fields: Fields
    requirement: Requirement
    wordings: tuple[str, ...]


def decode_requirement(node: Node, family: str, level: str, context: Context) -> Written:
    """Return a requirement that belongs to one level."""
    fields = context.fields(node, "a requirement", _KEYS)
    written = _written(fields, family, level, context)
    return replace(written, requirement=replace(written.requirement, proficiency=_proficiency(fields, context)))


def decode_rated(node: Node, family: str, levels: dict[str, Place], context: Context) -> list[Written]:
    """Return a requirement that a family rates level by level: one for each level that it is rated at."""
    fields = context.fields(node, "a requirement of the family", _RATED_KEYS)
    fields.need("ratings")
    written = _written(fields, family, "", context)
    rated = []
    for level, entry in fields.pairs("ratings").items():
        context.known(level, levels, entry.where, "level of this family", NO_SUCH_LEVEL)
        low, high = steps_of(entry.node, fields, context)
        at_level = replace(written.requirement, level=level, proficiency=Rating(low, high, "source"))
        rated.append(replace(written, requirement=at_level))
    return rated


def _written(fields: Fields, family: str, level: str, context: Context) -> Written:
    kind = cast("Kind", fields.choice("kind", _KINDS))
    requirement = Requirement(
        id=context.id(fields),
        family=family,
        level=level,
        kind=kind,
        text=fields.text("text"),
        source=context.citation(fields),
        competency=_competency(fields, kind, context),
        part_of=fields.text_or_none("part_of"),
        importance=fields.choice_or_none("importance", _IMPORTANCE),
        measure=fields.text_or_none("measure"),
        applies_when=fields.text_or_none("applies_when"),
        exercises=_exercises(fields, kind, context),
        limits=tuple(_limit(item, context) for item in fields.nodes("limits")),
        note=fields.text_or_none("note"),
        question=fields.text_or_none("question"),
    )
    return Written(fields, requirement, phrases(fields, "wordings", context))


def _competency(fields: Fields, kind: Kind, context: Context) -> str | None:
    competency = fields.text_or_none("competency")
    if competency:
        context.refer("competency", competency, fields.place("competency"))
    elif kind in JUDGED_KINDS:
        message = f"a requirement of kind {kind} names no competency"
        context.problems.add(fields.where, MISSING, message, "add `competency`: the id of a file in competencies/")
    return competency


def _exercises(fields: Fields, kind: Kind, context: Context) -> tuple[str, ...]:
    exercises = fields.texts("exercises")
    if exercises and kind not in WORK_KINDS:
        message = f"a requirement of kind {kind} exercises nothing"
        context.problems.add(fields.place("exercises"), MISPLACED, message, "only duties and results have `exercises`")
    return exercises


def _proficiency(fields: Fields, context: Context) -> Rating | None:
    node = fields.take("proficiency")
    if node is None:
        if fields.raw("kind") in _RATED_KINDS:
            fields.need("proficiency")
        return None
    inner = context.fields(node, "a proficiency", ("rating", "basis"))
    rating = inner.need("rating")
    low, high = steps_of(rating, inner, context) if rating else context.steps
    return Rating(low, high, cast("RatingBasis", inner.choice("basis", get_args(RatingBasis))))


def _limit(node: Node, context: Context) -> Limit:
    fields = context.fields(node, "a limit", ("measure", "at_most", "unit", "applies", "flexible"))
    return Limit(
        measure=context.id(fields, key="measure"),
        at_most=fields.number("at_most", 0, _MOST),
        unit=fields.text("unit"),
        applies=fields.text_or_none("applies") or "",
        flexible=fields.text_or_none("flexible") or "",
    )
