"""`careerpath plan --target L`: make a plan, save it, and bring a saved one up to date."""

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
    ResumeOption,
    TargetOption,
    asked_output,
    one_source,
    parse_today,
    shared,
)

if TYPE_CHECKING:
    from datetime import date

    from careerpath.cli.output import Output
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.plan import Plan

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
    one_source(profile=profile, resume=resume)
    written = asked_output("plan", output, form, json=json, read=[profile, resume, update, save])
    days = (parse_today(today), _day(by, "--by"))
    wanted = Wanted(target, current, profile, *days, hours_per_week, said.family, resume)
    knowledge = said.load_kb()
    result = make_plan(knowledge, wanted, save=save, update=update)
    _show(knowledge, result, written, json=json, everything=everything)


def _show(kb: KnowledgeBase, result: Plan, written: Output | None, *, json: bool, everything: bool) -> None:
    def show() -> None:
        from careerpath.terminal.plan_view import print_plan  # noqa: PLC0415 (rich is slow to load)

        print_plan(kb, result, everything=everything)

    if written:
        written.deliver(kb, result, show)
    elif json:
        from careerpath.report.json_parts import dumps  # noqa: PLC0415 (only this format)
        from careerpath.report.plan_json import plan_document  # noqa: PLC0415

        typer.echo(dumps(plan_document(result)), nl=False)
    else:
        show()


def _day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    from datetime import date  # noqa: PLC0415 (only where a date is given)

    from careerpath.errors import UsageError  # noqa: PLC0415

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            f"{option} {text!r} is not a date.", "Write it as YYYY-MM-DD, for example 2026-11-22."
        ) from None
