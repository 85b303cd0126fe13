"""The compiled file: a knowledge base as JSON Lines, of which a run decodes only the parts that it asks for.

The first line is the header: format, version, hash, default family, the size of all that follows it, and for each
part (`scale`, `sources`, `family/<id>`, `competency/<id>`, `wordings/<id>`, `other-work/<id>`) its offset after the
header and its length.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from careerpath.errors import KnowledgeBaseError
from careerpath.kb import stored
from careerpath.model.knowledge import KnowledgeBase

#: Changes whenever the same files would compile to something else, so that nobody reads what an older version wrote.
FORMAT = 2

_Value = TypeVar("_Value")
#: Returns `length` bytes from `offset` of a compiled file. Raises OSError.
Read = Callable[[int, int], bytes]
_HEADER_TYPES = {"version": str, "hash": str, "default_family": str, "size": int, "parts": dict}
_LONGEST_HEADER = 20_000_000
_FIRST_READ = 65_536


class DamagedError(Exception):
    """A compiled file is not whole, or was written by another version."""


def write(kb: KnowledgeBase) -> bytes:
    """Return the compiled file of a knowledge base. The same knowledge gives the same bytes."""
    rows: dict[str, Any] = {"scale": kb.scale, "sources": {key: kb.sources[key] for key in kb.sources}}
    rows |= {f"family/{key}": kb.families[key] for key in kb.families}
    rows |= {f"competency/{key}": kb.competencies[key] for key in kb.competencies}
    rows |= {f"wordings/{key}": kb.wordings[key] for key in kb.wordings}
    rows |= {f"other-work/{key}": kb.other_work[key] for key in kb.other_work}
    lines = {name: _line(stored.to_plain(row)) for name, row in rows.items()}
    parts: dict[str, tuple[int, int]] = {}
    offset = 0
    for name, line in lines.items():
        parts[name] = (offset, len(line))
        offset += len(line)
    header = {
        "format": FORMAT,
        "version": kb.version,
        "hash": kb.hash,
        "default_family": kb.default_family,
        "size": offset,
        "parts": parts,
    }
    return b"".join((_line(header), *lines.values()))


def open_file(path: str, rebuild: Callable[[], bytes] | None = None) -> KnowledgeBase:
    """Return the knowledge base of a compiled file, read part by part. Raises DamagedError or OSError.

    When a part turns out to be damaged later on, `rebuild` gives the bytes to go on with; without it, that is a
    KnowledgeBaseError.
    """

    def read(offset: int, length: int) -> bytes:
        with open(path, "rb") as stream:  # noqa: PTH123 (pathlib is not needed to start)
            stream.seek(offset)
            return stream.read(length)

    with open(path, "rb") as stream:  # noqa: PTH123
        size = stream.seek(0, 2)
    return _open(read, size, path, rebuild)


def open_bytes(data: bytes, name: str = "compiled knowledge base") -> KnowledgeBase:
    """Return the knowledge base of a compiled file that is in memory. Raises DamagedError."""
    return _open(lambda offset, length: data[offset : offset + length], len(data), name, None)


def _open(read: Read, size: int, name: str, rebuild: Callable[[], bytes] | None) -> KnowledgeBase:
    header, start = _header(read, size)
    if start + header["size"] != size:
        raise DamagedError(name)
    parts = _Parts(read, start, header["parts"], name, rebuild)
    sources = parts.get("sources", lambda row: {key: stored.source(held) for key, held in row.items()})
    return KnowledgeBase(
        version=header["version"],
        hash=header["hash"],
        default_family=header["default_family"],
        scale=parts.get("scale", stored.scale),
        families=_Lazy(parts, "family/", stored.family),
        competencies=_Lazy(parts, "competency/", stored.competency),
        sources=sources,
        wordings=_Lazy(parts, "wordings/", stored.wordings),
        other_work=_Lazy(parts, "other-work/", stored.other_work),
    )


def _header(read: Read, size: int) -> tuple[dict[str, Any], int]:
    length = _FIRST_READ
    while b"\n" not in (data := read(0, length)) and length < min(size, _LONGEST_HEADER):
        length *= 4
    line, newline, _ = data.partition(b"\n")
    try:
        header = json.loads(line)
    except (ValueError, RecursionError):
        raise DamagedError("the header is no JSON") from None
    if not newline or not _is_header(header):
        raise DamagedError("the header is of another format")
    return header, len(line) + 1


def _is_header(row: object) -> bool:
    if not isinstance(row, dict) or row.get("format") != FORMAT:
        return False
    return all(isinstance(row.get(key), wanted) for key, wanted in _HEADER_TYPES.items())


def _line(row: object) -> bytes:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


class _Parts:
    """The parts of one compiled file, decoded on demand."""

    def __init__(
        self, read: Read, start: int, places: dict[str, list[int]], name: str, rebuild: Callable[[], bytes] | None
    ) -> None:
        self.read, self.start, self.places, self.name, self.rebuild = read, start, places, name, rebuild

    def get(self, part: str, decode: Callable[[Any], _Value]) -> _Value:
        try:
            offset, length = self.places[part]
            return decode(json.loads(self.read(self.start + offset, length)))
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            return decode(json.loads(self.repaired(part, error)))

    def repaired(self, part: str, error: Exception) -> bytes:
        if self.rebuild is None:
            message = f"The compiled knowledge base {self.name} is damaged."
            raise KnowledgeBaseError(message, hint="Install careerpath again, or compile the folder again.") from error
        data = self.rebuild()
        self.read, self.rebuild = lambda offset, length: data[offset : offset + length], None
        header, self.start = _header(self.read, len(data))
        self.places = header["parts"]
        return self.read(self.start + self.places[part][0], self.places[part][1])


class _Lazy(Mapping[str, _Value]):
    """A mapping of parts by id, each decoded when first asked for."""

    def __init__(self, parts: _Parts, prefix: str, decode: Callable[[Any], _Value]) -> None:
        self._parts = parts
        self._prefix = prefix
        self._decode = decode
        self._values: dict[str, _Value] = {}

    @cached_property
    def _ids(self) -> dict[str, None]:
        prefix = self._prefix
        return dict.fromkeys(name[len(prefix) :] for name in self._parts.places if name.startswith(prefix))

    def __getitem__(self, key: str) -> _Value:
        if key not in self._values:
            if key not in self._ids:
                raise KeyError(key)
            self._values[key] = self._parts.get(self._prefix + key, self._decode)
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, key: object) -> bool:
        return key in self._ids
