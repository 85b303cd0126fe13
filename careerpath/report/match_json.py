"""A matched statement as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerpath.model.matches import StatementMatch
    from careerpath.report.json_parts import Document


def match_document(result: StatementMatch) -> Document:
    """Return the document of one matched statement."""
    return {
        "schema": "careerpath/match/1",
        "statement": result.statement,
        "status": result.status,
        "strength": result.strength,
        "reading": result.reading,
        "matches": [
            {"family": m.family, "level": m.level, "requirement": m.requirement, "score": m.score, "why": m.why}
            for m in result.matches
        ],
    }
