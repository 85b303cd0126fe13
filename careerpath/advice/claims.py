"""What one piece of a profile says about one requirement, before all that is said is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from careerpath.model.value import value

if TYPE_CHECKING:
    from careerpath.model.assessment import Evidence, VerdictStatus
    from careerpath.model.knowledge import Requirement

#: Where a claim comes from.
Origin = Literal["statement", "denial", "answer", "rating", "listed", "measure", "position"]


@value
class Claim:
    """`status` is what it alone would make of the requirement; `why` is the rule, as one sentence."""

    status: VerdictStatus
    evidence: Evidence
    why: str
    origin: Origin
    #: The step of the scale that the person gives themselves, where they do.
    step: int | None = None

    @property
    def supports(self) -> bool:
        """Whether it speaks for the person."""
        return self.status in {"met", "partial"}


def status_of_step(have: int, needed: int) -> VerdictStatus:
    """Return what `have` steps of the scale mean where `needed` are asked: one step below is partial, less a gap."""
    if have >= needed:
        return "met"
    return "partial" if 0 < have == needed - 1 else "gap"


def is_rated(requirement: Requirement) -> bool:
    """Whether the source itself rates it on the scale, so that answers and words compare by step."""
    return requirement.kind == "competency" and requirement.proficiency is not None
