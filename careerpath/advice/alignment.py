"""Which requirement of one level answers to which of another: by id in one family, by competency across families."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.comparison import Pair
from careerpath.model.knowledge import JUDGED_KINDS
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from careerpath.model.knowledge import Family, Level, Requirement


@value
class Alignment:
    """Pairs in the order of `after`, and what has no counterpart on either side."""

    pairs: tuple[Pair, ...]
    only_before: tuple[Requirement, ...]
    only_after: tuple[Requirement, ...]


def judged_at(family: Family, level_id: str) -> tuple[Requirement, ...]:
    """Return what a level judges a person on, inherited KSAs first. Raises KeyError for an unknown level."""
    return tuple(r for r in family.asked_at(level_id) if r.kind in JUDGED_KINDS)


def align(
    before: Level, after: Level, asked_before: tuple[Requirement, ...], asked_after: tuple[Requirement, ...]
) -> Alignment:
    """Align what two levels ask: by id within a family, where an id means the same at every level, else by competency.

    Across families each requirement of `after` is paired with the nearest that rests on the same competency: the
    closest proficiency, then the same kind, then the order of the source. Requirements of `before` count as answered
    when `after` asks for their competency at all.
    """
    by = _align_by_id if before.family == after.family else _align_by_competency
    return by(asked_before, asked_after)


def demand_change(pair: Pair) -> int:
    """Return 1 where `after` needs a higher proficiency than `before`, -1 for a lower one, 0 where they are level.

    The lowest step asked for decides, then the highest. Where one of the two states none, there is nothing to compare.
    """
    earlier, later = pair.before.proficiency, pair.after.proficiency
    if earlier is None or later is None:
        return 0
    before, after = (earlier.min, earlier.max), (later.min, later.max)
    return (after > before) - (after < before)


def _align_by_id(before: tuple[Requirement, ...], after: tuple[Requirement, ...]) -> Alignment:
    earlier = {r.id: r for r in before}
    later = {r.id for r in after}
    return Alignment(
        pairs=tuple(Pair(earlier[r.id], r) for r in after if r.id in earlier),
        only_before=tuple(r for r in before if r.id not in later),
        only_after=tuple(r for r in after if r.id not in earlier),
    )


def _align_by_competency(before: tuple[Requirement, ...], after: tuple[Requirement, ...]) -> Alignment:
    earlier = _by_competency(before)
    later = _by_competency(after)
    return Alignment(
        pairs=tuple(Pair(_nearest(earlier[r.competency], r), r) for r in after if r.competency in earlier),
        only_before=tuple(r for r in before if r.competency not in later),
        only_after=tuple(r for r in after if r.competency not in earlier),
    )


def _by_competency(requirements: Iterable[Requirement]) -> Mapping[str | None, list[Requirement]]:
    groups: dict[str | None, list[Requirement]] = {}
    for requirement in requirements:
        if requirement.competency is not None:
            groups.setdefault(requirement.competency, []).append(requirement)
    return groups


def _nearest(candidates: list[Requirement], wanted: Requirement) -> Requirement:
    return min(candidates, key=lambda r: (_distance(r, wanted), r.kind != wanted.kind))


def _distance(one: Requirement, other: Requirement) -> int:
    if one.proficiency is None or other.proficiency is None:
        return 0 if one.proficiency is other.proficiency else 5
    return abs(one.proficiency.min - other.proficiency.min)
