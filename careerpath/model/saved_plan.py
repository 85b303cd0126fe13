"""A plan file as a person left it: what a new plan keeps."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

#: What `schema` says in every plan file.
PLAN_FILE_SCHEMA = "careerpath/plan-file/1"


@value
class SavedActivity:
    """An activity in a plan file. Dates are None where the person left or made them empty."""

    id: str
    text: str
    #: Its place, as `file:line:column`.
    where: str
    kind: str = ""
    builds: tuple[str, ...] = ()
    hours: float | None = None
    cost: float | None = None
    start: date | None = None
    target: date | None = None
    done: date | None = None
    remarks: str = ""
    evidence: str = ""


@value
class SavedPlan:
    """A plan file. `fields` are those at the head of the form, by id, without the empty ones."""

    origin: str
    #: As it was written, without the mark that may stand before it.
    text: str
    target: str
    current: str | None = None
    start: date | None = None
    by: date | None = None
    hours_per_week: float | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    #: Ids of requirements.
    objectives: tuple[str, ...] = ()
    activities: tuple[SavedActivity, ...] = ()
    remarks: str = ""
    #: Whether the file starts with a byte order mark.
    marked: bool = False
    #: What was not understood and left alone, each one sentence.
    notes: tuple[str, ...] = ()
