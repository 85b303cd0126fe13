"""Every file of tests/kb/bad, laid over the tiny knowledge base, has exactly the problems that its first lines name.

A file opens with `# as: FILE`, the name that it takes in the knowledge base, and one `# expect: CODE line:column` for
each problem; a problem of the whole file is at 0:0. A file dropped into the folder is a test.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from careerpath.errors import KnowledgeBaseError
from careerpath.kb.compile import check_kb
from careerpath.kb.load import load_kb

TINY = Path(__file__).parent / "tiny"
BAD = sorted((Path(__file__).parent / "bad").glob("*.yaml"))


def directives(file: Path, name: str) -> list[str]:
    return re.findall(rf"^# {name}: (.+)$", file.read_bytes().decode("utf-8", "replace"), re.MULTILINE)


@pytest.fixture
def laid_over(tmp_path: Path, file: Path) -> Path:
    folder = tmp_path / "kb"
    shutil.copytree(TINY, folder)
    (as_name,) = directives(file, "as")
    (folder / as_name).write_bytes(file.read_bytes())
    return folder


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_the_problems_are_those_expected(laid_over: Path, file: Path) -> None:
    problems = check_kb(laid_over)
    (as_name,) = directives(file, "as")
    found = [f"{p.code} {p.where.line}:{p.where.column}" for p in problems if p.where.file == str(laid_over / as_name)]
    assert sorted(found) == sorted(directives(file, "expect"))
    assert len(found) == len(problems), "a problem of one file must not show up as a problem of another"


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_nothing_of_it_is_loaded_and_each_problem_says_what_to_do(laid_over: Path) -> None:
    with pytest.raises(KnowledgeBaseError) as caught:
        load_kb(laid_over)
    assert caught.value.exit_code == 3
    for problem in caught.value.problems:
        assert problem.message
        assert problem.hint or problem.code == "FIELD103"
        assert str(problem).isprintable()
