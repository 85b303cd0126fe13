"""A plan as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import PRIORITIES, PURPOSES
from careerpath.report.json_parts import (
    Document,
    citation,
    day,
    evidence,
    gate_verdict,
    kb_stamp,
    level_ref,
    requirement,
)

if TYPE_CHECKING:
    from careerpath.model.plan import Deadline, GateDate, Objective, Plan, PlannedActivity


def plan_document(result: Plan) -> Document:
    """Return the document of a plan. Days are ISO dates, or null where there is no day to count from."""
    return {
        "schema": "careerpath/plan/1",
        "kb": kb_stamp(result.kb),
        "id": result.profile_id,
        "current": level_ref(result.current) if result.current else None,
        "target": level_ref(result.target),
        "form": [
            {"number": f.number, "id": f.id, "label": f.label, "value": f.value, "basis": f.basis, "hint": f.hint}
            for f in result.form
        ],
        "start": day(result.start),
        "by": day(result.by),
        "review": day(result.review),
        "review_half_way": result.review_half_way,
        "hours_per_week": result.hours_per_week,
        "weeks": result.weeks,
        "hours": result.hours,
        "cost": result.cost,
        "without_cost": result.without_cost,
        "objectives": [_objective(o) for o in result.objectives],
        "activities": [_activity(a) for a in result.activities],
        "gates": [_gate(g) for g in result.gates],
        "deadline": _deadline(result.deadline) if result.deadline else None,
        "questions": [{"text": q.text, "about": list(q.about)} for q in result.questions],
        "signatures": [{"role": s.role, "name": s.name, "date": None} for s in result.signatures],
        "own_remarks": result.own_remarks,
        "remarks": list(result.remarks),
        "notice": result.notice,
    }


def _objective(objective: Objective) -> Document:
    return {
        "number": objective.number,
        "requirement": requirement(objective.requirement),
        "status": objective.status,
        "mode": objective.mode,
        "optional": objective.optional,
        "why": objective.why,
        "evidence": [evidence(e) for e in objective.found],
        "purpose": {"code": objective.purpose, "name": PURPOSES[objective.purpose]},
        "priority": {"code": objective.priority, "name": PRIORITIES[objective.priority]},
        "activities": list(objective.activities),
        "accomplishment": [
            {"text": a.text, "kind": a.kind, "source": citation(a.source)} for a in objective.accomplishment
        ],
    }


def _activity(activity: PlannedActivity) -> Document:
    return {
        "id": activity.id,
        "text": activity.text,
        "kind": activity.kind,
        "builds": list(activity.builds),
        "priority": activity.priority,
        "hours": activity.hours,
        "cost": activity.cost,
        "estimate": activity.estimate,
        "url": activity.url,
        "after": list(activity.after),
        "source": citation(activity.source),
        "start_week": activity.start_week,
        "end_week": activity.end_week,
        "start": day(activity.start),
        "target": day(activity.target),
        "done": day(activity.done),
        "late": activity.late,
        "remarks": activity.remarks,
        "evidence": activity.evidence,
    }


def _gate(gate: GateDate) -> Document:
    return {
        **gate_verdict(gate.verdict),
        "in_years": gate.in_years,
        "earliest": day(gate.earliest),
        "text": gate.text,
    }


def _deadline(deadline: Deadline) -> Document:
    return {
        "by": day(deadline.by),
        "fits": deadline.fits,
        "late": list(deadline.late),
        "earliest": day(deadline.earliest),
        "hours_per_week_needed": deadline.hours_per_week_needed,
        "reasons": list(deadline.reasons),
    }
