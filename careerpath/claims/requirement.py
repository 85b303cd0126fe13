"""Adverts and rules about people: "applicants must", "the posting asks for", "is a must for this position"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.cue_words import ASKED_FOR, ASKS, CLASS_NOUNS, MUST
from careerpath.claims.finite import skip_adverbs
from careerpath.words.small_words import BE
from careerpath.words.verbs import PRESENTS
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from careerpath.claims.predicates import Clause

#: Without one of these nothing is asked of anyone.
ASKING = (
    MUST
    | ASKED_FOR
    | ASKS
    | word_set("""
    you your to need has have possess will minimum qualifications qualification requirements requirement desired ad
    announcement posting advert advertisement vacancy bulletin notice preference hiring looking can ideal wanted
""")
)
_ASKED_THINGS = word_set("""
    experience knowledge ability skill skills background years degree minimum proficiency familiarity qualification
    training competence education certification
""")
_READER = word_set("find see note notice recall ask name count imagine want know say think guess bet believe")
_HEARS = word_set("hear learn discover realize agree gather read see meet understand recognize appreciate")
_IDEAL = word_set("ideal successful qualified right selected preferred")
_HEAD_WORDS = word_set("requires require requirement requirements required qualifications preferred desired minimum")
_LISTED = word_set("qualifications qualification requirements experience")
_POSTED = word_set("announcement posting advert advertisement vacancy bulletin notice ad")
_OBLIGES = BE | word_set("have has need needs")
_OBLIGED = MUST | {"will", "need"}


def requirement(clause: Clause) -> str:
    """Return the words by which a clause asks something of an applicant, or an empty string."""
    return _head_word(clause) or _of_reader(clause) or _of_people(clause) or _advert(clause) or _tail(clause)


def _quote(*words: str) -> str:
    return " ".join(words).strip()


def _head_word(clause: Clause) -> str:
    """Return "must be able to", "required:" and the like, which open a line of an advert."""
    words = clause.words
    start = skip_adverbs(words, 0)
    first, second = [*words[start : start + 2], "", ""][:2]
    if not clause.dropped:
        return ""
    if first in {"applicants", "candidates"}:
        return f"{first} need"
    headed = first == "must" or (first in _HEAD_WORDS and (second in _LISTED or not second))
    return _quote(first, second) if headed else ""


def _of_people(clause: Clause) -> str:
    """Return what is asked of an applicant, or of employees by a rule."""
    words = clause.words
    if clause.who not in {"applicant", "class"} and not _staff(clause):
        return ""
    said = _obligation(clause)
    return _quote(*words[clause.start : clause.end], said) if said else _of_applicant(clause)


def _of_applicant(clause: Clause) -> str:
    who = clause.words[clause.end - 1]
    if "will" in clause.helpers:
        return _quote(who, "will")
    ideal = not _IDEAL.isdisjoint(clause.words[clause.start : clause.end])
    has = not {"have", "has"}.isdisjoint(clause.helpers) or clause.head in PRESENTS
    needs = clause.head in {"need", "needs", "possess"}
    return _quote(who, clause.head) if (ideal and has) or needs else ""


def _staff(clause: Clause) -> bool:
    """Say whether employees of any sort are the subject, of whom a rule may speak."""
    about = clause.words[clause.start : clause.end]
    if clause.who not in {"other", "public"} or CLASS_NOUNS.isdisjoint(about):
        return False
    return about[0] in {"all", "every", "each", "any"}


def _obligation(clause: Clause) -> str:
    said = next((word for word in clause.helpers if word in MUST), "")
    if said or clause.rest[:1] != ["to"]:
        return said
    return f"{clause.head} to" if clause.head in _OBLIGES or clause.head in ASKED_FOR else ""


def _of_reader(clause: Clause) -> str:
    """Return what is asked of "you", but not "you will find that I"."""
    obliged = not _OBLIGED.isdisjoint(clause.helpers)
    if clause.who != "you" or clause.head in _READER or clause.head in _HEARS:
        return ""
    if obliged or clause.head in {"need", "are", "have"}:
        return _quote("you", *clause.helpers[:1], clause.head)
    return ""


def _advert(clause: Clause) -> str:
    """Return "the posting asks for" and the like."""
    words = clause.words
    about = words[clause.start : clause.end]
    posted = not _POSTED.isdisjoint(about)
    if clause.head in {"required", "included"} or not (clause.who == "advert" or posted):
        return ""
    return _quote(*about[:2], clause.head) if clause.head in ASKS else ""


def _tail(clause: Clause) -> str:
    """Return "is a must", "preferred" and the like, said of experience or skill."""
    words = clause.words
    if clause.head in {"requires", "obliges", "mandates"}:
        return clause.head if not CLASS_NOUNS.isdisjoint(clause.rest[:4]) else ""
    if not (clause.head in BE or clause.head in ASKED_FOR):
        return ""
    near = [clause.head, *clause.rest[:2]]
    found = next((word for word in near if word in ASKED_FOR), "")
    return found if _ASKED_THINGS.intersection(words[:4]) else ""
