"""What will show that something is learned: a performance criterion where one fits, else a behavior, else the words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.model.plan import Accomplishment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import KnowledgeBase, Limit, Requirement

#: Criteria, or behaviors, that are named for one requirement at most.
NAMED = 2


def accomplishments(kb: KnowledgeBase, requirement: Requirement) -> tuple[Accomplishment, ...]:
    """Return what shows that a requirement is met, from the first of these that there is.

    Its own words if it is a criterion; criteria on the same competency; behaviors at the proficiency that is needed;
    the requirement itself.
    """
    if requirement.kind == "criterion":
        return (_criterion(requirement),)
    criteria = _criteria_by_competency(kb).get(requirement.competency or "", ())
    found = tuple(_criterion(r) for r in criteria[:NAMED]) or _behaviors(kb, requirement)
    return found or (Accomplishment(_in_the_work(requirement), "requirement", requirement.source),)


@lru_cache(maxsize=4)
def _criteria_by_competency(kb: KnowledgeBase) -> Mapping[str, tuple[Requirement, ...]]:
    """Return the performance criteria of all families, by the competency that they rest on."""
    found: dict[str, tuple[Requirement, ...]] = {}
    for family in kb.families.values():
        for requirement in (r for level in family.levels for r in level.requirements):
            if requirement.kind == "criterion" and requirement.competency:
                found[requirement.competency] = (*found.get(requirement.competency, ()), requirement)
    return found


def limit_in_words(limit: Limit) -> str:
    """Return a limit as words: `email: at most 1 business day`."""
    applies = f"{limit.applies}: " if limit.applies else ""
    unit = limit.unit.removesuffix("s") if limit.at_most == 1 else limit.unit
    return f"{applies}at most {limit.at_most:g} {unit}"


def _criterion(requirement: Requirement) -> Accomplishment:
    limits = "; ".join(limit_in_words(limit) for limit in requirement.limits)
    text = f"{requirement.text} Limits: {limits}." if limits else requirement.text
    return Accomplishment(text, "criterion", requirement.source)


def _behaviors(kb: KnowledgeBase, requirement: Requirement) -> tuple[Accomplishment, ...]:
    if requirement.competency is None or requirement.competency not in kb.competencies or not requirement.proficiency:
        return ()
    needed = requirement.proficiency.min
    shown = [b for b in kb.competencies[requirement.competency].behaviors if b.proficiency == needed]
    return tuple(Accomplishment(b.text, "behavior", b.source) for b in shown[:NAMED])


def _in_the_work(requirement: Requirement) -> str:
    enough = f" ({requirement.measure})" if requirement.measure else ""
    return f"Shown in the work, with an example: {requirement.text.rstrip('.')}{enough}."
