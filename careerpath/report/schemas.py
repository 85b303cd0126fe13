"""The JSON Schemas of what `--json` prints. Tests validate real output against them."""

from __future__ import annotations

from typing import get_args

from careerpath.model.assessment import Basis, LevelStatus, VerdictStatus
from careerpath.model.comparison import Direction
from careerpath.model.knowledge import ActivityKind, Kind, RatingBasis, Tier
from careerpath.model.matches import StatementStatus, Strength
from careerpath.report.plan_schemas import PLAN, ROUTE
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

_VERDICT = one_of(*get_args(VerdictStatus))

_DEFS: dict[str, Schema] = {
    "kb": object_of({"version": TEXT, "hash": TEXT}),
    "source": object_of({"ref": TEXT, "where": TEXT}),
    "level": object_of({"family": TEXT, "level": TEXT, "title": TEXT}),
    "years": object_of({"min": NUMBER, "max": or_null(NUMBER)}),
    "limit": object_of({"measure": TEXT, "at_most": NUMBER, "unit": TEXT, "applies": TEXT, "flexible": TEXT}),
    "requirement": object_of(
        {
            "id": TEXT,
            "family": TEXT,
            "level": TEXT,
            "kind": one_of(*get_args(Kind)),
            "text": TEXT,
            "competency": or_null(TEXT),
            "proficiency": or_null(
                object_of(
                    {
                        "min": {"type": "integer", "minimum": 1, "maximum": 5},
                        "max": {"type": "integer", "minimum": 1, "maximum": 5},
                        "basis": one_of(*get_args(RatingBasis)),
                    }
                )
            ),
            "part_of": or_null(TEXT),
            "importance": or_null(TEXT),
            "measure": or_null(TEXT),
            "applies_when": or_null(TEXT),
            "exercises": list_of(TEXT),
            "limits": list_of(ref("limit")),
            "note": or_null(TEXT),
            "source": ref("source"),
        }
    ),
    "activity": object_of(
        {
            "id": TEXT,
            "competency": TEXT,
            "text": TEXT,
            "kind": one_of(*get_args(ActivityKind)),
            "tier": one_of(*get_args(Tier)),
            "proficiency": ref("years"),
            "hours": or_null(NUMBER),
            "cost": or_null(NUMBER),
            "estimate": or_null(TEXT),
            "url": or_null(TEXT),
            "after": list_of(TEXT),
            "source": ref("source"),
        }
    ),
    "scope": object_of(
        {"summary": TEXT, "independence": or_null(TEXT), "complexity": or_null(TEXT), "source": ref("source")}
    ),
    "gate": object_of(
        {
            "id": TEXT,
            "min": NUMBER,
            "max": or_null(NUMBER),
            "typical": FLAG,
            "substitutable": FLAG,
            "note": or_null(TEXT),
            "source": ref("source"),
        }
    ),
    "gate-verdict": object_of(
        {
            "id": TEXT,
            "required": ref("years"),
            "have": or_null(NUMBER),
            "status": one_of("met", "gap", "unknown"),
            "shortfall": or_null(NUMBER),
            "substitutable": FLAG,
            "note": TEXT,
            "source": ref("source"),
        }
    ),
    "building-step": object_of({"activity": ref("activity"), "builds": list_of(TEXT)}),
    "pair": object_of({"from": ref("requirement"), "to": ref("requirement")}),
    "evidence": object_of({"quote": TEXT, "where": TEXT, "basis": one_of(*get_args(Basis))}),
    "verdict": object_of(
        {"requirement": ref("requirement"), "status": _VERDICT, "evidence": list_of(ref("evidence")), "why": TEXT}
    ),
}

_SIDE = {
    "allOf": [
        ref("level"),
        object_of(
            {
                "grade": or_null(TEXT),
                "scope": ref("scope"),
                "duties": list_of(ref("requirement")),
                "conditions": list_of(ref("requirement")),
            }
        ),
    ]
}

