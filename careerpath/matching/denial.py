"""Denials: "never supervised anyone", "no experience in budgets", "training was not part of my job"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import first_person, head, verb
from careerpath.matching.cue_words import (
    ADVERBS,
    ALONE,
    AUXILIARIES,
    CUSTOMERS,
    DENIALS,
    EXPERIENCE,
    FAULTS,
    FIRST_PERSON,
    HARMLESS_AFTER_NOT,
    NEGATORS,
    SCANT,
)
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Words that may turn a statement wherever they stand.
ANYWHERE = NEGATORS | DENIALS | SCANT | {"yet"}
AT_HEAD: frozenset[str] = frozenset()

#: How far behind a negator what it denies may stand.
_REACH = 4
#: Verbs and small words that take their sense from what follows.
_LIGHT = word_set("""
    have has had having a an any the one single once ever been be made make making received receive got get gave
    give in on my our caused cause saw seen ran run into to were was is are
""")
_JOBS = word_set("""
    job jobs role roles position positions duties work post assignment experience background
""")
_INCLUDES = word_set("""
    include included includes involve involved involves require required requires cover covered covers entail
    entailed extend extended call called allow allowed contain contained
""")
#: After one of these a clause speaks of someone or something else: "people who had no experience".
_RELATIVE = frozenset({"who", "whom", "that", "which", "whose", "where"})
_LACKED = EXPERIENCE | word_set("ability authority understanding confidence the any expertise")
_RIGHTLY_REFUSED = word_set("accept approve issue let allow release sign give compromise")
_COPULAS = word_set("is are was were been")
_BELONGS = word_set("""
    part something anything my me mine in among one included expected required within a
""")
_BARELY = frozenset({"hardly", "barely", "scarcely"})
_NOBODY = word_set("nobody none nothing noone")
_PERSONS = word_set("one staff employees people subordinates reports team teams anyone")
_STARTERS = word_set("""
    have has had having got with bring offer hold possess gained i've there is was
""")


def denial(clause: Sequence[str]) -> str:
    """Return the words that deny what a clause speaks of, or an empty string."""
    start = head(clause)
    for position, word in enumerate(clause):
        if word in NEGATORS and not _harmless(clause, position):
            if _at_head(clause, start, position) or _of_experience(clause, position):
                return _quote(clause, position)
            if _disowned(clause, position) or _nobody(clause, position) or _job_without(clause, position):
                return _quote(clause, position - 1)
        elif word in DENIALS and _at_head(clause, start, position) and _truly_denies(clause, position):
            return _quote(clause, position)
    return _yet_to(clause) or _scant(clause)


def _harmless(clause: Sequence[str], position: int) -> bool:
    after = clause[position + 1 : position + 1 + _REACH]
    if not after:
        return clause[position] != "none"
    if after[0] in HARMLESS_AFTER_NOT or "too" in after[:2] or clause[max(position - 1, 0)] in FAULTS:
        return True
    if clause[position] == "without":
        return not _BARELY.isdisjoint(clause[:position]) or not _of_experience(clause, position)
    if clause[position] in _NOBODY and "me" in after:
        return False
    if any(word in NEGATORS for word in clause[:position]) or (clause[position] == "no" and after[0] in CUSTOMERS):
        return True
    return _denies_a_fault(clause, position)


def _denies_a_fault(clause: Sequence[str], position: int) -> bool:
    """Say whether what is denied is bad: "never missed a deadline", "had no billing errors"."""
    after = clause[position + 1 : position + 2 + _REACH]
    if clause[position] in {"no", "zero"}:
        return any(word in FAULTS for word in after[:3])
    if clause[position] in _NOBODY:
        return not FAULTS.isdisjoint(clause[position + 1 : position + 2 + 2 * _REACH])
    if clause[position] in _BARELY and "without" in clause:
        return True
    weighty = next((word for word in after if word not in _LIGHT | AUXILIARIES | FIRST_PERSON), "")
    return weighty in FAULTS


def _at_head(clause: Sequence[str], start: int, position: int) -> bool:
    between = clause[start:position]
    subject = first_person(clause)
    if subject >= 0 and subject < position:
        between = clause[subject + 1 : position]
    return all(word in AUXILIARIES or word in ADVERBS or word in FIRST_PERSON or word in _STARTERS for word in between)


def _of_experience(clause: Sequence[str], position: int) -> bool:
    if clause[position] not in {"no", "without", "zero", "not"}:
        return False
    after = clause[position + 1 : position + 1 + _REACH]
    if not _RELATIVE.isdisjoint(clause[:position]):
        return False
    return any(word in EXPERIENCE for word in after) and not any(word in ALONE - EXPERIENCE for word in after[:1])


def _disowned(clause: Sequence[str], position: int) -> bool:
    if position == 0 or clause[position - 1] not in _COPULAS:
        return False
    after = [word for word in clause[position + 1 : position + 3] if word not in ADVERBS]
    return bool(after) and after[0] in _BELONGS


def _nobody(clause: Sequence[str], position: int) -> bool:
    if not 0 < position <= _REACH:
        return False
    if clause[position] in _NOBODY and position - 1 == verb(clause):
        return True
    return clause[position] == "no" and clause[position + 1 : position + 2] != [] and clause[position + 1] in _PERSONS


def _truly_denies(clause: Sequence[str], position: int) -> bool:
    """Say whether a denying verb denies work: "lack experience" and not "lack of staff"; "failed to", not "failed"."""
    if any(word in NEGATORS for word in clause[:position]):
        return False
    word = clause[position]
    after = (*clause[position + 1 : position + 4], "", "", "")
    if word.startswith("lack"):
        return not _LACKED.isdisjoint(after)
    if word.startswith("avoid"):
        return after[0].endswith("ing")
    if word.startswith(("fail", "refuse", "declin", "neglect", "forgot")):
        return after[0] == "to" and after[1] not in _RIGHTLY_REFUSED
    return True


def _job_without(clause: Sequence[str], position: int) -> bool:
    """Say whether a job is said not to include the work: "my role did not involve hiring"."""
    after = clause[position + 1 : position + 3]
    return any(word in _JOBS for word in clause[: min(position, 5)]) and any(word in _INCLUDES for word in after)


def _yet_to(clause: Sequence[str]) -> str:
    for position in range(len(clause) - 2):
        if clause[position : position + 2] == ["yet", "to"] and _at_head(clause, head(clause), position):
            return "yet to"
    return ""


def _quote(clause: Sequence[str], position: int) -> str:
    return " ".join(clause[max(position, 0) : max(position, 0) + 3])


def _scant(clause: Sequence[str]) -> str:
    for position, word in enumerate(clause[:4]):
        if word in SCANT and EXPERIENCE.intersection(clause[position + 1 : position + 3]):
            return f"{word} {clause[position + 1]}"
    return ""
