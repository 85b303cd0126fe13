"""What the level held and the years say about a person's level, before any answer. These figures are our estimates."""

from __future__ import annotations

#: The chance that a person is at the level that they say they hold, before anything else is known.
HELD_PRIOR = 0.85
#: How much less likely each level is than its neighbor nearer to the level held.
DECAY = 0.5
#: What a known shortfall of years leaves of a level's probability.
GATE_CAP = 0.1
