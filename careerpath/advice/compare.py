"""What separates one level from another: pure, and free of whatever reads text or files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.advice.activities import building_steps
from careerpath.advice.alignment import Alignment, align, demand_change, judged_at
from careerpath.advice.stamps import kb_stamp, level_ref
from careerpath.model.comparison import Comparison, GateChange, NotStated, Side
from careerpath.model.knowledge import GATE_IDS, WORK_KINDS
from careerpath.model.results import NOTICE

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.assessment import Verdict
    from careerpath.model.comparison import BuildingStep, Direction, Pair
    from careerpath.model.knowledge import KnowledgeBase, Level, Requirement
    from careerpath.model.profile import Profile


def compare(
    kb: KnowledgeBase, before: Level, after: Level, *, profile: Profile | None = None, today: date | None = None
) -> Comparison:
    """Return all that moves from one level to another, up, down or across families.

    KSAs, competencies, behaviors and criteria move between `added`, `dropped`, `kept`, `raised` and `lowered`; where
    the other level's source is silent on that kind they are `not_stated`. Duties, scope and gates belong to their
    level. With a profile, `verdicts` say where the person stands on what `after` asks; `today` ends its open jobs.
    """
    aligned = _align(kb, before, after)
    change = [(pair, demand_change(pair)) for pair in aligned.pairs]
    added = tuple(r for r in aligned.only_after if r.kind not in before.not_stated)
    raised = tuple(pair for pair, step in change if step > 0)
    direction = _direction(before, after)
    return Comparison(
        kb=kb_stamp(kb),
        before=_side(before),
        after=_side(after),
        direction=direction,
        added=added,
        dropped=tuple(r for r in aligned.only_before if r.kind not in after.not_stated),
        kept=tuple(_kept(pair) for pair, step in change if step == 0),
        raised=raised,
        lowered=tuple(pair for pair, step in change if step < 0),
        not_stated=_not_stated(aligned, before, after),
        gates=_gate_changes(before, after),
        activities=_activities(kb, direction, added, raised),
        notice=NOTICE,
        verdicts=_verdicts(kb, profile, after, today),
    )


def _align(kb: KnowledgeBase, before: Level, after: Level) -> Alignment:
    earlier = judged_at(kb.families[before.family], before.id)
    later = judged_at(kb.families[after.family], after.id)
    return align(before, after, earlier, later)


def _direction(before: Level, after: Level) -> Direction:
    if before.family != after.family:
        return "across"
    if before.rank == after.rank:
        return "same"
    return "up" if after.rank > before.rank else "down"


def _kept(pair: Pair) -> Requirement | Pair:
    same = pair.before.id == pair.after.id and pair.before.family == pair.after.family
    return pair.after if same and _wording(pair.before) == _wording(pair.after) else pair


def _wording(requirement: Requirement) -> tuple[object, ...]:
    return (requirement.text, requirement.measure, requirement.applies_when, requirement.importance, requirement.limits)


def _side(level: Level) -> Side:
    return Side(
        ref=level_ref(level),
        grade=level.grade,
        scope=level.scope,
        duties=tuple(r for r in level.requirements if r.kind in WORK_KINDS),
        conditions=tuple(r for r in level.requirements if r.kind == "condition"),
    )


def _not_stated(aligned: Alignment, before: Level, after: Level) -> tuple[NotStated, ...]:
    earlier, later = level_ref(before), level_ref(after)
    not_before = [NotStated(r, earlier) for r in aligned.only_after if r.kind in before.not_stated]
    not_after = [NotStated(r, later) for r in aligned.only_before if r.kind in after.not_stated]
    return (*not_before, *not_after)


def _gate_changes(before: Level, after: Level) -> tuple[GateChange, ...]:
    earlier = {gate.id: gate for gate in before.gates}
    later = {gate.id: gate for gate in after.gates}
    named = dict.fromkeys((*GATE_IDS, *sorted({*earlier, *later})))
    return tuple(
        GateChange(
            id=gate_id,
            before=earlier.get(gate_id),
            after=later.get(gate_id),
            before_stated="gates" not in before.not_stated,
            after_stated="gates" not in after.not_stated,
        )
        for gate_id in named
        if gate_id in earlier or gate_id in later
    )


def _activities(
    kb: KnowledgeBase, direction: Direction, added: tuple[Requirement, ...], raised: tuple[Pair, ...]
) -> tuple[BuildingStep, ...]:
    if direction in {"down", "same"}:
        return ()
    return building_steps(kb, (*added, *(pair.after for pair in raised)))


def _verdicts(kb: KnowledgeBase, profile: Profile | None, after: Level, today: date | None) -> tuple[Verdict, ...]:
    if profile is None:
        return ()
    from careerpath.advice.assess import assess  # noqa: PLC0415 - it loads the matcher

    return assess(kb, profile, target=after, today=today).verdicts
