"""`careerpath compare A B`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careerpath.cli.completion import complete_level
from careerpath.cli.delivery import deliver
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
    parse_day,
    read_person,
    shared,
)

if TYPE_CHECKING:
    from careerpath.cli.options import Shared
    from careerpath.model.comparison import Comparison
    from careerpath.model.knowledge import KnowledgeBase

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
    knowledge = said.load_kb()
    result = _result(knowledge, said, a, b, profile, today)
    deliver("compare", knowledge, result, written, json=json, everything=everything)


def _result(kb: KnowledgeBase, said: Shared, a: str, b: str, profile: str | None, today: str | None) -> Comparison:
    from careerpath.advice.compare import compare as compared  # noqa: PLC0415 (--help needs none of this)
    from careerpath.kb.names import resolve_level  # noqa: PLC0415

    person = read_person(profile)
    family = said.family or (person.family if person else None)
    _, before = resolve_level(kb, a, family)
    _, after = resolve_level(kb, b, family)
    return compared(kb, before, after, profile=person, today=parse_day(today, "--today"))
