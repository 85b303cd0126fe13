"""Time the matcher and its index beside plain rapidfuzz loops, in turn, in one process.

    python benchmarks/match_speed.py [--tasks FILE]

The first part matches ten-statement profiles against 60 requirements: `Matcher.match`, with statuses, strengths and
ranking, beside a loop of `token_set_ratio` over the requirements' preprocessed texts that keeps the best five. The
second searches 14,000 statements of tasks, one a line of FILE (for example those of O*NET, which do not ship with
careerpath); without it, as many are made of the words of data/.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, utils

from careerpath.kb.load import load_kb
from careerpath.matching import matcher_for
from careerpath.matching.index import ONE, TermIndex
from careerpath.matching.terms import topic_stems

if TYPE_CHECKING:
    from collections.abc import Callable

    from careerpath.model.knowledge import KnowledgeBase

HERE = Path(__file__).parent
FAMILIES = ("mo-customer-service", "mn-customer-service")
REQUIREMENTS = 60
PROFILES = 50
STATEMENTS = 10
PASSES = 5
ROUNDS = 7
TASKS = 14_000
QUERIES = 200
BEST = 5


def seconds(run: Callable[[], object], passes: int) -> float:
    start = time.perf_counter()
    for _ in range(passes):
        run()
    return (time.perf_counter() - start) / passes


def requirement_texts(kb: KnowledgeBase) -> list[str]:
    levels = [level for family in kb.families.values() for level in family.levels]
    named = [level for level in levels if level.family in FAMILIES]
    return [r.text for level in [*named, *levels] for r in level.requirements if r.kind != "condition"][:REQUIREMENTS]


def best_by_loop(said: str, texts: list[str]) -> list[int]:
    query = utils.default_process(said)
    scores = [fuzz.token_set_ratio(query, text) for text in texts]
    return sorted(range(len(scores)), key=scores.__getitem__, reverse=True)[:BEST]


def time_profiles(kb: KnowledgeBase) -> None:
    with (HERE / "data" / "statements.csv").open(encoding="utf-8", newline="") as file:
        said = [row["statement"] for row in csv.DictReader(file)]
    chosen = random.Random(1)
    statements = [one for _ in range(PROFILES) for one in chosen.sample(said, STATEMENTS)]
    texts = [utils.default_process(text) for text in requirement_texts(kb)]
    matcher = matcher_for(kb, FAMILIES)

    def ours() -> None:
        for statement in statements:
            matcher.match(statement)

    def ours_written_out() -> None:
        for statement in statements:
            _ = matcher.match(statement).matches

    def loop() -> None:
        for statement in statements:
            best_by_loop(statement, texts)

    ours()
    rounds = [
        (seconds(loop, PASSES), seconds(ours, 4 * PASSES), seconds(ours_written_out, PASSES)) for _ in range(ROUNDS)
    ]
    for name, column in (("token_set_ratio loop", 0), ("careerpath", 1), ("careerpath, matches written out", 2)):
        rate = PROFILES / statistics.median(r[column] for r in rounds)
        ratio = statistics.median(r[0] / r[column] for r in rounds)
        print(f"{name:36}{rate:8,.0f} profiles a second   {ratio:5.1f} x")


def made_up_tasks(kb: KnowledgeBase) -> list[str]:
    wordings = [w for family in kb.wordings.values() for said in family.requirements.values() for w in said]
    words = [word for wording in wordings for word in wording.split()]
    chosen = random.Random(2)
    return [" ".join(chosen.choices(words, k=chosen.randint(6, 20))) for _ in range(TASKS + QUERIES)]


def exhaustive(index: TermIndex[str], terms: list[str]) -> list[tuple[int, float]]:
    scores: dict[int, int] = {}
    for term in dict.fromkeys(terms):
        for position, weight in index.posting(term):
            scores[position] = scores.get(position, 0) + weight
    return [(p, s / ONE) for p, s in sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:BEST]]


def time_tasks(every: list[str]) -> None:
    tasks, queries = every[:TASKS], every[TASKS : TASKS + QUERIES]
    tracemalloc.start()
    index = TermIndex([[dict.fromkeys(topic_stems(task), 1.0)] for task in tasks])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    topic_stems.__globals__["stem"].cache_clear()
    start = time.perf_counter()
    index = TermIndex([[dict.fromkeys(topic_stems(task), 1.0)] for task in tasks])
    print(f"\nindex of {len(tasks):,} tasks: {time.perf_counter() - start:.2f} s to build, {peak / 1e6:.0f} MB at most")
    same = sum(index.search(topic_stems(q), BEST) == exhaustive(index, topic_stems(q)) for q in queries)
    print(f"first five as with every entry scored: {100 * same / len(queries):.1f} % of {len(queries)} queries")
    texts = [utils.default_process(task) for task in tasks]
    ours = seconds(lambda: [index.search(topic_stems(q), BEST) for q in queries], 3) / len(queries)
    loop = seconds(lambda: [best_by_loop(q, texts) for q in queries[:20]], 1) / 20
    print(f"a query: {1000 * loop:.1f} ms by token_set_ratio loop, {1000 * ours:.2f} ms by index: {loop / ours:.0f} x")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=Path, help="a file of statements, one a line, at least 14,200")
    args = parser.parse_args()
    kb = load_kb(HERE.parent / "data")
    time_profiles(kb)
    time_tasks(args.tasks.read_text(encoding="utf-8").splitlines() if args.tasks else made_up_tasks(kb))


if __name__ == "__main__":
    main()
