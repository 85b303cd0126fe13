"""The JSON Schemas of routes and plans."""

from __future__ import annotations

from careerpath.report.schema_parts import (
    COUNT,
    FLAG,
    NUMBER,
    PROBABILITY,
    TEXT,
    Schema,
    list_of,
    object_of,
    one_of,
    or_null,
    ref,
)

_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_WEEK = or_null({"type": "integer", "minimum": 1})
_YEARS: Schema = {"type": "number", "minimum": 0}

_WAIT = {
    "allOf": [
        ref("gate"),
        object_of({"have": _YEARS, "basis": one_of("known", "assumed", "unknown"), "wait": _YEARS, "binds": FLAG}),
    ]
}

_STEP = object_of(
    {
        "from": ref("level"),
        "to": ref("level"),
        "move": one_of("promotion", "lateral"),
        "added": list_of(ref("requirement")),
        "raised": list_of(ref("pair")),
        "not_stated": list_of(ref("requirement")),
        "carried": list_of(ref("requirement")),
        "dropped": list_of(ref("requirement")),
        "share": PROBABILITY,
        "gates": list_of(_WAIT),
        "gates_stated": FLAG,
        "years": _YEARS,
        "earliest": or_null(_DAY),
        "activities": list_of(ref("building-step")),
        "hours": NUMBER,
        "without_hours": list_of(TEXT),
    }
)

_BLOCK = object_of(
    {
        "kind": one_of("same", "below", "link", "gate"),
        "text": TEXT,
        "level": ref("level"),
        "gate": or_null(object_of({"id": TEXT, "min": NUMBER, "source": ref("source")})),
        "nearest": or_null(ref("level")),
        "share": or_null(PROBABILITY),
    }
)

ROUTE: dict[str, Schema] = {
    "kb": ref("kb"),
    "from": ref("level"),
    "to": ref("level"),
    "today": or_null(_DAY),
    "least_share": PROBABILITY,
    "routes": list_of(
        object_of(
            {
                "rank": {"type": "integer", "minimum": 1},
                "years": _YEARS,
                "known": FLAG,
                "earliest": or_null(_DAY),
                "hours": NUMBER,
                "steps": {**list_of(_STEP), "minItems": 1},
            }
        )
    ),
    "blocks": list_of(_BLOCK),
    "remarks": list_of(TEXT),
    "notice": TEXT,
}

_FIELD = object_of(
    {
        "number": {"type": "integer", "minimum": 1, "maximum": 8},
        "id": TEXT,
        "label": TEXT,
        "value": or_null(TEXT),
        "basis": one_of("profile", "worked out", "empty"),
        "hint": TEXT,
    }
)

_OBJECTIVE = object_of(
    {
        "number": {"type": "integer", "minimum": 1},
        "requirement": ref("requirement"),
        "status": one_of("gap", "partial", "unknown", "met"),
        "mode": one_of("build", "confirm or build", "confirm", "show more"),
        "optional": FLAG,
        "why": TEXT,
        "evidence": list_of(ref("evidence")),
        "purpose": object_of({"code": one_of(*"ABCDEFGH"), "name": TEXT}),
        "priority": object_of({"code": {"type": "integer", "minimum": 1, "maximum": 3}, "name": TEXT}),
        "activities": list_of(TEXT),
        "accomplishment": list_of(
            object_of({"text": TEXT, "kind": one_of("criterion", "behavior", "requirement"), "source": ref("source")})
        ),
    }
)

_ACTIVITY = object_of(
    {
        "id": TEXT,
        "text": TEXT,
        "kind": TEXT,
        "builds": list_of(TEXT),
        "priority": {"type": "integer", "minimum": 1, "maximum": 3},
        "hours": NUMBER,
        "cost": or_null(NUMBER),
        "estimate": TEXT,
        "url": or_null(TEXT),
        "after": list_of(TEXT),
        "source": ref("source"),
        "start_week": _WEEK,
        "end_week": _WEEK,
        "start": or_null(_DAY),
        "target": or_null(_DAY),
        "done": or_null(_DAY),
        "late": FLAG,
        "remarks": TEXT,
        "evidence": TEXT,
    }
)

_GATE = {
    "allOf": [
        ref("gate-verdict"),
        object_of({"in_years": or_null(_YEARS), "earliest": or_null(_DAY), "text": TEXT}),
    ]
}

_DEADLINE = object_of(
    {
        "by": _DAY,
        "fits": FLAG,
        "late": list_of(TEXT),
        "earliest": _DAY,
        "hours_per_week_needed": or_null(NUMBER),
        "reasons": list_of(TEXT),
    }
)

PLAN: dict[str, Schema] = {
    "kb": ref("kb"),
    "id": or_null(TEXT),
    "current": or_null(ref("level")),
    "target": ref("level"),
    "form": {**list_of(_FIELD), "minItems": 8, "maxItems": 8},
    "start": or_null(_DAY),
    "by": or_null(_DAY),
    "review": or_null(_DAY),
    "review_half_way": FLAG,
    "hours_per_week": NUMBER,
    "weeks": COUNT,
    "hours": NUMBER,
    "cost": NUMBER,
    "without_cost": COUNT,
    "objectives": list_of(_OBJECTIVE),
    "activities": list_of(_ACTIVITY),
    "gates": list_of(_GATE),
    "deadline": or_null(_DEADLINE),
    "questions": list_of(object_of({"text": TEXT, "about": list_of(TEXT)})),
    "signatures": list_of(
        object_of({"role": one_of("Employee", "Supervisor"), "name": or_null(TEXT), "date": {"type": "null"}})
    ),
    "own_remarks": TEXT,
    "remarks": list_of(TEXT),
    "notice": TEXT,
}
