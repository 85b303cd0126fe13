"""The second look: how people mostly speak when they tell of what they did, and when they do not.

No list of rules holds all the ways to say "not I", so the phrases of a statement are weighed as well. The weights, in
`phrases.tsv`, are those of a logistic regression on statements of our own writing (`benchmarks/fit_claims.py` makes
the file anew); what the clauses were read as is one more weight. The sum decides.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp, log
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from careerpath.claims.phrases import LONGEST, phrases, shapes, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.matches import StatementStatus

TABLE = Path(__file__).with_name("phrases.tsv")
#: The columns of the table, after the phrase: what a statement may be, its writer's own doing first.
Told = Literal["matched", "negated", "planned", "other", "required", "received"]
COLUMNS: tuple[Told, ...] = get_args(Told)
#: Rows for what the clauses were read as, and for a statement of which only a part counts, have one column.
READ_AS, IN_PART = "=", "=part"
#: The row of what no phrase says.
NOTHING = ""
#: Marks that are not quoted at the ends of words.
_MARKS = " ,.;:!?()-"
#: Weights are whole numbers of a hundredth.
ONE = 100

#: A row's weights are packed into one whole number, so that rows are added up as fast as numbers: a field of 20 bits
#: each, above zero and below, the first the lowest.
_FIELD = 20
_HALF, _MASK = 1 << (_FIELD - 1), (1 << _FIELD) - 1


class SecondLook(NamedTuple):
    """How sure it is that a statement is no evidence, and what it then may be.

    `odds` is the logarithm of the odds: above 0 when no evidence is the more likely. `speaks_for` is what the phrases
    weigh for each status of no evidence.
    """

    odds: float
    speaks_for: Mapping[StatementStatus, float]


@lru_cache(maxsize=1)
def table() -> Mapping[str, int]:
    """Return the phrases that are known, with what they weigh in each column, packed."""
    rows = (line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines())
    places = [1 << (_FIELD * at) for at in range(len(COLUMNS))]
    return {phrase: sum(map(mul, map(int, weights), places)) for phrase, *weights in rows}


def unpacked(packed: int) -> list[int]:
    """Return the weights of all columns, in hundredths."""
    found = []
    for _ in COLUMNS:
        weight = ((packed + _HALF) & _MASK) - _HALF
        packed = (packed - weight) >> _FIELD
        found.append(weight)
    return found


def look(text: str) -> SecondLook:
    """Weigh the phrases of a statement."""
    weights = table()
    found = {phrase: weights[phrase] for phrase in phrases(shapes(text, tokens(text), weights)) if phrase in weights}
    own, *others = unpacked(sum(found.values()) + weights[NOTHING])
    most = max(others)
    log_of_sum = most / ONE + log(sum(exp((other - most) / ONE) for other in others))
    speaks_for: dict[StatementStatus, float] = {}
    speaks_for.update(zip(COLUMNS[1:], (other / ONE for other in others), strict=True))
    return SecondLook(log_of_sum - own / ONE, speaks_for)


def reading_weighs(read_as: StatementStatus, *, in_part: bool) -> float:
    """Return what is to be added to the odds when the clauses of a statement were read as a status."""
    return (table()[READ_AS + read_as] + (table()[IN_PART] if in_part else 0)) / ONE


def likeliest(seen: SecondLook, read_as: StatementStatus) -> StatementStatus:
    """Return what a statement that is no evidence most likely is; what its clauses were read as weighs with it."""
    of_reading = {read_as: reading_weighs(read_as, in_part=False)}
    return max(seen.speaks_for, key=lambda status: seen.speaks_for[status] + of_reading.get(status, 0.0))


def telling_words(text: str, status: StatementStatus) -> str:
    """Return the three words in a row that speak most for a status and against the writer's own doing."""
    weights = table()
    column = COLUMNS.index(status)
    said = tokens(text)
    shaped = shapes(text, said, weights)[1:]
    found = []
    for place in range(len(said)):
        inside = [unpacked(weights[p]) for p in phrases(shaped[place : place + LONGEST]) if p in weights]
        words = " ".join(said[place : place + LONGEST]).replace(" '", "'").strip(_MARKS)
        if words:
            found.append((sum(one[column] - one[0] for one in inside), words))
    return max(found, default=(0, ""))[1]
