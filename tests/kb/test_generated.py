"""The generator of the benchmarks makes a sound knowledge base, and of one family no more than that is decoded."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.kb import compiled, stored
from careerpath.kb.compile import check_kb
from careerpath.kb.names import resolve_level

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]


def test_only_the_family_asked_for_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = importlib.util.spec_from_file_location("generate_kb", ROOT / "benchmarks/generate_kb.py")
    assert spec is not None
    assert spec.loader is not None
    generator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generator)
    generator.generate(tmp_path / "kb", 3)
    assert check_kb(tmp_path / "kb") == ()
    generator.write_compiled(tmp_path / "kb", tmp_path / "kb.jsonl")
    decoded: list[str] = []
    decode = stored.family
    monkeypatch.setattr(stored, "family", lambda row: decoded.append(row["id"]) or decode(row))
    kb = compiled.open_file(str(tmp_path / "kb.jsonl"))
    resolve_level(kb, "G4")
    resolve_level(kb, "G5")
    assert len(kb.families) == 8
    assert decoded == ["mo-customer-service"]
