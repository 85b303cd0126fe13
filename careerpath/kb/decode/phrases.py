"""Lists of phrases, none of which stands twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.reading.nodes import shorten

if TYPE_CHECKING:
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields

DUPLICATE_PHRASE = "KB222"


def phrases(fields: Fields, key: str, context: Context) -> tuple[str, ...]:
    """Return the phrases under a key; the same one twice is a problem."""
    seen: dict[str, str] = {}
    for phrase, where in fields.placed_texts(key):
        same = " ".join(phrase.lower().split())
        if same in seen:
            message = f'the phrase "{shorten(phrase)}" stands twice'
            context.problems.add(where, DUPLICATE_PHRASE, message, "keep one of the two")
        else:
            seen[same] = phrase
    return tuple(phrase for phrase in seen.values() if phrase)
