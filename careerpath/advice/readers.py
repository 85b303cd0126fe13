"""The doors to matching that an assessment needs, loaded only when a profile has something to read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from careerpath.advice.finished import is_finished, read_finished
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.matches import StatementMatch


class TextEvidence(Protocol):
    """What a text says about the level that it comes from."""

    @property
    def probabilities(self) -> Mapping[str, float]:
        """By level id; they sum to 1."""

    def reasons_for(self, level: str) -> tuple[str, ...]:
        """Return what speaks for a level, strongest first."""

    def reasons_against(self, level: str) -> tuple[str, ...]:
        """Return what speaks against a level, strongest first."""


@value
class Readers:
    """How to read a statement, the name of a skill, and the level that a text speaks of."""

    match: Callable[[str], StatementMatch]
    find_skill: Callable[[str], str | None]
    level_evidence: Callable[[str], TextEvidence]


def default_readers(kb: KnowledgeBase, family_id: str) -> Readers:
    """Return the readers of `careerpath.matching` for one family."""

    def matched(statement: str) -> StatementMatch:
        from careerpath.matching import matcher_for  # noqa: PLC0415 - loads rapidfuzz, only when there is text

        return matcher_for(kb, (family_id,)).match(statement)

    def match(statement: str) -> StatementMatch:
        return read_finished(kb, family_id, statement, matched) if is_finished(statement) else matched(statement)

    def skill(name: str) -> str | None:
        from careerpath.matching import find_skill  # noqa: PLC0415

        return find_skill(kb, name)

    def level(text: str) -> TextEvidence:
        from careerpath.matching import level_evidence  # noqa: PLC0415

        return level_evidence(kb, family_id, text)

    return Readers(match=match, find_skill=skill, level_evidence=level)
