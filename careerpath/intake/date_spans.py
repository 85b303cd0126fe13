"""Times as resumes write them: `Mar 2019 - present`, `2019-2021`, `6/18-9/19`, `June 2018 to Sept. 2019`.

Month before day, as in the United States. A year of two digits up to 40 is of this century. A season stands for its
middle month.
"""

from __future__ import annotations

from typing import NamedTuple

from careerpath.intake.partial_dates import PartialDate, checked_date
from careerpath.intake.tokens import END, Token, at, tokenize

_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SEASONS = {"spring": 4, "summer": 7, "fall": 10, "autumn": 10, "winter": 1}
_MONTHS = {
    **{name: number for number, name in enumerate(_MONTH_NAMES, start=1)},
    **{name[:3]: number for number, name in enumerate(_MONTH_NAMES, start=1)},
    "sept": 9,
    **_SEASONS,
}
_JOINING_SIGNS = frozenset("-\u2013\u2014\u2012\u2010\u2212~")
_JOINING_WORDS = frozenset({"to", "until", "till", "through", "thru"})
_PRESENT = frozenset({"present", "now", "current", "currently", "ongoing", "today"})
_LAST_OF_THIS_CENTURY = 40
_SHORT_YEAR = 2
_FULL_YEAR = 4
_MONTHS_IN_YEAR = 12


class DateSpan(NamedTuple):
    """A time found in a text; `ongoing` when it lasts to the present. It stands in text[start:end]."""

    first: PartialDate
    last: PartialDate | None
    ongoing: bool
    start: int
    end: int


class _Read(NamedTuple):
    """A date that was read, and the index of the token behind it."""

    date: PartialDate
    after: int


def find_date_spans(text: str) -> list[DateSpan]:
    """Return the times in a text, in order. A single date is none, nor are times that end before they start."""
    tokens = tokenize(text)
    spans: list[DateSpan] = []
    index = 0
    while index < len(tokens):
        found = _span_at(tokens, index)
        if found is None:
            index += 1
            continue
        span, index = found
        spans.append(span)
    return spans


def read_date(tokens: list[Token], index: int) -> _Read | None:
    """Read one date that starts at a token: a month and year, a day, or a year alone."""
    word = at(tokens, index).word
    if word in _MONTHS:
        return _named_month(tokens, index)
    return _numbers(tokens, index) if at(tokens, index).is_number() else None


def _span_at(tokens: list[Token], index: int) -> tuple[DateSpan, int] | None:
    first = read_date(tokens, index) or _month_of_the_same_year(tokens, index)
    if first is None or _follows_digits(tokens, index):
        return None
    after = _behind_joint(tokens, first.after)
    if after is None:
        return None
    start = tokens[index].start
    present = _behind_present(tokens, after)
    if present is not None:
        return DateSpan(first.date, None, ongoing=True, start=start, end=tokens[present - 1].end), present
    last = read_date(tokens, after) or _short_year_behind(tokens, first, after)
    if last is None or _is_earlier(last.date, first.date):
        return None
    return DateSpan(first.date, last.date, ongoing=False, start=start, end=tokens[last.after - 1].end), last.after


def _named_month(tokens: list[Token], index: int) -> _Read | None:
    """Read `March 2019`, `Mar. '19`, `March 5, 2019`, `March of 2019`."""
    month = _MONTHS[at(tokens, index).word]
    index = _skip(tokens, index + 1, {".", ",", "of", "/", "-"})
    day = None
    if at(tokens, index).is_number() and len(at(tokens, index).word) <= _SHORT_YEAR:
        year_index = _skip(tokens, index + 1, {",", "st", "nd", "rd", "th"})
        if len(at(tokens, year_index).word) == _FULL_YEAR and at(tokens, year_index).is_number():
            day, index = int(at(tokens, index).word), year_index
    index = _skip(tokens, index, {"'", "\u2019"})
    year = _year(at(tokens, index))
    found = checked_date(year, month, day) if year is not None else None
    return _Read(found, index + 1) if found else None


