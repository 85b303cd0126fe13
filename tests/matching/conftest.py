"""The matcher of the Missouri family, and models made in code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from careerpath.matching import Matcher, matcher_for

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase


@pytest.fixture(scope="session")
def matcher(shipped_kb: KnowledgeBase) -> Matcher:
    return matcher_for(shipped_kb, ("mo-customer-service",))
