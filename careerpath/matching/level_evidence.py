"""Which level a text speaks of: cues of scope, and votes of the requirements that it matches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.matching.matcher import matcher_for
from careerpath.matching.splitting import split_statements

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import KnowledgeBase


@dataclass(frozen=True, slots=True)
class LevelReason:
    """Something in a text that speaks for a level (weight above 0) or against it (below 0), in one short sentence."""

    level: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class LevelEvidence:
    """A probability for each level, in rank order, summing to 1, and the reasons, strongest first."""

    probabilities: Mapping[str, float]
    reasons: tuple[LevelReason, ...] = ()

    @property
    def best(self) -> str:
        """The most probable level; the lower one of equals."""
        return max(self.probabilities, key=lambda level: self.probabilities[level])

    def reasons_for(self, level: str) -> tuple[str, ...]:
        """Return what speaks for a level, strongest first."""
        return tuple(r.text for r in self.reasons if r.level == level and r.weight > 0)

    def reasons_against(self, level: str) -> tuple[str, ...]:
        """Return what speaks against a level, strongest first."""
        return tuple(r.text for r in self.reasons if r.level == level and r.weight < 0)


def level_evidence(kb: KnowledgeBase, family_id: str, text: str, *, title: str = "") -> LevelEvidence:
    """Return how probable each level of the family is for a text that describes work. `title` may be known apart."""
    levels = [level.id for level in kb.families[family_id].levels]
    votes = dict.fromkeys(levels, 0.0)
    matcher = matcher_for(kb, (family_id,))
    for piece in split_statements(f"{title}\n{text}"):
        found = matcher.match(piece.statement)
        if found.status == "matched":
            votes[found.matches[0].level] += found.matches[0].score
    powers = {level: math.exp(vote) for level, vote in votes.items()}
    total = sum(powers.values())
    reasons = tuple(LevelReason(v, f"statements speak of {v}", votes[v]) for v in levels if votes[v])
    return LevelEvidence({v: powers[v] / total for v in levels}, reasons)
