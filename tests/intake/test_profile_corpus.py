"""Every file under tests/profiles is a test.

bad/<file>: the problems that it names in lines `# expect: CODE line:column`, in it or in <file>.expect beside it.
good/<case>/profile.*: what is read, written as YAML, is expected.yaml. `UPDATE_EXPECTED=1 pytest` writes that anew.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from careerpath.errors import ProfileError
from careerpath.intake.profile_file import parse_profile, read_profile
from careerpath.intake.save_profile import save_profile

CORPUS = Path(__file__).parents[1] / "profiles"
BAD = sorted(path for path in (CORPUS / "bad").iterdir() if path.suffix != ".expect")
GOOD = sorted((CORPUS / "good").iterdir())


def named(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


@pytest.mark.parametrize("path", BAD, ids=named(BAD))
def test_a_bad_profile_has_the_problems_that_it_names(path):
    beside = path.with_name(path.name + ".expect")
    text = (beside if beside.exists() else path).read_text(encoding="utf-8")
    expected = re.findall(r"# expect: (\S+) (\d+):(\d+)", text)
    with pytest.raises(ProfileError) as caught:
        read_profile(path)
    found = [(each.code, str(each.where.line), str(each.where.column)) for each in caught.value.problems]
    assert found == expected
    assert {each.where.file for each in caught.value.problems} == {str(path)}


@pytest.mark.parametrize("case", GOOD, ids=named(GOOD))
def test_a_good_profile_is_read_as_expected(case):
    (path,) = case.glob("profile.*")
    saved = save_profile(read_profile(path))
    expected = case / "expected.yaml"
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(saved, encoding="utf-8")
    assert saved == expected.read_text(encoding="utf-8")
    assert save_profile(parse_profile(saved, "again.yaml")) == saved
