"""Hopes and plans: "would like to supervise", "my goal is to train staff", "in May I am to begin"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.clauses import skip_adverbs
from careerpath.claims.cue_words import GOALS, HOPES, HOPES_NEED, LATER_UNITS, LATER_WORDS, SAYS, WISHES
from careerpath.words.small_words import BE, HAVE
from careerpath.words.verbs import is_gerund, is_past
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
    promised offered assured heart sights track agenda list to-do what all track line
""")
)
_HABIT = word_set("""
    normal usual typical every each often usually always whenever day-to-day routinely regularly generally given
    busy slow days hour hours mornings afternoons nights
""")
_GOAL_WORK = word_set("setting settings attainment oriented driven focused setter achievement tracking and of for")
_SOME_DAY = {("one", "day"), ("some", "day"), ("in", "future"), ("the", "future"), ("later", "on"), ("down", "road")}
_AHEAD = word_set("next coming upcoming following")
_FROM = word_set("starting beginning effective from come")
_PREPARATION = word_set("training practice coaching guidance little schooling")
_MONTHS = LATER_UNITS | word_set("""
    january february march april june july august september october november december next tomorrow soon
""")
_PROMOTED = word_set("promoted promotion hired certified appointed qualified selected chosen offered elected allowed")
_RUNS_OUT = word_set("ends end finishes expires completes arrives")
_CONDITIONS = word_set("if once when as after unless until")
_FRAGMENTS = word_set("""
    eager keen interested willing ready excited enthusiastic open determined anxious motivated curious seeking looking
    hoping aspiring aiming wishing longing yearning striving
""")
_HEADINGS = word_set("objective goal ambition dream aspiration aspirations plan plans goals objectives hopes dreams")
_TERMS = word_set("long-term short-term career future")
_LISTS = word_set("agenda to-do list bucket wishlist wish-list")
_ON_THE_WAY = (["on", "track"], ["in", "line"], ["in", "training"], ["up", "for"], ["on", "course"])
_LONGED_FOR = word_set("dream ideal future next desired")
_WANTED = word_set("job position role work post")
_WISHED = word_set("if given for want need like welcome seeking give")
_CHANCE = word_set("chance opportunity shot")
_NICE = word_set("great nice wonderful good lovely honor pleasure please delight thrill love joy")
#: Words that hope only as "going to", "set to", after a form of "be".
_BE_TO = word_set("going set due about figure")
#: What "want" may be followed by when it is the writer's own wish: not "want every customer treated right".
_WANTS = word_set("most is to a an the more training experience for eventually someday one nothing my")
_IMAGINES = word_set("see picture imagine envision visualize view prepare ready")
_ME = word_set("me us")
_TALKED = word_set("discussed talked spoken")
_GOING_ON = {"training": ("to", "as", "for"), "counting": ("down", "on", "the")}
_PAST = word_set("was were did had")
_SAYING = SAYS | word_set("telling saying sharing describing mentioning pointing showing discussing")
_BRINGS = word_set("bring brings bringing offer offering contribute build use apply draw add")
_YEARS = word_set("years decade decades year-long")
_ONLY_SAID = SAYS - {"mind"}
_OPENINGS = word_set("position job chance opportunity post opening")
_LINKS = BE | HAVE | {"feel", "remain", "got", "get", "wait"}
_BEFORE_NOW = HAVE | _PAST
_ASKED_TO = word_set("asked told invited chosen picked assigned tapped")
#: "If I had training": it is not had.
_LACKED = word_set("training experience chance opportunity time authority courage skills knowledge confidence")


def hope(clause: Clause, attached: Sequence[Clause] = (), *, iffy: bool = False) -> str:
    """Return the words that make a clause a hope or plan of the writer. `iffy`: the sentence sets a condition."""
    words = clause.words
    if opened := _opening(clause):
        return opened
    if clause.verbless:
        return _fragment(clause)
    if clause.mine:
        said = _hoping(clause, attached) or _becoming(clause) or _shall(clause, iffy=iffy) or _ahead(clause)
    else:
        next_job = "next job" if clause.who == "job" and "next" in clause.words[: clause.end] else ""
        said = next_job or _goal(clause) or _wish_of_it(clause) or _for_me(clause) or _if_so(clause, iffy=iffy)
    return said or _chance(words)


