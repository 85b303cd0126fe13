"""Measure how well statements find their requirements and descriptions their levels, on texts of our own.

    python benchmarks/match_quality.py [--verbose] [--fit]

`data/statements.csv` and `data/statements-apart.csv` hold statements with the requirements that may be said to be
theirs (none for a fifth of them), and `data/levels.txt` descriptions of jobs with their levels, all our own. The people
who wrote the wordings of the knowledge base wrote the first and the last, so those figures flatter. The statements held
apart are by someone who had seen neither the wordings nor the program; no wording was written with them in view. Beside
the matcher stand plain rapidfuzz scorers over the requirements' texts. --fit checks the regression of calibration.py.

`data/claims-apart.csv` holds statements with the status that they should get: what is denied, hoped for, someone
else's, asked for or received, and what only looks so, in six sets by writers who had seen neither the rules nor other
statements. Nothing was mended or fitted by them, and what is nearly the same was left out of `data/claims.csv`.
"""

from __future__ import annotations

import argparse
import csv
import math
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, utils

from careerpath.claims.claim import read_clauses
from careerpath.kb.load import load_kb
from careerpath.matching import level_evidence, matcher_for
from careerpath.words.tokens import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerpath.matching import Matcher
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.matches import StatementMatch

DATA = Path(__file__).parent / "data"
FAMILY = "mo-customer-service"


class Case(NamedTuple):
    """A statement, the set it belongs to, and the requirements that may be said to be its own."""

    group: str
    statement: str
    accepted: frozenset[str]


def cases(name: str) -> list[Case]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return [
            Case(r["set"], r["statement"], frozenset(r["accepted"].split("|")) - {""}) for r in csv.DictReader(file)
        ]


def descriptions() -> list[tuple[str, str]]:
    parts = (DATA / "levels.txt").read_text(encoding="utf-8").split("=== ")[1:]
    return [(part.partition("\n")[0], part.partition("\n")[2]) for part in parts]


def first_and_third(rank: Callable[[str], list[str]], some: list[Case]) -> str:
    real = [case for case in some if case.accepted]
    ranked = [(rank(case.statement), case.accepted) for case in real]
    first = sum(bool(set(ids[:1]) & accepted) for ids, accepted in ranked) / len(real)
    third = sum(bool(set(ids[:3]) & accepted) for ids, accepted in ranked) / len(real)
    return f"{first:.3f}  {third:.3f}"


def link_figures(matcher: Matcher, some: list[Case]) -> str:
    results = [(matcher.match(case.statement), case.accepted) for case in some]
    claimed = [(r.matches[0].requirement, accepted) for r, accepted in results if r.status == "matched"]
    right = sum(requirement in accepted for requirement, accepted in claimed)
    precision, recall = right / len(claimed), right / sum(bool(case.accepted) for case in some)
    return f"{precision:.3f}  {recall:.3f}  {2 * precision * recall / (precision + recall):.3f}"


def fuzzy(kb: KnowledgeBase, scorer: Callable[[str, str], float]) -> Callable[[str], list[str]]:
    texts = {
        r.id: utils.default_process(r.text)
        for level in kb.families[FAMILY].levels
        for r in level.requirements
        if r.kind != "condition"
    }
    return lambda said: sorted(texts, key=lambda i: -scorer(utils.default_process(said), texts[i]))


def print_calibration(results: list[tuple[StatementMatch, frozenset[str]]]) -> None:
    print("score        matches  right   (both sets)")
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        inside = [(m.requirement in a) for r, a in results for m in r.matches if low <= m.score < low + 0.2]
        print(f"{low:.1f} to {low + 0.2:.1f}   {len(inside):6}   {sum(inside) / max(1, len(inside)):.2f}")


