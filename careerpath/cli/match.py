"""`careerpath match [FILE|-]`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from careerpath.cli.lazy import examples, new_app
from careerpath.cli.options import AllOption, FamilyOption, JsonOption, KbOption, shared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.model.matches import StatementMatch

app = new_app()


@app.command(
    short_help="Find what statements speak of.",
    epilog=examples("careerpath match statements.txt", 'echo "Trained two new hires" | careerpath match --json -'),
)
def match(
    context: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="Statements, one a line; - reads them from a pipe.")
    ] = "-",
    everything: AllOption = False,
    json: JsonOption = False,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Find the requirements that statements speak of, and say why.

    One statement a line. With --json, one object a line, in the order of the input.
    """
    from careerpath.cli.statement_lines import statement_lines  # noqa: PLC0415 (--help needs none of this)
    from careerpath.kb.names import resolve_family  # noqa: PLC0415
    from careerpath.matching import matcher_for  # noqa: PLC0415

    said = shared(context, kb, family)
    knowledge = said.load_kb()
    matcher = matcher_for(knowledge, (resolve_family(knowledge, said.family or knowledge.default_family).id,))
    results = (matcher.match(line) for line in statement_lines(file))
    if json:
        _print_json(results)
    else:
        from careerpath.terminal.match_view import print_matches  # noqa: PLC0415 (rich is slow to load)

        print_matches(knowledge, results, everything=everything)


def _print_json(results: Iterator[StatementMatch]) -> None:
    from careerpath.report.json_parts import dumps_line  # noqa: PLC0415 (only this format)
    from careerpath.report.match_json import match_document  # noqa: PLC0415

    for result in results:
        sys.stdout.write(dumps_line(match_document(result)))
