"""What each word adds: looked up once, then remembered."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from careerpath.matching.index import ONE, TermIndex
from careerpath.matching.like_words import group_of
from careerpath.matching.repair import SpellingRepair
from careerpath.matching.terms import PAIRED, WRITTEN, head_of
from careerpath.words.stems import stem
from careerpath.words.vocabulary import FILLER, GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from careerpath.matching.index import Posting
    from careerpath.matching.terms import Term

#: Words that are remembered before all are forgotten, so that no input can fill the memory.
_MOST_WORDS = 50_000


class Word:
    """A topical word as written: what it means when it is misspelt, its stem and group, and what they add."""

    __slots__ = ("adds", "beside", "decides", "group", "head", "heads", "meant", "stem", "text")

    def __init__(self, text: str, meant: str, root: str) -> None:
        """Make a word that adds nothing."""
        self.text = text
        self.meant = meant
        self.stem = root
        self.group = group_of(root)
        #: The term that it is where it opens a text.
        self.head = head_of(meant, self.group)
        #: What it adds, packed for adding; where it opens a text, that as well; and beside a word of another group.
        self.adds = self.heads = 0
        self.beside: dict[str, int] = {}
        #: Positions of the entries for which it says much.
        self.decides: frozenset[int] = frozenset()


class Lexicon(dict[str, Word | None]):
    """Words as written, in lower case, to what they add; None for words without a topic. Fills itself when asked."""

    def __init__(self, index: TermIndex[Term], pack: Callable[[Posting], int], vocabulary: Iterable[str]) -> None:
        """Draw on an index and on the words of its texts, to which misspelt words are brought back."""
        super().__init__()
        self._index = index
        self._pack = pack
        self._repair = SpellingRepair([*vocabulary, *sorted(GRAMMAR | FILLER)])
        self._pairs: defaultdict[str, list[tuple[str, Term]]] = defaultdict(list)
        for term in index.terms():
            if PAIRED in term:
                first, second = term.split(PAIRED)
                self._pairs[first].append((second, term))
                self._pairs[second].append((first, term))
        self._adds: dict[Term, int] = {}
        #: Each number once: most pairs speak for one entry, and what is added up should fit the processor's cache.
        self._numbers: dict[int, int] = {}
        self._shared: dict[str, dict[str, int]] = {}

    def __missing__(self, word: str) -> Word | None:
        """Look a word up, repaired when it is misspelt, and remember it."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._look_up(word)
        return found

    def _look_up(self, text: str) -> Word | None:
        if text in GRAMMAR:
            return None
        root = stem(text)
        if root in self._index or group_of(root) != root or text in FILLER:
            return self._known(text, text)
        near = self._repair.nearest(text)
        if near in GRAMMAR:
            return None
        return self._known(text, near) if near else Word(text, text, root)

    def _known(self, text: str, meant: str) -> Word:
        word = Word(text, meant, stem(meant))
        weights: Counter[int] = Counter()
        for term in dict.fromkeys((word.stem, WRITTEN + meant, word.group)):
            word.adds += self._added(term)
            weights.update(dict(self._index.posting(term)))
        word.heads = self._added(word.head) if word.head else 0
        word.decides = frozenset(position for position, weight in weights.items() if weight >= ONE)
        word.beside = self._beside(word.group)
        return word

    def _beside(self, group: str) -> dict[str, int]:
        """Return what words of a group add beside others; all of them share it."""
        found = self._shared.get(group)
        if found is None:
            pairs = self._pairs.get(group, ())
            found = self._shared[group] = {other: self._added(pair) for other, pair in pairs}
        return found

    def _added(self, term: Term) -> int:
        if term not in self._adds:
            packed = self._pack(self._index.posting(term))
            self._adds[term] = self._numbers.setdefault(packed, packed)
        return self._adds[term]
