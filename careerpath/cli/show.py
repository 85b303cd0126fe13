"""`careerpath show [THING]`."""

from __future__ import annotations

from typing import Annotated

import typer

from careerpath.cli.completion import complete_thing
from careerpath.cli.delivery import print_json
from careerpath.cli.lazy import examples, new_app
from careerpath.cli.options import AllOption, FamilyOption, JsonOption, KbOption, shared

app = new_app()


@app.command(
    short_help="Show a level, family, competency or source.",
    epilog=examples(
        "careerpath show",
        "careerpath show G5",
        "careerpath show conflict-management",
        'careerpath show "angry customers"',
    ),
)
def show(
    context: typer.Context,
    thing: Annotated[
        str | None,
        typer.Argument(
            help="A family, level, competency, source, or 'scale'; anything else is searched for.",
            autocompletion=complete_thing,
        ),
    ] = None,
    everything: AllOption = False,
    json: JsonOption = False,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Show what the knowledge base says of a family, a level, a competency, a source or the scale.

    Without a name, show what there is. A name that is none of these is searched for.
    """
    from careerpath.kb.lookup import look_up  # noqa: PLC0415 (--help needs none of this)
    from careerpath.kb.names import resolve_family  # noqa: PLC0415

    said = shared(context, kb, family)
    knowledge = said.load_kb()
    family_id = resolve_family(knowledge, said.family).id if said.family else None
    found = look_up(knowledge, thing, family_id) if thing is not None and thing.strip() else None
    if json:
        from careerpath.report.show_json import show_document  # noqa: PLC0415

        print_json(show_document(knowledge, found))
    else:
        from careerpath.terminal.show_view import print_thing  # noqa: PLC0415 (rich is slow to load)

        print_thing(knowledge, found, everything=everything)
