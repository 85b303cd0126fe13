"""What the decoders of one knowledge base share: the problems found, the ids defined, and the ids referred to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from careerpath.model.knowledge import Citation
from careerpath.reading.fields import Fields, Problems, suggest
from careerpath.reading.nodes import shorten

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from careerpath.errors import Place
    from careerpath.reading.nodes import Node

BAD_ID = "KB201"
DUPLICATE = "KB202"
FILE_NAME = "KB203"

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_LEVEL_ID = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", re.ASCII)


class Reference(NamedTuple):
    """An id that a file refers to: what it should be the id of, and where that is said."""

    noun: str
    id: str
    where: Place


@dataclass(slots=True)
class Context:
    """Collects while the files are decoded; `references` looks at it when all are."""

    problems: Problems = field(default_factory=Problems)
    references: list[Reference] = field(default_factory=list)
    #: The lowest and the highest step of the scale.
    steps: tuple[int, int] = (1, 5)

    def fields(self, node: Node, what: str, known: Sequence[str]) -> Fields:
        """Return the reader of one mapping."""
        return Fields(node, self.problems, what, known)

    def refer(self, noun: str, wanted: str, where: Place) -> None:
        """Remember that an id must exist."""
        if wanted:
            self.references.append(Reference(noun, wanted, where))

    def id(self, fields: Fields, key: str = "id", *, level: bool = False) -> str:
        """Return the `id` of a mapping: lower case, digits and hyphens; a level's may be upper case."""
        text = fields.text(key)
        if text:
            self.check_id(text, fields.place(key), level=level)
        return text

    def check_id(self, text: str, where: Place, *, level: bool = False) -> None:
        """Note a problem when a text cannot be an id."""
        if not (_LEVEL_ID if level else _ID).fullmatch(text):
            hint = "use letters, digits and single hyphens" if level else "use lower case, digits and single hyphens"
            self.problems.add(where, BAD_ID, f'"{shorten(text)}" is not an id', hint)

    def file_id(self, fields: Fields, name: str) -> str:
        """Return the `id` of a file, which must be the file's name without `.yaml`."""
        text = self.id(fields)
        expected = name.rpartition("/")[2].removesuffix(".yaml")
        if text and text != expected:
            message = f'the id "{shorten(text)}" is not the name of the file'
            self.problems.add(fields.place("id"), FILE_NAME, message, f"name the file {shorten(text)}.yaml")
        return text

    def citation(self, fields: Fields, key: str = "source") -> Citation:
        """Return where a fact comes from: `{ref: id, where: place}`, or the id alone."""
        node = fields.need(key)
        if node is None:
            return Citation("")
        if isinstance(node.value, str):
            cited = Citation(fields.text_of(node))
            self.refer("source", cited.ref, node.where)
            return cited
        inner = self.fields(node, f"the source of {fields.what}", ("ref", "where"))
        cited = Citation(inner.text("ref"), inner.text_or_none("where") or "")
        self.refer("source", cited.ref, inner.place("ref"))
        return cited

    def unique(self, seen: dict[str, Place], key: str, where: Place, what: str) -> None:
        """Note a problem when `key` was seen before, else remember it."""
        if key in seen:
            message = f'{what} "{shorten(key)}" stands twice; first in line {seen[key].line}'
            self.problems.add(where, DUPLICATE, message, "keep one, or give the other its own id")
        elif key:
            seen[key] = where

    def known(self, wanted: str, ids: Collection[str], where: Place, noun: str, code: str) -> bool:
        """Return whether an id exists; note a problem when it does not."""
        if wanted in ids or not wanted:
            return bool(wanted)
        hint = suggest(wanted, ids) or f"add it, or name another {noun}"
        self.problems.add(where, code, f'there is no {noun} "{shorten(wanted)}"', hint)
        return False
