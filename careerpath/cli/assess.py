"""`careerpath assess`: from a profile, a résumé or a text; with none of them, the quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from careerpath.cli.lazy import new_app
from careerpath.cli.options import (
    AllOption,
    FamilyOption,
    FormatOption,
    JsonOption,
    KbOption,
    OutputOption,
    ProfileOption,
    TargetOption,
    TodayOption,
    asked_output,
    parse_today,
    shared,
)

if TYPE_CHECKING:
    from careerpath.cli.options import Shared
    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import KnowledgeBase

app = new_app()


@app.command()
def assess(
    context: typer.Context,
    target: TargetOption = None,
    profile: ProfileOption = None,
    text: Annotated[
        str | None,
        typer.Option("--text", metavar="FILE", help="A class specification or any text to place; - for a pipe."),
    ] = None,
    today: TodayOption = None,
    everything: AllOption = False,
    json: JsonOption = False,
    output: OutputOption = None,
    form: FormatOption = None,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Say where a person stands: placement, verdicts with quotes, gates, gaps and next steps.

    careerpath assess --profile me.yaml --target G5
    careerpath assess --text class-specification.txt
    """
    said = shared(context, kb, family)
    _one_source(profile, text)
    written = asked_output("assess", output, form, json=json, read=[profile, text])
    knowledge = said.load_kb()
    result = _of_text(knowledge, said, text) if text else _of_profile(knowledge, said, profile, target, today)

    def show() -> None:
        from careerpath.terminal.assess_view import print_assessment  # noqa: PLC0415 (rich is slow to load)

        print_assessment(knowledge, result, everything=everything)

    if written:
        written.deliver(knowledge, result, show)
    elif json:
        from careerpath.report.assess_json import assess_document  # noqa: PLC0415 (only this format)
        from careerpath.report.json_parts import dumps  # noqa: PLC0415

        typer.echo(dumps(assess_document(result)), nl=False)
    else:
        show()


def _one_source(*named: str | None) -> None:
    from careerpath.errors import UsageError  # noqa: PLC0415

    if sum(path is not None for path in named) != 1:
        raise UsageError("Name one source: --profile FILE or --text FILE.", "See careerpath assess --help.")


def _of_profile(
    kb: KnowledgeBase, said: Shared, profile: str | None, target: str | None, today: str | None
) -> Assessment:
    from dataclasses import replace  # noqa: PLC0415

    from careerpath.advice.assess import assess as assessed  # noqa: PLC0415 (--help needs none of this)
    from careerpath.intake.profile_file import read_profile  # noqa: PLC0415
    from careerpath.kb.names import resolve_family  # noqa: PLC0415

    day = parse_today(today)
    person = read_profile(profile or "-")
    if said.family:
        person = replace(person, family=resolve_family(kb, said.family).id)
    return assessed(kb, person, target=target, today=day)


def _of_text(kb: KnowledgeBase, said: Shared, path: str) -> Assessment:
    from careerpath.advice.assess import assess_text  # noqa: PLC0415
    from careerpath.intake.text_file import read_text_file  # noqa: PLC0415
    from careerpath.kb.names import resolve_family  # noqa: PLC0415

    family = resolve_family(kb, said.family or kb.default_family)
    return assess_text(kb, family.id, read_text_file(path).text)
