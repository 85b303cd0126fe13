"""A table for spreadsheets, as CSV (RFC 4180, UTF-8 with a mark that spreadsheets know it by)."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from careerpath.report.plain import printable, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    Value = str | int | float | date | None

#: What makes a spreadsheet read a text as a formula; the wide forms do so in some languages.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
#: The most characters that a spreadsheet takes in one cell.
_LONGEST = 32_000


def csv_table(columns: Sequence[str], rows: Iterable[Mapping[str, Value]]) -> bytes:
    """Return rows under named columns; a column that a row does not have stays empty. Numbers stay numbers."""
    out = StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_value(row.get(column)) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def _value(value: Value) -> str | int | float:
    if isinstance(value, int | float):
        return value
    return inert("" if value is None else str(value))


def inert(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: an apostrophe goes before what could start one."""
    shown = shortened(printable(text), _LONGEST)
    return f"'{shown}" if text.startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA) else shown
