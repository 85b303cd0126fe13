"""Routes on a terminal: each a line to compare by, the best one step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.words import gate_name
from careerpath.terminal.activity_lines import activity_text
from careerpath.terminal.console import add_line, heading, make_console, paragraph, rows, safe
from careerpath.terminal.footnotes import Footnotes
from careerpath.terminal.requirement_lines import requirement_text

if TYPE_CHECKING:
    from datetime import date

    from rich.console import Console
    from rich.text import Text

    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.results import LevelRef
    from careerpath.model.route import GateWait, Route, Routes, RouteStep

_LISTED = 5
_BASES = {"known": "", "assumed": ", from an assumed start", "unknown": ", counting none before now"}


def print_routes(kb: KnowledgeBase, result: Routes, *, everything: bool = False) -> None:
    """Print routes to stdout. `everything` shows the steps of all, and lists what is carried over and what builds."""
    View(kb, make_console(), result).print(everything=everything)


class View:
    """Routes being printed."""

    def __init__(self, kb: KnowledgeBase, console: Console, result: Routes) -> None:
        """Hold what every part needs."""
        self.kb = kb
        self.console = console
        self.result = result
        self.notes = Footnotes(kb)

    def print(self, *, everything: bool) -> None:
        """Print all routes, or what blocks them."""
        result = self.result
        self.console.print(safe(f"From {self._named(result.start)} to {self._named(result.goal)}", "bold"))
        if result.routes:
            self._overview()
        else:
            self._blocks()
        shown = result.routes if everything else result.routes[:1]
        for route in shown:
            self._route(route, everything=everything)
        if len(shown) < len(result.routes):
            self.console.print()
            paragraph(self.console, "(--all shows the steps of every route)", indent=0)
        if result.remarks:
            heading(self.console, "What the figures rest on")
            rows(self.console, [("-", remark) for remark in result.remarks])
        self.notes.print(self.console)
        self.console.print()
        paragraph(self.console, safe(result.notice, "dim"), indent=0)

    def _overview(self) -> None:
        count = len(self.result.routes)
        heading(self.console, "1 route" if count == 1 else f"{count} routes", "least time first, then least effort")
        rows(self.console, [self._line(route) for route in self.result.routes])

    def _line(self, route: Route) -> tuple[str, str, str, str]:
        ways = [self._short(self.result.start), *(self._short(step.after) for step in route.steps)]
        return (f"{route.rank}.", _time(route.years, route.earliest), f"{route.hours:g} hours", " > ".join(ways))

    def _blocks(self) -> None:
        heading(self.console, "No route", "what blocks it:")
        rows(self.console, [(block.kind, block.text) for block in self.result.blocks])

    def _route(self, route: Route, *, everything: bool) -> None:
        for number, step in enumerate(route.steps, 1):
            place = f"Route {route.rank}, step {number} of {len(route.steps)}"
            heading(self.console, f"{place}: {self._named(step.after)}", f"{step.move} from {self._short(step.before)}")
            self._when(step)
            self._what(step, everything=everything)

    def _when(self, step: RouteStep) -> None:
        lines = [(gate_name(wait.gate.id), self._gate(wait)) for wait in step.gates]
        lines += [] if step.gates_stated else [("gates", safe("not stated by the source; no time is counted"))]
        rows(self.console, [*lines, ("earliest", safe(_time(step.years, step.earliest)))], first=8)

    def _gate(self, wait: GateWait) -> Text:
        have = f"have {wait.have:g} by then{_BASES[wait.basis]}"
        text = safe(f"asks for {wait.gate.years.min:g} years, {have}")
        said = f"; binds: {_years(wait.wait)} to wait" if wait.binds else "; no wait"
        text.append(said, style="bold" if wait.binds else "")
        if wait.binds and wait.gate.substitutable:
            text.append("; substitutions may be allowed")
        text.append(f" {self.notes.mark(wait.gate.source)}", style="dim")
        return text

    def _what(self, step: RouteStep, *, everything: bool) -> None:
        lines = [("add", requirement_text(self.kb, self.notes, r)) for r in step.added]
        lines += [("raise", requirement_text(self.kb, self.notes, pair.after)) for pair in step.raised]
        unsaid = step.not_stated if everything else step.not_stated[:_LISTED]
        lines += [("not stated", self._unsaid(step, r.text)) for r in unsaid]
        rows(self.console, lines, first=8)
        if len(unsaid) < len(step.not_stated):
            paragraph(self.console, f"... and {len(step.not_stated) - len(unsaid)} more not stated (--all lists them)")
        rows(self.console, self._sums(step, everything=everything), first=8)
        if everything:
            rows(
                self.console,
                [("do", activity_text(self.notes, b.activity, b.builds)) for b in step.activities],
                first=8,
            )

    def _unsaid(self, step: RouteStep, text: str) -> Text:
        said = safe(text)
        add_line(said, f"the source of {self._short(step.before)} does not speak of it: confirm or build", "dim")
        return said

    def _sums(self, step: RouteStep, *, everything: bool) -> list[tuple[str, Text]]:
        asked = f"{_count(len(step.carried))} as it is; in all, {step.share:.0%} is asked before too, or one step lower"
        carried = safe(asked if len(step.carried) == 1 else asked.replace("it is", "they are"))
        if everything:
            add_line(carried, ", ".join(r.id for r in step.carried), "dim")
        lines = [("carries", carried)]
        if step.dropped:
            lines.append(("leaves", safe(f"{_count(len(step.dropped))} without a counterpart")))
        effort = safe(f"about {step.hours:g} hours to build what is new (our estimate where no source says)")
        if step.without_hours:
            add_line(effort, f"no activity known for: {', '.join(step.without_hours)}", "dim")
        return [*lines, ("effort", effort)]

    def _named(self, ref: LevelRef) -> str:
        return f"{self._short(ref)} {ref.title}"

    def _short(self, ref: LevelRef) -> str:
        families = {self.result.start.family, self.result.goal.family}
        families |= {step.after.family for route in self.result.routes for step in route.steps}
        return ref.level if len(families) == 1 else f"{ref.family}:{ref.level}"


def _time(years: float, earliest: date | None) -> str:
    when = f" ({earliest.isoformat()})" if earliest else ""
    return f"now{when}" if years == 0 else f"in {_years(years)}{when}"


def _years(years: float) -> str:
    return "1 year" if years == 1 else f"{years:g} years"


def _count(requirements: int) -> str:
    return "1 requirement" if requirements == 1 else f"{requirements} requirements"
