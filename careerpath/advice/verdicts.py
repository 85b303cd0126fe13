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
    shown = _strongest([c for c in said if c.supports and c.origin != "position"])
    against = [c for c in said if c.status == "gap"]
    if shown and against:
        quoted = [shown[0], against[0], *shown[1:], *against[1:]]
        return _verdict(requirement, "partial", quoted, _for_and_against(shown[0], against[0]))
    deciding = _deciding(said, shown) or against
    if deciding:
        return _verdict(requirement, deciding[0].status, deciding)
    return Verdict(requirement, "unknown", (), _NOTHING_SAID)


def _deciding(said: tuple[Claim, ...], shown: list[Claim]) -> list[Claim]:
    """Return the claims that settle the verdict where nothing that is shown is disputed."""
    set_aside = [c for c in said if c.status in {"no-opportunity", "not-applicable"}]
    if set_aside:
        return shown or set_aside
    if any(c.status == "gap" for c in said):
        return []
    position = [c for c in said if c.origin == "position"]
    return _strongest([*shown, *position]) or [c for c in said if c.status == "unknown"]


def _strongest(claims: list[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda c: c.status != "met")


def _for_and_against(one: Claim, other: Claim) -> str:
    return f"The profile speaks for it and against it, so this is partial: {_clause(one)}; but {_clause(other)}."


def _clause(claim: Claim) -> str:
    return (claim.why[0].lower() + claim.why[1:]).rstrip(".")


def _verdict(requirement: Requirement, status: VerdictStatus, deciding: list[Claim], why: str = "") -> Verdict:
    evidence = tuple(dict.fromkeys(c.evidence for c in deciding))
    # Where the profile contradicts itself, no step is the person's own word.
    step = None if why else max((c.step for c in deciding if c.step is not None), default=None)
    return Verdict(requirement, status, evidence[:QUOTED], why or deciding[0].why, step)
