"""The JSON Schemas of what `--json` prints. Tests validate real output against them."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "number"}
COUNT: Schema = {"type": "integer", "minimum": 0}
FLAG: Schema = {"type": "boolean"}
PROBABILITY: Schema = {"type": "number", "minimum": 0, "maximum": 1}


def _object(properties: dict[str, Schema], optional: tuple[str, ...] = ()) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(*values: str) -> Schema:
    return {"enum": list(values)}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


_VERDICT = _one_of("met", "partial", "gap", "unknown", "not-applicable", "no-opportunity")
_KINDS = ("knowledge", "skill", "ability", "competency", "behavior", "criterion", "duty", "result", "condition")

_DEFS: dict[str, Schema] = {
    "kb": _object({"version": TEXT, "hash": TEXT}),
    "source": _object({"ref": TEXT, "where": TEXT}),
    "level": _object({"family": TEXT, "level": TEXT, "title": TEXT}),
    "years": _object({"min": NUMBER, "max": _or_null(NUMBER)}),
    "limit": _object({"measure": TEXT, "at_most": NUMBER, "unit": TEXT, "applies": TEXT, "flexible": TEXT}),
    "requirement": _object(
        {
            "id": TEXT,
            "family": TEXT,
            "level": TEXT,
            "kind": _one_of(*_KINDS),
            "text": TEXT,
            "competency": _or_null(TEXT),
            "proficiency": _or_null(
                _object(
                    {
                        "min": {"type": "integer", "minimum": 1, "maximum": 5},
                        "max": {"type": "integer", "minimum": 1, "maximum": 5},
                        "basis": _one_of("source", "own"),
                    }
                )
            ),
            "part_of": _or_null(TEXT),
            "importance": _or_null(TEXT),
            "measure": _or_null(TEXT),
            "applies_when": _or_null(TEXT),
            "exercises": _list(TEXT),
            "limits": _list(
                _object({"measure": TEXT, "at_most": NUMBER, "unit": TEXT, "applies": TEXT, "flexible": TEXT})
            ),
            "note": _or_null(TEXT),
            "source": _ref("source"),
        }
    ),
    "activity": _object(
        {
            "id": TEXT,
            "competency": TEXT,
            "text": TEXT,
            "kind": _one_of("on-the-job", "detail", "shadowing", "training", "self-study"),
            "tier": _one_of("primary", "supporting"),
            "proficiency": _ref("years"),
            "hours": _or_null(NUMBER),
            "cost": _or_null(NUMBER),
            "estimate": _or_null(TEXT),
            "url": _or_null(TEXT),
            "after": _list(TEXT),
            "source": _ref("source"),
        }
    ),
    "scope": _object(
        {"summary": TEXT, "independence": _or_null(TEXT), "complexity": _or_null(TEXT), "source": _ref("source")}
    ),
    "gate": _object(
        {
            "id": TEXT,
            "min": NUMBER,
            "max": _or_null(NUMBER),
            "typical": FLAG,
            "substitutable": FLAG,
            "note": _or_null(TEXT),
            "source": _ref("source"),
        }
    ),
    "pair": _object({"from": _ref("requirement"), "to": _ref("requirement")}),
    "evidence": _object({"quote": TEXT, "where": TEXT, "basis": _one_of("stated", "self-reported", "position")}),
    "verdict": _object(
        {"requirement": _ref("requirement"), "status": _VERDICT, "evidence": _list(_ref("evidence")), "why": TEXT}
    ),
}

_SIDE = {
    "allOf": [
        _ref("level"),
        _object(
            {
                "grade": _or_null(TEXT),
                "scope": _ref("scope"),
                "duties": _list(_ref("requirement")),
                "conditions": _list(_ref("requirement")),
            }
        ),
    ]
}

_MATCH = {
    "statement": TEXT,
    "status": _one_of("matched", "none", "negated", "planned", "received", "other", "required"),
    "strength": _one_of("leads", "does", "helps", "received"),
    "reading": TEXT,
    "matches": {
        **_list(_object({"family": TEXT, "level": TEXT, "requirement": TEXT, "score": PROBABILITY, "why": TEXT})),
        "maxItems": 5,
    },
}

_COMPARE = {
    "kb": _ref("kb"),
    "from": _SIDE,
    "to": _SIDE,
    "direction": _one_of("up", "down", "across", "same"),
    "added": _list(_ref("requirement")),
    "dropped": _list(_ref("requirement")),
    "kept": _list({"anyOf": [_ref("requirement"), _ref("pair")]}),
    "raised": _list(_ref("pair")),
    "lowered": _list(_ref("pair")),
    "not_stated": _list(_object({"requirement": _ref("requirement"), "silent": _ref("level")})),
    "gates": _list(
        _object(
            {
                "id": TEXT,
                "from": _or_null(_ref("gate")),
                "to": _or_null(_ref("gate")),
                "from_stated": FLAG,
                "to_stated": FLAG,
            }
        )
    ),
    "activities": _list(_object({"activity": _ref("activity"), "builds": _list(TEXT)})),
    "verdicts": _list(_ref("verdict")),
}

_ASSESS = {
    "kb": _ref("kb"),
    "id": _or_null(TEXT),
    "target": _ref("level"),
    "placement": _object(
        {
            "level": _or_null(TEXT),
            "probability": _or_null(PROBABILITY),
            "settled": FLAG,
            "candidates": _list(_object({"level": TEXT, "probability": PROBABILITY})),
            "for": _list(TEXT),
            "against": _list(TEXT),
        }
    ),
    "levels": _list(
        _object(
            {
                "level": TEXT,
                "title": TEXT,
                "status": _one_of("ready", "not-ready", "undetermined"),
                "met": COUNT,
                "partial": COUNT,
                "gap": COUNT,
                "unknown": COUNT,
                "not_applicable": COUNT,
                "no_opportunity": COUNT,
            }
        )
    ),
    "verdicts": _list(_ref("verdict")),
    "duties": _list(_ref("verdict")),
    "gates": _list(
        _object(
            {
                "id": TEXT,
                "required": _ref("years"),
                "have": _or_null(NUMBER),
                "status": _one_of("met", "gap", "unknown"),
                "shortfall": _or_null(NUMBER),
                "substitutable": FLAG,
                "note": TEXT,
                "source": _ref("source"),
            }
        )
    ),
    "gaps": _list(
        _object(
            {
                "rank": {"type": "integer", "minimum": 1},
                "status": _one_of("gap", "partial"),
                "requirement": _ref("requirement"),
                "why": TEXT,
            }
        )
    ),
    "next_steps": _list(
        _object(
            {
                "activity": {"anyOf": [_ref("activity"), _object({"text": TEXT, "kind": _one_of("confirm")})]},
                "closes": _list(TEXT),
                "mode": _one_of("build", "confirm"),
                "with_whom": TEXT,
                "source": _ref("source"),
            }
        )
    ),
    "statements": _list(_object({"schema": {"const": "careerpath/match/1"}, **_MATCH})),
    "remarks": _list(TEXT),
    "notice": TEXT,
}

_SHOW = {
    "kb": _ref("kb"),
    "kind": _one_of("overview", "family", "level", "competency", "scale", "source", "search"),
}

_CHECK = {
    "folder": TEXT,
    "problems": _list(
        _object({"file": TEXT, "line": COUNT, "column": COUNT, "code": TEXT, "message": TEXT, "hint": TEXT})
    ),
    "counts": {"type": "object", "additionalProperties": COUNT},
}

#: The results that have a schema, by the name that `careerpath kb schema` takes.
SCHEMAS: dict[str, dict[str, Schema]] = {
    "assess": _ASSESS,
    "check": _CHECK,
    "compare": _COMPARE,
    "match": _MATCH,
    "show": _SHOW,
}


def schema_of(result: str) -> Schema:
    """Return the JSON Schema (2020-12) of a result. Raises KeyError for one that has none."""
    body = _object({"schema": {"const": f"careerpath/{result}/1"}, **SCHEMAS[result]})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"careerpath {result}",
        **body,
        "$defs": _DEFS,
    }
