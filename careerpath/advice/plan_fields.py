"""The fields at the head of the form. What nobody said stays empty and is marked, with a hint where there is one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import months_after
from careerpath.model.plan import FORM_FIELDS, FormField, Signature

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from careerpath.model.knowledge import Family, Level
    from careerpath.model.plan import FieldBasis
    from careerpath.model.profile import Profile
    from careerpath.model.saved_plan import SavedPlan

#: Names that a profile may give its goals, as they are written with hyphens.
_GOAL_NAMES = {
    "goal-year-1": ("goal-year-1", "year-1", "short-range", "short-term", "short", "goal"),
    "goal-year-2": ("goal-year-2", "year-2"),
    "goal-year-3": ("goal-year-3", "year-3", "long-range", "long-term", "long"),
}
_MONTHS = 12


def form_fields(
    profile: Profile, saved: SavedPlan | None, held: Level | None, target: Level, family: Family, begun: date | None
) -> tuple[FormField, ...]:
    """Return fields 1 to 8: the plan file's words first, then the profile's, then what follows from level and dates."""
    said = {**_said(profile, held), **(saved.fields if saved else {})}
    follows = _worked_out(held, target, family, begun)
    hints = _hints(target, family)
    fields = []
    for number, (name, label) in enumerate(FORM_FIELDS.items(), 1):
        value = said.get(name) or follows.get(name)
        basis: FieldBasis = "profile" if said.get(name) else "worked out" if value else "empty"
        fields.append(FormField(number, name, label, value, basis, "" if value else hints.get(name, "")))
    return tuple(fields)


def signatures(fields: tuple[FormField, ...]) -> tuple[Signature, ...]:
    """Return the two lines to sign."""
    values = {field.id: field.value for field in fields}
    return (Signature("Employee", values["name"]), Signature("Supervisor", values["supervisor"]))


def _said(profile: Profile, held: Level | None) -> dict[str, str]:
    position = profile.position
    if position and held and held.grade and held.grade not in position:
        position = f"{position}, {held.grade}"
    said = {
        "name": profile.name,
        "position": position,
        "organization": profile.organization,
        "supervisor": profile.supervisor,
        "period": profile.period,
        **_goals(profile.goals),
    }
    return {name: value for name, value in said.items() if value}


def _goals(goals: Mapping[str, str]) -> dict[str, str]:
    named = {name.lower().replace("_", "-").replace(" ", "-"): text for name, text in goals.items()}
    found = {field: [named[n] for n in names if n in named] for field, names in _GOAL_NAMES.items()}
    return {field: texts[0] for field, texts in found.items() if texts}


def _worked_out(held: Level | None, target: Level, family: Family, begun: date | None) -> dict[str, str]:
    """Return what level and dates say. The target is a goal; on the way to a higher one the next level comes first."""
    found = {}
    if held:
        found["position"] = f"{held.title}, {held.grade or 'grade not stated'}"
    if begun:
        last = months_after(begun, _MONTHS) - timedelta(days=1)
        found["period"] = f"{begun.isoformat()} to {last.isoformat()}"
    further = held and held.family == target.family and target.rank > held.rank + 1
    following = family.levels[held.rank + 1] if held and further else target
    found["goal-year-1"] = _qualify(following)
    if further:
        found["goal-year-3"] = _qualify(target)
    return found


def _qualify(level: Level) -> str:
    return f"Qualify for {level.title} ({level.id})"


def _hints(target: Level, family: Family) -> dict[str, str]:
    if target.rank + 1 == len(family.levels):
        return {}
    above = family.levels[target.rank + 1]
    return {"goal-year-3": f"the level above the target is {above.title} ({above.id})"}
