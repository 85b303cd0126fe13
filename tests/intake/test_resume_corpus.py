"""Every folder under tests/resumes is a test: what is read of its resume.* is expected.txt.

`UPDATE_EXPECTED=1 pytest` writes that anew.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from careerpath.intake.resume import Resume, parse_resume
from careerpath.intake.save_profile import save_profile
from careerpath.intake.text_file import placed_content

CASES = sorted((Path(__file__).parents[1] / "resumes").iterdir())


def report(resume: Resume) -> str:
    profile = resume.profile
    places = [f"{each.where} {each.text!r}" for each in profile.statements]
    places += [f"{each.where} {each.name}" for each in profile.skills]
    places += [f"{each.where} {each.title} | {each.employer}" for each in profile.jobs]
    parts = (save_profile(profile), "=== places", *places, "=== remarks", *resume.remarks)
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_resume_is_read_as_expected(case):
    (path,) = case.glob("resume.*")
    found = report(parse_resume(placed_content(path.read_bytes(), path.name)))
    expected = case / "expected.txt"
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")
