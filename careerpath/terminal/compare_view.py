"""A comparison on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.comparison import Pair
from careerpath.report.plain import printable, years
from careerpath.report.words import DIRECTIONS, gate_name, rating_text
from careerpath.terminal.activity_lines import activity_text
from careerpath.terminal.console import add_line, heading, make_console, paragraph, rows, safe, say_folded, status_word
from careerpath.terminal.footnotes import Footnotes
from careerpath.terminal.gate_lines import gate_facts
from careerpath.terminal.requirement_lines import requirement_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.text import Text

    from careerpath.model.comparison import Comparison, GateChange, NotStated, Side
    from careerpath.model.knowledge import Gate, KnowledgeBase, Requirement


def print_comparison(kb: KnowledgeBase, result: Comparison, *, everything: bool = False) -> None:
    """Print a comparison to stdout. `everything` lists what is kept too, instead of counting it."""
    View(kb, make_console(), result).print(everything=everything)


class View:
    """One comparison being printed: the parts in the order in which people ask."""

    def __init__(self, kb: KnowledgeBase, console: Console, result: Comparison) -> None:
        """Hold what every part needs."""
        self.kb = kb
        self.console = console
        self.result = result
        self.notes = Footnotes(kb)
        self.before = _short(result, result.before)
        self.after = _short(result, result.after)

    def print(self, *, everything: bool) -> None:
        """Print all parts; a part with nothing in it is left out, but for what was asked first."""
        self._title()
        self._changes()
        self._not_stated(everything=everything)
        self._kept(everything=everything)
        self._gates()
        self._scope()
        self._duties()
        self._activities()
        self._verdicts()
        self.notes.print(self.console)
        self.console.print()
        paragraph(self.console, safe(self.result.notice, "dim"), indent=0)

    def _title(self) -> None:
        before, after = self.result.before, self.result.after
        self.console.print(safe(f"{self.before} {before.ref.title} -> {self.after} {after.ref.title}", "bold"))
        family = self.kb.families[before.ref.family].title
        if self.result.direction == "across":
            family += f" -> {self.kb.families[after.ref.family].title}"
        grades = f"pay grade {before.grade or 'not stated'} -> {after.grade or 'not stated'}"
        paragraph(self.console, safe(f"{family} | {DIRECTIONS[self.result.direction]} | {grades}", "dim"), indent=0)

    def _changes(self) -> None:
        result = self.result
        if result.direction == "same":
            heading(self.console, "Nothing to compare", "both names are the same level")
            return
        across = result.direction == "across"
        gone = f"has no counterpart at {self.after}" if across else "no longer required"
        self._requirements("Added", f"asked at {self.after}, not at {self.before}", result.added, always=True)
        self._pairs("Raised", "more is asked of the same thing", result.raised)
        self._pairs("Lowered", "less is asked of the same thing", result.lowered)
        self._requirements("Dropped", f"asked at {self.before}, {gone}", result.dropped, always=False)

    def _requirements(self, name: str, remark: str, found: Sequence[Requirement], *, always: bool) -> None:
        if not found and not always:
            return
        heading(self.console, f"{name}: {len(found)}", remark if found else "nothing")
        rows(self.console, [(r.kind, requirement_text(self.kb, self.notes, r)) for r in found], first=9)

    def _pairs(self, name: str, remark: str, pairs: Sequence[Pair]) -> None:
        if pairs:
            heading(self.console, f"{name}: {len(pairs)}", remark)
            rows(self.console, [(p.after.kind, self._pair_text(p)) for p in pairs], first=9)

    def _pair_text(self, pair: Pair) -> Text:
        text = requirement_text(self.kb, self.notes, pair.after)
        if pair.before.id != pair.after.id:
            add_line(text, f"at {self.before}: {pair.before.text}", "dim")
        if pair.before.proficiency:
            add_line(text, f"from {rating_text(self.kb, pair.before.proficiency)}", "dim")
        return text

    def _not_stated(self, *, everything: bool) -> None:
        for silent in dict.fromkeys(n.silent for n in self.result.not_stated):
            found = [n for n in self.result.not_stated if n.silent == silent]
            name = self.before if silent == self.result.before.ref else self.after
            other = self.after if name == self.before else self.before
            remark = f"{other} asks for it; the source says nothing of it for {name}"
            heading(self.console, f"Not stated: {len(found)}", remark)
            self._fold(found, everything=everything)

    def _fold(self, found: Sequence[NotStated], *, everything: bool) -> None:
        shown = found if everything else found[:5]
        rows(
            self.console,
            [(n.requirement.kind, requirement_text(self.kb, self.notes, n.requirement)) for n in shown],
            first=9,
        )
        say_folded(self.console, len(found) - len(shown))

    def _kept(self, *, everything: bool) -> None:
        kept = self.result.kept
        if not kept:
            return
        heading(self.console, f"Kept: {len(kept)}", "" if everything else "asked at both (--all lists them)")
        if everything:
            rows(self.console, [self._kept_row(k) for k in kept], first=9)

    def _kept_row(self, kept: Requirement | Pair) -> tuple[str, Text]:
        if isinstance(kept, Pair):
            return kept.after.kind, self._pair_text(kept)
        return kept.kind, requirement_text(self.kb, self.notes, kept, level=True)

    def _gates(self) -> None:
        if self.result.gates:
            heading(self.console, "Gates", "the lowest figure is what is asked for; nothing else makes up for it")
            rows(self.console, [(gate_name(g.id), self._gate_text(g)) for g in self.result.gates])

    def _gate_text(self, change: GateChange) -> Text:
        before = _gate_years(change.before, stated=change.before_stated)
        text = safe(f"{before} -> {_gate_years(change.after, stated=change.after_stated)}")
        gate = change.after or change.before
        if gate:
            text.append_text(gate_facts(self.notes, gate))
        return text

    def _scope(self) -> None:
        scope = self.result.after.scope
        heading(self.console, f"Scope of {self.after}")
        summary = safe(scope.summary)
        summary.append(f" {self.notes.mark(scope.source)}", style="dim")
        rows(
            self.console,
            [
                ("work", summary),
                ("independence", scope.independence or "not stated"),
                ("complexity", scope.complexity or "not stated"),
            ],
        )

    def _duties(self) -> None:
        after = self.result.after
        if after.duties:
            heading(
                self.console,
                f"What people do at {self.after}",
                "doing it is evidence; not having had the chance is no gap",
            )
            rows(self.console, [("-", self._marked(d)) for d in after.duties])
        if after.conditions:
            heading(self.console, f"Also said of {self.after}")
            rows(self.console, [("-", self._marked(c)) for c in after.conditions])

    def _marked(self, r: Requirement) -> Text:
        text = safe(r.text)
        text.append(f" {self.notes.mark(r.source)}", style="dim")
        return text

    def _activities(self) -> None:
        if not self.result.activities:
            return
        heading(self.console, "What builds it")
        rows(
            self.console,
            [("-", activity_text(self.notes, s.activity, builds=s.builds)) for s in self.result.activities],
        )

    def _verdicts(self) -> None:
        if not self.result.verdicts:
            return
        heading(self.console, f"Where you stand on what {self.after} asks")
        lines = [(status_word(v.status), f"{v.requirement.text} {v.why}") for v in self.result.verdicts]
        rows(self.console, lines, first=7)


def _short(result: Comparison, side: Side) -> str:
    if result.direction == "across":
        return printable(f"{side.ref.family}:{side.ref.level}")
    return printable(side.ref.level)


def _gate_years(gate: Gate | None, *, stated: bool) -> str:
    if gate:
        return years(gate.years.min, gate.years.max)
    return "none" if stated else "not stated"
