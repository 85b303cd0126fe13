"""Adverts and rules about people: "applicants must", "the posting asks for", "is a must for this position"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.clauses import skip_adverbs
from careerpath.claims.cue_words import ASKED_FOR, ASKS, CLASS_NOUNS, MUST
from careerpath.words.small_words import BE, HAVE
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
_HEADED = word_set("""
    a an the at two three four five one to be have possess experience knowledge ability that minimum strong
    proven previous excellent demonstrated qualifications skills education
""")
_HEAD_WORDS = word_set("requires require requirement requirements required qualifications preferred desired minimum")
_ASKED_THINGS = word_set("""
    experience knowledge ability skill skills background years degree minimum proficiency familiarity qualification
    training competence education certification
""")
_ROLES = word_set("""
    someone somebody candidate candidates individual individuals person people professional professionals
    manager supervisor clerk representative representatives specialist lead agent analyst leader member
    applicants employees
""")
_READER = word_set("find see note notice recall ask name count imagine want know say think guess bet believe")
_HEARS = word_set("hear learn discover realize agree gather read see meet understand recognize appreciate")
_LEADERS = word_set("leader leaders lead leads supervisor supervisors manager managers")
_RULES = word_set("per policy rule rules law handbook shall under regulation")
_IDEAL = word_set("ideal successful qualified right selected preferred")
_LISTED = word_set("qualifications qualification requirements experience")
_SIFTED = word_set("expected required rated asked considered interviewed hired selected rejected assigned")
_POSTED = word_set("announcement posting advert advertisement vacancy bulletin notice ad")
_AT_END = ASKED_FOR - word_set("must expected needed necessary")
_HAVING = HAVE | word_set("possess need needs can")
_SEEKING = word_set("looking seeking hiring seek require")
_FAVORED = _SIFTED | {"preferred", "favored", "sought", "wanted"}
_OBLIGES = BE | {"have", "need", "has", "needs"}
_OBLIGED = MUST | {"will", "need"}
_OWN = word_set("i me my")
_APPLY = word_set("apply applies applying hired applicant job post position")
_WHOEVER = MUST | {"expected", "will", "required", "has", "needs"}
_THEY_SEEK = _SEEKING | {"want", "need"}


def requirement(clause: Clause) -> str:
    """Return the words by which a clause asks something of an applicant, or an empty string."""
    return (
        _head_word(clause)
        or _of_reader(clause)
        or _of_people(clause)
        or _advert(clause)
        or _tail(clause)
        or _we_seek(clause)
    )


def _quote(*words: str) -> str:
    return " ".join(words).strip()


def _head_word(clause: Clause) -> str:
    """Return "must be able to", "required:" and the like, which open a line of an advert."""
    words = clause.words
    start = skip_adverbs(words, 0)
    first, second = [*words[start : start + 2], "", ""][:2]
    if clause.link or not (clause.dropped or clause.verbless):
        return ""
    if first in {"requirement", "requirements"} and clause.mark == ":":
        return first
    if first == "should" and second in {"have", "possess"} and clause.dropped:
        return _quote(first, second)
    if first in {"applicants", "candidates"} and clause.verbless and not {"need", "must"}.isdisjoint(words):
        return f"{first} need"
    headed_by = first in _HEAD_WORDS and second in {"by", "in"} and not _POSTED.isdisjoint(words[:6])
    wanted = headed_by or (first == "wanted" and not second and clause.mark == ":")
    headed = first in _HEAD_WORDS and (second in _HEADED or second in _LISTED or not second)
    return _quote(first, second) if wanted or first == "must" or headed else ""


def _of_people(clause: Clause) -> str:
    """Return what is asked of an applicant, or of employees by a rule."""
    words = clause.words
    if words[0] == "the" and clause.head in {"says", "states"} and not MUST.isdisjoint(clause.rest):
        return _quote(*words[: clause.verb + 1])
    if clause.who not in {"applicant", "class"} and not _staff(clause):
        return ""
    said = _obligation(clause)
    if said in MUST and clause.who == "class" and _models(clause):
        return ""
    if said:
        return _quote(*words[clause.start : clause.end], said)
    return _of_applicant(clause) if clause.who == "applicant" else ""


def _models(clause: Clause) -> bool:
    """Say whether leaders are described who must do so to lead well, and no rule is given: "leaders must listen"."""
    return not _LEADERS.isdisjoint(clause.words[clause.start : clause.end]) and _RULES.isdisjoint(clause.words)


def _of_applicant(clause: Clause) -> str:
    who = clause.words[clause.end - 1]
    if "will" in clause.helpers and not (clause.passive and clause.head not in _SIFTED):
        return _quote(who, "will")
    ideal = not _IDEAL.isdisjoint(clause.words[clause.start : clause.end])
    has = clause.head in _HAVING or not {"have", "has"}.isdisjoint(clause.helpers) or clause.head in PRESENTS
    needs = clause.head in {"need", "needs", "possess"}
    sifted = clause.passive and clause.head in _FAVORED
    needs = needs or (sifted and {"was", "were"}.isdisjoint(clause.helpers))
    return _quote(who, clause.head) if (ideal and has) or needs else ""


def _staff(clause: Clause) -> bool:
    """Say whether employees of any sort are the subject, of whom a rule may speak."""
    about = clause.words[clause.start : clause.end]
    if clause.who not in {"other", "public"} or CLASS_NOUNS.isdisjoint(about):
        return False
    return about[0] in {"all", "every", "each", "any"} or "shall" in clause.helpers or about[-1].endswith("s")


def _obligation(clause: Clause) -> str:
    said = next((word for word in clause.helpers if word in MUST), "")
    if said:
        return said
    if clause.rest[:1] == ["to"] and clause.head in _OBLIGES:
        return f"{clause.head} to"
    near = [clause.head, *clause.rest[:2]] if clause.head in BE or clause.passive else []
    found = next((word for word in near if word in ASKED_FOR and word != "must"), "")
    if (
        found == "expected"
        and clause.words[clause.start] in {"employees", "incumbents"}
        and _RULES.isdisjoint(clause.words)
    ):
        return ""
    now = {"was", "were"}.isdisjoint([*clause.helpers, clause.head])
    return f"are {found}" if found and now and "to" in clause.rest[:3] else ""


def _of_reader(clause: Clause) -> str:
    """Return what is asked of "you", but not "you will find that I"."""
    words = clause.words
    obliged = not _OBLIGED.isdisjoint(clause.helpers)
    if clause.who != "you" or clause.head in _READER or (clause.head in _HEARS and not clause.rest):
        return ""
    if words[clause.start] == "your":
        asks = obliged or clause.head in ASKS or clause.head == "involve"
        return _quote(*words[clause.start : clause.end][:2], clause.head) if asks or "listed" in words else ""
    if clause.link in {"", ",", "and", "that"} and (obliged or clause.head in {"need", "are", "have"}):
        return _quote("you", *clause.helpers[:1], clause.head)
    return ""


def _advert(clause: Clause) -> str:
    """Return "the posting asks for" and the like."""
    words = clause.words
    about = words[clause.start : clause.end]
    if said := _advertised(clause):
        return said
    if not clause.mine and any(word == "your" and after in _POSTED for word, after in pairwise(words)):
        return "your ad"
    posted = not _POSTED.isdisjoint(about) or about[-1:] == ["section"]
    past = "was" in clause.helpers or (clause.head in {"required", "included"} and "position" in about)
    if past or not (clause.who == "advert" or posted):
        return ""
    asks = clause.head in ASKS and (clause.rest or clause.head == "requires")
    return _quote(*about[:2], clause.head) if asks or not ASKS.isdisjoint(clause.rest[:1]) else ""


def _advertised(clause: Clause) -> str:
    """Return what is asked of whoever reads, or takes the job: "whoever is hired will", "they want someone who"."""
    words, head = clause.words, clause.head
    first = words[0]
    taken = first == "whoever" or (first == "anyone" and not _APPLY.isdisjoint(words))
    if (taken and not _WHOEVER.isdisjoint(words) and _OWN.isdisjoint(words)) or ("need", "apply") in pairwise(words):
        return first
    if first == "preference" and not {"given", "goes"}.isdisjoint(words):
        return first
    heading = first == "your" and clause.verbless and clause.mark == ":"
    wants = clause.who == "other" and head in {"wants", "expects"} and not _LISTED.isdisjoint(clause.rest[:4])
    they = first == "they" and head in _THEY_SEEK and not _ROLES.isdisjoint(clause.rest[:4])
    told = first == "according" and not _POSTED.isdisjoint(words[: clause.start])
    return _quote(first, head) if heading or wants or they or told else ""


def _tail(clause: Clause) -> str:
    """Return "is a must", "preferred" and the like, said of experience or skill."""
    words = clause.words
    if clause.who == "it" and (clause.head == "required" or (clause.head in BE and clause.rest[:1] == ["mandatory"])):
        return "is required"
    if clause.head in {"requires", "obliges", "mandates"} and "to" in clause.rest and clause.who != "me":
        return clause.head if not CLASS_NOUNS.isdisjoint(clause.rest[:4]) else ""
    if not (clause.head in BE or clause.passive or clause.verbless or clause.head in ASKED_FOR):
        return ""
    near = [] if clause.verbless else [clause.head, *clause.rest[:2]]
    found = words[-1] if words[-1] in _AT_END else next((word for word in near if word in ASKED_FOR), "")
    about = words if clause.verbless else words[clause.start : clause.end]
    return found if _ASKED_THINGS.intersection(about[:4]) and "as" not in words[-3:] else ""


def _we_seek(clause: Clause) -> str:
    words, head, rest = clause.words, clause.head, clause.rest
    after = rest[1:] if rest[:1] == ["for"] else rest
    someone = not _ROLES.isdisjoint(after[:4])
    if words[0] == "we" and head in {"need", "want", "expect", "ask"} and someone:
        return f"we {head}"
    ours = clause.who in {"me", "you", "advert"} and not clause.dropped and words[clause.start : clause.end] != ["i"]
    if ours and head in _SEEKING and (head != "looking" or after is not rest):
        return _quote(*clause.helpers[-1:], head)
    opens = clause.dropped and clause.opens and not clause.link
    return head if opens and head in {"seeking", "looking", "wanted"} and someone else ""
