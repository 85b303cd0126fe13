"""`careerpath route --from A --to B`."""

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
    from careerpath.model.knowledge import KnowledgeBase, Level
    from careerpath.model.profile import Profile

app = new_app()


@app.command(
    short_help="Show the ways from one level to another.",
    epilog=examples(
        "careerpath route --from G4 --to G8", "careerpath route --from G4 --to mn-customer-service:principal"
    ),
)
def route(
    context: typer.Context,
    start: Annotated[
        str | None,
        typer.Option("--from", metavar="LEVEL", help="Where to start.", autocompletion=complete_level),
    ] = None,
    goal: Annotated[
        str | None, typer.Option("--to", metavar="LEVEL", help="Where to go.", autocompletion=complete_level)
    ] = None,
    profile: ProfileOption = None,
    today: TodayOption = None,
    everything: AllOption = False,
    json: JsonOption = False,
    output: OutputOption = None,
    form: FormatOption = None,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Show the ways from one level to another: promotions and lateral moves, with the time and effort of each.

    What --from and --to leave out is taken from the profile, as are the years of experience.
    """
    from careerpath.advice.route import route as routed  # noqa: PLC0415 (--help needs none of this)

    said = shared(context, kb, family)
    written = asked_output("route", output, form, json=json, read=[profile])
    person, day = read_person(profile), parse_day(today, "--today")
    knowledge = said.load_kb()
    before = _level(knowledge, said, person, start, "--from", person.current if person else None)
    after = _level(knowledge, said, person, goal, "--to", person.target if person else None)
    result = routed(knowledge, before, after, profile=person, today=day)
    deliver("route", knowledge, result, written, json=json, everything=everything)


def _level(
    kb: KnowledgeBase, said: Shared, person: Profile | None, named: str | None, option: str, own: str | None
) -> Level:
    from careerpath.errors import UsageError  # noqa: PLC0415
    from careerpath.kb.names import resolve_level  # noqa: PLC0415

    name = named or own
    if name is None:
        raise UsageError(f"Say where with {option} LEVEL.", "For example: careerpath route --from G4 --to G8")
    family = said.family or (person.family if person else None)
    return resolve_level(kb, name, family)[1]
