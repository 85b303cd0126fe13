"""An individual development plan on a terminal: the fields of the form, the timeline, and what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import OPTIONAL, PRIORITIES, PURPOSES, TO_FILL_IN
from careerpath.report.plan_words import activity_time, review_time, without_activity
from careerpath.report.words import effort
from careerpath.terminal.console import add_line, heading, make_console, paragraph, rows, safe, say_folded, status_word
from careerpath.terminal.footnotes import Footnotes
from careerpath.terminal.timeline import print_timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console
    from rich.text import Text

    from careerpath.model.knowledge import Citation, KnowledgeBase
    from careerpath.model.plan import FormField, Objective, Plan, PlannedActivity, Signature

_COLUMNS = "each with 10 purpose, 11 priority, 12 activity and 13 evidence of accomplishment"
_PRIORITY_STYLES = {1: "bold red", 2: "yellow", 3: "cyan"}
#: Objectives that are shown in full, and questions, before the rest is folded.
_IN_FULL = 10
_QUESTIONS = 15


def print_plan(kb: KnowledgeBase, plan: Plan, *, everything: bool = False) -> None:
    """Print a plan to stdout. `everything` adds why each objective is open, with what the person said."""
    View(kb, make_console(), plan).print(everything=everything)


class View:
    """One plan being printed, in the order of the form."""

    def __init__(self, kb: KnowledgeBase, console: Console, plan: Plan) -> None:
        """Hold what every part needs."""
        self.kb = kb
        self.console = console
        self.plan = plan
        self.notes = Footnotes(kb)
        self.shown: set[str] = set()

    def print(self, *, everything: bool) -> None:
        """Print all parts; a part with nothing in it is left out, but for the fields of the form."""
        target = self.plan.target
        self.console.print(safe("Individual development plan", "bold"))
        paragraph(self.console, safe(f"Target: {target.level} {target.title} ({target.family})", "dim"), indent=0)
        heading(self.console, "Form")
        rows(self.console, [(f"{f.number}.", f.label, self._field(f)) for f in self.plan.form])
        self._objectives(everything=everything)
        self._others(everything=everything)
        print_timeline(self.console, self.plan, everything=everything)
        self._dates()
        self._questions(everything=everything)
        heading(self.console, "Remarks of employee and supervisor")
        paragraph(self.console, self.plan.own_remarks or TO_FILL_IN)
        heading(self.console, "Signatures", "they say that both have talked about this plan")
        rows(self.console, [self._signature(s) for s in self.plan.signatures])
        self._list("What the plan rests on", self.plan.remarks)
        self.notes.print(self.console)
        self.console.print()
        paragraph(self.console, safe(self.plan.notice, "dim"), indent=0)

    def _field(self, field: FormField) -> Text:
        text = safe(field.shown, "" if field.value else "yellow")
        if field.basis == "worked out":
            text.append("  worked out", style="dim")
        if field.hint:
            text.append_text(safe(f"  {field.hint}", "dim"))
        return text

    def _objectives(self, *, everything: bool) -> None:
        objectives = self.plan.objectives
        heading(self.console, f"9. Developmental objectives: {_counted(objectives)}", _COLUMNS)
        if not objectives:
            paragraph(self.console, "Nothing is open.")
        shown = objectives if everything else objectives[:_IN_FULL]
        for objective in shown:
            self.console.print()
            self._objective(objective, everything=everything)
        if len(shown) < len(objectives):
            self.console.print()
            paragraph(self.console, f"And {len(objectives) - len(shown)} more (--all shows them in full):")
            rows(self.console, [self._in_short(o) for o in objectives[len(shown) :]])
        if objectives:
            self.console.print()
            paragraph(self.console, safe(_legend(objectives), "dim"))

    def _objective(self, o: Objective, *, everything: bool) -> None:
        title = safe(f"{o.number}. ")
        title.append(PRIORITIES[o.priority], style=_PRIORITY_STYLES[o.priority])
        title.append_text(safe(f": {o.requirement.text}", "bold"))
        title.append_text(self._mark(o.requirement.source))
        paragraph(self.console, title)
        lines: list[tuple[str, Text | str]] = [
            ("state", _state(o)),
            ("10 purpose", f"{o.purpose} {PURPOSES[o.purpose]}"),
            ("11 priority", f"{o.priority} {PRIORITIES[o.priority]}"),
        ]
        if everything:
            lines.append(("why", self._why(o)))
        lines += [("12 activity", self._activity(self.plan.planned(name))) for name in o.activities]
        if unplanned := without_activity(o):
            lines.append(("12 activity", unplanned))
        lines += [("13 evidence", self._cited(a.text, a.source)) for a in o.accomplishment]
        rows(self.console, lines, indent=5, first=11)

    def _in_short(self, o: Objective) -> tuple[str, Text, str, str]:
        self.shown.update(o.activities)
        activities = [self.plan.planned(name) for name in o.activities]
        days = "; ".join(activity_time(a) for a in activities[:1]) or "no activity yet"
        return f"{o.number}.", safe(PRIORITIES[o.priority], _PRIORITY_STYLES[o.priority]), days, o.requirement.text

    def _why(self, o: Objective) -> Text:
        text = safe(o.why)
        for evidence in o.found:
            add_line(text, f'"{evidence.quote}" ({evidence.where}; {evidence.basis})', "dim")
        return text

    def _others(self, *, everything: bool) -> None:
        """Print what belongs to no objective: what another activity needs first, and what a person added."""
        others = [a for a in self.plan.activities if a.id not in self.shown]
        if not others:
            return
        heading(self.console, "Beside these", "needed first by another activity, or added by hand")
        shown = others if everything else others[:_IN_FULL]
        rows(self.console, [("12 activity", self._activity(a)) for a in shown])
        say_folded(self.console, len(others) - len(shown))

    def _activity(self, a: PlannedActivity) -> Text:
        if a.id in self.shown:
            return safe(f"as above: {a.text}", "dim")
        self.shown.add(a.id)
        text = self._cited(a.text, a.source)
        details = [a.kind or TO_FILL_IN, _effort(a), activity_time(a), *([self.notes.link(a.url)] if a.url else [])]
        add_line(text, " | ".join(details), "dim")
        if a.late:
            text.append("  late", style="bold red")
        for label, said in (("evidence", a.evidence), ("remarks", a.remarks)):
            if said:
                add_line(text, f"{label}: {said}")
        return text

    def _dates(self) -> None:
        plan = self.plan
        lines: list[tuple[str, Text | str]] = [("review", ", ".join(review_time(plan)))]
        lines += [("gate", self._cited(gate.text, gate.verdict.source)) for gate in plan.gates]
        if plan.deadline:
            lines.append(("by", self._deadline()))
        heading(self.console, "Dates")
        rows(self.console, lines, first=6)

    def _deadline(self) -> Text:
        deadline = self.plan.deadline
        if deadline is None:
            return safe("")
        if deadline.fits:
            return safe(f"{deadline.by.isoformat()}: everything is done by then.", "green")
        earliest = deadline.earliest.isoformat()
        text = safe(f"{deadline.by.isoformat()}: not possible. The earliest is {earliest}.", "bold red")
        for reason in deadline.reasons:
            add_line(text, reason)
        if deadline.late:
            add_line(text, f"late: {', '.join(deadline.late)}")
        return text

    def _questions(self, *, everything: bool) -> None:
        questions = [question.text for question in self.plan.questions]
        shown = questions if everything else questions[:_QUESTIONS]
        self._list("Ask your supervisor", shown)
        say_folded(self.console, len(questions) - len(shown))

    def _list(self, title: str, texts: tuple[str, ...] | list[str]) -> None:
        if texts:
            heading(self.console, title)
            rows(self.console, [("-", text) for text in texts])

    def _signature(self, s: Signature) -> tuple[str, Text]:
        text = safe(s.name or TO_FILL_IN)
        add_line(text, "signature: ______________________   date: ____________")
        return s.role, text

    def _cited(self, text: str, source: Citation) -> Text:
        said = safe(text)
        said.append_text(self._mark(source))
        return said

    def _mark(self, source: Citation) -> Text:
        return safe(f" {self.notes.mark(source)}", "dim")


def _counted(objectives: Sequence[Objective]) -> str:
    optional = sum(o.optional for o in objectives)
    said = f", {'all' if optional == len(objectives) else optional} optional" if optional else ""
    return f"{len(objectives)}{said}"


def _legend(objectives: Sequence[Objective]) -> str:
    """Return the names of the codes that are used."""
    codes = sorted({o.purpose for o in objectives})
    return f"Purpose codes: {'; '.join(f'{code} {PURPOSES[code].lower()}' for code in codes)}."


def _state(o: Objective) -> Text:
    text = status_word(o.status)
    mode = "" if o.mode == "show more" else f": {o.mode}"
    marked = f" | {OPTIONAL}" if o.optional else ""
    text.append_text(safe(f"{mode}{marked} | {o.requirement.kind} {o.requirement.id}"))
    return text


def _effort(activity: PlannedActivity) -> str:
    unknown = ", cost not known" if activity.cost is None else ""
    return effort(activity.hours, activity.cost, activity.estimate) + unknown
