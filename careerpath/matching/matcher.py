"""The matcher: one statement in, the requirements that it speaks of out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.matching.calibration import calibrated
from careerpath.matching.claims import read_claim
from careerpath.matching.entries import entries_of
from careerpath.matching.index import TermIndex
from careerpath.matching.repair import SpellingRepair
from careerpath.matching.stems import stem
from careerpath.matching.terms import Term, topic_stems, with_pairs
from careerpath.matching.tokens import words
from careerpath.matching.vocabulary import FILLER, GRAMMAR
from careerpath.model.matches import Match, StatementMatch

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.matches import StatementStatus

#: Matches that are given of each statement.
MOST_MATCHES = 5
#: A best match below this is no match.
LEAST_SCORE = 0.40
#: What does not count as evidence is `none` below this: it speaks of no requirement.
_LEAST_TOPIC = 0.02
#: A match after the best one counts as a link of its own from here on.
LINK_SCORE = 0.5
#: What a topical word that no requirement knows counts as missed: about as much as a rare known one.
_UNKNOWN = 3.3
#: Words of a sentence of why.
_MOST_WORDS = 4


class Matcher:
    """Matches statements to the requirements of one or more families."""

    def __init__(self, kb: KnowledgeBase, family_ids: tuple[str, ...]) -> None:
        """Index all requirements of the families but their conditions."""
        self._entries = entries_of(kb, family_ids)
        self._index: TermIndex[Term] = TermIndex(
            [[with_pairs(topic_stems(text)) for text in entry.texts] for entry in self._entries]
        )
        vocabulary = dict.fromkeys(w for e in self._entries for text in e.texts for w in words(text))
        self._repair = SpellingRepair([*vocabulary, *sorted(GRAMMAR | FILLER)])

    def match(self, statement: str) -> StatementMatch:
        """Return the five best requirements for a statement and how it is to be taken. Any text is fine."""
        spoken = words(statement)
        claim = read_claim(statement, spoken)
        if claim.counted is not None and claim.otherwise is not None:
            matches = self._search(claim.counted)
            if _status(matches, claim.status) == "matched":
                return StatementMatch(statement, "matched", matches, claim.strength, claim.reading)
            claim = claim._replace(status=claim.otherwise, strength="does")
        matches = self._search(spoken)
        return StatementMatch(statement, _status(matches, claim.status), matches, claim.strength, claim.reading)

    def _search(self, spoken: list[str]) -> tuple[Match, ...]:
        said = self._said(spoken)
        return self._matches(self._index.search(with_pairs(list(said)), MOST_MATCHES), said)

    def _said(self, spoken: list[str]) -> dict[str, str]:
        """Return the topical stems, misspelt ones repaired, each with the word that it came from."""
        said: dict[str, str] = {}
        for word in spoken:
            if word in GRAMMAR:
                continue
            term = stem(word)
            if term not in self._index:
                near = self._repair.nearest(word)
                term = stem(near) if near else term
            said.setdefault(term, word)
        return said

    def _matches(self, ranking: list[tuple[int, float]], said: dict[str, str]) -> tuple[Match, ...]:
        everything = sum(self._mass(term, word) for term, word in said.items())
        best = [score for _, score in ranking[:2]] + [0.0, 0.0]
        found = []
        for position, score in ranking:
            gap = score - (best[0] if found else best[1])
            sure = calibrated(score, gap, score / max(everything, 1.0))
            entry = self._entries[position]
            why = self._why(position, said)
            found.append(Match(entry.family, entry.level, entry.requirement, round(sure, 3), why))
        return tuple(found)

    def _mass(self, term: str, word: str) -> float:
        return self._index.highest(term) or (0.0 if word in FILLER else _UNKNOWN)

    def _why(self, position: int, said: dict[str, str]) -> str:
        weighed = [(self._index.weight(term, position), word) for term, word in said.items()]
        decided = sorted((pair for pair in weighed if pair[0] > 0), key=lambda pair: -pair[0])[:_MOST_WORDS]
        return "decided by " + ", ".join(f"'{word}'" for _, word in decided)


def _status(matches: tuple[Match, ...], claimed: StatementStatus) -> StatementStatus:
    least = LEAST_SCORE if claimed == "matched" else _LEAST_TOPIC
    return claimed if matches and matches[0].score >= least else "none"


@lru_cache(maxsize=8)
def matcher_for(kb: KnowledgeBase, family_ids: tuple[str, ...]) -> Matcher:
    """Return the matcher of these families; made once for a knowledge base."""
    return Matcher(kb, family_ids)
