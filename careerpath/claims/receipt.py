"""What was received rather than given: "was trained in", "attended a course on", "my mentor showed me how to"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.cue_words import CUSTOMERS, JUDGED, LEARNING_GOODS, TAKES_PART, TEACHING, WATCHES
from careerpath.claims.roles import is_person
from careerpath.words.small_words import ADVERBS, BE, GET, NEGATORS
from careerpath.words.verbs import is_participle
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
_MADE_OF = word_set("""
    records materials material manual manuals requests forms plan plans needs program rooms schedules evaluations fees
    certificates
""")
_GIVEN = word_set("given sent")
_HELP_GOT = {("help", "with"), ("help", "from"), ("help", "on")}
_UNTO = {("to", "me"), ("to", "us")}
_JUDGMENT = word_set("evaluation review appraisal rating")
#: What a school is about: "my degree covered".
_SCHOOLS = word_set(
    "degree studies training course class academy orientation internship school college instructor trainer"
)
_HELP_WITH = word_set("with fill complete file apply renew through get")
_COVERS = word_set("covered included addressed dealt focused touched taught prepared explained")
_TAUGHT_HEADS = TEACHING | {"gave", "sent", "walked", "let", "took", "brought", "talked", "put"}
_SEEN = word_set("see watch watching learn learning observe observing how")
_LESSONS = word_set("manual degree coursework college university textbook handbook book")
_TAUGHT_IN = word_set("to in on by under at as")
_TOLD = word_set("demonstrated explained described showed taught shown")
_SHOWN_WORK = word_set("work calls performance interactions")
_DONE_TO_ME = JUDGED | TEACHING
_SCHOOLED = LEARNING_GOODS | {"school", "college", "university"}
_TOLD_OF = _TOLD | {"described"}


def receipt(clause: Clause) -> str:
    """Return the words by which a clause tells of something received, or an empty string."""
    if clause.words[:2] == ["job", "shadowed"]:
        return "job shadowed"
    if clause.verbless:
        return _fragment(clause)
    if not clause.mine:
        if clause.words[:2] == ["training", "received"]:
            return "training received"
        return _taught_me(clause) or _paid_for(clause) or _to_me(clause) or _schooling(clause)
    return (
        _served(clause)
        or _passive(clause)
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
    if clause.passive and head in {"taken", "walked", "led", "talked"} and first == "through":
        return _near(clause)
    if head in BE and any(one == "being" and two in TEACHING for one, two in pairwise(rest)):
        return "being trained"
    helped = clause.passive or (goes_on and head in _DONE_TO_ME)
    if helped and head == "told" and first in {"how", "about"}:
        return _near(clause)
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
    goods = _goods(rest) if head in TAKES_PART and rest[:1] != ["over"] else ""
    trainings = rest[:1] == [goods] and goods.endswith("s") and head in {"took", "completed", "did", "had"}
    trainings = trainings and goods != "lessons"
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
    along = head in {"tagged", "followed"} and not {"along", "around"}.isdisjoint(rest[:4])
    beside = head in {"sat", "sit"} and rest[:1] in (["next"], ["beside"], ["with"]) and not _SEEN.isdisjoint(rest)
    shadowed = head.startswith("shadow") and rest[:1] != ["by"] and not clause.passive
    listened = head == "listened" and "learn" in rest
    if along or shadowed or beside or listened or _spent(clause):
        return _near(clause)
    if head in WATCHES and not rest:
        return head
    if head not in WATCHES or rest[:1] == ["to"] or head in {"saw", "see"}:
        return ""
    return _near(clause) if _of_another(rest) or _goods(rest) or not {"video", "videos"}.isdisjoint(rest[:6]) else ""


def _spent(clause: Clause) -> bool:
    """Say whether time was spent in learning: "spent a week watching the clerks", "spent a day in class"."""
    rest = clause.rest
    if clause.head not in {"spent", "spend", "learning"} or "spent" not in [clause.head, *clause.helpers]:
        return False
    if "learning" in [clause.head, *rest[:6]] or any(
        one == "in" and two in LEARNING_GOODS for one, two in pairwise(rest)
    ):
        return True
    watched = next((at for at, word in enumerate(rest[:7]) if word in WATCHES), 0)
    return watched > 0 and _of_another(rest[watched + 1 :])


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
    taught = (
        head in TEACHING
        or head == "talked"
        or "through" in clause.rest[1:3]
        or (head in {"gave", "sent", "put"} and _goods(after))
    )
    return f"{head} {words[place]}" if taught else ""


def _paid_for(clause: Clause) -> str:
    paid = clause.head in {"paid", "sponsored", "funded"} and clause.rest[:1] in (["for"], ["my"])
    return f"{clause.head} for" if paid and _goods(clause.rest[1:]) else ""


def _learned(clause: Clause) -> str:
    head, rest = clause.head, clause.rest
    if head not in {"learned", "learnt", "learning", "studied", "read", "studying", "practiced"}:
        return ""
    if ("from", "me") in pairwise(rest):
        return ""
    first = [*rest[:1], ""][0]
    whence = rest[rest.index("from") :][:5] if "from" in rest else []
    how = first in {"about", "how"} or (not first and head.startswith("learn"))
    in_school = (first == "to" or head == "practiced") and not _SCHOOLED.isdisjoint(clause.words)
    in_class = in_school or (first in {"in", "at", "from"} and _goods(rest))
    taught = any(rest[at] in {"in", "at"} and _goods(rest[at + 1 : at + 5]) for at in range(len(rest)))
    if taught or "from" in rest[1:] or how or in_class or not _LESSONS.isdisjoint(rest) or any(map(is_person, whence)):
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
    if words[0] in {"certificate", "certification", "diploma", "coursework"} or words[:2] == ["holder", "of"]:
        return words[0]
    if "received" in words and "training" in words[:3]:
        return "training received"
    return words[0] if "shadowing" in words[:2] else ""


def _served(clause: Clause) -> str:
    """Return when the writer was the customer, or was judged: "was helped by a clerk", "got my yearly evaluation"."""
    head, rest = clause.head, clause.rest
    as_customer = head == "served" or "my" in rest or clause.words[0] == "as"
    if clause.passive and head in {"helped", "assisted", "served"} and clause.who == "me" and as_customer:
        return _near(clause)
    judged = not _JUDGMENT.isdisjoint(rest[:5]) and {"of", "for", "and", "form", "forms"}.isdisjoint(rest[:4])
    judged = judged or ("feedback" in rest[:3] and "my" in rest)
    got = head in {"received", "got", "receive", "get", "undergo", "underwent"} or (head == "given" and clause.passive)
    if got and (judged or _HELP_GOT.intersection(pairwise(rest[:4]))) and ("from", "customers") not in pairwise(rest):
        return f"{head} ... {next(word for word in rest if word in _JUDGMENT | {'feedback', 'help'})}"
    whose = rest[rest.index("by") :][:5] if "by" in rest else []
    if head == "got" and rest[:1] == ["my"] and any(map(is_person, whose)):
        return "got my ... by"
    mine_judged = head in {"had", "have"} and rest[:1] == ["my"] and not JUDGED.isdisjoint(rest[1:4])
    return "had ... evaluated" if mine_judged else ""


def _to_me(clause: Clause) -> str:
    """Return when others explained the work, or served the writer: "was shown to me", "helped me with my"."""
    head, rest = clause.head, clause.rest
    if clause.who == "nobody" or not NEGATORS.isdisjoint(clause.helpers):
        return ""
    if head in _TOLD_OF and any(pair in _UNTO for pair in pairwise(rest)):
        return f"{head} to me"
    if clause.who != "other":
        return ""
    me = rest[:1] in (["me"], ["us"])
    told = me and (head == "told" or head in _TOLD) and rest[1:2] in (["how"], ["about"])
    judged = head in JUDGED and (
        (me and rest[1:2] in (["on"], ["in"], ["every"], ["each"], ["once"]))
        or (rest[:1] == ["my"] and "team" not in rest[:2])
    )
    helped = me and head in {"helped", "assisted"} and "my" in rest[2:6] and rest[1] in _HELP_WITH
    return _near(clause) if told or judged or helped else ""


def _schooling(clause: Clause) -> str:
    """Return "my degree covered", "the class was about": unless the writer held it."""
    about = clause.words[clause.start : clause.end]
    if len(about) not in {2, 3} or about[0] not in {"my", "our", "the"} or _SCHOOLS.isdisjoint(about[1:]):
        return ""
    tells = (clause.head in _COVERS and not clause.passive) or (clause.head in BE and clause.rest[:1] == ["about"])
    return " ".join(about) if tells and not (about[0] == "the" and about[-1] in {"training", "internship"}) else ""
