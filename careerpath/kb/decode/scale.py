"""scale.yaml, sources.yaml and kb.yaml: what every other file leans on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.model.knowledge import Citation, Scale, Source, Step
from careerpath.reading.nodes import shorten

if TYPE_CHECKING:
    from careerpath.errors import Place
    from careerpath.kb.decode.context import Context
    from careerpath.reading.fields import Fields
    from careerpath.reading.nodes import Node

SCALE_ORDER = "KB204"
ADDRESS = "KB205"

_MOST_STEPS = 20


class Header(NamedTuple):
    """What kb.yaml says."""

    version: str
    default_family: str


def decode_header(node: Node, context: Context) -> Header:
    """Return what kb.yaml says."""
    fields = context.fields(node, "kb.yaml", ("version", "default_family"))
    header = Header(fields.text("version"), fields.text("default_family"))
    context.refer("family", header.default_family, fields.place("default_family"))
    return header


def decode_scale(node: Node, context: Context) -> Scale:
    """Return the proficiency scale. Steps must count 1, 2, 3, ..."""
    fields = context.fields(node, "the scale", ("id", "title", "source", "steps"))
    scale_id, title, source = context.id(fields), fields.text("title"), context.citation(fields)
    fields.need("steps")
    return Scale(
        scale_id, title, source, tuple(_step(item, context, n) for n, item in enumerate(fields.nodes("steps"), 1))
    )


def _step(node: Node, context: Context, expected: int) -> Step:
    fields = context.fields(node, "a step of the scale", ("value", "name", "definition", "guidance"))
    value = fields.whole("value", 1, _MOST_STEPS)
    if value != expected:
        message = f"step {value} stands where step {expected} belongs"
        context.problems.add(fields.place("value"), SCALE_ORDER, message, "number the steps 1, 2, 3, lowest first")
    return Step(value, fields.text("name"), fields.text("definition"), fields.text("guidance"))


def decode_sources(node: Node, context: Context) -> dict[str, Source]:
    """Return the sources by id, in the order of the file."""
    if not isinstance(node.value, dict):
        context.fields(node, "sources.yaml", ())
        return {}
    return {key: _source(key, entry.where, entry.node, context) for key, entry in node.value.items()}


def _source(source_id: str, where: Place, node: Node, context: Context) -> Source:
    context.check_id(source_id, where)
    fields = context.fields(node, f'the source "{shorten(source_id)}"', ("publisher", "title", "address", "read"))
    address = web_address(fields, "address", context)
    read = fields.day("read")
    return Source(source_id, fields.text("publisher"), fields.text("title"), address, read.isoformat() if read else "")


def web_address(fields: Fields, key: str, context: Context) -> str | None:
    """Return a web address, or None when absent or null."""
    address = fields.text_or_none(key)
    if address and not address.startswith(("https://", "http://")):
        message = f'"{shorten(address)}" is not a web address'
        context.problems.add(fields.place(key), ADDRESS, message, "start it with https://, or write null")
    return address


def empty_scale() -> Scale:
    """Return what stands in for a scale that cannot be read."""
    return Scale("", "", Citation(""), ())