def _opening(clause: Clause) -> str:
    """Return the first words that make a plan of all that follows: "job wanted", "soon to", "next on my list"."""
    words = clause.words
    first, second = [*words[:2], ""][:2]
    if clause.mark == ":" and first in _LONGED_FOR and second in _WANTED and not words[2:]:
        return f"{first} {second}"
    if words[:2] == ["let", "me"] and words[2:3] and words[2] not in SAYS | {"know", "see", "add", "share"}:
        return "let me"
    if clause.head in BE and (first in LATER_WORDS or first == "next") and clause.end == 1 and not clause.rest:
        return f"{first} {clause.head}"
    wanted = (second == "wanted" and first in _WANTED) or (second == "to" and first in LATER_WORDS)
    if wanted or (second == "for" and first in _HEADINGS and _time(words)):
        return f"{first} {second}"
    if "set" in [clause.head, *clause.rest] and not {"heart", "sights", "mind"}.isdisjoint(words):
        return "set on"
    headed = (clause.verbless and clause.mark == ":") or second == "on"
    ahead = not clause.mine and not BE.isdisjoint([clause.head, *clause.helpers])
    return first if first == "next" and (headed or ahead) else ""


def _hoping(clause: Clause, attached: Sequence[Clause]) -> str:
    """Return "want to", "am eager to" and the like."""
    words, verb = clause.words, clause.verb
    linked = clause.head in _LINKS
    for place in (verb, skip_adverbs(words, verb + 1)) if linked else (verb,):
        if place >= len(words) or words[place] not in HOPES:
            continue
        after = _hoped(words, place) or ("that" if attached and attached[0].link in {"that", "of"} else "")
        if _hopes(clause, place, after) and not _only_says(words, place, attached):
            return f"{words[place]} {after}".strip()
    return ""


def _hoped(words: Sequence[str], place: int) -> str:
    """Return the word for which it is hoped, with or without adverbs between."""
    after = [*words[place + 1 : place + 2], ""][0]
    if after in HOPES_NEED.get(words[place], frozenset()):
        return after
    place = skip_adverbs(words, place + 1)
    place = skip_adverbs(words, place + 1) if words[place : place + 1] in (["much"], ["badly"]) else place
    return [*words[place : place + 1], ""][0]


def _hopes(clause: Clause, place: int, after: str) -> bool:
    word = clause.words[place]
    if word not in HOPES_NEED:
        return True
    if after not in HOPES_NEED[word]:
        return False
    if word in {"applied", "applying"} and clause.dropped:
        return not _WANTED.isdisjoint(clause.rest[:4])
    if word == "wait":
        return "can" in clause.helpers
    if word == "look":
        return after == "forward" or clause.who == "me"
    return word not in _BE_TO or place > clause.verb or any(helper in BE for helper in clause.helpers)


def _becoming(clause: Clause) -> str:
    """Return "taking steps to become" and the like."""
    head, rest = clause.head, clause.rest
    if is_gerund(head) and (("to", "become") in pairwise(rest[:6]) or not {"move", "transfer"}.isdisjoint(rest[:3])):
        return f"{head} ... move"
    if head == "asked" and rest[:2] == ["to", "be"] and BE.isdisjoint(clause.helpers):
        return "asked to be"
    if head in BE and rest[:1] == ["on"] and "list" in rest[:5]:
        return "on a list"
    if head in BE and (
        rest == ["after"] or (rest[:2] in _ON_THE_WAY and not {"to", "for", "as"}.isdisjoint(rest[1:4]))
    ):
        return f"{head} {' '.join(rest[:3])}"
    return _asked_or_promised(clause)


