"""How each clause is to be taken: what it says of itself, and what those beside it make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.answers import Read, dismissed_saying, stands
from careerpath.claims.clauses import clauses
from careerpath.claims.cue_words import LEADS
from careerpath.claims.denial import AFFIRMING, DENYING, denial, never_came
from careerpath.claims.hope import HOPING, hope, sets_condition
from careerpath.claims.predicates import Clause, read_clause
from careerpath.claims.receipt import RECEIVING, receipt
from careerpath.claims.requirement import ASKING, requirement
from careerpath.claims.roles import who_is
from careerpath.claims.sentences import names_in
from careerpath.claims.someone_else import credits_me, someone_else, told_of_others
from careerpath.words.small_words import BE, GET, HAVE, PREPOSITIONS
from careerpath.words.verbs import BASES
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.model.matches import StatementStatus

#: Clauses that stand beside another, and so may turn it, and clauses inside another, which only describe.
_INSIDE = word_set("who whom whose which what how why whether where of that than")
_BESIDE = word_set("because if unless when whenever wherever since after before until till once as lest")
_BEHELD = word_set("admired admire saw liked noticed envied respected remember appreciated")
_THINGS = word_set(
    "all job post position something thing things anything one area skill work task duty part experience among in which"
)
_SURE = word_set("confident sure certain convinced positive")
_THINKS = word_set("believe think feel suspect")
_TOLD_WITHIN = _INSIDE - {"that", "where"}
_CARRIES = BE | HAVE | GET
_PROMISES = BE | _THINGS


def _parsed(text: str) -> list[Clause]:
    names = names_in(text)
    parsed: list[Clause] = []
    before: Clause | None = None
    for part in clauses(text):
        clause = read_clause(part, before, names)
        parsed.append(clause)
        before = before if clause.link in _INSIDE or clause.link in _BESIDE else clause
    return parsed


def read_each(text: str) -> list[Read]:
    """Read the clauses of a text, each by itself and by those beside it."""
    parsed = _parsed(text)
    iffy = any(map(sets_condition, parsed))
    return [_judged(parsed, order, iffy=iffy) for order in range(len(parsed))]


def _judged(parsed: list[Clause], order: int, *, iffy: bool) -> Read:
    clause = parsed[order]
    attached = parsed[order + 1 : order + 3]
    status, cue = _status(parsed, order, iffy=iffy)
    if status != "matched":
        return Read(clause, status, cue, stands=False)
    inside = clause.link in _BESIDE or (clause.link in _INSIDE and not _goes_on(parsed, order)) or clause.mark == "?"
    own = not inside and (clause.mine or credits_me(clause))
    return Read(clause, "matched", "", stands=own and stands(clause, attached))


def _goes_on(parsed: list[Clause], order: int) -> bool:
    """Say whether a clause by its form inside another tells what was done: ", which I did", "that is how I"."""
    clause = parsed[order]
    if clause.who != "me" or order == 0 or not {"will", "would", "can"}.isdisjoint(clause.helpers):
        return False
    before = parsed[order - 1].words
    if clause.link == "how":
        return before[-2:] == ["that", "is"]
    around = [one.words[one.end - 1] for one in parsed[order + 1 : order + 2] if one.end]
    return clause.link == "which" and before[-1] not in PREPOSITIONS and PREPOSITIONS.isdisjoint(around)


def _status(parsed: list[Clause], order: int, *, iffy: bool) -> tuple[StatementStatus, str]:
    """Return how one clause is to be taken, and the words that say so."""
    clause = parsed[order]
    attached = parsed[order + 1 : order + 3]
    before = parsed[order - 1] if order else None
    after = attached[0] if attached else None
    if told := _told_by_inner(clause, before):
        return told
    if cue := (_thought_of(clause, before) if before else _wished(clause, after)):
        return "planned", cue
    if clause.link == "before" and before and (cue := never_came(before, clause)):
        return "negated", cue
    if _only_describes(clause, before, after, alone=len(parsed) == 1):
        return "matched", ""
    return next(_answers(clause, attached, before, iffy=iffy), ("matched", ""))


def _wished(clause: Clause, after: Clause | None) -> str:
    """Return the wish for which something is said to please: "your post appeals to me because I have long wished"."""
    return hope(clause) if clause.link == "because" and after is not None else ""


def _thought_of(clause: Clause, before: Clause) -> str:
    """Return what is only thought possible: "I am confident that I could train"."""
    sure = before.mine and clause.mine and clause.link in {"that", "of"}
    could = not {"could", "would"}.isdisjoint(clause.helpers)
    if not (sure and could and (before.head in _THINKS or not _SURE.isdisjoint(before.rest[-1:]))):
        return ""
    return f"could {clause.head}"


def _only_describes(clause: Clause, before: Clause | None, after: Clause | None, *, alone: bool) -> bool:
    """Say whether a clause only describes, asks, or sets the scene, and so says nothing of what is claimed."""
    if clause.link in _BESIDE:
        return True
    if (before and _none_without(before, clause)) or (before is None and _taken_up(clause, after)):
        return True
    carried = _carried(clause, before)
    alone = alone or (before is None and clause.link in {"what", "how"})
    if clause.link in _TOLD_WITHIN and not alone and not carried:
        return True
    if clause.link == "that" and before and not carried and not _complement(clause, before):
        return True
    return clause.opens and clause.dropped and after is not None and after.link == ","


def _none_without(before: Clause, clause: Clause) -> bool:
    """Say whether nothing is said to be without the work: "there is no form that I did not", "not a day passes"."""
    return (before.words[0] == "there" or before.who == "nobody") and clause.link in AFFIRMING


def _taken_up(clause: Clause, after: Clause | None) -> bool:
    """Say whether a clause is the object of the next: "what I cannot settle I pass on"."""
    return clause.link == "what" and after is not None and after.who == "me" and not after.link


def _answers(
    clause: Clause, attached: Sequence[Clause], before: Clause | None, *, iffy: bool
) -> Iterator[tuple[StatementStatus, str]]:
    """Yield how a clause is to be taken when it does not count, and the words that say so. The first answer decides."""
    words = clause.words
    if cue := (requirement(clause) if not ASKING.isdisjoint(words) else ""):
        yield ("required", cue)
    led = _led_by_me(clause, before) and clause.who in {"applicant", "public", "other", "class"}
    if cue := ("" if led else _denied(clause, attached)):
        yield ("negated", cue)
    if cue := (hope(clause, iffy=iffy) if not HOPING.isdisjoint(words) else ""):
        yield ("planned", cue)
    if cue := (receipt(clause) if not RECEIVING.isdisjoint(words) else ""):
        yield ("received", cue)
    own = _led_by_me(clause, before) or (before is None and _of_a_model(clause, attached))
    if not own and (cue := someone_else(clause, attached)):
        yield ("other", cue)


def _of_a_model(clause: Clause, attached: Sequence[Clause]) -> bool:
    """Say whether "they", of whom nothing was said before, are those whom a model describes: "they set deadlines"."""
    plain = clause.words[0] == "they" and clause.head in BASES and not clause.helpers
    return plain and all(inner.who != "me" for inner in attached)


def _denied(clause: Clause, attached: Sequence[Clause]) -> str:
    said = dismissed_saying(clause)
    if said is not None:
        return said
    return denial(clause, attached) if clause.link == "nor" or not DENYING.isdisjoint(clause.words) else ""


def _told_by_inner(clause: Clause, before: Clause | None) -> tuple[StatementStatus, str] | None:
    """Read a clause that carries what the one around it says: "it was Dave who", "a thing I never did"."""
    if before is None or clause.link not in {"who", "that", "what", "how"}:
        return None
    if of_whom := told_of_others(clause, before):
        return "other", of_whom
    if clause.link in {"what", "how"}:
        told = before.head in _BEHELD
        by = someone_else(clause) if told and clause.who == "other" else ""
        return ("other", by) if by else None
    carries = before.head in _CARRIES and not (before.head in GET and ("to" in before.rest or "to" in clause.rest))
    if not carries or (before.who == "me" and before.head in BE):
        return None
    at = before.verb + 1 + (before.rest[:1] == ["for"])
    if who_is(before.words, at, len(before.words), before.names) in {"other", "class"}:
        return "other", " ".join([*before.words[at:], clause.link])
    return None


def _led_by_me(clause: Clause, before: Clause | None) -> bool:
    """Say whether the people of a subject are the writer's: "the team I led handled 400 calls"."""
    if before is None or before.link not in {"of", "that", "which"} or before.who != "me":
        return False
    return before.head in LEADS or clause.who != "other"


def _complement(clause: Clause, before: Clause) -> bool:
    """Say whether "that ..." is what is said or hoped, and not what describes a noun."""
    if clause.who != "me":
        return before.who == "me" and before.head in BE and len(before.rest) == 1
    return len(before.rest) <= 1


def _carried(clause: Clause, before: Clause | None) -> bool:
    """Say whether a clause inside says what "is" promised: "is something I never did", "is what I hope for"."""
    if before is None or before.head not in BE or clause.who not in {"me", "job"}:
        return False
    if before.who == "me":
        return True
    return before.words[-1] in _PROMISES
