"""All that a profile says about a requirement, put together into one verdict.

| what is said | verdict |
|---|---|
| nothing | unknown |
| anything stated or reported that is met | met |
| anything stated or reported that is partial | partial |
| only the level that the person holds | met, from the position |
| a denial, a low answer, rating or figure, beside nothing or the position alone | gap |
| the same beside something stated or reported that speaks for the person | partial, and both are quoted |
| no opportunity, or does not apply, beside nothing or the position alone | as answered |

So more that speaks for a person never lowers a verdict, and nothing is met without evidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.brought import claims_about
from careerpath.model.assessment import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.advice.brought import Brought
    from careerpath.advice.claims import Claim
    from careerpath.model.assessment import VerdictStatus
    from careerpath.model.knowledge import Requirement

#: Pieces of evidence that one verdict quotes at most: the strongest first.
QUOTED = 5

_NOTHING_SAID = "Nothing in the profile speaks of this, so it is unknown, which is not a gap."
_NO_DEBT = "Nothing in the profile shows this duty, and a duty is never a gap."


def judge(brought: Brought, requirement: Requirement) -> Verdict:
    """Return the verdict on something that a level judges, by the table at the head of this module."""
    return combine(requirement, claims_about(brought, requirement))


def judge_work(brought: Brought, duty: Requirement) -> Verdict:
    """Return whether a duty or result is shown. It is met, partial, no opportunity or unknown, and never a gap."""
    said = [c for c in claims_about(brought, duty) if c.origin in {"statement", "answer"} and c.status != "gap"]
    verdict = combine(duty, said)
    return verdict if verdict.evidence else Verdict(duty, "unknown", (), _NO_DEBT)


def combine(requirement: Requirement, claims: Iterable[Claim]) -> Verdict:
    """Return the verdict that claims about a requirement add up to; their order does not change its status."""
    said = tuple(claims)
    shown = [c for c in said if c.supports and c.origin != "position"]
    against = [c for c in said if c.status == "gap"]
    set_aside = [c for c in said if c.status in {"no-opportunity", "not-applicable"}]
    position = [c for c in said if c.origin == "position"]
    if shown and against:
        return _verdict(requirement, "partial", [*_strongest(shown), *against], _parting(shown, against))
    if shown or set_aside:
        deciding = _strongest(shown) or set_aside
        return _verdict(requirement, deciding[0].status, deciding)
    return _undisputed(requirement, against or position or [c for c in said if c.status == "unknown"])


def _undisputed(requirement: Requirement, deciding: list[Claim]) -> Verdict:
    if deciding:
        return _verdict(requirement, deciding[0].status, deciding)
    return Verdict(requirement, "unknown", (), _NOTHING_SAID)


def _strongest(claims: list[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda c: c.status != "met")


def _parting(shown: list[Claim], against: list[Claim]) -> str:
    return (
        f"What the profile says parts, so this is partial: {_clause(_strongest(shown)[0])}; but {_clause(against[0])}."
    )


def _clause(claim: Claim) -> str:
    return (claim.why[0].lower() + claim.why[1:]).rstrip(".")


def _verdict(requirement: Requirement, status: VerdictStatus, deciding: list[Claim], why: str = "") -> Verdict:
    evidence = tuple(dict.fromkeys(c.evidence for c in deciding))
    return Verdict(requirement, status, evidence[:QUOTED], why or deciding[0].why)
