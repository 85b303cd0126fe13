"""Make `careerpath/claims/phrases.tsv` anew: what the phrases of a statement weigh for and against its writer's doing.

    pip install '.[fit]' && python benchmarks/fit_claims.py

`data/claims.csv` holds statements of our own writing with the status that each should get, in sets by their writers;
the lists in `tests/claims/` are read as well.
A logistic regression weighs their phrases; those that weigh most are kept and weighed again. What the clauses are read
as is weighed beside them, on the sets that no rule of the clauses was mended on. Prints, by cross-validation, how many
statements of those sets count that should not, and how many are refused that should not be.
"""

from __future__ import annotations

import csv
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from scipy.special import logsumexp
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold

from careerpath.claims.claim import read_clauses
from careerpath.claims.phrases import phrases, shapes, tokens
from careerpath.claims.quick_look import may_turn
from careerpath.claims.second_look import COLUMNS, IN_PART, NOTHING, ONE, READ_AS, TABLE
from careerpath.words.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scipy.sparse import csr_matrix

DATA = Path(__file__).parent / "data" / "claims.csv"
TESTS = Path(__file__).parents[1] / "tests" / "claims"
#: A word is known by itself, and a phrase is weighed, when so many statements have it.
COMMON, SEEN = 6, 4
KEPT = 3000
SOFTNESS = 0.4
FOLDS = 8
#: The odds from which on statements are refused: a little doubt is not enough, since most of what people write is true.
LIMIT = 0.25


class Row(NamedTuple):
    """A statement, the status that it should get, and whether rules were mended on its set."""

    status: str
    statement: str
    mended: bool


def rows() -> list[Row]:
    """Return the statements that are looked at twice: not those that the quick look lets through."""
    with DATA.open(encoding="utf-8", newline="") as file:
        every = [Row(row["status"], row["statement"], row["mended"] == "yes") for row in csv.DictReader(file)]
    denied = (TESTS / "not_evidence.txt").read_text(encoding="utf-8").splitlines()
    every += [Row(*line.split(" | ", 1), mended=True) for line in denied]
    every += [Row(COLUMNS[0], line, mended=True) for line in (TESTS / "evidence.txt").read_text("utf-8").splitlines()]
    return [row for row in every if may_turn(row.statement, words(row.statement))]


def known_words(every: Sequence[Row]) -> set[str]:
    counts = Counter(token for row in every for token in set(tokens(row.statement)))
    return {token for token, count in counts.items() if count >= COMMON and not token[0].isdigit()}


def regression(matrix: csr_matrix, statuses: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=SOFTNESS, max_iter=5000).fit(matrix, statuses)


def phrases_of(statement: str, known: set[str]) -> Iterator[str]:
    return phrases(shapes(statement, tokens(statement), known))


def counted(
    every: Sequence[Row], known: set[str], telling: Sequence[str] | None = None
) -> tuple[list[str], csr_matrix]:
    """Return phrases, all that are seen often enough or those given, and which rows have them."""
    settings = {"vocabulary": telling} if telling else {"min_df": SEEN}
    vectorizer = CountVectorizer(analyzer=partial(phrases_of, known=known), lowercase=False, binary=True, **settings)
    matrix = vectorizer.fit_transform([row.statement for row in every])
    return [str(name) for name in vectorizer.get_feature_names_out()], matrix


def telling_phrases(every: Sequence[Row], known: set[str]) -> list[str]:
    """Return the phrases that weigh most, by their weights and by how many statements have them; and all words."""
    names, matrix = counted(every, known)
    weights = np.ptp(regression(matrix, np.array([row.status for row in every])).coef_, axis=0)
    spread = np.sqrt(np.asarray(matrix.sum(axis=0)).ravel())
    return sorted({names[at] for at in np.argsort(-weights * spread)[:KEPT]} | known)


def log_odds(model: LogisticRegression, matrix: csr_matrix) -> np.ndarray:
    """Return the logarithm of the odds that statements are no evidence."""
    sums = model.decision_function(matrix)
    own = list(model.classes_).index(COLUMNS[0])
    return logsumexp(np.delete(sums, own, axis=1), axis=1) - sums[:, own]


def cross_validated(matrix: csr_matrix, statuses: np.ndarray, apart: np.ndarray) -> np.ndarray:
    """Return the odds of each statement apart, by regressions that have not seen it."""
    found = np.zeros(len(apart))
    others = np.setdiff1d(np.arange(len(statuses)), apart)
    for seen, unseen in KFold(FOLDS, shuffle=True, random_state=1).split(apart):
        train = np.concatenate([others, apart[seen]])
        found[unseen] = log_odds(regression(matrix[train], statuses[train]), matrix[apart[unseen]])
    return found


def readings(every: Sequence[Row]) -> np.ndarray:
    """Return for each row what its clauses are read as, a column for each status, and whether only in part."""
    claims = [read_clauses(row.statement, words(row.statement)) for row in every]
    return np.array([[c.status == s for s in COLUMNS] + [c.counted is not None] for c in claims], dtype=float)


def print_check(odds: np.ndarray, own: np.ndarray) -> None:
    print("limit  counted  refused")
    for limit in (-0.8, -0.6, -0.4, -0.2, 0.0, 0.2, 0.4, 0.6):
        wrongly, refused = (odds <= limit) & ~own, (odds > limit) & own
        print(f"{limit:5.1f}  {wrongly.sum() / (~own).sum():7.3f}  {refused.sum() / own.sum():7.3f}")


def line(name: str, weights: Sequence[float]) -> str:
    return "\t".join([name, *(str(round(ONE * weight)) for weight in weights)])


def main() -> None:
    every = rows()
    known = known_words(every)
    telling = telling_phrases(every, known)
    _, matrix = counted(every, known, telling)
    statuses = np.array([row.status for row in every])
    apart = np.array([at for at, row in enumerate(every) if not row.mended])
    own = statuses[apart] == COLUMNS[0]
    beside = np.column_stack([cross_validated(matrix, statuses, apart), readings([every[at] for at in apart])])
    both = LogisticRegression(C=10, max_iter=5000).fit(beside, ~own)
    print_check(both.decision_function(beside), own)
    of_phrases, *of_readings = both.coef_[0]
    model = regression(matrix, statuses)
    order = [list(model.classes_).index(status) for status in COLUMNS]
    table = [line(NOTHING, of_phrases * model.intercept_[order])]
    shift = both.intercept_[0] - LIMIT
    table += [line(READ_AS + s, [w + shift]) for s, w in zip(COLUMNS, of_readings[:-1], strict=True)]
    table.append(line(IN_PART, of_readings[-1:]))
    table += [line(phrase, of_phrases * model.coef_[order, at]) for at, phrase in enumerate(telling)]
    TABLE.write_text("\n".join(table) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(every)} statements, {len(apart)} of them apart from the rules; {len(table)} rows in {TABLE.name}")


if __name__ == "__main__":
    main()
