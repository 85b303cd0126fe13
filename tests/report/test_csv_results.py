"""CSV: read back, it has the rows of the result, numbers as numbers, and no formula."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.report.csv_table import csv_table, inert
from careerpath.report.formats import FORMATS, render

from .markup import unshown
from .results import KINDS, PAYLOADS, poisoned

CSV = next(f for f in FORMATS if f.name == "csv")


def rows(kb, kind, result):
    text = render(CSV, kind, kb, result).decode("utf-8-sig")
    return text, list(csv.DictReader(StringIO(text, newline=""), strict=True))


def test_a_row_for_each_verdict_and_gate(tiny_kb, results):
    result = results["assess"]
    _, found = rows(tiny_kb, "assess", result)
    assert [(r["part"], r["id"], r["status"]) for r in found] == [
        *(("requirement", v.requirement.id, v.status) for v in result.verdicts),
        *(("duty", v.requirement.id, v.status) for v in result.duties),
        *(("gate", g.id, g.status) for g in result.gates),
    ]
    assert next(r for r in found if r["id"] == "experience-years")["have"] == "1.5"


def test_a_row_for_each_change(tiny_kb, results):
    _, found = rows(tiny_kb, "compare", results["compare"])
    assert ("added", "write-letters", "2", "3") in [
        (r["change"], r["id"], r["needed_min"], r["needed_max"]) for r in found
    ]
    gate = next(r for r in found if r["id"] == "experience-years")
    assert (gate["before_min"], gate["needed_min"]) == ("0", "2")


def test_a_row_for_each_step(tiny_kb, results):
    _, found = rows(tiny_kb, "route", results["route"])
    assert [(r["route"], r["step"]) for r in found] == [
        (str(route.rank), str(n)) for route in results["route"].routes for n, _ in enumerate(route.steps, 1)
    ]


def test_a_row_for_each_activity(tiny_kb, results):
    plan = results["plan"]
    _, found = rows(tiny_kb, "plan", plan)
    assert {r["activity"] for r in found if r["activity"]} == {a.text for a in plan.activities}
    own = next(r for r in found if r["activity"] == "Write ten letters.")
    assert (own["hours"], own["cost"], own["estimate"]) == ("5", "12.5", "plan-file")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_stays_text(tiny_kb, results, kind, payload):
    _, clean = rows(tiny_kb, kind, results[kind])
    text, found = rows(poisoned(tiny_kb, PAYLOADS[payload]), kind, poisoned(results[kind], PAYLOADS[payload]))
    assert len(found) == len(clean)
    assert not unshown(text.replace("\r\n", "\n"))
    for value in (v for row in found for v in row.values()):
        assert not value.lstrip().startswith(("=", "+", "-", "@"))


@given(st.text())
def test_no_text_is_a_formula(text):
    assert not inert(text).lstrip().startswith(("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20"))


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_stay_numbers(number):
    read = list(csv.reader(StringIO(csv_table(["n"], [{"n": number}]).decode("utf-8-sig"))))
    assert type(number)(read[1][0]) == number


def test_a_cell_fits_a_spreadsheet():
    assert len(inert("x" * 100_000)) < 32_767
