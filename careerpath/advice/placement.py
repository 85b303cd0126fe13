"""The level that a person is most likely at, with how sure that is.

The method is measurement decision theory: Bayes' rule over levels, with the chance of each observation at each level
(L. M. Rudner, 2009, "Scoring and classifying examinees using measurement decision theory", Practical Assessment,
Research & Evaluation 14(8)). The chances and the prior below are our own estimates. What moves a placement:

- the level that the person says they hold, as the prior;
- answers, ratings, figures and denials about what any level of the family asks or does: a person at a level is taken
  to master what that level asks; where a source does not say whether a level asks it, the chance lies halfway;
- statements and job titles, as the matcher reads the text that they make up;
- gates that are known to fall short, which cap the levels that ask for them, unless the person holds that level.

None of this moves a verdict.
"""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from careerpath.advice.observations import Mastery, observations
from careerpath.advice.placement_evidence import PlacementEvidence, short_gates
from careerpath.advice.placement_reasons import NOTHING, reasons_against, reasons_for
from careerpath.advice.prior import GATE_CAP, held_chance
from careerpath.model.assessment import Candidate, Placement

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careerpath.advice.brought import Brought
    from careerpath.advice.readers import TextEvidence
    from careerpath.model.assessment import GateVerdict, VerdictStatus
    from careerpath.model.knowledge import Level

#: The probability from which a placement is settled; below it, it is too close to call.
SETTLED = 0.8
#: Answers of one person lean the same way: more observations than this weigh together as much as this many.
FULL_WEIGHT = 12
#: The least chance that a text leaves to a level, so that words alone never rule one out.
TEXT_FLOOR = 0.001

#: The chance of what was observed, for someone who masters the requirement and for someone who does not.
CHANCES: Mapping[VerdictStatus, tuple[float, float]] = {
    "met": (0.75, 0.15),
    "partial": (0.20, 0.35),
    "gap": (0.05, 0.50),
}


def place(
    brought: Brought, held: Level | None, text: TextEvidence | None, gates: Mapping[str, Sequence[GateVerdict]]
) -> Placement:
    """Return the placement of a person in a family. In a family of one level there is nothing to place."""
    levels = brought.index.family.levels
    observed = tuple(observations(brought)) if len(levels) > 1 else ()
    return _placement(PlacementEvidence(levels, held, observed, text, gates))


def place_text(levels: Sequence[Level], text: TextEvidence) -> Placement:
    """Return the level that a text describes, on its words alone."""
    return _placement(PlacementEvidence(levels, None, (), text, {}))


def _placement(evidence: PlacementEvidence) -> Placement:
    if len(evidence.levels) == 1:
        return Placement(None, None, settled=False, candidates=(Candidate(evidence.levels[0].id, 1.0),))
    probabilities = _probabilities(evidence)
    best = max(evidence.levels, key=lambda level: (probabilities[level.id], -level.rank))
    top = probabilities[best.id]
    return Placement(
        level=best.id,
        probability=top,
        settled=top >= SETTLED,
        candidates=tuple(Candidate(level.id, probabilities[level.id]) for level in evidence.levels),
        reasons_for=reasons_for(evidence, best) if _is_anything_said(evidence, probabilities) else (NOTHING,),
        reasons_against=reasons_against(evidence, best) if _is_anything_said(evidence, probabilities) else (),
    )


def _is_anything_said(evidence: PlacementEvidence, probabilities: Mapping[str, float]) -> bool:
    """Whether anything moved the placement, or could have: what weighs evenly was said all the same."""
    return bool(evidence.held or evidence.observed) or len(set(probabilities.values())) > 1


def _probabilities(evidence: PlacementEvidence) -> dict[str, float]:
    """Return the posterior by level id, rounded so that ties are ties on every machine."""
    logs = {level.id: _log_weight(evidence, level) for level in evidence.levels}
    highest = max(logs.values())
    weights = {level: exp(value - highest) for level, value in logs.items()}
    total = sum(weights.values())
    return {level: round(weight / total, 4) for level, weight in weights.items()}


def _log_weight(evidence: PlacementEvidence, level: Level) -> float:
    share = min(1.0, FULL_WEIGHT / max(1, len(evidence.observed)))
    weight = log(held_chance(level, evidence.held, evidence.levels))
    weight += share * sum(log(_chance(o.status, o.mastery[level.rank])) for o in evidence.observed)
    if evidence.text:
        weight += log(max(TEXT_FLOOR, evidence.text.probabilities.get(level.id, 0.0)))
    return weight + (log(GATE_CAP) if short_gates(evidence, level) else 0.0)


def _chance(status: VerdictStatus, mastery: Mastery) -> float:
    mastered, not_mastered = CHANCES[status]
    if mastery is None:
        return (mastered + not_mastered) / 2
    return mastered if mastery else not_mastered
