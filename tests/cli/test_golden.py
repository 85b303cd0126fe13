"""The text views, whole, as they stand in `golden/`."""

from __future__ import annotations

import pytest

TODAY = ("--today", "2026-11-22")
SHOWN = {
    "compare-G6-G8.txt": ("compare", "G6", "G8", "--all"),
    "route-G4-G8.txt": ("route", "--from", "G4", "--to", "G8", *TODAY),
    "route-none.txt": ("route", "--from", "G4", "--to", "gs-0501:mid"),
    "plan-G4-G5.txt": ("plan", "--from", "G4", "--target", "G5", *TODAY, "--by", "2026-12-12"),
}


@pytest.mark.parametrize("name", SHOWN)
def test_the_text_reads_as_the_golden_one(run, golden, name):
    golden(name, run(*SHOWN[name]).stdout)
