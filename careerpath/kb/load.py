"""Opening a knowledge base: the shipped one, a folder of YAML files, or a compiled file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.errors import KnowledgeBaseError
from careerpath.kb import compiled

if TYPE_CHECKING:
    from careerpath.kb.source_files import SourceFiles
    from careerpath.model.knowledge import KnowledgeBase

COMPILED_NAME = "compiled.jsonl"

_PACKAGE = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120 (pathlib is not needed to start)


def load_kb(path: str | Path | None = None) -> KnowledgeBase:
    """Return a knowledge base: the one that ships with careerpath, or that of a folder or a compiled file.

    A folder is compiled into the user's cache when its content is first seen; where there is no cache, in memory.
    Raises KnowledgeBaseError when it is missing, unreadable or has problems: all of them.
    """
    if path is None:
        return _shipped()
    if os.path.isfile(path):  # noqa: PTH113
        return _compiled_file(str(path))
    return _folder(Path(path))


def shipped_folder() -> Path:
    """Return the folder of YAML files that ships with careerpath, or in a source checkout `data/` of the checkout.

    Raises KnowledgeBaseError when there is neither.
    """
    for folder in (Path(_PACKAGE, "data"), Path(_PACKAGE).parent / "data"):
        if (folder / "kb.yaml").is_file():
            return folder
    raise KnowledgeBaseError("The knowledge base of careerpath itself is missing.", hint="Install careerpath again.")


def _shipped() -> KnowledgeBase:
    path = os.path.join(_PACKAGE, "data", COMPILED_NAME)  # noqa: PTH118
    try:
        return compiled.open_file(path)
    except (OSError, compiled.DamagedError):
        return _folder(shipped_folder())


def _compiled_file(path: str) -> KnowledgeBase:
    try:
        return compiled.open_file(path)
    except OSError as error:
        message = f"The knowledge base {path} cannot be read: {error.strerror}."
        raise KnowledgeBaseError(message, hint="Check --kb, or CAREERPATH_KB when it is set.") from None
    except compiled.DamagedError:
        message = f"{path} is no compiled knowledge base of this version of careerpath."
        raise KnowledgeBaseError(message, hint="Name a folder that holds kb.yaml.") from None


def _folder(folder: Path) -> KnowledgeBase:
    from careerpath.kb import cache, source_files  # noqa: PLC0415 (a compiled file needs none of it)

    stamp, newest = source_files.stamp(folder)
    known = cache.recall(folder, stamp)
    if known and (kb := _from_cache(known, folder)):
        return kb
    files = source_files.collect(folder)
    if files.problems:
        return compiled.open_bytes(_compile(files), str(folder))
    content = files.hash()
    cache.remember(folder, stamp, newest, content)
    return _from_cache(content, folder) or _into_cache(content, files)


def _from_cache(content: str, folder: Path) -> KnowledgeBase | None:
    from careerpath.kb import cache, source_files  # noqa: PLC0415

    path = cache.place(content)
    try:
        return compiled.open_file(str(path), lambda: _compile(source_files.collect(folder))) if path else None
    except (OSError, compiled.DamagedError):
        return None


def _into_cache(content: str, files: SourceFiles) -> KnowledgeBase:
    from careerpath.kb import cache  # noqa: PLC0415

    data, path = _compile(files), cache.place(content)
    if path:
        cache.store(path, data)
    return compiled.open_bytes(data, str(files.folder))


def _compile(files: SourceFiles) -> bytes:
    from careerpath.kb.compile import compile_files  # noqa: PLC0415 (what is cached needs no YAML)

    return compiled.write(compile_files(files))
