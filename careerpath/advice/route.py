"""Ranked routes from one level to another, over promotions and lateral moves.

The cost of a route is time, then effort: the years that gates make one wait, and the hours of the activities that
build what each step adds. `docs/plan.md` says how both are counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.calendar_steps import years_after
from careerpath.advice.compare import compare
from careerpath.advice.route_blocks import blocks_for
from careerpath.advice.route_graph import Graph, building_hours
from careerpath.advice.route_remarks import remarks_on_routes
from careerpath.advice.route_search import Start, Way, extended, search, supervises, waits_for
from careerpath.advice.stamps import kb_stamp, level_ref
from careerpath.model.comparison import Pair
from careerpath.model.knowledge import EXPERIENCE_GATE, SUPERVISORY_GATE
from careerpath.model.results import NOTICE
from careerpath.model.route import GateWait, Route, Routes, RouteStep

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from careerpath.advice.route_graph import Key, Link
    from careerpath.advice.route_search import Wait
    from careerpath.model.comparison import Comparison
    from careerpath.model.knowledge import KnowledgeBase, Level, Requirement
    from careerpath.model.profile import Profile
    from careerpath.model.route import YearsBasis

#: Routes that are shown at most.
MOST = 5


def route(
    kb: KnowledgeBase,
    start: Level,
    goal: Level,
    *,
    profile: Profile | None = None,
    today: date | None = None,
    closed: frozenset[tuple[Key, Key]] = frozenset(),
) -> Routes:
    """Return up to five routes, best first, or what blocks them.

    The profile gives the years that one brings; without them, the minimum of the starting level is assumed. `today`
    ends its open jobs, and turns years from now into days. `closed` are links, as pairs of (family, level), that are
    not to be used.
    """
    graph = Graph(kb, closed)
    brought = _years_brought(kb, start, profile, today)
    climbs = start.family != goal.family or start.rank < goal.rank
    found = search(graph, start, goal, brought, MOST) if climbs else None
    ways = found.ways if found else ()
    return Routes(
        kb=kb_stamp(kb),
        start=level_ref(start),
        goal=level_ref(goal),
        routes=tuple(_route(kb, way, brought, rank, today) for rank, way in enumerate(ways, 1)),
        blocks=() if ways else blocks_for(graph, start, goal, found),
        today=today,
        least_share=graph.least_share,
        remarks=remarks_on_routes(start, brought, ways),
        notice=NOTICE,
    )


def _years_brought(kb: KnowledgeBase, start: Level, profile: Profile | None, today: date | None) -> Start:
    """Return the years of the profile; else the least that the starting level asks for; else 0, as unknown."""
    relevant = supervisory = None
    if profile:
        from careerpath.advice.counted_years import years_of  # noqa: PLC0415 (only with a profile)

        experience = years_of(kb, start.family, profile, today)
        relevant, supervisory = experience.relevant, experience.supervisory
    experience_years, experience_basis = _known_or_assumed(relevant, start, EXPERIENCE_GATE)
    supervisory_years, supervisory_basis = _known_or_assumed(supervisory, start, SUPERVISORY_GATE)
    return Start(experience_years, supervisory_years, experience_basis, supervisory_basis)


def _known_or_assumed(known: float | None, start: Level, gate_id: str) -> tuple[float, YearsBasis]:
    if known is not None:
        return known, "known"
    asked = next((gate.years.min for gate in start.gates if gate.id == gate_id), None)
    return (0.0, "unknown") if asked is None else (asked, "assumed")


def _route(kb: KnowledgeBase, way: Way, brought: Start, rank: int, today: date | None) -> Route:
    steps = tuple(_steps(kb, way, brought, today))
    return Route(
        rank=rank,
        steps=steps,
        years=way.years,
        earliest=years_after(today, way.years),
        hours=way.hours,
        known=all(s.gates_stated and all(g.basis == "known" for g in s.gates) for s in steps),
    )


def _steps(kb: KnowledgeBase, way: Way, brought: Start, today: date | None) -> list[RouteStep]:
    start = way.links[0].before
    at = Way(start, (), 0.0, 0.0, brought.supervisory, supervises(kb, start))
    steps = []
    for link in way.links:
        waits = waits_for(at, link.after, brought)
        further = extended(kb, at, link, waits)
        if further is None:
            raise AssertionError(link)  # the search found this way, so every gate on it opens
        steps.append(_step(kb, link, waits, further.years, today))
        at = further
    return steps


def _step(kb: KnowledgeBase, link: Link, waits: Sequence[Wait], years: float, today: date | None) -> RouteStep:
    moved = compare(kb, link.before, link.after)
    unstated = tuple(n.requirement for n in moved.not_stated if n.silent == moved.before.ref)
    longest = max((w.wait or 0.0 for w in waits), default=0.0)
    return RouteStep(
        before=moved.before.ref,
        after=moved.after.ref,
        move=link.move,
        added=moved.added,
        raised=moved.raised,
        not_stated=unstated,
        carried=_carried(moved),
        dropped=moved.dropped,
        share=link.share,
        gates=tuple(GateWait(w.gate, w.have, w.basis, w.wait or 0.0, 0 < longest == w.wait) for w in waits),
        gates_stated="gates" not in link.after.not_stated,
        years=years,
        earliest=years_after(today, years),
        activities=moved.activities,
        hours=link.hours,
        without_hours=_without_hours(kb, (*moved.added, *(p.after for p in moved.raised), *unstated)),
    )


def _carried(moved: Comparison) -> tuple[Requirement, ...]:
    kept = tuple(k.after if isinstance(k, Pair) else k for k in moved.kept)
    return kept + tuple(pair.after for pair in moved.lowered)


def _without_hours(kb: KnowledgeBase, to_build: Sequence[Requirement]) -> tuple[str, ...]:
    return tuple(r.id for r in to_build if not building_hours(kb, (r,)))
