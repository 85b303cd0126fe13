"""Gates: years that can be counted, and that no rating makes up for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.assessment import GateVerdict
from careerpath.model.knowledge import EXPERIENCE_GATE, SUPERVISORY_GATE
from careerpath.model.value import value

if TYPE_CHECKING:
    from careerpath.intake.experience import Experience
    from careerpath.model.knowledge import Gate, Level, Range


@value
class Years:
    """Years that a person brings to a gate. None: nothing was said. `least`: there may be more that nobody counted."""

    have: float | None
    least: bool = False
    #: How they were counted, each one sentence.
    notes: tuple[str, ...] = ()


def judge_gate(gate: Gate, experience: Experience) -> GateVerdict:
    """Compare a gate with the years that a person brings. A range asks for its lowest figure only.

    Years that are known to be a minimum can meet a gate and cannot fall short of it. Substitutions are mentioned and
    never assumed.
    """
    years = _years_for(gate, experience)
    short = 0.0 if years.have is None else max(0.0, round(gate.years.min - years.have, 2))
    unknown = years.have is None or (short > 0 and years.least)
    return GateVerdict(
        id=gate.id,
        required=gate.years,
        have=years.have,
        status="unknown" if unknown else "gap" if short else "met",
        shortfall=None if unknown else short,
        substitutable=gate.substitutable,
        note=_note(gate, years, short, unknown),
        source=gate.source,
    )


def judge_gates(level: Level, experience: Experience) -> tuple[GateVerdict, ...]:
    """Judge each gate of a level, in the order of its source."""
    return tuple(judge_gate(gate, experience) for gate in level.gates)


def stands_in_the_way(gate: GateVerdict) -> bool:
    """Whether the gate keeps a level from being ready. One that asks for 0 years never does."""
    return gate.status != "met" and gate.required.min > 0


def asked_in_words(gate_id: str, years: Range) -> str:
    """Return what a gate asks for as words: `4 experience years`."""
    return f"{years.min:g} {gate_id.replace('-', ' ')}"


def _years_for(gate: Gate, experience: Experience) -> Years:
    if gate.id == EXPERIENCE_GATE:
        return Years(experience.relevant, experience.relevant_is_minimum, experience.relevant_notes)
    if gate.id == SUPERVISORY_GATE:
        return Years(experience.supervisory, experience.supervisory_is_minimum, experience.supervisory_notes)
    return Years(None)


def _note(gate: Gate, years: Years, short: float, unknown: bool) -> str:
    sentences = []
    if gate.years.min == 0:
        sentences.append("No minimum is asked for.")
    elif years.have is None:
        sentences.append("No years can be counted yet." if years.notes else "The profile does not give these years.")
    elif unknown:
        sentences.append(
            f"At least {years.have:g} {'year' if years.have == 1 else 'years'}; some time could not be counted."
        )
    sentences.extend(years.notes if gate.years.min else ())
    if gate.typical:
        sentences.append("A typical qualification, not a hard minimum.")
    if short and gate.substitutable:
        sentences.append("Substitutions may be allowed: ask the human resources office. None is assumed here.")
    elif short and not unknown:
        sentences.append("No rating makes up for it.")
    return " ".join(sentences)
