"""`careerpath route` and `careerpath plan`, as their users see them."""

from __future__ import annotations

import json
import re
import stat

import pytest
from jsonschema import Draft202012Validator

from careerpath.report.schemas import schema_of

TODAY = ("--today", "2026-11-22")
HEAD = ["Name", "Current position and grade", "Organization or unit", "Supervisor's name", "Period"]
GOALS = ["Year 1 developmental goals", "Year 2 developmental goals", "Year 3 developmental goals"]
COLUMNS = ["9. Developmental objectives", "10 purpose", "11 priority", "12 activity", "13 evidence"]
PERSON = """\
name: Ann Ota
current: G4
years: {relevant: 3}
answers: {guide-staff: not-yet}   # honestly
statements:
  - Keeps the log of open cases
"""


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.yaml"
    path.write_text(PERSON)
    return path


def said(done):
    assert done.returncode == 0, done.stderr
    return " ".join(done.stdout.split())


def document(run, kind, *words):
    done = run(kind, *words, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    Draft202012Validator(schema_of(kind)).validate(found)
    return found


def refused(done, code, *words):
    assert done.returncode == code, (done.returncode, done.stderr)
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr, done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("--from", "G4", "--to", "G8", *TODAY),
        ("--from", "G4", "--to", "mn-customer-service:principal"),
        ("--from", "G8", "--to", "G2"),
        ("--from", "G4", "--to", "gs-0501:senior"),
        ("--from", "mn-customer-service:senior", "--to", "mn-customer-service:principal"),
    ],
)
def test_route_json_keeps_its_schema_and_the_text_tells_the_same(run, words):
    found = document(run, "route", *words)
    text = said(run("route", *words))
    for one in found["routes"]:
        assert f"{one['hours']:g} hours" in text
    for block in found["blocks"]:
        assert " ".join(block["text"].split()) in text
    assert bool(found["routes"]) != bool(found["blocks"])


def test_a_route_names_the_gate_that_binds_and_the_day(run):
    text = said(run("route", "--from", "G4", "--to", "G5", *TODAY))
    assert "binds: 2 years to wait" in text
    assert "2028-11-22" in text
    assert re.search(r"\d{4}-\d\d-\d\d", said(run("route", "--from", "G4", "--to", "G5"))) is None


def test_a_route_takes_both_ends_and_the_years_from_the_profile(run, me):
    me.write_text(PERSON + "target: G5\n")
    found = document(run, "route", "--profile", str(me))
    assert (found["from"]["level"], found["to"]["level"]) == ("G4", "G5")
    assert found["routes"][0]["years"] == 1


@pytest.mark.parametrize("extra", [(), TODAY, ("--by", "2027-06-30"), (*TODAY, "--by", "2026-12-24")])
def test_plan_json_keeps_its_schema_and_the_text_has_all_thirteen_fields(run, me, extra):
    words = ("--profile", str(me), "--target", "G5", *extra)
    found = document(run, "plan", *words)
    text = said(run("plan", *words))
    for name in (*HEAD, *GOALS, *COLUMNS, "Signatures", "(to be filled in)", "Ann Ota"):
        assert name in text
    for objective in found["objectives"]:
        assert objective["requirement"]["text"] in text
    for activity in found["activities"]:
        assert activity["text"] in text


def test_a_plan_takes_a_resume_and_not_two_persons(run, me, tmp_path):
    resume = tmp_path / "resume.txt"
    resume.write_text("Ann Ota\n\nExperience\n\nClerk, Revenue, 2019 - 2023\n- Guided staff in difficult cases\n")
    kept = resume.read_text()
    found = document(run, "plan", "--resume", str(resume), "--target", "G5")
    assert found["form"][0]["value"] == "Ann Ota"
    refused(run("plan", "--resume", str(resume), "--profile", str(me)), 2, "--profile and --resume")
    assert run("plan", "--resume", str(resume), "--target", "G5", "-o", str(resume)).returncode != 0
    assert run("plan", "--resume", str(resume), "--target", "G5", "--save", str(resume)).returncode != 0
    assert resume.read_text() == kept


def test_charts_are_left_out_where_they_would_be_read_aloud(run):
    words = ("plan", "--from", "G4", "--target", "G5")
    bars = re.compile(r"^ +wk \S+ +[.#]*#[.#]* ", re.MULTILINE)
    drawn, spoken = run(*words), run(*words, env={"ACCESSIBLE": "1"})
    weeks = [re.findall(r"^ +(wk [\d-]+) ", done.stdout, re.MULTILINE) for done in (drawn, spoken)]
    assert weeks[0] == weeks[1] != []
    assert bars.search(drawn.stdout)
    assert not bars.search(spoken.stdout)


def test_purpose_codes_have_a_legend_of_those_that_are_used(run):
    assert "Purpose codes: D new assignment." in said(run("plan", "--from", "G4", "--target", "G5"))


def test_a_link_is_never_broken(run):
    words = ("--from", "G4", "--target", "G5")
    text = run("plan", *words).stdout
    urls = {a["url"] for a in document(run, "plan", *words)["activities"] if a["url"]}
    assert urls
    assert all(url in text for url in urls)


def test_no_clock_is_read(run):
    assert re.search(r"\d{4}-\d\d-\d\d", said(run("plan", "--from", "G4", "--target", "G5"))) is None


def longest(done):
    """Return the length of the longest line; those with an address are as long as it is."""
    return max(len(line) for line in done.stdout.splitlines() if not line.startswith("  [link "))


