"""Which family and levels an assessment is about: what is asked for, what the person holds, and what comes next."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from careerpath.errors import UsageError
from careerpath.kb.names import resolve_family, resolve_level
from careerpath.model.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careerpath.model.assessment import Placement
    from careerpath.model.knowledge import Family, KnowledgeBase, Level
    from careerpath.model.profile import Profile


@value
class Aim:
    """`target` is None when nobody named one; `held` is the current level, where it belongs to `family`."""

    family: Family
    target: Level | None
    held: Level | None
    #: The current level, where it belongs to another family.
    held_elsewhere: Level | None = None


def find_aim(kb: KnowledgeBase, profile: Profile, target: str | Level | None) -> Aim:
    """Resolve the names of family, target and current level.

    The target that is asked for wins over the profile's. Raises UsageError for a name that does not exist, with its
    place when it stands in the profile.
    """
    own = _own_family(kb, profile)
    wanted = _wanted(kb, profile, target, own)
    held = _held(kb, profile, own or (wanted.family if wanted else None))
    chosen = (wanted.family if wanted else None) or own or (held.family if held else None) or kb.default_family
    here = held if held and held.family == chosen else None
    return Aim(kb.families[chosen], wanted, here, held_elsewhere=None if here else held)


def next_target(aim: Aim, placement: Placement) -> Level:
    """Return the level to assess against: the one named, else one above the level held or settled on, else placed."""
    levels = aim.family.levels
    if aim.target:
        return aim.target
    if aim.held:
        return levels[min(aim.held.rank + 1, len(levels) - 1)]
    if placement.level is None:
        return levels[0]
    placed = aim.family.level(placement.level)
    return levels[min(placed.rank + 1, len(levels) - 1)] if placement.settled else placed


def _own_family(kb: KnowledgeBase, profile: Profile) -> str | None:
    """Return the family that the profile names, apart or before its current level."""
    named, colon, _ = (profile.current or "").partition(":")
    key, name = ("family", profile.family) if profile.family else ("current", named if colon else None)
    if name is None:
        return None
    with _placed(profile, key):
        return resolve_family(kb, name).id


def _wanted(kb: KnowledgeBase, profile: Profile, target: str | Level | None, family: str | None) -> Level | None:
    if target is not None and not isinstance(target, str):
        return target
    if target is not None:
        return resolve_level(kb, target, family)[1]
    if profile.target is None:
        return None
    with _placed(profile, "target"):
        return resolve_level(kb, profile.target, family)[1]


def _held(kb: KnowledgeBase, profile: Profile, family: str | None) -> Level | None:
    """Look in the family in question first, then in the default one: a person may aim at another family than theirs."""
    if profile.current is None:
        return None
    with _placed(profile, "current"):
        try:
            return resolve_level(kb, profile.current, family)[1]
        except UsageError:
            with suppress(UsageError):
                return resolve_level(kb, profile.current, kb.default_family)[1]
            raise


@contextmanager
def _placed(profile: Profile, key: str) -> Iterator[None]:
    """Say of a wrong name that it stands in the profile, and where."""
    try:
        yield
    except UsageError as error:
        raise UsageError(f"{profile.origin or 'profile'}: {key}: {error.message}", error.hint) from error
