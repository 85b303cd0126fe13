"""What the figures of routes rest on, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.knowledge import EXPERIENCE_GATE, SUPERVISORY_GATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.advice.route_search import Start, Way
    from careerpath.model.knowledge import Level

_TIME = "Time is what gates make one wait; openings, and how long learning takes, are not counted in it."
_HOURS = "Hours are those of one activity for each thing to build; where no source gives any, they are our estimates."
_LATERAL = "Ranks and grades of two publishers cannot be compared: a lateral move goes by what carries over."
_UNKNOWN = "No years of experience are known, so none are counted: the time given is the longest."
_UNSUPERVISED = "No years of supervision are known, so none are counted."


def remarks_on_routes(start: Level, brought: Start, ways: Sequence[Way]) -> tuple[str, ...]:
    """Return what was assumed, what is not stated, and how time and hours are counted. Nothing without a route."""
    if not ways:
        return ()
    links = [link for way in ways for link in way.links]
    lateral = [_LATERAL] if any(link.move == "lateral" for link in links) else []
    return (*_years(start, brought, [link.after for link in links]), _TIME, _HOURS, *lateral)


def _years(start: Level, brought: Start, entered: Sequence[Level]) -> list[str]:
    asked = {gate.id for level in entered for gate in level.gates if gate.years.min > 0}
    remarks = []
    if EXPERIENCE_GATE in asked and brought.experience_basis == "assumed":
        years = f"{brought.experience:g} years that {start.id} asks for"
        remarks.append(f"No years of experience are known, so the {years} are assumed.")
    if EXPERIENCE_GATE in asked and brought.experience_basis == "unknown":
        remarks.append(_UNKNOWN)
    if SUPERVISORY_GATE in asked and brought.supervisory_basis == "unknown":
        remarks.append(_UNSUPERVISED)
    silent = dict.fromkeys(f"{v.family}:{v.id}" for v in entered if "gates" in v.not_stated)
    if silent:
        remarks.append(f"Gates are not stated for these, so no time is counted: {', '.join(silent)}.")
    return remarks
