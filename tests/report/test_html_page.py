"""The HTML page: self-contained, sound for everyone, and whatever is in a text stays text."""

from __future__ import annotations

import dataclasses
import re
from itertools import pairwise

import pytest

from careerpath.model.plan import TO_FILL_IN
from careerpath.report.formats import FORMATS, render

from .markup import Page, assert_inert, unshown
from .results import KINDS, PAYLOADS, poisoned

HTML = next(f for f in FORMATS if f.name == "html")
#: What a text may add to or take from a page: paragraphs for its lines, and a link for an address that is safe.
FREE = {"a", "p", "br", "span", "q"}


def html(kb, kind, result):
    return render(HTML, kind, kb, result).decode()


def skeleton(page):
    return [element for element in page.elements if element not in FREE]


@pytest.mark.parametrize("kind", KINDS)
def test_golden(golden, tiny_kb, results, kind):
    text = html(tiny_kb, kind, results[kind])
    golden(f"{kind}.html", re.sub(r"<style>.*</style>", "<style></style>", text, flags=re.DOTALL))


@pytest.mark.parametrize("kind", KINDS)
def test_needs_nothing_beside_it(tiny_kb, results, kind):
    text = html(tiny_kb, kind, results[kind])
    page = Page(text)
    assert_inert(page)
    assert "url(" not in re.sub(r"url\(#", "", text)
    assert "@import" not in text
    policy = next(v for v in page.values("content") if v.startswith("default-src"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize("kind", KINDS)
def test_headings_are_in_order_and_ids_are_unique(tiny_kb, results, kind):
    page = Page(html(tiny_kb, kind, results[kind]))
    depths = [int(e[1]) for e in page.elements if re.fullmatch(r"h[1-6]", e)]
    assert depths[0] == 1
    assert depths.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(depths))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {v[1:] for v in page.values("href") if v.startswith("#")} <= set(ids)


def test_landmarks_have_names_of_their_own(tiny_kb, results):
    route = results["route"].routes[0]
    twice = dataclasses.replace(results["route"], routes=(route, dataclasses.replace(route, rank=2)))
    page = Page(html(tiny_kb, "route", twice))
    named = [value for tag, name, value in page.attributes if (tag, name) == ("section", "aria-labelledby")]
    assert "route-1-title" in named
    assert "route-1-step-1-title" not in named


@pytest.mark.parametrize("kind", KINDS)
def test_landmarks_tables_and_charts_are_named(tiny_kb, results, kind):
    page = Page(html(tiny_kb, kind, results[kind]))
    assert ("html", "lang", "en") in page.attributes
    for landmark in ("header", "nav", "main", "footer"):
        assert page.elements.count(landmark) == 1
    assert page.elements.count("caption") == page.elements.count("table")
    assert {value for tag, name, value in page.attributes if (tag, name) == ("th", "scope")} == {"col", "row"}
    assert len([v for v in page.values("role") if v == "img"]) == len([v for v in page.values("aria-label") if v]) - 1


def test_readiness_and_proficiency_have_charts_with_their_words(tiny_kb, results):
    page = Page(html(tiny_kb, "assess", results["assess"]))
    said = page.values("aria-label")
    standing = results["assess"].levels[1]
    assert standing.partial + standing.gap
    assert any(label.startswith(f"{standing.met} met") for label in said)
    assert "needs 2 Does, leading to 3 Leads; now 1 Knows, as you say yourself" in said
    assert "needs 1 Knows (our estimate); now at 1 Knows or above" in said
    for label in said[1:]:
        assert label in re.sub(r"\s*\n\s*", "; ", page.text) or label in page.text


def test_the_plan_has_all_thirteen_fields(tiny_kb, results):
    text = Page(html(tiny_kb, "plan", results["plan"])).text
    for field in results["plan"].form:
        assert re.search(rf"{field.number}\s+{re.escape(field.label)}", text)
        assert field.shown in text
    for column in ("9 Dev", "10 Purpose", "11 Priority", "12 Developmental activity", "13 Evidence of accomplishment"):
        assert column in text
    assert TO_FILL_IN in text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_stays_text(tiny_kb, results, kind, payload):
    clean = Page(html(tiny_kb, kind, results[kind]))
    text = html(poisoned(tiny_kb, PAYLOADS[payload]), kind, poisoned(results[kind], PAYLOADS[payload]))
    page = Page(text)
    assert_inert(page)
    assert skeleton(page) == skeleton(clean)
    assert not unshown(text)
    assert "49}" not in text


def test_a_hundred_kilobytes_in_one_field(tiny_kb, results):
    result = results["plan"]
    form = (dataclasses.replace(result.form[0], value="<b>" + "x" * 100_000), *result.form[1:])
    page = Page(html(tiny_kb, "plan", dataclasses.replace(result, form=form)))
    assert "<b>" + "x" * 100_000 in page.text
    assert_inert(page)


def test_only_safe_addresses_become_links(tiny_kb, results):
    hrefs = [v for v in Page(html(tiny_kb, "plan", results["plan"])).values("href") if not v.startswith("#")]
    assert "https://example.org/handbook" in hrefs
    kb = poisoned(tiny_kb, "javascript:")
    page = Page(html(kb, "plan", poisoned(results["plan"], "javascript:")))
    assert all(v.startswith("#") for v in page.values("href"))
    assert "javascript:https://example.org/handbook" in page.text
