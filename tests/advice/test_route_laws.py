"""What holds for routes through every knowledge base."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from careerpath.advice.compare import compare
from careerpath.advice.route import route
from careerpath.advice.route_graph import Graph, key_of
from careerpath.model.profile import Profile

from .build import activity, families, kb_of

NAMES = ("desk", "office", "counter")


@st.composite
def worlds(draw, cumulative=None):
    """A knowledge base of one to three families, with activities, and two of its levels."""
    count = draw(st.integers(1, 3))
    made = [draw(families(name, cumulative=cumulative)) for name in NAMES[:count]]
    hours = draw(st.lists(st.integers(0, 20), min_size=4, max_size=4))
    supervising = draw(st.booleans())
    kb = kb_of(*made, activities=[activity(f"a{n}", f"c{n}", hours=h) for n, h in enumerate(hours)])
    if supervising:
        kb = _supervising(made)
    levels = [level for family in kb.families.values() for level in family.levels]
    return kb, draw(st.sampled_from(levels)), draw(st.sampled_from(levels))


def _supervising(made):
    """Let the competency c0 be that of those who supervise."""
    swapped = []
    for family in made:
        levels = tuple(
            replace(
                level,
                requirements=tuple(
                    replace(r, competency="supervision") if r.competency == "c0" else r for r in level.requirements
                ),
            )
            for level in family.levels
        )
        swapped.append(replace(family, levels=levels))
    return kb_of(*swapped)


def cost(result):
    best = result.routes[0]
    return (best.years, best.hours, len(best.steps))


YEARS = st.none() | st.floats(0, 9)
PEOPLE = st.none() | st.builds(Profile, relevant_years=YEARS, supervisory_years=YEARS)


@given(worlds(), PEOPLE)
@settings(deadline=None)
def test_a_link_that_is_closed_never_makes_a_better_route(world, person):
    kb, start, goal = world
    open_result = route(kb, start, goal, profile=person)
    graph = Graph(kb)
    links = [(key_of(a.before), key_of(a.after)) for level in graph.levels() for a in graph.links(level)]
    for link in links:
        closed = route(kb, start, goal, profile=person, closed=frozenset({link}))
        if closed.routes:
            assert open_result.routes
            assert cost(open_result) <= cost(closed)


@given(worlds(cumulative=True))
@settings(deadline=None)
def test_the_additions_of_promotions_add_up_to_the_direct_difference(world):
    kb, start, goal = world
    for found in route(kb, start, goal).routes:
        if all(step.move == "promotion" for step in found.steps):
            direct = compare(kb, start, goal)
            news = [*direct.added, *(n.requirement for n in direct.not_stated if n.silent == direct.before.ref)]
            stepwise = [r for step in found.steps for r in (*step.added, *step.not_stated)]
            assert sorted(r.id for r in stepwise) == sorted(r.id for r in news)


@given(worlds(), PEOPLE)
@settings(deadline=None)
def test_routes_join_up_are_ranked_and_cost_what_their_steps_cost(world, person):
    kb, start, goal = world
    result = route(kb, start, goal, profile=person)
    assert bool(result.routes) != bool(result.blocks)
    assert [(r.years, r.hours, len(r.steps)) for r in result.routes] == sorted(
        (r.years, r.hours, len(r.steps)) for r in result.routes
    )
    for number, found in enumerate(result.routes, 1):
        assert found.rank == number
        assert [s.before for s in found.steps] == [result.start, *(s.after for s in found.steps[:-1])]
        assert found.steps[-1].after == result.goal
        assert found.hours == sum(step.hours for step in found.steps)
        assert [s.years for s in found.steps] == sorted(s.years for s in found.steps)
        assert found.steps[-1].years == found.years
        for step in found.steps:
            assert all(wait.wait <= step.years for wait in step.gates)
            assert step.share >= result.least_share or step.move == "promotion"


@given(worlds(), st.floats(0, 9), st.floats(0, 9))
@settings(deadline=None)
def test_more_years_never_make_a_route_longer(world, fewer, more):
    kb, start, goal = world
    low, high = (route(kb, start, goal, profile=Profile(relevant_years=y)) for y in sorted((fewer, more)))
    assert len(low.routes) <= len(high.routes) or high.routes
    if low.routes:
        assert high.routes[0].years <= low.routes[0].years
