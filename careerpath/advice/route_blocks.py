"""Why there is no route: the direction, the gate that never opens, or the link that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.gates import asked_in_words
from careerpath.advice.route_graph import key_of
from careerpath.advice.stamps import level_ref
from careerpath.model.route import Block

if TYPE_CHECKING:
    from careerpath.advice.route_graph import Graph
    from careerpath.advice.route_search import Found
    from careerpath.model.knowledge import Gate, Level


def blocks_for(graph: Graph, start: Level, goal: Level, found: Found | None) -> tuple[Block, ...]:
    """Return what blocks the way, the gates first. `found` is None when the goal is not above the start."""
    if found is None:
        return (_not_above(start, goal),)
    gates = [_gate(level, gate) for level, gate in _last_gates(found, goal)]
    links = () if any(b.level == level_ref(goal) for b in gates) else (_link(graph, found, goal),)
    return (*gates, *links)


def _not_above(start: Level, goal: Level) -> Block:
    if key_of(start) == key_of(goal):
        return Block("same", f"{goal.id} is where this starts, so there is nowhere to go.", level_ref(goal))
    text = f"{goal.id} is below {start.id} in the same family, and routes lead up: see what separates them instead."
    return Block("below", text, level_ref(goal))


def _last_gates(found: Found, goal: Level) -> list[tuple[Level, Gate]]:
    """Gates of the goal, and of the levels below it that lead there."""
    stopped = {(link.after.id, gate.id): (link.after, gate) for link, gate in found.stopped if _leads(link.after, goal)}
    return list(stopped.values())


def _leads(level: Level, goal: Level) -> bool:
    return level.family == goal.family and level.rank <= goal.rank


def _gate(level: Level, gate: Gate) -> Block:
    asked = asked_in_words(gate.id, gate.years)
    text = f"{level.id} asks for {asked}, and no level on the way supervises staff."
    if gate.substitutable:
        text += " Substitutions may be allowed: ask the human resources office."
    return Block("gate", text, level_ref(level), gate=gate)


def _link(graph: Graph, found: Found, goal: Level) -> Block:
    """Name the entry into the goal's family, up to the goal, that comes nearest."""
    entries = [v for v in graph.kb.families[goal.family].levels[: goal.rank + 1] if v not in found.reached]
    near = [(graph.share(a, b), a, b) for a in found.reached if a.family != goal.family for b in entries]
    if not near:
        text = f"{goal.id} can be reached only by way of a higher level of its own family, which is no way up."
        return Block("link", text, level_ref(goal))
    share, before, after = max(near, key=lambda n: (n[0], n[2].rank))
    text = _missing(graph, share, before, after)
    return Block("link", text, level_ref(after), None, level_ref(before), share)


def _missing(graph: Graph, share: float, before: Level, after: Level) -> str:
    text = f"No link leads into {after.family}"
    if share == 0:
        return f"{text}: its source states nothing that can be compared, or nothing carries over."
    nearest = f"the nearest is from {before.family}:{before.id} to {after.family}:{after.id}"
    carries = f"{share:.0%} of what is asked carries over and a lateral move needs {graph.least_share:.0%}"
    return f"{text}: {nearest}, where {carries}."
