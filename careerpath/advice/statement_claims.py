"""What a person's statements show: by the requirement that they match, and by the duties that exercise it.

- Leading or doing it is met, helping with it partial; having been taught it is partial for knowledge only.
- A competency that its source rates on the scale compares by step: helping shows step 2, doing 3, leading 4.
- Words are partial for a criterion that has limits, since only a figure can meet those.
- A person's own denial is a gap in the first requirement that it speaks of, and never in a duty.
- Plans, other people's work and what an advertisement asks for are no evidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.claims import Claim, is_rated
from careerpath.advice.finished import is_finished
from careerpath.model.assessment import Evidence
from careerpath.model.knowledge import JUDGED_KINDS
from careerpath.model.matches import LINK_SCORE
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careerpath.advice.family_index import FamilyIndex
    from careerpath.model.knowledge import Requirement
    from careerpath.model.matches import Match, StatementMatch, Strength
    from careerpath.model.profile import Statement

_STEP: dict[Strength, int] = {"received": 1, "helps": 2, "does": 3, "leads": 4}
_SAID: dict[Strength, str] = {"received": "were taught", "helps": "help with", "does": "do", "leads": "lead"}


@value
class Link:
    """One statement that bears on a requirement: directly, or through a duty that exercises it."""

    evidence: Evidence
    denied: bool
    strength: Strength
    #: Why the statement was linked, by the matcher.
    because: str
    via: Requirement | None = None


def links_by_requirement(
    index: FamilyIndex, read: Iterable[tuple[Statement, StatementMatch]]
) -> Mapping[str, Sequence[Link]]:
    """Return what each statement bears on, by requirement id (duties included), in the order of the profile."""
    links: dict[str, list[Link]] = {}
    for statement, match in read:
        evidence = Evidence(quote=statement.text, where=statement.where, basis="stated")
        for requirement_id, link in _links(index, match, evidence).items():
            links.setdefault(requirement_id, []).append(link)
    return links


def statement_claim(requirement: Requirement, link: Link) -> Claim | None:
    """Return what a link makes of a requirement; None where it shows nothing of it."""
    if link.denied:
        return Claim("gap", link.evidence, "You say yourself that you have not done this.", "denial")
    if link.strength == "received":
        return _taught(requirement, link)
    does = link.strength != "helps" and not requirement.limits and not _steps_short(requirement, link.strength)
    return Claim("met" if does else "partial", link.evidence, _why(requirement, link), "statement")


def _links(index: FamilyIndex, match: StatementMatch, evidence: Evidence) -> dict[str, Link]:
    counted = [m for rank, m in enumerate(match.matches) if rank == 0 or m.score >= LINK_SCORE]
    if match.status == "negated":
        denied = [m for m in counted if _is_judged(index, m)][:1]
        return {m.requirement: Link(evidence, True, match.strength, m.why) for m in denied}
    if match.status not in {"matched", "received"}:
        return {}
    strength: Strength = "received" if match.status == "received" else match.strength
    links = {m.requirement: Link(evidence, False, strength, m.why) for m in counted}
    for m in counted:
        for shown in index.exercised.get(m.requirement, ()):
            links.setdefault(shown, Link(evidence, False, strength, m.why, index.by_id[m.requirement]))
    return links


def _is_judged(index: FamilyIndex, match: Match) -> bool:
    return match.requirement in index.by_id and index.by_id[match.requirement].kind in JUDGED_KINDS


def _taught(requirement: Requirement, link: Link) -> Claim | None:
    if requirement.kind != "knowledge":
        return None
    why = "You were taught this, which is partial for knowledge until you have used it."
    return Claim("partial", link.evidence, why, "statement")


def _why(requirement: Requirement, link: Link) -> str:
    """Say what was said, the rule that applies, and the words that decided the match."""
    if is_finished(link.evidence.quote):
        return "You finished an activity that builds this, which is partial until your work shows it."
    said = f"You say that you {_SAID[link.strength]}"
    said += f" work that shows it (duty {link.via.id})" if link.via else " this"
    words = f" ({link.because.rstrip('.')})" if link.because else ""
    return f"{said}, {_rule(requirement, link)}{words}."


def _rule(requirement: Requirement, link: Link) -> str:
    if requirement.limits:
        return "which is partial until a figure shows that its limit is kept"
    if is_rated(requirement) and requirement.proficiency:
        shown, asked = _STEP[link.strength], requirement.proficiency.min
        return f"which shows step {shown} of the scale, where step {asked} is asked"
    return f"which is {'partial' if link.strength == 'helps' else 'met'}"


def _steps_short(requirement: Requirement, strength: Strength) -> bool:
    rating = requirement.proficiency
    return is_rated(requirement) and rating is not None and _STEP[strength] < rating.min
