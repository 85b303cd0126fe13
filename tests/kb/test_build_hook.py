"""The wheel holds the compiled knowledge base, and is not built when data/ has problems."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerpath.kb import compiled

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

ROOT = Path(__file__).parents[2]
pytest.importorskip("hatchling")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    target = tmp_path / "source"
    for name in ("careerpath", "data"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROOT / name, target / name)
    (target / "README.md").touch()
    return target


def build(source: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    (tmp_path / "tmp").mkdir()
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    environment = {**os.environ, "TMPDIR": str(tmp_path / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)


def test_a_wheel_holds_the_compiled_file_and_the_source_tree_does_not(
    source: Path, tmp_path: Path, shipped_kb: KnowledgeBase
) -> None:
    before = sorted(source.rglob("*"))
    run = build(source, tmp_path)
    assert run.returncode == 0, run.stderr
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("careerpath/data/compiled.jsonl") == compiled.write(shipped_kb)
        assert "careerpath/data/kb.yaml" in archive.namelist()
    assert sorted(source.rglob("*")) == before
    assert list((tmp_path / "tmp").iterdir()) == []


def test_problems_stop_the_build_and_are_printed(source: Path, tmp_path: Path) -> None:
    family = source / "data/families/gs-0501.yaml"
    family.write_text(family.read_text(encoding="utf-8").replace("cumulative:", "cumulativ:", 1), encoding="utf-8")
    run = build(source, tmp_path)
    assert run.returncode != 0
    assert "FIELD101 the family has no key `cumulativ`" in run.stdout + run.stderr
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not (tmp_path / "dist").exists() or not list((tmp_path / "dist").iterdir())
