"""Results as rows for a spreadsheet: one table each, one row for each thing that is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.comparison import Pair
from careerpath.model.plan import PRIORITIES, PURPOSES
from careerpath.report.csv_table import csv_table
from careerpath.report.words import gate_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.model.assessment import Assessment, GateVerdict, Verdict
    from careerpath.model.comparison import Comparison
    from careerpath.model.knowledge import Citation, KnowledgeBase, Requirement
    from careerpath.model.plan import Plan, PlannedActivity
    from careerpath.model.route import Routes
    from careerpath.report.csv_table import Value

    Row = dict[str, Value]

_REQUIREMENT = ("family", "level", "id", "kind", "text", "competency", "needed_min", "needed_max", "needed_basis")
_SOURCE = ("source", "place")
_ASSESS = ("part", "status", *_REQUIREMENT, "have", "shortfall", "evidence", "evidence_place", "basis", "why", *_SOURCE)
_COMPARE = ("change", *_REQUIREMENT, "before_min", "before_max", *_SOURCE)
_ROUTE = (
    "route", "step", "from", "to", "move", "years", "earliest", "hours", "added", "raised", "not_stated", "carried",
    "share_carried", "gates_that_bind", "years_known",
)  # fmt: skip
_PLAN = (
    "objective", "requirement", "status", "optional", "purpose", "purpose_name", "priority", "priority_name",
    "activity", "kind", "hours", "cost", "estimate", "start_week", "end_week", "start", "target", "done", "late",
    "accomplishment", "evidence", "remarks", *_SOURCE,
)  # fmt: skip


def assess_csv(_kb: KnowledgeBase, result: Assessment) -> bytes:
    """Return an assessment: a row for each verdict, duty and gate."""
    rows = [
        *(_verdict("requirement", v) for v in result.verdicts),
        *(_verdict("duty", v) for v in result.duties),
        *(_gate(g) for g in result.gates),
    ]
    return csv_table(_ASSESS, rows)


def compare_csv(_kb: KnowledgeBase, result: Comparison) -> bytes:
    """Return a comparison: a row for each requirement that is added, dropped, kept or changed, and each gate."""
    return csv_table(_COMPARE, _compared(result))


def route_csv(_kb: KnowledgeBase, result: Routes) -> bytes:
    """Return routes: a row for each step of each."""
    return csv_table(_ROUTE, _route_steps(result))


def plan_csv(_kb: KnowledgeBase, result: Plan) -> bytes:
    """Return a plan: a row for each activity of each objective, then for what no objective names."""
    return csv_table(_PLAN, _plan_rows(result))


def _source(citation: Citation) -> Row:
    return {"source": citation.ref, "place": citation.where}


def _requirement(r: Requirement) -> Row:
    rating = r.proficiency
    row: Row = {"family": r.family, "level": r.level, "id": r.id, "kind": r.kind, "text": r.text}
    row |= {"competency": r.competency, **_source(r.source)}
    return row | ({"needed_min": rating.min, "needed_max": rating.max, "needed_basis": rating.basis} if rating else {})


def _verdict(part: str, v: Verdict) -> Row:
    return {
        "part": part,
        "status": v.status,
        **_requirement(v.requirement),
        "evidence": " | ".join(e.quote for e in v.evidence),
        "evidence_place": " | ".join(e.where for e in v.evidence),
        "basis": " | ".join(e.basis for e in v.evidence),
        "why": v.why,
    }


def _gate(g: GateVerdict) -> Row:
    row: Row = {"part": "gate", "status": g.status, "id": g.id, "text": gate_name(g.id), "why": g.note}
    row |= {"needed_min": g.required.min, "needed_max": g.required.max, "have": g.have, "shortfall": g.shortfall}
    return row | _source(g.source)


def _compared(result: Comparison) -> Iterator[Row]:
    for change, found in (("added", result.added), ("dropped", result.dropped)):
        yield from ({"change": change, **_requirement(r)} for r in found)
    for change, pairs in (("raised", result.raised), ("lowered", result.lowered), ("kept", result.kept)):
        for item in pairs:
            before, after = (item.before, item.after) if isinstance(item, Pair) else (item, item)
            yield {"change": change, **_requirement(after), **_before(before)}
    for silent in result.not_stated:
        yield {"change": f"not stated at {silent.silent.level}", **_requirement(silent.requirement)}
    for gate in result.gates:
        row: Row = {"change": "gate", "id": gate.id, "text": gate_name(gate.id)}
        if gate.before:
            row |= {"before_min": gate.before.years.min, "before_max": gate.before.years.max}
        if gate.after:
            row |= {"needed_min": gate.after.years.min, "needed_max": gate.after.years.max}
        yield row


def _before(r: Requirement) -> Row:
    return {"before_min": r.proficiency.min, "before_max": r.proficiency.max} if r.proficiency else {}


def _route_steps(result: Routes) -> Iterator[Row]:
    for route in result.routes:
        for number, step in enumerate(route.steps, 1):
            yield {
                "route": route.rank,
                "step": number,
                "from": f"{step.before.family}:{step.before.level}",
                "to": f"{step.after.family}:{step.after.level}",
                "move": step.move,
                "years": step.years,
                "earliest": step.earliest,
                "hours": step.hours,
                "added": len(step.added),
                "raised": len(step.raised),
                "not_stated": len(step.not_stated),
                "carried": len(step.carried),
                "share_carried": step.share,
                "gates_that_bind": " | ".join(gate_name(wait.gate.id) for wait in step.gates if wait.binds),
                "years_known": "yes" if route.known else "no",
            }


def _plan_rows(plan: Plan) -> Iterator[Row]:
    named = set()
    for o in plan.objectives:
        objective: Row = {
            "objective": o.number,
            "requirement": o.requirement.text,
            "status": o.status,
            "optional": "yes" if o.optional else "",
            "purpose": o.purpose,
            "purpose_name": PURPOSES[o.purpose],
            "priority": o.priority,
            "priority_name": PRIORITIES[o.priority],
            "accomplishment": " | ".join(x.text for x in o.accomplishment),
        }
        for name in o.activities:
            named.add(name)
            yield objective | _activity(plan.planned(name))
        if not o.activities:
            yield objective | _source(o.requirement.source)
    yield from (_activity(a) for a in plan.activities if a.id not in named)


def _activity(a: PlannedActivity) -> Row:
    return {
        "activity": a.text,
        "kind": a.kind,
        "hours": a.hours,
        "cost": a.cost,
        "estimate": "our estimate" if a.estimate == "own" else a.estimate,
        "start_week": a.start_week,
        "end_week": a.end_week,
        "start": a.start,
        "target": a.target,
        "done": a.done,
        "late": "yes" if a.late else "",
        "evidence": a.evidence,
        "remarks": a.remarks,
        **_source(a.source),
    }