_MATCH = {
    "statement": TEXT,
    "status": one_of(*get_args(StatementStatus)),
    "strength": one_of(*get_args(Strength)),
    "reading": TEXT,
    "matches": {
        **list_of(object_of({"family": TEXT, "level": TEXT, "requirement": TEXT, "score": PROBABILITY, "why": TEXT})),
        "maxItems": 5,
    },
}

_COMPARE = {
    "kb": ref("kb"),
    "from": _SIDE,
    "to": _SIDE,
    "direction": one_of(*get_args(Direction)),
    "added": list_of(ref("requirement")),
    "dropped": list_of(ref("requirement")),
    "kept": list_of({"anyOf": [ref("requirement"), ref("pair")]}),
    "raised": list_of(ref("pair")),
    "lowered": list_of(ref("pair")),
    "not_stated": list_of(object_of({"requirement": ref("requirement"), "silent": ref("level")})),
    "gates": list_of(
        object_of(
            {
                "id": TEXT,
                "from": or_null(ref("gate")),
                "to": or_null(ref("gate")),
                "from_stated": FLAG,
                "to_stated": FLAG,
            }
        )
    ),
    "activities": list_of(ref("building-step")),
    "verdicts": list_of(ref("verdict")),
    "notice": TEXT,
}

_ASSESS = {
    "kb": ref("kb"),
    "id": or_null(TEXT),
    "target": ref("level"),
    "placement": object_of(
        {
            "level": or_null(TEXT),
            "probability": or_null(PROBABILITY),
            "settled": FLAG,
            "candidates": list_of(object_of({"level": TEXT, "probability": PROBABILITY})),
            "for": list_of(TEXT),
            "against": list_of(TEXT),
        }
    ),
    "levels": list_of(
        object_of(
            {
                "level": TEXT,
                "title": TEXT,
                "status": one_of(*get_args(LevelStatus)),
                "met": COUNT,
                "partial": COUNT,
                "gap": COUNT,
                "unknown": COUNT,
                "not_applicable": COUNT,
                "no_opportunity": COUNT,
            }
        )
    ),
    "verdicts": list_of(ref("verdict")),
    "duties": list_of(ref("verdict")),
    "gates": list_of(ref("gate-verdict")),
    "gaps": list_of(
        object_of(
            {
                "rank": {"type": "integer", "minimum": 1},
                "status": one_of("gap", "partial"),
                "requirement": ref("requirement"),
                "why": TEXT,
            }
        )
    ),
    "next_steps": list_of(
        object_of(
            {
                "activity": {"anyOf": [ref("activity"), object_of({"text": TEXT, "kind": one_of("build", "confirm")})]},
                "closes": list_of(TEXT),
                "mode": one_of("build", "confirm"),
                "with_whom": TEXT,
                "source": ref("source"),
            }
        )
    ),
    "statements": list_of(object_of({"schema": {"const": "careerpath/match/1"}, **_MATCH})),
    "remarks": list_of(TEXT),
    "notice": TEXT,
}

_SHOW = {
    "kb": ref("kb"),
    "kind": one_of("overview", "family", "level", "competency", "scale", "source", "search"),
}

_CHECK = {
    "folder": TEXT,
    "problems": list_of(
        object_of({"file": TEXT, "line": COUNT, "column": COUNT, "code": TEXT, "message": TEXT, "hint": TEXT})
    ),
    "counts": {"type": "object", "additionalProperties": COUNT},
}

#: The results that have a schema, by the name that `careerpath kb schema` takes.
SCHEMAS: dict[str, dict[str, Schema]] = {
    "assess": _ASSESS,
    "check": _CHECK,
    "compare": _COMPARE,
    "match": _MATCH,
    "plan": PLAN,
    "route": ROUTE,
    "show": _SHOW,
}


def schema_of(result: str) -> Schema:
    """Return the JSON Schema (2020-12) of a result. Raises KeyError for one that has none."""
    body = object_of({"schema": {"const": f"careerpath/{result}/1"}, **SCHEMAS[result]})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"careerpath {result}",
        **body,
        "$defs": _DEFS,
    }
