"""What `careerpath plan` does with files: read a person and a saved plan, and write what is new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.advice.plan import plan
from careerpath.advice.plan_terms import HOURS_PER_WEEK
from careerpath.cli.messages import say
from careerpath.cli.options import read_person
from careerpath.errors import OutputError, UsageError
from careerpath.kb.names import resolve_family, resolve_level
from careerpath.model.profile import Profile
from careerpath.model.value import value

if TYPE_CHECKING:
    from datetime import date

    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.plan import Plan
    from careerpath.model.saved_plan import SavedPlan


@value
class Wanted:
    """What was asked for on the command line."""

    target: str | None
    current: str | None
    profile: str | None
    today: date | None
    by: date | None
    hours_per_week: float | None
    family: str | None
    resume: str | None = None

    def person(self) -> Profile | None:
        """Return whom the profile or the resume speaks of, None when neither is named. Raises ProfileError."""
        return read_person(self.profile, self.resume)


def make_plan(kb: KnowledgeBase, wanted: Wanted, *, save: str | None, update: str | None) -> Plan:
    """Return the plan, and write the files that were asked for once it stands. Raises CareerpathError."""
    if save is not None:
        _check_new(save)
    result = _new(kb, wanted) if update is None else _updated(kb, wanted, update)
    if save is not None:
        _save(result, save)
    return result


def _new(kb: KnowledgeBase, wanted: Wanted) -> Plan:
    person = wanted.person()
    if person is None and wanted.target is None:
        raise UsageError(
            "Say what to plan for: --target LEVEL, or --profile or --resume FILE.", "See careerpath plan --help."
        )
    return _planned(kb, wanted, person or Profile())


def _updated(kb: KnowledgeBase, wanted: Wanted, path: str) -> Plan:
    from careerpath.advice.finished import finished_statements, with_finished  # noqa: PLC0415 (only to update)
    from careerpath.intake.plan_file import read_plan_file  # noqa: PLC0415
    from careerpath.report.files import write_private  # noqa: PLC0415

    if path == "-":
        raise UsageError("--update needs a file, since it writes what is new into it.", "Name the plan's file.")
    saved = read_plan_file(path)
    person = wanted.person() or Profile(origin=saved.origin)
    news = [statement.text for statement in finished_statements(person, saved)]
    result = _planned(kb, _with_saved(wanted, saved), with_finished(person, saved), saved)
    carried = _carried(wanted.profile, news)
    _write_update(saved, result, path)
    if carried and wanted.profile:
        write_private(wanted.profile, carried)
        count = "1 statement" if len(news) == 1 else f"{len(news)} statements"
        say(f"careerpath: added {count} about finished activities to {wanted.profile}")
    return result


def _with_saved(wanted: Wanted, saved: SavedPlan) -> Wanted:
    """Fill in from the plan file what the command line does not say."""
    by = wanted.by or saved.by
    if wanted.by is None and by and wanted.today and by <= wanted.today:
        say(f"careerpath: the day of the plan, {by.isoformat()}, has passed. Give a new one with --by.")
        by = None
    hours = wanted.hours_per_week if wanted.hours_per_week is not None else saved.hours_per_week
    return replace(wanted, target=wanted.target or saved.target, by=by, hours_per_week=hours)


def _planned(kb: KnowledgeBase, wanted: Wanted, person: Profile, saved: SavedPlan | None = None) -> Plan:
    if wanted.family:
        person = replace(person, family=resolve_family(kb, wanted.family).id)
    if wanted.current:
        family, level = resolve_level(kb, wanted.current, person.family)
        person = replace(person, current=f"{family.id}:{level.id}")
    hours = HOURS_PER_WEEK if wanted.hours_per_week is None else wanted.hours_per_week
    return plan(kb, person, target=wanted.target, today=wanted.today, by=wanted.by, hours_per_week=hours, saved=saved)


def _check_new(path: str) -> None:
    """Refuse to replace a plan that a person may have edited."""
    if Path(path).is_file():
        raise OutputError(
            f"{path} is there already, and may hold what someone wrote.",
            f"Bring it up to date: careerpath plan --update {path}; or save under another name.",
        )


def _save(result: Plan, path: str) -> None:
    from careerpath.report.files import write_private  # noqa: PLC0415 (only to save)
    from careerpath.report.plan_yaml import plan_file_text  # noqa: PLC0415

    write_private(path, plan_file_text(result).encode())
    say(f"careerpath: saved {path}")


def _write_update(saved: SavedPlan, result: Plan, path: str) -> None:
    from codecs import BOM_UTF8  # noqa: PLC0415 (only to update)

    from careerpath.report.files import write_private  # noqa: PLC0415
    from careerpath.report.plan_update import updated_plan_text  # noqa: PLC0415

    text = updated_plan_text(saved, result)
    if text == saved.text:
        say(f"careerpath: nothing new for {path}")
        return
    write_private(path, (BOM_UTF8 if saved.marked else b"") + text.encode())
    say(f"careerpath: brought {path} up to date")


def _carried(profile: str | None, statements: list[str]) -> bytes | None:
    """Return the profile's file with what was finished; None when there is no file, or nothing to add."""
    if not statements or profile is None or profile == "-":
        return None
    from careerpath.report.profile_update import profile_with_statements  # noqa: PLC0415 (only to update)

    return profile_with_statements(Path(profile).read_bytes(), profile, statements)
