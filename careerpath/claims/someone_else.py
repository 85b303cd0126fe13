"""Other people's doings: "my manager trained the staff", "fees were collected by cashiers", "that is Tina's job"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.cue_words import CUSTOMERS, FAULTS, HELPS, LEADS, TEACHING
from careerpath.claims.finite import skip
from careerpath.claims.roles import core_end, is_person, person_owned, who_is
from careerpath.words.small_words import ADVERBS, BE, NEGATORS, PREPOSITIONS
from careerpath.words.verbs import BASES
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.claims.predicates import Clause

#: To whom or from whom work goes, without a passive: "fell to", "came from", "rests with".
_GOES = word_set("""
    go goes went gone fall falls fell belong belongs belonged come comes came rest rests rested lie lies lay left pass
    passed reside resided sat sits stay stayed stays remain remained
""")
_TO = word_set("to with from by up")
#: Verbs by which others only come near the writer's work.
_NO_WORK = word_set("""
    want wants wanted need needs needed call called calls ask asked asks come came comes leave retire retired resigned
    say says said tell tells told think thinks trust trusted trusts praise praised hope hoped request requested
    see sees saw know knew knows like liked rely relied show shows showed had confirm confirms vouch vouches attest
    attests agree agreed verify testify remember remembers
""")
_BESIDE_ME = word_set("for before with above around than near beside besides without after to")
_ALLOWED = word_set("allowed permitted authorized trusted empowered")
_FAULTY = FAULTS - {"settled", "run", "sat", "sit"}
_PASSED_OVER = ADVERBS | {"all"}
_OPENERS = word_set("who that")
_MINE = word_set("i me my us our mine myself")
#: What the writer does with people whose work is then the writer's too: led, helped, stood in for.
_SHARED = (
    LEADS
    | HELPS
    | TEACHING
    | BE
    | word_set("""
    took take replaced replace covered cover filled fill stood backed relieved subbed substituted hired hire recruited
    recruit joined join scheduled assigned evaluated evaluate evaluates promoted promote reviewed became become
    delegated formed built organized run supervise rated disciplined guided guide oriented instruct instructed
    interviewed served serve advise advised advising counseled counsel
""")
)
#: What people are or want, which is no work of theirs.
_NO_DEED = BE | word_set("ask asks asked want wants wanted need needs needed have has had come comes came")
_ANYBODY = word_set("someone somebody")


def someone_else(clause: Clause, attached: Sequence[Clause] = ()) -> str:
    """Return who did it, when a clause credits someone else, or an empty string."""
    if clause.who == "other":
        return "" if _about_my_doing(attached) else _active(clause) or _agent(clause)
    if clause.who in {"me", "you"} and not clause.dropped:
        return ""
    return _agent(clause) or _owner(clause)


def _about_my_doing(attached: Sequence[Clause]) -> bool:
    """Say whether what others did was about the writer's work: "copied the process I designed"."""
    if attached and attached[0].link in {"after", "once", "before"}:
        return attached[0].words[-1] in {"it", "them"}
    return bool(attached) and attached[0].link in {"that", "of"} and "could" not in attached[0].helpers


def credits_me(clause: Clause) -> bool:
    """Say whether a clause credits the writer, who is not its subject: "fell to me", "was mine"."""
    words = clause.words
    return any(
        words[at] in {"by", "to", "through", "than", "from", "with"} and words[at + 1] in {"me", "my", "us", "our"}
        for at in range(clause.first, len(words) - 1)
    )


def _active(clause: Clause) -> str:
    had_done = clause.head == "had" and not BASES.isdisjoint(clause.rest[2:3])
    if (clause.passive and clause.head not in _ALLOWED) or _concerns_me(clause):
        return ""
    if not NEGATORS.isdisjoint(clause.helpers) or (clause.head in _NO_WORK and not had_done) or clause.head in _FAULTY:
        return ""
    return " ".join(clause.words[clause.start : clause.end] or clause.words[:2])


def _concerns_me(clause: Clause) -> bool:
    """Say whether the writer is acted on ("asked me to train", "relied on my reports") and not only beside it."""
    before = clause.head
    for word in clause.rest:
        if word in {"me", "us"} and (before not in _BESIDE_ME or before == "to"):
            return True
        before = word
    return False


def _agent(clause: Clause) -> str:
    """Return "by the cashiers" and the like, where it tells who did what the subject names."""
    words = clause.words
    if clause.head in FAULTS or clause.words[clause.start : clause.start + 1] == ["my"]:
        return ""
    for place in range(max(clause.verb, 0), len(words) - 1):
        if words[place] == "by" and (said := _someone(clause, place)):
            return said
        if words[place] == "from":
            return _someone(clause, place)
    return ""


def _someone(clause: Clause, place: int) -> str:
    """Return the phrase after a preposition when it names someone else."""
    words = clause.words
    end = core_end(words, place + 1, len(words))
    stop = next((at for at in range(place + 1, end) if words[at] in {"and", "rather", "not", "then"}), end)
    if place + 1 >= len(words):
        return ""
    who = who_is(words, place + 1, max(stop, place + 2), clause.names)
    if who not in {"other", "class"} and words[place + 1] != "whoever":
        return ""
    return " ".join(words[place:stop])


def _owner(clause: Clause) -> str:
    """Return to whom the work belongs: "fell to the captain", "was the ombudsman's to resolve", "is the job of HR"."""
    words, verb = clause.words, clause.verb
    if clause.dropped:
        return ""
    if clause.head in _GOES:
        for place in range(verb + 1, min(verb + 4, len(words) - 1)):
            if words[place] in _TO:
                return _someone(clause, place + (words[place + 1] in {"to", "with"}))
    return _named(clause) if clause.head in BE else ""


def _named(clause: Clause) -> str:
    """Return whom "is" names: "is Tina's job", "was in the hands of the deputy", "is the public affairs officer"."""
    words, verb = clause.words, clause.verb
    place = skip(words, verb + 1, _PASSED_OVER)
    if place >= len(words):
        return ""
    near = range(place, min(place + 4, len(words)))
    owner = next((at for at in near if person_owned(words, at, clause.names)), -1)
    if owner >= 0:
        return " ".join(words[place : owner + 2])
    share = next((at for at in near if words[at + 1 : at + 2] in (["of"], ["for"])), -1)
    if share >= 0:
        return _someone(clause, share + 1)
    if words[place] in {"for", "with", "up"}:
        return _someone(clause, place + (words[place] == "up"))
    return _someone(clause, place - 1)


def told_of_others(clause: Clause, before: Clause) -> str:
    """Return of whom a clause tells that describes people who are neither the writer's nor the public."""
    if clause.link not in _OPENERS or clause.start != clause.end or not before.mine:
        return ""
    if before.head in _SHARED or clause.head in _NO_DEED or not _MINE.isdisjoint(clause.words):
        return ""
    words = before.words
    if not _ANYBODY.isdisjoint(before.rest):
        return f"{before.rest[-1]} {clause.link}"
    at = _antecedent(words)
    if at <= before.verb or words[at] in CUSTOMERS:
        return ""
    start = next((place for place in range(at, before.verb, -1) if words[place] in PREPOSITIONS), before.verb)
    if words[start + 1] in {"my", "our"}:
        return ""
    return " ".join([*words[start + 1 : at + 1], clause.link])


def _antecedent(words: Sequence[str]) -> int:
    """Return where the person stands whom the last words name: "two specialists from the capital", or -1."""
    near = range(len(words) - 1, max(0, len(words) - 6), -1)
    return next((at for at in near if is_person(words[at])), -1)
