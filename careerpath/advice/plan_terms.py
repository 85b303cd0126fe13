"""What a plan is to keep to, and which hours, dates and targets no plan can be made from."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from careerpath.errors import UsageError
from careerpath.model.value import value

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.knowledge import Level
    from careerpath.model.saved_plan import SavedPlan

#: Hours a week for development when nobody says: half a working day. Our choice, as is the least.
HOURS_PER_WEEK = 4.0
LEAST_HOURS = 0.5
#: A full working week.
MOST_HOURS = 40.0


@value
class Terms:
    """The first day, the day by which all should be done, hours a week, and a plan file that is kept to."""

    today: date | None
    by: date | None
    hours_per_week: float
    saved: SavedPlan | None


def check_terms(terms: Terms) -> None:
    """Raise UsageError for hours or dates that no plan can be made from."""
    _check_hours(terms.hours_per_week)
    _check_dates(terms.today, terms.by)


def check_target(target: Level, held: Level | None) -> None:
    """Raise UsageError when the target is below the level held. The level held itself can be planned for."""
    if held and held.family == target.family and target.rank < held.rank:
        raise UsageError(
            f"The target {target.id} is below {held.id}, the level held, so there is nothing to build for it.",
            f"Name {held.id} or a higher level, or see the difference: careerpath compare {held.id} {target.id}",
        )


def _check_hours(hours_per_week: float) -> None:
    if math.isfinite(hours_per_week) and LEAST_HOURS <= hours_per_week <= MOST_HOURS:
        return
    raise UsageError(
        f"{hours_per_week:g} hours a week cannot be planned.",
        f"Give {LEAST_HOURS:g} to {MOST_HOURS:g} hours of work time a week, for example --hours-per-week 4.",
    )


def _check_dates(today: date | None, by: date | None) -> None:
    if today and by and by <= today:
        raise UsageError(
            f"--by {by.isoformat()} is not after today, {today.isoformat()}.", "Give a day that is still to come."
        )
