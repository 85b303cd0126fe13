"""A group of commands that imports a command only when it is named, so that none pays for another."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

if TYPE_CHECKING:
    from collections.abc import Mapping


def lazy_group(modules: Mapping[str, str]) -> type[TyperGroup]:
    """Return a group class for `modules`: command name to the module whose `app` it is, in the order of the help."""

    class LazyGroup(TyperGroup):
        def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401, ARG002 (typer vendors click's Context)
            return list(modules)

        def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401, ARG002
            if cmd_name not in modules:
                return None
            command = get_command(import_module(modules[cmd_name]).app)
            command.name = cmd_name
            return command

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
            # typer suggests only from commands that are already loaded; ours are not.
            if args and args[0] not in modules and not args[0].startswith("-"):
                raise _unknown(args[0], list(modules), ctx)
            return super().resolve_command(ctx, args)

    return LazyGroup


def _unknown(name: str, known: list[str], ctx: Any) -> Exception:  # noqa: ANN401
    from difflib import get_close_matches  # noqa: PLC0415 (only for a wrong name)

    from careerpath.errors import UsageError  # noqa: PLC0415
    from careerpath.report.plain import printable, shortened  # noqa: PLC0415

    close = get_close_matches(name.lower(), known, n=1)
    guess = f"Did you mean {close[0]}? " if close else ""
    shown = shortened(printable(name), 60)
    return UsageError(
        f"There is no command {shown!r}.", f"{guess}Commands: {', '.join(known)}. See {ctx.command_path} --help."
    )


def examples(*commands: str) -> str:
    """Return the end of a command's help: its examples, one a line, which typer would otherwise run together."""
    return "\b\nExamples:\n" + "\n".join(f"  {command}" for command in commands)


def new_app(*, add_completion: bool = False, **settings: Any) -> typer.Typer:  # noqa: ANN401 (passed on to typer)
    """Return a typer app with the settings that all of ours share: plain help, no traceback handler."""
    return typer.Typer(
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=add_completion,
        context_settings={"help_option_names": ["-h", "--help"]},
        **settings,
    )
