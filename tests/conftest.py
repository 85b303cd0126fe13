"""Knowledge bases that tests share: a tiny one made for them, and the one that ships."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerpath.kb.compile import compile_files
from careerpath.kb.source_files import collect

if TYPE_CHECKING:
    from careerpath.matching import Matcher
    from careerpath.model.knowledge import KnowledgeBase

TESTS = Path(__file__).parent
TINY = TESTS / "kb" / "tiny"
SHIPPED = TESTS.parent / "data"


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep tests out of the user's cache. What a test starts in another process inherits it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture(scope="session")
def tiny_kb() -> KnowledgeBase:
    """Return the knowledge base of tests/kb/tiny: two families, two competencies, a scale of three steps."""
    return compile_files(collect(TINY))


@pytest.fixture(scope="session")
def shipped_kb() -> KnowledgeBase:
    """Return the knowledge base of data/."""
    return compile_files(collect(SHIPPED))


@pytest.fixture(scope="session")
def matcher(shipped_kb: KnowledgeBase) -> Matcher:
    """Return the matcher of the Missouri family."""
    from careerpath.matching import matcher_for  # noqa: PLC0415  # most tests match nothing

    return matcher_for(shipped_kb, ("mo-customer-service",))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Golden outputs are written anew with `python -m pytest --update-golden`."""
    parser.addoption("--update-golden", action="store_true", help="write the golden outputs anew")


@pytest.fixture
def golden(request):
    """Return a function that compares text with a file in `golden/` beside the test; --update-golden writes it."""

    def check(name: str, text: str) -> None:
        path = request.path.parent / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), f"{name} has changed; if well, run pytest --update-golden"

    return check
