"""Results that the tests of the formats share."""

from __future__ import annotations

import pytest

from .results import KINDS, result_of


@pytest.fixture(scope="session")
def results(tiny_kb):
    """Return the four results by kind."""
    return {kind: result_of(tiny_kb, kind) for kind in KINDS}
