"""Other people's doings: "my manager trained the staff", "fees were collected by cashiers", "that is Tina's job"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from careerpath.claims.clauses import skip
from careerpath.claims.cue_words import CUSTOMERS, FAULTS, SAYS
from careerpath.claims.roles import core_end, is_people, is_person, person_owned, who_is
from careerpath.words.small_words import ADVERBS, BE, DETERMINERS, NEGATORS
from careerpath.words.verbs import BASES, is_gerund, is_participle, is_past
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
_SHARE = word_set(
    "hands matter job jobs province domain responsibility duty duties work role task business area remit department"
)
_PLACE = word_set(
    "managed run handled administered directed controlled overseen processed served answered done supervised"
)
#: Verbs by which others only come near the writer's work.
_NO_WORK = word_set("""
    want wants wanted need needs needed call called calls ask asked asks come came comes leave retire retired resigned
    say says said tell tells told think thinks trust trusted trusts praise praised hope hoped request requested
    see sees saw know knew knows like liked rely relied show shows showed had confirm confirms vouch vouches attest
    attests agree agreed verify testify remember remembers
""")
_BESIDE_ME = word_set("for before with above around than near beside besides without after to")
_LEAVES = word_set("left leave let lets relied rely counted depended")
_PERCEIVES = word_set("saw see heard hear overheard")
_TROUBLED = word_set("struggling struggle making having wasting using leaving needing")
_HAPPENS = word_set("happens happened occurs")
_DONE_THEN = word_set("was were been got")
_ALLOWED = word_set("allowed permitted authorized trusted empowered")
_SENT_OUT = word_set("outsourced subcontracted")
_ARTICLES = word_set("the our my a an")
_FAULTY = FAULTS - {"settled", "run", "sat", "sit"}
_BEFORE_BY = ADVERBS | {"all", "mostly", "everything"}
_PASSED_OVER = ADVERBS | {"all"}


def someone_else(clause: Clause, attached: Sequence[Clause] = ()) -> str:
    """Return who did it, when a clause credits someone else, or an empty string."""
    if clause.who == "other":
        return "" if _about_my_doing(attached) else _of_others(clause)
    if clause.who == "class":
        return _of_class(clause)
    if left := _left_to(clause):
        return left
    unreal = "would" in clause.helpers and "have" in clause.helpers
    if unreal or (clause.who in {"me", "you"} and not clause.dropped):
        return ""
    if not {"mine", "ours"}.isdisjoint(clause.rest[:3]) or ("by", "me") in pairwise(clause.rest):
        return ""
    return _away(clause) or _duties(clause) or _agent(clause) or _owner(clause) or _not_me(clause.words)


def _of_others(clause: Clause) -> str:
    return _active(clause) or _agent(clause) or _in_hands(clause) or _not_me(clause.words)


def _in_hands(clause: Clause) -> str:
    """Return "in the hands of the director", whatever it is that is there."""
    return _named(clause) if clause.head in BE and "hands" in clause.rest[:4] else ""


def _of_class(clause: Clause) -> str:
    """Return who did it when the subject is a class of employees: they did it once, or it was done to them."""
    if _of_the_past(clause):
        return _active(clause)
    done = clause.passive and not _DONE_THEN.isdisjoint(clause.helpers)
    return _agent(clause) if done else ""


def _left_to(clause: Clause) -> str:
    """Return to whom the writer left the work: "left the complaints to my lead", "let the supervisor settle it"."""
    head, rest, words = clause.head, clause.rest, clause.words
    if head in _PERCEIVES and clause.mine:
        return _perceived(clause)
    if clause.who != "me" or head not in _LEAVES or not NEGATORS.isdisjoint(clause.helpers):
        return ""
    if head in {"left", "leave"}:
        at = next((at for at in range(len(words) - 2, clause.verb + 1, -1) if words[at] == "to"), -1)
        return _someone(clause, at) if at > 0 and words[at + 1] not in BASES else ""
    if head in {"let", "lets"}:
        end = core_end(words, clause.verb + 1, len(words))
        verb = next((at for at in range(clause.verb + 2, min(end, clause.verb + 6)) if words[at] in BASES), -1)
        other = verb > 0 and who_is(words, clause.verb + 1, verb, clause.names) == "other"
        return " ".join(words[clause.verb : verb]) if other else ""
    to_do = rest[:1] in (["on"], ["upon"]) and "to" in rest[2:5]
    return _someone(clause, clause.verb + 1) if to_do else ""


def _perceived(clause: Clause) -> str:
    """Return who was seen or heard at the work: "saw the clerks helping drivers"."""
    words = clause.words
    doing = range(clause.verb + 2, min(clause.verb + 6, len(words)))
    at = next((at for at in doing if is_gerund(words[at]) or words[at] in BASES), -1)
    troubled = not FAULTS.isdisjoint(words[at:]) or words[at] in _TROUBLED
    person = at > 0 and not troubled and is_person(words[at - 1]) and words[at - 1] not in CUSTOMERS
    return " ".join(words[clause.verb : at + 1]) if person else ""


def _away(clause: Clause) -> str:
    """Return where work is done, or was sent, when that is not here: "is done at headquarters", "was outsourced"."""
    head, rest = clause.head, clause.rest
    if clause.dropped or clause.verbless or not (clause.passive or head in _HAPPENS):
        return ""
    out = head in _SENT_OUT or (head in {"contracted", "farmed"} and rest[:1] == ["out"])
    if out or "automatically" in rest[:2] or not {"elsewhere", "headquarters"}.isdisjoint(rest) or rest == ["upstairs"]:
        return " ".join([head, *rest[:2]])
    for at in range(min(len(rest) - 2, 4)):
        if rest[at] in {"in", "at"} and rest[at + 1] in {"the", "another"} and _another_place(rest[at + 1 : at + 3]):
            return " ".join(rest[at : at + 4])
    return ""


def _another_place(words: Sequence[str]) -> bool:
    return words[0] == "another" or words[1] in {"main", "central", "head", "other", "regional"}


def _of_the_past(clause: Clause) -> bool:
    """Say whether a plural and a past form tell of people, not of a class: "the clerks processed claims"."""
    plural = any(map(is_people, clause.words[clause.start : clause.end]))
    return (
        plural and is_past(clause.head) and clause.start < clause.end and clause.head not in BE and not clause.passive
    )


def _duties(clause: Clause) -> str:
    """Return "my supervisor's duties" where these are the subject."""
    about = clause.words[clause.start : clause.end]
    owned = any(person_owned(about, at, clause.names) for at in range(len(about)))
    return " ".join(about) if owned and about[-1] in _SHARE and not clause.verbless else ""


def _about_my_doing(attached: Sequence[Clause]) -> bool:
    """Say whether what others did was about the writer's work: "copied the process I designed"."""
    if not attached or attached[0].who != "me":
        return False
    if attached[0].link in {"after", "once", "before"}:
        return attached[0].words[-1] in {"it", "them"}
    if attached[0].link not in {"that", "of"}:
        return False
    return NEGATORS.isdisjoint(attached[0].helpers) and "could" not in attached[0].helpers


