"""What the results share: which knowledge base, and how a level is named."""

from __future__ import annotations

from careerpath.model.value import value


@value
class KbStamp:
    """The knowledge base that a result rests on."""

    version: str
    hash: str


@value
class LevelRef:
    """A level by family, id and title."""

    family: str
    level: str
    title: str
