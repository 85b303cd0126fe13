"""Whether a statement claims something for its writer: denied, hoped for, someone else's, asked for, or received.

A statement is cut into clauses, each with its subject and predicate, and each is asked whose doing it tells of. It
counts when a clause claims work for the writer, or when no clause says otherwise. All of it takes time linear in the
length of the statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careerpath.claims.answers import Read, with_answers
from careerpath.claims.clauses import clauses
from careerpath.claims.cue_words import HOPES, LEADS, SAYS
from careerpath.claims.denial import AFFIRMING, DENYING, affirmed, denial, never_came
from careerpath.claims.hope import HOPING, hope, sets_condition
from careerpath.claims.predicates import Clause, read_clause
from careerpath.claims.quick_look import may_turn
from careerpath.claims.receipt import RECEIVING, receipt
from careerpath.claims.relatives import told_of_others
from careerpath.claims.requirement import ASKING, requirement
from careerpath.claims.roles import who_is
from careerpath.claims.second_look import look, reading_weighs, telling_words
from careerpath.claims.sentences import names_in
from careerpath.claims.someone_else import credits_me, someone_else
from careerpath.claims.standing import dismissed_saying, speaks_back, stands
from careerpath.claims.strength import STRENGTH_WORDS, strength_of
from careerpath.words.small_words import BE, GET, HAVE, NEGATORS, PREPOSITIONS
from careerpath.words.verbs import BASES
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.model.matches import StatementStatus, Strength


class Claim(NamedTuple):
    """How a statement is to be taken. `status` is `matched` when it counts as the writer's own doing."""

    status: StatementStatus
    strength: Strength
    #: One sentence that quotes the words that decided; empty when nothing special was said.
    reading: str
    #: The words that count, when some clauses do not; None for all of them.
    counted: list[str] | None = None
    #: How the other clauses are to be taken, should the words that count speak of nothing.
    otherwise: StatementStatus | None = None


_PLAIN = Claim("matched", "does", "")
_SENTENCES: dict[StatementStatus, str] = {
    "other": "'{}' says that someone else did it",
    "negated": "'{}' denies it",
    "required": "'{}' asks it of others",
    "planned": "'{}' says that it is hoped for or planned",
    "received": "'{}' says that it was received, not given",
}
_PHRASED: dict[StatementStatus, str] = {
    "other": "'{}' is mostly said of what someone else does",
    "negated": "'{}' is mostly said of what was not done",
    "required": "'{}' is mostly said of what is asked of others",
    "planned": "'{}' is mostly said of what is hoped for or planned",
    "received": "'{}' is mostly said of what was received",
}
#: Clauses that stand beside another, and so may turn it, and clauses inside another, which only describe.
_INSIDE = word_set("who whom whose which what how why whether where of that than")
_BESIDE = word_set("because if unless when whenever wherever since after before until till once as lest")
_CONFESSED = word_set("afraid sorry ashamed embarrassed sad sorry-to-say")
_BEHELD = word_set("admired admire saw liked noticed envied respected remember appreciated")
_LEAVE = word_set("may can could might")
_KNOWN = word_set("know knows knew trust trusted rely")
_PROMISED = word_set("promised assured guaranteed told")
_THINGS = word_set(
    "all job post position something thing things anything one area skill work task duty part experience among in which"
)
_SURE = word_set("confident sure certain convinced positive")
_THINKS = word_set("believe think feel suspect")
_TOLD_WITHIN = _INSIDE - {"that"}
_CARRIES = BE | HAVE | GET
_SAID = SAYS | {"states"}
_COMPLEMENTED = SAYS | HOPES | BE
_PROMISES = BE | _THINGS


def read_claim(text: str, words: Sequence[str]) -> Claim:
    """Read a statement, given with its words."""
    if not may_turn(text, words):
        if words and words[0] in STRENGTH_WORDS:
            return Claim("matched", *strength_of(words))
        return _PLAIN
    claim, seen = read_clauses(text, words), look(text)
    odds = seen.odds + reading_weighs(claim.status, in_part=claim.counted is not None)
    if (odds > 0) == (claim.status != "matched"):
        return claim
    if claim.status != "matched":
        return Claim("matched", *strength_of(words))
    why = _PHRASED[seen.status].format(telling_words(text, seen.status))
    return Claim(seen.status, "received" if seen.status == "received" else "does", why)


def read_clauses(text: str, words: Sequence[str]) -> Claim:
    """Read a statement clause by clause, given with its words."""
    read = with_answers(_read(_parsed(text)))
    refused = [one for one in read if one.status != "matched"]
    if not refused:
        return Claim("matched", *strength_of(words))
    first = refused[0]
    why = _SENTENCES[first.status].format(first.cue)
    if not any(one.stands for one in read):
        return Claim(first.status, "received" if first.status == "received" else "does", why)
    return _in_part(read, first, why, words)


