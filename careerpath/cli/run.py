"""The root of the command line, and the one place where errors become messages and exit codes."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from careerpath.cli.lazy import lazy_group, new_app
from careerpath.cli.options import FamilyOption, KbOption, Shared

if TYPE_CHECKING:
    from careerpath.errors import CareerpathError

COMMANDS = {
    "assess": "careerpath.cli.assess",
    "compare": "careerpath.cli.compare",
    "show": "careerpath.cli.show",
    "match": "careerpath.cli.match",
    "route": "careerpath.cli.route",
    "plan": "careerpath.cli.plan",
    "kb": "careerpath.cli.kb",
}

app = new_app(cls=lazy_group(COMMANDS), no_args_is_help=True, add_completion=True)


def _version(value: bool) -> None:
    if value:
        from importlib.metadata import version  # noqa: PLC0415 (slow, and only for --version)

        typer.echo(f"careerpath {version('careerpath')}")
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    kb: KbOption = None,
    family: FamilyOption = None,
    version: Annotated[  # noqa: ARG001 (acts through its callback)
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Career-path advice for customer-service jobs in government.

    Where do I stand, what is the next grade, what am I missing, what do I do about it?

    Try: careerpath compare G4 G5
    """
    context.obj = Shared(kb, family)


def main() -> NoReturn:
    """Run the command line and exit: 0 done, 1 output failed, 2 usage, 3 knowledge base, 4 profile, 130 interrupted."""
    try:
        code = _run()
    except KeyboardInterrupt:
        code = _interrupted()
    # The interpreter searches everything for cycles as it ends, which takes longer than most commands; all goes anyway.
    gc.freeze()
    sys.exit(code)


def _run() -> int:
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except BrokenPipeError:
        return _reader_left()
    except Exception as error:  # noqa: BLE001 (the last resort: a person never sees a traceback)
        return _told(error)
    return 0


def _told(error: Exception) -> int:
    from careerpath.errors import CareerpathError  # noqa: PLC0415 (only when something is wrong)

    if isinstance(error, CareerpathError):
        return _report(error)
    if os.environ.get("CAREERPATH_DEBUG"):
        raise error
    if isinstance(error, OSError):
        return _failed(f"Output failed: {error.strerror or error}.")
    return _failed(
        f"Something went wrong inside careerpath: {type(error).__name__}: {error}",
        "Please report it, with what CAREERPATH_DEBUG=1 prints.",
    )


def _report(error: CareerpathError) -> int:
    from careerpath.cli.messages import print_error  # noqa: PLC0415 (only when something is wrong)

    return print_error(error)


def _failed(message: str, hint: str = "") -> int:
    from careerpath.errors import OutputError  # noqa: PLC0415

    # What could not be written must not be tried again when the interpreter closes stdout.
    _silence_stdout()
    return _report(OutputError(message, hint))


def _reader_left() -> int:
    """`careerpath ... | head -1`: there is nobody to tell. The exit code is the one that typer gives."""
    _silence_stdout()
    return 1


def _interrupted() -> int:
    from careerpath.errors import InterruptedRunError  # noqa: PLC0415

    return _report(InterruptedRunError("Interrupted."))


def _silence_stdout() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
