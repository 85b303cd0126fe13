"""The matcher: one statement in, the requirements that it speaks of out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.matching.claims import read_claim
from careerpath.matching.entries import entries_of
from careerpath.matching.index import TermIndex
from careerpath.matching.repair import SpellingRepair
from careerpath.matching.stems import stem
from careerpath.matching.tokens import words
from careerpath.model.matches import Match, StatementMatch

if TYPE_CHECKING:
    from careerpath.matching.claims import Claim
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.matches import StatementStatus

#: Matches that are given of each statement.
MOST_MATCHES = 5
#: A best match below this is no match.
LEAST_SCORE = 0.35
#: A match after the best one counts as a link of its own from here on.
LINK_SCORE = 0.6


class Matcher:
    """Matches statements to the requirements of one or more families."""

    def __init__(self, kb: KnowledgeBase, family_ids: tuple[str, ...]) -> None:
        """Index all requirements of the families but their conditions."""
        self._entries = entries_of(kb, family_ids)
        vocabulary: dict[str, None] = {}
        for entry in self._entries:
            vocabulary.update(dict.fromkeys(word for text in entry.texts for word in words(text)))
        self._index = TermIndex(((e.requirement, e.texts) for e in self._entries), _stems)
        self._repair = SpellingRepair(vocabulary)

    def match(self, statement: str) -> StatementMatch:
        """Return the five best requirements for a statement and how it is to be taken. Any text is fine."""
        spoken = words(statement)
        terms = self._terms(spoken)
        found = self._index.search(terms, MOST_MATCHES)
        matches = tuple(self._match(position, score, terms) for position, score in found)
        claim = read_claim(spoken)
        return StatementMatch(statement, _status(matches, claim), matches, claim.strength, claim.reading)

    def _terms(self, spoken: list[str]) -> dict[str, str]:
        """Return the known stems, each with the word that it came from."""
        terms: dict[str, str] = {}
        for word in spoken:
            term = stem(word)
            if term not in self._index:
                near = self._repair.nearest(word)
                term = stem(near) if near else ""
            if term:
                terms.setdefault(term, word)
        return terms

    def _match(self, position: int, score: float, terms: dict[str, str]) -> Match:
        weighed = sorted(((self._index.weight(t, position), w) for t, w in terms.items()), reverse=True)
        decided = ", ".join(f"'{word}'" for weight, word in weighed[:4] if weight > 0)
        entry = self._entries[position]
        sure = score / (score + 12.0)
        return Match(entry.family, entry.level, entry.requirement, round(sure, 3), f"shares {decided}")


def _stems(text: str) -> list[str]:
    return [stem(word) for word in words(text)]


def _status(matches: tuple[Match, ...], claim: Claim) -> StatementStatus:
    if not matches or matches[0].score < LEAST_SCORE:
        return "none"
    return claim.status


@lru_cache(maxsize=8)
def matcher_for(kb: KnowledgeBase, family_ids: tuple[str, ...]) -> Matcher:
    """Return the matcher of these families; made once for a knowledge base."""
    return Matcher(kb, family_ids)
