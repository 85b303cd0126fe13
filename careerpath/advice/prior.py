"""What the level held and the years say about a person's level, before any answer. These figures are our estimates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.knowledge import Level

#: The chance that a person is at the level that they say they hold, before anything else is known.
HELD_PRIOR = 0.85
#: How much less likely each level is than its neighbor nearer to the level held.
DECAY = 0.5
#: What a known shortfall of years leaves of a level's probability.
GATE_CAP = 0.1


def held_chance(level: Level, held: Level | None, levels: Sequence[Level]) -> float:
    """Return the chance of a level, before anything else is known, for a person who says that they hold `held`.

    Over all levels the chances sum to 1. Nobody who says nothing is likelier at one level than at another: then 1 each.
    """
    if held is None:
        return 1.0
    if level.rank == held.rank:
        return HELD_PRIOR
    others = sum(DECAY ** abs(other.rank - held.rank) for other in levels if other.rank != held.rank)
    return float((1 - HELD_PRIOR) * DECAY ** abs(level.rank - held.rank) / others)
