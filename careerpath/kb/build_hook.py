"""Compiles the knowledge base into the wheel, so that a run of careerpath reads no YAML. Loaded by hatchling."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileKnowledgeBase(BuildHookInterface):  # type: ignore[type-arg]
    """Adds careerpath/data/compiled.jsonl to a wheel. The build fails, and prints why, when data/ has problems."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile data/ outside the source tree; an editable install reads data/ itself, and needs none of it."""
        self.made: Path | None = None
        if version == "editable":
            return
        data = _compiled(Path(self.root))
        self.made = Path(mkdtemp(prefix="careerpath-")) / "compiled.jsonl"
        self.made.write_bytes(data)
        build_data["force_include"][str(self.made)] = "careerpath/data/compiled.jsonl"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove what `initialize` made."""
        if self.made:
            self.made.unlink()
            self.made.parent.rmdir()


def _compiled(root: Path) -> bytes:
    sys.path.insert(0, str(root))
    try:
        from careerpath.errors import KnowledgeBaseError  # noqa: PLC0415 (importable only now)
        from careerpath.kb.compile import compile_files  # noqa: PLC0415
        from careerpath.kb.compiled import write  # noqa: PLC0415
        from careerpath.kb.source_files import collect  # noqa: PLC0415
    finally:
        sys.path.remove(str(root))
    try:
        return write(compile_files(collect(root / "data")))
    except KnowledgeBaseError as error:
        problems = "\n".join(map(str, error.problems))
        raise SystemExit(f"{error.message}\n{problems}") from None
