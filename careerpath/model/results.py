"""What the results share: which knowledge base, how a level is named, and what no result is."""

from __future__ import annotations

from careerpath.model.value import value

#: What every result on levels alone carries; an assessment says more.
NOTICE = "This is guidance on what the published levels ask for, not a promotion decision."


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
