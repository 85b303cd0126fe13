"""A comparison of two levels as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.comparison import Pair
from careerpath.report.page import (
    Bullets,
    Cell,
    Column,
    Figures,
    Page,
    Prose,
    Section,
    StepBar,
    Table,
    cell,
    line,
    quiet,
    section,
    sections,
)
from careerpath.report.page_parts import (
    OWN_NOTE,
    Sources,
    activity_cell,
    level_name,
    requirement_cell,
    requirements_table,
    stamp,
    verdicts_table,
)
from careerpath.report.plain import years
from careerpath.report.words import DIRECTIONS, gate_name, rating_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.model.comparison import Comparison, GateChange, Side
    from careerpath.model.knowledge import Gate, KnowledgeBase, Requirement

_KEY = "Each box is a step of the scale: filled is what was asked before, framed what is asked now."


def compare_page(kb: KnowledgeBase, result: Comparison) -> Page:
    """Return a comparison as a page."""
    return _Builder(kb, result).page()


class _Builder:
    def __init__(self, kb: KnowledgeBase, result: Comparison) -> None:
        self.kb = kb
        self.result = result
        self.sources = Sources(kb)
        self.before = _short(result, result.before)
        self.after = _short(result, result.after)

    def page(self) -> Page:
        before, after = self.result.before, self.result.after
        title = f"From {level_name(before.ref)} to {level_name(after.ref)}"
        made = sections(self._summary(), *self._changes(), self._gates(), self._scope(), *self._work(), *self._person())
        notice, kb_stamp = self.result.notice, stamp(self.result.kb)
        return Page(title, self._subtitle(), made, self.sources.listed(), OWN_NOTE, notice, kb_stamp)

    def _subtitle(self) -> str:
        before, after = self.result.before, self.result.after
        family = self.kb.families[before.ref.family].title
        if self.result.direction == "across":
            family += f" to {self.kb.families[after.ref.family].title}"
        return f"{family} · {DIRECTIONS[self.result.direction]}"

    def _summary(self) -> Section | None:
        result = self.result
        if result.direction == "same":
            return section("summary", "In short", Prose((line("Both names are the same level: nothing to compare."),)))
        counts = [
            (result.added, "added"),
            (result.raised, "raised"),
            (result.lowered, "lowered"),
            (result.dropped, "no counterpart" if result.direction == "across" else "no longer required"),
            (result.kept, "kept"),
            (result.not_stated, "not stated on one side"),
        ]
        shown = tuple((str(len(found)), word) for found, word in counts if found or word == "added")
        grades = f"Pay grade: {result.before.grade or 'not stated'} to {result.after.grade or 'not stated'}."
        return section("summary", "In short", Figures(shown), Prose((line(grades),)))

    def _changes(self) -> list[Section | None]:
        result = self.result
        across = result.direction == "across"
        gone = f"Asked at {self.before}; has no counterpart at {self.after}." if across else "No longer required."
        both = self.after if result.direction == "same" else f"both {self.before} and {self.after}"
        return [
            self._listed("added", "Added", f"Asked at {self.after}, not at {self.before}.", result.added),
            self._pairs("raised", "Raised", "More is asked of the same thing.", result.raised),
            self._pairs("lowered", "Lowered", "Less is asked of the same thing.", result.lowered),
            self._listed("dropped", "Dropped", gone, result.dropped),
            *self._not_stated(),
            self._pairs("kept", "Kept", f"Asked at {both}.", result.kept),
        ]

    def _listed(self, name: str, title: str, caption: str, found: Sequence[Requirement]) -> Section | None:
        return section(name, title, requirements_table(self.kb, self.sources, caption, found))

    def _not_stated(self) -> list[Section | None]:
        made = []
        for number, silent in enumerate(dict.fromkeys(n.silent for n in self.result.not_stated), 1):
            found = [n.requirement for n in self.result.not_stated if n.silent == silent]
            quiet_side = self.before if silent == self.result.before.ref else self.after
            other = self.after if quiet_side == self.before else self.before
            caption = f"{other} asks for it; the source says nothing of it for {quiet_side}."
            made.append(self._listed(f"not-stated-{number}", f"Not stated at {quiet_side}", caption, found))
        return made

    def _pairs(self, name: str, title: str, caption: str, found: Sequence[Requirement | Pair]) -> Section | None:
        rows = tuple(self._pair_row(item) for item in found)
        columns = (Column("What is asked", 5), Column("Kind", 2), Column("Proficiency", 5))
        rated = any(row[2].lines for row in rows)
        shown = 3 if rated else 2
        table = Table(caption, columns[:shown], tuple(row[:shown] for row in rows), key=_KEY if rated else "")
        return section(name, title, table) if rows else None

    def _pair_row(self, item: Requirement | Pair) -> tuple[Cell, ...]:
        if not isinstance(item, Pair):
            return requirement_cell(self.kb, self.sources, item, level=True), cell(item.kind), cell()
        asked = requirement_cell(self.kb, self.sources, item.after)
        if item.before.id != item.after.id:
            asked = Cell((*asked.lines, line(quiet(f"At {self.before}: {item.before.text}"))))
        return asked, cell(item.after.kind), self._steps(item)

    def _steps(self, pair: Pair) -> Cell:
        before, after = pair.before.proficiency, pair.after.proficiency
        if before is None or after is None:
            return cell()
        chart = StepBar(len(self.kb.scale.steps) or after.max, after.min, after.max, before.min)
        said = f"{self.before}: {rating_text(self.kb, before)}", f"{self.after}: {rating_text(self.kb, after)}"
        return cell(*said, chart=chart)

    def _gates(self) -> Section | None:
        rows = tuple(self._gate_row(change) for change in self.result.gates)
        caption = "The lowest figure is what is asked for; nothing else makes up for it."
        columns = (Column("Gate", 3), Column(self.before, 2), Column(self.after, 2), Column("Note", 4))
        return section("gates", "Gates", Table(caption, columns, rows)) if rows else None

    def _gate_row(self, change: GateChange) -> tuple[Cell, ...]:
        gate = change.after or change.before
        name = gate_name(change.id).capitalize()
        return (
            cell(line(name, self.sources.mark(gate.source)) if gate else name),
            cell(_gate_years(change.before, stated=change.before_stated)),
            cell(_gate_years(change.after, stated=change.after_stated)),
            cell(_gate_facts(gate), (gate.note or "") if gate else ""),
        )

    def _scope(self) -> Section | None:
        rows = tuple(self._scope_row(side, name) for side, name in self._sides())
        columns = (Column("Level", 1), Column("Work", 4), Column("Independence", 3), Column("Complexity", 3))
        return section("scope", "Scope of the work", Table("How far the work reaches.", columns, rows))

    def _sides(self) -> tuple[tuple[Side, str], ...]:
        both = (self.result.before, self.before), (self.result.after, self.after)
        return both[1:] if self.result.direction == "same" else both

    def _scope_row(self, side: Side, name: str) -> tuple[Cell, ...]:
        scope = side.scope
        work = cell(line(scope.summary, self.sources.mark(scope.source)))
        return cell(name), work, cell(scope.independence or "not stated"), cell(scope.complexity or "not stated")

    def _work(self) -> list[Section | None]:
        after = self.result.after
        return [
            section("duties", f"What people do at {self.after}", self._plain_list(after.duties)),
            section("conditions", f"Also said of {self.after}", self._plain_list(after.conditions)),
        ]

    def _plain_list(self, found: Sequence[Requirement]) -> Bullets | None:
        items = tuple(cell(line(r.text, self.sources.mark(r.source))) for r in found)
        return Bullets(items) if items else None

    def _person(self) -> list[Section | None]:
        caption = "Each requirement with the verdict and your own words that it rests on."
        verdicts = verdicts_table(self.kb, self.sources, caption, self.result.verdicts)
        rows = tuple(
            (activity_cell(self.sources, s.activity), cell(", ".join(s.builds))) for s in self.result.activities
        )
        columns = (Column("What to do", 5), Column("Builds", 2))
        activities = Table("Activities that develop what is added or raised.", columns, rows) if rows else None
        return [
            section("activities", "What builds it", activities),
            section("verdicts", f"Where you stand on what {self.after} asks", verdicts),
        ]


def _short(result: Comparison, side: Side) -> str:
    return f"{side.ref.family}:{side.ref.level}" if result.direction == "across" else side.ref.level


def _gate_years(gate: Gate | None, *, stated: bool) -> str:
    if gate:
        return years(gate.years.min, gate.years.max)
    return "none" if stated else "not stated"


def _gate_facts(gate: Gate | None) -> str:
    if gate is None:
        return ""
    facts = (("typical", gate.typical), ("substitutions may be allowed", gate.substitutable))
    return ", ".join(words for words, holds in facts if holds)