def credits_me(clause: Clause) -> bool:
    """Say whether a clause credits the writer, who is not its subject: "fell to me", "was mine"."""
    words = clause.words
    if not {"mine", "ours"}.isdisjoint(clause.rest) and clause.head in BE:
        return True
    if clause.head in BE and clause.rest[:1] == ["me"] and is_gerund([*clause.rest[1:2], ""][0]):
        return True
    return any(
        words[at] in {"by", "to", "through", "than", "from", "with"} and words[at + 1] in {"me", "my", "us", "our"}
        for at in range(clause.first, len(words) - 1)
    )


def _active(clause: Clause) -> str:
    had_done = clause.head == "had" and any(map(is_person, clause.rest[:2])) and not BASES.isdisjoint(clause.rest[2:3])
    allowed = clause.head in _ALLOWED and clause.rest[:1] == ["to"]
    if clause.verbless or (clause.passive and not allowed) or clause.inverted or _concerns_me(clause):
        return ""
    if (
        not NEGATORS.isdisjoint(clause.helpers)
        or (clause.head in _NO_WORK and not had_done)
        or (clause.rest[:1] == ["up"] and clause.head == "gave")
        or clause.head in _FAULTY
    ):
        return ""
    if clause.head == "used" and not SAYS.isdisjoint(clause.rest[:2]):
        return ""
    if clause.head in BE and not _is_someone(clause):
        return ""
    return " ".join(clause.words[clause.start : clause.end] or clause.words[:2])


