"""`-o FILE` and `--format`: the format by the ending, the file whole and private, and one message when it cannot be."""

from __future__ import annotations

import csv
import json
import os
import re
import resource
import stat
import sys
from pathlib import Path

import pytest

from careerpath.report import formats
from careerpath.report.formats import FORMATS

PROFILE = """\
family: mo-customer-service
current: G4
target: G5
name: Ana Ruiz
years: {relevant: 3.5}
statements: ["Trained two new hires on the permit system"]
answers: {organize-work: independently}
"""
HEADS = {
    "text": b"",
    "json": b"{",
    "markdown": b"# ",
    "html": b"<!doctype html>",
    "docx": b"PK",
    "csv": b"\xef\xbb\xbf",
    "ics": b"BEGIN:VCALENDAR",
    "yaml": b"# An individual development plan",
}


@pytest.fixture
def person(tmp_path):
    path = tmp_path / "ana.yaml"
    path.write_text(PROFILE)
    return str(path)


@pytest.fixture
def words(person):
    """Return the words of each command."""
    return {
        "assess": ["assess", "--profile", person],
        "compare": ["compare", "G4", "G5"],
        "route": ["route", "--from", "G2", "--to", "G5"],
        "plan": ["plan", "--profile", person, "--today", "2026-11-22"],
    }


def refused(done, code, *told):
    assert done.returncode == code, (done.returncode, done.stderr)
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    for word in told:
        assert word in done.stderr, done.stderr


@pytest.mark.parametrize(
    ("command", "wanted", "ending"),
    [(c, f, e) for f in FORMATS for c in f.results for e in f.endings],
    ids=lambda value: getattr(value, "name", value),
)
def test_every_ending_of_every_result(run, tmp_path, words, command, wanted, ending):
    path = tmp_path / f"out{ending}"
    done = run(*words[command], "-o", str(path))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert done.stderr == f"careerpath: wrote {path}\n"
    data = path.read_bytes()
    assert data.startswith(HEADS[wanted.name])
    assert len(data) > 200
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_ending_may_be_in_capitals_and_format_goes_before_it(run, tmp_path, words):
    run(*words["compare"], "-o", str(tmp_path / "A.HTML"))
    assert (tmp_path / "A.HTML").read_bytes().startswith(HEADS["html"])
    run(*words["compare"], "-o", str(tmp_path / "b.txt"), "--format", "markdown")
    assert (tmp_path / "b.txt").read_bytes().startswith(HEADS["markdown"])


@pytest.mark.parametrize("name", ["json", "markdown", "html", "csv"])
def test_format_without_a_file_prints_it(run, tmp_path, words, name):
    printed = run(*words["compare"], "--format", name)
    assert (printed.returncode, printed.stderr) == (0, "")
    ending = next(f.endings[0] for f in FORMATS if f.name == name)
    run(*words["compare"], "-o", str(tmp_path / f"x{ending}"))
    assert printed.stdout.encode() == (tmp_path / f"x{ending}").read_bytes()
    assert run(*words["compare"], "-o", "-", "--format", name).stdout == printed.stdout


def test_text_in_a_file_is_the_same_whatever_the_terminal(run, tmp_path, words):
    made = []
    for settings in ({"COLUMNS": "200", "FORCE_COLOR": "1"}, {"COLUMNS": "40", "NO_COLOR": "1"}):
        run(*words["assess"], "-o", str(tmp_path / "x.txt"), env=settings)
        made.append((tmp_path / "x.txt").read_text())
    assert made[0] == made[1]
    assert "\x1b" not in made[0]
    assert max(len(line) for line in made[0].splitlines()) <= 80


def test_the_same_bytes_in_another_process_and_zone(run, tmp_path, words):
    for ending in (".html", ".docx", ".ics", ".csv", ".md"):
        made = []
        for n, zone in enumerate(("UTC", "Asia/Tokyo")):
            path = tmp_path / f"{n}{ending}"
            done = run(*words["plan"], "-o", str(path), env={"TZ": zone, "PYTHONHASHSEED": str(n)})
            assert done.returncode == 0, done.stderr
            made.append(path.read_bytes())
        assert made[0] == made[1], ending


def test_json_to_a_file_is_the_json_that_is_printed(run, tmp_path, words):
    path = tmp_path / "x.json"
    run(*words["compare"], "--json", "-o", str(path))
    assert path.read_text() == run(*words["compare"], "--json").stdout
    assert json.loads(path.read_text())["schema"] == "careerpath/compare/1"


