"""Frozen dataclasses that cost little to define.

`dataclass(frozen=True)` compiles six methods for every class, which for the model's forty classes is a quarter of the
time that a command takes. Here all of them share four methods, and only `__init__` is compiled.
"""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots, compared and hashed by its fields.

    `dataclasses.fields`, `replace` and `asdict` work on it; setting a field again raises FrozenInstanceError.
    """
    shared: Any = cls
    shared.__setattr__ = _set_once
    shared.__delattr__ = _refuse
    shared.__eq__ = _equal
    shared.__hash__ = _hash
    shared.__repr__ = _repr
    return dataclass(slots=True, eq=False, repr=False)(cls)


def _set_once(self: object, name: str, new: object) -> None:
    # The slots are empty until __init__ fills them, and full from then on.
    if hasattr(self, name):
        _refuse(self, name)
    object.__setattr__(self, name, new)


def _refuse(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r} of {type(self).__name__}")


def _values(self: object) -> tuple[object, ...]:
    return tuple(getattr(self, name) for name in type(self).__match_args__)  # type: ignore[attr-defined]


def _equal(self: object, other: object) -> bool:
    return self is other or (type(other) is type(self) and _values(self) == _values(other))


def _hash(self: object) -> int:
    return hash(_values(self))


def _repr(self: object) -> str:
    names = type(self).__match_args__  # type: ignore[attr-defined]
    told = ", ".join(f"{name}={given!r}" for name, given in zip(names, _values(self), strict=True))
    return f"{type(self).__qualname__}({told})"
