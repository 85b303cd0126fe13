"""What the shell offers when Tab is pressed: levels, families and competencies of the knowledge base in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.model.knowledge import KnowledgeBase


def complete_family(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Return the families whose id starts with what was typed, with their titles."""
    kb = _kb(context)
    return _starting(((f, kb.families[f].title) for f in kb.families), incomplete) if kb else []


def complete_level(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Return bare levels of the family in use, and `family:level` of all."""
    kb = _kb(context)
    return _starting(_levels(kb, _family(context, kb)), incomplete) if kb else []


def complete_thing(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Return whatever `show` can show."""
    kb = _kb(context)
    if not kb:
        return []
    names = [
        *_levels(kb, _family(context, kb)),
        *((f, kb.families[f].title) for f in kb.families),
        *((c, kb.competencies[c].name) for c in kb.competencies),
        *((s, kb.sources[s].title) for s in kb.sources),
        ("scale", kb.scale.title),
    ]
    return _starting(iter(names), incomplete)


def _levels(kb: KnowledgeBase, default: str) -> Iterator[tuple[str, str]]:
    if default in kb.families:
        for level in kb.families[default].levels:
            yield level.id, level.title
    for family_id in kb.families:
        for level in kb.families[family_id].levels:
            yield f"{family_id}:{level.id}", level.title


def _starting(names: Iterator[tuple[str, str]], incomplete: str) -> list[tuple[str, str]]:
    typed = incomplete.lower()
    return [(name, told) for name, told in names if name.lower().startswith(typed)]


def _family(context: typer.Context, kb: KnowledgeBase) -> str:
    return str(_said(context, "family") or kb.default_family)


def _kb(context: typer.Context) -> KnowledgeBase | None:
    import os  # noqa: PLC0415 (completion runs apart from the commands)

    from careerpath.errors import CareerpathError  # noqa: PLC0415
    from careerpath.kb.load import load_kb  # noqa: PLC0415

    named = _said(context, "kb") or os.environ.get("CAREERPATH_KB")
    try:
        return load_kb(named or None)
    except CareerpathError:
        return None  # nothing to offer; the command itself will say what is wrong


def _said(context: typer.Context, option: str) -> str | None:
    at: typer.Context | None = context
    while at is not None:
        if at.params.get(option):
            return str(at.params[option])
        at = cast("typer.Context | None", at.parent)
    return None
