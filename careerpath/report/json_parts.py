"""What the JSON documents are made of, in the fixed shapes that other programs rely on.

Output is ASCII, so that the same result gives the same bytes whatever the terminal's encoding, and so that
nothing in a person's text can act on a terminal.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.assessment import Evidence, GateVerdict, Verdict
    from careerpath.model.comparison import BuildingStep, Pair
    from careerpath.model.knowledge import Activity, Citation, Gate, KnowledgeBase, Range, Requirement, Scope
    from careerpath.model.results import KbStamp, LevelRef


Document = dict[str, Any]


def dumps(document: Document) -> str:
    """Return one indented JSON document, ending in a line break."""
    return json.dumps(document, indent=2, ensure_ascii=True, allow_nan=False) + "\n"


def dumps_line(document: Document) -> str:
    """Return one JSON object on one line, ending in a line break."""
    return json.dumps(document, ensure_ascii=True, allow_nan=False) + "\n"


def kb_stamp(stamp: KbStamp | KnowledgeBase) -> Document:
    """Return the knowledge base that a result rests on."""
    return {"version": stamp.version, "hash": stamp.hash}


def level_ref(ref: LevelRef) -> Document:
    """Return a level's family, id and title."""
    return {"family": ref.family, "level": ref.level, "title": ref.title}


def citation(c: Citation) -> Document:
    """Return where a fact comes from."""
    return {"ref": c.ref, "where": c.where}


def requirement(r: Requirement) -> Document:
    """Return a requirement in the fixed shape."""
    rating = r.proficiency
    return {
        "id": r.id,
        "family": r.family,
        "level": r.level,
        "kind": r.kind,
        "text": r.text,
        "competency": r.competency,
        "proficiency": {"min": rating.min, "max": rating.max, "basis": rating.basis} if rating else None,
        "part_of": r.part_of,
        "importance": r.importance,
        "measure": r.measure,
        "applies_when": r.applies_when,
        "exercises": list(r.exercises),
        "limits": [
            {"measure": x.measure, "at_most": x.at_most, "unit": x.unit, "applies": x.applies, "flexible": x.flexible}
            for x in r.limits
        ],
        "note": r.note,
        "source": citation(r.source),
    }


def activity(a: Activity) -> Document:
    """Return a developmental activity: `hours` of a person's time, `cost` in US dollars."""
    return {
        "id": a.id,
        "competency": a.competency,
        "text": a.text,
        "kind": a.kind,
        "tier": a.tier,
        "proficiency": bounds(a.proficiency),
        "hours": a.hours,
        "cost": a.cost,
        "estimate": a.estimate,
        "url": a.url,
        "after": list(a.after),
        "source": citation(a.source),
    }


def gate(g: Gate) -> Document:
    """Return a gate, in years."""
    return {
        "id": g.id,
        "min": g.years.min,
        "max": g.years.max,
        "typical": g.typical,
        "substitutable": g.substitutable,
        "note": g.note,
        "source": citation(g.source),
    }


def gate_verdict(g: GateVerdict) -> Document:
    """Return a gate and what the person brings to it, in years."""
    return {
        "id": g.id,
        "required": bounds(g.required),
        "have": g.have,
        "status": g.status,
        "shortfall": g.shortfall,
        "substitutable": g.substitutable,
        "note": g.note,
        "source": citation(g.source),
    }


def pair(p: Pair) -> Document:
    """Return the same thing at two levels."""
    return {"from": requirement(p.before), "to": requirement(p.after)}


def building_step(b: BuildingStep) -> Document:
    """Return an activity and the ids of what it builds."""
    return {"activity": activity(b.activity), "builds": list(b.builds)}


def scope(s: Scope) -> Document:
    """Return how far the work of a level reaches."""
    return {
        "summary": s.summary,
        "independence": s.independence,
        "complexity": s.complexity,
        "source": citation(s.source),
    }


def bounds(r: Range) -> Document:
    """Return a range: `min` is what is asked for, `max` where it leads."""
    return {"min": r.min, "max": r.max}


def day(d: date | None) -> str | None:
    """Return a day as an ISO date."""
    return d.isoformat() if d else None


def verdict(v: Verdict) -> Document:
    """Return a verdict with its evidence."""
    return {
        "requirement": requirement(v.requirement),
        "status": v.status,
        "evidence": [evidence(e) for e in v.evidence],
        "why": v.why,
    }


def evidence(e: Evidence) -> Document:
    """Return a quoted piece of the profile."""
    return {"quote": e.quote, "where": e.where, "basis": e.basis}