def test_the_same_plan_gives_the_same_bytes_at_any_width_and_without_color(run, me):
    words = ("plan", "--profile", str(me), "--target", "G5", *TODAY)
    narrow, again = run(*words), run(*words)
    assert narrow.stdout == again.stdout
    assert "\x1b" not in narrow.stdout
    assert narrow.stdout.isascii()
    assert longest(narrow) <= 80
    wide = run(*words, env={"COLUMNS": "120"})
    assert longest(wide) <= 120


def test_a_plan_that_cannot_be_done_says_why(run, me):
    text = said(run("plan", "--profile", str(me), "--target", "G5", *TODAY, "--by", "2026-12-01"))
    assert "not possible" in text
    assert "hours a week would do" in text or "No number of hours would do" in text
    assert "A gate opens after 2026-12-01" in text


def test_a_plan_goes_round(run, me, tmp_path):
    path = tmp_path / "plan.yaml"
    made = run("plan", "--profile", str(me), "--target", "G5", *TODAY, "--save", str(path))
    assert made.returncode == 0, made.stderr
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    written = path.read_text().replace("    done:\n", "    done: 2026-12-01   # at last\n", 1) + "# my own line\n"
    path.write_text(written)
    after = run("plan", "--update", str(path), "--profile", str(me), "--today", "2026-12-15")
    assert "done 2026-12-01" in said(after)
    assert path.read_text() == written
    grown = me.read_text()
    assert grown.startswith(PERSON)
    assert grown.count("Completed: ") == 1
    run("plan", "--update", str(path), "--profile", str(me), "--today", "2026-12-15")
    assert me.read_text() == grown


def test_a_plan_is_never_saved_over_one_that_is_there(run, me, tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_text("mine\n")
    refused(run("plan", "--profile", str(me), "--target", "G5", "--save", str(path)), 1, "--update")
    assert path.read_text() == "mine\n"


def test_a_day_of_the_plan_that_has_passed_does_not_stop_an_update(run, me, tmp_path):
    path = tmp_path / "plan.yaml"
    run("plan", "--profile", str(me), "--target", "G5", *TODAY, "--by", "2027-01-31", "--save", str(path))
    done = run("plan", "--update", str(path), "--today", "2027-05-01")
    assert done.returncode == 0, done.stderr
    assert "has passed" in done.stderr
    assert "Overdue" in done.stdout


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["route", "--to", "G5"], 2, "--from"),
        (["route", "--from", "G4"], 2, "--to"),
        (["route", "--from", "G3", "--to", "G5"], 2, "G3"),
        (["route", "--from", "G4", "--to", "G5", "--today", "soon"], 2, "not a date"),
        (["plan"], 2, "--target"),
        (["plan", "--target", "G9"], 2, "G9"),
        (["plan", "--from", "G5", "--target", "G4"], 2, "below G5"),
        (["plan", "--target", "G5", "--by", "soon"], 2, "not a date"),
        (["plan", "--target", "G5", *TODAY, "--by", "2026-11-22"], 2, "not after today"),
        (["plan", "--target", "G5", "--hours-per-week", "0"], 2, "hours a week"),
        (["plan", "--target", "G5", "--hours-per-week", "200"], 2, "hours a week"),
        (["plan", "--target", "G5", "--hours-per-week", "nan"], 2, "hours a week"),
        (["plan", "--target", "G5", "--hours-per-week", "x"], 2, "x"),
        (["plan", "--target", "G5", "--profile", "missing.yaml"], 4, "missing.yaml"),
        (["plan", "--update", "missing.yaml"], 4, "missing.yaml"),
        (["plan", "--update", "-"], 2, "--update"),
        (["plan", "--target", "G5", "--save", "."], 1, "folder"),
        (["plan", "--target", "G5", "--save", "no/such/plan.yaml"], 1, "no/such"),
        (["plan", "--target", "G5", "--save", "/dev/full"], 1, "/dev/full"),
    ],
)
def test_bad_input_is_one_message(run, tmp_path, words, code, told):
    done = run(*words, cwd=tmp_path)
    refused(done, code, told)
    assert done.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_a_plan_edited_into_nonsense_is_told_line_by_line_and_left_alone(run, me, tmp_path):
    path = tmp_path / "plan.yaml"
    run("plan", "--profile", str(me), "--target", "G5", *TODAY, "--save", str(path))
    broken = path.read_text().replace("    done:\n", "    done: soon\n").replace("hours: 3", "hours: x")
    path.write_text(broken)
    refused(run("plan", "--update", str(path), "--profile", str(me)), 4, f"{path}:", "no date", "FIELD10")
    assert path.read_text() == broken
    assert me.read_text() == PERSON


HOSTILE = """\
name: "[bold red]Ann[/] \\e[31m\\u202eevil <script>alert(1)</script>"
current: G4
goals: {short: '=HYPERLINK(1)'}
"""


def test_hostile_text_is_only_text(run, me, tmp_path):
    me.write_text(HOSTILE)
    path = tmp_path / "plan.yaml"
    done = run("plan", "--profile", str(me), "--target", "G5", "--save", str(path), env={"FORCE_COLOR": "1"})
    assert done.returncode == 0, done.stderr
    assert "\x1b[31mevil" not in done.stdout
    assert "\u202e" not in done.stdout
    assert "[bold red]Ann[/]" in done.stdout
    assert "\u202e" not in path.read_text()
    assert run("plan", "--update", str(path)).returncode == 0
