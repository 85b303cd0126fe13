"""The cheapest ways through the graph of levels: least time, then least effort, then fewest steps, then ids.

Time is what gates make one wait. Years of experience pass wherever one is; years of supervision only at a level whose
requirements rest on supervising. A step waits until every gate of its level is met, and gates are waited for together.
"""

from __future__ import annotations

import heapq
from dataclasses import replace
from typing import TYPE_CHECKING

from careerpath.advice.alignment import judged_at
from careerpath.advice.route_graph import key_of
from careerpath.model.knowledge import EXPERIENCE_GATE, SUPERVISORY_GATE
from careerpath.model.value import value

if TYPE_CHECKING:
    from careerpath.advice.route_graph import Graph, Key, Link
    from careerpath.model.knowledge import Gate, KnowledgeBase, Level
    from careerpath.model.route import YearsBasis

#: The competency of those who supervise staff.
SUPERVISION = "supervision"
#: For each way that is asked for, how many ways are followed on from the same state: some turn out to be detours.
_BRANCHES = 4


@value
class Start:
    """The years that one brings to the first step, and where the figures come from."""

    experience: float
    supervisory: float
    experience_basis: YearsBasis
    supervisory_basis: YearsBasis


@value
class Way:
    """A way so far. `years` and `hours` add up over its links; `supervisory` is what one brings at its end."""

    at: Level
    links: tuple[Link, ...]
    years: float
    hours: float
    supervisory: float
    #: Whether any level on the way supervises staff, the last one included.
    supervises: bool

    @property
    def cost(self) -> tuple[float, float, int, tuple[Key, ...]]:
        """What ways are ranked by."""
        return (self.years, self.hours, len(self.links), tuple(key_of(link.after) for link in self.links))


@value
class Found:
    """The best ways to the goal, what else could be reached, and the gates that stopped a step."""

    ways: tuple[Way, ...]
    reached: tuple[Level, ...]
    stopped: tuple[tuple[Link, Gate], ...]


@value
class Wait:
    """What a gate asks of a step: the years one brings, and those to wait. None to wait: it never opens this way."""

    gate: Gate
    have: float
    basis: YearsBasis
    wait: float | None


def search(graph: Graph, start: Level, goal: Level, brought: Start, most: int) -> Found:
    """Return up to `most` ways from start to goal, best first. None comes to a level twice.

    Left out are ways that come back into a family no higher than they left it, and mere detours of a better way.
    """
    first = Way(start, (), 0.0, 0.0, brought.supervisory, supervises(graph.kb, start))
    open_ways = [(first.cost, first)]
    seen: dict[tuple[Key, float, bool], int] = {}
    reached: dict[Key, Level] = {}
    ways: list[Way] = []
    stopped: list[tuple[Link, Gate]] = []
    while open_ways and len(ways) < most:
        _, way = heapq.heappop(open_ways)
        reached.setdefault(key_of(way.at), way.at)
        if key_of(way.at) == key_of(goal):
            if not _falls_back(way) and not any(_is_detour(way, better) for better in ways):
                ways.append(way)
            continue
        state = (key_of(way.at), way.supervisory, way.supervises)
        seen[state] = seen.get(state, 0) + 1
        if seen[state] <= most * _BRANCHES:
            for further in _further(graph, way, brought, stopped):
                heapq.heappush(open_ways, (further.cost, further))
    return Found(tuple(ways), tuple(reached.values()), tuple(stopped))


def waits_for(way: Way, after: Level, brought: Start) -> tuple[Wait, ...]:
    """Return what each gate of the next level asks of a way, in the order of its source."""
    return tuple(_wait(way, gate, brought) for gate in after.gates)


def extended(kb: KnowledgeBase, way: Way, link: Link, waits: tuple[Wait, ...]) -> Way | None:
    """Return the way with one more link; None when a gate of it never opens."""
    if any(w.wait is None for w in waits):
        return None
    wait = max((w.wait or 0.0 for w in waits), default=0.0)
    return replace(
        way,
        at=link.after,
        links=(*way.links, link),
        years=round(way.years + wait, 2),
        hours=way.hours + link.hours,
        supervisory=_supervisory_then(way, wait),
        supervises=way.supervises or supervises(kb, link.after),
    )


def supervises(kb: KnowledgeBase, level: Level) -> bool:
    """Whether those at a level supervise staff, as far as its requirements say."""
    return any(r.competency == SUPERVISION for r in judged_at(kb.families[level.family], level.id))


def _falls_back(way: Way) -> bool:
    highest: dict[str, int] = {}
    for link in way.links:
        highest[link.before.family] = max(link.before.rank, highest.get(link.before.family, -1))
        if link.after.rank <= highest.get(link.after.family, -1):
            return True
    return False


def _is_detour(way: Way, better: Way) -> bool:
    """Whether it passes all levels of a better way, and through a family besides that the better way does not need."""
    levels, needed = ({key_of(link.after) for link in w.links} for w in (way, better))
    return levels > needed and {family for family, _ in levels} > {family for family, _ in needed}


def _further(graph: Graph, way: Way, brought: Start, stopped: list[tuple[Link, Gate]]) -> list[Way]:
    visited = {key_of(link.before) for link in way.links}
    found = []
    for link in graph.links(way.at):
        if key_of(link.after) in visited:
            continue
        waits = waits_for(way, link.after, brought)
        further = extended(graph.kb, way, link, waits)
        if further:
            found.append(further)
        else:
            stopped.extend((link, w.gate) for w in waits if w.wait is None)
    return found


def _wait(way: Way, gate: Gate, brought: Start) -> Wait:
    if gate.id == EXPERIENCE_GATE:
        have = round(brought.experience + way.years, 2)
        return Wait(gate, have, brought.experience_basis, _short(gate, have))
    if gate.id != SUPERVISORY_GATE:
        return Wait(gate, 0.0, "unknown", None if gate.years.min > 0 else 0.0)
    short = _short(gate, way.supervisory)
    opens = short == 0 or way.supervises
    return Wait(gate, way.supervisory, brought.supervisory_basis, short if opens else None)


def _supervisory_then(way: Way, wait: float) -> float:
    """Whoever has to wait can do so at a level on the way that supervises, where there is one."""
    return round(way.supervisory + wait, 2) if way.supervises else way.supervisory


def _short(gate: Gate, have: float) -> float:
    return max(0.0, round(gate.years.min - have, 2))
