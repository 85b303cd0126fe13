"""What was received rather than given: "was trained in", "attended a course on", "my mentor showed me how to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.cue_words import CUSTOMERS, JUDGED, LEARNING_GOODS, TAKES_PART, TEACHING, WATCHES
from careerpath.matching.roles import is_person
from careerpath.matching.small_words import ADVERBS, BE, GET
from careerpath.matching.verbs import is_participle
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.matching.predicates import Clause

#: Without one of these nothing was received.
RECEIVING = (
    TEACHING
    | LEARNING_GOODS
    | WATCHES
    | JUDGED
    | word_set("""
    me us sat sit sitting listened learned learnt learning studied studying read shadowing job-shadowed cross-trained
    receiving explained demonstrated described diploma videos tagged followed paid sponsored funded
""")
)
_WITHIN = 7
_MADE_OF = word_set("""
    records materials material manual manuals requests forms plan plans needs program rooms schedules evaluations fees
    certificates
""")
_GIVEN = word_set("given sent")
_TAUGHT_HEADS = TEACHING | {"gave", "sent", "walked", "let", "took", "brought", "talked", "put"}


_LESSONS = word_set("manual degree coursework college university textbook handbook")
_TAUGHT_IN = word_set("in on by under at as")
_TOLD = word_set("demonstrated explained described showed taught shown")
_SHOWN_WORK = word_set("work calls performance interactions")


def receipt(clause: Clause) -> str:
    """Return the words by which a clause tells of something received, or an empty string."""
    if clause.words[:2] == ["job", "shadowed"]:
        return "job shadowed"
    if clause.verbless:
        return _fragment(clause)
    if not clause.mine:
        return _taught_me(clause) or _paid_for(clause)
    return (
        _passive(clause)
        or _got(clause)
        or _trained_in(clause)
        or _took_part(clause)
        or _watched(clause)
        or _learned(clause)
        or _had_done(clause)
    )


def _near(clause: Clause) -> str:
    return f"{clause.head} {' '.join(clause.rest[:1])}".strip()


def _passive(clause: Clause) -> str:
    """Return "was trained in", "was rated by" and the like."""
    head, rest = clause.head, clause.rest
    first = [*rest[:1], ""][0]
    goes_on = (
        clause.start == clause.end and not clause.dropped and not clause.helpers and (first == "by" or head == "shown")
    )
    helped = clause.passive or (goes_on and head in JUDGED | TEACHING)
    judged = head in JUDGED and ("by" in rest or first in {"on", "for", "every", "each", "annually", "yearly"})
    given = head in _GIVEN and "job" not in rest[:3] and (_goods(rest) or not {"shown", "tour"}.isdisjoint(rest[:4]))
    if helped and (head in TEACHING or judged or given):
        return _near(clause)
    return "receiving end" if head in BE and rest[:4] == ["on", "the", "receiving", "end"] else ""


def _got(clause: Clause) -> str:
    first = [*clause.rest[:1], ""][0]
    got = clause.head in GET and (first in TEACHING or first in LEARNING_GOODS)
    return _near(clause) if got or (clause.head in LEARNING_GOODS and not GET.isdisjoint(clause.helpers)) else ""


def _trained_in(clause: Clause) -> str:
    """Return "trained in" at the head of a statement, unless it is "trained on weekends the staff of two counters"."""
    head, rest = clause.head, clause.rest
    first, second = [*rest[:2], "", ""][:2]
    if not clause.dropped or head not in TEACHING or not is_participle(head) or first not in _TAUGHT_IN:
        return ""
    by_day = first == "on" and second in {"weekends", "weekdays", "nights"}
    by_thing = first == "by" and not any(map(is_person, rest[1:5]))
    at_head = clause.words[0] in {head, "have", "been"} and head != "showed"
    return "" if by_day or by_thing or not at_head else _near(clause)


def _goods(rest: Sequence[str]) -> str:
    """Return the course or lesson that is the object."""
    for offset, word in enumerate(rest[:_WITHIN]):
        if word in LEARNING_GOODS and not (rest[offset + 1 : offset + 2] and rest[offset + 1] in _MADE_OF):
            return word
        if word in {"for", "with", "from", "that", "by", "on"} and offset:
            return ""
    return ""


def _took_part(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    goods = _goods(rest) if head in TAKES_PART else ""
    trainings = rest[:1] == [goods] and goods.endswith("s") and head in {"took", "completed", "did", "had"}
    if goods and not trainings:
        return f"{head} ... {goods}"
    if "shadowing" in rest[:6]:
        return "shadowing"
    if head in {"hold", "holds", "have", "possess"} and not {"certificate", "diploma"}.isdisjoint(rest[:3]):
        return f"{head} ... certificate"
    sat_in = head in {"sat", "sit", "sitting"} and rest[:1] in (["in"], ["through"])
    return _near(clause) if sat_in or (head == "listened" and rest == ["in"]) else ""


def _watched(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    along = head in {"tagged", "followed"} and rest[:1] in (["along"], ["around"])
    shadowed = head.startswith("shadow") and rest[:1] != ["by"] and not clause.passive
    if along or shadowed:
        return _near(clause)
    if head in WATCHES and not rest:
        return head
    if head not in WATCHES or rest[:1] == ["to"] or head in {"saw", "see"}:
        return ""
    return _near(clause) if _of_another(rest) or _goods(rest) or "videos" in rest[:6] else ""


def _of_another(rest: Sequence[str]) -> bool:
    """Say whether it was a person above or beside the writer who was watched, not employees who are rated."""
    if any(word.endswith("'s") for word in rest[:3]) or rest[:1] in (["employees"], ["staff"], ["clerks"], ["agents"]):
        return False
    place = next((at for at, word in enumerate(rest[:6]) if is_person(word) and word not in CUSTOMERS), -1)
    return place >= 0 and (rest[place + 1 : place + 2] == [] or rest[place + 1] not in _SHOWN_WORK)


def _taught_me(clause: Clause) -> str:
    """Return "showed me", "gave me an overview" and the like."""
    words, head = clause.words, clause.head
    if head in _TOLD and words[-2:] == ["to", "me"]:
        return f"{head} to me"
    if head not in _TAUGHT_HEADS or clause.who == "nobody":
        return ""
    place = clause.verb + 1
    while place < len(words) and words[place] in ADVERBS:
        place += 1
    if words[place : place + 1] not in (["me"], ["us"]):
        return ""
    after = [word for word in words[place + 1 :] if word not in {"to", "and", "through"}]
    taught = head in TEACHING or head == "talked" or (head in {"gave", "sent", "put"} and _goods(after))
    return f"{head} {words[place]}" if taught else ""


def _paid_for(clause: Clause) -> str:
    paid = clause.head in {"paid", "sponsored", "funded"} and clause.rest[:1] in (["for"], ["my"])
    return f"{clause.head} for" if paid and _goods(clause.rest[1:]) else ""


def _learned(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    if head not in {"learned", "learnt", "learning", "studied", "read", "studying"}:
        return ""
    first = [*rest[:1], ""][0]
    whence = rest[rest.index("from") :][:5] if "from" in rest else []
    how = first in {"about", "how"} or (not first and head.startswith("learn"))
    in_class = first in {"in", "at", "from"} and _goods(rest)
    if "from" in rest[1:] or how or in_class or not _LESSONS.isdisjoint(rest) or any(map(is_person, whence)):
        return _near(clause)
    return ""


def _had_done(clause: Clause) -> str:
    """Return "had ... explained to me" and the like."""
    rest = clause.rest if clause.head in {"had", "got"} else []
    for place in range(len(rest) - 2):
        if rest[place] in _TOLD and rest[place + 1 : place + 3] == ["to", "me"]:
            return f"{rest[place]} to me"
    return ""


def _fragment(clause: Clause) -> str:
    words = clause.words
    if words[0] in {"certificate", "certification", "diploma"}:
        return words[0]
    if "received" in words and "training" in words[:3]:
        return "training received"
    return words[0] if words[0] == "shadowing" else ""
