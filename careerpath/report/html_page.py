"""A page as one HTML file that needs nothing beside it: no script, no request."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from careerpath.report.page import ShareBar, StackedBar, StepBar, TimeBar
from careerpath.report.plain import printable
from careerpath.report.safe_links import safe_link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.report.page import Chart, Page

_TEMPLATES = Path(__file__).with_name("templates")
#: Statuses that have a look of their own; other words look like text.
_LOOKS = frozenset({"met", "ready", "partial", "gap", "not ready", "unknown", "undetermined"})


def html(page: Page) -> str:
    """Return a page as a self-contained HTML document. What people wrote in it stays text."""
    return _environment().get_template("page.html.j2").render(page=page) + "\n"


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(link=safe_link, look=_look, segments=_segments, percent=_percent, shape=_shape)
    style = (_TEMPLATES / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    made.globals.update(style=Markup(style), style_hash=digest)  # noqa: S704 (our own file)
    return made


def _shown(value: Any) -> Any:  # noqa: ANN401 (whatever a template prints)
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _look(status: str) -> str:
    return status.replace(" ", "-") if status in _LOOKS else "other"


def _percent(share: float) -> str:
    return f"{share * 100:.2f}%"


def _segments(bar: StackedBar) -> Iterator[tuple[str, int, float, float]]:
    """Give each part of a bar with its start and width, as shares of the whole."""
    total = sum(count for _, count in bar.parts) or 1
    before = 0
    for status, count in bar.parts:
        yield status, count, before / total, count / total
        before += count


def _shape(chart: Chart) -> str:
    match chart:
        case StackedBar():
            return "stacked"
        case StepBar():
            return "steps"
        case TimeBar():
            return "time"
        case ShareBar():
            return "share"