def _numbers(tokens: list[Token], index: int) -> _Read | None:
    """Read `2019`, `2019-03`, `2019-03-05`, `3/2019`, `3/19`, `3/5/2019`, `03.2019`."""
    parts, sign = [at(tokens, index).word], at(tokens, index + 1).word
    after = index + 1
    if sign in ("/", ".", "-"):
        while at(tokens, after).word == sign and _touches(tokens, after) and at(tokens, after + 1).is_number():
            parts.append(at(tokens, after + 1).word)
            after += 2
    for length in range(min(len(parts), 3), 0, -1):
        found = _dated(parts[:length], sign)
        if found:
            return _Read(found, index + 2 * length - 1)
    return None


def _dated(parts: list[str], sign: str) -> PartialDate | None:
    """Put the parts in the order year, month, day by their lengths; None when they are no date."""
    numbers = [int(part) for part in parts]
    widths = [len(part) for part in parts]
    if widths[0] == _FULL_YEAR:
        ordered = numbers
    elif len(parts) > 1 and widths[-1] == _FULL_YEAR:
        ordered = [numbers[-1], *numbers[:-1]]
    elif len(parts) > 1 and widths[-1] == _SHORT_YEAR and sign == "/":
        ordered = [_full_year(numbers[-1]), *numbers[:-1]]
    else:
        return None
    others = widths[1:] if widths[0] == _FULL_YEAR else widths[:-1]
    return checked_date(*ordered) if max(others, default=1) <= _SHORT_YEAR else None


def _month_of_the_same_year(tokens: list[Token], index: int) -> _Read | None:
    """Read the first month of `March - June 2019`."""
    month = _MONTHS.get(at(tokens, index).word)
    after = _skip(tokens, index + 1, {"."})
    joint = _behind_joint(tokens, after) if month else None
    last = read_date(tokens, joint) if joint is not None and at(tokens, joint).word in _MONTHS else None
    return _Read(PartialDate(last.date.year, month), after) if last else None


def _short_year_behind(tokens: list[Token], first: _Read, index: int) -> _Read | None:
    """Read the `21` of `2019-21`, which is no month."""
    token = at(tokens, index)
    if first.date.month is not None or len(token.word) != _SHORT_YEAR or not token.is_number():
        return None
    year = first.date.year // 100 * 100 + int(token.word)
    found = checked_date(year) if int(token.word) > _MONTHS_IN_YEAR else None
    return _Read(found, index + 1) if found else None


def _behind_joint(tokens: list[Token], index: int) -> int | None:
    """Return the index behind `-`, `--`, a dash or `to`; None when there is none."""
    token = at(tokens, index)
    if token.word in _JOINING_WORDS:
        return index + 1
    if token.word in _JOINING_SIGNS:
        doubled = at(tokens, index + 1).word in _JOINING_SIGNS | _JOINING_WORDS
        return index + 2 if doubled else index + 1
    return None


def _behind_present(tokens: list[Token], index: int) -> int | None:
    index = _skip(tokens, index, {"the", "("})
    if at(tokens, index).word in _PRESENT:
        return index + 1
    if at(tokens, index).word == "date" and at(tokens, index - 1).word == "to":
        return index + 1
    return None


def _year(token: Token) -> int | None:
    if not token.is_number() or len(token.word) not in (_SHORT_YEAR, _FULL_YEAR):
        return None
    return _full_year(int(token.word)) if len(token.word) == _SHORT_YEAR else int(token.word)


def _full_year(number: int) -> int:
    return number + (2000 if number <= _LAST_OF_THIS_CENTURY else 1900)


def _skip(tokens: list[Token], index: int, words: set[str]) -> int:
    """Step over at most two of the words."""
    for _ in range(2):
        index += at(tokens, index).word in words and at(tokens, index) is not END
    return index


def _touches(tokens: list[Token], index: int) -> bool:
    """Whether a sign stands right between its neighbors, with no space."""
    before, sign, behind = at(tokens, index - 1), at(tokens, index), at(tokens, index + 1)
    return before.end == sign.start and sign.end == behind.start


def _follows_digits(tokens: list[Token], index: int) -> bool:
    """Whether a number is the tail of a longer one, such as a phone number or an amount."""
    before = at(tokens, index - 1)
    tight = before.end == at(tokens, index).start
    return tight and (
        before.word in ("$", ",", ".", "#", "/") or (before.word == "-" and at(tokens, index - 2).is_number())
    )


def _is_earlier(one: PartialDate, other: PartialDate) -> bool:
    if one.month is None or other.month is None:
        return one.year < other.year
    return (one.year, one.month, one.day or 31) < (other.year, other.month, other.day or 1)