def _in_part(read: list[Read], first: Read, why: str, words: Sequence[str]) -> Claim:
    """Return the claim of a statement of which a part does not count."""
    last = max(order for order, one in enumerate(read) if one.stands)
    order = read.index(first)
    credited = first.status != "other" or read[last].clause.link == "but"
    back = credited and last > order and any(one.stands and speaks_back(one.clause) for one in read[order:])
    since = first.status == "received" and order == 0 and any(_since(one) for one in read)
    if back or since:
        return Claim("matched", *strength_of(words))
    kept = [word for one in read if one.status == "matched" for word in one.clause.words]
    others = {word for one in read if one.status == "other" and one.clause.link == "who" for word in one.cue.split()}
    kept = [piece for word in kept if word not in others for piece in word.split("-") if piece != ","]
    how_strong, said = strength_of(kept)
    return Claim("matched", how_strong, f"{said} A part is left out: {why}".strip(), kept, first.status)


def _since(one: Read) -> bool:
    """Say whether a clause tells that what was learned was done from then on: "and have done it ever since"."""
    return one.stands and not {"since", "now", "then"}.isdisjoint(one.clause.words)


def _parsed(text: str) -> list[Clause]:
    names = names_in(text)
    parsed: list[Clause] = []
    before: Clause | None = None
    for part in clauses(text):
        clause = read_clause(part, before, names)
        parsed.append(clause)
        before = before if clause.link in _INSIDE or clause.link in _BESIDE else clause
    return parsed


def _read(parsed: list[Clause]) -> list[Read]:
    iffy = any(map(sets_condition, parsed))
    return [_judged(parsed, order, iffy=iffy) for order in range(len(parsed))]


def _judged(parsed: list[Clause], order: int, *, iffy: bool) -> Read:
    clause = parsed[order]
    attached = parsed[order + 1 : order + 3]
    status, cue = _status(parsed, order, iffy=iffy)
    if status != "matched":
        return Read(clause, status, cue, stands=False)
    inside = clause.link in _BESIDE or (clause.link in _INSIDE and not _goes_on(parsed, order)) or _asks(clause)
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


def _asks(clause: Clause) -> bool:
    return clause.mark == "?"


def _status(parsed: list[Clause], order: int, *, iffy: bool) -> tuple[StatementStatus, str]:
    """Return how one clause is to be taken, and the words that say so."""
    clause = parsed[order]
    attached = parsed[order + 1 : order + 3]
    before = parsed[order - 1] if order else None
    after = attached[0] if attached else None
    if told := _told_by_inner(clause, before):
        return told
    if cue := _thought_of(clause, before) if before else _wished(clause, after):
        return "planned", cue
    if (_promised(clause, after) and clause.head in HOPES) or (before and _asked_leave(clause, before)):
        return "planned", clause.head
    if clause.link == "before" and before and (cue := never_came(before, clause)):
        return "negated", cue
    if _only_describes(clause, before, after, alone=len(parsed) == 1):
        return "matched", ""
    return next(_answers(clause, attached, before, iffy=iffy), ("matched", ""))


def _wished(clause: Clause, after: Clause | None) -> str:
    """Return the wish for which something is said to please: "your post appeals to me because I have long wished"."""
    if clause.link != "because" or after is None:
        return ""
    lasting = "have" in clause.helpers or clause.head in BASES
    return hope(clause) if clause.who == "me" and lasting and (after.verbless or not after.mine) else ""


def _thought_of(clause: Clause, before: Clause) -> str:
    """Return what is only thought possible: "I am confident that I could train"."""
    sure = (
        before.mine and clause.mine and clause.link in {"that", "of"} and (before.head in BE or before.head in _THINKS)
    )
    could = not {"could", "would"}.isdisjoint(clause.helpers) and "have" not in clause.helpers
    if not (sure and could and (before.head in _THINKS or not _SURE.isdisjoint(before.rest[-1:]))):
        return ""
    return f"could {clause.head}"


def _only_describes(clause: Clause, before: Clause | None, after: Clause | None, *, alone: bool) -> bool:
    """Say whether a clause only describes, asks, or sets the scene, and so says nothing of what is claimed."""
    if clause.link in _BESIDE or _asks(clause):
        return True
    if (before and _none_without(before, clause)) or (before is None and _taken_up(clause, after)):
        return True
    carried = _carried(clause, before) or _promised(clause, after)
    alone = alone or (before is None and clause.link in {"what", "how"})
    taught = clause.link == "where" and clause.passive and clause.who == "me"
    if clause.link in _TOLD_WITHIN and not alone and not carried and not taught:
        return True
    if clause.link == "that" and before and not carried and not _complement(clause, before):
        return True
    return clause.opens and clause.dropped and after is not None and _led_in(after)


def _none_without(before: Clause, clause: Clause) -> bool:
    """Say whether nothing is said to be without the work: "there is no form that I did not", "not a day passes"."""
    none = before.words[0] == "there" or before.who == "nobody"
    return none and clause.link in AFFIRMING and affirmed(before, [clause])


def _taken_up(clause: Clause, after: Clause | None) -> bool:
    """Say whether a clause is the object of the next: "what I cannot settle I pass on"."""
    mine = after is not None and after.who == "me" and not after.link and not after.dropped
    return mine and clause.link == "what"


