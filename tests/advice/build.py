"""Small knowledge bases, written out where a test needs to see them, and generated ones for laws."""

from __future__ import annotations

from hypothesis import strategies as st

from careerpath.advice.brought import what_is_brought
from careerpath.advice.family_index import family_index
from careerpath.advice.readers import Readers
from careerpath.advice.verdicts import judge
from careerpath.model.knowledge import (
    Activity,
    Citation,
    Competency,
    Family,
    Gate,
    KnowledgeBase,
    Level,
    Range,
    Rating,
    Requirement,
    Scale,
    Scope,
)
from careerpath.model.matches import Match, StatementMatch
from careerpath.model.profile import Job, Profile, QuizAnswer, SkillRating, Statement

OWN = Citation("own")
FAMILY = "desk"
JUDGED = ("knowledge", "skill", "ability", "competency", "behavior", "criterion")
ANSWERS = (
    "guides",
    "independently",
    "with-help",
    "seen",
    "not-yet",
    "no-opportunity",
    "does-not-apply",
    "not-sure",
)


def asks(name, level, *, kind="ability", step=2, competency=None, family=FAMILY, **more):
    rating = None if step is None else Rating(*(step if isinstance(step, tuple) else (step, step)), "own")
    return Requirement(
        id=name,
        family=family,
        level=level,
        kind=kind,
        text=f"Do {name}.",
        source=OWN,
        competency=competency or name,
        proficiency=rating,
        **more,
    )


def rung(name, rank, *requirements, years=None, supervision=None, family=FAMILY, **more):
    gates = [("experience-years", years), ("supervisory-years", supervision)]
    return Level(
        id=name,
        family=family,
        rank=rank,
        title=f"Clerk {name}",
        scope=Scope(f"Work of {name}.", OWN),
        gates=tuple(
            Gate(i, Range(low), typical=True, substitutable=True, source=OWN) for i, low in gates if low is not None
        ),
        requirements=requirements,
        **more,
    )


def family_of(*levels, cumulative=True, name=FAMILY):
    return Family(name, name.title(), "A family.", cumulative, OWN, levels)


def activity(name, competency, *, steps=(1, 5), tier="primary", hours=4):
    return Activity(name, competency, f"Take part in {name}.", "training", tier, Range(*steps), OWN, hours)


def kb_of(*families, activities=()):
    named = dict.fromkeys(r.competency for f in families for v in f.levels for r in v.requirements if r.competency)
    by_competency = {c: tuple(a for a in activities if a.competency == c) for c in named}
    return KnowledgeBase(
        version="1",
        hash="0",
        default_family=families[0].id,
        scale=Scale("five-step", "Five steps", OWN, ()),
        families={f.id: f for f in families},
        competencies={c: Competency(c, c, "Something.", OWN, activities=found) for c, found in by_competency.items()},
        sources={},
        wordings={},
        other_work={},
    )


def desk():
    """Three cumulative levels: serve; explain and a duty; lead and supervise, behind gates."""
    return family_of(
        rung("D1", 0, asks("serve", "D1", step=1), asks("filing", "D1", kind="knowledge", step=1), years=0),
        rung(
            "D2",
            1,
            asks("explain", "D2"),
            asks("counter", "D2", kind="duty", step=None, exercises=("serve", "explain")),
            years=2,
        ),
        rung(
            "D3", 2, asks("lead", "D3", step=3), asks("rules", "D3", kind="knowledge", step=3), years=4, supervision=1
        ),
    )


class FlatText:
    """A reading of a text that favors one level, or none."""

    def __init__(self, levels, favored=None):
        weights = {level: (8.0 if level == favored else 1.0) for level in levels}
        self.probabilities = {level: weight / sum(weights.values()) for level, weight in weights.items()}

    def reasons_for(self, level):
        return (f"It reads like {level}.",)

    def reasons_against(self, level):
        return (f"It lacks something of {level}.",)


def match_of(text):
    """Read `id[@score][,id]:status:strength`, so that a test says what the matcher would have found."""
    parts = text.partition("#")[0].strip().split(":")
    names, status, strength = [*parts, *["", "matched", "does"][len(parts) :]]
    scored = [name.partition("@") for name in names.split(",") if name]
    found = tuple(Match(FAMILY, "D1", name, float(score or 0.9), "the words") for name, _, score in scored)
    return StatementMatch(text, status, found, strength)


