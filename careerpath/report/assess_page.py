"""An assessment as a page: where you stand, what is missing, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.page import (
    Block,
    Bullets,
    Cell,
    Column,
    Figures,
    Page,
    Prose,
    Section,
    ShareBar,
    Span,
    StackedBar,
    Table,
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
    activity_cell,
    gate_verdicts_table,
    level_name,
    proficiency_table,
    stamp,
    status_cell,
    verdicts_table,
)
from careerpath.report.words import counted, standing_counts

if TYPE_CHECKING:
    from careerpath.model.assessment import Assessment, NextStep
    from careerpath.model.knowledge import KnowledgeBase

_KEY = "In the bars, met is in color, partial striped, a gap solid without color, unknown dotted, all else plain."


def assess_page(kb: KnowledgeBase, result: Assessment) -> Page:
    """Return an assessment as a page."""
    sources = Sources(kb)
    family = kb.families[result.target.family].title
    made = sections(
        _placement(kb, result),
        _levels(result),
        _gates(sources, result),
        _gaps(sources, result),
        _next_steps(sources, result),
        _proficiency(kb, result),
        _verdicts(kb, sources, result),
        _duties(kb, sources, result),
        _statements(result),
        _remarks(result),
    )
    who = f" · profile {result.profile_id}" if result.profile_id else ""
    title = f"Where you stand in {family}"
    subtitle = f"Measured against {level_name(result.target)}{who}" if result.verdicts else f"{family}{who}"
    return Page(title, subtitle, made, sources.listed(), OWN_NOTE, result.notice, stamp(result.kb))


def _placement(kb: KnowledgeBase, result: Assessment) -> Section | None:
    placement = result.placement
    if placement.level is None:
        alone = line("This family has one level, so there is nothing to place.")
        return section("placement", "Where you stand", Prose((alone,)), _figures(result))
    title = kb.families[result.target.family].level(placement.level).title
    close = "" if placement.settled else ", too close to call"
    said = line("Most probably ", Span(f"{placement.level} {title}", "strong"), f"{close}.")
    rows = tuple(
        (cell(c.level), cell(_percent(c.probability), chart=ShareBar(c.probability))) for c in placement.candidates
    )
    table = Table("How probable each level is.", (Column("Level", 1), Column("Probability", 5)), rows)
    reasons = (("What speaks for it", placement.reasons_for), ("What speaks against it", placement.reasons_against))
    parts = sections(
        *(section(f"placement-{n}", name, bullets(found)) for n, (name, found) in enumerate(reasons, 1)),
    )
    return Section("placement", "Where you stand", _present(Prose((said,), lead=True), _figures(result), table), parts)


def _percent(probability: float) -> str:
    return "under 1%" if probability < 0.005 else f"{probability:.0%}"  # noqa: PLR2004 (what would round to 0)


def _present(*blocks: Block | None) -> tuple[Block, ...]:
    return tuple(block for block in blocks if block is not None)


def _figures(result: Assessment) -> Figures | None:
    if not result.verdicts:
        return None
    statuses = [v.status for v in result.verdicts]
    gates = sum(g.status == "met" for g in result.gates)
    shown = [
        (f"{statuses.count('met')} of {len(statuses)}", "requirements met"),
        (str(statuses.count("partial")), "partial"),
        (str(statuses.count("gap")), "gaps" if statuses.count("gap") != 1 else "gap"),
        (str(statuses.count("unknown")), "not known yet"),
    ]
    if result.gates:
        shown.append((f"{gates} of {len(result.gates)}", "gates met"))
    return Figures(tuple(shown))


def _levels(result: Assessment) -> Section | None:
    rows = tuple(
        (
            cell(Span(s.level, "strong"), quiet(s.title)),
            status_cell(s.status),
            cell(counted(standing_counts(s)), chart=StackedBar(standing_counts(s))),
        )
        for s in result.levels
    )
    caption = "Ready: all that the level asks is met, its gates too. Undetermined: not enough is known."
    columns = (Column("Level", 3), Column("Ready?", 2), Column("Of what it asks", 6))
    return section("levels", "Readiness by level", Table(caption, columns, rows, key=_KEY)) if rows else None


def _gates(sources: Sources, result: Assessment) -> Section | None:
    caption = "Years that can be counted. Nothing else makes up for them."
    return section("gates", f"Gates of {result.target.level}", gate_verdicts_table(sources, caption, result.gates))


def _verdicts(kb: KnowledgeBase, sources: Sources, result: Assessment) -> Section | None:
    caption = (
        "Each requirement with the verdict, the reason, and your own words that it rests on. Unknown is not a gap."
    )
    table = verdicts_table(kb, sources, caption, result.verdicts)
    return section("verdicts", f"What {result.target.level} asks", table)


def _proficiency(kb: KnowledgeBase, result: Assessment) -> Section | None:
    return section("proficiency", "Proficiency now and needed", proficiency_table(kb, result.verdicts))


def _gaps(sources: Sources, result: Assessment) -> Section | None:
    items = tuple(
        cell(
            line(Span(g.status, "status"), f" {g.requirement.text}", sources.mark(g.requirement.source)),
            quiet(g.why),
        )
        for g in result.gaps
    )
    return section("gaps", "Gaps, by what unlocks most", Bullets(items, ordered=True)) if items else None


def _next_steps(sources: Sources, result: Assessment) -> Section | None:
    rows = tuple(
        (_step_cell(sources, s), cell(Span(s.mode, "status")), cell(", ".join(s.closes))) for s in result.next_steps
    )
    caption = "Build: develop it. Confirm: show or check what is not known yet."
    columns = (Column("What to do", 6), Column("Mode", 2), Column("Serves", 3))
    return section("next-steps", "What to do next", Table(caption, columns, rows)) if rows else None


def _step_cell(sources: Sources, step: NextStep) -> Cell:
    if step.activity:
        return activity_cell(sources, step.activity)
    return cell(line(step.text, sources.mark(step.source)), quiet(step.with_whom and f"with {step.with_whom}"))


def _duties(kb: KnowledgeBase, sources: Sources, result: Assessment) -> Section | None:
    caption = "Doing one is evidence. Not having had the chance is never a gap."
    table = verdicts_table(kb, sources, caption, result.duties)
    return section("duties", f"What people do at {result.target.level}", table)


def _statements(result: Assessment) -> Section | None:
    rows = []
    for read in result.statements:
        best = f"{read.matches[0].requirement}: {read.matches[0].why}" if read.matches else ""
        rows.append((cell(Span(read.statement, "quote")), status_cell(read.status), cell(read.reading, best)))
    columns = (Column("You wrote", 5), Column("Read as", 2), Column("Why", 5))
    table = Table("What was taken from each statement.", columns, tuple(rows))
    return section("statements", "How each statement was read", table) if rows else None


def _remarks(result: Assessment) -> Section | None:
    return section("remarks", "What this is unsure of", bullets(result.remarks))
