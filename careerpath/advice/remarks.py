"""What a result could not use or is unsure of, each one sentence, and the notice that every result carries."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from careerpath.advice.brought import Brought
    from careerpath.advice.targets import Aim
    from careerpath.model.assessment import GateVerdict, Placement, Verdict
    from careerpath.model.knowledge import Level

#: Names that one kind of remark lists, at most.
_LISTED = 5
_NOT_EVIDENCE = {"none": "matched nothing", "planned": "planned", "other": "about others", "required": "asked by an employer"}


def remarks_on(brought: Brought, aim: Aim, target: Level) -> tuple[str, ...]:
    """Return what the person should know about how their profile was used."""
    return (
        *_on_position(aim, target),
        *_on_answers(brought),
        *_on_skills(brought),
        *_on_measures(brought),
        *_on_statements(brought),
        *_on_source(target),
    )


def notice_for(placement: Placement, verdicts: Iterable[Verdict], gates: Iterable[GateVerdict]) -> str:
    """Return the one sentence that every assessment carries: what it is not, and what it is unsure of."""
    unknown = sum(verdict.status == "unknown" for verdict in verdicts) + sum(gate.status == "unknown" for gate in gates)
    unsure = [f"{unknown} of what the target asks {'is' if unknown == 1 else 'are'} unknown"] if unknown else []
    if placement.level is not None and not placement.settled:
        unsure.append("the placement is too close to call")
    doubt = f" Unsure: {', and '.join(unsure)}." if unsure else ""
    return f"This is guidance for development, not a promotion decision.{doubt}"
