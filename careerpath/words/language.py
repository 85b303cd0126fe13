"""Other languages: said, not guessed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.words.vocabulary import GRAMMAR
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Small words of languages that are written in Latin letters, none of them an English word of work.
_FOREIGN = word_set("""
    el la los las del una unas unos que por para con como su sus pero muy este esta clientes atencion y en
    le les des une dans pour avec sur aux est sont nous vous je il elle et du qui ne pas au
    der die das und ist ein eine einen mit fur von zu den dem auf nicht wir ich sie bei
    il gli di che per sono nel della delle
    os uma umas uns nao dos das com voce
    het een van voor niet met zijn aan bij
    mga ang ng sa ako
    cua cho nguoi khong
    nie jest dla sie
""")
_FEWEST_WORDS = 3
#: Of the letters, outside Latin; of the words, small words of another language.
_MOST_OTHER_LETTERS = 0.5
_LEAST_FOREIGN = 0.2


def foreign(words: Sequence[str]) -> str:
    """Return a sentence when words are of another language than English, or an empty string."""
    if _FOREIGN.isdisjoint(words) and all(map(str.isascii, words)):
        return ""
    letters = [letter for word in words for letter in word if letter.isalpha()]
    if not letters:
        return ""
    if sum(not letter.isascii() for letter in letters) > _MOST_OTHER_LETTERS * len(letters):
        return "not English: it is written in other letters than Latin ones"
    strange = sum(word in _FOREIGN for word in words)
    english = sum(word in GRAMMAR for word in words)
    if len(words) >= _FEWEST_WORDS and strange >= _LEAST_FOREIGN * len(words) and strange > english:
        return "not English: its small words are of another language"
    return ""
