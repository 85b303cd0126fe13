"""An individual development plan, with the fields that public-sector forms ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.assessment import Evidence, GateVerdict
    from careerpath.model.knowledge import Citation, Requirement
    from careerpath.model.results import KbStamp, LevelRef

Purpose = Literal["A", "B", "C", "D", "E", "F", "G", "H"]
Priority = Literal[1, 2, 3]
#: `profile`: the person's own. `worked out`: from the target or the dates given. `empty`: nobody said it.
FieldBasis = Literal["profile", "worked out", "empty"]
#: `met` only where it is optional to show more of it.
ObjectiveStatus = Literal["gap", "partial", "unknown", "met"]
Mode = Literal["build", "confirm or build", "confirm", "show more"]

#: The purpose codes of the individual development plan form of the US Department of Education, in its order.
PURPOSES: dict[Purpose, str] = {
    "A": "Mission need",
    "B": "Organization policy",
    "C": "Change in state of the art",
    "D": "New assignment",
    "E": "Improved performance",
    "F": "Meet future staffing needs",
    "G": "Develop unavailable skills",
    "H": "Career interests",
}
#: The priorities of the same form.
PRIORITIES: dict[Priority, str] = {1: "essential", 2: "needed", 3: "helpful"}
#: What stands beside an objective that need not be worked on.
OPTIONAL = "optional: show more evidence"
#: Ids and labels of the fields at the head of the same form, in its order and by its numbers.
FORM_FIELDS = {
    "name": "Name",
    "position": "Current position and grade",
    "organization": "Organization or unit",
    "supervisor": "Supervisor's name",
    "period": "Period (1 year)",
    "goal-year-1": "Year 1 developmental goals (short range)",
    "goal-year-2": "Year 2 developmental goals (long range)",
    "goal-year-3": "Year 3 developmental goals (long range)",
}
#: What stands in a field that nobody has filled in.
TO_FILL_IN = "(to be filled in)"
#: The source of an activity that a person added to a plan by hand.
BY_HAND = "plan-file"
#: Weeks from the start to the review, where there is no day to count six months from.
REVIEW_WEEK = 26


@value
class FormField:
    """A field at the head of the form, by its number there. An empty one has value None, and may have a hint."""

    number: int
    id: str
    label: str
    value: str | None
    basis: FieldBasis
    hint: str = ""

    @property
    def shown(self) -> str:
        """The value, or the mark of an empty field."""
        return self.value or TO_FILL_IN


@value
class Accomplishment:
    """What will show that an objective is reached, and whose words it follows."""

    text: str
    kind: Literal["criterion", "behavior", "requirement"]
    source: Citation


@value
class Objective:
    """A requirement of the target that is a gap, partial or unknown. An unknown one is to be confirmed or built.

    Where few are, there are optional ones too: duties of the target that nothing shows, which are unknown, and what is
    met by little evidence.
    """

    number: int
    requirement: Requirement
    status: ObjectiveStatus
    mode: Mode
    why: str
    found: tuple[Evidence, ...]
    purpose: Purpose
    priority: Priority
    #: Ids of planned activities; empty when the knowledge base has none that builds it.
    activities: tuple[str, ...]
    accomplishment: tuple[Accomplishment, ...]
    optional: bool = False


@value
class PlannedActivity:
    """An activity with its place in time. Weeks count from 1; days are None unless there is a day to count from."""

    #: `competency/activity`, or for one that a person added the id that they gave it.
    id: str
    text: str
    #: on-the-job, detail, shadowing, training or self-study; for one added by hand whatever they wrote, or nothing.
    kind: str
    #: Ids of the requirements that it builds. Empty for one that only another activity needs, or added by hand.
    builds: tuple[str, ...]
    priority: Priority
    #: Hours of the person's time. `estimate`: `own` (our estimate), the id of a source, or `plan-file`.
    hours: float
    estimate: str
    #: US dollars; None when nobody says.
    cost: float | None
    url: str | None
    #: Ids of planned activities that come first.
    after: tuple[str, ...]
    source: Citation
    #: None for one that is done.
    start_week: int | None
    end_week: int | None
    start: date | None
    target: date | None
    done: date | None = None
    #: Whether it ends after the day by which all should be done.
    late: bool = False
    #: Written by the person in a plan file.
    remarks: str = ""
    evidence: str = ""


@value
class GateDate:
    """A gate of the target, and the earliest day at which it can be met. `text` says what that rests on."""

    verdict: GateVerdict
    #: 0 when met; None when the years are not known.
    in_years: float | None
    earliest: date | None
    text: str


@value
class Deadline:
    """Whether all is done by a day, and if not, why: which activities and gates come later."""

    by: date
    fits: bool
    late: tuple[str, ...]
    #: The earliest day at which all activities would be done, and known gates met.
    earliest: date
    #: Hours a week that would do; None when no number of hours would.
    hours_per_week_needed: float | None
    reasons: tuple[str, ...]


@value
class Question:
    """Something to ask the supervisor, and the ids that it is about."""

    text: str
    about: tuple[str, ...] = ()


@value
class Signature:
    """A line to sign. The date stands beside it and is never filled in."""

    role: Literal["Employee", "Supervisor"]
    name: str | None


@value
class Plan:
    """The whole plan. Guidance for a conversation, not a decision: `notice` says so."""

    kb: KbStamp
    profile_id: str | None
    current: LevelRef | None
    target: LevelRef
    #: Fields 1 to 8 of the form. 9 to 13 are `objectives` and `activities`.
    form: tuple[FormField, ...]
    #: By priority, then in the order of the target's source.
    objectives: tuple[Objective, ...]
    #: In the order of their start.
    activities: tuple[PlannedActivity, ...]
    gates: tuple[GateDate, ...]
    #: The first day; None when weeks are all that is known.
    start: date | None
    by: date | None
    deadline: Deadline | None
    hours_per_week: float
    weeks: int
    review: date | None
    questions: tuple[Question, ...]
    signatures: tuple[Signature, ...]
    #: The general remarks that the person wrote in a plan file.
    own_remarks: str
    #: What the plan rests on or is unsure of, each one sentence.
    remarks: tuple[str, ...]
    notice: str
    #: Whether `review` lies half-way to `by`, because six months after the start would be later than that.
    review_half_way: bool = False

    @property
    def hours(self) -> float:
        """Hours of what is not done yet."""
        return sum(activity.hours for activity in self.to_do)

    @property
    def cost(self) -> float:
        """The known costs of what is not done yet, in US dollars."""
        return sum(activity.cost or 0 for activity in self.to_do)

    @property
    def without_cost(self) -> int:
        """How many of the activities that are not done yet have no known cost."""
        return sum(activity.cost is None for activity in self.to_do)

    @property
    def to_do(self) -> tuple[PlannedActivity, ...]:
        """The activities that are not done yet."""
        return tuple(activity for activity in self.activities if not activity.done)

    def planned(self, activity_id: str) -> PlannedActivity:
        """Return the activity with this id. Raises KeyError when there is none."""
        for activity in self.activities:
            if activity.id == activity_id:
                return activity
        raise KeyError(activity_id)
