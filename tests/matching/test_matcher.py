"""Statements find requirements, and no text can break the matcher."""

from __future__ import annotations

import csv
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careerpath.matching import Matcher, matcher_for
from careerpath.matching.entries import entries_of, other_texts
from careerpath.matching.index import TermIndex
from careerpath.matching.lexicon import Lexicon
from careerpath.matching.ranking import Lanes, Searched
from careerpath.matching.terms import telling_terms
from careerpath.words.tokens import words

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

ROOT = Path(__file__).parents[2]
STATEMENTS = ROOT / "benchmarks" / "data" / "statements.csv"


def cases() -> list[tuple[str, set[str]]]:
    with STATEMENTS.open(encoding="utf-8", newline="") as file:
        return [(row["statement"], set(row["accepted"].split("|")) - {""}) for row in csv.DictReader(file)]


def test_statements_of_our_own_find_their_requirement(matcher: Matcher) -> None:
    real = [(matcher.match(said).matches, accepted) for said, accepted in cases() if accepted]
    first = sum(matches[0].requirement in accepted for matches, accepted in real if matches)
    third = sum(bool({m.requirement for m in matches[:3]} & accepted) for matches, accepted in real)
    assert first >= 0.85 * len(real)
    assert third >= 0.93 * len(real)


def test_links_that_are_claimed_are_mostly_right_and_few_are_missed(matcher: Matcher) -> None:
    results = [(matcher.match(said), accepted) for said, accepted in cases()]
    claimed = [result.matches[0].requirement in accepted for result, accepted in results if result.status == "matched"]
    real = sum(bool(accepted) for _, accepted in results)
    assert 2 * sum(claimed) / (len(claimed) + real) >= 0.80


def test_no_statement_of_the_benchmark_is_a_wording(shipped_kb: KnowledgeBase) -> None:
    wordings = {w.lower() for said in shipped_kb.wordings["mo-customer-service"].requirements.values() for w in said}
    assert not [said for said, _ in cases() if said.lower().rstrip(".") in wordings]


def test_every_requirement_but_conditions_finds_itself(shipped_kb: KnowledgeBase) -> None:
    for family in shipped_kb.families.values():
        every = matcher_for(shipped_kb, (family.id,))
        asked = {r.id: r for level in family.levels for r in level.requirements if r.kind != "condition"}
        lost = [r.id for r in asked.values() if r.id not in [m.requirement for m in every.match(r.text).matches[:3]]]
        assert len(lost) <= 0.1 * len(asked), (family.id, lost)


def test_conditions_are_never_matched(shipped_kb: KnowledgeBase) -> None:
    family = shipped_kb.families["mn-customer-service"]
    conditions = {r.id: r.text for level in family.levels for r in level.requirements if r.kind == "condition"}
    assert conditions
    every = matcher_for(shipped_kb, (family.id,))
    for text in conditions.values():
        assert not conditions.keys() & {m.requirement for m in every.match(text).matches}


def test_several_families_are_matched_together(shipped_kb: KnowledgeBase) -> None:
    both = matcher_for(shipped_kb, ("mo-customer-service", "doi-customer-service"))
    families = {m.family for said, _ in cases()[:60] for m in both.match(said).matches}
    assert families == {"mo-customer-service", "doi-customer-service"}


def test_why_names_words_of_the_statement(matcher: Matcher) -> None:
    said = "Balanced the cash drawer and prepared bank deposits"
    why = matcher.match(said).matches[0].why
    assert any(f"'{word}'" in why for word in said.lower().split())


def test_scores_fall_and_lie_between_0_and_1(matcher: Matcher) -> None:
    for said, _ in cases():
        scores = [m.score for m in matcher.match(said).matches]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)


@pytest.mark.parametrize(
    ("misspelt", "right"),
    [
        ("Superviesd and evaluted cutsomer servcie employes", "Supervised and evaluated customer service employees"),
        ("Reslved custmer complants abuot biling", "Resolved customer complaints about billing"),
    ],
)
def test_typos_in_every_word_are_repaired(matcher: Matcher, misspelt: str, right: str) -> None:
    assert matcher.match(misspelt).matches[0].requirement == matcher.match(right).matches[0].requirement