def _led_in(after: Clause) -> bool:
    """Say whether a clause is the one to which a participle led: "unable to wait, I did it by hand"."""
    return after.link == "," and after.who == "me" and not after.dropped and after.words[:1] in (["i"], ["we"])


def _answers(
    clause: Clause, attached: Sequence[Clause], before: Clause | None, *, iffy: bool
) -> Iterator[tuple[StatementStatus, str]]:
    """Yield how a clause is to be taken when it does not count, and the words that say so. The first answer decides."""
    words = clause.words
    if cue := requirement(clause) if not ASKING.isdisjoint(words) else "":
        yield "required", cue
    led = _led_by_me(clause, before) and clause.who in {"applicant", "public", "other", "class"}
    if cue := "" if led else _denied(clause, attached):
        yield "negated", cue
    if cue := hope(clause, attached, iffy=iffy) if iffy or not HOPING.isdisjoint(words) else "":
        yield "planned", cue
    if cue := receipt(clause) if not RECEIVING.isdisjoint(words) else "":
        yield "received", cue
    own = _led_by_me(clause, before) or (before is None and _of_a_model(clause, attached))
    if not own and not affirmed(clause, attached) and (cue := someone_else(clause, attached)):
        yield "other", cue


def _of_a_model(clause: Clause, attached: Sequence[Clause]) -> bool:
    """Say whether "they", of whom nothing was said before, are those whom a model describes: "they set deadlines"."""
    plain = (
        clause.words[0] == "they"
        and clause.head in BASES
        and clause.head not in {"let", "leave"}
        and not clause.helpers
    )
    return plain and all(inner.who != "me" for inner in attached) and {"upstairs", "there"}.isdisjoint(clause.words)


def _denied(clause: Clause, attached: Sequence[Clause]) -> str:
    said = dismissed_saying(clause, attached)
    if said is not None:
        return said
    return denial(clause, attached) if clause.link == "nor" or not DENYING.isdisjoint(clause.words) else ""


def _told_by_inner(clause: Clause, before: Clause | None) -> tuple[StatementStatus, str] | None:
    """Read a clause that carries what the one around it says: "it was Dave who", "a thing I never did"."""
    if before is None or clause.link not in {"who", "that", "what", "how"} or not before.words:
        return None
    if of_whom := told_of_others(clause, before):
        return "other", of_whom
    if clause.link in {"what", "how"}:
        told = before.head in BE if clause.link == "what" else before.who == "me" and before.head in _BEHELD
        by = someone_else(clause) if told and clause.who == "other" else ""
        return ("other", by) if by else None
    carries = before.head in _CARRIES or (before.head in {"work", "worked"} and before.rest[:1] == ["for"])
    carries = carries and not (before.head in GET and ("to" in before.rest or "to" in clause.rest))
    if not carries or (before.who == "me" and before.head in BE):
        return None
    at = before.verb + 1 + (before.rest[:1] == ["for"])
    if not denial(before) and who_is(before.words, at, len(before.words), before.names) in {"other", "class"}:
        return "other", " ".join([*before.words[at:], clause.link])
    return None


def _led_by_me(clause: Clause, before: Clause | None) -> bool:
    """Say whether the people of a subject are the writer's: "the team I led handled 400 calls"."""
    if before is None or before.link not in {"of", "that", "which"} or before.who != "me":
        return False
    if "," in clause.words[: clause.start]:
        return False
    return before.head in LEADS or (
        clause.who != "other" and NEGATORS.isdisjoint(before.helpers) and "could" not in before.helpers
    )


def _complement(clause: Clause, before: Clause) -> bool:
    """Say whether "that ..." is what is said or hoped, and not what describes a noun."""
    if clause.who != "me":
        return before.head in _SAID or (before.who == "me" and before.head in BE and len(before.rest) == 1)
    if before.who != "me" and before.head in _KNOWN and "will" in clause.helpers:
        return False
    return len(before.rest) <= 1 or before.head in _COMPLEMENTED


def _promised(clause: Clause, after: Clause | None) -> bool:
    """Say whether a clause inside the subject says what the whole does: "the next thing I want is"."""
    if (
        after is None
        or not ({"would", *BE} & {after.head, *after.helpers})
        or clause.who != "me"
        or clause.link not in {"of", "that"}
    ):
        return False
    return after.end > after.start and after.words[after.end - 1] in _THINGS


def _asked_leave(clause: Clause, before: Clause) -> bool:
    """Say whether the writer asked to be let: "asked my boss whether I may train"."""
    asked = before.head in {"asked", "asking", "exploring", "wondering"} and before.who == clause.who == "me"
    return asked and clause.link in {"whether", "if", "how"} and not _LEAVE.isdisjoint(clause.helpers)


def _carried(clause: Clause, before: Clause | None) -> bool:
    """Say whether a clause inside says what "is" promised: "is something I never did", "is what I hope for"."""
    if before and before.head in _PROMISED and before.words[before.verb + 1 : before.verb + 2] == ["me"]:
        return clause.who == "me"
    if before is None or before.head not in BE or clause.who not in {"me", "job"} or clause.link == "why":
        return False
    if before.who == "me" and before.words[-1] in _CONFESSED:
        return True
    return before.words[-1] in _PROMISES
