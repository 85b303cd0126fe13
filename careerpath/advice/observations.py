"""What a person reports of themselves, as observations that tell levels apart."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.advice.brought import claims_about
from careerpath.advice.verdicts import combine
from careerpath.model.knowledge import JUDGED_KINDS
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from careerpath.advice.brought import Brought
    from careerpath.advice.family_index import FamilyIndex
    from careerpath.model.assessment import VerdictStatus
    from careerpath.model.knowledge import Level, Requirement

#: Whether a person at a level masters a requirement; None where the source does not say.
Mastery = bool | None

_REPORTED = frozenset({"answer", "rating", "measure", "denial"})


@value
class Observation:
    """What was reported about a requirement, and whether someone at each level, by rank, masters it."""

    requirement: Requirement
    status: VerdictStatus
    mastery: tuple[Mastery, ...]


def observations(brought: Brought) -> Iterator[Observation]:
    """Yield what answers, ratings, figures and denials say about anything that the family asks or does.

    Statements are left to the reading of the whole text, and a position is the prior: neither is counted twice. A
    skill listed without a rating tells no levels apart, and what is partial here and met in all does not count against.
    """
    mastery = _mastery_by_level(brought.index)
    for requirement in _reported_on(brought):
        claims = claims_about(brought, requirement)
        status = combine(requirement, [c for c in claims if c.origin in _REPORTED]).status
        if status == "partial" and combine(requirement, claims).status == "met":
            continue
        if status in {"met", "partial"} or (status == "gap" and requirement.kind in JUDGED_KINDS):
            yield Observation(requirement, status, mastery[requirement.level, requirement.id])


@lru_cache(maxsize=16)
def _mastery_by_level(index: FamilyIndex) -> Mapping[tuple[str, str], tuple[Mastery, ...]]:
    """Return, by level and id of each requirement, whether someone at each level masters it."""
    everything = (*index.everything_judged, *(r for work in index.work.values() for r in work))
    return {(r.level, r.id): tuple(_masters(index, level, r) for level in index.family.levels) for r in everything}


def _reported_on(brought: Brought) -> Iterator[Requirement]:
    yield from brought.index.everything_judged
    answered = brought.profile.answers
    yield from (r for work in brought.index.work.values() for r in work if r.id in answered)


def _masters(index: FamilyIndex, level: Level, requirement: Requirement) -> Mastery:
    asked = {r.id: r for r in (*index.judged[level.id], *index.work[level.id])}.get(requirement.id)
    if asked:
        stated, needed = asked.proficiency, requirement.proficiency
        return stated is None or needed is None or stated.min >= needed.min
    if requirement.kind in level.not_stated:
        return None
    own_rank = index.family.level(requirement.level).rank
    if level.rank < own_rank:
        return False
    return True if requirement.kind not in JUDGED_KINDS else None