def test_adding_side_by_side_gives_what_a_search_gives(shipped_kb: KnowledgeBase) -> None:
    family = ("mo-customer-service",)
    texts = [*(entry.texts for entry in entries_of(shipped_kb, family)), *other_texts(shipped_kb, family)]
    index = TermIndex(telling_terms(texts))
    lanes, searched = Lanes(len(index), index.heaviest), Searched(index, len(index))
    lexicon = Lexicon(index, lanes.packed, [])
    for said, _ in cases()[::5]:
        # One word of each group: a search counts a term once, the lanes count it for every word that has it.
        known = list({word.group: word for word in map(lexicon.__getitem__, words(said)) if word}.values())
        side_by_side = sorted(lanes.scores(known)[0], reverse=True)
        found = searched.scores(known)[0]
        assert found == side_by_side[: len(found)]
        assert not any(side_by_side[len(found) :])


def test_a_text_of_hundreds_of_words_overflows_no_lane(shipped_kb: KnowledgeBase) -> None:
    entries = entries_of(shipped_kb, ("mo-customer-service",))
    index = TermIndex(telling_terms([entry.texts for entry in entries]))
    narrow, wide = Lanes(len(index), index.heaviest), Lanes(len(index), 1)
    lexicon = Lexicon(index, narrow.packed, [])
    every = dict.fromkeys(word for entry in entries for text in entry.texts for word in words(text))
    known = [word for word in map(lexicon.__getitem__, every) if word]
    apart = [narrow.scores(known[at : at + 20])[0] for at in range(0, len(known), 20)]
    assert len(known) > 500
    assert max(narrow.scores(known)[0]) >= max(map(sum, zip(*apart, strict=True))) > 0xFFFF
    with pytest.raises(OverflowError):
        wide.scores(known * 100)


def test_what_is_spoken_of_is_the_best_of_the_matches(matcher: Matcher) -> None:
    for said, _ in cases()[::10]:
        found = matcher._find(words(said))
        best = found.matches()[0].score
        assert found.speaks_of_something(best)
        assert not found.speaks_of_something(best + 0.001)


def test_capitals_change_nothing(matcher: Matcher) -> None:
    for said, _ in cases()[:50]:
        assert matcher.match(said.upper()).matches == matcher.match(said).matches


@pytest.mark.parametrize(
    "said",
    [
        "",
        " \n\t ",
        "a",
        "x" * 1_000_000,
        "processed applications " * 100_000,
        "\U0001f600\U0001f680 \U0001f44d\U0001f3fd",
        "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
        "\x00\x1b[31mred\x1b[0m [bold]markup[/bold]",
        "n't n't n't '' ''' I'",
        "- - - ; ; : : . . ! ?",
        "0.0.0.0 12:30 1/2",
    ],
)
def test_odd_text_is_read_and_given_back_as_it_was(matcher: Matcher, said: str) -> None:
    result = matcher.match(said)
    assert result.statement == said
    assert len(result.matches) <= 5


def test_text_without_a_word_matches_nothing(matcher: Matcher) -> None:
    for said in ("", "...", "\U0001f600", "1234 5678"):
        assert matcher.match(said).status == "none"


@pytest.mark.parametrize(
    "said",
    [
        "Contest\u00e9 las preguntas de los clientes por tel\u00e9fono y en el mostrador",
        "Ich habe die Fragen der Kunden am Telefon und mit der Post beantwortet",
        "\u041e\u0442\u0432\u0435\u0442 \u043d\u0430 \u0432\u043e\u043f\u0440\u043e\u0441\u044b",
        "\u63a5\u807d\u96fb\u8a71 \u56de\u7b54\u554f\u984c",
    ],
)
def test_another_language_is_said_not_guessed_at(matcher: Matcher, said: str) -> None:
    result = matcher.match(said)
    assert result.status == "none"
    assert result.reading.startswith("not English")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.text(max_size=300))
def test_any_text_can_be_matched(matcher: Matcher, said: str) -> None:
    result = matcher.match(said)
    assert result == matcher.match(said)
    assert result.statement == said


def test_results_can_be_sent_to_another_process(matcher: Matcher) -> None:
    result = matcher.match("Answered questions from the public")
    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301


def test_the_order_of_hashes_changes_nothing() -> None:
    code = (
        "from careerpath.kb.load import load_kb; from careerpath.matching import matcher_for, level_evidence;"
        "kb = load_kb('data'); m = matcher_for(kb, ('mo-customer-service', 'gs-0501'));"
        "print(m.match('Trained new hires and answered qustions about fees'));"
        "print(level_evidence(kb, 'mo-customer-service', 'Supervises clerks. Trains staff and answers questions.'))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PATH": "", "HOME": "/nonexistent", "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1
