"""Words, stems, terms and repairs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.matching.repair import SpellingRepair
from careerpath.matching.terms import HEAD, HEAD_REACH, PAIR_SHARE, PAIRED, telling_terms, terms_of, topic_stems
from careerpath.words.stems import stem
from careerpath.words.tokens import LONGEST_STATEMENT, words


@pytest.mark.parametrize(
    "family",
    [
        "train trains trained training",
        "supervise supervises supervised supervising supervision supervisory",
        "evaluate evaluated evaluating evaluation evaluations",
        "resolve resolved resolving resolution",
        "explain explained explaining explanation",
        "policy policies",
        "procedure procedures",
        "refer referred referring referral referrals",
        "analyze analyzes analyzed analyzing analysis analytical",
        "write wrote written writing",
        "oversee oversaw overseeing",
        "negotiate negotiated negotiating negotiation negotiations",
        "complaint complaints",
        "apply applied applies applying",
    ],
)
def test_inflections_meet_in_one_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("doer", "doing"), [("supervisor", "supervise"), ("manager", "manage"), ("trainer", "train"), ("caller", "call")]
)
def test_who_does_it_and_doing_it_stay_apart(doer: str, doing: str) -> None:
    assert stem(doer) != stem(doing)


@given(st.text(max_size=30))
def test_any_word_has_a_stem_no_longer_than_it_needs(word: str) -> None:
    assert len(stem(word)) <= len(word) + 3


def test_words_are_lower_case_without_marks() -> None:
    assert words("Answered 60+ calls/day (phone, e-mail).") == ["answered", "60", "calls", "day", "phone", "e", "mail"]


def test_contracted_denials_are_spelled_out() -> None:
    assert words("didn't can't won't") == ["did", "not", "can", "not", "will", "not"]
    assert words("didn\u2019t") == ["did", "not"]


def test_accents_and_compatibility_forms_are_folded() -> None:
    assert words("r\u00e9sum\u00e9 \uff21\uff22") == ["resume", "ab"]


def test_a_long_text_is_cut() -> None:
    assert len(words("word " * LONGEST_STATEMENT)) == LONGEST_STATEMENT // len("word ")


def test_grammar_is_no_term() -> None:
    assert topic_stems("the fees of the state") == ["fee", "stat"]


def test_pairs_reach_over_one_word_in_either_order() -> None:
    assert _pairs("collect county fees") == {"counti ~gather", "counti ~fee", "~fee ~gather"}
    assert _pairs("fees county collect") == _pairs("collect county fees")
    assert terms_of("collect fees")["~fee ~gather"] == PAIR_SHARE


def test_the_first_word_counts_with_the_three_after_it() -> None:
    terms = terms_of("ability to collect county parking fees and taxes by mail")
    assert {"^~gather", "^~gather counti", "^~gather park", "^~gather ~fee"} <= terms.keys()
    assert sum(HEAD in term for term in terms) == 1 + HEAD_REACH


def test_a_pair_with_the_first_word_that_stands_in_one_text_only_is_chance() -> None:
    (first, second), (third,) = telling_terms([["collect county fees", "collect state fees"], ["train new clerks"]])
    assert first.keys() & second.keys() >= {"^~gather", "^~gather ~fee"}
    assert not first.keys() & {"^~gather counti"}
    assert third.keys() >= {"^~train", "new ~train"}
    assert not third.keys() & {"^~train new", "^~train ~staff"}


def test_like_words_share_a_group() -> None:
    shared = {"~gather", "^~gather", "~fee", "~fee ~gather", "^~gather ~fee"}
    assert terms_of("gathered taxes").keys() & terms_of("collect fees").keys() == shared
    assert terms_of("gathered tigers").keys() & terms_of("collect fees").keys() == {"~gather", "^~gather"}


def _pairs(said: str) -> set[str]:
    return {term for term in terms_of(said) if PAIRED in term and not term.startswith(HEAD)}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("cutsomer", "customer"),
        ("supervizor", "supervisor"),
        ("eligibilty", "eligibility"),
        ("fee", None),
        ("zebra", None),
    ],
)
def test_slips_are_repaired_and_other_words_left_alone(said: str, meant: str | None) -> None:
    assert SpellingRepair(["customer", "supervisor", "eligibility", "fees"]).nearest(said) == meant
