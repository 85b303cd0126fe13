"""What the knowledge base says of one thing, as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.kb.lookup import SearchResult
from careerpath.model.knowledge import Competency, Family, KnowledgeBase, Level, Scale, Source
from careerpath.report.json_parts import Document, activity, citation, gate, kb_stamp, requirement, scope

if TYPE_CHECKING:
    from careerpath.model.knowledge import Behavior

Shown = Family | Level | Competency | Scale | Source | SearchResult


def show_document(kb: KnowledgeBase, thing: Shown | None) -> Document:  # noqa: PLR0911 (one a kind of thing)
    """Return the document of a thing, or of what there is when it is None. `kind` says which it is."""
    head = {"schema": "careerpath/show/1", "kb": kb_stamp(kb)}
    match thing:
        case Family():
            return {**head, "kind": "family", "family": _family(thing)}
        case Level():
            return {**head, "kind": "level", "level": _level(kb, thing)}
        case Competency():
            return {**head, "kind": "competency", "competency": _competency(thing)}
        case Scale():
            return {**head, "kind": "scale", "scale": _scale(thing)}
        case Source():
            return {**head, "kind": "source", "source": _source(thing)}
        case SearchResult():
            return {**head, "kind": "search", "search": _search(thing)}
        case None:
            return {**head, "kind": "overview", "overview": _overview(kb)}


def _overview(kb: KnowledgeBase) -> Document:
    return {
        "default_family": kb.default_family,
        "families": [
            {"id": f.id, "title": f.title, "levels": [{"id": x.id, "title": x.title} for x in f.levels]}
            for f in kb.families.values()
        ],
        "competencies": [{"id": c.id, "name": c.name} for c in kb.competencies.values()],
        "sources": [_source(s) for s in kb.sources.values()],
    }


def _family(family: Family) -> Document:
    return {
        "id": family.id,
        "title": family.title,
        "summary": family.summary,
        "cumulative": family.cumulative,
        "source": citation(family.source),
        "elements": [
            {"id": e.id, "title": e.title, "text": e.text, "source": citation(e.source)} for e in family.elements
        ],
        "levels": [_level_head(level) for level in family.levels],
    }


def _level_head(level: Level) -> Document:
    return {
        "id": level.id,
        "family": level.family,
        "rank": level.rank,
        "title": level.title,
        "aliases": list(level.aliases),
        "grade": level.grade,
        "scope": scope(level.scope),
        "not_stated": sorted(level.not_stated),
        "gates": [gate(g) for g in level.gates],
    }


def _level(kb: KnowledgeBase, level: Level) -> Document:
    asked = kb.families[level.family].asked_at(level.id)
    return {**_level_head(level), "requirements": [requirement(r) for r in asked]}


def _competency(competency: Competency) -> Document:
    return {
        "id": competency.id,
        "name": competency.name,
        "definition": competency.definition,
        "aliases": list(competency.aliases),
        "source": citation(competency.source),
        "behaviors": [_behavior(b) for b in competency.behaviors],
        "activities": [activity(a) for a in competency.activities],
    }


def _behavior(behavior: Behavior) -> Document:
    return {"proficiency": behavior.proficiency, "text": behavior.text, "source": citation(behavior.source)}


def _scale(scale: Scale) -> Document:
    return {
        "id": scale.id,
        "title": scale.title,
        "source": citation(scale.source),
        "steps": [
            {"value": s.value, "name": s.name, "definition": s.definition, "guidance": s.guidance} for s in scale.steps
        ],
    }


def _source(source: Source) -> Document:
    return {
        "id": source.id,
        "publisher": source.publisher,
        "title": source.title,
        "address": source.address,
        "read": source.read,
    }


def _search(result: SearchResult) -> Document:
    hits = [{"kind": h.kind, "name": h.name, "text": h.text} for h in result.hits]
    return {"query": result.query, "total": result.total, "hits": hits}
