"""The compiled file: what is written reads back the same, part by part, and damage is noticed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerpath.errors import KnowledgeBaseError
from careerpath.kb import compiled, stored
from careerpath.model.knowledge import (
    Activity,
    Behavior,
    Citation,
    Competency,
    Element,
    Family,
    Gate,
    KnowledgeBase,
    Level,
    Limit,
    OtherWork,
    Range,
    Rating,
    Requirement,
    Scope,
)

if TYPE_CHECKING:
    from pathlib import Path


def everything(kb: KnowledgeBase) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in KnowledgeBase.__slots__:
        value = getattr(kb, name)
        found[name] = list(value.items()) if isinstance(value, Mapping) else value
    return found


@pytest.mark.parametrize("which", ["tiny_kb", "shipped_kb"])
def test_what_is_written_reads_back_the_same(which: str, request: pytest.FixtureRequest) -> None:
    kb = request.getfixturevalue(which)
    data = compiled.write(kb)
    again = compiled.open_bytes(data)
    assert everything(again) == everything(kb)
    assert compiled.write(again) == data


def test_it_is_json_lines_with_a_header_that_names_the_parts(tiny_kb: KnowledgeBase) -> None:
    first, *rest = compiled.write(tiny_kb).splitlines(keepends=True)
    header = json.loads(first)
    body = b"".join(rest)
    assert header["size"] == len(body)
    assert header["hash"] == tiny_kb.hash
    offset, length = header["parts"]["family/clinic"]
    assert json.loads(body[offset : offset + length])["id"] == "clinic"
    assert {"scale", "sources", "competency/writing", "wordings/office"} <= header["parts"].keys()


def test_a_part_is_decoded_when_it_is_first_asked_for(tiny_kb: KnowledgeBase, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded: list[str] = []
    decode = stored.family

    def spy(row: dict[str, Any]) -> Family:
        decoded.append(row["id"])
        return decode(row)

    monkeypatch.setattr(stored, "family", spy)
    kb = compiled.open_bytes(compiled.write(tiny_kb))
    assert list(kb.families) == ["clinic", "office"]
    assert "nowhere" not in kb.families
    assert decoded == []
    assert kb.families["office"] is kb.families["office"]
    assert decoded == ["office"]
    with pytest.raises(KeyError):
        kb.families["nowhere"]


def test_other_work_is_decoded_when_it_is_first_asked_for(
    shipped_kb: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[str] = []
    decode = stored.other_work
    monkeypatch.setattr(stored, "other_work", lambda row: decoded.append(row["id"]) or decode(row))
    kb = compiled.open_bytes(compiled.write(shipped_kb))
    assert list(kb.other_work) == list(shipped_kb.other_work)
    assert decoded == []
    assert kb.other_work["other-trades"] is kb.other_work["other-trades"]
    assert decoded == ["other-trades"]


def test_a_file_cut_anywhere_is_refused(tiny_kb: KnowledgeBase) -> None:
    data = compiled.write(tiny_kb)
    for length in range(len(data)):
        with pytest.raises(compiled.DamagedError):
            compiled.open_bytes(data[:length])


@pytest.mark.parametrize("header", [b"", b"null\n", b"[]\n", b"{}\n", b"\xff\n", b'{"format": 0}\n', b"{\n"])
def test_a_file_of_another_format_is_refused(header: bytes) -> None:
    with pytest.raises(compiled.DamagedError):
        compiled.open_bytes(header)


def test_damage_inside_is_an_error_where_it_cannot_be_repaired(tiny_kb: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "damaged.jsonl"
    path.write_bytes(_zeroed(compiled.write(tiny_kb)))
    kb = compiled.open_file(str(path))
    with pytest.raises(KnowledgeBaseError, match="damaged"):
        list(kb.families.values())


def test_damage_inside_is_repaired_where_it_can_be(tiny_kb: KnowledgeBase, tmp_path: Path) -> None:
    data = compiled.write(tiny_kb)
    path = tmp_path / "damaged.jsonl"
    path.write_bytes(_zeroed(data))
    kb = compiled.open_file(str(path), lambda: data)
    assert everything(kb) == everything(tiny_kb)


def _zeroed(data: bytes) -> bytes:
    """Return the data with zeros for all families, as some file systems leave them after a power cut."""
    start = data.index(b'{"id":"clinic"')
    end = data.index(b'{"id":"service"')
    return data[:start] + b"\0" * (end - start) + data[end:]


TEXT = st.text(max_size=6)
NAME = st.text("ab-1", max_size=4)
SOME = st.none() | TEXT
CITATION = st.builds(Citation, NAME, TEXT)
YEARS = st.integers(0, 60) | st.floats(0, 60)
RANGE = st.builds(Range, YEARS, st.none() | YEARS)
RATING = st.builds(Rating, st.integers(1, 5), st.integers(1, 5), st.sampled_from(["source", "own"]))


def several(what: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(what, max_size=2).map(tuple)


REQUIREMENT = st.builds(
    Requirement, id=NAME, family=NAME, level=NAME, kind=st.sampled_from(["skill", "duty"]), text=TEXT, source=CITATION,
    competency=SOME, proficiency=st.none() | RATING, part_of=SOME, importance=SOME, measure=SOME, applies_when=SOME,
    exercises=several(NAME), limits=several(st.builds(Limit, NAME, YEARS, TEXT, TEXT, TEXT)), note=SOME, question=SOME,
)  # fmt: skip
LEVEL = st.builds(
    Level, id=NAME, family=NAME, rank=st.integers(0, 9), title=TEXT, scope=st.builds(Scope, TEXT, CITATION, SOME, SOME),
    aliases=several(TEXT), grade=SOME, not_stated=st.frozensets(NAME, max_size=2), requirements=several(REQUIREMENT),
    gates=several(st.builds(Gate, NAME, RANGE, st.booleans(), st.booleans(), CITATION, SOME)),
)  # fmt: skip
FAMILY = st.builds(
    Family, NAME, TEXT, TEXT, st.booleans(), CITATION, several(LEVEL), several(st.builds(Element, NAME, TEXT, CITATION))
)
ACTIVITY = st.builds(
    Activity, NAME, NAME, TEXT, st.just("detail"), st.just("primary"), RANGE, CITATION, st.none() | YEARS,
    st.none() | YEARS, SOME, SOME, several(NAME),
)  # fmt: skip
COMPETENCY = st.builds(
    Competency, NAME, TEXT, TEXT, CITATION, several(TEXT),
    several(st.builds(Behavior, st.integers(1, 5), TEXT, CITATION)), several(ACTIVITY),
)  # fmt: skip

OTHER_WORK = st.builds(OtherWork, NAME, TEXT, CITATION, several(TEXT), several(NAME))


def through_json(value: object) -> Any:
    return json.loads(json.dumps(stored.to_plain(value)))


@settings(max_examples=40)
@given(FAMILY)
def test_any_family_reads_back_equal(family: Family) -> None:
    assert stored.family(through_json(family)) == family


@settings(max_examples=40)
@given(COMPETENCY)
def test_any_competency_reads_back_equal(competency: Competency) -> None:
    assert stored.competency(through_json(competency)) == competency


@settings(max_examples=40)
@given(OTHER_WORK)
def test_any_other_work_reads_back_equal(group: OtherWork) -> None:
    assert stored.other_work(through_json(group)) == group