def _is_someone(clause: Clause) -> bool:
    """Say whether "is" names a role or a charge: "is the liaison", "was responsible for"."""
    rest = [word for word in clause.rest if word not in ADVERBS]
    return bool(rest) and (
        rest[0] in DETERMINERS or rest[0] == "responsible" or rest[:3] == ["in", "charge", "of"] or is_gerund(rest[0])
    )


def _concerns_me(clause: Clause) -> bool:
    """Say whether the writer is acted on ("asked me to train", "relied on my reports") and not only beside it."""
    before = clause.head
    for word in clause.rest:
        if (
            word in {"me", "us"}
            and not clause.head.startswith("represent")
            and (before not in _BESIDE_ME or before == "to")
        ):
            return True
        if word == "my" and before == "on":
            return True
        before = word
    return False


def _agent(clause: Clause) -> str:
    """Return "by the cashiers" and the like, where it tells who did what the subject names."""
    words = clause.words
    if clause.head in FAULTS or clause.words[clause.start : clause.start + 1] == ["my"]:
        return ""
    for place in range(max(clause.verb, 0) if not clause.verbless else 0, len(words) - 1):
        if words[place] == "by" and _done(clause, place) and (said := _someone(clause, place)):
            return said
        got = clause.who == "public" and clause.head in {"got", "received", "get", "receive"}
        served = clause.passive and clause.head in _PLACE and place == clause.verb + 1
        if words[place] == "from" and (got or served):
            return _someone(clause, place)
    return ""


def _done(clause: Clause, place: int) -> bool:
    if clause.dropped and not clause.verbless:
        return False
    if clause.verbless:
        alone = clause.opens and all(word in _BEFORE_BY for word in clause.words[:place])
        return alone or (place > 1 and is_participle(clause.words[place - 1]) and clause.words[0] != "by")
    joined = clause.start == clause.end and is_participle(clause.head)
    return clause.passive or joined


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
    if clause.verbless or clause.dropped:
        return ""
    if clause.head in _GOES:
        for place in range(verb + 1, min(verb + 4, len(words) - 1)):
            if words[place] in _TO:
                start = place + 1 + (words[place + 1] in {"to", "with"})
                return _someone(clause, start - 1) if start < len(words) else ""
    if clause.head in BE:
        return _named(clause)
    return ""


def _named(clause: Clause) -> str:
    """Return whom "is" names: "is Tina's job", "was in the hands of the deputy", "is the public affairs officer"."""
    words, verb = clause.words, clause.verb
    place = skip(words, verb + 1, _PASSED_OVER)
    if place >= len(words) or words[place] == "not":
        return ""
    near = range(place, min(place + 4, len(words)))
    owner = next((at for at in near if person_owned(words, at, clause.names)), -1)
    if owner >= 0:
        return " ".join(words[place : owner + 2])
    share = next((at for at in near if words[at] in _SHARE and words[at + 1 : at + 2] in (["of"], ["for"])), -1)
    if share >= 0:
        return _someone(clause, share + 1)
    if words[place] in {"for", "with", "up"}:
        return _someone(clause, place + (words[place] == "up"))
    named = words[place] in _ARTICLES or words[place] in clause.names
    return _someone(clause, place - 1) if named and clause.who in {"it", "topic", "applicant", "goal"} else ""


def _not_me(words: Sequence[str]) -> str:
    for place in range(1, len(words) - 1):
        if words[place] == "not" and words[place - 1] != "or":
            after = words[place + 1 + (words[place + 1] == "by") : place + 3]
            if after[:1] in (["me"], ["us"], ["i"], ["myself"], ["ours"], ["our"]):
                return " ".join(words[place : place + 2])
    return ""
