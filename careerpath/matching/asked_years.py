"""The experience that a description asks for, as a sign of its level."""

from __future__ import annotations

import re

from careerpath.matching.scope_cues import NO_TIERS, Tiers

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_YEARS = re.compile(
    r"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\)?(?:\s*(?:\(\d+\)|\+))?"
    r"(?:\s*(?:-|to|or)\s*(?:\d{1,2}|\w+))?(?:\s+or more)?\s+years?\b",
    re.IGNORECASE,
)
_MONTHS = re.compile(r"\b(?:\d{1,2}|three|six|nine|twelve)\s+months\b", re.IGNORECASE)
_NONE = re.compile(r"\bno (?:\w+ )?experience|experience (?:is )?not (?:required|necessary)", re.IGNORECASE)
_SUPERVISORY = re.compile(r"\bsupervis\w+|\bmanag(?:ing|ement|erial)\b", re.IGNORECASE)
_LEAD = re.compile(r"\blead\b", re.IGNORECASE)

_NO_EXPERIENCE: Tiers = (1.6, -0.3, -1.2, -1.6, -1.8)
_BY_YEARS: tuple[Tiers, ...] = (
    (1.2, 0.1, -0.8, -1.0, -1.2),
    (0.9, 0.3, -0.5, -0.8, -1.0),
    (0.0, 0.8, 0.1, -0.2, -0.5),
    (-0.5, 0.6, 0.5, 0.1, 0.0),
    (-0.9, 0.0, 0.8, 0.4, 0.2),
    (-1.2, -0.4, 0.6, 0.7, 0.4),
    (-1.4, -0.8, 0.2, 0.6, 0.8),
)
_SUPERVISORY_ONCE: Tiers = (-1.5, -1.5, -0.7, 0.9, 0.7)
_SUPERVISORY_LONG: Tiers = (-2.0, -2.0, -1.2, 0.2, 1.8)
_SENTENCE = re.compile(r"[^.;\n]+")


def asked_years(sentences: list[str]) -> tuple[str, Tiers]:
    """Return what is asked in words, and what it weighs for the tiers, from the sentences that speak of experience."""
    most, supervisory, none = -1, 0, False
    for sentence in sentences:
        if "experience" not in sentence.lower() and not _SUPERVISORY.search(sentence):
            continue
        numbers = [_number(found.group(1)) for found in _YEARS.finditer(sentence)]
        none = none or bool(_NONE.search(sentence))
        if not numbers:
            most = max(most, 0) if _MONTHS.search(sentence) else most
            continue
        if len(numbers) > 1 or not _SUPERVISORY.search(sentence):
            most = max(most, numbers[0])
        if _SUPERVISORY.search(sentence):
            supervisory = max(supervisory, numbers[-1])
            most = max(most, numbers[0])
    if most < 0:
        return ("no experience asked", _NO_EXPERIENCE) if none else ("", NO_TIERS)
    weights = _BY_YEARS[min(most, len(_BY_YEARS) - 1)]
    said = f"{most} years of experience asked" if most != 1 else "1 year of experience asked"
    if supervisory:
        extra = _SUPERVISORY_LONG if supervisory > 1 else _SUPERVISORY_ONCE
        first, second, third, fourth, fifth = (a + b for a, b in zip(weights, extra, strict=True))
        return f"{said}, supervisory experience among it", (first, second, third, fourth, fifth)
    return said, weights


def _number(text: str) -> int:
    return _NUMBERS.get(text.lower()) or int(text) if text.lower() in _NUMBERS or text.isdigit() else 0
