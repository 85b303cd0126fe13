"""A tree of our own profile format to a profile, with every problem noted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from careerpath.intake.person_fields import MAX_JOBS, MAX_SKILLS, MAX_STATEMENTS, PersonFields
from careerpath.model.profile import Answer, Job, Profile, QuizAnswer, SkillRating, Statement

if TYPE_CHECKING:
    from careerpath.reading.fields import Problems
    from careerpath.reading.nodes import Node

#: The keys of a profile, in the order in which they are written.
PROFILE_KEYS = (
    *("id", "name", "position", "organization", "supervisor", "period", "goals", "education", "measures"),
    *("confirmed_by", "family", "current", "target", "years", "jobs", "statements", "skills", "answers"),
)
JOB_KEYS = ("title", "employer", "start", "end", "did", "supervised", "share", "relevant")
ANSWERS: tuple[Answer, ...] = get_args(Answer)
#: Years that a working life can hold.
MAX_YEARS = 80
MAX_PROFICIENCY = 5
_MAX_MEASURE = 1e6
_ZERO_SHARE = "PROFILE113"


def decode_profile(root: Node, problems: Problems) -> Profile:
    """Return the profile in a tree. It is to be used only when no problem was noted."""
    fields = PersonFields(root, problems, "the profile", (*PROFILE_KEYS, "$schema"), loose=True)
    years = fields.group("years", ("relevant", "supervisory"))
    job_nodes = fields.some("jobs", MAX_JOBS)
    jobs = [PersonFields(node, problems, "the job", JOB_KEYS, loose=True) for node in job_nodes]
    statements = _statements(fields, "statements", None)
    for index, job in enumerate(jobs):
        statements += _statements(job, "did", index)
    fields.bound("statements", len(statements), MAX_STATEMENTS)
    return Profile(
        origin=root.file,
        id=fields.words("id"),
        name=fields.words("name"),
        position=fields.words("position"),
        organization=fields.words("organization"),
        supervisor=fields.words("supervisor"),
        period=fields.words("period"),
        goals=_goals(fields),
        education=tuple(text for text, _ in fields.lines("education")),
        confirmed_by=fields.words("confirmed_by"),
        family=fields.words("family"),
        current=fields.words("current"),
        current_where=_place(fields, "current"),
        target=fields.words("target"),
        relevant_years=years.number_or_none("relevant", 0, MAX_YEARS) if years else None,
        supervisory_years=years.number_or_none("supervisory", 0, MAX_YEARS) if years else None,
        jobs=tuple(_job(job, node) for job, node in zip(jobs, job_nodes, strict=True)),
        statements=tuple(statements),
        skills=tuple(_skill(node, fields) for node in fields.some("skills", MAX_SKILLS)),
        answers={key: _answer(entry.node, fields) for key, entry in fields.pairs("answers").items()},
        measures={
            key: fields.number_of(entry.node, 0, _MAX_MEASURE) for key, entry in fields.pairs("measures").items()
        },
    )


def _place(fields: PersonFields, key: str) -> str:
    node = fields.take(key)
    return str(node.where) if node else ""


def _statements(fields: PersonFields, key: str, job: int | None) -> list[Statement]:
    return [Statement(text, where, job) for text, where in fields.lines(key)]


def _goals(fields: PersonFields) -> dict[str, str]:
    """Return the goals by name; a single text is the goal."""
    node = fields.take("goals")
    if node is not None and isinstance(node.value, str):
        text = fields.words("goals")
        return {"goal": text} if text else {}
    return {key: fields.text_of(entry.node) for key, entry in fields.pairs("goals").items()}


def _job(fields: PersonFields, node: Node) -> Job:
    time = fields.time_span("start", "end")
    return Job(
        title=fields.words("title") or "",
        employer=fields.words("employer") or "",
        where=str(node.where),
        start=time.start,
        end=time.end,
        ongoing=time.ongoing,
        supervised=fields.yes_or_no("supervised"),
        share=_share(fields),
        relevant=fields.yes_or_no("relevant"),
        start_is_year=time.start_is_year,
        end_is_year=time.end_is_year,
    )


def _share(fields: PersonFields) -> float:
    """Return the share of full time; a share of nothing is a problem of its own."""
    node = fields.take("share")
    if node is not None and node.value == 0 and not isinstance(node.value, bool):
        hint = "give the part of full time, such as 0.5, or leave it out"
        fields.problems.add(node.where, _ZERO_SHARE, "a job cannot have a share of 0", hint)
        return 1.0
    return 1.0 if node is None else fields.number_of(node, 0, 1)


def _skill(node: Node, fields: PersonFields) -> SkillRating:
    if not isinstance(node.value, dict):
        return SkillRating(fields.text_of(node), str(node.where))
    skill = PersonFields(node, fields.problems, "the skill", ("name", "proficiency"), loose=True)
    rated = skill.take("proficiency")
    proficiency = skill.whole_of(rated, 0, MAX_PROFICIENCY) if rated else None
    return SkillRating(skill.text("name"), str(node.where), proficiency)


def _answer(node: Node, fields: PersonFields) -> QuizAnswer:
    if not isinstance(node.value, dict):
        return QuizAnswer(cast("Answer", fields.choice_of(node, ANSWERS)), str(node.where))
    answer = PersonFields(node, fields.problems, "the answer", ("answer", "example"), loose=True)
    return QuizAnswer(cast("Answer", answer.choice("answer", ANSWERS)), str(node.where), answer.words("example") or "")
