"""An individual development plan as a page: the thirteen fields of the form, and what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import OPTIONAL, PRIORITIES, PURPOSES, TO_FILL_IN
from careerpath.report.page import (
    Bullets,
    Cell,
    Column,
    Field,
    Figures,
    Form,
    Line,
    Page,
    Prose,
    Section,
    SignatureLine,
    Signatures,
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
from careerpath.report.page_parts import (
    OWN_NOTE,
    Sources,
    gate_verdicts_table,
    level_name,
    quote_line,
    requirement_cell,
    stamp,
)
from careerpath.report.plan_words import activity_effort, activity_time, review_time, without_activity
from careerpath.report.words import money, plural

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.plan import FormField, Objective, Plan, PlannedActivity

_FIELDS = (
    Column("9 Developmental objective", 5),
    Column("10 Purpose", 2),
    Column("11 Priority", 2),
    Column("12 Developmental activity", 6),
    Column("13 Evidence of accomplishment", 5),
)
_MODES = {
    "build": "Build",
    "confirm or build": "Confirm or build: show that you can already do it, or build it",
    "confirm": "Confirm",
    "show more": "Show it once more, so that it rests on more",
}


def plan_page(kb: KnowledgeBase, result: Plan) -> Page:
    """Return a plan as a page, laid out as the form is."""
    return _Builder(kb, result).page()


class _Builder:
    def __init__(self, kb: KnowledgeBase, plan: Plan) -> None:
        self.kb = kb
        self.plan = plan
        self.sources = Sources(kb)
        #: Where an activity that serves several objectives is told in full.
        self.told: dict[str, int] = {}

    def page(self) -> Page:
        plan = self.plan
        made = sections(
            self._form(),
            self._objectives(),
            self._timeline(),
            self._deadline(),
            self._gates(),
            section("questions", "To ask your supervisor", bullets(q.text for q in plan.questions)),
            self._review(),
            section("own-remarks", "Remarks of employee and supervisor", _paragraphs(plan.own_remarks)),
            section("remarks", "What this plan rests on", bullets(plan.remarks)),
            self._signatures(),
        )
        start = f"From {level_name(plan.current)} to" if plan.current else "To"
        who = f" · profile {plan.profile_id}" if plan.profile_id else ""
        return Page(
            title="Individual development plan",
            subtitle=f"{start} {level_name(plan.target)}{who}",
            sections=made,
            sources=self.sources.listed(),
            own_note=OWN_NOTE,
            notice=plan.notice,
            stamp=stamp(plan.kb),
            landscape=True,
        )

    def _form(self) -> Section | None:
        return section("form", "About this plan", Form(tuple(_field(f) for f in self.plan.form)), self._figures())

    def _figures(self) -> Figures:
        plan = self.plan
        return Figures(
            (
                (str(len(plan.objectives)), "objective" if len(plan.objectives) == 1 else "objectives"),
                (f"{plan.hours:g}", f"hours, at {plan.hours_per_week:g} a week"),
                (f"{plan.weeks}", "week" if plan.weeks == 1 else "weeks"),
                self._cost(),
            )
        )

    def _cost(self) -> tuple[str, str]:
        without = plural(self.plan.without_cost, "more activity", "more activities")
        if not self.plan.without_cost:
            return money(self.plan.cost), "cost"
        if not self.plan.cost:
            return "not known", f"cost of {without.replace('more ', '')}"
        return money(self.plan.cost), f"cost, and {without} of unknown cost"

    def _objectives(self) -> Section | None:
        purposes = "; ".join(f"{letter} {name.lower()}" for letter, name in PURPOSES.items())
        priorities = "; ".join(f"{number} {word}" for number, word in PRIORITIES.items())
        key = Prose((line(quiet(f"Purpose codes: {purposes}. Priorities: {priorities}.")),))
        rows = tuple(self._objective(o) for o in self.plan.objectives)
        nothing = "" if rows else "Nothing that the target asks for is left to build. What you agree on goes here."
        rows = rows or (tuple(cell(Span(TO_FILL_IN, "blank")) for _ in _FIELDS),)
        table = Table("Fields 9 to 13 of the form, one objective after the other.", _FIELDS, rows, shape="records")
        rest = section("other-activities", "Needed first, or added by hand", self._unlisted())
        said = Prose((line(nothing),)) if nothing else None
        return section("objectives", "Objectives and activities", said, table, key, parts=sections(rest))

    def _objective(self, o: Objective) -> tuple[Cell, ...]:
        asked = requirement_cell(self.kb, self.sources, o.requirement)
        head = line(Span(f"{o.number}. ", "strong"), *asked.lines[0])
        marked = f" ({OPTIONAL})" if o.optional else ""
        why = line(Span(o.status, "status"), f"{marked} {_MODES[o.mode]}. {o.why}")
        return (
            Cell((head, *asked.lines[1:], why, *(quote_line(e) for e in o.found))),
            cell(line(Span(o.purpose, "strong"), f" {PURPOSES[o.purpose]}")),
            cell(line(Span(str(o.priority), "strong"), f" {PRIORITIES[o.priority]}")),
            self._activities(o),
            self._evidence(o),
        )

    def _activities(self, o: Objective) -> Cell:
        if not o.activities:
            return cell(without_activity(o))
        lines: list[Line] = []
        for activity in (self.plan.planned(i) for i in o.activities):
            if activity.id in self.told:
                lines.append(line(activity.text, quiet(f" (as under objective {self.told[activity.id]})")))
            else:
                self.told[activity.id] = o.number
                lines += self._activity(activity)
        return Cell(tuple(lines))

    def _activity(self, a: PlannedActivity) -> list[Line]:
        found = cell(
            line(a.text, self.sources.mark(a.source)),
            quiet(activity_effort(a)),
            quiet(activity_time(a)),
            quiet(self._after(a)),
            Span(a.url, "quiet", href=a.url) if a.url else "",
            *(quiet(f"Remark: {text}") for text in a.remarks.splitlines()),
        )
        return list(found.lines)

    def _after(self, a: PlannedActivity) -> str:
        named = [self.plan.planned(i).text.rstrip(".") for i in a.after]
        return f"After: {'; '.join(named)}" if named else ""

    def _evidence(self, o: Objective) -> Cell:
        shown = [line(x.text, self.sources.mark(x.source)) for x in o.accomplishment]
        written = [
            line(Span(text, "quote"))
            for a in (self.plan.planned(i) for i in o.activities)
            for text in a.evidence.splitlines()
        ]
        return cell(*shown, *written) if shown or written else cell(Span(TO_FILL_IN, "blank"))

    def _unlisted(self) -> Bullets | None:
        """Return the activities that no objective names: those that others need first, and those added by hand."""
        rest = [a for a in self.plan.activities if a.id not in self.told]
        items = tuple(Cell(tuple(self._activity(a))) for a in rest)
        return Bullets(items) if items else None

    def _timeline(self) -> Section | None:
        rows = tuple(self._timeline_row(a) for a in self.plan.activities)
        columns = (Column("Activity", 5), Column("When", 4), Column("Hours", 1), Column("Done (date)", 2))
        caption = f"In the order of their start, at {self.plan.hours_per_week:g} hours a week."
        return section("timeline", "Timeline", Table(caption, columns, rows)) if rows else None

    def _timeline_row(self, a: PlannedActivity) -> tuple[Cell, ...]:
        late = "later than the day by which all should be done" if a.late else ""
        chart = None
        if a.start_week is not None and a.end_week is not None and self.plan.weeks:
            last = max(self.plan.weeks, a.end_week)
            chart = TimeBar((a.start_week - 1) / last, a.end_week / last)
        done = cell(a.done.isoformat()) if a.done else cell(Span(TO_FILL_IN, "blank"))
        return cell(a.text), cell(activity_time(a), late, chart=chart), cell(f"{a.hours:g}"), done

    def _deadline(self) -> Section | None:
        found = self.plan.deadline
        if found is None:
            return None
        if found.fits:
            said = f"All of it can be done by {found.by}."
        else:
            said = f"Not all of it can be done by {found.by}: the earliest day is {found.earliest}."
        needed = found.hours_per_week_needed
        more = f"With {needed:g} hours a week the activities would fit." if needed and found.late else ""
        lines = tuple(line(x) for x in (said, more) if x)
        return section("deadline", f"By {found.by}", Prose(lines, lead=True), bullets(found.reasons))

    def _gates(self) -> Section | None:
        caption = "Years that can be counted. Nothing else makes up for them."
        table = gate_verdicts_table(self.sources, caption, (g.verdict for g in self.plan.gates))
        dates = bullets(g.text for g in self.plan.gates)
        return section("gates", f"Gates of {self.plan.target.level}", table, dates)

    def _review(self) -> Section | None:
        day, counted = review_time(self.plan)
        said = line("Review this plan with your supervisor: ", Span(day, "strong"), f", {counted}.")
        return section("review", "Review", Prose((said,)))

    def _signatures(self) -> Section | None:
        lines = tuple(SignatureLine(s.role, s.name) for s in self.plan.signatures)
        return section("signatures", "Signatures", Signatures(lines)) if lines else None


def _field(f: FormField) -> Field:
    if f.value is None:
        return Field(f.number, f.label, cell(Span(TO_FILL_IN, "blank"), quiet(f.hint)).lines)
    return Field(f.number, f.label, cell(*f.value.splitlines(), quiet(f.hint)).lines)


def _paragraphs(text: str) -> Prose:
    return Prose(cell(*text.splitlines()).lines or (line(Span(TO_FILL_IN, "blank")),))
