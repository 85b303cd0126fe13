"""Results and golden outputs that the tests of the formats share."""

from __future__ import annotations

from pathlib import Path

import pytest

from .results import KINDS, result_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="session")
def results(tiny_kb):
    """Return the four results by kind."""
    return {kind: result_of(tiny_kb, kind) for kind in KINDS}


@pytest.fixture
def golden(request):
    """Return a function that compares text with the file of a name, or writes it with --update-golden."""

    def check(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), f"{name} has changed; if well, run pytest --update-golden"

    return check
