"""A statement taken apart into clauses, so that a denial reaches no further than its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerpath.matching.cue_words import ALWAYS_OTHERS, DETERMINERS, FIRST_PERSON, OTHER_PEOPLE, TURNS
from careerpath.matching.tokens import fold
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE = re.compile(r"\b(mr|mrs|ms|dr|st|no)\.")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.;:!?,]|\u2013|\u2014| - ")
_STOPS = frozenset(".;!?\u2013\u2014") | {" - "}
_TURNS = (TURNS - {"yet", "except"}) | {"rather"}
_SOFT = word_set(", and so yet :")
#: "So I can train": still the same wish.
_ABLE = word_set("can could will may might")
_ME = word_set("me i by myself us")
_NEW_SAYING = word_set("i we never not no i'm i've i'd i'll")


def clauses(text: str) -> list[list[str]]:
    """Return the clauses of a text, each its words in order. A list after one verb stays with that verb."""
    tokens = _TOKEN.findall(_TITLE.sub(r"\1", fold(text).replace("co-worker", "coworker")))
    return [clause for clause in _cut(tokens) if clause]


def _cut(tokens: list[str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for position, token in enumerate(tokens):
        if token in _STOPS or token in _TURNS or (token in _SOFT and _starts_anew(tokens, position + 1, clause)):
            yield clause
            clause = []
        elif token not in _SOFT or token in {"and", "so", "yet"}:
            clause.append(token)
    yield clause


def _starts_anew(tokens: list[str], start: int, clause: list[str]) -> bool:
    if tokens[start : start + 1] == ["and"]:
        start += 1
    first, second = [*tokens[start : start + 2], "", ""][:2]
    if first == "not" and second in _ME:
        return False
    if tokens[start - 1] == "so" and second in _ABLE:
        return False
    if first in FIRST_PERSON or first in ALWAYS_OTHERS or (first in DETERMINERS and second in OTHER_PEOPLE):
        return bool(clause)
    return first in _NEW_SAYING and len(clause) > 1 and tokens[start - 1] in {",", ":"}
