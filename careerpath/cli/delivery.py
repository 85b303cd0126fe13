"""How a result leaves a command: in the file or format that was asked for, as JSON, or as text on the terminal."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from careerpath.cli.output import Output
    from careerpath.model.knowledge import KnowledgeBase

#: What prints each result; rich is slow to load, so no view is imported before it is needed.
_VIEWS = {
    "assess": ("assess_view", "print_assessment"),
    "compare": ("compare_view", "print_comparison"),
    "route": ("route_view", "print_routes"),
    "plan": ("plan_view", "print_plan"),
}


def deliver(
    result: str, kb: KnowledgeBase, value: object, written: Output | None, *, json: bool, everything: bool
) -> None:
    """Write or print a result of the kind `result`: to what -o and --format ask for, else as JSON, else as text."""

    def show() -> None:
        module, name = _VIEWS[result]
        _part(f"terminal.{module}", name)(kb, value, everything=everything)

    if written:
        written.deliver(kb, value, show)
    elif json:
        print_json(_part(f"report.{result}_json", f"{result}_document")(value))
    else:
        show()


def print_json(document: dict[str, Any]) -> None:
    """Print one JSON document to stdout."""
    from careerpath.report.json_parts import dumps  # noqa: PLC0415 (only this format)

    typer.echo(dumps(document), nl=False)


def _part(module: str, name: str) -> Any:  # noqa: ANN401 (a view or a document)
    return getattr(import_module(f"careerpath.{module}"), name)
