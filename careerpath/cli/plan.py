"""`careerpath plan --target L`: make a plan, save it, and bring a saved one up to date."""

from __future__ import annotations

from typing import Annotated

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
    ResumeOption,
    TargetOption,
    asked_output,
    check_one_source,
    parse_day,
    shared,
)

app = new_app()


@app.command(
    short_help="Make an individual development plan.",
    epilog=examples(
        "careerpath plan --profile me.yaml --target G5 --today 2026-11-22 --save plan.yaml",
        "careerpath plan --resume resume.docx --target G5",
        "careerpath plan --update plan.yaml --profile me.yaml --today 2027-03-01",
    ),
)
def plan(  # noqa: PLR0913, PLR0917 (the options of a command are its arguments)
    context: typer.Context,
    target: TargetOption = None,
    current: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="LEVEL", help="The level held, if no profile says.", autocompletion=complete_level
        ),
    ] = None,
    profile: ProfileOption = None,
    resume: ResumeOption = None,
    by: Annotated[str | None, typer.Option("--by", metavar="DATE", help="The day by which all should be done.")] = None,
    today: Annotated[
        str | None, typer.Option("--today", metavar="DATE", help="The first day of the plan, as YYYY-MM-DD.")
    ] = None,
    hours_per_week: Annotated[
        float | None, typer.Option("--hours-per-week", metavar="HOURS", help="Work time a week for it; 4 if not given.")
    ] = None,
    save: Annotated[str | None, typer.Option("--save", metavar="FILE", help="Save the plan as YAML, to edit.")] = None,
    update: Annotated[
        str | None, typer.Option("--update", metavar="FILE", help="Read an edited plan again, and bring it up to date.")
    ] = None,
    everything: AllOption = False,
    json: JsonOption = False,
    output: OutputOption = None,
    form: FormatOption = None,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Make an individual development plan: what to build, with what, by when, and what to ask.

    Without --today no clock is read: weeks are counted, or the days back from --by.
    """
    from careerpath.cli.plan_work import Wanted, make_plan  # noqa: PLC0415 (--help needs none of this)

    said = shared(context, kb, family)
    check_one_source(profile=profile, resume=resume)
    written = asked_output("plan", output, form, json=json, read=[profile, resume, update, save])
    days = (parse_day(today, "--today"), parse_day(by, "--by"))
    wanted = Wanted(target, current, profile, *days, hours_per_week, said.family, resume)
    knowledge = said.load_kb()
    result = make_plan(knowledge, wanted, save=save, update=update)
    deliver("plan", knowledge, result, written, json=json, everything=everything)
