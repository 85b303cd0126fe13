"""Whether a person says that they supervised: by the title of a job, or by a statement that opens with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.intake.tokens import at, tokenize, word_set

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPENINGS = frozenset({"i", "directly", "also", "successfully", "effectively", "and", "currently"})
_SUPERVISES = frozenset({"supervise", "supervised", "supervises", "supervising"})
_MANAGES = frozenset({"manage", "managed", "manages", "managing", "oversaw", "oversee", "oversees"})
_STAFF = word_set("staff team teams people employees clerks representatives agents workers crew cashiers interns")
_WORDS_LOOKED_AT = 8


def supervision_in(title: str, statements: Iterable[str]) -> bool:
    """Return whether the title is a supervisor's, or a statement says that the person supervised people."""
    words = [token.word for token in tokenize(title)]
    return words[-1:] == ["supervisor"] or words[:1] == ["supervisor"] or any(map(is_supervision, statements))


def is_supervision(statement: str) -> bool:
    """Return whether a statement opens with supervising, or with managing people: `Managed a staff of ten`."""
    tokens = tokenize(statement[:200])
    index = 0
    while at(tokens, index).word in _OPENINGS:
        index += 1
    if at(tokens, index).word in _SUPERVISES:
        return True
    behind = {token.word for token in tokens[index : index + _WORDS_LOOKED_AT]}
    return at(tokens, index).word in _MANAGES and bool(behind & _STAFF)
