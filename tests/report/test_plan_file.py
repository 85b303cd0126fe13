"""A plan saved, edited, and read again: nothing that a person wrote is lost or moved."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerpath.advice.finished import finished_statements, with_finished
from careerpath.advice.plan import plan
from careerpath.errors import OutputError, ProfileError
from careerpath.intake.plan_file import parse_plan
from careerpath.intake.profile_file import parse_profile
from careerpath.model.profile import Profile, Statement
from careerpath.reading.yaml_tree import read_text
from careerpath.report.plan_update import updated_plan_text
from careerpath.report.plan_yaml import plan_file_text
from careerpath.report.profile_update import profile_with_statements
from careerpath.report.yaml_edits import lines_of, plain
from tests.advice.build import activity, answers, asks, family_of, kb_of, readers_for, rung

TODAY = date(2026, 11, 22)
FAMILY = family_of(
    rung("D1", 0, asks("serve", "D1", step=1)),
    rung("D2", 1, asks("explain", "D2"), asks("lead", "D2"), asks("rules", "D2")),
)
KB = kb_of(
    FAMILY,
    activities=(
        activity("talk", "explain", hours=6),
        replace(activity("write", "explain", hours=2), after=("talk",)),
        activity("run", "lead", hours=9),
        activity("read", "rules", hours=3),
    ),
)
PERSON = Profile(origin="me.yaml", current="D1", answers=answers(explain="not-yet"))


def planned(person=PERSON, **more):
    return plan(KB, person, target="D2", readers=readers_for(FAMILY), **{"today": TODAY, **more})


def again(text, person=PERSON, **more):
    saved = parse_plan(text.encode(), "plan.yaml")
    made = planned(with_finished(person, saved), saved=saved, **more)
    return saved, made, updated_plan_text(saved, made)


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from([None, TODAY]))
@settings(deadline=None)
def test_a_plan_reads_back_as_it_was_saved(name, goal, today):
    person = replace(PERSON, name=name.strip() or None, goals={"short range": goal.strip()})
    made = planned(person, today=today)
    saved = parse_plan(plan_file_text(made).encode(), "plan.yaml")
    assert saved.target == "desk:D2"
    assert (saved.start, saved.hours_per_week) == (made.start, 4)
    written = [(a.id, a.text, a.kind, a.builds, a.hours, a.start, a.target) for a in saved.activities]
    assert written == [(a.id, a.text, a.kind, a.builds, a.hours, a.start, a.target) for a in made.activities]
    assert saved.objectives == tuple(o.requirement.id for o in made.objectives)
    said = {f.id: f.value for f in made.form if f.value}
    assert {key: " ".join(text.split()) for key, text in saved.fields.items()} == {
        key: " ".join(text.split()) for key, text in said.items()
    }


def test_a_plan_that_nobody_edited_has_nothing_to_bring_up_to_date():
    text = plan_file_text(planned())
    saved, made, updated = again(text)
    assert updated == text
    assert [(a.id, a.start, a.target) for a in made.activities] == [
        (a.id, a.start, a.target) for a in planned().activities
    ]
    assert saved.notes == ()


NOTES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=30).filter(
    lambda text: "\ufeff" not in text
)


@st.composite
def edits(draw):
    """What people do to a file: comments, empty lines, keys of their own, cleared and changed values."""
    lines = lines_of(plan_file_text(planned()))
    done = []
    for line in lines:
        kind = draw(st.sampled_from(["keep"] * 6 + ["comment", "after", "blank", "clear", "done", "key"]))
        bare = line.rstrip("\n")
        indent = re.match(r" *", bare)[0]
        if kind == "comment":
            done.append(f"{indent}# {draw(NOTES)}\n")
        elif kind == "blank":
            done.append("\n")
        if kind == "clear" and re.match(r" +(start|target|cost|remarks):", bare):
            bare = bare.split(":")[0] + ":"
        elif kind == "done" and bare.strip() == "done:":
            bare += " 2026-12-01"
        elif kind == "after" and not bare.endswith('"'):
            bare += f"  # {draw(NOTES)}"
        done.append(bare + "\n")
        if kind == "key" and re.match(r"    (text|start):", bare):
            done.append(f"    mentor{draw(st.integers(0, 99))}: Bea\n")
    text = "".join(done)
    if draw(st.booleans()):
        text += "mine: |+\n  my own words\n\n  # no comment\n\n"
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return text if draw(st.booleans()) else text.rstrip()


@given(edits())
@settings(deadline=None)
def test_whatever_was_written_is_still_there_and_in_its_order(text):
    try:
        parse_plan(text.encode(), "plan.yaml")
    except ProfileError:
        return
    person = replace(PERSON, answers=answers(explain="not-yet", serve="not-yet"))
    _, _, updated = again(text, person)
    old, new = lines_of(text), lines_of(updated)
    at = 0
    for line in old:
        said, mark, comment = line.rstrip().partition("  #")
        filled = re.compile(re.escape(said.rstrip()) + r" [\d-]{10}" + re.escape(mark + comment))
        while not (new[at].rstrip() == line.rstrip() or filled.fullmatch(new[at].rstrip())):
            at += 1
        at += 1
    before, after = plain(read_text(text, "x").root), plain(read_text(updated, "x").root)
    assert list(before) == list(after)
    for key in before.keys() - {"activities", "objectives"}:
        assert before[key] == after[key]
    for mine, theirs in zip(before["activities"], after["activities"], strict=False):
        assert {k: v for k, v in mine.items() if v is not None} == {k: theirs[k] for k in mine if mine[k] is not None}
    assert len(after["objectives"]) == len(before["objectives"]) + 1


@given(edits())
@settings(deadline=None)
def test_a_second_update_changes_nothing_more(text):
    try:
        _, _, updated = again(text)
    except ProfileError:
        return
    assert again(updated)[2] == updated


def test_finished_activities_are_not_planned_again_and_are_said_once():
    text = plan_file_text(planned()).replace(
        "    done:\n    evidence:\n", "    done: 2026-12-01\n    evidence: Did\n", 1
    )
    saved, made, _ = again(text)
    done = [a for a in made.activities if a.done]
    assert [(a.id, a.done, a.start_week) for a in done] == [(made.activities[0].id, date(2026, 12, 1), None)]
    said = [s.text for s in finished_statements(PERSON, saved)]
    assert said == [f"Completed: {done[0].text}", "Did"]
    known = replace(PERSON, statements=tuple(Statement(text, "me.yaml:1:1") for text in said))
    assert finished_statements(known, saved) == ()


def test_an_objective_whose_activities_are_all_done_is_to_be_confirmed():
    text = plan_file_text(planned()).replace("    done:\n", "    done: 2026-12-01\n")
    _, made, updated = again(text, PERSON)
    assert {o.mode for o in made.objectives} == {"confirm"}
    assert made.hours == 0
    assert updated == text


def test_dates_that_a_person_set_are_kept_and_those_they_cleared_are_set_anew():
    made = planned()
    first = made.activities[0]
    text = plan_file_text(made).replace(
        f"start: {first.start}\n    target: {first.target}", "start: 2027-05-03\n    target:", 1
    )
    _, later, updated = again(text)
    assert later.planned(first.id).start == date(2027, 5, 3)
    assert f"start: 2027-05-03\n    target: {later.planned(first.id).target}\n" in updated


def test_an_activity_of_ones_own_is_planned_and_named_as_ones_own():
    text = plan_file_text(planned()).replace("activities:\n", "activities:\n  - text: Meet Bea\n    hours: 2\n", 1)
    _, made, updated = again(text)
    own = made.planned("by-hand/1")
    assert (own.text, own.hours, own.source.ref, own.estimate) == ("Meet Bea", 2, "plan-file", "plan-file")
    assert own.start is not None
    assert updated == text


def test_dates_by_hand_that_ask_too_much_or_come_in_the_wrong_order_are_remarked_on():
    made = planned()
    text = plan_file_text(made)
    for item in made.activities:
        text = text.replace(
            f"start: {item.start}\n    target: {item.target}", "start: 2026-12-01\n    target: 2026-12-02"
        )
    _, later, _ = again(text)
    assert any("hours in a week" in remark for remark in later.remarks)
    assert any("explain/write starts before explain/talk ends" in remark for remark in later.remarks)


NONSENSE = [
    ("", "this is no plan file"),
    ("- a\n", "this is no plan file"),
    ("a: [", "YAML"),
    ("target: G5\n", "schema"),
    ("schema: careerpath/plan-file/1\n", "target"),
]


@pytest.mark.parametrize(("text", "told"), NONSENSE)
def test_a_file_that_is_no_plan_is_refused(text, told):
    with pytest.raises(ProfileError) as caught:
        parse_plan(text.encode(), "plan.yaml")
    assert any(told in str(problem) for problem in caught.value.problems)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    done:", "    done: soon", "no date"),
        ("    done:", "    done: 2026-13-01", "no date"),
        ("    done:", "    done: [1]", "no date"),
        ("    hours: 6", "    hours: -1", "not in the range"),
        ("    hours: 6", "    hours: many", "a number"),
        ("    start: 2026-11-22", "    start: 2036-11-22", "before it starts"),
        ("  - id: explain/write", "  - id: explain/talk", "two activities"),
        ("    text: Take part in talk.", "    text: [a]", "text"),
        ("form:\n", "form: 3\nold:\n", "mapping"),
        ("  - id: explain/talk\n    text: Take part in talk.\n", "  - kind: x\n", "not what is to be done"),
    ],
)
def test_nonsense_is_told_with_its_place(old, new, told):
    text = plan_file_text(planned())
    assert old in text
    with pytest.raises(ProfileError) as caught:
        parse_plan(text.replace(old, new, 1).encode(), "plan.yaml")
    problem = next(p for p in caught.value.problems if told in str(p))
    assert problem.where.line >= text[: text.index(old)].count("\n") + 1


def test_a_key_that_looks_like_a_slip_is_named_and_others_are_not():
    text = plan_file_text(planned()).replace("    done:", "    dome: 2026-12-01\n    mentor: Bea", 1)
    notes = parse_plan(text.encode(), "plan.yaml").notes
    assert len(notes) == 1
    assert "dome" in notes[0]
    assert "done" in notes[0]


def test_a_list_in_brackets_is_not_torn_up():
    text = plan_file_text(planned())
    start = text.index("activities:\n")
    end = text.index("questions:")
    with pytest.raises(OutputError, match="no place"):
        again(text[:start] + "activities: [{text: Mine}]\n" + text[end:])


PROFILES = [
    b"",
    b"# nothing yet\n",
    b"name: Ann\n",
    b"name: Ann",
    b"statements:\n- One\n- Two  # two\n\n# end\nname: Ann\n",
    b"statements:\n    - |\n      One\n      more\n\nname: Ann\n",
    b"statements: []  # none\nname: Ann\n",
    b"statements:\nname: Ann\n",
    b"name: Ann\r\nstatements:\r\n  - One\r\n",
    b"\xef\xbb\xbfname: Ann\nstatements:\n  - One",
    b'{"name": "Ann"}',
    b'{"statements": [], "name": "Ann"}',
    b'{\n  "statements": [\n    "One, \\"two\\""\n  ]\n}\n',
    b"{}",
]


@pytest.mark.parametrize("data", PROFILES)
def test_statements_are_added_to_a_profile_and_every_byte_of_it_stays(data):
    news = ['Completed: say "hi": twice', "Done # well"]
    new = profile_with_statements(data, "me.yaml", news)
    before, after = parse_profile(data, "me.yaml"), parse_profile(new, "me.yaml")
    assert [s.text for s in after.statements] == [*(s.text for s in before.statements), *news]
    assert after.name == before.name
    rest = iter(new)
    assert all(byte in rest for byte in data.replace(b" []", b""))


@pytest.mark.parametrize("data", [b"statements: [One]\n", b'{"basics": {"name": "Ann"}, "work": []}'])
def test_a_profile_without_a_place_for_them_is_left_alone(data):
    with pytest.raises(OutputError, match="no place") as caught:
        profile_with_statements(data, "me.yaml", ["Completed: this"])
    assert "Completed: this" in caught.value.hint
