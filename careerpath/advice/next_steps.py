"""What to do next: build what is short, confirm what is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.activities import activities_for
from careerpath.advice.claims import is_rated
from careerpath.advice.gates import asked_in_words, stands_in_the_way
from careerpath.advice.standing import left_out
from careerpath.model.assessment import NextStep

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerpath.model.assessment import Gap, GateVerdict, Verdict
    from careerpath.model.knowledge import Activity, KnowledgeBase, Requirement

SUPERVISOR = "your supervisor"
HUMAN_RESOURCES = "the human resources office"
TRAINING = "your supervisor or the training coordinator"


def next_steps(
    kb: KnowledgeBase, gaps: Sequence[Gap], gates: Sequence[GateVerdict], verdicts: Sequence[Verdict]
) -> tuple[NextStep, ...]:
    """Return what to build, in the order of the gaps, then gates to take up, then what to confirm and with whom."""
    return (*_build(kb, gaps), *_gate_steps(gates), *_confirm(verdicts))


def _build(kb: KnowledgeBase, gaps: Sequence[Gap]) -> list[NextStep]:
    """One activity for each gap; an activity that is already chosen serves again where it fits."""
    chosen: dict[tuple[str, str], Activity] = {}
    closes: dict[tuple[str, str], list[Requirement]] = {}
    for gap in gaps:
        offered = {(a.competency, a.id): a for a in activities_for(kb, gap.requirement)}
        key = next((k for k in offered if k in chosen), next(iter(offered), (gap.requirement.competency or "", "")))
        if key in offered:
            chosen[key] = offered[key]
        closes.setdefault(key, []).append(gap.requirement)
    return [_building(chosen.get(key), needed) for key, needed in closes.items()]


def _building(activity: Activity | None, needed: Sequence[Requirement]) -> NextStep:
    ids = tuple(r.id for r in needed)
    if activity:
        return NextStep("build", activity.text, ids, activity.source, activity)
    text = f"Agree on a way to build this; the knowledge base has no activity for it: {_listed(needed)}"
    return NextStep("build", text, ids, needed[0].source, with_whom=TRAINING)


def _gate_steps(gates: Iterable[GateVerdict]) -> list[NextStep]:
    return [_gate_step(gate) for gate in gates if stands_in_the_way(gate)]


def _gate_step(gate: GateVerdict) -> NextStep:
    asked = asked_in_words(gate.id, gate.required)
    if gate.status == "unknown":
        text = f"Give your years in the profile, and confirm that they count toward {asked}."
    elif gate.substitutable:
        text = f"{gate.shortfall:g} of {asked} are missing: ask whether a substitution is allowed, and for what."
    else:
        text = f"{gate.shortfall:g} of {asked} are missing, and only time closes that: confirm that all were counted."
    return NextStep("confirm", text, (gate.id,), gate.source, with_whom=HUMAN_RESOURCES)


def _confirm(verdicts: Iterable[Verdict]) -> list[NextStep]:
    """One step for all that belongs together: the group that the source makes, or else the same competency."""
    groups: dict[tuple[str, str], list[Requirement]] = {}
    for verdict in verdicts:
        ask = _question(verdict)
        if ask:
            requirement = verdict.requirement
            together = requirement.part_of or requirement.competency or requirement.id
            groups.setdefault((ask, together), []).append(requirement)
    return [_confirming(ask, needed) for (ask, _), needed in groups.items()]


def _question(verdict: Verdict) -> str:
    if verdict.status == "unknown":
        return "Show or confirm, and build what is not there yet"
    if verdict.status == "no-opportunity":
        return "Ask for a chance to do this"
    if verdict.status == "not-applicable" and not left_out(verdict):
        return "Confirm that this does not apply, since the source asks it of every position"
    return ""


def _confirming(ask: str, needed: Sequence[Requirement]) -> NextStep:
    learned = all(r.kind == "knowledge" for r in needed)
    return NextStep(
        mode="confirm",
        text=f"{ask}: {_listed(needed)}",
        closes=tuple(r.id for r in needed),
        source=needed[0].source,
        with_whom=TRAINING if learned else SUPERVISOR,
    )


def _listed(needed: Sequence[Requirement]) -> str:
    return "; ".join(_named(r) for r in needed) + "."


def _named(requirement: Requirement) -> str:
    text = requirement.text.rstrip(".")
    if is_rated(requirement) and requirement.proficiency:
        return f"{text} (step {requirement.proficiency.min})"
    return text
