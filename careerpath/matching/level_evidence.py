"""Which level a text speaks of: cues of scope, the level's own phrases, and the requirements that it matches."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.matching.found import LEAST_SCORE
from careerpath.matching.matcher import matcher_for
from careerpath.matching.scope import own_sentences, scope_reasons, tier_probabilities
from careerpath.matching.scope_cues import CONTRAST
from careerpath.matching.splitting import split_statements
from careerpath.matching.terms import topic_stems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import Family, KnowledgeBase, Level

#: Statements beyond this many say no more about the level than this many do.
_MOST_VOTES = 8
#: How the odds of a requirement fall with each level that it lies below or above the level of the text.
_BELOW, _ABOVE = 0.6, 0.22
#: What a level's own phrase adds to the logarithm of its odds.
_PHRASE_WEIGHT = 0.8
#: Below 1: cues and votes of one text lean on each other, so their sum claims too much.
_SHARPNESS = 0.6
_FIRST_STATEMENTS = 400
#: How a statement of a description is taken when it speaks of the job, its own or as an advert puts it.
_SPEAKS_OF_WORK = frozenset({"matched", "required", "other"})


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
    family = kb.families[family_id]
    reasons = [
        *_scope_reasons(kb, family, text, title),
        *_phrase_reasons(kb, family, f"{title}\n{own_sentences(text)}"),
        *_vote_reasons(kb, family, text),
    ]
    return LevelEvidence(_probabilities(family, reasons), tuple(sorted(reasons, key=lambda r: -abs(r.weight))))


def _probabilities(family: Family, reasons: list[LevelReason]) -> dict[str, float]:
    sums = dict.fromkeys((level.id for level in family.levels), 0.0)
    for reason in reasons:
        sums[reason.level] += reason.weight * _SHARPNESS
    highest = max(sums.values())
    powers = {level: math.exp(value - highest) for level, value in sums.items()}
    total = sum(powers.values())
    return {level: power / total for level, power in powers.items()}


def _scope_reasons(kb: KnowledgeBase, family: Family, text: str, title: str) -> list[LevelReason]:
    profiles = _tier_profiles(kb, family.id)
    return [
        LevelReason(level.id, reason.says, sum(w * p for w, p in zip(reason.weights, profile, strict=True)))
        for reason in scope_reasons(text, title)
        for level, profile in zip(family.levels, profiles, strict=True)
    ]


@lru_cache(maxsize=32)
def _tier_profiles(kb: KnowledgeBase, family_id: str) -> tuple[tuple[float, ...], ...]:
    """Return for each level how probable the five tiers are, read off the level's own description."""
    wordings = kb.wordings[family_id].levels if family_id in kb.wordings else {}
    return tuple(
        tuple(tier_probabilities(scope_reasons(_description(level, wordings.get(level.id, ())), level.title)))
        for level in kb.families[family_id].levels
    )


def _description(level: Level, phrases: tuple[str, ...]) -> str:
    return "\n".join([level.scope.summary, level.scope.independence or "", level.scope.complexity or "", *phrases])


def _phrase_reasons(kb: KnowledgeBase, family: Family, text: str) -> list[LevelReason]:
    said = f" {' '.join(topic_stems(text))} "
    wordings = kb.wordings[family.id].levels if family.id in kb.wordings else {}
    found = []
    for level in family.levels:
        phrases = {" ".join(topic_stems(p)): p for p in (level.title, *level.aliases, *wordings.get(level.id, ()))}
        for stems, phrase in phrases.items():
            if stems.count(" ") and f" {stems} " in said:
                found.append(LevelReason(level.id, f"'{phrase}' is said of this level", _PHRASE_WEIGHT))
    return found


def _vote_reasons(kb: KnowledgeBase, family: Family, text: str) -> list[LevelReason]:
    votes = _votes(kb, family, text)
    sums = [sum(scores) for scores in votes]
    total = sum(sums)
    if not total:
        return []
    share = min(total, _MOST_VOTES) / total
    weights = []
    for level in family.levels:
        odds = [
            _BELOW ** (level.rank - r) if r <= level.rank else _ABOVE ** (r - level.rank) for r in range(len(votes))
        ]
        weights.append(share * sum(vote * math.log(odd / sum(odds)) for vote, odd in zip(sums, odds, strict=True)))
    mean = sum(weights) / len(weights)
    return [LevelReason(v.id, _counted(v, votes), weights[v.rank] - mean) for v in family.levels]


def _counted(level: Level, votes: list[list[float]]) -> str:
    """Return how many statements speak of a level; those of the levels below it speak of it too, though less."""
    some, of = sum(map(len, votes[: level.rank + 1])), sum(map(len, votes))
    return f"{some} of {of} statements fit work up to {level.title}"


def _votes(kb: KnowledgeBase, family: Family, text: str) -> list[list[float]]:
    """Return for each rank the scores of the statements whose best match belongs there."""
    ranks = {level.id: level.rank for level in family.levels}
    votes: list[list[float]] = [[] for _ in ranks]
    matcher = matcher_for(kb, (family.id,))
    for piece in split_statements(text)[:_FIRST_STATEMENTS]:
        if CONTRAST.search(piece.text):
            continue
        found = matcher.match(piece.statement)
        if found.status in _SPEAKS_OF_WORK and found.matches[0].score >= LEAST_SCORE:
            votes[ranks[found.matches[0].level]].append(found.matches[0].score)
    return votes