def test_an_ending_that_is_no_format(run, tmp_path, words):
    done = run(*words["compare"], "-o", str(tmp_path / "x.pdf"))
    refused(done, 2, ".pdf is no format for compare", "html (.html .htm)")
    assert "ics" not in done.stderr
    refused(run(*words["compare"], "-o", str(tmp_path / "report")), 2, "no ending")
    refused(run(*words["compare"], "-o", str(tmp_path / "x.ics")), 2, ".ics is no format for compare")
    refused(run(*words["compare"], "--format", "pdf"), 2, "'pdf'")


def test_two_formats_at_once(run, tmp_path, words):
    refused(run(*words["compare"], "--json", "--format", "html"), 2, "two formats")
    refused(run(*words["compare"], "--json", "-o", str(tmp_path / "x.html")), 2, "two formats")


def test_a_folder_or_one_that_is_not_there(run, tmp_path, words):
    folder = tmp_path / "x.html"
    folder.mkdir()
    refused(run(*words["compare"], "-o", str(folder)), 1, "is a folder")
    refused(run(*words["compare"], "-o", str(tmp_path / "no" / "x.html")), 1, "There is no folder")


def test_what_a_person_wrote_is_not_written_over(run, tmp_path, words, person):
    refused(run(*words["plan"], "-o", person), 2, "is what this reads")
    before = tmp_path / "plan.yaml"
    before.write_text("mine: yes\n")
    refused(run(*words["plan"], "-o", str(before)), 1, "--update")
    assert before.read_text() == "mine: yes\n"


def test_a_full_disk_leaves_the_old_file_whole(run, tmp_path, words):
    path = tmp_path / "x.html"
    path.write_text("old")
    # A limit on the size of files stands in for a full disk.
    done = run(*words["compare"], "-o", str(path), preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9)))
    refused(done, 1, "could not be written")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".tmp")] == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(run, tmp_path, words):
    (tmp_path / "shut").mkdir(mode=0o500)
    refused(run(*words["compare"], "-o", str(tmp_path / "shut" / "x.html")), 1, "could not be written")


@pytest.mark.parametrize(("name", "package"), [("html", "jinja2"), ("docx", "docx"), ("ics", "icalendar")])
def test_a_missing_extra_names_the_install(run, tmp_path, words, name, package):
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules[{package!r}] = None\n")
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", ""), *filter(None, sys.path)])
    done = run(*words["plan"], "-o", str(tmp_path / f"x.{name}"), env={"PYTHONPATH": path})
    refused(done, 1, "pip install 'careerpath[reports]'")


def test_markdown_and_csv_need_no_extra():
    assert [f.name for f in FORMATS if f.needs] == ["html", "docx", "ics"]


def test_a_calendar_needs_dates(run, tmp_path, words):
    refused(run(*words["plan"][:-2], "-o", str(tmp_path / "x.ics")), 2, "--today")
    assert not (tmp_path / "x.ics").exists()


def test_the_quiz_writes_its_result_too(run, tmp_path, shipped_kb):
    levels = shipped_kb.families[shipped_kb.default_family].levels
    said = dict.fromkeys((r.id for level in levels for r in level.requirements if r.kind != "condition"), "not-yet")
    answers = tmp_path / "answers.yaml"
    answers.write_text("".join(f"{name}: {answer}\n" for name, answer in said.items()))
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    done = run("assess", "--answers", str(answers), "-o", str(tmp_path / "x.csv"), env=env)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as stream:
        found = {row["id"]: row["status"] for row in csv.DictReader(stream)}
    assert "gap" in found.values()
    assert set(found.values()) <= {"gap", "unknown"}


def test_the_help_names_each_format(run):
    told = " ".join(re.sub(r"[^\w]+", " ", run("plan", "--help").stdout).split())
    assert all(f.name in told for f in formats.FORMATS)


def test_the_manual_lists_each_format_with_its_endings():
    manual = (Path(__file__).parents[2] / "docs" / "formats.md").read_text()
    told = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \| ?(.*?) ?\|$", manual, re.MULTILINE)
    assert [(name, tuple(re.findall(r"`(\.\w+)`", endings)), bool(needs)) for name, endings, _, needs in told] == [
        (f.name, f.endings, bool(f.needs)) for f in FORMATS
    ]
