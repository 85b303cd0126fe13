"""From options to the settings of a quiz, and from settings to the header of a session and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from careerpath.errors import OutputError, UsageError
from careerpath.kb.names import resolve_family, resolve_level
from careerpath.quiz.settings import CERTAINTY, GUESS, LEAST, MOST, SLIP, Settings, checked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.cli.options import Shared
    from careerpath.cli.quiz_options import QuizOptions
    from careerpath.model.knowledge import Family, KnowledgeBase

_T = TypeVar("_T")


def settings_of(kb: KnowledgeBase, said: Shared, options: QuizOptions) -> tuple[Family, Settings]:
    """Return the family and the settings that were asked for. Raises UsageError."""
    if options.full and (options.max_questions is not None or options.min_questions is not None):
        raise UsageError("--full asks everything.", "Leave out --full, or --min-questions and --max-questions.")
    family, target = _aim(kb, said, options.target)
    most = _said(options.max_questions, MOST)
    settings = Settings(
        aim="full" if options.full else "target" if target else "placement",
        target=target,
        slip=_said(options.slip, SLIP),
        guess=_said(options.guess, GUESS),
        certainty=_said(options.certainty, CERTAINTY),
        least=_said(options.min_questions, min(LEAST, most)),
        most=most,
    )
    return family, checked(settings)


def header_of(kb: KnowledgeBase, family: Family, settings: Settings) -> dict[str, Any]:
    """Return what a session says of itself."""
    return {
        "kb": {"version": kb.version, "hash": kb.hash},
        "family": family.id,
        "target": settings.target,
        "settings": asdict(settings),
    }


def from_header(kb: KnowledgeBase, header: Mapping[str, Any], name: str) -> tuple[Family, Settings]:
    """Return the family and settings of a session. Raises OutputError when this knowledge base has no such level."""
    family = kb.families.get(str(header.get("family")))
    try:
        settings = checked(Settings(**header["settings"]))
    except (KeyError, TypeError, ValueError, UsageError):
        settings = None
    levels = {level.id for level in family.levels} if family else set()
    if family is None or settings is None or (settings.target and settings.target not in levels):
        raise OutputError(
            f"The session {name!r} does not fit this knowledge base.",
            f"Start anew (--new), name its knowledge base (--kb), or delete it (--forget {name}).",
        )
    return family, settings


def conflicts(family: Family, settings: Settings, said: Shared, options: QuizOptions, kb: KnowledgeBase) -> bool:
    """Whether the options ask for another quiz than the one that a session is about."""
    if not (said.family or options.target or options.full):
        return False
    asked_family, asked = settings_of(kb, said, options)
    if asked_family.id != family.id:
        return True
    return bool(options.target or options.full) and (asked.aim, asked.target) != (settings.aim, settings.target)


def _aim(kb: KnowledgeBase, said: Shared, target: str | None) -> tuple[Family, str | None]:
    if target is None:
        return resolve_family(kb, said.family or kb.default_family), None
    family, level = resolve_level(kb, target, said.family)
    return family, level.id


def _said(value: _T | None, otherwise: _T) -> _T:
    return otherwise if value is None else value
