"""`careerpath compare`, as its users see it."""

from __future__ import annotations

import json
import os

import pytest
from jsonschema import Draft202012Validator

from careerpath.report.schemas import schema_of

PAIRS = [
    ("G4", "G5"),
    ("G5", "G4"),
    ("G4", "G8"),
    ("g5", "G5"),
    ("gs-0501:entry", "gs-0501:senior"),
    ("gs-0501:senior", "gs-0501:mid"),
    ("mn-customer-service:senior", "mn-customer-service:principal"),
    ("G5", "mn-customer-service:principal"),
    ("usfws-leadership:first-appointment", "G6"),
    ("doi-customer-service:standard", "G4"),
    ("G2", "gs-0501:entry"),
]


def compared(run, *words):
    done = run("compare", *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_json_keeps_its_schema_and_text_names_both_levels(run, before, after):
    document = compared(run, before, after)
    Draft202012Validator(schema_of("compare")).validate(document)
    text = run("compare", before, after)
    assert text.returncode == 0
    assert document["from"]["title"].split()[0] in text.stdout
    assert "not a promotion decision" in text.stdout


def test_g4_to_g5_adds_exactly_three_ksas_and_moves_the_years(run):
    document = compared(run, "G4", "G5")
    assert document["direction"] == "up"
    assert [r["id"] for r in document["added"]] == ["interpret-regulations", "resolve-nonroutine", "guide-staff"]
    assert document["dropped"] == []
    years = [(g["id"], g["from"]["min"], g["from"]["max"], g["to"]["min"], g["to"]["max"]) for g in document["gates"]]
    assert years == [("experience-years", 2, 4, 4, 6)]


def test_down_says_no_longer_required(run):
    assert "no longer required" in " ".join(run("compare", "G5", "G4").stdout.split())


def test_supervisory_years_come_with_g8_alone(run):
    moved = {g["id"]: g for g in compared(run, "G6", "G8")["gates"]}
    assert moved["supervisory-years"]["from"] is None
    assert (moved["supervisory-years"]["to"]["min"], moved["supervisory-years"]["to"]["max"]) == (2, 4)


def test_what_gsa_does_not_list_is_not_stated_and_never_dropped(run):
    document = compared(run, "gs-0501:entry", "gs-0501:mid")
    assert document["dropped"] == []
    assert {n["requirement"]["id"] for n in document["not_stated"]} >= {"critical-thinking", "learning"}


def test_the_ksas_of_minnesotas_senior_are_not_stated(run):
    document = compared(run, "mn-customer-service:senior", "mn-customer-service:principal")
    assert document["added"] == []
    assert len(document["not_stated"]) == 13
    assert "not stated" in run("compare", "mn-customer-service:senior", "G4").stdout


def test_a_title_names_a_level_and_family_is_understood_on_both_sides_of_the_command(run):
    by_title = run("compare", "Customer Service Representative", "Lead Customer Service Representative", "--json")
    assert by_title.stdout == run("compare", "G4", "G5", "--json").stdout
    after = run("compare", "entry", "mid", "--family", "gs-0501", "--json")
    before = run("--family", "gs-0501", "compare", "entry", "mid", "--json")
    assert after.returncode == 0
    assert after.stdout == before.stdout


def test_all_unfolds_what_is_kept(run):
    folded, unfolded = run("compare", "G4", "G5").stdout, run("compare", "G4", "G5", "--all").stdout
    assert "office-procedures" not in folded
    assert "office-procedures" in unfolded


def test_a_profile_adds_where_the_person_stands(run, tmp_path):
    profile = tmp_path / "me.yaml"
    profile.write_text("current: G4\nanswers: {guide-staff: not-yet}\n", encoding="utf-8")
    verdicts = compared(run, "G4", "G5", "--profile", str(profile))["verdicts"]
    assert {v["requirement"]["id"]: v["status"] for v in verdicts}["guide-staff"] == "gap"
    assert "Where you stand" in run("compare", "G4", "G5", "--profile", str(profile)).stdout


@pytest.mark.parametrize("columns", ["20", "80", "120"])
def test_no_line_is_wider_than_the_terminal_or_ends_in_spaces(run, columns):
    lines = run("compare", "G4", "G5", "--all", env={"COLUMNS": columns}).stdout.splitlines()
    # An address stays whole, so that it can be copied.
    assert max(len(line) for line in lines if not line.startswith("  [link")) <= int(columns)
    assert not [line for line in lines if line.endswith(" ")]


def test_the_same_input_gives_the_same_bytes(run):
    seeds = [*(str(n) for n in range(5)), *(["random"] * 5)]
    words = ("compare", "G5", "mn-customer-service:principal")
    for form in ((), ("--json",)):
        assert len({run(*words, *form, env={"PYTHONHASHSEED": seed}).stdout for seed in seeds}) == 1


def test_pipes_get_no_escape_codes_and_accessible_takes_them_away_on_a_terminal(run):
    assert "\x1b" not in run("compare", "G4", "G5").stdout
    assert "\x1b" not in run("compare", "G4", "G5", env={"FORCE_COLOR": "1", "ACCESSIBLE": "1"}).stdout


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
def test_color_is_shown_on_a_terminal_only_where_it_is_wanted(run):
    assert "\x1b[1m" in run("compare", "G4", "G5", env={"FORCE_COLOR": "1", "TERM": "xterm"}).stdout
    assert "\x1b[3" not in run("compare", "G4", "G5", env={"FORCE_COLOR": "1", "NO_COLOR": "1", "TERM": "xterm"}).stdout