def readers_for(family, favored=None):
    levels = [level.id for level in family.levels]
    named = {r.competency for level in family.levels for r in level.requirements}
    return Readers(match_of, lambda name: name if name in named else None, lambda _text: FlatText(levels, favored))


def says(*statements):
    return tuple(Statement(text, f"p.yaml:{line}:3") for line, text in enumerate(statements, 1))


def answers(**given):
    return {name.replace("_", "-"): QuizAnswer(answer, "p.yaml:9:3") for name, answer in given.items()}


def rates(**given):
    return tuple(SkillRating(name.replace("_", "-"), "p.yaml:8:3", step) for name, step in given.items())


# Generated knowledge bases and profiles.

_NAMES = [f"r{n}" for n in range(8)]
_STEPS = st.integers(1, 5).flatmap(lambda low: st.tuples(st.just(low), st.integers(low, 5)))


@st.composite
def requirement_at(draw, name, level, family, kinds=JUDGED):
    return asks(
        name,
        level,
        kind=draw(st.sampled_from(kinds)),
        step=draw(st.none() | _STEPS),
        competency=draw(st.sampled_from(["c0", "c1", "c2", "c3"])),
        family=family,
        applies_when=draw(st.none() | st.just("some positions only")),
    )


@st.composite
def families(draw, name=FAMILY, cumulative=None, silent=True):
    """A family of one to four levels. In a cumulative one an id belongs to one level; elsewhere it may recur."""
    cumulative = draw(st.booleans()) if cumulative is None else cumulative
    count = draw(st.integers(1, 4))
    free = draw(st.permutations(_NAMES))
    levels = []
    for rank in range(count):
        names = free[rank * 2 : rank * 2 + 2] if cumulative else draw(st.lists(st.sampled_from(_NAMES), unique=True))
        kinds = ("knowledge", "skill", "ability") if cumulative else ("competency",)
        asked = [draw(requirement_at(n, f"L{rank}", name, kinds)) for n in names]
        duty = asks(f"duty{rank}", f"L{rank}", kind="duty", step=None, family=name, exercises=tuple(names))
        not_stated = draw(st.sets(st.sampled_from([*kinds, "gates"]))) if silent else ()
        years = draw(st.none() | st.integers(0, 6))
        levels.append(rung(f"L{rank}", rank, *asked, duty, years=years, family=name, not_stated=frozenset(not_stated)))
    return family_of(*levels, cumulative=cumulative, name=name)


@st.composite
def statements_about(draw, family):
    names = [r.id for level in family.levels for r in level.requirements]
    picked = draw(st.lists(st.sampled_from(names), min_size=1, max_size=2, unique=True))
    status = draw(st.sampled_from(["matched", "none", "negated", "planned", "received", "other", "required"]))
    strength = draw(st.sampled_from(["leads", "does", "helps"]))
    return f"{','.join(picked)}:{status}:{strength}"


@st.composite
def profiles(draw, family):
    names = [r.id for level in family.levels for r in level.requirements]
    given = draw(st.dictionaries(st.sampled_from(names), st.sampled_from(ANSWERS), max_size=6))
    skills = draw(
        st.lists(st.tuples(st.sampled_from(["c0", "c1", "c2", "c3"]), st.none() | st.integers(0, 5)), max_size=4)
    )
    return Profile(
        origin="p.yaml",
        current=draw(st.none() | st.sampled_from([level.id for level in family.levels])),
        relevant_years=draw(st.none() | st.floats(0, 20)),
        jobs=draw(st.just(()) | st.just((Job("Clerk", "p.yaml:2:1"),))),
        statements=says(*draw(st.lists(statements_about(family), max_size=6))),
        skills=tuple(SkillRating(name, f"p.yaml:{n}:1", step) for n, (name, step) in enumerate(skills, 20)),
        answers={name: QuizAnswer(answer, "p.yaml:9:3") for name, answer in given.items()},
    )


def brought_by(family, profile, held=None):
    """Read a profile for a family, as an assessment does, without going through names."""
    index = family_index(kb_of(family), family.id)
    return what_is_brought(index, profile, family.level(held) if held else None, readers_for(family))


def verdict_on(name, profile, family=None, held=None, level=None):
    """Return the verdict on one requirement of a family (the desk, when none is given)."""
    brought = brought_by(family or desk(), profile, held or profile.current)
    asked = brought.index.judged[level] if level else brought.index.everything_judged
    return judge(brought, next(r for r in asked if r.id == name))
