"""What the knowledge base says of one thing, on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.kb.lookup import SearchResult
from careerpath.model.knowledge import (
    JUDGED_KINDS,
    KSA_KINDS,
    WORK_KINDS,
    Competency,
    Family,
    KnowledgeBase,
    Level,
    Scale,
    Source,
)
from careerpath.report.plain import shortened
from careerpath.report.words import gate_name
from careerpath.terminal.activity_lines import activity_text
from careerpath.terminal.console import heading, make_console, paragraph, rows, safe
from careerpath.terminal.footnotes import Footnotes
from careerpath.terminal.gate_lines import gate_line
from careerpath.terminal.requirement_lines import requirement_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import Console

    from careerpath.model.knowledge import Range, Requirement
    from careerpath.report.show_json import Shown

#: Levels listed under a competency before `--all` is needed.
_MOST_ASKING = 12


def print_thing(kb: KnowledgeBase, thing: Shown | None, *, everything: bool = False) -> None:
    """Print a thing to stdout, or what there is when it is None."""
    console, notes = make_console(), Footnotes(kb)
    match thing:
        case Family():
            _family(console, notes, thing)
        case Level():
            _level(console, kb, notes, thing)
        case Competency():
            _competency(console, kb, notes, thing, everything=everything)
        case Scale():
            _scale(console, notes, thing)
        case Source():
            _source(console, thing)
        case SearchResult():
            _search(console, thing)
        case None:
            _overview(console, kb)
    notes.print(console)


def _overview(console: Console, kb: KnowledgeBase) -> None:
    console.print(safe(f"Knowledge base {kb.version}", "bold"))
    for family in sorted(kb.families.values(), key=lambda f: f.id != kb.default_family):
        mark = " (the default family)" if family.id == kb.default_family else ""
        heading(console, family.id, f"{family.title}{mark}")
        rows(console, [(x.id, x.title + (f" | {x.grade}" if x.grade else "")) for x in family.levels])
    heading(console, f"Competencies: {len(kb.competencies)}")
    paragraph(console, ", ".join(kb.competencies))
    heading(console, "Next")
    paragraph(console, "careerpath show LEVEL | FAMILY | COMPETENCY | scale | any words to search for")


def _family(console: Console, notes: Footnotes, family: Family) -> None:
    console.print(safe(f"{family.title} ({family.id})", "bold"))
    paragraph(console, safe(f"{family.summary} {notes.mark(family.source)}"), indent=0)
    heading(
        console, "Levels", "lowest first" + ("; each inherits the KSAs of those below" if family.cumulative else "")
    )
    rows(console, [(x.id, f"{x.title}. {x.scope.summary} {notes.mark(x.scope.source)}") for x in family.levels])
    if family.elements:
        heading(console, "Groups of requirements")
        lines = [(e.id, f"{e.title}. {e.text}".strip() + f" {notes.mark(e.source)}") for e in family.elements]
        rows(console, lines)


def _level(console: Console, kb: KnowledgeBase, notes: Footnotes, level: Level) -> None:
    family = kb.families[level.family]
    console.print(safe(f"{level.id} {level.title}", "bold"))
    facts = [family.title, f"pay grade {level.grade or 'not stated'}"]
    if level.aliases:
        facts.append(f"also: {', '.join(level.aliases)}")
    paragraph(console, safe(" | ".join(facts), "dim"), indent=0)
    heading(console, "Scope")
    scope = level.scope
    rows(
        console,
        [
            ("work", f"{scope.summary} {notes.mark(scope.source)}"),
            ("independence", scope.independence or "not stated"),
            ("complexity", scope.complexity or "not stated"),
        ],
    )
    _gates(console, notes, level)
    asked = family.asked_at(level.id)
    own = [r for r in asked if r.kind in JUDGED_KINDS and r.level == level.id]
    inherited = [r for r in asked if r.kind in KSA_KINDS and r.level != level.id]
    _requirements(console, kb, notes, "Asked for", own)
    _requirements(console, kb, notes, "Inherited from the levels below", inherited, level=True)
    _requirements(console, kb, notes, "What people do", [r for r in asked if r.kind in WORK_KINDS])
    _requirements(console, kb, notes, "Also said", [r for r in asked if r.kind == "condition"])
    if level.not_stated:
        heading(console, "Not stated", "the source says nothing more of these; it does not mean that nothing is asked")
        paragraph(console, ", ".join(sorted(level.not_stated)))


def _gates(console: Console, notes: Footnotes, level: Level) -> None:
    if level.gates:
        heading(console, "Gates", "the lowest figure is what is asked for; nothing else makes up for it")
        rows(console, [(gate_name(g.id), gate_line(notes, g)) for g in level.gates])


def _requirements(
    console: Console,
    kb: KnowledgeBase,
    notes: Footnotes,
    name: str,
    found: Sequence[Requirement],
    *,
    level: bool = False,
) -> None:
    if found:
        heading(console, f"{name}: {len(found)}")
        rows(console, [(r.kind, requirement_text(kb, notes, r, level=level)) for r in found], first=9)


def _competency(
    console: Console, kb: KnowledgeBase, notes: Footnotes, competency: Competency, *, everything: bool
) -> None:
    console.print(safe(competency.name, "bold"))
    paragraph(console, safe(f"{competency.definition} {notes.mark(competency.source)}"), indent=0)
    if competency.aliases:
        paragraph(console, safe(f"Also: {', '.join(competency.aliases)}", "dim"), indent=0)
    for step in kb.scale.steps:
        shown = [b for b in competency.behaviors if b.proficiency == step.value]
        if shown:
            heading(console, f"{step.value} {step.name}")
            rows(console, [("-", f"{b.text} {notes.mark(b.source)}") for b in shown])
    if competency.activities:
        heading(console, f"Developmental activities: {len(competency.activities)}", "[steps that it helps to reach]")
        rows(console, [(_steps(a.proficiency), activity_text(notes, a)) for a in competency.activities])
    asking = _asking(kb, competency.id)
    if asking:
        heading(console, "Asked for by", "" if everything or len(asking) <= _MOST_ASKING else "--all lists every one")
        rows(console, asking if everything else asking[:_MOST_ASKING])


def _asking(kb: KnowledgeBase, competency: str) -> list[tuple[str, str]]:
    return [
        (f"{family.id}:{r.level}", r.text)
        for family in kb.families.values()
        for level in family.levels
        for r in level.requirements
        if r.competency == competency
    ]


def _steps(steps: Range) -> str:
    return f"{steps.min:g}" if steps.max in (None, steps.min) else f"{steps.min:g}-{steps.max:g}"


def _scale(console: Console, notes: Footnotes, scale: Scale) -> None:
    console.print(safe(f"{scale.title} {notes.mark(scale.source)}", "bold"))
    for step in scale.steps:
        heading(console, f"{step.value} {step.name}")
        rows(console, [("means", step.definition), ("guidance", step.guidance)])


def _source(console: Console, source: Source) -> None:
    console.print(safe(source.title, "bold"))
    facts = [("publisher", source.publisher), ("address", source.address or "none"), ("read", source.read)]
    rows(console, facts)


def _search(console: Console, result: SearchResult) -> None:
    query = shortened(result.query, 60)
    if not result.hits:
        console.print(safe(f"Nothing is named {query!r}, and no entry holds these words."))
        paragraph(console, "careerpath show lists what there is; fewer or shorter words find more.", indent=0)
        return
    heading(console, f"Entries that speak of {query!r}: {result.total}")
    rows(console, [(h.kind, h.name, shortened(h.text, 160)) for h in result.hits])
    if result.total > len(result.hits):
        paragraph(console, f"... and {result.total - len(result.hits)} more: add a word to narrow it.")
