"""The end of a quiz: the assessment, what would change it most, and the offers to save and to plan."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from careerpath.errors import CareerpathError
from careerpath.quiz.outcome import profile_of
from careerpath.terminal.prompts import EndOfInput

if TYPE_CHECKING:
    from datetime import date

    from careerpath.cli.quiz_options import QuizOptions
    from careerpath.model.assessment import Assessment
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.quiz.influence import Influence, Unsupported
    from careerpath.quiz.state import QuizState
    from careerpath.terminal.prompts import Input
    from careerpath.terminal.quiz_view import QuizView


_YES, _NO = frozenset({"y", "yes"}), frozenset({"", "n", "no", "q", "quit", "s", "skip", "e", "end"})


def show_result(kb: KnowledgeBase, state: QuizState, options: QuizOptions, today: date | None) -> Assessment:
    """Assess what was answered and print it to stdout, with what would change it most."""
    from careerpath.quiz.influence import least_supported, most_telling  # noqa: PLC0415 (the first question needs none)
    from careerpath.quiz.result import assess_quiz  # noqa: PLC0415

    result = assess_quiz(kb, state, today=today)
    target = kb.families[result.target.family].level(result.target.level)

    def assessed(changed: QuizState) -> Assessment:
        return assess_quiz(kb, changed, target=target, today=today)

    influence, bare = most_telling(state, result, assessed), least_supported(state, result, assessed)
    _print(kb, state, options, result, influence, bare)
    return result


def save(state: QuizState, path: str) -> None:
    """Write the answers as a profile that its owner alone may read. Raises OutputError when it cannot be written."""
    from careerpath.intake.save_profile import save_profile  # noqa: PLC0415 (YAML is slow to load)
    from careerpath.report.files import write_private  # noqa: PLC0415

    write_private(Path(path), save_profile(profile_of(state)).encode())


def offer(state: QuizState, result: Assessment, options: QuizOptions, view: QuizView, source: Input) -> None:
    """Offer a person to save the profile, and say how to make the plan."""
    path = options.save_profile
    if path is None and source.person:
        path = _ask_and_save(state, view, source)
    _say_how_to_plan(path, result, view)


def _print(
    kb: KnowledgeBase,
    state: QuizState,
    options: QuizOptions,
    result: Assessment,
    influence: Influence | None,
    bare: Unsupported | None,
) -> None:
    if options.written:
        options.written.deliver(kb, result, lambda: _print_text(kb, options, result, influence, bare))
        return
    if options.json:
        from careerpath.report.assess_json import assess_document  # noqa: PLC0415 (only this format)
        from careerpath.report.json_parts import dumps  # noqa: PLC0415
        from careerpath.report.quiz_json import quiz_part  # noqa: PLC0415

        document = {**assess_document(result), "quiz": quiz_part(state, influence, bare)}
        typer.echo(dumps(document), nl=False)
        return
    _print_text(kb, options, result, influence, bare)


def _print_text(
    kb: KnowledgeBase,
    options: QuizOptions,
    result: Assessment,
    influence: Influence | None,
    bare: Unsupported | None,
) -> None:
    from careerpath.terminal.assess_view import print_assessment  # noqa: PLC0415
    from careerpath.terminal.quiz_result_view import print_influence  # noqa: PLC0415

    print_assessment(kb, result, everything=options.everything)
    print_influence(result, influence, bare)


def _ask_and_save(state: QuizState, view: QuizView, source: Input) -> str | None:
    """Ask for a file name until the profile is saved or the person goes on without; return where it is."""
    source.drop_ahead()
    view.console.print()
    view.say("Save your answers as a profile? Type a file name, such as me.yaml, or press Enter to go on without.")
    while True:
        view.prompt()
        try:
            name = source.line(view.prompt)
        except (EndOfInput, KeyboardInterrupt):
            # The result is shown and the answers are kept, so that there is nothing left to stop.
            view.console.print()
            return None
        if name.lower() in _NO:
            return None
        problem = _problem(name) or _saved(state, _expanded(name))
        if not problem:
            view.say(f"Saved as {_expanded(name).absolute()}")
            return str(_expanded(name))
        view.note(problem)


def _problem(name: str) -> str:
    """Return what is wrong with a file name, empty for nothing."""
    if not name.isprintable() or len(name) > 200:  # noqa: PLR2004 (longer than any file name)
        return "That is no file name."
    if name.lower() in _YES or not any(char.isalpha() for char in name):
        # A key that was meant for something else must not make a file.
        return "Type the name of the file, such as me.yaml, or press Enter to go on without."
    if _expanded(name).exists():
        return "There is such a file already, and it stays as it is. Type another name, or press Enter."
    return ""


def _expanded(name: str) -> Path:
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)


def _saved(state: QuizState, path: Path) -> str:
    """Save the profile; return what went wrong, empty for nothing."""
    try:
        save(state, str(path))
    except CareerpathError as error:
        return error.message
    return ""


def _say_how_to_plan(path: str | None, result: Assessment, view: QuizView) -> None:
    from careerpath.cli.run import COMMANDS  # noqa: PLC0415 (the root is loaded already)

    if path and "plan" in COMMANDS:
        view.say(f"Make your plan: careerpath plan --profile {shlex.quote(path)} --target {result.target.level}")
