"""A JSON Resume (jsonresume.org, schema 1.0.0, and the older `company` of 0.x) to a profile.

Its other keys are allowed by its schema and passed over. Volunteer work keeps its statements and its dates; whether its
time counts is for the person to say, so it starts as not relevant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.intake.person_fields import MAX_JOBS, MAX_SKILLS, MAX_STATEMENTS, PersonFields
from careerpath.model.profile import Job, Profile, SkillRating, Statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.reading.fields import Problems
    from careerpath.reading.nodes import Node

#: Keys of a JSON Resume that a profile of ours never has.
_TELLING_KEYS = ("basics", "work", "volunteer")


def is_json_resume(root: Node) -> bool:
    """Tell a JSON Resume by the keys that only it has."""
    return isinstance(root.value, dict) and any(key in root.value for key in _TELLING_KEYS)


def decode_json_resume(root: Node, problems: Problems) -> Profile:
    """Return the profile in a JSON Resume. It is to be used only when no problem was noted."""
    resume = _open(root, problems, "the resume")
    basics_node = resume.take("basics")
    basics = _open(basics_node, problems, "`basics`") if basics_node else None
    works = [_open(node, problems, "the job") for node in resume.some("work", MAX_JOBS)]
    volunteered = [_open(node, problems, "the volunteer work") for node in resume.some("volunteer", MAX_JOBS)]
    projects = [_open(node, problems, "the project") for node in resume.some("projects", MAX_JOBS)]
    statements = [
        *(_statements(basics, ("summary",), None) if basics else ()),
        *_all_statements((*works, *volunteered)),
        *(statement for project in projects for statement in _statements(project, ("description", "highlights"), None)),
    ]
    resume.bound("statements", len(statements), MAX_STATEMENTS)
    return Profile(
        origin=root.file,
        name=basics.words("name") if basics else None,
        position=basics.words("label") if basics else None,
        education=tuple(_education(resume, problems)),
        jobs=(
            *(_job(work, relevant=None) for work in works),
            *(_job(work, relevant=False) for work in volunteered),
        ),
        statements=tuple(statements),
        skills=tuple(_skills(resume, problems)),
    )


def _open(node: Node, problems: Problems, what: str) -> PersonFields:
    """Return the fields of a mapping in which every key is allowed."""
    known = tuple(node.value) if isinstance(node.value, dict) else ()
    return PersonFields(node, problems, what, known, loose=True)


def _job(work: PersonFields, *, relevant: bool | None) -> Job:
    """Read one job. Without an end date it goes on, as the schema has it."""
    time = work.time_span("startDate", "endDate")
    return Job(
        title=work.words("position") or "",
        employer=work.words("name") or work.words("company") or work.words("organization") or "",
        where=str(work.where),
        start=time.start,
        end=time.end,
        ongoing=time.ongoing or (time.start is not None and time.end is None),
        relevant=relevant,
        start_is_year=time.start_is_year,
        end_is_year=time.end_is_year,
    )


def _all_statements(works: Sequence[PersonFields]) -> list[Statement]:
    keys = ("summary", "highlights")
    return [statement for index, work in enumerate(works) for statement in _statements(work, keys, index)]


def _statements(fields: PersonFields, keys: tuple[str, ...], job: int | None) -> list[Statement]:
    return [Statement(text, where, job) for key in keys for text, where in fields.lines(key)]


def _education(resume: PersonFields, problems: Problems) -> list[str]:
    entries = [_open(node, problems, "the education") for node in resume.some("education", MAX_JOBS)]
    keys = ("studyType", "area", "institution")
    texts = [", ".join(filter(None, (entry.words(key) for key in keys))) for entry in entries]
    certificates = [_open(node, problems, "the certificate") for node in resume.some("certificates", MAX_JOBS)]
    texts += [", ".join(filter(None, (entry.words("name"), entry.words("issuer")))) for entry in certificates]
    return [text for text in texts if text]


def _skills(resume: PersonFields, problems: Problems) -> list[SkillRating]:
    """Return the skills and their keywords. Levels in words ("Master") are nobody's scale and stay unrated."""
    skills: list[SkillRating] = []
    for node in resume.some("skills", MAX_SKILLS):
        if not isinstance(node.value, dict):
            skills.append(SkillRating(resume.text_of(node), str(node.where)))
            continue
        skill = _open(node, problems, "the skill")
        name = skill.words("name")
        skills += [SkillRating(name, str(node.where))] if name else []
        skills += [SkillRating(text, where) for text, where in skill.lines("keywords")]
    return skills
