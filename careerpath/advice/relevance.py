"""Which jobs count as relevant experience for a family, judged job by job so that a person can correct it.

What the profile says of a job (`relevant: true` or `false`) wins. Else a job counts when its title is like a title of
the family or names work with customers at a counter, a desk or a phone, or when at least a third of what was done there
matches something of the family. Else it may count (its title serves customers of another kind, or says too little, or
a smaller part of what was done matches), and nothing is assumed; or it does not count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.finished import is_finished
from careerpath.intake.tokens import tokenize, word_set
from careerpath.model.matches import LINK_SCORE
from careerpath.model.value import value

if TYPE_CHECKING:
    from careerpath.advice.brought import Brought
    from careerpath.model.knowledge import Family
    from careerpath.model.profile import Job

#: The share of a job's statements that must speak of the family.
LEAST_SHARE = 1 / 3
#: The share of a family's title that a job's title must hold to be like it.
_ALIKE = 2 / 3

_PUBLIC = word_set(
    """
    customer customers client clients constituent citizen representative receptionist teller clerk counter helpdesk
    examiner eligibility permit permits license licenses licensing caseworker dispatcher ombudsman benefits
    """
)
_PUBLIC_PHRASES = ("call center", "contact center", "service desk", "front desk", "help desk", "information desk")
#: Words of titles that turn work with customers into another trade.
_OTHER_TRADE = word_set("sales grocery stock stocking warehouse shipping medical retail store deli payroll file")
_PERHAPS = word_set(
    """
    cashier host hostess concierge barista server sales associate assistant agent specialist coordinator aide advisor
    adviser counselor technician liaison navigator officer secretary administrative office intern
    volunteer supervisor manager lead representative clerk greeter attendant usher librarian bookkeeper
    """
)


@value
class JobRelevance:
    """Whether a job counts; None when the person must say. `reason` is a clause, empty where the profile says so."""

    job: int
    counts: bool | None
    reason: str = ""


def judge_relevance(brought: Brought) -> tuple[JobRelevance, ...]:
    """Return for each job of the profile, in its order, whether it counts for the family, and why."""
    shares = _matched_shares(brought)
    family, jobs = brought.index.family, brought.profile.jobs
    return tuple(_judge(index, job, family, shares.get(index)) for index, job in enumerate(jobs))


def _judge(index: int, job: Job, family: Family, share: float | None) -> JobRelevance:
    if job.relevant is not None:
        return JobRelevance(index, job.relevant)
    like = _title_like(job.title, family)
    if like:
        return JobRelevance(index, True, like)
    if share is not None and share >= LEAST_SHARE:
        return JobRelevance(index, True, "what you did there matches this family's work")
    doubt = _doubt(job.title, share)
    if doubt:
        return JobRelevance(index, None, doubt)
    return JobRelevance(index, False, "neither its title nor what you did there speaks of this family's work")


def _title_like(title: str, family: Family) -> str:
    """Return why a title shows that the job counts; empty when it does not."""
    words = _words(title)
    known = [name for level in family.levels for name in (level.title, *level.aliases)]
    like = [name for name in known if len(_words(name) & words) >= _ALIKE * len(_words(name)) > 0]
    if like:
        return f"its title is like '{min(like, key=lambda name: len(_words(name) ^ words))}'"
    if words & _OTHER_TRADE:
        return ""
    said = next((phrase for phrase in _PUBLIC_PHRASES if phrase in " ".join(title.lower().split())), "")
    said = said or next((token.word for token in tokenize(title) if token.word in _PUBLIC), "")
    return f"its title says '{said}'" if said else ""


def _doubt(title: str, share: float | None) -> str:
    """Return why a job may count; empty when nothing speaks for it."""
    if not title:
        return "it has no title"
    perhaps = next((token.word for token in tokenize(title) if token.word in _PERHAPS), "")
    if perhaps:
        return f"'{perhaps}' can be work of this kind or of another"
    return "little of what you did there matches this family's work" if share else ""


def _matched_shares(brought: Brought) -> dict[int, float]:
    """Return the share of each job's statements that speak of the family, for jobs that have any."""
    matched: dict[int, list[bool]] = {}
    for statement, found in zip(brought.profile.statements, brought.read, strict=True):
        if statement.job is not None and not is_finished(statement.text):
            speaks = found.status == "matched" and found.matches[0].score >= LINK_SCORE
            matched.setdefault(statement.job, []).append(speaks)
    return {job: sum(each) / len(each) for job, each in matched.items()}


def _words(title: str) -> frozenset[str]:
    return frozenset(token.word for token in tokenize(title) if token.word.isalpha())
