"""`careerpath kb schema RESULT`."""

from __future__ import annotations

from typing import Annotated

import typer

from careerpath.cli.delivery import print_json
from careerpath.cli.lazy import examples, new_app

app = new_app()


@app.command(
    short_help="Print the JSON Schema of a result.",
    epilog=examples("careerpath kb schema compare"),
)
def schema(
    result: Annotated[str | None, typer.Argument(help="Which result; all names are listed when left out.")] = None,
) -> None:
    """Print the JSON Schema of what a command prints with --json."""
    from careerpath.errors import UsageError  # noqa: PLC0415 (--help needs none of this)
    from careerpath.report.schemas import SCHEMAS, schema_of  # noqa: PLC0415

    if result is None:
        typer.echo("\n".join(SCHEMAS))
        return
    if result not in SCHEMAS:
        raise UsageError(f"There is no result {result!r}.", f"Results with a schema: {', '.join(SCHEMAS)}.")
    print_json(schema_of(result))
