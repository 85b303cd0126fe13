"""Hopes and plans: "would like to supervise", "my goal is to train staff", "in May I am to begin"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.cue_words import GOALS, HOPES, HOPES_NEED, LATER_UNITS, LATER_WORDS, SAYS, WISHES
from careerpath.claims.finite import skip_adverbs
from careerpath.words.small_words import BE, HAVE
from careerpath.words.verbs import is_past
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause

#: Without one of these nothing is hoped for.
HOPING = (
    HOPES
    | GOALS
    | LATER_WORDS
    | word_set("""
    will would shall might could can am are to myself become next starting beginning effective come day future later
    should chance opportunity shot begin start take has have wanted aspiring may asked training counting discussed
    talked spoken
    promised offered assured heart sights track agenda list to-do what all line
""")
)
_HABIT = word_set("""
    normal usual typical every each often usually always whenever day-to-day routinely regularly generally given
    busy slow days hour hours mornings afternoons nights
""")
_SOME_DAY = {("one", "day"), ("some", "day"), ("in", "future"), ("the", "future"), ("later", "on"), ("down", "road")}
_AHEAD = word_set("next coming upcoming following")
_FROM = word_set("starting beginning effective from come")
_MONTHS = LATER_UNITS | word_set("""
    january february march april june july august september october november december next tomorrow soon
""")
_PROMOTED = word_set("promoted promotion hired certified appointed qualified selected chosen offered elected allowed")
_CONDITIONS = word_set("if once when as after unless until")
_FRAGMENTS = word_set("""
    eager keen interested willing ready excited enthusiastic open determined anxious motivated curious seeking looking
    hoping aspiring aiming wishing longing yearning striving
