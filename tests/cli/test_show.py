"""`careerpath show`: every thing in the knowledge base, by name or by search."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from careerpath.report.schemas import schema_of

THINGS = {
    "G5": "level",
    "g5": "level",
    "Lead Customer Service Representative": "level",
    "principal": "level",
    "gs-0501:senior": "level",
    "mo-customer-service": "family",
    "usfws-leadership": "family",
    "conflict-management": "competency",
    "de-escalation": "competency",
    "scale": "scale",
    "doi-element": "source",
    "angry customers": "search",
    "zzzz": "search",
    "[red]": "search",
}


@pytest.mark.parametrize(("name", "kind"), THINGS.items())
def test_each_kind_of_thing_is_shown_as_text_and_json(run, name, kind):
    document = json.loads(run("show", name, "--json").stdout)
    assert document["kind"] == kind
    Draft202012Validator(schema_of("show")).validate(document)
    text = run("show", name)
    assert text.returncode == 0
    assert text.stdout.strip()


def test_the_overview_lists_every_family_with_the_default_one_first(run):
    text = run("show").stdout
    names = ["mo-customer-service", "mn-customer-service", "gs-0501", "usfws-leadership", "doi-customer-service"]
    assert all(name in text for name in names)
    assert text.index(names[0]) == min(text.index(name) for name in names)


def test_a_search_finds_what_people_say_and_not_only_what_the_source_says(run):
    hits = json.loads(run("show", "de-escalated", "--json").stdout)["search"]["hits"]
    assert "customer-service: " in " ".join(h["text"] for h in hits)


def test_a_bare_level_of_another_family_is_found(run):
    assert json.loads(run("show", "mid", "--json").stdout)["level"]["family"] == "gs-0501"
