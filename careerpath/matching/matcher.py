"""The matcher: one statement in, the requirements that it speaks of out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.matching.calibration import calibrated
from careerpath.matching.claims import read_claim
from careerpath.matching.entries import entries_of
from careerpath.matching.index import TermIndex
from careerpath.matching.lanes import MOST_LANES, Lanes
from careerpath.matching.language import foreign
from careerpath.matching.lexicon import Lexicon
from careerpath.matching.terms import topic_stems, with_pairs
from careerpath.matching.tokens import words
from careerpath.model.matches import Match, StatementMatch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.matching.index import Posting, Ranking
    from careerpath.matching.lexicon import Word
    from careerpath.matching.terms import Term
    from careerpath.model.knowledge import KnowledgeBase

#: Matches that are given of each statement.
MOST_MATCHES = 5
#: A best match below this is no match.
LEAST_SCORE = 0.40
#: What does not count as evidence is `none` below this: it speaks of no requirement.
_LEAST_TOPIC = 0.02
#: A match after the best one counts as a link of its own from here on.
LINK_SCORE = 0.5
#: Words that are named in a sentence of why.
_MOST_NAMED = 5


class Matcher:
    """Matches statements to the requirements of one or more families."""

    def __init__(self, kb: KnowledgeBase, family_ids: tuple[str, ...]) -> None:
        """Index all requirements of the families but their conditions."""
        entries = entries_of(kb, family_ids)
        self._names = [(e.family, e.level, e.requirement) for e in entries]
        index: TermIndex[Term] = TermIndex(
            [[with_pairs(topic_stems(text)) for text in entry.texts] for entry in entries]
        )
        self._index = index
        self._lanes = Lanes(len(entries)) if len(entries) <= MOST_LANES else None
        vocabulary = dict.fromkeys(word for entry in entries for text in entry.texts for word in words(text))
        self._lexicon = Lexicon(index, self._lanes.packed if self._lanes else _no_pack, vocabulary)

    def match(self, statement: str) -> StatementMatch:
        """Return the five best requirements for a statement and how it is to be taken. Any text is fine."""
        spoken = words(statement)
        claim = read_claim(statement, spoken)
        if claim.counted is not None and claim.otherwise is not None:
            found = self._search(claim.counted)
            if found.best >= LEAST_SCORE:
                return StatementMatch(statement, "matched", found.matches, claim.strength, claim.reading)
            claim = claim._replace(status=claim.otherwise, strength="does")
        found = self._search(spoken)
        if found.best >= (LEAST_SCORE if claim.status == "matched" else _LEAST_TOPIC):
            return StatementMatch(statement, claim.status, found.matches, claim.strength, claim.reading)
        return StatementMatch(statement, "none", found.matches, claim.strength, foreign(spoken) or claim.reading)

    def _search(self, spoken: Iterable[str]) -> _Found:
        said = [word for word in dict.fromkeys(map(self._lexicon.__getitem__, spoken)) if word is not None]
        return _Found(self._names, said, self._rank(said))

    def _rank(self, said: list[Word]) -> Ranking:
        if self._lanes is not None:
            return self._lanes.rank(_added(said), MOST_MATCHES)
        return self._index.search(with_pairs([word.stem for word in said]), MOST_MATCHES)


class _Found:
    """What was found for some words. The matches are written out when they are asked for, since a batch asks for few."""

    __slots__ = ("_everything", "_names", "_ranking", "_said", "best")

    def __init__(self, names: list[tuple[str, str, str]], said: list[Word], ranking: Ranking) -> None:
        self._names = names
        self._said = said
        self._ranking = ranking
        self._everything = 1.0 + sum([word.mass for word in said])
        self.best = self._score(0) if ranking else 0.0

    def _score(self, rank: int) -> float:
        score = self._ranking[rank][1]
        if rank:
            rival = self._ranking[0][1]
        else:
            rival = self._ranking[1][1] if len(self._ranking) > 1 else 0.0
        return calibrated(score, score - rival, score / self._everything)

    def matches(self) -> tuple[Match, ...]:
        """Return the matches, best first, each with the words that decided."""
        made = []
        for rank, (position, _) in enumerate(self._ranking):
            family, level, requirement = self._names[position]
            decided = [word.text for word in self._said if position in word.decides]
            made.append(Match(family, level, requirement, self._score(rank), _why(decided)))
        return tuple(made)


def _added(said: list[Word]) -> list[int]:
    """Return what words add, alone and in pairs that stand at most two apart."""
    added = [word.adds for word in said]
    before = before_that = ""
    for word in said:
        beside = word.beside
        if before in beside:
            added.append(beside[before])
        if before_that in beside:
            added.append(beside[before_that])
        before_that, before = before, word.stem
    return added


def _no_pack(posting: Posting) -> int:
    """Return 0: with too many entries for lanes, the index is searched itself."""
    return 0 * len(posting)


def _why(decided: list[str]) -> str:
    return "decided by '" + "', '".join(decided[:_MOST_NAMED]) + "'" if decided else "shares only common words with it"


@lru_cache(maxsize=8)
def matcher_for(kb: KnowledgeBase, family_ids: tuple[str, ...]) -> Matcher:
    """Return the matcher of these families; made once for a knowledge base."""
    return Matcher(kb, family_ids)