def print_claims(matcher: Matcher) -> None:
    """Print how much of what is no evidence counts, and how much of what counts is refused; and without second look."""
    with (DATA / "claims-apart.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["status"], row["statement"]) for row in csv.DictReader(file)]
    whole = [(status, matcher.match(said).status) for status, said in rows]
    clauses = [(status, read_clauses(said, words(said)).status) for status, said in rows]
    print(f"\nclaims-apart.csv: {len(rows)} statements{'by clauses alone':>36}")
    for wanted in ("negated", "planned", "other", "required", "received", "all five"):
        of = [
            [got for status, got in read if status == wanted or (wanted == "all five" and status != "matched")]
            for read in (whole, clauses)
        ]
        counted = [got.count("matched") / len(got) for got in of]
        print(f"{wanted:10}{len(of[0]):5}   counted {counted[0]:.3f}{counted[1]:26.3f}")
    of = [[got not in {"matched", "none"} for status, got in read if status == "matched"] for read in (whole, clauses)]
    print(f"{'evidence':10}{len(of[0]):5}   refused {sum(of[0]) / len(of[0]):.3f}{sum(of[1]) / len(of[1]):26.3f}")


def print_levels(kb: KnowledgeBase, *, verbose: bool) -> None:
    order = [level.id for level in kb.families[FAMILY].levels]
    placed = [(level, level_evidence(kb, FAMILY, text).best) for level, text in descriptions()]
    off = [abs(order.index(level) - order.index(best)) for level, best in placed]
    near = off.count(0) + off.count(1)
    print(f"\nlevels: {len(off)}, exact {off.count(0) / len(off):.3f}, within one {near / len(off):.3f}")
    if verbose:
        print(*(f"  {level} placed at {best}" for level, best in placed if level != best), sep="\n")


def fit(results: list[tuple[StatementMatch, frozenset[str]]]) -> None:
    """Print an intercept and slope that would make the scores of today right: 0 and 1 when they are."""
    rows = [
        (math.log(m.score / (1 - m.score)), m.requirement in a)
        for r, a in results
        for m in r.matches
        if 0 < m.score < 1
    ]
    intercept, slope = 0.0, 1.0
    for _ in range(2000):
        wrong = [(y - 1 / (1 + math.exp(-intercept - slope * x)), x) for x, y in rows]
        intercept += 2 * sum(w for w, _ in wrong) / len(rows)
        slope += 0.2 * sum(w * x for w, x in wrong) / len(rows)
    print(f"\nodds of today should be multiplied by {slope:.2f} and {intercept:+.2f} added")


def print_set(kb: KnowledgeBase, matcher: Matcher, name: str) -> list[Case]:
    every = cases(name)
    none = sum(not case.accepted for case in every)
    print(f"{name}: {len(every)} statements, {none} match nothing")
    print(f"{'':30}first  third  link precision  recall  F1")
    for scorer in (fuzz.WRatio, fuzz.token_set_ratio):
        print(f"{'rapidfuzz ' + scorer.__name__:30}{first_and_third(fuzzy(kb, scorer), every)}")

    def ours(said: str) -> list[str]:
        return [match.requirement for match in matcher.match(said).matches]

    for group in ("all", *dict.fromkeys(case.group for case in every)):
        some = [case for case in every if group in {"all", case.group}]
        print(f"{'careerpath, ' + group:30}{first_and_third(ours, some)}  {link_figures(matcher, some)}")
    print()
    return every


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verbose", action="store_true", help="print what goes wrong")
    parser.add_argument("--fit", action="store_true", help="print how the calibration should move")
    args = parser.parse_args()
    kb = load_kb(DATA.parents[1] / "data")
    matcher = matcher_for(kb, (FAMILY,))
    every = [case for name in ("statements-apart.csv", "statements.csv") for case in print_set(kb, matcher, name)]
    results = [(matcher.match(case.statement), case.accepted) for case in every]
    print_calibration(results)
    print_claims(matcher)
    print_levels(kb, verbose=args.verbose)
    if args.fit:
        fit(results)
    if args.verbose:
        for case in every:
            result = matcher.match(case.statement)
            said = result.matches[0].requirement if result.status == "matched" else "none"
            if said not in (case.accepted or {"none"}):
                print(f"  {said}, not {'|'.join(sorted(case.accepted)) or 'none'}: {case.statement}")


if __name__ == "__main__":
    main()
