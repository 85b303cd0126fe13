"""What separates one level from another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from careerpath.model.assessment import Verdict
    from careerpath.model.knowledge import Activity, Gate, Requirement, Scope
    from careerpath.model.results import KbStamp, LevelRef

Direction = Literal["up", "down", "across", "same"]


@value
class Pair:
    """The same thing at both levels, or two things that rest on the same competency."""

    before: Requirement
    after: Requirement


@value
class NotStated:
    """A requirement of one level, of which the other level's source does not speak. `silent` is that other level."""

    requirement: Requirement
    silent: LevelRef


@value
class GateChange:
    """A gate at both levels. None: that level has no such gate, or (`*_stated` False) its source does not say."""

    id: str
    before: Gate | None
    after: Gate | None
    before_stated: bool
    after_stated: bool


@value
class BuildingStep:
    """An activity, and the ids of the added or raised requirements that it builds."""

    activity: Activity
    builds: tuple[str, ...]


@value
class Side:
    """One of the two levels: what belongs to it alone, duties and conditions included."""

    ref: LevelRef
    grade: str | None
    scope: Scope
    duties: tuple[Requirement, ...]
    conditions: tuple[Requirement, ...]


@value
class Comparison:
    """All that moves between two levels. KSAs in `added` to `kept`; duties, scope and gates belong to their level."""

    kb: KbStamp
    before: Side
    after: Side
    direction: Direction
    added: tuple[Requirement, ...]
    dropped: tuple[Requirement, ...]
    kept: tuple[Requirement | Pair, ...]
    raised: tuple[Pair, ...]
    lowered: tuple[Pair, ...]
    not_stated: tuple[NotStated, ...]
    gates: tuple[GateChange, ...]
    activities: tuple[BuildingStep, ...]
    notice: str
    #: With a profile: where the person stands on what `after` asks.
    verdicts: tuple[Verdict, ...] = ()
