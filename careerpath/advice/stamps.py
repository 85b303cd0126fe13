"""How a result names its knowledge base and its levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.results import KbStamp, LevelRef

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase, Level


def kb_stamp(kb: KnowledgeBase) -> KbStamp:
    """Return the version and hash that a result carries."""
    return KbStamp(version=kb.version, hash=kb.hash)


def level_ref(level: Level) -> LevelRef:
    """Return a level by family, id and title."""
    return LevelRef(family=level.family, level=level.id, title=level.title)
