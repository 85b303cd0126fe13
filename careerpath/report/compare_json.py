"""A comparison as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.comparison import Pair
from careerpath.report.json_parts import (
    Document,
    building_step,
    gate,
    kb_stamp,
    level_ref,
    pair,
    requirement,
    scope,
    verdict,
)

if TYPE_CHECKING:
    from careerpath.model.comparison import Comparison, GateChange, NotStated, Side
    from careerpath.model.knowledge import Requirement


def compare_document(result: Comparison) -> Document:
    """Return the document of a comparison."""
    return {
        "schema": "careerpath/compare/1",
        "kb": kb_stamp(result.kb),
        "from": _side(result.before),
        "to": _side(result.after),
        "direction": result.direction,
        "added": [requirement(r) for r in result.added],
        "dropped": [requirement(r) for r in result.dropped],
        "kept": [_kept(k) for k in result.kept],
        "raised": [pair(p) for p in result.raised],
        "lowered": [pair(p) for p in result.lowered],
        "not_stated": [_not_stated(n) for n in result.not_stated],
        "gates": [_gate_change(g) for g in result.gates],
        "activities": [building_step(b) for b in result.activities],
        "verdicts": [verdict(v) for v in result.verdicts],
        "notice": result.notice,
    }


def _side(side: Side) -> Document:
    return {
        **level_ref(side.ref),
        "grade": side.grade,
        "scope": scope(side.scope),
        "duties": [requirement(d) for d in side.duties],
        "conditions": [requirement(c) for c in side.conditions],
    }


def _kept(kept: Requirement | Pair) -> Document:
    return pair(kept) if isinstance(kept, Pair) else requirement(kept)


def _not_stated(item: NotStated) -> Document:
    return {"requirement": requirement(item.requirement), "silent": level_ref(item.silent)}


def _gate_change(change: GateChange) -> Document:
    return {
        "id": change.id,
        "from": gate(change.before) if change.before else None,
        "to": gate(change.after) if change.after else None,
        "from_stated": change.before_stated,
        "to_stated": change.after_stated,
    }
