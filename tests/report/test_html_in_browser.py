"""The HTML page in a real browser: silent, alone, accessible, and whole on paper. Skipped where there is no Chromium.

AXE_CORE=path/to/axe.min.js adds the checks of axe-core.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from careerpath.report.formats import FORMATS, render
from careerpath.report.html_page import html
from careerpath.report.page import Column, Page, Section, Table, cell

from .results import KINDS, PAYLOADS, poisoned

HTML = next(f for f in FORMATS if f.name == "html")
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
AXE = os.environ.get("AXE_CORE")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed")


@pytest.fixture
def browse(tmp_path):
    """Return a function that opens HTML with more options, and returns what the browser did."""

    def opened(text: str | bytes, *options: str) -> subprocess.CompletedProcess[str]:
        page = tmp_path / "page.html"
        page.write_bytes(text.encode() if isinstance(text, str) else text)
        words = [
            BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--enable-logging=stderr",
            *options,
            page.as_uri(),
        ]
        return subprocess.run(words, check=True, capture_output=True, text=True, timeout=120)

    return opened


def requests(log: Path) -> set[str]:
    """Return the addresses that a page asked for, by the browser's net log, and not what the browser asks by itself."""
    by_page = [line for line in log.read_text(errors="replace").splitlines() if '"initiator":"null"' in line]
    return {url for line in by_page for url in re.findall(r'"url":"([^"]+)"', line)}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("payload", ["", *PAYLOADS.values()][:2], ids=["clean", "script"])
def test_no_console_message_and_no_request(browse, tmp_path, tiny_kb, results, kind, payload):
    text = render(HTML, kind, poisoned(tiny_kb, payload), poisoned(results[kind], payload))
    done = browse(text, "--dump-dom", f"--log-net-log={tmp_path / 'net.json'}")
    assert "</html>" in done.stdout
    assert "CONSOLE" not in done.stderr
    assert not requests(tmp_path / "net.json")


def test_a_console_message_or_a_request_would_be_noticed(browse, tmp_path):
    bad = "<!doctype html><script>console.log('x')</script><img src='http://127.0.0.1:9/x.png'>"
    done = browse(bad, "--dump-dom", f"--log-net-log={tmp_path / 'net.json'}")
    assert "CONSOLE" in done.stderr
    assert requests(tmp_path / "net.json") == {"http://127.0.0.1:9/x.png"}


def test_no_row_is_cut_on_paper_and_its_head_is_repeated(browse, tmp_path):
    lines = [[f"row {n} line {part}." for part in range(5)] for n in range(40)]
    rows = tuple((cell(*texts), cell("short")) for texts in lines)
    table = Table("Many rows.", (Column("Heading of rows", 3), Column("Other", 1)), rows)
    page = Page("Long", "", (Section("long", "Long", (table,)),), (), "", "", "")
    browse(html(page), f"--print-to-pdf={tmp_path / 'page.pdf'}", "--no-pdf-header-footer")
    sheets = [sheet.extract_text() for sheet in pypdf.PdfReader(tmp_path / "page.pdf").pages]
    assert len(sheets) > 3
    for texts in lines:
        assert [sum(text in sheet for text in texts) for sheet in sheets].count(5) == 1, texts
    assert all("Heading of rows" in sheet for sheet in sheets if "row " in sheet)


@pytest.mark.skipif(not AXE, reason="AXE_CORE does not name axe.min.js")
@pytest.mark.parametrize("kind", KINDS)
def test_axe_core_finds_no_violation(browse, tiny_kb, results, kind):
    text = render(HTML, kind, tiny_kb, results[kind]).decode()
    without_policy = re.sub(r"<meta http-equiv=.*?>\n", "", text, count=1)
    run = "axe.run().then(r => document.body.textContent = 'FOUND' + JSON.stringify(r.violations.map(v => v.id)))"
    scripts = f"<script>{Path(AXE).read_text()}</script><script>{run}</script></body>"
    done = browse(without_policy.replace("</body>", scripts), "--dump-dom", "--virtual-time-budget=20000")
    found = re.search(r"FOUND(\[.*?\])", done.stdout)
    assert found, done.stdout[-500:]
    assert json.loads(found.group(1)) == []
