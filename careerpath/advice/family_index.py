"""A family laid out for judging: what each level asks, and which work shows which requirement."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.advice.alignment import judged_at
from careerpath.model.knowledge import JUDGED_KINDS, WORK_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import Family, KnowledgeBase, Requirement


@dataclass(frozen=True, slots=True, eq=False)
class FamilyIndex:
    """One family. All mappings are in the order of the family's levels."""

    family: Family
    #: What each level judges, inherited KSAs first, by level id.
    judged: Mapping[str, tuple[Requirement, ...]]
    #: The duties and results that belong to each level, by level id.
    work: Mapping[str, tuple[Requirement, ...]]
    #: Every requirement that anything in the family has, duties included: the first that carries an id.
    by_id: Mapping[str, Requirement]
    #: Ids of judged requirements that a duty or result shows, by its id.
    exercised: Mapping[str, tuple[str, ...]]

    #: Each judged requirement of each level once, lowest level first.
    everything_judged: tuple[Requirement, ...]


@lru_cache(maxsize=16)
def family_index(kb: KnowledgeBase, family_id: str) -> FamilyIndex:
    """Return the index of a family of this knowledge base. Raises KeyError when there is none."""
    family = kb.families[family_id]
    everything = [r for level in family.levels for r in level.requirements]
    by_id: dict[str, Requirement] = {}
    for requirement in everything:
        by_id.setdefault(requirement.id, requirement)
    judged = [r for r in everything if r.kind in JUDGED_KINDS]
    judged_ids = {r.id for r in judged}
    return FamilyIndex(
        family=family,
        judged={level.id: judged_at(family, level.id) for level in family.levels},
        work={level.id: tuple(r for r in level.requirements if r.kind in WORK_KINDS) for level in family.levels},
        by_id=by_id,
        exercised={r.id: tuple(i for i in r.exercises if i in judged_ids) for r in everything if r.kind in WORK_KINDS},
        everything_judged=tuple(judged),
    )
