"""What a plan offers when little is open: to show more of what the target does, and of what rests on little evidence.

When fewer than three things are open, a plan has optional objectives too, all of priority 3: first the duties that
the target does and nothing shows, which are unknown and never a gap; then what the target itself adds and is met by
one piece of evidence, or by the position alone. At most five of each, in the order of the source. These figures are
our judgment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.plan_objectives import Open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.assessment import Assessment, Verdict
    from careerpath.model.knowledge import Level
    from careerpath.model.plan import Purpose

#: With fewer open requirements than this, optional objectives are added.
FEW = 3
#: Duties, and requirements, that are offered at most.
MOST = 5


def optional_objectives(
    held: Level | None, target: Level, assessment: Assessment, opened: Sequence[Open]
) -> list[Open]:
    """Return what could be shown better: duties not shown, then met requirements; nothing where enough is open.

    A met requirement names the first of these duties that exercises it: doing that shows both.
    """
    if len(opened) >= FEW:
        return []
    purpose: Purpose = "H" if held is None else "E" if held is target else "D"
    duties = [v for v in assessment.duties if v.status == "unknown"][:MOST]
    thin = [v for v in assessment.verdicts if v.requirement.level == target.id and _rests_on_little(v)][:MOST]
    return [
        *(Open(v, "unknown", purpose, 3, optional=True) for v in duties),
        *(Open(v, "met", purpose, 3, optional=True, shown_by=_shown_by(v, duties)) for v in thin),
    ]


def _rests_on_little(verdict: Verdict) -> bool:
    said = [e for e in verdict.evidence if e.basis != "position"]
    return verdict.status == "met" and len(said) <= 1


def _shown_by(verdict: Verdict, duties: Sequence[Verdict]) -> str | None:
    return next((d.requirement.id for d in duties if verdict.requirement.id in d.requirement.exercises), None)
