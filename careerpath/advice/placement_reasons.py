"""What spoke for a placement and what against it, in short sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.placement_evidence import short_gates
from careerpath.model.knowledge import EXPERIENCE_GATE, SUPERVISORY_GATE

if TYPE_CHECKING:
    from careerpath.advice.observations import Observation
    from careerpath.advice.placement_evidence import PlacementEvidence
    from careerpath.model.assessment import GateVerdict
    from careerpath.model.knowledge import Level

_MOST = 4
#: The only reason where a profile or a text says nothing.
NOTHING = "There is nothing to go by."
_YEARS_OF = {EXPERIENCE_GATE: "relevant experience", SUPERVISORY_GATE: "supervisory experience"}


def reasons_for(evidence: PlacementEvidence, level: Level) -> tuple[str, ...]:
    """Return up to four sentences, what the person says of themselves first."""
    reasons = [f"You hold {level.id}."] if evidence.held == level else []
    met = [o for o in evidence.observed if o.status == "met" and o.requirement.level == level.id]
    if met:
        reasons.append(f"You report as met, at {level.id}: {_ids(met)}.")
    reasons += [text for text in _text_reasons(evidence, level) if not _is_of_another(evidence, level, text)]
    above = evidence.levels[level.rank + 1 : level.rank + 2]
    reasons += [_cap(higher, gate) for higher in above for gate in short_gates(evidence, higher)]
    return tuple(reasons[:_MOST])


def reasons_against(evidence: PlacementEvidence, level: Level) -> tuple[str, ...]:
    """Return up to four sentences, what the person says of themselves first."""
    held = evidence.held
    reasons = [f"You hold {held.id}."] if held and held != level else []
    short = [o for o in evidence.observed if o.status != "met" and o.mastery[level.rank]]
    if short:
        reasons.append(f"You report as not fully met, of what {level.id} asks: {_ids(short)}.")
    reasons += [_cap(level, gate) for gate in short_gates(evidence, level)]
    reasons += [text for text in _text_reasons(evidence, level) if _is_of_another(evidence, level, text)]
    against = map(_sentence, evidence.text.reasons_against(level.id) if evidence.text else ())
    reasons += [text for text in against if _named_level(evidence, text) != level]
    return tuple(dict.fromkeys(reasons))[:_MOST]


def _text_reasons(evidence: PlacementEvidence, level: Level) -> list[str]:
    return [_sentence(text) for text in evidence.text.reasons_for(level.id)] if evidence.text else []


def _is_of_another(evidence: PlacementEvidence, level: Level, text: str) -> bool:
    named = _named_level(evidence, text)
    return named is not None and named != level


def _named_level(evidence: PlacementEvidence, text: str) -> Level | None:
    """Return the level whose title a reason names; the longest title, since one may stand within another."""
    named = [level for level in evidence.levels if level.title in text]
    return max(named, key=lambda level: len(level.title), default=None)


def _sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def _ids(observed: list[Observation]) -> str:
    return ", ".join(dict.fromkeys(o.requirement.id for o in observed))


def _cap(level: Level, gate: GateVerdict) -> str:
    asked, have = gate.required.min, gate.have or 0
    years = f"{asked:g} {'year' if asked == 1 else 'years'} of {_YEARS_OF.get(gate.id, gate.id)}"
    return f"Gate applied: {level.id} asks for {years}, and {have:g} {'is' if have == 1 else 'are'} known."
