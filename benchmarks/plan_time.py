"""How long `careerpath plan` takes in text beside `careerpath compare`, for pairs of levels within and across families.

    pip install . && python benchmarks/plan_time.py

A whole process each time; plan and compare take turns, so that a slow moment of the machine meets both. What is printed
is the median of each, and the median of the ratios, run by run.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import subprocess
import sys
import time

from careerpath import load_kb

PAIRS = [
    ("mo-customer-service:G4", "mo-customer-service:G5"),
    ("mo-customer-service:G2", "mo-customer-service:G8"),
    ("gs-0501:entry", "gs-0501:senior"),
    ("mo-customer-service:G4", "mn-customer-service:principal"),
    ("mn-customer-service:senior", "usfws-leadership:first-appointment"),
    ("doi-customer-service:standard", "gs-0501:mid"),
]


def seconds(*words: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "careerpath", *words], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def ratio(before: str, after: str, runs: int) -> float:
    """Print the medians of one pair, in milliseconds, and return the median of plan's time over compare's."""
    plans, compares = [], []
    for _ in range(runs):
        plans.append(seconds("plan", "--from", before, "--target", after))
        compares.append(seconds("compare", before, after))
    found = statistics.median(p / c for p, c in zip(plans, compares, strict=True))
    plan, compare = statistics.median(plans), statistics.median(compares)
    print(f"{before + ' ' + after:66}{plan * 1000:6.0f} ms{compare * 1000:6.0f} ms  {found:.2f}")
    return found


def every_pair() -> list[tuple[str, str]]:
    """Return all ordered pairs of shipped levels, but for those whose target stands below: no plan leads there."""
    levels = [level for family in load_kb().families.values() for level in family.levels]
    pairs = itertools.permutations(levels, 2)
    return [(f"{a.family}:{a.id}", f"{b.family}:{b.id}") for a, b in pairs if a.family != b.family or a.rank < b.rank]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--every-pair", action="store_true", help="all pairs of levels, which takes minutes")
    arguments = parser.parse_args()
    pairs = every_pair() if arguments.every_pair else PAIRS
    print(f"{'':66}{'plan':>9}{'compare':>9}  ratio")
    print(f"highest ratio: {max(ratio(*pair, arguments.runs) for pair in pairs):.2f}")


if __name__ == "__main__":
    main()
