"""`careerpath assess`: from a profile, a résumé or a text; with none of them, the quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

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
    TodayOption,
    asked_output,
    check_one_source,
    parse_day,
    read_person,
    shared,
)

if TYPE_CHECKING:
    from careerpath.cli.options import Shared
    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.profile import Profile

app = new_app()


@app.command(
    short_help="Say where a person stands and what is missing.",
    epilog=examples(
        "careerpath assess",
        "careerpath assess --profile me.yaml --target G5",
        "careerpath assess --resume resume.docx --save-profile me.yaml",
        "careerpath assess --text class-specification.txt",
    ),
)
def assess(  # noqa: PLR0913, PLR0917 (each is an option)
    context: typer.Context,
    target: TargetOption = None,
    profile: ProfileOption = None,
    resume: ResumeOption = None,
    text: Annotated[
        str | None,
        typer.Option("--text", metavar="FILE", help="A class specification or any text to place; - for a pipe."),
    ] = None,
    today: TodayOption = None,
    save_profile: Annotated[
        str | None,
        typer.Option("--save-profile", metavar="FILE", help="Also save what was understood as a profile to correct."),
    ] = None,
    everything: AllOption = False,
    json: JsonOption = False,
    output: OutputOption = None,
    form: FormatOption = None,
    full: Annotated[bool, typer.Option("--full", help="Quiz: ask everything.")] = False,
    answers: Annotated[
        str | None,
        typer.Option(
            "--answers",
            metavar="FILE",
            help="Quiz: a YAML or JSON file of answers: requirement id to answer; see docs/quiz.md.",
        ),
    ] = None,
    session: Annotated[
        str | None, typer.Option("--session", metavar="NAME", help="Quiz: keep it by this name.")
    ] = None,
    resumed: Annotated[bool, typer.Option("--continue", help="Quiz: go on where it stopped.")] = False,
    new: Annotated[bool, typer.Option("--new", help="Quiz: begin anew.")] = False,
    sessions: Annotated[bool, typer.Option("--sessions", help="Quiz: list what is kept.")] = False,
    forget: Annotated[str | None, typer.Option("--forget", metavar="NAME", help="Quiz: delete what is kept.")] = None,
    max_questions: Annotated[int | None, typer.Option("--max-questions", help="Quiz: ask at most so many.")] = None,
    min_questions: Annotated[int | None, typer.Option("--min-questions", help="Quiz: ask at least so many.")] = None,
    certainty: Annotated[float | None, typer.Option("--certainty", help="Quiz: stop when this sure, 0.5 to 1.")] = None,
    slip: Annotated[float | None, typer.Option("--slip", help="Quiz: how often a holder says no, 0 to 0.5.")] = None,
    guess: Annotated[float | None, typer.Option("--guess", help="Quiz: how often others say yes, 0 to 0.5.")] = None,
    kb: KbOption = None,
    family: FamilyOption = None,
) -> None:
    """Say where a person stands: placement, verdicts with quotes, gates, gaps and next steps.

    Without a file it asks: a short quiz, kept as you go, that may be left and continued at any time.
    """
    said = shared(context, kb, family)
    written = asked_output("assess", output, form, json=json, read=[profile, resume, text, answers, save_profile])
    check_one_source(profile=profile, resume=resume, text=text)
    person = read_person(profile, resume)
    if person is None and text is None:
        from careerpath.cli.quiz_options import QuizOptions  # noqa: PLC0415 (only the quiz)
        from careerpath.cli.quiz_run import run_quiz  # noqa: PLC0415

        run_quiz(
            said,
            QuizOptions(
                target=target,
                full=full,
                answers=answers,
                session=session,
                continue_=resumed,
                new=new,
                sessions=sessions,
                forget=forget,
                today=today,
                json=json,
                everything=everything,
                save_profile=save_profile,
                max_questions=max_questions,
                min_questions=min_questions,
                slip=slip,
                guess=guess,
                certainty=certainty,
                written=written,
            ),
        )
        return
    knowledge = said.load_kb()
    if person is None:
        result = _of_text(knowledge, said, text or "")
    else:
        _save(person, save_profile)
        result = _of_person(knowledge, said, person, target, today)
    deliver("assess", knowledge, result, written, json=json, everything=everything)


def _save(person: Profile, path: str | None) -> None:
    if path is None:
        return
    from careerpath.cli.messages import say  # noqa: PLC0415
    from careerpath.intake.save_profile import save_profile  # noqa: PLC0415 (YAML is slow to load)
    from careerpath.report.files import write_private  # noqa: PLC0415

    write_private(path, save_profile(person).encode())
    say(f"Saved the profile to {path}: read it, correct it, and use it with --profile.")


def _of_person(kb: KnowledgeBase, said: Shared, person: Profile, target: str | None, today: str | None) -> Assessment:
    from dataclasses import replace  # noqa: PLC0415

    from careerpath.advice.assess import assess as assessed  # noqa: PLC0415 (--help needs none of this)
    from careerpath.kb.names import resolve_family  # noqa: PLC0415

    day = parse_day(today, "--today")
    if said.family:
        person = replace(person, family=resolve_family(kb, said.family).id)
    return assessed(kb, person, target=target, today=day)


def _of_text(kb: KnowledgeBase, said: Shared, path: str) -> Assessment:
    from careerpath.advice.assess import assess_text  # noqa: PLC0415
    from careerpath.cli.messages import say  # noqa: PLC0415
    from careerpath.intake.text_file import read_text_file  # noqa: PLC0415
    from careerpath.kb.names import resolve_family  # noqa: PLC0415

    family = resolve_family(kb, said.family or kb.default_family)
    placed = read_text_file(path)
    for remark in placed.remarks:
        say(remark)
    return assess_text(kb, family.id, placed.text)
