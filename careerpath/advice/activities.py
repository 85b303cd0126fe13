"""Which activities build a requirement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.comparison import BuildingStep

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.knowledge import Activity, KnowledgeBase, Requirement

#: Activities offered for one requirement in a comparison.
OFFERED = 2


def activities_for(kb: KnowledgeBase, requirement: Requirement, most: int = OFFERED) -> tuple[Activity, ...]:
    """Return up to `most` activities of the requirement's competency, best first.

    Best serves the step that is needed, then is primary, then takes the fewest hours. When none serves that step, the
    nearest one is offered alone.
    """
    if requirement.competency is None or requirement.competency not in kb.competencies:
        return ()
    needed = requirement.proficiency.min if requirement.proficiency else 1
    ranked = sorted(kb.competencies[requirement.competency].activities, key=lambda a: _rank(a, needed))
    serving = [a for a in ranked if _off(a, needed) == 0]
    return tuple(serving[:most] or ranked[:1])


def building_steps(kb: KnowledgeBase, requirements: Iterable[Requirement]) -> tuple[BuildingStep, ...]:
    """Return the activities that build these requirements, each once, with the ids of all that it builds."""
    found: dict[tuple[str, str], Activity] = {}
    builds: dict[tuple[str, str], list[str]] = {}
    for requirement in requirements:
        for activity in activities_for(kb, requirement):
            key = (activity.competency, activity.id)
            found.setdefault(key, activity)
            builds.setdefault(key, []).append(requirement.id)
    return tuple(BuildingStep(activity, tuple(builds[key])) for key, activity in found.items())


def _off(activity: Activity, needed: int) -> float:
    lowest, highest = activity.proficiency.min, activity.proficiency.max
    highest = lowest if highest is None else highest
    return max(lowest - needed, needed - highest, 0)


def _rank(activity: Activity, needed: int) -> tuple[float, bool, float, str]:
    hours = float("inf") if activity.hours is None else activity.hours
    return (_off(activity, needed), activity.tier != "primary", hours, activity.id)
