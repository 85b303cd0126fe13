"""The model to plain JSON values and back. Values at their default are left out, and read back as the default."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from careerpath.model.knowledge import (
    Activity,
    Behavior,
    Citation,
    Competency,
    Element,
    Family,
    Gate,
    Level,
    Limit,
    OtherWork,
    Range,
    Rating,
    Requirement,
    Scale,
    Scope,
    Source,
    Step,
    Wordings,
)

Row = dict[str, Any]


def to_plain(value: object) -> Any:  # noqa: ANN401 (any JSON value)
    """Return a model object, or any value in it, as JSON values."""
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((f, getattr(value, f.name)) for f in fields(value))
        return {f.name: to_plain(held) for f, held in pairs if f.default is MISSING or held != f.default}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: to_plain(held) for key, held in value.items()}
    return value


def family(row: Row) -> Family:
    """Return the family of a row. Raises KeyError, TypeError or ValueError when the row is damaged, as all here do."""
    return Family(
        **_but(row, "source", "levels", "elements"),
        source=Citation(**row["source"]),
        levels=tuple(map(_level, row["levels"])),
        elements=tuple(Element(**_cited(element)) for element in row.get("elements", ())),
    )


def competency(row: Row) -> Competency:
    """Return the competency of a row."""
    return Competency(
        **_but(row, "source", "aliases", "behaviors", "activities"),
        source=Citation(**row["source"]),
        aliases=tuple(row.get("aliases", ())),
        behaviors=tuple(Behavior(**_cited(behavior)) for behavior in row.get("behaviors", ())),
        activities=tuple(map(_activity, row.get("activities", ()))),
    )


def scale(row: Row) -> Scale:
    """Return the scale of a row."""
    steps = tuple(Step(**step) for step in row["steps"])
    return Scale(row["id"], row["title"], Citation(**row["source"]), steps)


def source(row: Row) -> Source:
    """Return the source of a row."""
    return Source(**row)


def wordings(row: Row) -> Wordings:
    """Return the wordings of a row."""
    return Wordings(*({key: tuple(said) for key, said in row[part].items()} for part in ("requirements", "levels")))


def other_work(row: Row) -> OtherWork:
    """Return the group of other work of a row."""
    return OtherWork(**{**_cited(row), "phrases": tuple(row["phrases"]), "unless": tuple(row.get("unless", ()))})


def _level(row: Row) -> Level:
    return Level(
        **_but(row, "scope", "aliases", "not_stated", "gates", "requirements"),
        scope=Scope(**_cited(row["scope"])),
        aliases=tuple(row.get("aliases", ())),
        not_stated=frozenset(row.get("not_stated", ())),
        gates=tuple(_gate(gate) for gate in row.get("gates", ())),
        requirements=tuple(map(_requirement, row.get("requirements", ()))),
    )


def _gate(row: Row) -> Gate:
    return Gate(**{**_cited(row), "years": Range(**row["years"])})


def _requirement(row: Row) -> Requirement:
    rating = row.get("proficiency")
    return Requirement(
        **_but(row, "source", "proficiency", "exercises", "limits"),
        source=Citation(**row["source"]),
        proficiency=Rating(**rating) if rating else None,
        exercises=tuple(row.get("exercises", ())),
        limits=tuple(Limit(**limit) for limit in row.get("limits", ())),
    )


def _activity(row: Row) -> Activity:
    return Activity(**{**_cited(row), "proficiency": Range(**row["proficiency"]), "after": tuple(row.get("after", ()))})


def _cited(row: Row) -> Row:
    return {**row, "source": Citation(**row["source"])}


def _but(row: Row, *keys: str) -> Row:
    return {key: value for key, value in row.items() if key not in keys}
