"""A profile file with statements added, and nothing else touched."""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from careerpath.errors import OutputError, ProfileError
from careerpath.intake.profile_file import parse_profile
from careerpath.reading.yaml_tree import read_bytes
from careerpath.report.yaml_edits import with_items, with_json_items
from careerpath.report.yaml_text import scalar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def profile_with_statements(data: bytes, origin: str, statements: Sequence[str]) -> bytes:
    """Return the bytes of a profile file with statements added to it; they read back as the old ones and the new.

    Raises OutputError where the file has no place for them, such as a JSON Resume, and ProfileError when it is broken.
    """
    before = [s.text for s in parse_profile(data, origin).statements]
    text = data.decode("utf-8-sig")
    for edited in _edits(text, origin, statements):
        new = (BOM_UTF8 if data.startswith(BOM_UTF8) else b"") + edited.encode()
        if _statements(new, origin) == sorted([*before, *statements]):
            return new
    listed = "".join(f"\n  - {scalar(statement)}" for statement in statements)
    raise OutputError(
        f"{origin} has no place for new statements without changing what you wrote.",
        f"Add these to it yourself, under `statements`:{listed}",
    )


def _edits(text: str, origin: str, statements: Sequence[str]) -> Iterator[str]:
    root = read_bytes(text.encode(), origin).root
    if root is None:
        return
    if root.value is None:
        yield text + "".join(_new_list(text, statements))
    elif text.lstrip()[:1] == "{":
        yield from with_json_items(text, root, "statements", statements)
    else:
        yield from with_items(text, root, "statements", [[f"- {scalar(s)}"] for s in statements])


def _new_list(text: str, statements: Sequence[str]) -> list[str]:
    start = "\n" if text and not text.endswith("\n") else ""
    return [f"{start}statements:\n", *(f"  - {scalar(s)}\n" for s in statements)]


def _statements(data: bytes, origin: str) -> list[str]:
    try:
        return sorted(s.text for s in parse_profile(data, origin).statements)
    except ProfileError:
        return []
