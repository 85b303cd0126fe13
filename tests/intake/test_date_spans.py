"""Times as resumes write them, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.intake.date_spans import find_date_spans


def shown(date) -> str:
    parts = (date.year, date.month, date.day)
    return "-".join(f"{part:02}" for part in parts if part is not None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Mar 2019 - present", "2019-03", None),
        ("2019-2021", "2019", "2021"),
        ("2019-21", "2019", "2021"),
        ("6/18-9/19", "2018-06", "2019-09"),
        ("June 2018 to Sept. 2019", "2018-06", "2019-09"),
        ("Clerk, County (01/2015 \u2013 12/2018)", "2015-01", "2018-12"),
        ("2019-06 - 2020-07", "2019-06", "2020-07"),
        ("2019-06-2020-07", "2019-06", "2020-07"),
        ("March - June 2019", "2019-03", "2019-06"),
        ("06/01/2018 - 09/15/2019", "2018-06-01", "2019-09-15"),
        ("1/2/99-3/4/20", "1999-01-02", "2020-03-04"),
        ("Summer 2018 \u2013 Fall 2019", "2018-07", "2019-10"),
        ("May '18 \u2014 Aug \u201919", "2018-05", "2019-08"),
        ("5/2019\u2013Current", "2019-05", None),
        ("March 5, 2019 through April 1st, 2020", "2019-03-05", "2020-04-01"),
        ("Jan. 2020 -- Dec. 2020", "2020-01", "2020-12"),
        ("06.2018-09.2019", "2018-06", "2019-09"),
        ("2019 to the present", "2019", None),
        ("2019 to date", "2019", None),
        ("10/2020-to present", "2020-10", None),
        ("JUNE 2018 TO NOW", "2018-06", None),
    ],
)
def test_a_time_is_found_however_it_is_written(text, first, last):
    (span,) = find_date_spans(text)
    assert shown(span.first) == first
    assert (shown(span.last) if span.last else None) == last
    assert span.ongoing == (last is None)


@pytest.mark.parametrize(
    "text",
    [
        "573-555-2019",
        "call 555-1990 - 2000",
        "2021-2019",
        "0000-2001",
        "65101-2019",
        "$1990 - 2000",
        "2/30/2019 - 2020",
        "in May 2019 we moved",
        "Handled 20-30 calls",
        "9/18 calls - 10/18 answered",
        "June through September",
    ],
)
def test_what_is_no_time_is_left_alone(text):
    assert find_date_spans(text) == []


def test_the_span_says_where_it_stands():
    text = "Clerk | Jan 2019 - May 2020 | County; earlier 2015 to 2017"
    assert [text[span.start : span.end] for span in find_date_spans(text)] == ["Jan 2019 - May 2020", "2015 to 2017"]


@given(st.text(alphabet="0123456789-/. '\u2013JanMaypresentto,", max_size=60))
def test_whatever_is_written_no_time_ends_before_it_starts(text):
    for span in find_date_spans(text):
        assert 0 <= span.start < span.end <= len(text)
        assert span.last is None or span.first.year <= span.last.year
