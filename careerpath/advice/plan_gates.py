"""From when the gates of a target can be met, at the earliest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import years_after
from careerpath.advice.gates import asked_in_words, stands_in_the_way
from careerpath.model.knowledge import SUPERVISORY_GATE
from careerpath.model.plan import GateDate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from careerpath.model.assessment import GateVerdict


def gate_dates(gates: Iterable[GateVerdict], today: date | None) -> tuple[GateDate, ...]:
    """Return each gate with the earliest day at which it is met. Days need `today`, and years that are known."""
    return tuple(_gate_date(gate, today) for gate in gates)


def _gate_date(gate: GateVerdict, today: date | None) -> GateDate:
    asked = asked_in_words(gate.id, gate.required)
    if not stands_in_the_way(gate):
        return GateDate(gate, 0.0, today, f"{asked}: met.")
    if gate.shortfall is None:
        return GateDate(gate, None, None, f"{asked}: not known, as the profile does not give these years in full.")
    earliest = years_after(today, gate.shortfall)
    unit = "year" if gate.shortfall == 1 else "years"
    when = f"on {earliest.isoformat()}" if earliest else f"{gate.shortfall:g} {unit} from now"
    supervising = gate.id == SUPERVISORY_GATE
    counted = ", if you supervise staff from now on" if supervising else ", if your present work counts"
    text = f"{asked}: {gate.shortfall:g} missing, met {when} at the earliest{counted}."
    if gate.substitutable:
        text += " Substitutions may be allowed."
    return GateDate(gate, gate.shortfall, earliest, text)
