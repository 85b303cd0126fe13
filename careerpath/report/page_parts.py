"""What the pages of several results are made of: sources by number, requirements, verdicts, gates, activities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.model.plan import BY_HAND
from careerpath.report.page import Cell, Column, Line, SourceNote, Span, StepBar, Table, cell, line, quiet
from careerpath.report.plain import years
from careerpath.report.words import effort, gate_name, limit_text, plural, rating_text, step_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careerpath.model.assessment import Evidence, GateVerdict, Verdict
    from careerpath.model.knowledge import Activity, Citation, KnowledgeBase, Requirement
    from careerpath.model.results import KbStamp, LevelRef

OWN_NOTE = "[own] marks what this knowledge base says by itself: our judgment, not a publisher's."
#: What needs doing comes first.
STATUS_ORDER = ("gap", "partial", "no-opportunity", "unknown", "not-applicable", "met")


class Sources:
    """Numbers for citations, in the order in which they are first used."""

    def __init__(self, kb: KnowledgeBase) -> None:
        """Start with none."""
        self._kb = kb
        self._numbers: dict[tuple[str, str], int] = {}

    def mark(self, citation: Citation) -> Span:
        """Return ` [3]` for a citation, ` [own]` for what the knowledge base says by itself."""
        if citation.ref == "own":
            return quiet(" [own]")
        if citation.ref == BY_HAND:
            return quiet(" [added by hand]")
        number = self._numbers.setdefault((citation.ref, citation.where), len(self._numbers) + 1)
        return Span(f" [{number}]", "quiet", source=number)

    def listed(self) -> tuple[SourceNote, ...]:
        """Return the sources that were marked, by number."""
        return tuple(self._note(number, ref, where) for (ref, where), number in self._numbers.items())

    def _note(self, number: int, ref: str, where: str) -> SourceNote:
        source = self._kb.sources.get(ref)
        named = f"{source.publisher}: {source.title}" if source else ref
        read = f" (read {source.read})" if source else ""
        place = f"; {where}" if where else ""
        return SourceNote(number, f"{named}{place}{read}", source.address if source else None)


def stamp(kb: KbStamp) -> str:
    """Return which knowledge base a page rests on."""
    return f"Knowledge base {kb.version}, {kb.hash[:12]}"


def level_name(ref: LevelRef) -> str:
    """Return a level as `G5 Lead Customer Service Representative`."""
    return ref.level if ref.title == ref.level else f"{ref.level} {ref.title}"


def requirement_cell(kb: KnowledgeBase, sources: Sources, r: Requirement, *, level: bool = False) -> Cell:
    """Return what a requirement says with its source, and under it its id, competency, proficiency and conditions."""
    details = [r.id, *([r.level] if level else []), *_details(kb, r)]
    return cell(
        line(r.text, sources.mark(r.source)),
        quiet(" · ".join(details)),
        quiet(f"Note: {r.note}") if r.note else "",
    )


def _details(kb: KnowledgeBase, r: Requirement) -> list[str]:
    found = []
    name = competency_name(kb, r)
    if name and name != r.text:
        found.append(name)
    if r.proficiency:
        found.append(f"needs {rating_text(kb, r.proficiency)}")
    found += [x for x in (r.importance, r.measure, r.applies_when) if x]
    return found + [limit_text(x) for x in r.limits]


def competency_name(kb: KnowledgeBase, r: Requirement) -> str:
    """Return the name of the competency that a requirement draws on; empty where it names none."""
    competency = kb.competencies.get(r.competency or "")
    return competency.name if competency else r.competency or ""


def requirements_table(kb: KnowledgeBase, sources: Sources, caption: str, found: Sequence[Requirement]) -> Table | None:
    """Return requirements with their kind, or None where there are none."""
    rows = tuple((requirement_cell(kb, sources, r), cell(r.kind)) for r in found)
    return Table(caption, (Column("What is asked", 6), Column("Kind", 1)), rows) if rows else None


def verdicts_table(kb: KnowledgeBase, sources: Sources, caption: str, found: Iterable[Verdict]) -> Table | None:
    """Return verdicts with their evidence, what needs doing first, or None where there are none."""
    ordered = sorted(found, key=lambda v: STATUS_ORDER.index(v.status))
    rows = tuple((requirement_cell(kb, sources, v.requirement), status_cell(v.status), proof_cell(v)) for v in ordered)
    columns = (Column("What is asked", 5), Column("Verdict", 2), Column("Why", 5))
    return Table(caption, columns, rows) if rows else None


def status_cell(status: str) -> Cell:
    """Return a status as a word of its own."""
    return cell(Span(status.replace("-", " "), "status"))


def proof_cell(verdict: Verdict) -> Cell:
    """Return why a verdict is what it is, and the words that it rests on with their place."""
    return cell(verdict.why, *(quote_line(e) for e in verdict.evidence))


def quote_line(evidence: Evidence) -> Line:
    """Return a quoted piece of a profile with its place and basis."""
    return line(Span(evidence.quote, "quote"), quiet(f" ({evidence.where}; {evidence.basis})"))


def proficiency_table(kb: KnowledgeBase, found: Iterable[Verdict]) -> Table | None:
    """Return the proficiency needed beside what is shown now, or None where no step of the scale is asked for."""
    rows = tuple(_proficiency_row(kb, v) for v in found if v.requirement.proficiency)
    columns = (Column("What is asked", 4), Column("Now and needed", 4))
    scale = ", ".join(f"{step.value} {step.name}" for step in kb.scale.steps)
    key = "Each box is a step of the scale: filled is what is shown now, framed what is needed, dotted not known."
    return Table(f"In steps of the scale: {scale}.", columns, rows, key=key) if rows else None


def _proficiency_row(kb: KnowledgeBase, verdict: Verdict) -> tuple[Cell, ...]:
    r = verdict.requirement
    rating = r.proficiency
    if rating is None:
        raise ValueError(r.id)
    now, shown = _now(kb, verdict, rating.min)
    chart = StepBar(len(kb.scale.steps) or rating.max, rating.min, rating.max, now)
    return cell(r.text), cell(f"needs {rating_text(kb, rating)}; {shown}", chart=chart)


def _now(kb: KnowledgeBase, verdict: Verdict, needed: int) -> tuple[int | None, str]:
    """Return the step that is shown now, None when it is not known, and the words for it."""
    least, said = {
        "met": (needed, f"now at {step_text(kb, needed)} or above"),
        "partial": (needed - 1, f"now partly: something is shown, but not yet all of {step_text(kb, needed)}"),
        "gap": (0, f"now below {step_text(kb, needed)}"),
    }.get(verdict.status, (None, "now not known"))
    step = verdict.step
    if step is None or least is None or (verdict.status == "met") != (step >= needed):
        return least, said
    return step, f"now {step_text(kb, step) if step else 'none'}, as you say yourself"


def gate_verdicts_table(sources: Sources, caption: str, gates: Iterable[GateVerdict]) -> Table | None:
    """Return gates with what the person brings, or None where there are none."""
    rows = tuple(_gate_row(sources, g) for g in gates)
    columns = (Column("Gate", 3), Column("Verdict", 2), Column("Asked", 3), Column("You have", 3), Column("Note", 6))
    return Table(caption, columns, rows) if rows else None


def _gate_row(sources: Sources, g: GateVerdict) -> tuple[Cell, ...]:
    have = "not known" if g.have is None else plural(g.have, "year")
    short = f"short by {g.shortfall:g}" if g.shortfall else ""
    return (
        cell(line(gate_name(g.id).capitalize(), sources.mark(g.source))),
        status_cell(g.status),
        cell(plural(g.required.min, "year"), quiet(_typical(g))),
        cell(have, short),
        cell(g.note),
    )


def _typical(g: GateVerdict) -> str:
    if g.required.max in (None, g.required.min):
        return ""
    return f"typical range {years(g.required.min, g.required.max)}"


def activity_cell(sources: Sources, activity: Activity) -> Cell:
    """Return an activity with its source, and under it its kind, effort and address."""
    takes = effort(activity.hours, activity.cost, activity.estimate)
    return cell(
        line(activity.text, sources.mark(activity.source)),
        quiet(" · ".join(x for x in (activity.kind, takes) if x)),
        Span(activity.url, "quiet", href=activity.url) if activity.url else "",
    )
