"""All that can move a placement, gathered in one value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careerpath.advice.observations import Observation
    from careerpath.advice.readers import TextEvidence
    from careerpath.model.assessment import GateVerdict
    from careerpath.model.knowledge import Level


@value
class PlacementEvidence:
    """All that can move a placement. `gates` are judged for each level, by its id."""

    levels: Sequence[Level]
    held: Level | None
    observed: Sequence[Observation]
    text: TextEvidence | None
    gates: Mapping[str, Sequence[GateVerdict]]


def short_gates(evidence: PlacementEvidence, level: Level) -> list[GateVerdict]:
    """Return the gates that are known to fall short, for a level above the one that the person holds."""
    if evidence.held and level.rank <= evidence.held.rank:
        return []
    return [gate for gate in evidence.gates.get(level.id, ()) if gate.status == "gap"]
