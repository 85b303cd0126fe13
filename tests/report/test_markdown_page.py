"""Markdown: read by an independent parser, it has the page's structure and nothing that a text made."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from careerpath.advice.assess import assess_text
from careerpath.advice.compare import compare
from careerpath.advice.plan import plan
from careerpath.advice.route import route
from careerpath.kb.names import resolve_level
from careerpath.report.formats import FORMATS, render
from careerpath.report.markdown_page import escaped
from careerpath.report.plain import printable

from .markup import Page, assert_inert, unshown
from .results import KINDS, PAYLOADS, PERSON, READERS, poisoned

MARKDOWN = next(f for f in FORMATS if f.name == "markdown")
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
#: Lines of a text are paragraphs or items of their own, and an address is a link only when it is safe.
FREE = {"a", "p", "ul", "li", "br"}


def markdown(kb, kind, result):
    return render(MARKDOWN, kind, kb, result).decode()


def skeleton(text):
    page = Page(READER.render(text))
    assert_inert(page)
    return [element for element in page.elements if element not in FREE]


@pytest.mark.parametrize("kind", KINDS)
def test_golden(golden, tiny_kb, results, kind):
    golden(f"{kind}.md", markdown(tiny_kb, kind, results[kind]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_stays_text(tiny_kb, results, kind, payload):
    clean = markdown(tiny_kb, kind, results[kind])
    text = markdown(poisoned(tiny_kb, PAYLOADS[payload]), kind, poisoned(results[kind], PAYLOADS[payload]))
    assert skeleton(text) == skeleton(clean)
    assert not unshown(text)


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_an_escaped_text_reads_back_as_it_was(payload):
    shown = Page(READER.render("x" + escaped(payload))).text.strip()
    assert shown == "x" + " ".join(printable(payload).split())


def test_the_plan_has_all_thirteen_fields(tiny_kb, results):
    text = markdown(tiny_kb, "plan", results["plan"])
    for field in results["plan"].form:
        assert f"| {field.number} | {field.label} | {escaped(field.shown)}" in text
    for column in ("9 Dev", "10 Purpose", "11 Priority", "12 Developmental activity", "13 Evidence of accomplishment"):
        assert column in text


def test_no_route_names_what_blocks_it(golden, tiny_kb):
    before, after = (resolve_level(tiny_kb, name)[1] for name in ("A1", "A2"))
    golden("route-blocked.md", markdown(tiny_kb, "route", route(tiny_kb, before, after)))


def test_the_same_level_has_nothing_to_compare(golden, tiny_kb):
    level = resolve_level(tiny_kb, "A2")[1]
    golden("compare-same.md", markdown(tiny_kb, "compare", compare(tiny_kb, level, level)))


def test_across_families_what_has_no_counterpart_is_said(golden, tiny_kb):
    before, after = (resolve_level(tiny_kb, name)[1] for name in ("A2", "clinic:full"))
    golden("compare-across.md", markdown(tiny_kb, "compare", compare(tiny_kb, before, after)))


def test_a_text_alone_is_placed(golden, tiny_kb):
    text = "Welcomes people at the counter under close supervision."
    golden("assess-text.md", markdown(tiny_kb, "assess", assess_text(tiny_kb, "office", text, readers=READERS)))


def test_a_plan_with_nothing_to_do(golden, tiny_kb):
    person = replace(PERSON, answers=dict.fromkeys(("greet-people", "write-letters"), PERSON.answers["greet-people"]))
    golden("plan-nothing.md", markdown(tiny_kb, "plan", plan(tiny_kb, replace(person, skills=()), readers=READERS)))


@pytest.mark.parametrize(
    ("status", "step", "said"),
    [
        ("met", None, "now at 2 Does or above"),
        ("met", 3, "now 3 Leads, as you say yourself"),
        ("met", 1, "now at 2 Does or above"),
        ("partial", None, "now partly"),
        ("partial", 1, "now 1 Knows, as you say yourself"),
        ("gap", None, "now below 2 Does"),
        ("gap", 0, "now none, as you say yourself"),
        ("unknown", None, "now not known"),
        ("no-opportunity", None, "now not known"),
    ],
)
def test_proficiency_now_says_no_more_than_is_known(tiny_kb, results, status, step, said):
    asked = next(v for v in results["assess"].verdicts if v.requirement.id == "write-letters")
    verdict = replace(asked, status=status, step=step)
    assert f"needs 2 Does, leading to 3 Leads; {said}" in markdown(
        tiny_kb, "assess", replace(results["assess"], verdicts=(verdict,))
    )
