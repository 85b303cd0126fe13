"""A profile written as YAML that its owner can read, correct, and give back; it reads back equal, places aside."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from careerpath.model.profile import Job, Profile, QuizAnswer, SkillRating

_WIDTH = 120
_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def save_profile(profile: Profile) -> str:
    """Return the profile as YAML text, its keys in the order of the format, absent ones left out.

    Statements that stand under a job are written there. Reading it gives an equal profile but for `origin` and places.
    """
    content = {key: value for key, value in _content(profile).items() if value not in (None, [], {})}
    if not content:
        return ""
    text: str = yaml.dump(content, Dumper=_DUMPER, sort_keys=False, allow_unicode=True, width=_WIDTH)
    return text


def _content(profile: Profile) -> dict[str, Any]:
    years = {"relevant": profile.relevant_years, "supervisory": profile.supervisory_years}
    return {
        "id": profile.id,
        "name": profile.name,
        "position": profile.position,
        "organization": profile.organization,
        "supervisor": profile.supervisor,
        "period": profile.period,
        "goals": dict(profile.goals),
        "education": list(profile.education),
        "measures": dict(profile.measures),
        "confirmed_by": profile.confirmed_by,
        "family": profile.family,
        "current": profile.current,
        "target": profile.target,
        "years": _without_none(years),
        "jobs": [_job(profile, index) for index in range(len(profile.jobs))],
        "statements": _texts(profile, None),
        "skills": [_skill(skill) for skill in profile.skills],
        "answers": {key: _answer(answer) for key, answer in profile.answers.items()},
    }


def _texts(profile: Profile, job: int | None) -> list[str]:
    return [statement.text for statement in profile.statements if statement.job == job]


def _job(profile: Profile, index: int) -> dict[str, Any]:
    job = profile.jobs[index]
    content: dict[str, Any] = {
        "title": job.title or None,
        "employer": job.employer or None,
        "start": _start(job),
        "end": _end(job),
        "supervised": job.supervised,
        "share": None if job.share == 1 else job.share,
        "relevant": job.relevant,
        "did": _texts(profile, index) or None,
    }
    return _without_none(content)


def _start(job: Job) -> str | int | None:
    if job.start and job.start_is_year:
        return job.start.year
    return _first_day(job.start) if job.start else None


def _end(job: Job) -> str | int | None:
    if job.ongoing:
        return "present"
    if job.end and job.end_is_year:
        return job.end.year
    return _last_day(job.end) if job.end else None


def _first_day(day: date) -> str:
    return f"{day:%Y-%m}" if day.day == 1 else day.isoformat()


def _last_day(day: date) -> str:
    return f"{day:%Y-%m}" if day.day == calendar.monthrange(day.year, day.month)[1] else day.isoformat()


def _skill(skill: SkillRating) -> str | dict[str, Any]:
    return skill.name if skill.proficiency is None else {"name": skill.name, "proficiency": skill.proficiency}


def _answer(answer: QuizAnswer) -> str | dict[str, str]:
    return {"answer": answer.answer, "example": answer.example} if answer.example else answer.answer


def _without_none(content: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in content.items() if value is not None}
