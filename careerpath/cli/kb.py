"""`careerpath kb`: for those who keep a knowledge base."""

from __future__ import annotations

from careerpath.cli.lazy import lazy_group, new_app

COMMANDS = {
    "check": "careerpath.cli.kb_check",
    "schema": "careerpath.cli.kb_schema",
}

app = new_app(cls=lazy_group(COMMANDS), no_args_is_help=True)


@app.callback()
def kb() -> None:
    """Check a knowledge base; print schemas."""
