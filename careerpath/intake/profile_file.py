"""A person's profile from a file: our own format as YAML or JSON, or a JSON Resume, told apart by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.intake.decode_profile import decode_profile
from careerpath.intake.file_bytes import (
    OLE_MARK,
    OTHER_KIND,
    PDF_MARK,
    RTF_MARK,
    ZIP_MARK,
    origin_of,
    profile_error,
    read_bytes,
    refused,
)
from careerpath.intake.json_resume import decode_json_resume, is_json_resume
from careerpath.model.profile import Profile
from careerpath.reading import yaml_tree
from careerpath.reading.fields import Problems

if TYPE_CHECKING:
    from pathlib import Path

#: Bytes of a profile that are read.
PROFILE_LIMIT = 4_000_000
_DOCUMENT_MARKS = (PDF_MARK, ZIP_MARK, OLE_MARK, RTF_MARK)


def read_profile(source: str | Path) -> Profile:
    """Read the profile in a file, or on standard input for `-`. An empty one is valid.

    Raises ProfileError with every problem, each with its place: a file that is missing, unreadable, larger than 4 MB or
    not YAML or JSON in UTF-8; unknown keys; values of the wrong type or out of range; dates that do not exist or end
    before they start. Whether levels, families and requirements exist is not checked here.
    """
    return parse_profile(read_bytes(source, PROFILE_LIMIT), origin_of(source))


def parse_profile(content: bytes | str, origin: str) -> Profile:
    """Read the profile in a text that is at hand already; `origin` names it in places. Raises as `read_profile`."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if data.startswith(_DOCUMENT_MARKS):
        raise refused(origin, OTHER_KIND, "this is a document, not a profile", "give it to --resume")
    tree = yaml_tree.read_bytes(data, origin)
    problems = Problems(tree.problems)
    profile = Profile(origin=origin)
    if tree.root is not None and tree.root.value is not None:
        decode = decode_json_resume if is_json_resume(tree.root) else decode_profile
        profile = decode(tree.root, problems)
    if problems:
        raise profile_error(origin, problems.sorted())
    return profile
