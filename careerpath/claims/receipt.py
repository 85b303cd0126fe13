"""What was received rather than given: "was trained in", "attended a course on", "my mentor showed me how to"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.cue_words import JUDGED, LEARNING_GOODS, TAKES_PART, TEACHING, WATCHES
from careerpath.claims.roles import is_person
from careerpath.words.small_words import ADVERBS
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause

#: Without one of these nothing was received.
RECEIVING = (
    TEACHING
    | LEARNING_GOODS
    | WATCHES
    | JUDGED
    | word_set("""
    me us help listened helped served assisted told evaluation review appraisal rating feedback certified
    cross-trained spent shadowing taken talked got practiced training covered sat sit sitting learned learnt learning
    studied studying read job-shadowed
    receiving explained demonstrated described diploma videos tagged followed paid sponsored funded
""")
)
_WITHIN = 7
_UNTO = {("to", "me"), ("to", "us")}
_LESSONS = word_set("manual degree coursework college university textbook handbook book")
_TOLD = word_set("demonstrated explained described showed taught shown")


def receipt(clause: Clause) -> str:
    """Return the words by which a clause tells of something received, or an empty string."""
    if clause.verbless:
        return _fragment(clause)
    if not clause.mine:
        return _taught_me(clause) or _to_me(clause)
    return _took_part(clause) or _watched(clause) or _learned(clause)


def _near(clause: Clause) -> str:
    return f"{clause.head} {' '.join(clause.rest[:1])}".strip()


def _goods(rest: Sequence[str]) -> str:
    """Return the course or lesson that is the object."""
    for offset, word in enumerate(rest[:_WITHIN]):
        if word in LEARNING_GOODS:
            return word
        if word in {"for", "with", "from", "that", "by", "on"} and offset:
            return ""
    return ""


def _took_part(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    goods = _goods(rest) if head in TAKES_PART and rest[:1] != ["over"] else ""
    trainings = rest[:1] == [goods] and goods.endswith("s") and head in {"took", "completed", "did", "had"}
    trainings = trainings and goods != "lessons"
    if goods and not trainings:
        return f"{head} ... {goods}"
    if head in {"hold", "holds", "have", "possess"} and not {"certificate", "diploma"}.isdisjoint(rest[:3]):
        return f"{head} ... certificate"
    sat_in = head in {"sat", "sit", "sitting"} and rest[:1] in (["in"], ["through"])
    return _near(clause) if sat_in or (head == "listened" and rest == ["in"]) else ""


def _watched(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    along = head in {"tagged", "followed"} and not {"along", "around"}.isdisjoint(rest[:4])
    listened = head == "listened" and "learn" in rest
    if along or listened or _spent(clause):
        return _near(clause)
    if head not in WATCHES or head in {"saw", "see"}:
        return ""
    return _near(clause)


def _spent(clause: Clause) -> bool:
    """Say whether time was spent in learning: "spent a week watching the clerks", "spent a day in class"."""
    rest = clause.rest
    if clause.head not in {"spent", "spend", "learning"}:
        return False
    if "learning" in [clause.head, *rest[:6]]:
        return True
    return not WATCHES.isdisjoint(rest[1:7])


def _taught_me(clause: Clause) -> str:
    """Return "showed me", "gave me an overview" and the like."""
    words, head = clause.words, clause.head
    place = clause.verb + 1
    while place < len(words) and words[place] in ADVERBS:
        place += 1
    if words[place : place + 1] not in (["me"], ["us"]):
        return ""
    taught = (
        head in TEACHING
        or "through" in clause.rest[1:3]
        or (head in {"gave", "sent", "put"} and _goods(words[place + 1 :]))
    )
    return f"{head} {words[place]}" if taught else ""


def _learned(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    if head not in {"learned", "learnt", "learning", "studied", "read", "studying", "practiced"}:
        return ""
    if ("from", "me") in pairwise(rest):
        return ""
    whence = rest[rest.index("from") :][:5] if "from" in rest else []
    taught = any(rest[at] in {"in", "at"} for at in range(len(rest)))
    if taught or "from" in rest[1:] or not _LESSONS.isdisjoint(rest) or any(map(is_person, whence)):
        return _near(clause)
    return ""


def _fragment(clause: Clause) -> str:
    words = clause.words
    return words[0] if words[0] in {"certificate", "certification", "diploma", "coursework"} else ""


def _to_me(clause: Clause) -> str:
    """Return when others explained the work, or served the writer: "was shown to me", "helped me with my"."""
    head, rest = clause.head, clause.rest
    if head in _TOLD and any(pair in _UNTO for pair in pairwise(rest)):
        return f"{head} to me"
    me = rest[:1] in (["me"], ["us"])
    judged = me and rest[1:2] in (["on"], ["in"], ["every"], ["each"], ["once"])
    helped = me and head in {"helped", "assisted"}
    return _near(clause) if judged or helped else ""
