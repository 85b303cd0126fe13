"""An assessment as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.json_parts import (
    Document,
    activity,
    citation,
    gate_verdict,
    kb_stamp,
    level_ref,
    requirement,
    verdict,
)
from careerpath.report.match_json import match_document

if TYPE_CHECKING:
    from careerpath.model.assessment import Assessment, LevelStanding, NextStep, Placement


def assess_document(result: Assessment) -> Document:
    """Return the document of an assessment."""
    return {
        "schema": "careerpath/assess/1",
        "kb": kb_stamp(result.kb),
        "id": result.profile_id,
        "target": level_ref(result.target),
        "placement": _placement(result.placement),
        "levels": [_standing(s) for s in result.levels],
        "verdicts": [verdict(v) for v in result.verdicts],
        "duties": [verdict(v) for v in result.duties],
        "gates": [gate_verdict(g) for g in result.gates],
        "gaps": [
            {"rank": g.rank, "status": g.status, "requirement": requirement(g.requirement), "why": g.why}
            for g in result.gaps
        ],
        "next_steps": [_next_step(s) for s in result.next_steps],
        "statements": [match_document(m) for m in result.statements],
        "remarks": list(result.remarks),
        "notice": result.notice,
    }


def _placement(placement: Placement) -> Document:
    return {
        "level": placement.level,
        "probability": placement.probability,
        "settled": placement.settled,
        "candidates": [{"level": c.level, "probability": c.probability} for c in placement.candidates],
        "for": list(placement.reasons_for),
        "against": list(placement.reasons_against),
    }


def _standing(standing: LevelStanding) -> Document:
    return {
        "level": standing.level,
        "title": standing.title,
        "status": standing.status,
        "met": standing.met,
        "partial": standing.partial,
        "gap": standing.gap,
        "unknown": standing.unknown,
        "not_applicable": standing.not_applicable,
        "no_opportunity": standing.no_opportunity,
    }


def _next_step(step: NextStep) -> Document:
    return {
        "activity": activity(step.activity) if step.activity else {"text": step.text, "kind": step.mode},
        "closes": list(step.closes),
        "mode": step.mode,
        "with_whom": step.with_whom,
        "source": citation(step.source),
    }
