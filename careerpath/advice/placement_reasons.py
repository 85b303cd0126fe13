"""What spoke for a placement and what against it, in short sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.placement_evidence import short_gates

if TYPE_CHECKING:
    from careerpath.advice.observations import Observation
    from careerpath.advice.placement_evidence import PlacementEvidence
    from careerpath.model.assessment import GateVerdict
    from careerpath.model.knowledge import Level

_MOST = 4


def reasons_for(evidence: PlacementEvidence, level: Level) -> tuple[str, ...]:
    """Return up to four sentences, what the person says of themselves first."""
    reasons = [f"You hold {level.id}."] if evidence.held == level else []
    met = [o for o in evidence.observed if o.status == "met" and o.requirement.level == level.id]
    if met:
        reasons.append(f"You report as met, at {level.id}: {_ids(met)}.")
    reasons += evidence.text.reasons_for(level.id) if evidence.text else ()
    above = evidence.levels[level.rank + 1 : level.rank + 2]
    reasons += [_cap(higher, gate) for higher in above for gate in short_gates(evidence, higher)]
    return tuple(reasons[:_MOST])


def reasons_against(evidence: PlacementEvidence, level: Level) -> tuple[str, ...]:
    """Return up to four sentences, what the person says of themselves first."""
    held = evidence.held
    reasons = [f"You hold {held.id}."] if held and held != level else []
    short = [o for o in evidence.observed if o.status != "met" and o.mastery[level.rank]]
    if short:
        reasons.append(f"You report as not fully met, of what {level.id} asks: {_ids(short)}.")
    reasons += [_cap(level, gate) for gate in short_gates(evidence, level)]
    reasons += evidence.text.reasons_against(level.id) if evidence.text else ()
    return tuple(reasons[:_MOST])


def _ids(observed: list[Observation]) -> str:
    return ", ".join(dict.fromkeys(o.requirement.id for o in observed))


def _cap(level: Level, gate: GateVerdict) -> str:
    return f"Gate applied: {level.id} asks for {gate.required.min:g} {gate.id}, and {gate.have:g} are known."
