"""Which moves there are: to the next level of a family, and to a level of another that one brings enough for.

Ranks and pay grades of two publishers cannot be compared, so a lateral move goes by what carries over alone: of what
the level judges, the share that rests on a competency that the level before asks for too, at no more than one step of
the scale below.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from careerpath.advice.activities import activities_for
from careerpath.advice.alignment import align, demand_change, judged_at
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from careerpath.advice.alignment import Alignment
    from careerpath.model.comparison import Pair
    from careerpath.model.knowledge import KnowledgeBase, Level, Requirement
    from careerpath.model.route import Move

#: The least share that a lateral move carries over. Our judgment: with less, one starts over rather than moves.
LEAST_SHARE = 1 / 3
#: Steps of the scale that a requirement may be raised by and still count as carried over.
NEAR = 1

#: A level, by family and id.
Key = tuple[str, str]


@value
class Link:
    """One move that can be made. `hours` are those of the activities that build what it adds."""

    before: Level
    after: Level
    move: Move
    share: float
    hours: float


@dataclass(slots=True)
class Graph:
    """All levels of a knowledge base. Links are worked out for a level when they are first asked for."""

    kb: KnowledgeBase
    #: Links that are left out, as (before, after).
    closed: frozenset[tuple[Key, Key]] = frozenset()
    least_share: float = LEAST_SHARE
    _judged: dict[Key, tuple[Requirement, ...]] = field(default_factory=dict)
    _links: dict[Key, tuple[Link, ...]] = field(default_factory=dict)

    def levels(self) -> Iterator[Level]:
        """Every level, in the order of families and ranks."""
        for family in self.kb.families.values():
            yield from family.levels

    def links(self, before: Level) -> tuple[Link, ...]:
        """Return the moves that start at a level, in the order of `levels`."""
        if key_of(before) not in self._links:
            self._links[key_of(before)] = tuple(self._worked_out(before))
        return self._links[key_of(before)]

    def share(self, before: Level, after: Level) -> float:
        """Return how much of what `after` judges carries over from `before`, 0 to 1. Nothing judged is 0."""
        judged = self._judged_at(after)
        return _carried_share(self._aligned(before, after), len(judged)) if judged else 0.0

    def _worked_out(self, before: Level) -> Iterator[Link]:
        for after in self.levels():
            move = self._move(before, after)
            if move is None or (key_of(before), key_of(after)) in self.closed:
                continue
            share = self.share(before, after)
            if move == "promotion" or share >= self.least_share:
                yield Link(before, after, move, share, self._hours(before, after))

    def _move(self, before: Level, after: Level) -> Move | None:
        if before.family != after.family:
            return "lateral"
        return "promotion" if after.rank == before.rank + 1 else None

    def _hours(self, before: Level, after: Level) -> float:
        aligned = self._aligned(before, after)
        raised = (pair.after for pair in aligned.pairs if demand_change(pair) > 0)
        return building_hours(self.kb, (*aligned.only_after, *raised))

    def _aligned(self, before: Level, after: Level) -> Alignment:
        return align(before, after, self._judged_at(before), self._judged_at(after))

    def _judged_at(self, level: Level) -> tuple[Requirement, ...]:
        key = key_of(level)
        if key not in self._judged:
            self._judged[key] = judged_at(self.kb.families[level.family], level.id)
        return self._judged[key]


def key_of(level: Level) -> Key:
    """Return a level's family and id."""
    return (level.family, level.id)


def _carried_share(aligned: Alignment, judged: int) -> float:
    """Return the share of `judged` requirements that are asked before too, at most one step of the scale lower."""
    return sum(_near(pair) for pair in aligned.pairs) / judged


def building_hours(kb: KnowledgeBase, requirements: Iterable[Requirement]) -> float:
    """Return the hours of the best activity for each requirement, an activity that serves several counted once."""
    chosen = (a for r in requirements for a in activities_for(kb, r, most=1))
    return float(sum({(a.competency, a.id): a.hours or 0 for a in chosen}.values()))


def _near(pair: Pair) -> bool:
    if demand_change(pair) <= 0:
        return True
    before, after = pair.before.proficiency, pair.after.proficiency
    return before is not None and after is not None and after.min - before.min <= NEAR
