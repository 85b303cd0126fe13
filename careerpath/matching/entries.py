"""What of a knowledge base can be matched: requirements, each with the texts that speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.knowledge import KnowledgeBase, Requirement

#: Facts of a class are shown and never matched.
_NEVER_MATCHED = frozenset({"condition"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A requirement as the matcher sees it. `level` is the lowest level that lists it."""

    family: str
    level: str
    requirement: str
    texts: tuple[str, ...]


def entries_of(kb: KnowledgeBase, family_ids: Iterable[str]) -> tuple[Entry, ...]:
    """Return the entries of the families, in the order of families, levels and requirements."""
    found: dict[tuple[str, str], Entry] = {}
    for family_id in family_ids:
        wordings = kb.wordings[family_id].requirements if family_id in kb.wordings else {}
        for level in kb.families[family_id].levels:
            for requirement in level.requirements:
                key = (family_id, requirement.id)
                if requirement.kind in _NEVER_MATCHED or key in found:
                    continue
                texts = (requirement.text, *wordings.get(requirement.id, ()), *_competency_texts(kb, requirement))
                found[key] = Entry(family_id, level.id, requirement.id, texts)
    return tuple(found.values())


def _competency_texts(kb: KnowledgeBase, requirement: Requirement) -> tuple[str, ...]:
    competency = kb.competencies.get(requirement.competency or "")
    if requirement.kind != "competency" or competency is None:
        return ()
    return (competency.name, *competency.aliases, competency.definition, *(b.text for b in competency.behaviors))
