"""What the person calls a family or a level, to the family and the level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.knowledge import Family, KnowledgeBase, Level

_MOST_SHOWN = 12
_LONGEST = 60
#: The least likeness, of 1, at which a name is worth suggesting.
_LIKE = 0.5


def resolve_family(kb: KnowledgeBase, text: str) -> Family:
    """Return the family that a text names: by its id, in any case, or by its title. Raises UsageError when none."""
    found = find_family(kb, text)
    if found is None:
        name = text.strip()
        raise UsageError(f"There is no family {_quoted(name)}.", _hint(name, kb.families, "The families are"))
    return found


def resolve_level(kb: KnowledgeBase, text: str, family: str | None = None) -> tuple[Family, Level]:
    """Return the level that a text names, and its family. Raises UsageError when there is none.

    `G5`, `g5`, a title, an alias, or any of these after `family:`. Bare names are levels of `family`, which may be
    named in any way too, or of the default family.
    """
    chosen, level = _split(kb, text, family)
    found = find_level(chosen, level)
    if found is None:
        raise UsageError(_no_level(kb, chosen, level), _hint(level, _level_names(chosen), "The levels are"))
    return chosen, found


def find_family(kb: KnowledgeBase, text: str) -> Family | None:
    """Return the family that a text names: by id, id in any case, or title (which all are read for); None when none."""
    name = text.strip()
    if name in kb.families:
        return kb.families[name]
    wanted = name.casefold()
    by_id = (kb.families[family_id] for family_id in kb.families if family_id.casefold() == wanted)
    by_title = (family for family in kb.families.values() if family.title.casefold() == wanted)
    return next(by_id, None) or next(by_title, None)


def find_level(family: Family, text: str) -> Level | None:
    """Return the level of this family that a text names: by id, id in any case, title or alias; None when none."""
    name = text.strip()
    wanted = name.casefold()
    exact = (level for level in family.levels if level.id == name)
    any_case = (level for level in family.levels if wanted in _folded_names(level))
    return next(exact, None) or next(any_case, None)


def _split(kb: KnowledgeBase, text: str, family: str | None) -> tuple[Family, str]:
    before, colon, after = text.partition(":")
    if not colon:
        return resolve_family(kb, family or kb.default_family), text.strip()
    return resolve_family(kb, before), after.strip()


def _folded_names(level: Level) -> set[str]:
    return {name.casefold() for name in (level.id, level.title, *level.aliases)}


def _level_names(family: Family) -> list[str]:
    return [level.id for level in family.levels]


def _no_level(kb: KnowledgeBase, family: Family, name: str) -> str:
    message = f"The family {family.id} has no level {_quoted(name)}" if name else f"No level of {family.id} is named"
    others = [other.id for other in kb.families.values() if other is not family and name and find_level(other, name)]
    return message + (f"; {others[0]} has one: write {others[0]}:{name}." if others else ".")


def _hint(name: str, choices: Iterable[str], list_is: str) -> str:
    names = list(choices)
    near = _nearest(name[:_LONGEST], names)
    start = f"Did you mean {near}? " if near else ""
    more = f" and {len(names) - _MOST_SHOWN} more" if len(names) > _MOST_SHOWN else ""
    return f"{start}{list_is} {', '.join(names[:_MOST_SHOWN])}{more}."


def _nearest(name: str, choices: list[str]) -> str:
    """Return the choice that is spelled most like the name, or the first two when they are equally near."""
    from difflib import SequenceMatcher  # noqa: PLC0415 (only a wrong name needs it)

    def distance(choice: str) -> tuple[float, int]:
        typed, other = name.casefold(), choice.casefold()
        apart = sum(abs(ord(a) - ord(b)) for a, b in zip(typed, other, strict=False))
        return -SequenceMatcher(None, typed, other).ratio(), apart

    ranked = sorted((distance(choice), choice) for choice in choices)
    near = [choice for far, choice in ranked if far == ranked[0][0] and far[0] <= -_LIKE]
    return " or ".join(f'"{choice}"' for choice in near[:2])


def _quoted(name: str) -> str:
    clean = "".join(c if c.isprintable() else " " for c in name[:_LONGEST])
    return f'"{clean}"'
