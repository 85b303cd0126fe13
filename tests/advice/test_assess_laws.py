"""What holds for every profile: of generated families, and against the shipped ones."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerpath.advice.assess import assess
from careerpath.model.profile import Profile, QuizAnswer, SkillRating

from .build import families, kb_of, profiles, readers_for, says, statements_about

#: From what says least for a person to what says most; what sets a requirement aside is neither.
HEIGHT = {"gap": 0, "unknown": 0, "no-opportunity": 0, "not-applicable": 0, "partial": 1, "met": 2}
_PEOPLE = families().flatmap(lambda f: st.tuples(st.just(f), profiles(f)))


def assessed(family, profile, **more):
    return assess(kb_of(family), profile, readers=readers_for(family), **more)


def statuses(result):
    return {v.requirement.id: v.status for v in (*result.verdicts, *result.duties)}


def heights(family, profile, target):
    return {name: HEIGHT[status] for name, status in statuses(assessed(family, profile, target=target)).items()}


@given(families())
def test_an_empty_profile_has_no_gap_and_everything_unknown(family):
    for level in family.levels:
        result = assessed(family, Profile(), target=level)
        assert result.gaps == ()
        assert set(statuses(result).values()) <= {"unknown"}
        assert {gate.status for gate in result.gates} <= {"unknown"}
        assert all(s.met == s.partial == s.gap == 0 for s in result.levels)


@given(_PEOPLE)
def test_nothing_is_met_or_short_without_evidence(drawn):
    family, profile = drawn
    for level in family.levels:
        result = assessed(family, profile, target=level)
        for verdict in (*result.verdicts, *result.duties):
            assert verdict.why
            assert bool(verdict.evidence) or verdict.status == "unknown"


@given(_PEOPLE)
def test_a_duty_is_never_a_gap(drawn):
    family, profile = drawn
    for level in family.levels:
        result = assessed(family, profile, target=level)
        assert "gap" not in {v.status for v in result.duties}
        assert not {g.requirement.kind for g in result.gaps} & {"duty", "result"}


@given(families(), st.data())
def test_a_level_has_no_gap_against_itself(family, data):
    level = data.draw(st.sampled_from(family.levels))
    holder = Profile(current=level.id, relevant_years=level.gates[0].years.min if level.gates else None)
    result = assessed(family, holder, target=level)
    assert result.gaps == ()
    assert "gap" not in {gate.status for gate in result.gates}


@given(_PEOPLE, st.data())
def test_one_more_statement_in_favor_never_lowers_a_verdict(drawn, data):
    family, profile = drawn
    more = data.draw(statements_about(family)).split(":")[0] + data.draw(
        st.sampled_from([":matched:helps", ":matched:leads"])
    )
    better = replace(profile, statements=(*profile.statements, *says(more)))
    for level in family.levels:
        before, after = heights(family, profile, level), heights(family, better, level)
        assert all(after[name] >= before[name] for name in before)


@given(_PEOPLE, st.integers(0, 3), st.integers(4, 5))
def test_a_higher_rating_never_lowers_a_verdict(drawn, rank, higher):
    family, profile = drawn
    better = replace(profile, skills=(*profile.skills, SkillRating(f"c{rank}", "p.yaml:9:9", higher)))
    listed = {s.name for s in profile.skills}
    for level in family.levels:
        before, after = heights(family, profile, level), heights(family, better, level)
        rises = [r.id for r in family.asked_at(level.id) if r.competency in listed and r.id in before]
        assert all(after[name] >= before[name] for name in rises)


@given(_PEOPLE, st.randoms(use_true_random=False))
def test_the_order_of_skills_and_statements_does_not_matter(drawn, random):
    family, profile = drawn
    statements, skills = list(profile.statements), list(profile.skills)
    random.shuffle(statements)
    random.shuffle(skills)
    shuffled = replace(profile, statements=tuple(statements), skills=tuple(skills))
    for level in family.levels:
        assert statuses(assessed(family, profile, target=level)) == statuses(assessed(family, shuffled, target=level))


@given(_PEOPLE)
def test_ready_means_that_everything_is_met(drawn):
    family, profile = drawn
    for standing, level in zip(assessed(family, profile).levels, family.levels, strict=True):
        result = assessed(family, profile, target=level)
        if standing.status == "ready":
            assert standing.met
            assert standing.gap == standing.partial == standing.unknown == 0
            assert "gap" not in {gate.status for gate in result.gates}
        assert standing.gap + standing.partial == len(result.gaps)


@given(_PEOPLE)
def test_each_gap_gate_and_unknown_has_a_next_step(drawn):
    family, profile = drawn
    for level in family.levels:
        result = assessed(family, profile, target=level)
        closed = [name for step in result.next_steps for name in step.closes]
        needed = [g.requirement.id for g in result.gaps]
        needed += [v.requirement.id for v in result.verdicts if v.status in {"unknown", "no-opportunity"}]
        needed += [g.id for g in result.gates if g.status == "gap"]
        assert set(needed) <= set(closed)
        assert len(closed) == len(set(closed))
        assert [g.rank for g in result.gaps] == list(range(1, len(result.gaps) + 1))


@given(_PEOPLE)
def test_candidates_are_probabilities_of_every_level(drawn):
    family, profile = drawn
    placement = assessed(family, profile).placement
    assert [c.level for c in placement.candidates] == [level.id for level in family.levels]
    assert abs(sum(c.probability for c in placement.candidates) - 1) < 0.001
    if len(family.levels) == 1:
        assert (placement.level, placement.probability) == (None, None)
    else:
        assert placement.probability == max(c.probability for c in placement.candidates)


@given(_PEOPLE)
def test_the_same_profile_gives_the_same_result(drawn):
    family, profile = drawn
    kb, readers = kb_of(family), readers_for(family)
    assert assess(kb, profile, readers=readers) == assess(kb, profile, readers=readers)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_shipped_families_keep_the_laws(shipped_kb, data):
    family = data.draw(st.sampled_from(list(shipped_kb.families.values())))
    level = data.draw(st.sampled_from(family.levels))
    held = Profile(family=family.id, current=level.id, relevant_years=20, supervisory_years=20)
    assert assess(shipped_kb, held, target=level).gaps == ()
    empty = assess(shipped_kb, Profile(family=family.id), target=level)
    assert empty.gaps == ()
    assert set(statuses(empty).values()) <= {"unknown"}
    denied = {r.id: QuizAnswer("not-yet", "p.yaml") for r in family.asked_at(level.id)}
    result = assess(shipped_kb, Profile(family=family.id, answers=denied), target=level)
    assert {g.requirement.id for g in result.gaps} == {v.requirement.id for v in result.verdicts}
    assert {name for step in result.next_steps for name in step.closes} >= {g.requirement.id for g in result.gaps}
