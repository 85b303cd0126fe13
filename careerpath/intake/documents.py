"""PDF and DOCX, read in a child process with limits of time and memory, for such files can be built to do harm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from careerpath.errors import MissingExtraError
from careerpath.intake.file_bytes import (
    OLE_MARK,
    OTHER_KIND,
    PDF_MARK,
    RTF_MARK,
    TOO_COSTLY,
    UNREADABLE_DOCUMENT,
    ZIP_MARK,
    refused,
)
from careerpath.intake.text_file import PlacedLine, PlacedText

if TYPE_CHECKING:
    from careerpath.errors import ProfileError
    from careerpath.intake.document_lines import WorkerAnswer

DocumentKind = Literal["pdf", "docx"]

#: Seconds that a document may take; a 40-page resume takes under two.
TIME_LIMIT = 20
#: A PDF may carry a few bytes before its mark (ISO 32000-1, Annex H.3.4.1, "implementation notes").
_PDF_MARK_WITHIN = 1024


def document_kind(content: bytes, origin: str) -> DocumentKind | None:
    """Tell a PDF and a DOCX by their first bytes; None is for anything that may be text.

    Raises ProfileError for kinds of document that cannot be read, and for a PDF or DOCX in name only.
    """
    if PDF_MARK in content[:_PDF_MARK_WITHIN]:
        return "pdf"
    if content.startswith(ZIP_MARK):
        return "docx"
    if content.startswith(OLE_MARK):
        raise refused(
            origin,
            OTHER_KIND,
            "this is an old Word file or an encrypted one",
            "save it as DOCX or PDF, without a password",
        )
    if content.startswith(RTF_MARK):
        raise refused(origin, OTHER_KIND, "this is an RTF file", "save it as DOCX, PDF or plain text")
    extension = Path(origin).suffix.lower()
    if extension in {".pdf", ".docx", ".docm"}:
        name = "PDF" if extension == ".pdf" else "Word document"
        raise refused(
            origin, OTHER_KIND, f"the file is not a {name}, whatever its name", "check that it is the right file"
        )
    return None


def read_document(content: bytes, origin: str, kind: DocumentKind) -> PlacedText:
    """Read the text of a document, a line or paragraph at a time with its page or paragraph number.

    Raises ProfileError when it is damaged, encrypted, without text, or passes the limits, and MissingExtraError when a
    PDF is given and pypdf is not installed.
    """
    if kind == "pdf":
        _require_pypdf()
    answer = _ask_worker(content, origin, kind)
    if answer["refused"]:
        message, hint = answer["refused"]
        raise refused(origin, UNREADABLE_DOCUMENT, message, hint)
    lines = (
        PlacedLine(text, f"{origin} {place}", has_columns=False, is_heading=heading, is_item=item)
        for text, place, heading, item in answer["lines"]
    )
    return PlacedText(origin, tuple(lines), tuple(f"{origin}: {remark}" for remark in answer["remarks"]))


def _require_pypdf() -> None:
    from importlib.util import find_spec  # noqa: PLC0415 - only where a PDF is read

    if find_spec("pypdf") is None:
        raise MissingExtraError(
            "Reading a PDF needs an extra that is not installed.", "Run: pip install 'careerpath[documents]'"
        )


def _ask_worker(content: bytes, origin: str, kind: DocumentKind) -> WorkerAnswer:
    command = [sys.executable, "-P", "-m", "careerpath.intake.document_worker", kind]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and module
            command, input=content, capture_output=True, timeout=TIME_LIMIT, env=_environment(), check=False
        )
    except subprocess.TimeoutExpired:
        raise _too_much(origin, f"the document takes longer than {TIME_LIMIT} seconds to read") from None
    if done.returncode != 0:
        raise _too_much(origin, "the document cannot be read within the limits of memory and time")
    answer: WorkerAnswer = json.loads(done.stdout)
    return answer


def _too_much(origin: str, message: str) -> ProfileError:
    return refused(origin, TOO_COSTLY, message, "save its text as plain text and give that")


def _environment() -> dict[str, str]:
    """Let the child import what this process can, and nothing from the current folder."""
    package_root = str(Path(__file__).parents[2])
    path = os.pathsep.join([package_root, *(entry for entry in sys.path if entry)])
    return {**os.environ, "PYTHONPATH": path}
