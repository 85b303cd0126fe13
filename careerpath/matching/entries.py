"""What of a knowledge base can be matched: requirements, each with the texts that speak of it, and what is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.knowledge import KnowledgeBase, Requirement

#: Facts of a class are shown and never matched.
_NEVER_MATCHED = frozenset({"condition"})
#: Kinds that ask for a competency for its own sake; a KSA may rest on one and ask for a small part of it.
_ASKING = frozenset({"competency", "behavior", "criterion"})


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


def other_texts(kb: KnowledgeBase, family_ids: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the phrases of each group of other work, but of those whose competencies one of the families asks for."""
    levels = [level for family_id in family_ids for level in kb.families[family_id].levels]
    asked = {r.competency for level in levels for r in level.requirements if r.kind in _ASKING}
    return tuple(group.phrases for group in kb.other_work.values() if asked.isdisjoint(group.unless))


def _competency_texts(kb: KnowledgeBase, requirement: Requirement) -> tuple[str, ...]:
    competency = kb.competencies.get(requirement.competency or "")
    if requirement.kind != "competency" or competency is None:
        return ()
    return (competency.name, *competency.aliases, competency.definition, *(b.text for b in competency.behaviors))
