"""Career-path advice for customer-service jobs in government, from a knowledge base of job-family levels.

    import careerpath

    kb = careerpath.load_kb()
    careerpath.compare(kb, "G4", "G5").added
    careerpath.assess(kb, careerpath.read_profile("profile.yaml"), target="G5").gaps
    careerpath.match(kb, "Trained two new hires on the permit system").matches

Importing this package costs next to nothing: each function loads what it needs when it is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from careerpath.model.assessment import Assessment
    from careerpath.model.comparison import Comparison
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.matches import StatementMatch
    from careerpath.model.profile import Profile

__all__ = ["assess", "compare", "load_kb", "match", "read_profile"]


def load_kb(path: str | Path | None = None) -> KnowledgeBase:
    """Return the shipped knowledge base, or the one in a folder of YAML files.

    Raises KnowledgeBaseError, with every problem and its place, when the folder is missing or has problems.
    """
    from careerpath.kb.load import load_kb as opened  # noqa: PLC0415 (importing careerpath loads nothing)

    return opened(path)


def read_profile(path: str | Path) -> Profile:
    """Return the profile in a YAML, JSON or JSON Resume file.

    Raises ProfileError, with every problem and its place, when it cannot be read or has problems.
    """
    from careerpath.intake import profile_file  # noqa: PLC0415

    return profile_file.read_profile(path)


def compare(kb: KnowledgeBase, before: str, after: str, *, family: str | None = None) -> Comparison:
    """Return what separates two levels, each named `G5`, `family:level` or by its title.

    `family` is the family of bare names; the knowledge base's default one when left out. Raises UsageError for a name
    that does not exist.
    """
    from careerpath.advice import compare as comparing  # noqa: PLC0415
    from careerpath.kb.names import resolve_level  # noqa: PLC0415

    _, start = resolve_level(kb, before, family)
    _, end = resolve_level(kb, after, family)
    return comparing.compare(kb, start, end)


def assess(kb: KnowledgeBase, profile: Profile, *, target: str | None = None, today: date | None = None) -> Assessment:
    """Return where a person stands: placement, verdicts with evidence, gates, gaps and next steps.

    `target` defaults to the profile's, else to the level above the current one. `today` is the day that jobs which go
    on are counted to; without it they count up to their start. Raises UsageError for a name that does not exist.
    """
    from careerpath.advice import assess as assessing  # noqa: PLC0415

    return assessing.assess(kb, profile, target=target, today=today)


def match(kb: KnowledgeBase, statement: str, *, family: str | None = None) -> StatementMatch:
    """Return the five requirements that a statement speaks of most, each with a score in 0..1 and why.

    `family` defaults to the knowledge base's default one. Raises UsageError for a family that does not exist.
    """
    from careerpath.kb.names import resolve_family  # noqa: PLC0415
    from careerpath.matching import matcher_for  # noqa: PLC0415

    found = resolve_family(kb, family or kb.default_family)
    return matcher_for(kb, (found.id,)).match(statement)