def _asked_or_promised(clause: Clause) -> str:
    """Return when work was asked for, promised or talked about: "I have asked to train", "been promised a post"."""
    head, rest = clause.head, clause.rest
    first, second = [*rest[:2], "", ""][:2]
    now = not BE.isdisjoint(clause.helpers)
    asked = head == "asked" and "have" in clause.helpers and not now and first in {"to", "for"}
    meant = head in HAVE and first in {"every", "full"} and second == "intention"
    talked = head in _TALKED and "my" in rest[:2] and any(map(is_gerund, rest[1:3]))
    way = (head == "working" and rest[:2] == ["my", "way"]) or ("my", "eye") in pairwise(rest[:4])
    going_on = now and first in _GOING_ON.get(head, ())
    if asked or meant or talked or way or going_on or (head == "set" and first == "myself"):
        return f"{head} {first}"
    return f"been {head}" if now and head in {"promised", "assured", "guaranteed"} else ""


def _only_says(words: Sequence[str], place: int, attached: Sequence[Clause]) -> bool:
    """Say whether what is hoped for is only to say something: "I want to emphasize that I trained"."""
    if not _SAYING.isdisjoint(words[place + 1 : place + 4]) or _brings(words[place + 1 :]):
        return True
    told = next((inner for inner in attached if inner.link == "that" and inner.who not in {"me", "it"}), None)
    if told and not SAYS.isdisjoint(told.words[:6]):
        return True
    wants = words[place] in {"want", "wants", "wanted", "hope"}
    if not wants or place + 1 == len(words) or words[place + 1 : place + 3] == ["my", "next"]:
        return False
    return words[place + 1] not in _WANTS and _hoped(words, place) not in _WANTS


def _brings(words: Sequence[str]) -> bool:
    """Say whether years of work are what is brought, or attention: "would bring six years of"."""
    brought = not _BRINGS.isdisjoint(words[:4]) and not _YEARS.isdisjoint(words)
    return brought or ("attention" in words and "draw" in words[:3])


def _shall(clause: Clause, *, iffy: bool) -> str:
    """Return "I will", "I would like", "I am to": not what is done "on a normal day"."""
    if (
        not _HABIT.isdisjoint(clause.words[: clause.verb])
        or clause.head in _ONLY_SAID
        or _brings(clause.words[clause.verb :])
    ):
        return ""
    if clause.head in WISHES and not _SAYING.isdisjoint(clause.rest[1:2]):
        return ""
    return _will(clause, iffy=iffy) or _would(clause, iffy=iffy) or _might(clause, iffy=iffy)


def _will(clause: Clause, *, iffy: bool) -> str:
    if not {"not", "never"}.isdisjoint(clause.helpers):
        return ""
    said = next((word for word in clause.helpers if word in {"will", "shall"}), "")
    own = clause.who == "me" and not clause.dropped
    return f"{said} {clause.head}" if said and (own or iffy or _time(clause.words)) else ""


def _would(clause: Clause, *, iffy: bool) -> str:
    helpers, head, near = clause.helpers, clause.head, clause.rest[:2]
    if "would" not in helpers or "have" in helpers or clause.inverted:
        return ""
    hoped = head in WISHES or ("be" in helpers and head in HOPES)
    hoped = hoped or (head in {"be", "see"} and not HOPES.isdisjoint(near)) or near == ["the", "one"]
    hoped = hoped or clause.link == "what" or (head == "give" and near in (["a", "lot"], ["anything", "to"]))
    going = is_gerund(head) and "be" in helpers and clause.who == "me"
    return f"would {head}" if iffy or hoped or going or _time(clause.words) else ""


def _might(clause: Clause, *, iffy: bool) -> str:
    head, rest, helpers = clause.head, clause.rest, clause.helpers
    later = head == "try" or _time(clause.words) or ("can" not in clause.helpers and _named_time(clause.words))
    if not {"might", "could", "can", "may", "should"}.isdisjoint(helpers) and (iffy or later):
        return f"might {head}"
    if head in {"get", "learn"} and rest[:1] == ["to"] and not {"should", "can", "could"}.isdisjoint(helpers):
        return f"{head} to"
    ahead = rest[1:] if rest[:1] == ["soon"] else rest
    to_do = head in BE and ahead[:1] == ["to"] and clause.who == "me" and {"was", "were", "been"}.isdisjoint([head])
    imagined = (rest[:1] == ["myself"] or rest[:2] == ["my", "future"]) and head in _IMAGINES
    return f"{head} {rest[0]}" if to_do or imagined else ""


