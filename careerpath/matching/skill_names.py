"""Names in a skills list, brought to competencies."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

from careerpath.words.tokens import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import KnowledgeBase

#: Two names this alike, of 1, are spellings of one name: two slips in "customer service".
_ALIKE = 0.86
#: Characters of a name that are read.
_LONGEST = 120


def find_skill(kb: KnowledgeBase, name: str) -> str | None:
    """Return the id of the competency that this name means, by name, alias or near spelling, or None."""
    known = _names(kb)
    wanted = " ".join(words(name[:_LONGEST]))
    if wanted in known:
        return known[wanted]
    found = process.extractOne(wanted, known.keys(), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE)
    return known[found[0]] if found else None


@lru_cache(maxsize=8)
def _names(kb: KnowledgeBase) -> Mapping[str, str]:
    names: dict[str, str] = {}
    for competency in kb.competencies.values():
        for name in (competency.name, competency.id, *competency.aliases):
            names.setdefault(" ".join(words(name)), competency.id)
    return names
