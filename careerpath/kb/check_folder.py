"""The whole check of a knowledge base, with what is in it when nothing is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.kb.compile import check_kb
from careerpath.kb.load import load_kb, shipped_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.errors import Problem
    from careerpath.model.knowledge import KnowledgeBase


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: every problem, sorted by place, and counts of what is there when there is none."""

    folder: str
    problems: tuple[Problem, ...]
    counts: Mapping[str, int]


def check_folder(path: str | None = None) -> Checked:
    """Check a folder of YAML files, or the shipped ones. Raises KnowledgeBaseError when it is missing or unreadable."""
    folder = Path(path) if path else shipped_folder()
    problems = check_kb(folder)
    counts = {} if problems else _counts(load_kb(folder))
    return Checked(str(folder) if path else "the shipped knowledge base", problems, counts)


def _counts(kb: KnowledgeBase) -> dict[str, int]:
    levels = [level for family in kb.families.values() for level in family.levels]
    spoken = [kb.wordings[family_id].requirements.values() for family_id in kb.families]
    return {
        "families": len(kb.families),
        "levels": len(levels),
        "requirements": sum(len(level.requirements) for level in levels),
        "wordings": sum(len(phrases) for said in spoken for phrases in said),
        "competencies": len(kb.competencies),
        "activities": sum(len(c.activities) for c in kb.competencies.values()),
        "sources": len(kb.sources),
        "phrases of other work": sum(len(group.phrases) for group in kb.other_work.values()),
    }
