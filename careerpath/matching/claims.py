"""Whether a statement claims something for its writer, and how strongly."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.matches import StatementStatus, Strength


class Claim(NamedTuple):
    """How a statement is to be taken. `status` is `matched` when it counts as the writer's own doing."""

    status: StatementStatus
    strength: Strength
    reading: str


_NEGATORS = frozenset({"never", "no", "not", "without", "lack", "lacks"})
_HELPS = frozenset({"assisted", "helped", "supported", "assist", "help", "assists", "helps", "assisting", "helping"})
_LEADS = frozenset({"led", "managed", "oversaw", "supervised", "directed", "trained", "coached", "headed"})


def read_claim(words: Sequence[str]) -> Claim:
    """Read the words of one statement."""
    if words and words[0] in _NEGATORS:
        return Claim("negated", "does", f"'{words[0]}' denies it")
    for word in words[:2]:
        if word in _HELPS:
            return Claim("matched", "helps", f"'{word}' says that it was help")
        if word in _LEADS:
            return Claim("matched", "leads", f"'{word}' says that others were led")
    return Claim("matched", "does", "")
