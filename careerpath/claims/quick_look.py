"""The quick look: most statements are plain claims, and are known by their first word and the lack of any cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.claims.cue_words import (
    ASKED_FOR,
    AVOIDS,
    EXPERIENCE,
    FIRST_NAMES,
    GOALS,
    HOPES,
    HOPES_NEED,
    JUDGED,
    LACK_VERBS,
    LACKS,
    LATER_WORDS,
    LEARNING_GOODS,
    PERSONS,
    TAKES_PART,
    TEACHING,
    WATCHES,
)
from careerpath.claims.roles import is_person
from careerpath.words.small_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONTRAST,
    DETERMINERS,
    GET,
    HAVE,
    LEADS_IN,
    ME,
    MODALS,
    NEGATORS,
    PREPOSITIONS,
)
from careerpath.words.verbs import BASES, MOSTLY_NOUNS, PASTS, PRESENTS
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Finite verbs that say whose a thing is, beside the auxiliaries.
_GOES = word_set(
    "by go goes went fall falls fell belong belongs belonged come comes came rest rests rested lies lay got get gets"
)
#: Words that may turn a statement that opens with the verb of its own predicate: what follows cannot take it back.
_AFTER_VERB = NEGATORS | word_set("while whereas")
#: Words that may turn any other statement, wherever they stand.
_ANYWHERE = (
    NEGATORS
    | CONTRAST
    | LACKS
    | LACK_VERBS
    | LATER_WORDS
    | AUXILIARIES
    | _GOES
    | word_set("""
    that's it's i we i'm i've i'd i'll me us mine my our he she they he's she's they're you your whoever somebody
    someone
    0 cannot but yet become becoming chance opportunity required preferred desired essential mandatory wanted says who
""")
)
_DOUBTFUL = (
    (HOPES - HOPES_NEED.keys())
    | HAVE
    | BE
    | GET
    | AVOIDS
    | GOALS
    | MODALS
    | LACKS
    | LACK_VERBS
    | WATCHES
    | word_set("""
    learned learnt read studied sat needed limited required requires failed spent listened gave given sent credits
    plans wanted want jobs positions work works worked long candidates candidate applicants applicant you'll you
    volunteers left quit retired resigned looked join reported
""")
)
_PASTS = (PASTS - _DOUBTFUL) | {"staffed"}
_GOODS = LEARNING_GOODS | {"evaluation", "appraisal", "review"}
_TAKES = TAKES_PART | {"hold", "holds"}
_OF = word_set("of for from in by at")
_HELPED = AUXILIARIES | (_GOES - {"by"})
#: Finite forms that are seldom nouns: without one a noun opens no sentence about someone.
_FINITE = (
    (PASTS | PRESENTS)
    - MOSTLY_NOUNS
    - word_set("""
    calls needs limited required advanced detailed experienced related
    licensed
""")
)
#: First words that may be a subject, or may wish or receive without a verb.
_NO_FRAGMENT = (
    _DOUBTFUL
    | DETERMINERS
    | LEADS_IN
    | HOPES
    | PERSONS
    | LEARNING_GOODS
    | FIRST_NAMES
    | word_set("""
    minimum qualifications requirement requirements preferred preference if when while because since once how what
    whether must job position according long short next goal certificate cross aspiring
""")
)
_PRESENTS = PRESENTS - _DOUBTFUL | {"seeks", "plans"}
#: Many of these are nouns as well, so that less may follow them. The rest opens a line of a class specification.
_BASES = (BASES - _DOUBTFUL) | word_set("""
    ability knowledge skill skills thorough considerable understanding familiarity expert proficient experience able
""")
#: These were done to the writer when such a word follows: "trained in", "hired to", "showed me".
_TURNED = TEACHING | word_set("followed hired promoted selected asked chosen called appointed")
_TURNING = PREPOSITIONS | word_set("to me us how as")
_BEFORE_NOUN = DETERMINERS | PREPOSITIONS
#: Base forms that are no nouns: an order, or a line of one's own without "I".
_ORDERS = word_set("""
    take give move keep make help write explain serve assist collect maintain provide prepare resolve ensure advise
    handle answer enter verify interpret calculate communicate coordinate compile operate interview train teach go
    break bring send set greet receive refer respond act determine develop establish evaluate inform instruct complete
    perform conduct analyze recommend follow find tell show see
""")
_AIMS = word_set("career professional long-term short-term personal main major primary top")
#: What opens a line of a class specification, and what may turn even such a line.
_DESCRIBED = word_set("incumbents employees understanding")
_CLASS_TURNS = (
    NEGATORS
    | MODALS
    | CONTRAST
    | LACKS
    | LEARNING_GOODS
    | ASKED_FOR
    | ME
    | word_set("""
    was were my our you he she they who but yet have had hope wanted supervised trained someone applicants need
