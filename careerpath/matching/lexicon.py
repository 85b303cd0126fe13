"""What each word adds: looked up once, then remembered."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from careerpath.matching.index import UNIT, Posting, TermIndex
from careerpath.matching.repair import SpellingRepair
from careerpath.matching.stems import stem
from careerpath.matching.vocabulary import FILLER, GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.matching.terms import Term

#: Words that are remembered before all are forgotten, so that no input can fill the memory.
_MOST_WORDS = 50_000
#: What a topical word that no entry knows counts as missed: about as much as a rare known one.
_UNKNOWN = 3.3


class Word(NamedTuple):
    """A topical word: its stem, the entries that it speaks for, and those for which it speaks beside another stem."""

    stem: str
    posting: Posting
    weights: dict[int, int]
    beside: dict[str, Posting]
    #: The most that it adds to any entry, or what not knowing it misses.
    mass: float


class Lexicon(dict[str, Word | None]):
    """Words as written, in lower case, to what they add; None for words without a topic. Fills itself when asked."""

    def __init__(self, index: TermIndex[Term], vocabulary: Iterable[str]) -> None:
        """Draw on an index and on the words of its texts, to which misspelt words are brought back."""
        super().__init__()
        self._index = index
        self._repair = SpellingRepair([*vocabulary, *sorted(GRAMMAR | FILLER)])
        self._beside: defaultdict[str, dict[str, Posting]] = defaultdict(dict)
        self._words: dict[str, Word] = {}
        for term in index.terms():
            if isinstance(term, tuple):
                first, second = term
                self._beside[first][second] = self._beside[second][first] = index.posting(term)

    def __missing__(self, word: str) -> Word | None:
        """Look a word up, repaired when it is misspelt, and remember it."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> Word | None:
        if word in GRAMMAR:
            return None
        root = stem(word)
        if root in self._index or word in FILLER:
            return self._known(root, 0.0)
        near = self._repair.nearest(word)
        if near in GRAMMAR:
            return None
        return self._known(stem(near), 0.0) if near else Word(root, (), {}, {}, _UNKNOWN)

    def _known(self, root: str, otherwise: float) -> Word:
        if root not in self._words:
            posting = self._index.posting(root)
            weights = dict(posting)
            mass = (max(weights.values()) >> 20) / UNIT if weights else otherwise
            self._words[root] = Word(root, posting, weights, self._beside.get(root, {}), mass)
        return self._words[root]
