"""What to ask the supervisor: all that a plan needs from them and cannot know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.gates import stands_in_the_way
from careerpath.advice.standing import left_out
from careerpath.model.plan import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import Requirement
    from careerpath.model.plan import GateDate, Objective, PlannedActivity

#: Requirements that one question names; it is about all of them.
_LISTED = 8
_TO_ARRANGE = {
    "detail": "Can a detail be arranged for this?",
    "shadowing": "Whom could I shadow, and when?",
    "training": "Is there time and money for this training?",
}


def questions_for(
    objectives: Sequence[Objective],
    activities: Sequence[PlannedActivity],
    gates: Sequence[GateDate],
    assessment: Assessment,
    hours_per_week: float,
) -> tuple[Question, ...]:
    """Return the questions, in the order in which a conversation would take them."""
    found = [
        *_confirm(objectives),
        *_finished(objectives),
        *_shown_little(objectives),
        *_without_activity(objectives),
        *_chances(assessment),
        *_limits(objectives),
        *_time(activities, hours_per_week),
        *_arrangements(activities),
        *_gates(gates),
    ]
    if objectives:
        found.append(Question("Are the purpose codes and priorities right? They were filled in by a rule."))
    return tuple(found)


def _confirm(objectives: Iterable[Objective]) -> list[Question]:
    open_ones = [o.requirement for o in objectives if o.mode == "confirm or build"]
    return _about("Which of these do you already see in my work, and which should I build?", open_ones)


def _finished(objectives: Iterable[Objective]) -> list[Question]:
    return _about(
        "I have finished what was planned for these: do you see them in my work now?",
        [o.requirement for o in objectives if o.mode == "confirm"],
    )


def _without_activity(objectives: Iterable[Objective]) -> list[Question]:
    return _about(
        "What could I do to build these? The knowledge base has no activity for them.",
        [o.requirement for o in objectives if not o.activities and o.mode != "show more"],
    )


def _shown_little(objectives: Iterable[Objective]) -> list[Question]:
    return _about(
        "So far one piece of evidence, or my position alone, speaks for these: can you confirm them?",
        [o.requirement for o in objectives if o.mode == "show more"],
    )


def _chances(assessment: Assessment) -> list[Question]:
    none_yet = [v.requirement for v in assessment.verdicts if v.status == "no-opportunity"]
    away = [v.requirement for v in assessment.verdicts if v.status == "not-applicable" and not left_out(v)]
    return [
        *_about("I have had no opportunity for these: could I get one?", none_yet),
        *_about("I take it that these do not apply to my position: is that so?", away),
    ]


def _limits(objectives: Iterable[Objective]) -> list[Question]:
    flexible = [o.requirement for o in objectives if any(limit.flexible for limit in o.requirement.limits)]
    return _about("Which figures hold for my position here?", flexible)


def _time(activities: Iterable[PlannedActivity], hours_per_week: float) -> list[Question]:
    open_ids = tuple(a.id for a in activities if not a.done)
    return (
        [Question(f"Can I have {hours_per_week:g} hours of work time a week for this?", open_ids)] if open_ids else []
    )


def _arrangements(activities: Iterable[PlannedActivity]) -> list[Question]:
    todo = [a for a in activities if not a.done and a.kind in _TO_ARRANGE]
    return [Question(f"{_TO_ARRANGE[a.kind]} {a.text}", (a.id,)) for a in todo]


def _gates(gates: Iterable[GateDate]) -> list[Question]:
    shut = [gate for gate in gates if stands_in_the_way(gate.verdict)]
    return [
        Question(f"Do my years count toward this, or would a substitution be allowed? {gate.text}", (gate.verdict.id,))
        for gate in shut
    ]


def _about(text: str, requirements: Sequence[Requirement]) -> list[Question]:
    if not requirements:
        return []
    listed = "; ".join(r.text.rstrip(".") for r in requirements[:_LISTED])
    if len(requirements) > _LISTED:
        listed += f"; and {len(requirements) - _LISTED} more"
    return [Question(f"{text} {listed}.", tuple(r.id for r in requirements))]