def _time(words: Sequence[str]) -> str:
    """Return a phrase of a time to come."""
    words = [word.removesuffix("'s") for word in words]
    for place, word in enumerate(words):
        near = words[place + 1 : place + 3]
        after = [*near, ""][0]
        if word in LATER_WORDS or (word, after) in _SOME_DAY:
            return word
        if word in {"after", "with"} and after in {"some", "a", "more"} and near[-1] in _PREPARATION:
            return f"{word} {near[-1]}"
        if (word in _AHEAD and not LATER_UNITS.isdisjoint(near)) or (word in _FROM and not _MONTHS.isdisjoint(near)):
            return f"{word} {after}"
    return ""


def _ahead(clause: Clause) -> str:
    """Return the time to come of a clause that is no report of the past: "starting in July", "next year"."""
    head, helpers = clause.head, clause.helpers
    if clause.passive and head in _ASKED_TO and (when := _time(clause.words)):
        return f"{head} ... {when}"
    if is_past(head) or head in HAVE or not _BEFORE_NOW.isdisjoint(helpers):
        return ""
    goes_on = is_gerund(head) and (clause.verb == 0 or not BE.isdisjoint(helpers))
    if not _HABIT.isdisjoint(clause.words):
        return ""
    if head in {"begin", "start", "take"}:
        return _time(clause.words) or _named_time(clause.rest)
    at_head = clause.words[0] in {"tomorrow", "hopefully", "someday"} or (
        clause.words[0] in _FROM and clause.who == "me"
    )
    return _time(clause.words) if goes_on or at_head else ""


def _named_time(words: Sequence[str]) -> str:
    words = [word for word in words if word != "the"]
    return next((f"{one} {two}" for one, two in pairwise(words) if one in {"in", "on", "by"} and two in _MONTHS), "")


def _goal(clause: Clause) -> str:
    """Return "my goal is", "plans for next year include" and the like, but not a goal that was met."""
    words, head = clause.words, clause.head
    if clause.who != "goal":
        return ""
    if clause.passive or is_past(head) or (head in {"was", "were"} and clause.rest[:1] != ["to"]):
        return "set on" if head in {"set", "pinned"} and clause.rest[:1] == ["on"] else ""
    if is_gerund(head) and clause.helpers[:1] in (["is"], ["are"]):
        return " ".join(words[clause.start : clause.end])
    says = head in {"include", "includes", "remains", "has"} or not {"would", "will"}.isdisjoint(clause.helpers)
    is_it = not BE.isdisjoint([head, *clause.helpers])
    return " ".join(words[clause.start : clause.end]) if says or is_it else ""


def _wish_of_it(clause: Clause) -> str:
    """Return "it is my dream", "it would be great if"."""
    head, near = clause.head, clause.rest[:4]
    if head in BE and clause.who in {"it", "topic"} and near[:1] in (["my"], ["a"], ["our"]):
        found = next((word for word in near[1:3] if word in GOALS), "")
        if found:
            return f"{near[0]} {found}"
    if head in BE and (near[:1] == ["next"] or ("on" in near[:2] and not _LISTS.isdisjoint(near))):
        return " ".join(near)
    if head in BE and near[:2] == ["in", "my"] and not {"plan", "plans"}.isdisjoint(near):
        return "in my plans"
    nice = clause.who == "it" and "would" in clause.helpers and not _NICE.isdisjoint([head, *near])
    return f"would {head}" if nice else ""


