"""What counts as evidence: denied, hoped for and other people's doings do not, and what only looks like them does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from careerpath.model.matches import LINK_SCORE

if TYPE_CHECKING:
    from careerpath.matching import Matcher

HERE = Path(__file__).parent
NOT_EVIDENCE = [line.split(" | ", 1) for line in (HERE / "not_evidence.txt").read_text("utf-8").splitlines()]
EVIDENCE = (HERE / "evidence.txt").read_text("utf-8").splitlines()


def test_the_lists_are_long_enough_and_hold_no_statement_twice() -> None:
    assert len(NOT_EVIDENCE) >= 200
    assert len(EVIDENCE) >= 200
    everything = [said for _, said in NOT_EVIDENCE] + EVIDENCE
    assert len(set(everything)) == len(everything)


def test_at_most_two_in_a_hundred_that_are_no_evidence_count(matcher: Matcher) -> None:
    counted = [said for _, said in NOT_EVIDENCE if matcher.match(said).status == "matched"]
    assert len(counted) <= 0.02 * len(NOT_EVIDENCE), counted


def test_of_what_is_no_evidence_nearly_all_is_told_why(matcher: Matcher) -> None:
    wrong = [(status, said) for status, said in NOT_EVIDENCE if matcher.match(said).status != status]
    assert len(wrong) <= 0.05 * len(NOT_EVIDENCE), wrong


def test_at_most_five_in_a_hundred_look_alikes_are_refused(matcher: Matcher) -> None:
    refused = [said for said in EVIDENCE if matcher.match(said).status not in {"matched", "none"}]
    assert len(refused) <= 0.05 * len(EVIDENCE), refused


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("never supervised anyone", "negated"),
        ("want to learn to supervise staff", "planned"),
        ("my manager trained the staff", "other"),
        ("applicants must have experience supervising staff", "required"),
        ("was trained in supervision", "received"),
        ("never missed a deadline processing permits", "matched"),
        ("without help from a supervisor I resolved billing disputes", "matched"),
        ("required customers to show two forms of ID and verified their applications", "matched"),
        ("Ability to train, supervise, and evaluate staff", "matched"),
    ],
)
def test_the_examples_of_the_rules(matcher: Matcher, said: str, status: str) -> None:
    assert matcher.match(said).status == status


def test_a_clause_that_does_not_count_leaves_the_others_alone(matcher: Matcher) -> None:
    result = matcher.match("I have never supervised anyone, but I answered customer questions by phone every day")
    assert result.status == "matched"
    assert result.matches[0].requirement == "answer-questions"
    assert "never" in result.reading


@pytest.mark.parametrize(
    ("said", "requirement"),
    [
        ("My manager handled the budget. I processed permit applications and collected the fees.", "process-forms"),
        ("Applicants must have led staff. I supervised six clerks for three years.", "train-supervise-evaluate"),
    ],
)
def test_a_sentence_of_its_own_counts_whatever_stands_beside_it(matcher: Matcher, said: str, requirement: str) -> None:
    result = matcher.match(said)
    assert result.status == "matched"
    assert result.matches[0].requirement == requirement
    assert "A part is left out" in result.reading


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("I have never supervised anyone", "negated"),
        ("I do not train anyone", "negated"),
        ("I never did a budget", "none"),
    ],
)
def test_a_short_denial_speaks_of_its_topic_or_of_nothing(matcher: Matcher, said: str, status: str) -> None:
    assert matcher.match(said).status == status


def test_the_reading_quotes_the_words_that_decided(matcher: Matcher) -> None:
    assert "'never supervised" in matcher.match("I have never supervised staff").reading
    assert "my manager" in matcher.match("My manager resolved the customer complaints").reading


@pytest.mark.parametrize(
    ("said", "strength"),
    [
        ("Assisted the supervisor with training new employees", "helps"),
        ("Assisted customers with license renewals and collected fees", "does"),
        ("Occasionally trained new employees", "helps"),
        ("Processed license renewals and collected fees", "does"),
        ("Supervised and evaluated a staff of ten clerks", "leads"),
        ("Managed my own workload and met every deadline", "does"),
        ("Was trained in supervisory practices", "received"),
    ],
)
def test_helping_is_weaker_than_doing_and_doing_than_leading(matcher: Matcher, said: str, strength: str) -> None:
    assert matcher.match(said).strength == strength


def test_a_statement_that_breaks_off_or_starts_in_the_middle_is_read(matcher: Matcher) -> None:
    for said in [*EVIDENCE, *(said for _, said in NOT_EVIDENCE)]:
        words = said.split()
        for cut in range(1, len(words)):
            assert matcher.match(" ".join(words[:cut])).status
            assert matcher.match(" ".join(words[cut:])).status


@pytest.mark.parametrize(
    "said",
    [
        "I shared an office with two people who resolved complaints about late refunds",
        "I wrote an article about a woman who trained the new clerks on the fee system",
        "I know someone who explained licensing rules to business owners",
    ],
)
def test_what_people_did_who_are_only_named_is_theirs(matcher: Matcher, said: str) -> None:
    assert matcher.match(said).status == "other"


def test_words_about_someone_who_is_only_named_do_not_count(matcher: Matcher) -> None:
    result = matcher.match("I typed and filed letters for a manager who explained the licensing rules to owners")
    told = [match.requirement for match in result.matches if match.score >= LINK_SCORE]
    assert result.status != "matched" or "explain-regulations" not in told


def test_people_whom_the_writer_taught_are_the_writer_s_work(matcher: Matcher) -> None:
    assert matcher.match("Trained clerks who had never used the system").status == "matched"
