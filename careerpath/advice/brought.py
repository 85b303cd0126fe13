"""What a person brings to one family, read once and looked up for each requirement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.advice.own_claims import (
    answer_claims,
    duty_answer_claims,
    measure_claims,
    position_claim,
    rating_claim,
)
from careerpath.advice.statement_claims import links_by_requirement, statement_claim
from careerpath.model.knowledge import KSA_KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from careerpath.advice.claims import Claim
    from careerpath.advice.family_index import FamilyIndex
    from careerpath.advice.readers import Readers
    from careerpath.advice.statement_claims import Link
    from careerpath.model.knowledge import Level, Requirement
    from careerpath.model.matches import StatementMatch
    from careerpath.model.profile import Profile, SkillRating

_HELD_KINDS = KSA_KINDS | {"competency"}


@dataclass(frozen=True, slots=True, eq=False)
class Brought:
    """One profile, laid out for the requirements of one family."""

    index: FamilyIndex
    profile: Profile
    #: How each statement was read, in the order of the profile.
    read: tuple[StatementMatch, ...]
    links: Mapping[str, Sequence[Link]]
    #: The skills that speak for a competency, by its id: the highest rating, or those listed without one.
    skills: Mapping[str, SkillRating]
    unknown_skills: tuple[SkillRating, ...]
    #: What the level that the person holds asks for, by id.
    held: Mapping[str, Requirement]
    #: Ids of answered duties, by what they exercise.
    duties_answered: Mapping[str, Sequence[str]]


def what_is_brought(index: FamilyIndex, profile: Profile, held: Level | None, readers: Readers) -> Brought:
    """Read a profile for one family. `held` is the level that the person holds in it, if any."""
    read = tuple(readers.match(statement.text) for statement in profile.statements)
    skills, unknown = _skills(profile, readers.find_skill)
    asked = index.judged[held.id] if held else ()
    return Brought(
        index=index,
        profile=profile,
        read=read,
        links=links_by_requirement(index, zip(profile.statements, read, strict=True)),
        skills=skills,
        unknown_skills=unknown,
        held={r.id: r for r in asked if r.kind in _HELD_KINDS},
        duties_answered=_duties_answered(index, profile),
    )


def claims_about(brought: Brought, requirement: Requirement) -> tuple[Claim, ...]:
    """Return all that the profile says about a requirement: statements, answers, skills, figures, position."""
    profile = brought.profile
    spoken = (statement_claim(requirement, link) for link in brought.links.get(requirement.id, ()))
    return (
        *(claim for claim in spoken if claim),
        *_answers(brought, requirement),
        *_ratings(brought, requirement),
        *measure_claims(requirement, profile.measures, profile.origin),
        *_position(brought, requirement),
    )


def _answers(brought: Brought, requirement: Requirement) -> list[Claim]:
    answers = brought.profile.answers
    claims = list(answer_claims(requirement, answers[requirement.id])) if requirement.id in answers else []
    for duty in brought.duties_answered.get(requirement.id, ()):
        claims.extend(duty_answer_claims(requirement, brought.index.by_id[duty], answers[duty]))
    return claims


def _ratings(brought: Brought, requirement: Requirement) -> list[Claim]:
    skill = brought.skills.get(requirement.competency or "")
    claim = rating_claim(requirement, skill) if skill else None
    return [claim] if claim else []


def _position(brought: Brought, requirement: Requirement) -> list[Claim]:
    held, current = brought.held.get(requirement.id), brought.profile.current
    if held is None or current is None:
        return []
    where = brought.profile.current_where or brought.profile.origin
    claim = position_claim(requirement, held, current, where)
    return [claim] if claim else []


def _skills(
    profile: Profile, find_skill: Callable[[str], str | None]
) -> tuple[dict[str, SkillRating], tuple[SkillRating, ...]]:
    best: dict[str, SkillRating] = {}
    unknown: list[SkillRating] = []
    for skill in profile.skills:
        competency = find_skill(skill.name)
        if competency is None:
            unknown.append(skill)
        elif competency not in best or _strength(skill) > _strength(best[competency]):
            best[competency] = skill
    return best, tuple(unknown)


def _strength(skill: SkillRating) -> int:
    return -1 if skill.proficiency is None else skill.proficiency


def _duties_answered(index: FamilyIndex, profile: Profile) -> dict[str, list[str]]:
    answered: dict[str, list[str]] = {}
    for duty in (i for i in index.exercised if i in profile.answers):
        for shown in index.exercised[duty]:
            answered.setdefault(shown, []).append(duty)
    return answered
