"""Names in a skills list, brought to competencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from careerpath.matching.tokens import words

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

#: Of 100: two names this alike are spellings of one name.
_ALIKE = 88


def find_skill(kb: KnowledgeBase, name: str) -> str | None:
    """Return the id of the competency that this name means, by name, alias or near spelling, or None."""
    known = _names(kb)
    wanted = " ".join(words(name))
    if wanted in known:
        return known[wanted]
    found = process.extractOne(wanted, list(known), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return known[found[0]] if found else None


def _names(kb: KnowledgeBase) -> dict[str, str]:
    names: dict[str, str] = {}
    for competency in kb.competencies.values():
        for name in (competency.name, competency.id, *competency.aliases):
            names.setdefault(" ".join(words(name.replace("-", " "))), competency.id)
    return names
