"""`careerpath compare A B`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careerpath.cli.completion import complete_level
from careerpath.cli.lazy import examples, new_app
from careerpath.cli.options import (
    AllOption,
    FamilyOption,
    FormatOption,
    JsonOption,
    KbOption,
    OutputOption,
    ProfileOption,
    TodayOption,
    asked_output,
    parse_today,
    read_person,
    shared,
)

if TYPE_CHECKING:
    from careerpath.cli.options import Shared
    from careerpath.model.comparison import Comparison

app = new_app()


@app.command(
    short_help="Show what separates two levels.",
    epilog=examples("careerpath compare G4 G5", "careerpath compare G5 mn-customer-service:principal"),
)
def compare(
    context: typer.Context,
    a: Annotated[str, typer.Argument(metavar="A", help="The level to start from.", autocompletion=complete_level)],
    b: Annotated[str, typer.Argument(metavar="B", help="The level to compare it with.", autocompletion=complete_level)],
    profile: ProfileOption = None,
    today: TodayOption = None,
    everything: AllOption = False,
    json: JsonOption = False,
    output: OutputOption = None,
    form: FormatOption = None,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Show what separates two levels: what B adds, raises and keeps, its gates, scope, duties and what builds it.

    A level is written G5, family:level or by its title.
    """
    said = shared(context, kb, family)
    written = asked_output("compare", output, form, json=json, read=[profile])
    result = _result(said, a, b, profile, today)

    def show() -> None:
        from careerpath.terminal.compare_view import print_comparison  # noqa: PLC0415 (rich is slow to load)

        print_comparison(said.load_kb(), result, everything=everything)

    if written:
        written.deliver(said.load_kb(), result, show)
    elif json:
        from careerpath.report.compare_json import compare_document  # noqa: PLC0415 (only this format)
        from careerpath.report.json_parts import dumps  # noqa: PLC0415

        typer.echo(dumps(compare_document(result)), nl=False)
    else:
        show()


def _result(said: Shared, a: str, b: str, profile: str | None, today: str | None) -> Comparison:
    from careerpath.advice.compare import compare as compared  # noqa: PLC0415 (--help needs none of this)
    from careerpath.kb.names import resolve_level  # noqa: PLC0415

    knowledge = said.load_kb()
    person = read_person(profile)
    family = said.family or (person.family if person else None)
    _, before = resolve_level(knowledge, a, family)
    _, after = resolve_level(knowledge, b, family)
    return compared(knowledge, before, after, profile=person, today=parse_today(today))
