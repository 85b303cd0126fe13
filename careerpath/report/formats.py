"""The formats that results are written in: one table."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from careerpath.errors import MissingExtraError, UsageError

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

#: The results that there are renderers for.
ALL = ("assess", "compare", "route", "plan")
_INSTALL = "pip install 'careerpath[reports]'"


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the endings of its files, the results that it can hold, and the packages of the extra it needs."""

    name: str
    endings: tuple[str, ...]
    results: tuple[str, ...] = ALL
    needs: tuple[str, ...] = ()
    #: Whether a terminal shows it as it is.
    readable: bool = True


FORMATS = (
    Format("text", (".txt",)),
    Format("json", (".json",)),
    Format("markdown", (".md", ".markdown")),
    Format("html", (".html", ".htm"), needs=("jinja2",)),
    Format("docx", (".docx",), needs=("docx",), readable=False),
    Format("csv", (".csv",)),
    Format("ics", (".ics",), ("plan",), needs=("icalendar",)),
    Format("yaml", (".yaml", ".yml"), ("plan",)),
)


def format_of(result: str, path: str | None, name: str | None) -> Format:
    """Return the format that is named, else the one of the path's ending. Raises UsageError when there is none."""
    known = [f for f in FORMATS if result in f.results]
    if name is not None:
        found = next((f for f in known if name.lower() == f.name), None)
        said = f"There is no format {name!r} for {result}."
    else:
        ending = PurePath(path or "").suffix
        found = next((f for f in known if ending.lower() in f.endings), None)
        said = f"{path} has no ending that says its format." if not ending else f"{ending} is no format for {result}."
    if found is None:
        raise UsageError(said, f"Known are {_listed(known)}.")
    return found


def _listed(formats: list[Format]) -> str:
    return ", ".join(f"{f.name} ({' '.join(f.endings)})" for f in formats)


def check_extra(wanted: Format) -> None:
    """Raise MissingExtraError when a package that the format needs is not installed."""
    missing = [name for name in wanted.needs if find_spec(name) is None]
    if missing:
        raise MissingExtraError(f"Writing {wanted.name} needs an extra that is not installed.", f"Run: {_INSTALL}")


def render(wanted: Format, result: str, kb: KnowledgeBase, value: Any) -> bytes:  # noqa: ANN401 (any of the results)
    """Return `value`, a result of the kind `result`, in a format other than text.

    Raises MissingExtraError when the extra is missing, UsageError when the result has nothing for the format.
    """
    check_extra(wanted)
    match wanted.name:
        case "json":
            document = _door(f"{result}_json", f"{result}_document")(value)
            made = _door("json_parts", "dumps")(document)
        case "csv":
            made = _door("csv_results", f"{result}_csv")(kb, value)
        case "ics":
            made = _door("ics_plan", "calendar")(value)
        case "yaml":
            made = _door("plan_yaml", "plan_file_text")(value)
        case name:
            page = _door(f"{result}_page", f"{result}_page")(kb, value)
            made = _door(f"{name}_page", name)(page)
    return made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")


def _door(module: str, name: str) -> Any:  # noqa: ANN401 (a renderer)
    """Return a renderer, imported only now: no format pays for another."""
    return getattr(import_module(f"careerpath.report.{module}"), name)
