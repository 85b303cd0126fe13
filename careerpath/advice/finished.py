"""What a person has finished of a plan: as statements for their profile, and as what those statements show.

Finishing an activity shows something of what it builds, and is no proof of it: it is partial until the work shows more.
A plan's words say what was to be done, not what was achieved, so they are not matched as a person's own words are.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from careerpath.advice.alignment import judged_at
from careerpath.model.matches import Match, StatementMatch
from careerpath.model.profile import Statement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from careerpath.model.knowledge import Activity, KnowledgeBase, Requirement
    from careerpath.model.profile import Profile
    from careerpath.model.saved_plan import SavedActivity, SavedPlan

#: What marks a statement that comes from a finished activity rather than from the person's own words.
MARK = "Completed: "
#: Requirements that a statement speaks of at most; those that ask for most come first.
_MOST = 5
READING = "It is a finished activity of a plan, which is partial for what it builds until the work shows more."


def is_finished(statement: str) -> bool:
    """Whether a statement says that an activity of a plan is finished."""
    return statement.startswith(MARK)


def finished_statements(profile: Profile, saved: SavedPlan) -> tuple[Statement, ...]:
    """Return a statement for each finished activity, and what the person wrote as its evidence, but for those said."""
    said = {_one_line(statement.text) for statement in profile.statements}
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


def read_finished(
    kb: KnowledgeBase, family_id: str, statement: str, read: Callable[[str], StatementMatch]
) -> StatementMatch:
    """Return what a finished activity shows: something of each requirement that rests on its competency.

    One that the knowledge base does not know by these words is read by `read` as any statement, and counts for less.
    """
    known = _by_text(kb).get(_one_line(statement.removeprefix(MARK)), ())
    if not known:
        found = read(statement)
        return StatementMatch(statement, found.status, found.matches, "helps", READING)
    family = kb.families[family_id]
    judged = {r.id: r for level in family.levels for r in judged_at(family, level.id)}
    built = sorted((r for r in judged.values() if any(_builds(a, r) for a in known)), key=_needed, reverse=True)[:_MOST]
    matches = tuple(Match(family_id, r.level, r.id, 1.0, "you finished an activity that builds this") for r in built)
    return StatementMatch(statement, "matched" if matches else "none", matches, "helps", READING)


def _builds(activity: Activity, requirement: Requirement) -> bool:
    """Whether it is on the same competency, and reaches at least the step below the one that is needed."""
    if requirement.competency != activity.competency:
        return False
    reached = activity.proficiency.max or activity.proficiency.min
    return requirement.proficiency is None or reached >= requirement.proficiency.min - 1


def _needed(requirement: Requirement) -> int:
    return requirement.proficiency.min if requirement.proficiency else 0


@lru_cache(maxsize=2)
def _by_text(kb: KnowledgeBase) -> Mapping[str, tuple[Activity, ...]]:
    """Return the activities that go by a text: one course can stand under several competencies."""
    found: dict[str, tuple[Activity, ...]] = {}
    for activity in (a for competency in kb.competencies.values() for a in competency.activities):
        text = _one_line(activity.text)
        found[text] = (*found.get(text, ()), activity)
    return found


def _texts(item: SavedActivity) -> list[str]:
    if item.done is None:
        return []
    texts = [MARK + item.text if item.text else "", item.evidence]
    return [_one_line(text) for text in texts if text]


def _one_line(text: str) -> str:
    return " ".join(text.split())
