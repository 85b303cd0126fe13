"""Where a person stands: placement, verdicts with their evidence, gates, gaps and next steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from careerpath.model.knowledge import Activity, Citation, Range, Requirement
    from careerpath.model.matches import StatementMatch
    from careerpath.model.results import KbStamp, LevelRef

VerdictStatus = Literal["met", "partial", "gap", "unknown", "not-applicable", "no-opportunity"]
Basis = Literal["stated", "self-reported", "position"]
LevelStatus = Literal["ready", "not-ready", "undetermined"]


@value
class Evidence:
    """A quoted piece of the profile and its place, as `file:line:column`."""

    quote: str
    where: str
    basis: Basis


@value
class Verdict:
    """What holds for one requirement and one person, proved by evidence, with one sentence of why."""

    requirement: Requirement
    status: VerdictStatus
    evidence: tuple[Evidence, ...]
    why: str
    #: The step of the scale that the person gives themselves; None when only words, or nothing, speak of it.
    step: int | None = None


@value
class GateVerdict:
    """A gate and what the person brings, in years. `shortfall` is 0 when met and None when `have` is unknown."""

    id: str
    required: Range
    have: float | None
    status: Literal["met", "gap", "unknown"]
    shortfall: float | None
    substitutable: bool
    note: str
    source: Citation


@value
class Candidate:
    """A level that the person may be at. Probabilities of all candidates sum to 1."""

    level: str
    probability: float


@value
class Placement:
    """The most probable level. `settled` is False when it is too close to call; level is None in a one-level family."""

    level: str | None
    probability: float | None
    settled: bool
    candidates: tuple[Candidate, ...]
    #: What spoke for the level and what against, each one short sentence.
    reasons_for: tuple[str, ...] = ()
    reasons_against: tuple[str, ...] = ()


@value
class LevelStanding:
    """How the person stands to one level, counted over what it asks (duties and conditions not counted)."""

    level: str
    title: str
    status: LevelStatus
    met: int
    partial: int
    gap: int
    unknown: int
    not_applicable: int
    no_opportunity: int


@value
class Gap:
    """A requirement of the target that is a gap or partial. `rank` counts from 1: what unlocks most comes first."""

    rank: int
    requirement: Requirement
    status: Literal["gap", "partial"]
    why: str


@value
class NextStep:
    """Something to do. `mode` build: an activity; confirm: show or check what is unknown, and with whom."""

    mode: Literal["build", "confirm"]
    text: str
    closes: tuple[str, ...]
    source: Citation
    #: None for confirmations.
    activity: Activity | None = None
    #: Who can confirm; empty for build.
    with_whom: str = ""


@value
class Assessment:
    """The whole answer to "where do I stand". Guidance, not a promotion decision: `notice` says so."""

    kb: KbStamp
    profile_id: str | None
    target: LevelRef
    placement: Placement
    levels: tuple[LevelStanding, ...]
    #: On what the target asks; duties apart, since a duty is evidence and never a debt.
    verdicts: tuple[Verdict, ...]
    duties: tuple[Verdict, ...]
    gates: tuple[GateVerdict, ...]
    gaps: tuple[Gap, ...]
    next_steps: tuple[NextStep, ...]
    notice: str
    #: How each statement was read, in the order of the profile.
    statements: tuple[StatementMatch, ...] = ()
    #: What the result is unsure of or could not use, each one sentence.
    remarks: tuple[str, ...] = ()
