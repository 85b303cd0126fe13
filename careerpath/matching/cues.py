"""The quick look: most statements are plain claims, and are known by their first word and the lack of any cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.cue_words import (
    AVOIDS,
    EXPERIENCE,
    FIRST_NAMES,
    GOALS,
    HOPES,
    HOPES_NEED,
    LACK_VERBS,
    LACKS,
    LATER_WORDS,
    LEARNING_GOODS,
    MUST,
    PERSONS,
    TAKES_PART,
    TEACHING,
    WATCHES,
)
from careerpath.matching.roles import is_person
from careerpath.matching.small_words import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONTRAST,
    DETERMINERS,
    GET,
    HAVE,
    LEADS_IN,
    MODALS,
    NEGATORS,
    PREPOSITIONS,
)
from careerpath.matching.verbs import BASES, PASTS, PRESENTS
from careerpath.matching.word_sets import word_set

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
    i we i'm i've i'd i'll me us mine my our he she they he's she's they're you your whoever somebody someone
    but yet become becoming chance opportunity required preferred desired essential mandatory wanted says who
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
    learned learnt read reads studied sat needed limited required requires failed spent listened gave given sent credits
    plans wanted want jobs positions work works worked long candidates candidate applicants applicant you'll you
""")
)
_PASTS = (PASTS - _DOUBTFUL) | {"staffed"}
_TAKES = TAKES_PART | {"hold", "holds"}
_OF = word_set("of for from in by at")
_HELPED = AUXILIARIES | (_GOES - {"by"})
#: Finite forms that are seldom nouns: without one a noun opens no sentence about someone.
_FINITE = (PASTS | PRESENTS) - word_set("""
    records forms questions fees programs services practices policies plans charges orders issues documents reports
    offers requests counts budgets calls permits supports needs contacts schedules files matters names places notes
    rates terms standards experiences duties hours functions limited required advanced detailed experienced related
    licensed
""")
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
_PRESENTS = PRESENTS - _DOUBTFUL | {"seeks", "plans", "steps"}
#: Many of these are nouns as well, so that less may follow them. The rest opens a line of a class specification.
_BASES = (BASES - _DOUBTFUL) | word_set("""
    ability knowledge skill skills thorough considerable understanding familiarity expert proficient experience able
""")
#: These were done to the writer when such a word follows: "trained in", "hired to", "showed me".
_TURNED = TEACHING | word_set("hired promoted selected asked chosen called appointed")
_TURNING = PREPOSITIONS | word_set("to me us how as")
_BEFORE_NOUN = DETERMINERS | PREPOSITIONS
#: Base forms that are no nouns: an order, or a line of one's own without "I".
_ORDERS = word_set("""
    take give move keep make help write explain serve assist collect maintain provide prepare resolve ensure advise
    handle answer enter verify interpret calculate communicate coordinate compile operate interview train teach go
    break bring send set greet receive refer respond act determine develop establish evaluate inform instruct complete
    perform conduct analyze recommend follow find tell show see
""")
_WORK = word_set("work works worked")
_IS = word_set("is was am has had have be")
_IS = word_set("is was am has have had be")
_NO_ORDER = _HELPED | {"me", "us"}
_NO_ROLE = LEARNING_GOODS | word_set("one no chance opportunity explained shown")
_LEARNS = word_set("learned learnt read reads studied")
_READINGS = LEARNING_GOODS | word_set("from up manual handbook textbook guide policy degree college university")
#: "Two years of experience", "working knowledge of": the next word says that it is no doing of others.
_KNOWING = word_set("knowledge understanding years grasp command ability skill skills")
_QUALITIES = word_set("""
    working considerable thorough good strong extensive expert basic general detailed sound solid one two three four
    five six seven eight nine ten advanced practical full
""")
_BUT_BY = _ANYWHERE - {"by"}
_CLASS = word_set("incumbent incumbents employees")
_RULED = NEGATORS | MUST | word_set("by required expected to have need")
_NEAR = 5
_FAR = 9
_JOINED = word_set("and but yet or nor then also i we")


def may_turn(text: str, words: Sequence[str]) -> bool:
    """Say whether a statement holds anything that could make it less than a plain claim."""
    if words and words[0].endswith("ly"):
        words = words[1:]
    if len(words) < 2:  # noqa: PLR2004  # one word has no clause
        return bool(words)
    first, second = words[0], words[1]
    if first in _CLASS:
        return not _RULED.isdisjoint(words) or not PASTS.isdisjoint(words)
    return (
        _doubtful(text, first, second, words)
        or second in HOPES_NEED.get(first, ())
        or (first in _TAKES and not LEARNING_GOODS.isdisjoint(words[1:_FAR]))
        or (not _AFTER_VERB.isdisjoint(words) and _may_deny(text, words))
        or ((". " in text or "; " in text or ": " in text or "? " in text) and not _ANYWHERE.isdisjoint(words))
    )


def _doubtful(text: str, first: str, second: str, words: Sequence[str]) -> bool:
    """Say whether the first words leave open whose doing is told, or what of it."""
    if first in _WORK:
        return second == "for"
    if first in _PASTS:
        turned = first in _TURNED and second in _TURNING
        return turned or not (second in _BEFORE_NOUN or _HELPED.isdisjoint(words[1:_NEAR]))
    if first in _PRESENTS:
        return second in _HELPED or (second in _OF and not _ANYWHERE.isdisjoint(words))
    return not _plain_role(first, second, words) and not _plain_line(text, first, second, words)


def _plain_role(first: str, second: str, words: Sequence[str]) -> bool:
    """Say whether a statement says what one is, has, knows or learned: "is the contact", "read opinions"."""
    if first in _IS and (second in DETERMINERS or second == "charge"):
        return not (first in HAVE and "who" in words) and _NO_ROLE.isdisjoint(words)
    if first in _LEARNS:
        return second not in {"about", "how", "in", "at"} and _READINGS.isdisjoint(words)
    return second in _KNOWING and first in _QUALITIES and _BUT_BY.isdisjoint(words)


def _plain_line(text: str, first: str, second: str, words: Sequence[str]) -> bool:
    """Say whether a statement is an order or a bare noun, as class specifications have them."""
    if words[-2:] == ["n", "a"] or "?" in text:
        return False
    order = (first in _BASES and second in _BEFORE_NOUN and second not in _OF) or (
        first in _ORDERS and second not in _NO_ORDER
    )
    return order or _fragment(words)


def _fragment(words: Sequence[str]) -> bool:
    """Say whether a noun and what describes it is all that was said: "thorough knowledge of records"."""
    first = words[0]
    if not _ANYWHERE.isdisjoint(words):
        return False
    return first in _BASES or (first not in _NO_FRAGMENT and _FINITE.isdisjoint(words) and not is_person(first))


def _may_deny(text: str, words: Sequence[str]) -> bool:
    """Say whether a negator could govern the predicate: not in "customers who did not qualify"."""
    if ";" in text or ":" in text or not EXPERIENCE.isdisjoint(words) or "while" in words or "whereas" in words:
        return True
    if words[-1] in NEGATORS and words[-1] != "not":
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
