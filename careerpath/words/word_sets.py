"""Word lists, written as lines of words."""

from __future__ import annotations


def word_set(lines: str) -> frozenset[str]:
    """Return the words of some lines as a set."""
    return frozenset(lines.split())


def word_pairs(lines: str) -> dict[str, str]:
    """Return `word=other` items as a mapping."""
    return dict(pair.split("=", 1) for pair in lines.split())
