"""Routes as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.json_parts import (
    Document,
    building_step,
    citation,
    day,
    gate,
    kb_stamp,
    level_ref,
    pair,
    requirement,
)

if TYPE_CHECKING:
    from careerpath.model.route import Block, GateWait, Route, Routes, RouteStep


def route_document(result: Routes) -> Document:
    """Return the document of routes: `years` from now, days where a day to count from was given, and `hours`."""
    return {
        "schema": "careerpath/route/1",
        "kb": kb_stamp(result.kb),
        "from": level_ref(result.start),
        "to": level_ref(result.goal),
        "today": day(result.today),
        "least_share": round(result.least_share, 4),
        "routes": [_route(r) for r in result.routes],
        "blocks": [_block(b) for b in result.blocks],
        "remarks": list(result.remarks),
        "notice": result.notice,
    }


def _route(route: Route) -> Document:
    return {
        "rank": route.rank,
        "years": route.years,
        "known": route.known,
        "earliest": day(route.earliest),
        "hours": route.hours,
        "steps": [_step(s) for s in route.steps],
    }


def _step(step: RouteStep) -> Document:
    return {
        "from": level_ref(step.before),
        "to": level_ref(step.after),
        "move": step.move,
        "added": [requirement(r) for r in step.added],
        "raised": [pair(p) for p in step.raised],
        "not_stated": [requirement(r) for r in step.not_stated],
        "carried": [requirement(r) for r in step.carried],
        "dropped": [requirement(r) for r in step.dropped],
        "share": round(step.share, 4),
        "gates": [_wait(g) for g in step.gates],
        "gates_stated": step.gates_stated,
        "years": step.years,
        "earliest": day(step.earliest),
        "activities": [building_step(b) for b in step.activities],
        "hours": step.hours,
        "without_hours": list(step.without_hours),
    }


def _wait(wait: GateWait) -> Document:
    return {
        **gate(wait.gate),
        "have": wait.have,
        "basis": wait.basis,
        "wait": wait.wait,
        "binds": wait.binds,
    }


def _block(block: Block) -> Document:
    return {
        "kind": block.kind,
        "text": block.text,
        "level": level_ref(block.level),
        "gate": {"id": block.gate.id, "min": block.gate.years.min, "source": citation(block.gate.source)}
        if block.gate
        else None,
        "nearest": level_ref(block.nearest) if block.nearest else None,
        "share": None if block.share is None else round(block.share, 4),
    }
