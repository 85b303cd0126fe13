"""Where the words of a statement get going: its first verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.small_words import ADVERBS, AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEFORE_VERB = AUXILIARIES | ADVERBS | {"i", "we", "been", "and", "as", "of"}


def verb(words: Sequence[str]) -> int:
    """Return the position of the first word after subject "I" or "we", adverbs and auxiliaries."""
    position = 0
    while position < len(words) and (words[position] in _BEFORE_VERB or words[position].endswith("ly")):
        position += 1
    return position
