"""Routes from one level to another as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.page import (
    Bullets,
    Cell,
    Column,
    Page,
    Prose,
    Section,
    Span,
    Table,
    TimeBar,
    bullets,
    cell,
    line,
    quiet,
    section,
    sections,
)
from careerpath.report.page_parts import OWN_NOTE, Sources, activity_cell, level_name, requirement_cell, stamp
from careerpath.report.words import gate_name, plural

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.knowledge import KnowledgeBase, Requirement
    from careerpath.model.results import LevelRef
    from careerpath.model.route import GateWait, Route, Routes, RouteStep

_MOVES = {"promotion": "promotion", "lateral": "lateral move to another family"}
_BASIS = {"known": "from the profile", "assumed": "assumed", "unknown": "not known, counted as 0"}


def route_page(kb: KnowledgeBase, result: Routes) -> Page:
    """Return routes as a page: all of them in short, then each step by step."""
    return _Builder(kb, result).page()


class _Builder:
    def __init__(self, kb: KnowledgeBase, result: Routes) -> None:
        self.kb = kb
        self.result = result
        self.sources = Sources(kb)
        #: Where a move that several ways share is told in full.
        self.told: dict[tuple[LevelRef, LevelRef], str] = {}

    def page(self) -> Page:
        result = self.result
        made = sections(
            self._blocks(),
            self._overview(),
            *(self._route(r) for r in result.routes),
            section("remarks", "What the figures rest on", bullets(result.remarks)),
        )
        title = f"Ways from {level_name(result.start)} to {level_name(result.goal)}"
        found = plural(len(result.routes), "way") if result.routes else "no way found"
        families = dict.fromkeys(self.kb.families[r.family].title for r in (result.start, result.goal))
        subtitle = f"{' to '.join(families)} · {found}"
        return Page(title, subtitle, made, self.sources.listed(), OWN_NOTE, result.notice, stamp(result.kb))

    def _name(self, ref: LevelRef) -> str:
        same = ref.family == self.result.start.family == self.result.goal.family
        return ref.level if same else f"{ref.family}:{ref.level}"

    def _blocks(self) -> Section | None:
        said = bullets(line(Span(f"{b.kind}: ", "strong"), b.text) for b in self.result.blocks)
        return section("blocks", "What is in the way", said)

    def _overview(self) -> Section | None:
        longest = max((r.years for r in self.result.routes), default=0)
        rows = tuple(self._overview_row(r, longest) for r in self.result.routes)
        columns = (Column("Way", 4), Column("Time", 4), Column("Effort", 2), Column("Moves", 1))
        caption = "Least time first, then least effort, then fewest moves."
        return section("routes", "In short", Table(caption, columns, rows)) if rows else None

    def _overview_row(self, route: Route, longest: float) -> tuple[Cell, ...]:
        way = " → ".join(self._name(r) for r in (self.result.start, *(s.after for s in route.steps)))
        chart = TimeBar(0, route.years / longest) if longest else None
        return (
            cell(line(Span(f"{route.rank}. ", "strong"), way)),
            cell(_time(route.years, route.earliest), "" if route.known else "rests on an assumption", chart=chart),
            cell(f"{route.hours:g} hours"),
            cell(str(len(route.steps))),
        )

    def _route(self, route: Route) -> Section | None:
        way = " → ".join(self._name(r) for r in (self.result.start, *(s.after for s in route.steps)))
        parts = tuple(self._step(route, n, s) for n, s in enumerate(route.steps, 1))
        return section(f"route-{route.rank}", f"Way {route.rank}: {way}", parts=sections(*parts))

    def _step(self, route: Route, number: int, step: RouteStep) -> Section | None:
        name = f"route-{route.rank}-step-{number}"
        took = (
            f"{_MOVES[step.move].capitalize()}, {_time(step.years, step.earliest)}, {step.hours:g} hours of activities."
        )
        carried = f"{step.share:.0%} of what {self._name(step.after)} asks carries over."
        facts = [took, carried]
        if step.without_hours:
            facts.append(f"Not in these hours, as no activity with hours is known: {', '.join(step.without_hours)}.")
        title = f"Move {number}: {level_name(step.before)} → {level_name(step.after)}"
        place = self.told.setdefault((step.before, step.after), f"move {number} of way {route.rank}")
        if place != f"move {number} of way {route.rank}":
            facts.append(f"What it asks and what builds it stand under {place}.")
            return section(name, title, _prose(facts), self._gates(step))
        return section(name, title, _prose(facts), self._gates(step), self._asked(step), self._activities(step))

    def _gates(self, step: RouteStep) -> Bullets | None:
        return bullets(self._gate(wait) for wait in step.gates)

    def _gate(self, wait: GateWait) -> tuple[Span, ...]:
        name = gate_name(wait.gate.id).capitalize()
        binds = " It sets the day of this move." if wait.binds and wait.wait else ""
        waits = f"; wait {plural(wait.wait, 'year')}" if wait.wait else "; no wait"
        asked, have = plural(wait.gate.years.min, "year"), f"{wait.have:g} ({_BASIS[wait.basis]})"
        text = f"{name}: asks for {asked}; by then {have}{waits}.{binds}"
        return line(text, self.sources.mark(wait.gate.source))

    def _asked(self, step: RouteStep) -> Table | None:
        asked: list[tuple[str, Requirement]] = [
            *(("added", r) for r in step.added),
            *(("raised", p.after) for p in step.raised),
            *(("confirm or build", r) for r in step.not_stated),
            *(("no longer asked", r) for r in step.dropped),
        ]
        rows = tuple((requirement_cell(self.kb, self.sources, r), cell(Span(word, "status"))) for word, r in asked)
        columns = (Column("What is asked", 5), Column("Change", 2))
        return Table("What changes with this move.", columns, rows) if rows else None

    def _activities(self, step: RouteStep) -> Table | None:
        rows = tuple(
            (activity_cell(self.sources, a.activity), cell(quiet(", ".join(a.builds)))) for a in step.activities
        )
        columns = (Column("What to do", 5), Column("Builds", 2))
        return Table("Activities that develop what is added or raised.", columns, rows) if rows else None


def _prose(facts: list[str]) -> Prose:
    return Prose(tuple(line(fact) for fact in facts))


def _time(years: float, earliest: date | None) -> str:
    said = "no waiting for gates" if years == 0 else f"{plural(years, 'year')} at the earliest"
    return f"{said} ({earliest})" if earliest else said