""")
_LONGED_FOR = word_set("dream ideal future next desired")
_CHANCE = word_set("chance opportunity shot")
_NICE = word_set("great nice wonderful good lovely honor pleasure please delight thrill love joy")
#: Words that hope only as "going to", "set to", after a form of "be".
_BE_TO = word_set("going set due about figure")
_PAST = word_set("was were did had")
_SAYING = SAYS | word_set("telling saying sharing describing mentioning pointing showing discussing")
_BRINGS = word_set("bring brings bringing offer offering contribute build use apply draw add")
_LINKS = BE | HAVE | {"feel", "remain", "got", "get", "wait"}


def hope(clause: Clause, *, iffy: bool = False) -> str:
    """Return the words that make a clause a hope or plan of the writer. `iffy`: the sentence sets a condition."""
    words = clause.words
    if opened := _opening(clause):
        return opened
    if clause.verbless:
        return _fragment(clause)
    if clause.mine:
        said = _hoping(clause) or _shall(clause, iffy=iffy) or _ahead(clause)
    else:
        said = _goal(clause) or _wish_of_it(clause) or _if_so(clause, iffy=iffy)
    return said or _chance(words)


def _opening(clause: Clause) -> str:
    """Return the first words that make a plan of all that follows: "job wanted", "soon to", "next on my list"."""
    words = clause.words
    first, second = [*words[:2], ""][:2]
    if clause.mark == ":" and first in _LONGED_FOR:
        return f"{first} {second}"
    if clause.head in BE and first in LATER_WORDS:
        return f"{first} {clause.head}"
    if second == "to" and first in LATER_WORDS:
        return f"{first} {second}"
    if "set" in [clause.head, *clause.rest] and not {"heart", "sights", "mind"}.isdisjoint(words):
        return "set on"
    return ""


def _hoping(clause: Clause) -> str:
    """Return "want to", "am eager to" and the like."""
    words, verb = clause.words, clause.verb
    linked = clause.head in _LINKS
    for place in (verb, skip_adverbs(words, verb + 1)) if linked else (verb,):
        if place >= len(words) or words[place] not in HOPES:
            continue
        after = _hoped(words, place) or "that"
        if _hopes(clause, place, after):
            return f"{words[place]} {after}".strip()
    return ""


def _hoped(words: Sequence[str], place: int) -> str:
    """Return the word for which it is hoped, with or without adverbs between."""
    after = [*words[place + 1 : place + 2], ""][0]
    if after in HOPES_NEED.get(words[place], frozenset()):
        return after
    place = skip_adverbs(words, place + 1)
    return [*words[place : place + 1], ""][0]


def _hopes(clause: Clause, place: int, after: str) -> bool:
    word = clause.words[place]
    if word not in HOPES_NEED:
        return True
    if after not in HOPES_NEED[word]:
        return False
    if word == "wait":
        return "can" in clause.helpers
    return word not in _BE_TO or place > clause.verb or any(helper in BE for helper in clause.helpers)


def _shall(clause: Clause, *, iffy: bool) -> str:
    """Return "I will", "I would like", "I am to": not what is done "on a normal day", nor years brought along."""
    if not _HABIT.isdisjoint(clause.words[: clause.verb]) or not _BRINGS.isdisjoint(clause.words[clause.verb :][:4]):
        return ""
    if clause.head in WISHES and not _SAYING.isdisjoint(clause.rest[1:2]):
        return ""
    return _will(clause, iffy=iffy) or _would(clause, iffy=iffy) or _might(clause, iffy=iffy)


def _will(clause: Clause, *, iffy: bool) -> str:
    if not {"not", "never"}.isdisjoint(clause.helpers):
        return ""
    said = next((word for word in clause.helpers if word in {"will", "shall"}), "")
    own = clause.who == "me" and not clause.dropped
    return f"{said} {clause.head}" if said and (own or iffy) else ""


def _would(clause: Clause, *, iffy: bool) -> str:
    if "would" not in clause.helpers:
        return ""
    hoped = clause.head in WISHES or clause.link == "what" or "be" in clause.helpers
    return f"would {clause.head}" if iffy or hoped else ""


def _might(clause: Clause, *, iffy: bool) -> str:
    head, rest, helpers = clause.head, clause.rest, clause.helpers
    if not {"might", "could", "can", "may", "should"}.isdisjoint(helpers) and (iffy or _named_time(clause.words)):
        return f"might {head}"
    return f"{head} to" if rest[:1] == ["to"] and (head in BE or head in {"get", "learn"}) else ""


def _time(words: Sequence[str]) -> str:
    """Return a phrase of a time to come."""
    for place, word in enumerate(words):
        near = words[place + 1 : place + 3]
        after = [*near, ""][0]
        if word in LATER_WORDS or (word, after) in _SOME_DAY:
            return word
        if (word in _AHEAD and not LATER_UNITS.isdisjoint(near)) or (word in _FROM and not _MONTHS.isdisjoint(near)):
            return f"{word} {after}"
    return ""


def _ahead(clause: Clause) -> str:
    """Return the time to come of a clause that is no report of the past: "starting in July", "next year"."""
    if is_past(clause.head):
        return ""
    return _time(clause.words) or (_named_time(clause.rest) if clause.head in {"begin", "start", "take"} else "")


def _named_time(words: Sequence[str]) -> str:
    return next((f"{one} {two}" for one, two in pairwise(words) if one in {"in", "on", "by"} and two in _MONTHS), "")


def _goal(clause: Clause) -> str:
    """Return "my goal is", "plans for next year include" and the like, but not a goal that was met."""
    words, head = clause.words, clause.head
    if clause.who != "goal":
        return ""
    if is_past(head):
        return "set on" if clause.rest[:1] == ["on"] else ""
    return " ".join(words[clause.start : clause.end])


def _wish_of_it(clause: Clause) -> str:
    """Return "it is my dream", "it would be great if"."""
    head, near = clause.head, clause.rest[:4]
    if head in BE and near[:1] in (["my"], ["a"], ["our"]):
        found = next((word for word in near[1:3] if word in GOALS), "")
        if found:
            return f"{near[0]} {found}"
    nice = clause.who == "it" and "would" in clause.helpers and not _NICE.isdisjoint([head, *near])
    return f"would {head}" if nice else ""


def _if_so(clause: Clause, *, iffy: bool) -> str:
    told = not {"would", "will"}.isdisjoint(clause.helpers)
    return "if" if iffy and told and clause.who in {"topic", "it", "goal", "you", "public"} else ""


def _fragment(clause: Clause) -> str:
    words = clause.words
    return _goal_named(words, skip_adverbs(words, clause.start)) or _eager(clause)


def _goal_named(words: Sequence[str], place: int) -> str:
    near = words[place : place + 4]
    found = next((word for word in near if word in GOALS), "")
    return f"{near[0]} {found}" if found else ""


def _eager(clause: Clause) -> str:
    words = clause.words
    place = skip_adverbs(words, clause.start)
    first, second = [*words[place : place + 2], "", ""][:2]
    return f"{first} {second}" if first in _FRAGMENTS else ""


def _chance(words: Sequence[str]) -> str:
    chance = (f"{one} {two}" for one, two in pairwise(words) if two in _CHANCE)
    return "a dream" if words[1:4] == ["have", "a", "dream"] else next(chance, "")


def sets_condition(clause: Clause) -> bool:
    """Say whether a clause is a condition of the writer's future: "if promoted", "should I be selected"."""
    words = clause.words
    if clause.link in _CONDITIONS:
        return _conditional(clause)
    return clause.inverted or words[0] == "should"


def _conditional(clause: Clause) -> bool:
    words = clause.words
    if words[0] in _PROMOTED or words[0] in {"asked", "given", "needed"}:
        return True
    now = (clause.passive or not is_past(clause.head)) and _PAST.isdisjoint(clause.helpers)
    return clause.who == "me" and (now or clause.link == "if")
