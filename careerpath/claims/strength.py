"""How strongly a statement claims: helping is weaker than doing, doing weaker than leading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.cue_words import CUSTOMERS, HELPS, LEADS, SELDOM
from careerpath.words.small_words import ADVERBS, AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.matches import Strength

#: A statement that starts with none of these is plain doing.
STRENGTH_WORDS = HELPS | SELDOM | LEADS
#: How near behind "helped" the customer stands who was helped: that is service, not help with another's work.
_NEAR = 4
_OWN = frozenset({"my", "own"})
_BEFORE_VERB = AUXILIARIES | ADVERBS | {"i", "we", "been", "and", "as", "of"}


def strength_of(words: Sequence[str]) -> tuple[Strength, str]:
    """Return the strength of a statement that counts, and the sentence that says why; empty for plain doing."""
    position = _verb(words)
    if position >= len(words):
        return "does", ""
    word, after = words[position], words[position + 1 : position + 1 + _NEAR]
    if word in HELPS and not any(near in CUSTOMERS for near in after):
        return "helps", f"'{word}' says that it was help with the work."
    seldom = next((near for near in words[:6] if near in SELDOM), "")
    if seldom:
        return "helps", f"'{seldom}' says that it was not regular work."
    if word in LEADS and not any(near in _OWN for near in after[:2]):
        return "leads", f"'{word}' says that the work or people were led."
    return "does", ""


def _verb(words: Sequence[str]) -> int:
    """Return the position of the first word after subject "I" or "we", adverbs and auxiliaries."""
    position = 0
    while position < len(words) and (words[position] in _BEFORE_VERB or words[position].endswith("ly")):
        position += 1
    return position
