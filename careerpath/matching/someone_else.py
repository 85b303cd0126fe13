"""Other people's doings: "my manager trained the staff", "fees were collected by cashiers", "that is Tina's job"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clauses import skip
from careerpath.matching.cue_words import FAULTS
from careerpath.matching.roles import core_end, person_owned, who_is
from careerpath.matching.small_words import ADVERBS, BE, DETERMINERS, NEGATORS
from careerpath.matching.verbs import is_gerund, is_participle, is_past
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careerpath.matching.predicates import Clause

#: To whom or from whom work goes, without a passive: "fell to", "came from", "rests with".
_GOES = word_set("""
    go goes went gone fall falls fell belong belongs belonged come comes came rest rests rested lie lies lay left pass
    passed reside resided sat sits stay stayed stays remain remained
""")
_TO = word_set("to with from by up")
_SHARE = word_set(
    "hands business job jobs province domain responsibility duty duties work role task business area remit department"
)
_PLACE = word_set(
    "managed run handled administered directed controlled overseen processed served answered done supervised"
)
#: Verbs by which others only come near the writer's work.
_NO_WORK = word_set("""
    want wants wanted need needs needed call called calls ask asked asks come came comes leave retire retired resigned
    say says said tell tells told think thinks trust trusted trusts praise praised hope hoped request requested
    see sees saw know knew knows like liked rely relied show shows showed give gave had
""")
_BESIDE_ME = word_set("for before with above around than near beside besides without after to")
_ARTICLES = word_set("the our my a an")


def someone_else(clause: Clause, attached: Sequence[Clause] = ()) -> str:
    """Return who did it, when a clause credits someone else, or an empty string."""
    if clause.who == "other":
        return "" if _about_my_doing(attached) else _active(clause) or _agent(clause)
    if clause.who == "class" and _of_the_past(clause):
        return _active(clause)
    unreal = "would" in clause.helpers and "have" in clause.helpers
    if unreal or (clause.who in {"me", "class", "you"} and not clause.dropped):
        return ""
    if not {"mine", "ours"}.isdisjoint(clause.rest[:3]):
        return ""
    return _duties(clause) or _agent(clause) or _owner(clause) or _not_me(clause.words)


def _of_the_past(clause: Clause) -> bool:
    """Say whether a plural and a past form tell of people, not of a class: "the clerks processed claims"."""
    plural = clause.words[clause.end - 1].endswith("s") or clause.words[clause.end - 1] == "staff"
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
    if not attached or attached[0].link not in {"that", "of"} or attached[0].who != "me":
        return False
    return NEGATORS.isdisjoint(attached[0].helpers) and "could" not in attached[0].helpers


def credits_me(clause: Clause) -> bool:
    """Say whether a clause credits the writer, who is not its subject: "fell to me", "was mine"."""
    words = clause.words
    if not {"mine", "ours"}.isdisjoint(clause.rest) and clause.head in BE:
        return True
    return any(
        words[at] in {"by", "to", "through", "than", "from", "with"} and words[at + 1] in {"me", "my", "us", "our"}
        for at in range(clause.first, len(words) - 1)
    )


def _active(clause: Clause) -> str:
    if clause.verbless or clause.passive or clause.inverted or _concerns_me(clause):
        return ""
    if not NEGATORS.isdisjoint(clause.helpers) or clause.head in _NO_WORK or clause.head in FAULTS - {"settled", "run"}:
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
    for place in range(max(clause.verb, 0) if not clause.verbless else 0, len(words) - 1):
        if words[place] == "by" and _done(clause, place):
            return _someone(clause, place)
        if words[place] == "from" and clause.passive and clause.head in _PLACE and place == clause.verb + 1:
            return _someone(clause, place)
    return ""


def _done(clause: Clause, place: int) -> bool:
    if clause.dropped and not clause.verbless:
        return False
    if clause.verbless:
        return place > 1 and is_participle(clause.words[place - 1]) and clause.words[0] != "by"
    joined = clause.start == clause.end and is_participle(clause.head)
    return clause.passive or joined


def _someone(clause: Clause, place: int) -> str:
    """Return the phrase after a preposition when it names someone else."""
    words = clause.words
    end = core_end(words, place + 1, len(words))
    stop = next((at for at in range(place + 1, end) if words[at] in {"and", "rather", "not", "then"}), end)
    if who_is(words, place + 1, max(stop, place + 2), clause.names) not in {"other", "class"}:
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
    place = skip(words, verb + 1, ADVERBS | {"all"})
    if place >= len(words) or words[place] == "not":
        return ""
    near = range(place, min(place + 4, len(words)))
    owner = next((at for at in near if person_owned(words, at, clause.names)), -1)
    if owner >= 0:
        return " ".join(words[place : owner + 2])
    share = next((at for at in near if words[at] in _SHARE and words[at + 1 : at + 2] == ["of"]), -1)
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
