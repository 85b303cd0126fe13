"""Durations in words or figures: `three years`, `10+ yrs`, `eighteen months`, `two and a half years`, `3-5 years`."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from careerpath.intake.tokens import Token, at

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_NUMBERS = {word: number for number, word in enumerate(_SMALL)} | {"a": 1, "an": 1, "couple": 2, "dozen": 12}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_MONTHS_IN = {
    **dict.fromkeys(("year", "years", "yr", "yrs"), 12),
    **dict.fromkeys(("month", "months", "mo", "mos"), 1),
    **dict.fromkeys(("decade", "decades"), 120),
}
_FRACTIONS = {"\u00bd": Fraction(1, 2), "\u00bc": Fraction(1, 4), "\u00be": Fraction(3, 4)}
_RANGE_SIGNS = frozenset({"-", "\u2013", "\u2014", "to", "or"})
_HALF = Fraction(1, 2)
#: Longer than any working life, in months.
LONGEST = 80 * 12


class Duration(NamedTuple):
    """A duration in months, of a range its lower end; it is made of tokens[start:end]."""

    months: Fraction
    start: int
    end: int


class _Read(NamedTuple):
    number: Fraction
    after: int


def find_durations(tokens: list[Token]) -> list[Duration]:
    """Return the durations in a text, in order; those beyond 80 years are none."""
    found: list[Duration] = []
    index = 0
    while index < len(tokens):
        duration = _duration_at(tokens, index)
        index = duration.end if duration else index + 1
        if duration and 0 < duration.months <= LONGEST:
            found.append(duration)
    return found


def _duration_at(tokens: list[Token], index: int) -> Duration | None:
    """Read a number and its unit, and the months behind years: `3 years and 4 months`."""
    whole = _counted(tokens, index)
    if whole is None:
        return None
    behind = whole.end + (at(tokens, whole.end).word in ("and", ",", "&"))
    rest = _counted(tokens, behind) if whole.months >= _MONTHS_IN["year"] else None
    if rest is not None and rest.months < _MONTHS_IN["year"] and at(tokens, rest.end - 1).word.startswith("mo"):
        return Duration(whole.months + rest.months, index, rest.end)
    return whole


def _counted(tokens: list[Token], index: int) -> Duration | None:
    number = _number(tokens, index)
    if number is None:
        return None
    after = _behind_figure_in_brackets(tokens, number.after)
    after += at(tokens, after).word == "+"
    if at(tokens, after).word in _RANGE_SIGNS:
        upper = _number(tokens, after + 1)
        after = upper.after + (at(tokens, upper.after).word == "+") if upper else after
    after += at(tokens, after).word in ("-", "of", "full")
    unit = _MONTHS_IN.get(at(tokens, after).word)
    if unit is None:
        return None
    after += 1 + (at(tokens, after).word in ("yr", "yrs", "mo", "mos") and at(tokens, after + 1).word == ".")
    extra, after = _half_behind(tokens, after)
    return Duration((number.number + extra) * unit, index, after)


def _behind_figure_in_brackets(tokens: list[Token], index: int) -> int:
    """Step over the `(5)` of `five (5) years`."""
    signs = [at(tokens, index + ahead).word for ahead in (0, 2)]
    return index + 3 if signs == ["(", ")"] and at(tokens, index + 1).is_number() else index


def _half_behind(tokens: list[Token], index: int) -> tuple[Fraction, int]:
    """Read the half of `a year and a half`."""
    words = [at(tokens, index + ahead).word for ahead in range(3)]
    return (_HALF, index + 3) if words == ["and", "a", "half"] else (Fraction(0), index)


def _number(tokens: list[Token], index: int) -> _Read | None:
    token = at(tokens, index)
    if token.is_number():
        return _figure(tokens, index)
    if token.word == "half" and at(tokens, index + 1).word in ("a", "an"):
        return _Read(_HALF, index + 2)
    if token.word in _TENS:
        behind = index + 1 + (at(tokens, index + 1).word == "-")
        ones = _NUMBERS.get(at(tokens, behind).word, 0)
        compound = 0 < ones < 10 and at(tokens, behind).word not in ("a", "an")  # noqa: PLR2004 - the ones
        return _Read(Fraction(_TENS[token.word] + (ones if compound else 0)), behind + 1 if compound else index + 1)
    if token.word not in _NUMBERS:
        return None
    if at(tokens, index + 1).word in ("couple", "dozen"):
        return _number(tokens, index + 1)
    return _with_half(tokens, _Read(Fraction(_NUMBERS[token.word]), index + 1))


def _figure(tokens: list[Token], index: int) -> _Read:
    """Read `3`, `3.5`, `3 1/2`, and `3` with a sign for a half."""
    number, after = Fraction(tokens[index].word), index + 1
    if at(tokens, after).word == "." and at(tokens, after + 1).is_number():
        return _Read(Fraction(f"{tokens[index].word}.{tokens[after + 1].word}"), after + 2)
    if at(tokens, after).word in _FRACTIONS:
        return _Read(number + _FRACTIONS[tokens[after].word], after + 1)
    if [at(tokens, after + ahead).word for ahead in range(3)] == ["1", "/", "2"]:
        return _Read(number + _HALF, after + 3)
    return _with_half(tokens, _Read(number, after))


def _with_half(tokens: list[Token], read: _Read) -> _Read:
    """Read the half of `two and a half years`."""
    words = [at(tokens, read.after + ahead).word for ahead in range(3)]
    return (
        _Read(read.number + _HALF, read.after + 3) if words in (["and", "a", "half"], ["and", "one", "half"]) else read
    )
