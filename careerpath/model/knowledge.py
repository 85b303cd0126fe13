"""The knowledge base: families of levels, what each level requires, and the competencies behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["knowledge", "skill", "ability", "competency", "behavior", "criterion", "duty", "result", "condition"]

ActivityKind = Literal["on-the-job", "detail", "shadowing", "training", "self-study"]
Tier = Literal["primary", "supporting"]
#: Who rates a requirement: its source, or we (our estimate).
RatingBasis = Literal["source", "own"]

KSA_KINDS = frozenset({"knowledge", "skill", "ability"})
#: Kinds that a person is judged on. Duties and results are evidence, conditions are facts of the class.
JUDGED_KINDS = KSA_KINDS | {"competency", "behavior", "criterion"}
WORK_KINDS = frozenset({"duty", "result"})

EXPERIENCE_GATE = "experience-years"
SUPERVISORY_GATE = "supervisory-years"
#: The gates that there are, in the order in which they are shown.
GATE_IDS = (EXPERIENCE_GATE, SUPERVISORY_GATE)


@value
class Citation:
    """Where a fact comes from: the id of a source, and the place in it."""

    ref: str
    where: str = ""


@value
class Source:
    """A published document. `read` is the ISO date on which it was last read."""

    id: str
    publisher: str
    title: str
    address: str | None
    read: str


@value
class Range:
    """A range that asks for its lowest value; the highest is where the level leads. Years, or proficiency steps."""

    min: float
    max: float | None = None


@value
class Rating:
    """The proficiency that a requirement needs, in steps of the scale."""

    min: int
    max: int
    basis: RatingBasis


@value
class Limit:
    """A figure that one of a profile's `measures` must not exceed, for example 1 business day."""

    measure: str
    at_most: float
    unit: str
    applies: str = ""
    flexible: str = ""


@value
class Requirement:
    """One thing that a level asks for or does. Ids are unique within a level, and mean the same across a family."""

    id: str
    family: str
    level: str
    kind: Kind
    text: str
    source: Citation
    competency: str | None = None
    proficiency: Rating | None = None
    #: The element or group that it belongs to.
    part_of: str | None = None
    importance: str | None = None
    #: How much is enough, in words.
    measure: str | None = None
    applies_when: str | None = None
    #: For duties and results: the requirements that doing it shows.
    exercises: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()
    note: str | None = None
    #: The quiz's plain question about doing it, as an imperative clause.
    question: str | None = None


@value
class Gate:
    """A countable requirement, in years, that no rating makes up for."""

    id: str
    years: Range
    typical: bool
    substitutable: bool
    source: Citation
    note: str | None = None


@value
class Scope:
    """How far the work of a level reaches. `None` means that the source does not state it."""

    summary: str
    source: Citation
    independence: str | None = None
    complexity: str | None = None


@value
class Level:
    """One rung of a family. `rank` counts from 0; `requirements` are the level's own, without inherited ones."""

    id: str
    family: str
    rank: int
    title: str
    scope: Scope
    aliases: tuple[str, ...] = ()
    #: Pay grade; `None` means not stated.
    grade: str | None = None
    #: Kinds, and `grade` or `gates`, of which the source says nothing here.
    not_stated: frozenset[str] = frozenset()
    gates: tuple[Gate, ...] = ()
    requirements: tuple[Requirement, ...] = ()


@value
class Element:
    """A named group of requirements within a family."""

    id: str
    title: str
    source: Citation
    text: str = ""


@value
class Family:
    """A job family: levels, lowest first. Where `cumulative`, the KSAs of lower levels are inherited."""

    id: str
    title: str
    summary: str
    cumulative: bool
    source: Citation
    levels: tuple[Level, ...]
    elements: tuple[Element, ...] = ()

    def level(self, level_id: str) -> Level:
        """Return the level with this exact id. Raises KeyError when there is none."""
        for level in self.levels:
            if level.id == level_id:
                return level
        raise KeyError(level_id)

    def asked_at(self, level_id: str) -> tuple[Requirement, ...]:
        """Return all that a level asks for: KSAs inherited from the levels below first, then its own requirements."""
        level = self.level(level_id)
        below = self.levels[: level.rank] if self.cumulative else ()
        inherited = tuple(r for lower in below for r in lower.requirements if r.kind in KSA_KINDS)
        return inherited + level.requirements


@value
class Behavior:
    """Something that shows a competency at one proficiency step."""

    proficiency: int
    text: str
    source: Citation


@value
class Activity:
    """Something a person can do to develop a competency. `hours` of their time and `cost` in US dollars."""

    id: str
    competency: str
    text: str
    kind: ActivityKind
    tier: Tier
    #: The proficiency steps that it helps to reach.
    proficiency: Range
    source: Citation
    hours: float | None = None
    cost: float | None = None
    #: Who says the hours and cost: `own` (our estimate) or the id of a source.
    estimate: str | None = None
    url: str | None = None
    #: Ids of activities of the same competency that come first.
    after: tuple[str, ...] = ()


@value
class Competency:
    """A named ability, the behaviors that show it, and the activities that develop it."""

    id: str
    name: str
    definition: str
    source: Citation
    aliases: tuple[str, ...] = ()
    behaviors: tuple[Behavior, ...] = ()
    activities: tuple[Activity, ...] = ()


@value
class Step:
    """One step of the proficiency scale, from 1."""

    value: int
    name: str
    definition: str
    guidance: str


@value
class Scale:
    """The proficiency scale, lowest step first."""

    id: str
    title: str
    source: Citation
    steps: tuple[Step, ...]


@value
class Wordings:
    """What people really say: phrases by requirement id, and phrases of scope by level id."""

    requirements: Mapping[str, tuple[str, ...]]
    levels: Mapping[str, tuple[str, ...]]


@value
class OtherWork:
    """A kind of work or talk that is no requirement, and phrases that speak of it.

    A family that asks for one of the competencies in `unless` is left to judge it by its own requirements.
    """

    id: str
    title: str
    source: Citation
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class KnowledgeBase:
    """All of it. The mappings may load their values when first asked; their keys are in a fixed order."""

    version: str
    #: Of the content: the same knowledge gives the same hash.
    hash: str
    default_family: str
    scale: Scale
    families: Mapping[str, Family]
    competencies: Mapping[str, Competency]
    sources: Mapping[str, Source]
    #: By family id.
    wordings: Mapping[str, Wordings]
    other_work: Mapping[str, OtherWork]
