"""The ordinary ways in which people deny, plan, credit someone else, and claim, each with several sorts of work."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from careerpath.matching import Matcher

FRAMES = [line.split(" | ", 1) for line in (Path(__file__).parent / "frames.txt").read_text("utf-8").splitlines()]
#: The share of frames that may be misread, of each status.
MOST_WRONG = 0.05
#: The past, the -ing form and the base form of the same work.
WORK = (
    (
        "trained new clerks on the fee system",
        "training new clerks on the fee system",
        "train new clerks on the fee system",
    ),
    (
        "resolved billing complaints from customers",
        "resolving billing complaints from customers",
        "resolve billing complaints from customers",
    ),
    (
        "processed vehicle title applications",
        "processing vehicle title applications",
        "process vehicle title applications",
    ),
    (
        "explained licensing rules to business owners",
        "explaining licensing rules to business owners",
        "explain licensing rules to business owners",
    ),
)


@pytest.mark.parametrize("wanted", ["negated", "planned", "other", "matched"])
def test_frames_are_read_rightly(matcher: Matcher, wanted: str) -> None:
    wrong = Counter(
        frame
        for status, frame in FRAMES
        if status == wanted
        for past, doing, base in WORK
        if (matcher.match(filled(frame, past, doing, base)).status == "matched") != (wanted == "matched")
    )
    assert wrong.total() <= MOST_WRONG * len(WORK) * sum(status == wanted for status, _ in FRAMES), wrong


def filled(frame: str, past: str, doing: str, base: str) -> str:
    return frame.format(past=past, ger=doing, base=base, Ger=doing.capitalize())
