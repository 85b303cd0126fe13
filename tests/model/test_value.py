"""Values are frozen dataclasses, though they are made in a cheaper way."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass, replace

import pytest

from careerpath.model.value import value


@value
class Point:
    x: int
    y: int = 2
    names: tuple[str, ...] = field(default_factory=tuple)


@value
class Other:
    x: int
    y: int = 2
    names: tuple[str, ...] = ()


def test_it_is_a_dataclass_with_slots():
    assert is_dataclass(Point)
    assert [f.name for f in fields(Point)] == ["x", "y", "names"]
    assert asdict(Point(1)) == {"x": 1, "y": 2, "names": ()}
    assert not hasattr(Point(1), "__dict__")


def test_nothing_can_be_changed():
    point = Point(1)
    with pytest.raises(FrozenInstanceError):
        point.x = 5
    with pytest.raises(FrozenInstanceError):
        del point.x
    with pytest.raises(AttributeError):
        point.z = 5
    assert point == Point(1)


def test_it_is_compared_and_hashed_by_its_fields_and_its_class():
    assert Point(1) == Point(1, 2)
    assert Point(1) != Point(1, 3)
    assert Point(1) != Other(1)
    assert hash(Point(1)) == hash(Point(1, 2))
    assert len({Point(1), Point(1, 2), Point(2)}) == 2


def test_it_is_shown_replaced_copied_and_pickled():
    assert repr(Point(1)) == "Point(x=1, y=2, names=())"
    assert replace(Point(1), y=9) == Point(1, 9)
    assert copy.deepcopy(Point(1)) == Point(1)
    assert pickle.loads(pickle.dumps(Point(1))) == Point(1)  # noqa: S301 (ours)
