"""The matcher: one statement in, the requirements that it speaks of out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from careerpath.claims import read_claim
from careerpath.matching.entries import entries_of, other_texts
from careerpath.matching.found import MOST_MATCHES, Found
from careerpath.matching.index import TermIndex
from careerpath.matching.lexicon import Lexicon
from careerpath.matching.ranking import ranker_for
from careerpath.matching.terms import telling_terms
from careerpath.model.matches import StatementMatch
from careerpath.words.language import foreign
from careerpath.words.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.matching.lexicon import Word
    from careerpath.matching.terms import Term
    from careerpath.model.knowledge import KnowledgeBase

#: What does not count as evidence is `none` below this: it speaks of no requirement.
_LEAST_TOPIC = 0.04


class Matcher:
    """Matches statements to the requirements of one or more families."""

    def __init__(self, kb: KnowledgeBase, family_ids: tuple[str, ...]) -> None:
        """Index all requirements of the families but their conditions, and what is no requirement."""
        entries = entries_of(kb, family_ids)
        others = other_texts(kb, family_ids)
        texts = [*(entry.texts for entry in entries), *others]
        index: TermIndex[Term] = TermIndex(telling_terms(texts))
        vocabulary = dict.fromkeys(word for about in texts for text in about for word in words(text))
        self._names = [(entry.family, entry.level, entry.requirement) for entry in entries]
        self._ranker = ranker_for(index, MOST_MATCHES + len(others))
        self._lexicon = Lexicon(index, self._ranker.packed, vocabulary)

    def match(self, statement: str) -> StatementMatch:
        """Return the five best requirements for a statement and how it is to be taken. Any text is fine."""
        spoken = words(statement)
        claim = read_claim(statement, spoken)
        if claim.counted is not None and claim.otherwise is not None:
            found = self._find(claim.counted)
            if found.counts():
                return StatementMatch(statement, "matched", found.matches, claim.strength, claim.reading)
            claim = claim._replace(status=claim.otherwise, strength="does")
        found = self._find(spoken)
        if found.counts() if claim.status == "matched" else found.speaks_of_something(_LEAST_TOPIC):
            return StatementMatch(statement, claim.status, found.matches, claim.strength, claim.reading)
        return StatementMatch(statement, "none", found.matches, claim.strength, foreign(spoken) or claim.reading)

    def _find(self, spoken: Iterable[str]) -> Found:
        said = dict.fromkeys(map(self._lexicon.__getitem__, spoken))
        said.pop(None, None)
        known = cast("dict[Word, None]", said)
        return Found(self._names, known, self._ranker.scores(known))


@lru_cache(maxsize=8)
def matcher_for(kb: KnowledgeBase, family_ids: tuple[str, ...]) -> Matcher:
    """Return the matcher of these families; made once for a knowledge base."""
    return Matcher(kb, family_ids)
