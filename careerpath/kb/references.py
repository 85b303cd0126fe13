"""Links from file to file: every id that is referred to must exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.kb import source_files

if TYPE_CHECKING:
    from collections.abc import Collection

    from careerpath.kb.decode.context import Context
    from careerpath.kb.source_files import SourceFiles

DANGLING = {"source": "KB301", "competency": "KB302", "family": "KB303"}


def check_references(files: SourceFiles, sources: Collection[str], context: Context) -> None:
    """Note each reference to a source, competency or family that is not there.

    A file that is there and broken counts as existing, so that its own problems are not drowned in links to it.
    """
    known = {
        "competency": _stems(files, source_files.COMPETENCIES),
        "family": _stems(files, source_files.FAMILIES),
        "source": sources,
    }
    for reference in context.references:
        ids = known[reference.noun]
        if reference.noun != "source" or ids:
            context.known(reference.id, ids, reference.where, reference.noun, DANGLING[reference.noun])


def _stems(files: SourceFiles, folder: str) -> list[str]:
    return [name.rpartition("/")[2].removesuffix(".yaml") for name in files.inside(folder)]
