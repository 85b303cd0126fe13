"""What a name means: a level, a family, a competency, a source, the scale; or the entries that speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.kb.names import find_family, find_level

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.model.knowledge import Competency, Family, KnowledgeBase, Level, Scale, Source

#: Hits shown for a search.
MOST_HITS = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that speaks of what was searched for: `name` is what `show` takes."""

    kind: str
    name: str
    text: str
    #: What people say for it, which is searched too.
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The entries that hold every word of the query, best first, and how many there are in all."""

    query: str
    hits: tuple[Hit, ...]
    total: int


def look_up(
    kb: KnowledgeBase, name: str, family: str | None = None
) -> Family | Level | Competency | Scale | Source | SearchResult:
    """Return what `name` names, or else a search for its words. Bare levels are looked for in `family` first."""
    key = name.strip()
    return _level(kb, key, family) or _entry(kb, key) or search(kb, key)


def search(kb: KnowledgeBase, query: str) -> SearchResult:
    """Return the entries in whose name or text every word of `query` stands, names first."""
    words = query.lower().split()
    found = [hit for hit in _entries(kb) if words and _holds(hit, words)]
    hits = tuple(sorted(found, key=lambda hit: _rank(hit, words)))
    return SearchResult(query, hits[:MOST_HITS], len(hits))


def _level(kb: KnowledgeBase, name: str, family: str | None) -> Level | None:
    """Return the level of a name: of the family before its colon, or of `family`; else of the first that has it."""
    before, colon, after = name.partition(":")
    if colon:
        families = [found] if (found := find_family(kb, before)) else []
        name = after
    elif family is not None:
        families = [kb.families[family]]
    else:
        families = [kb.families[i] for i in sorted(kb.families, key=lambda i: i != kb.default_family)]
    return next((level for f in families if (level := find_level(f, name))), None)


def _entry(kb: KnowledgeBase, name: str) -> Family | Competency | Scale | Source | None:
    wanted = name.casefold()
    if wanted in {"scale", kb.scale.id}:
        return kb.scale
    return find_family(kb, name) or _competency(kb, wanted) or kb.sources.get(wanted)


def _competency(kb: KnowledgeBase, wanted: str) -> Competency | None:
    for competency in kb.competencies.values():
        if wanted in {name.casefold() for name in (competency.id, competency.name, *competency.aliases)}:
            return competency
    return None


def _entries(kb: KnowledgeBase) -> Iterator[Hit]:
    for family in kb.families.values():
        yield Hit("family", family.id, f"{family.title}. {family.summary}")
        for level in family.levels:
            yield Hit("level", f"{family.id}:{level.id}", f"{level.title}. {level.scope.summary}")
            for r in level.requirements:
                said = kb.wordings[family.id].requirements.get(r.id, ()) if family.id in kb.wordings else ()
                yield Hit(r.kind, f"{family.id}:{level.id}", f"{r.id}: {r.text}", said)
    for competency in kb.competencies.values():
        yield Hit(
            "competency", competency.id, f"{competency.name}. {competency.definition} {', '.join(competency.aliases)}"
        )
        for activity in competency.activities:
            yield Hit("activity", competency.id, f"{activity.id}: {activity.text}")
    for source in kb.sources.values():
        yield Hit("source", source.id, f"{source.publisher}. {source.title}")


def _holds(hit: Hit, words: list[str]) -> bool:
    texts = (f"{hit.name} {hit.text}", *hit.said)
    return any(all(word in text.lower() for word in words) for text in texts)


def _rank(hit: Hit, words: list[str]) -> int:
    """Return 0 where the name holds all words, 1 where the text does, 2 where only a wording does."""
    name = f"{hit.name} {hit.text.split('. ')[0]}".lower()
    text = f"{name} {hit.text}".lower()
    return next((n for n, told in enumerate((name, text)) if all(word in told for word in words)), 2)