def _if_so(clause: Clause, *, iffy: bool) -> str:
    if "will" in clause.helpers and "mine" in clause.rest and _time(["from", *clause.words]):
        return "will be mine"
    if clause.words[:2] == ["my", "first"] and not {"would", "will"}.isdisjoint(clause.helpers):
        return f"would {clause.head}"
    told = clause.who == "you" or (not {"would", "will"}.isdisjoint(clause.helpers) and "have" not in clause.helpers)
    return "if" if iffy and told and clause.who in {"topic", "it", "goal", "you", "public"} else ""


def _for_me(clause: Clause) -> str:
    """Return when others plan something for the writer: "my plan has me taking on"."""
    me, doing = [*clause.rest[:2], "", ""][:2]
    if clause.head in {"promised", "agreed", "plans", "intends", "hopes"} and not _ME.isdisjoint(clause.rest[:4]):
        return f"{clause.head} me"
    return _time(clause.words) if me == "me" and clause.head in HAVE and is_gerund(doing) else ""


def _fragment(clause: Clause) -> str:
    words = clause.words
    return _heading(clause) or _goal_named(words, skip_adverbs(words, clause.start)) or _eager(clause)


def _heading(clause: Clause) -> str:
    """Return "Objective:", "Goal for next year:" and the like."""
    words = clause.words
    first, second, third = [*words[:3], "", ""][:3]
    if first in _HEADINGS and not third and second not in _GOAL_WORK:
        return first
    if clause.mark == ":":
        return first if first in _HEADINGS and second in {"for", "of"} else _time(words)
    return ""


def _goal_named(words: Sequence[str], place: int) -> str:
    near = words[place : place + 4]
    found = next((word for word in near if word in GOALS), "")
    if not found or near[0] == found:
        return ""
    whose = near[0] in {"my", "our", "next"} or near[0] in _TERMS or near[0].endswith("'s")
    return f"{near[0]} {found}" if whose or _time(words) else ""


def _eager(clause: Clause) -> str:
    words = clause.words
    place = skip_adverbs(words, clause.start)
    first, second = [*words[place : place + 2], "", ""][:2]
    hopes = second in HOPES_NEED[first] if first in HOPES_NEED else first in _FRAGMENTS
    return f"{first} {second}" if hopes or first == "aspiring" else ""


def _chance(words: Sequence[str]) -> str:
    if words[1:4] == ["have", "a", "dream"]:
        return "a dream"
    if _CHANCE.isdisjoint(words):
        return ""
    for place, word in enumerate(words):
        if word in _CHANCE and not _WISHED.isdisjoint(words[max(0, place - 4) : place]):
            return f"{words[max(0, place - 1)]} {word}"
    return ""


def sets_condition(clause: Clause) -> bool:
    """Say whether a clause is a condition of the writer's future: "if promoted", "should I be selected"."""
    words = clause.words
    if clause.link in _CONDITIONS:
        return _conditional(clause)
    inverted = clause.inverted and clause.who == "me" and clause.opens and words[clause.start] in {"should", "were"}
    if clause.dropped and words[:2] == ["will", "be"] and ("after", "my") in pairwise(words):
        return True
    inverted = inverted or (words[0] == "should" and not _OPENINGS.isdisjoint(words[1:4]))
    chance = words[:1] == ["given"] and not _CHANCE.isdisjoint(words)
    return inverted or chance or words[:2] in (["give", "me"], ["upon", "promotion"])


def _conditional(clause: Clause) -> bool:
    words = clause.words
    if words[0] in _PROMOTED or (words[0] in {"asked", "given", "needed"} and clause.link != "when"):
        return True
    if clause.who == "other" and clause.link == "if" and "me" in words:
        return not _CHANCE.isdisjoint(words)
    if words[0] == "my" and clause.head in _RUNS_OUT and clause.link != "if":
        return True
    if clause.who == "me" and clause.link == "if" and clause.head == "had" and not _LACKED.isdisjoint(clause.rest[:4]):
        return True
    now = (clause.passive or not is_past(clause.head)) and _PAST.isdisjoint(clause.helpers)
    rises = clause.head in {"get", "finish", "am", "become", "move", "complete", "pass", "graduate"}
    return clause.who == "me" and now and (rises or (clause.passive and clause.head in _PROMOTED))
