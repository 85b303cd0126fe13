"""Ways from one level to another, step by step, with what each costs in time and effort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.comparison import BuildingStep, Pair
    from careerpath.model.knowledge import Gate, Requirement
    from careerpath.model.results import KbStamp, LevelRef

#: `promotion`: the next level of the same family. `lateral`: a level of another family.
Move = Literal["promotion", "lateral"]
#: `known`: from the profile. `assumed`: the minimum of the level one starts from. `unknown`: counted as 0 years.
YearsBasis = Literal["known", "assumed", "unknown"]
BlockKind = Literal["same", "below", "link", "gate"]


@value
class GateWait:
    """A gate of the level that a step leads to. `wait` is what it alone adds to the step, in years."""

    gate: Gate
    #: Years that one brings when the step before is done.
    have: float
    basis: YearsBasis
    wait: float
    #: Whether it sets the day of the step; two that wait as long both do.
    binds: bool


@value
class RouteStep:
    """One move. What it adds and raises is to be built; what is carried over is asked at both levels."""

    before: LevelRef
    after: LevelRef
    move: Move
    added: tuple[Requirement, ...]
    raised: tuple[Pair, ...]
    #: Asked by `after`, of which the source of `before` says nothing: to be confirmed or built.
    not_stated: tuple[Requirement, ...]
    carried: tuple[Requirement, ...]
    dropped: tuple[Requirement, ...]
    #: Share of what `after` judges that carries over, 0 to 1.
    share: float
    gates: tuple[GateWait, ...]
    #: False where the source does not say what gates the level has: the step may take longer than `years` says.
    gates_stated: bool
    #: Years from now to this step at the earliest, all steps before it included.
    years: float
    #: The same as a day; None unless a day to count from was given.
    earliest: date | None
    activities: tuple[BuildingStep, ...]
    #: Hours of those activities, each counted once in a step.
    hours: float
    #: Ids of what is to be built, for which the knowledge base has no activity with hours: not in `hours`.
    without_hours: tuple[str, ...]


@value
class Route:
    """One way. `rank` counts from 1: least time first, then least hours, then fewest steps, then ids."""

    rank: int
    steps: tuple[RouteStep, ...]
    years: float
    earliest: date | None
    hours: float
    #: Whether all gates are stated, and every year counted is known; `Routes.remarks` says what it rests on otherwise.
    known: bool


@value
class Block:
    """What keeps one from the goal: the gate, or the link that is missing, and what was found instead."""

    kind: BlockKind
    text: str
    level: LevelRef
    gate: Gate | None = None
    #: For a missing link: the level that comes nearest, and the share that carries over from it.
    nearest: LevelRef | None = None
    share: float | None = None


@value
class Routes:
    """All routes that were asked for, best first; or none, and then what blocks them."""

    kb: KbStamp
    start: LevelRef
    goal: LevelRef
    routes: tuple[Route, ...]
    blocks: tuple[Block, ...]
    today: date | None
    #: The least share that a lateral move carries over.
    least_share: float
    #: What the figures rest on, each one sentence.
    remarks: tuple[str, ...]
    notice: str