""")
)
_WORK = word_set("work works worked")
_IS = word_set("is was am has have had be")
_NO_ORDER = _HELPED | {"me", "us"}
_NO_ROLE = word_set("one who no chance opportunity explained shown")
_READINGS = word_set("book about how up manual handbook textbook guide policy")
#: Words that are seldom said of work done, wherever they stand.
_TELLING = word_set("""
    future upcoming target milestone objective goal seeking hoping trying awaiting anticipate ambition sights gonna
    later tomorrow eventually someday desirable desired preferred mandatory qualification qualifications prerequisite
    minimum webinar webinars certificate course courses learning e-learning induction academy instructor instructors
    enrolled completion classroom seminar workshop briefings nonexistent thanks your you've i i'll we nope
""")
#: After these the writer's own wish follows, where "seeks feedback" is a duty.
_SEEKS = word_set("to a an the work position")
_BY, _NEAR, _FAR = 4, 5, 9
_JOINED = word_set("and but yet or nor then also i we")
_TOLD_OR_JUDGED = _NO_ROLE | JUDGED


def may_turn(text: str, words: Sequence[str]) -> bool:
    """Say whether a statement holds anything that could make it less than a plain claim."""
    if len(words) < 2:  # noqa: PLR2004  # one word has no clause
        return bool(words)
    first, second = words[0], words[1]
    if first[-2:] == "ly":
        return may_turn(text, words[1:])
    turned = (
        "'" in first
        or _doubtful(text, words, first, second)
        or second in HOPES_NEED.get(first, ())
        or (first in _TAKES and not _GOODS.isdisjoint(words[:_FAR]))
        or (not _AFTER_VERB.isdisjoint(words) and _may_deny(text, words))
        or ((". " in text or "; " in text) and not _ANYWHERE.isdisjoint(words))
    )
    return (turned and not _of_a_class(words)) or ": " in text or "? " in text or not _TELLING.isdisjoint(words)


def _doubtful(text: str, words: Sequence[str], first: str, second: str) -> bool:
    """Say whether a statement does not open with the verb of its own predicate, or one that others may have done."""
    if first in _WORK or first == "read":
        return second == "for" or second in PRESENTS if first in _WORK else not _READINGS.isdisjoint(words)
    if first in _IS and second in DETERMINERS:
        return not _TOLD_OR_JUDGED.isdisjoint(words) or not LEARNING_GOODS.isdisjoint(words)
    if first in _PASTS:
        done_to_me = (first in _TURNED and second in _TURNING) or ("by" in words[1:_BY] and _by_someone(words))
        return done_to_me or not (second in _BEFORE_NOUN or _HELPED.isdisjoint(words[1:_NEAR]))
    if first in _PRESENTS:
        doubtful = second in _HELPED or (second in _OF and not (_ANYWHERE.isdisjoint(words) and first != "plans"))
        if first == "seeks":
            return second in _SEEKS
        done = second in PASTS and (words[2:3] == [] or words[2] in PREPOSITIONS)
        noun = first in MOSTLY_NOUNS and second not in DETERMINERS
        return doubtful or done or (noun and _helped(words[1 : _FAR if second in PREPOSITIONS else _NEAR]))
    order = (first in _BASES and second in _BEFORE_NOUN and second not in _OF) or (
        first in _ORDERS and second not in _NO_ORDER
    )
    return (words[-1] == "a" and words[-2] == "n") or "?" in text or not (order or _fragment(words))


def _by_someone(words: Sequence[str]) -> bool:
    """Say whether it was done by someone who is named: "briefed weekly by my manager"."""
    return words[words.index("by") + 1 :][:1] != [] and words[words.index("by") + 1] in DETERMINERS


def _helped(near: Sequence[str]) -> bool:
    return not _HELPED.isdisjoint(near) and "that" not in near


def _of_a_class(words: Sequence[str]) -> bool:
    """Say whether knowledge, a charge or a class of employees is described, with no word that turns it."""
    first, second = words[0], words[1]
    named = first in _DESCRIBED or "knowledge" in words[:3] or second in {"class", "charge"}
    return named and _CLASS_TURNS.isdisjoint(words)


def _fragment(words: Sequence[str]) -> bool:
    """Say whether a noun and what describes it is all that was said: "thorough knowledge of records"."""
    first = words[0]
    if not _ANYWHERE.isdisjoint(words) or (first in _AIMS and not GOALS.isdisjoint(words[:3])):
        return False
    return first in _BASES or (first not in _NO_FRAGMENT and _FINITE.isdisjoint(words) and not is_person(first))


def _may_deny(text: str, words: Sequence[str]) -> bool:
    """Say whether a negator could govern the predicate: not in "customers who did not qualify"."""
    if ";" in text or ":" in text or not EXPERIENCE.isdisjoint(words) or "while" in words or "whereas" in words:
        return True
    if words[-1] in NEGATORS:
        return True
    lower = text.lower() if "," in text else ""
    for place, word in enumerate(words):
        if word in NEGATORS and word != "without":
            before = place - 1
            while before > 0 and (words[before] in AUXILIARIES or words[before] in ADVERBS):
                before -= 1
            if before <= 0 or words[before] in _JOINED or (lower and f", {words[before + 1]}" in lower):
                return True
    return False
