"""`careerpath kb check [FOLDER]`."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from careerpath.cli.delivery import print_json
from careerpath.cli.lazy import examples, new_app
from careerpath.cli.options import JsonOption, KbOption, shared

app = new_app()


@app.command(
    short_help="List every problem of a knowledge base.",
    epilog=examples("careerpath kb check my-knowledge-base"),
)
def check(
    context: typer.Context,
    folder: Annotated[str | None, typer.Argument(help="The knowledge base; the one in use when left out.")] = None,
    json: JsonOption = False,
    kb: KbOption = None,
) -> None:
    """Check a knowledge base and list every problem as file:line:column: CODE message (hint).

    Exit code 0 when there is none, 3 when there is any.
    """
    from careerpath.kb.check_folder import check_folder  # noqa: PLC0415 (--help needs none of this)

    named = folder or shared(context, kb, None).kb or os.environ.get("CAREERPATH_KB") or None
    checked = check_folder(named)
    if json:
        from careerpath.report.check_json import check_document  # noqa: PLC0415

        print_json(check_document(checked))
    else:
        from careerpath.report.check_text import check_text  # noqa: PLC0415

        typer.echo(check_text(checked), nl=False)
    if checked.problems:
        raise typer.Exit(3)
