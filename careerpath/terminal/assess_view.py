"""An assessment on a terminal: where you stand, what is missing, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.plain import shortened, years
from careerpath.report.words import counted, gate_name, standing_counts
from careerpath.terminal.activity_lines import activity_text
from careerpath.terminal.console import (
    LONGEST_QUOTE,
    add_line,
    heading,
    is_accessible,
    make_console,
    paragraph,
    rows,
    safe,
    status_word,
)
from careerpath.terminal.footnotes import Footnotes

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from careerpath.model.assessment import (
        Assessment,
        GateVerdict,
        NextStep,
        Placement,
        Verdict,
    )
    from careerpath.model.knowledge import KnowledgeBase

_BAR = 20
#: Verdicts are listed with what needs doing first.
_ORDER = ("gap", "partial", "no-opportunity", "unknown", "not-applicable", "met")


def print_assessment(kb: KnowledgeBase, result: Assessment, *, everything: bool = False) -> None:
    """Print an assessment to stdout. `everything` unfolds met requirements, duties and how statements were read."""
    View(kb, make_console(), result).print(everything=everything)


class View:
    """One assessment being printed: the parts in the order in which people ask."""

    def __init__(self, kb: KnowledgeBase, console: Console, result: Assessment) -> None:
        """Hold what every part needs."""
        self.kb = kb
        self.console = console
        self.result = result
        self.notes = Footnotes(kb)

    def print(self, *, everything: bool) -> None:
        """Print all parts; a part with nothing in it is left out."""
        self._placement(self.result.placement)
        self._levels()
        self._gates()
        self._verdicts(everything=everything)
        self._gaps()
        self._next_steps()
        if everything:
            self._duties()
            self._statements()
        self._remarks()
        self.notes.print(self.console)
        self.console.print()
        paragraph(self.console, safe(self.result.notice, "dim"), indent=0)

    def _placement(self, placement: Placement) -> None:
        family = self.kb.families[self.result.target.family]
        who = f" | {self.result.profile_id}" if self.result.profile_id else ""
        self.console.print(safe(f"Where this stands in {family.title}{who}", "bold"))
        if placement.level is None:
            paragraph(self.console, "This family has one level, so there is nothing to place.")
            return
        title = family.level(placement.level).title
        if len({c.probability for c in placement.candidates}) == 1:
            paragraph(self.console, "There is nothing to go by yet: every level is as probable as any other.")
            return
        said = "" if placement.settled else ", too close to call"
        paragraph(self.console, f"Most probably {placement.level} {title}{said}.")
        rows(self.console, [(c.level, _bar(c.probability)) for c in placement.candidates])
        reasons = [("for", r) for r in placement.reasons_for] + [("against", r) for r in placement.reasons_against]
        rows(self.console, reasons, first=7)

    def _levels(self) -> None:
        if not self.result.levels:
            return
        heading(self.console, "Levels", "ready: all that is asked is met, gates too; undetermined: not enough is known")
        rows(self.console, [(s.level, status_word(s.status), counted(standing_counts(s))) for s in self.result.levels])

    def _gates(self) -> None:
        if self.result.gates:
            heading(self.console, f"Gates of {self._target()}", "nothing else makes up for these")
            rows(self.console, [(status_word(g.status), self._gate(g)) for g in self.result.gates], first=7)

    def _gate(self, gate: GateVerdict) -> Text:
        have = "not known" if gate.have is None else f"{gate.have:g}"
        text = safe(f"{gate_name(gate.id)}: have {have}, asks for {gate.required.min:g} years")
        if gate.required.max not in (None, gate.required.min):
            text.append(f" (typical range {years(gate.required.min, gate.required.max)})")
        if gate.shortfall:
            text.append(f", short by {gate.shortfall:g}")
        text.append(f" {self.notes.mark(gate.source)}", style="dim")
        if gate.note:
            add_line(text, gate.note, "dim")
        return text

    def _verdicts(self, *, everything: bool) -> None:
        verdicts = self.result.verdicts
        if not verdicts:
            return
        met = sum(v.status == "met" for v in verdicts)
        heading(self.console, f"What {self._target()} asks: {met} of {len(verdicts)} met")
        folded = [] if everything else [v for v in verdicts if _is_from_position(v)]
        found = sorted((v for v in verdicts if v not in folded), key=self._urgency)
        rows(self.console, [(status_word(v.status), self._verdict(v, everything=everything)) for v in found], first=7)
        if folded:
            names = ", ".join(v.requirement.id for v in folded)
            text = f"{len(folded)} more, taken as met from the level held: {names} (--all lists them)"
            rows(self.console, [(status_word("met"), text)], first=7)

    def _urgency(self, verdict: Verdict) -> tuple[int, bool]:
        """Return a key that puts first what needs doing, and in it what the target itself adds."""
        return _ORDER.index(verdict.status), verdict.requirement.level != self.result.target.level

    def _verdict(self, verdict: Verdict, *, everything: bool) -> Text:
        r = verdict.requirement
        text = safe(r.text)
        text.append_text(safe(f" {self.notes.mark(r.source)} {r.id}", "dim"))
        shown = verdict.evidence if everything else verdict.evidence[:2]
        for evidence in shown:
            add_line(text, f'"{shortened(evidence.quote, LONGEST_QUOTE)}"')
            text.append_text(safe(f" ({evidence.where}; {evidence.basis})", "dim"))
        if len(shown) < len(verdict.evidence):
            add_line(text, f"... and {len(verdict.evidence) - len(shown)} more", "dim")
        add_line(text, verdict.why, "dim")
        return text

    def _gaps(self) -> None:
        if self.result.gaps:
            heading(self.console, "Gaps, by what unlocks most")
            lines = [(f"{g.rank}.", status_word(g.status), f"{g.requirement.text} {g.why}") for g in self.result.gaps]
            rows(self.console, lines)

    def _next_steps(self) -> None:
        if not self.result.next_steps:
            return
        heading(self.console, "What to do next", "build: develop it; confirm: show or check what is not known yet")
        rows(self.console, [(s.mode, self._step(s)) for s in self.result.next_steps], first=7)

    def _step(self, step: NextStep) -> Text:
        if step.activity:
            return activity_text(self.notes, step.activity, builds=step.closes)
        text = safe(step.text)
        whom = f"with {step.with_whom} | " if step.with_whom else ""
        add_line(text, f"{whom}{', '.join(step.closes)}", "dim")
        return text

    def _duties(self) -> None:
        if self.result.duties:
            heading(self.console, f"What people do at {self._target()}", "evidence where it was done; never a debt")
            rows(self.console, [(status_word(v.status), self._verdict(v, everything=True)) for v in self.result.duties])

    def _statements(self) -> None:
        if not self.result.statements:
            return
        heading(self.console, "How each statement was read")
        lines = []
        for read in self.result.statements:
            text = safe(f'"{shortened(read.statement, LONGEST_QUOTE)}"')
            for told in (read.reading, f"{read.matches[0].requirement}: {read.matches[0].why}" if read.matches else ""):
                if told:
                    add_line(text, told, "dim")
            lines.append((read.status, text))
        rows(self.console, lines, first=8)

    def _remarks(self) -> None:
        if self.result.remarks:
            heading(self.console, "Remarks")
            rows(self.console, [("-", r) for r in self.result.remarks])

    def _target(self) -> str:
        return self.result.target.level


def _is_from_position(verdict: Verdict) -> bool:
    return verdict.status == "met" and all(e.basis == "position" for e in verdict.evidence)


def _bar(probability: float) -> str:
    return f"{probability:4.0%} " + ("" if is_accessible() else "#" * round(probability * _BAR))
