"""The four results for one person of the tiny knowledge base, and the same with hostile text in every field."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import ClassVar, Literal, get_origin

from careerpath import model
from careerpath.advice.assess import assess
from careerpath.advice.compare import compare
from careerpath.advice.plan import plan
from careerpath.advice.readers import Readers
from careerpath.advice.route import route
from careerpath.kb.names import resolve_level
from careerpath.model.matches import Match, StatementMatch
from careerpath.model.profile import Job, Profile, QuizAnswer, SkillRating, Statement
from careerpath.model.saved_plan import SavedActivity, SavedPlan

TODAY = date(2026, 11, 22)
KINDS = ("assess", "compare", "route", "plan")

PERSON = Profile(
    origin="ana.yaml",
    id="c-7",
    name="Ana Ruiz",
    position="Clerk",
    organization="Town office",
    goals={"year-1": "Write letters that people thank me for"},
    family="office",
    current="A1",
    target="A2",
    relevant_years=1.5,
    jobs=(Job("Clerk", "ana.yaml:9:3", "Town office", date(2025, 5, 1)),),
    statements=(Statement("Welcomed people at the counter", "ana.yaml:14:5"), Statement("Kept bees", "ana.yaml:15:5")),
    skills=(SkillRating("writing", "ana.yaml:17:5", 1),),
    answers={"greet-people": QuizAnswer("guides", "ana.yaml:19:3", "I trained Ben")},
)
SAVED = SavedPlan(
    origin="plan.yaml",
    text="",
    target="office:A2",
    start=TODAY,
    by=date(2027, 6, 30),
    activities=(
        SavedActivity(
            "write-ten",
            "Write ten letters.",
            "plan.yaml:20:5",
            kind="on-the-job",
            builds=("write-letters",),
            hours=5,
            cost=12.5,
            remarks="Ask Ben first.",
            evidence="Two letters so far.",
        ),
    ),
    remarks="Fridays are best.\nNever on Mondays.",
)


def read(text):
    """Read a statement as these tests want it read, so that their golden outputs say nothing about matching."""
    if "counter" in text:
        return StatementMatch(text, "matched", (Match("office", "A1", "greet-people", 0.9, "decided by 'counter'"),))
    return StatementMatch(text, "none", ())


class Text:
    """A text that speaks for A1."""

    probabilities: ClassVar = {"A1": 0.75, "A2": 0.25}

    def reasons_for(self, level):
        return (f"It reads like {level}.",)

    def reasons_against(self, level):
        return (f"It lacks something of {level}.",)


READERS = Readers(read, {"writing": "writing"}.get, lambda _text: Text())
SILENT = replace(PERSON, statements=(), skills=())


def result_of(kb, kind):
    """Return one of the four results."""
    before, after = resolve_level(kb, "A1")[1], resolve_level(kb, "A2")[1]
    match kind:
        case "assess":
            return assess(kb, PERSON, today=TODAY, readers=READERS)
        case "compare":
            return compare(kb, before, after, profile=SILENT, today=TODAY)
        case "route":
            return route(kb, before, after, profile=replace(SILENT, supervisory_years=1), today=TODAY)
        case _:
            return plan(kb, PERSON, today=TODAY, by=SAVED.by, saved=SAVED, readers=READERS)


#: The names in the model of a few fixed words, which no one else writes.
_FIXED = frozenset(
    name
    for module in pkgutil.iter_modules(model.__path__)
    for name, kind in vars(importlib.import_module(f"careerpath.model.{module.name}")).items()
    if get_origin(kind) is Literal
)

#: Words that mean something to the program where a source could stand; and no text stays no text.
_WORDS = frozenset({"own", "plan-file", ""})


def poisoned(value, payload):
    """Return a result or knowledge base with `payload` before each text in it, the same everywhere, and URLs too."""
    if isinstance(value, str):
        return value if value in _WORDS else payload + value
    if is_dataclass(value) or hasattr(value, "_fields"):
        named = [(f.name, f.type) for f in fields(value)] if is_dataclass(value) else value.__annotations__.items()
        return type(value)(**{name: _field(getattr(value, name), kind, payload) for name, kind in named})
    if isinstance(value, tuple):
        return tuple(poisoned(v, payload) for v in value)
    if isinstance(value, frozenset):
        return frozenset(poisoned(v, payload) for v in value)
    if isinstance(value, dict):
        return {poisoned(k, payload): poisoned(v, payload) for k, v in value.items()}
    return value


def _field(value, kind, payload):
    fixed = getattr(kind, "__forward_arg__", str(kind)).split(" |")[0]
    return value if fixed in _FIXED or fixed.startswith("Literal") else poisoned(value, payload)


#: Each tries to be more than text somewhere.
PAYLOADS = {
    "script": "<script>alert(1)</script>",
    "attribute": "\"'><img src=x onerror=alert(1)>",
    "comment": "]]><!-- --><style>*{}</style>",
    "template": "{{ 7*7 }}{% raw %}",
    "rich markup": "[bold red]x[/bold red][link=http://evil.example]y[/link]",
    "markdown link": "[x](javascript:alert(1)) ![p](http://evil.example/p.png) <http://evil.example>",
    "markdown blocks": "# head\n- item\n1. item\n> quote\n\n```\n---\n===\n| a | b |\n",
    "markdown start": "- ",
    "markdown emphasis": "**a** _b_ `c` ~~d~~ \\ &lt; $x$",
    "formula": '=HYPERLINK("http://evil.example","x")',
    "formula after space": " \t@SUM(1)",
    "formula after a mark": "-2+3",
    "escape codes": "\x1b[31m\x1b]8;;http://evil.example\x07\x9b31m",
    "not xml": "\x00\x08\x0b\ufffe\uffff\ud800",
    "reordering": "\u202egnp.exe\u2066\u200f",
    "javascript": "javascript:alert(1)//",
    "data": "data:text/html,<script>alert(1)</script>",
    "calendar": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil;,\\",
    "separators": 'a,b;c\td"e\r\nf\u2028g\u2029h\x85i',
}
