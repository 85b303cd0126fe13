"""What a check of a knowledge base found, as a JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careerpath.errors import Problem
    from careerpath.kb.check_folder import Checked
    from careerpath.report.json_parts import Document


def check_document(checked: Checked) -> Document:
    """Return the document of a check."""
    return {
        "schema": "careerpath/check/1",
        "folder": checked.folder,
        "problems": [_problem(p) for p in checked.problems],
        "counts": dict(checked.counts),
    }


def _problem(problem: Problem) -> Document:
    place = problem.where
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
    }
