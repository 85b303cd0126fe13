"""What a person has finished of a plan, as statements for their profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from careerpath.model.profile import Profile, Statement

if TYPE_CHECKING:
    from careerpath.model.saved_plan import SavedActivity, SavedPlan

#: What marks a statement that comes from a finished activity rather than from the person's own words.
MARK = "Completed: "


def finished_statements(profile: Profile, saved: SavedPlan) -> tuple[Statement, ...]:
    """Return a statement for each finished activity, and what the person wrote as its evidence, but for those said."""
    said = {" ".join(statement.text.split()) for statement in profile.statements}
    found: dict[str, Statement] = {}
    for item in saved.activities:
        for text in _texts(item):
            if text not in said:
                found.setdefault(text, Statement(text, item.where))
    return tuple(found.values())


def with_finished(profile: Profile, saved: SavedPlan) -> Profile:
    """Return the profile with what was finished, and the level that the plan file says is held if it says none."""
    return replace(
        profile,
        current=profile.current or saved.current,
        statements=(*profile.statements, *finished_statements(profile, saved)),
    )


def _texts(item: SavedActivity) -> list[str]:
    if item.done is None:
        return []
    texts = [MARK + item.text if item.text else "", item.evidence]
    return [" ".join(text.split()) for text in texts if text]
