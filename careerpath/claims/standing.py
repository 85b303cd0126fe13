"""Which clauses claim work by themselves, and which speak only of what was said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.cue_words import EXPERIENCE, FAULTS, HOPES, SAYS
from careerpath.words.small_words import BACK, BE, GET, NEGATORS
from careerpath.words.verbs import is_gerund
from careerpath.words.vocabulary import GRAMMAR
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause

#: A clause with fewer topical words than this says nothing on its own.
_FEWEST = 2
_NO_TOPIC = (
    GRAMMAR
    | HOPES
    | EXPERIENCE
    | NEGATORS
    | word_set("given job once applicable case honestly sorry say whatsoever sir ma'am")
)
#: Verbs that only say where or what one was.
_FRAMES = (
    BE
    | GET
    | word_set("""
    work works worked working spend spent hold held join joined start started know knew knows see saw watch watched
    sit sat stay feel felt left drove drive had has have having own owned asked want like love think guess suppose
    worry believe mean hear heard say said
""")
)
_TO_CLAIM = word_set("lie lying dishonest inaccurate untrue false wrong stretch exaggeration misleading exaggerating")
#: What cannot be counted or denied is there; what cannot be recalled is not, but for "a day without".
_UNCOUNTED = word_set("count overstate overemphasize exaggerate stress mind complain help deny")
_ONLY_CANNOT = word_set("count help stress deny")
_RECALLED = word_set("recall remember think imagine")


def says_enough(clause: Clause) -> bool:
    """Say whether a clause speaks of a topic of its own."""
    return sum(word not in _NO_TOPIC and word != "," for word in clause.words) >= _FEWEST


def speaks_back(clause: Clause) -> bool:
    """Say whether a clause points back to what was said before: "so I did it", "I verify it"."""
    return any(word in BACK for word in clause.rest) or clause.head in {"did", "do"} or clause.link in {"which", "how"}


def stands(clause: Clause, attached: Sequence[Clause]) -> bool:
    """Say whether a clause of the writer's tells of work done, and not only where it was or what was thought."""
    if clause.verbless:
        return False
    if clause.head in _FRAMES:
        near = clause.rest[:3] if clause.head in BE else []
        return any(word in {"responsible", "charge"} or is_gerund(word) for word in near)
    if clause.head in FAULTS and NEGATORS.isdisjoint(clause.helpers):
        return clause.head in {"turned", "refused", "stayed"}
    return says_enough(clause) or speaks_back(clause) or bool(attached)


def dismissed_saying(clause: Clause, attached: Sequence[Clause]) -> str | None:
    """Return what denies a clause that is only said: "I can't say I have", "it would be a lie to claim"; None: not so.

    An empty string says that the clause is affirmed: "I can't count how many".
    """
    negative = not {"not", "never", "hardly"}.isdisjoint(clause.helpers)
    if negative:
        return _negative_saying(clause, attached)
    if clause.head in BE and not _TO_CLAIM.isdisjoint(clause.rest) and "no" not in clause.rest:
        return " ".join([clause.head, *clause.rest[:2]])
    if clause.who == "me" and clause.rest[:3] == ["to", "say", "no"]:
        return "say no"
    return clause.head if clause.head in {"lying", "misleading", "exaggerating"} else None


def _doing(rest: Sequence[str]) -> bool:
    return rest[:1] != [] and is_gerund(rest[0])


def _negative_saying(clause: Clause, attached: Sequence[Clause]) -> str | None:
    twice = "without" in clause.words or any("not" in inner.helpers for inner in attached)
    counted = _UNCOUNTED | _RECALLED if twice else _UNCOUNTED
    begun = clause.head in {"begin", "start"} and not counted.isdisjoint(clause.rest[:2])
    unreal = clause.inverted and clause.words[clause.start] == "had" and clause.opens
    able = not {"can", "could"}.isdisjoint(clause.helpers)
    only_so = clause.head not in _ONLY_CANNOT or (able and (clause.head != "help" or _doing(clause.rest)))
    if (clause.head in counted and only_so) or begun or unreal:
        return ""
    if clause.head in SAYS and not EXPERIENCE.isdisjoint(clause.rest[:2]) and clause.rest[:1] != ["it"]:
        return f"not {clause.head}"
    told = bool(attached) and attached[0].link in {"that", "of"} and attached[0].who == "me"
    return f"not {clause.head}" if told and clause.head in SAYS else None
