"""The index: pruning changes no result, and rare terms weigh more."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from careerpath.matching.index import ONE, TermIndex
from careerpath.matching.ranking import MOST_LANES, Lanes, Searched, ranker_for

TERMS = st.lists(st.sampled_from("abcdefghijklmnop"), max_size=8, unique=True)


def index_of(*texts: list[str]) -> TermIndex[str]:
    return TermIndex([[dict.fromkeys(text, 1.0)] for text in texts])


def every_score(index: TermIndex[str], terms: list[str], limit: int) -> list[tuple[int, float]]:
    scores: dict[int, int] = {}
    for term in terms:
        for position, weight in index.posting(term):
            scores[position] = scores.get(position, 0) + weight
    return [(p, s / ONE) for p, s in sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:limit]]


@given(texts=st.lists(TERMS.filter(bool), min_size=1, max_size=60), query=TERMS, limit=st.integers(1, 6))
def test_searching_gives_what_scoring_every_entry_gives(texts: list[list[str]], query: list[str], limit: int) -> None:
    index = index_of(*texts)
    assert index.search(query, limit) == every_score(index, query, limit)


def test_pruning_changes_nothing_among_thousands_of_entries() -> None:
    chosen = random.Random(5)  # noqa: S311 (any numbers do)
    words = [f"w{int(chosen.paretovariate(0.7))}" for _ in range(40_000)]
    texts = [list(dict.fromkeys(words[i : i + 10])) for i in range(0, 30_000, 10)]
    index = index_of(*texts)
    for start in range(30_000, 32_000, 20):
        query = list(dict.fromkeys(words[start : start + 15]))
        assert index.search(query, 5) == every_score(index, query, 5)


def test_a_rare_term_weighs_more_than_a_common_one() -> None:
    index = index_of(["rare", "common"], ["common"], ["common"], ["other"])
    assert index.highest("rare") > index.highest("common") > 0


def test_a_term_that_most_texts_of_an_entry_use_weighs_more_for_it() -> None:
    index = TermIndex([[{"fee": 1.0}, {"fee": 1.0}], [{"fee": 1.0}, {"law": 1.0}]])
    often, seldom = (weight for _, weight in index.posting("fee"))
    assert often > seldom


def test_an_empty_index_finds_nothing() -> None:
    assert index_of().search(["a"], 5) == []


def test_unknown_terms_find_nothing() -> None:
    assert index_of(["a"]).search(["z"], 5) == []


def test_small_indexes_are_ranked_side_by_side_and_large_ones_searched() -> None:
    assert isinstance(ranker_for(TermIndex([[{"a": 1.0}]]), 5), Lanes)
    large: TermIndex[str] = TermIndex([[{"a": 1.0}] for _ in range(MOST_LANES + 1)])
    assert isinstance(ranker_for(large, 5), Searched)
