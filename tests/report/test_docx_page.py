"""DOCX: opens again, holds the form, stays text, and is the same file each time."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from careerpath.report.formats import FORMATS, render

from .markup import unshown
from .results import KINDS, PAYLOADS, poisoned

DOCX = next(f for f in FORMATS if f.name == "docx")
OFFICE = shutil.which("soffice")


def written(kb, kind, result):
    return render(DOCX, kind, kb, result)


def opened(data):
    return docx.Document(BytesIO(data))


def cells(word):
    return [cell.text for table in word.tables for row in table.rows for cell in row.cells]


def shape(word):
    return [(len(table.rows), len(table.columns)) for table in word.tables]


def test_the_plan_is_the_form(tiny_kb, results):
    plan = results["plan"]
    found = cells(opened(written(tiny_kb, "plan", plan)))
    for field in plan.form:
        label = found.index(f"{field.number}  {field.label}")
        assert found[label + 1].splitlines()[0] == field.shown.splitlines()[0]
    for column in ("10 Purpose", "11 Priority", "12 Developmental activity", "13 Evidence of accomplishment"):
        assert column in found
    assert "Employee: Ana Ruiz" in found
    assert found.count("Date") == 2


def test_heads_repeat_and_rows_stay_whole(tiny_kb, results):
    word = opened(written(tiny_kb, "plan", results["plan"]))
    head, *rows = next(t for t in word.tables if t.rows[0].cells[0].text.startswith("9 ")).rows
    assert "w:tblHeader" in head._tr.xml
    assert rows
    assert all("w:cantSplit" in row._tr.xml for row in rows)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_bytes_whatever_the_clock(tiny_kb, results, kind):
    data = written(tiny_kb, kind, results[kind])
    assert data == written(tiny_kb, kind, results[kind])
    with ZipFile(BytesIO(data)) as whole:
        assert {member.date_time for member in whole.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    about = opened(data).core_properties
    assert (about.created.year, about.modified.year, about.author) == (2000, 2000, "")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_stays_text(tiny_kb, results, kind, payload):
    clean = opened(written(tiny_kb, kind, results[kind]))
    data = written(poisoned(tiny_kb, PAYLOADS[payload]), kind, poisoned(results[kind], PAYLOADS[payload]))
    word = opened(data)
    assert shape(word) == shape(clean)
    assert not unshown("".join(cells(word)) + "".join(p.text for p in word.paragraphs))
    targets = [r.target_ref for r in word.part.rels.values() if r.is_external]
    assert all(target.startswith(("http://", "https://", "mailto:")) for target in targets)
    xml = ZipFile(BytesIO(data)).read("word/document.xml").decode()
    assert "instrText" not in xml
    assert "fldSimple" not in xml


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it(tiny_kb, results, tmp_path):
    plan = results["plan"]
    form = (dataclasses.replace(plan.form[0], value="x" * 100_000), *plan.form[1:])
    path = tmp_path / "plan.docx"
    path.write_bytes(written(tiny_kb, "plan", dataclasses.replace(plan, form=form)))
    own = f"-env:UserInstallation=file://{tmp_path}/profile"
    words = [OFFICE, own, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
