"""Reading HTML strictly: its elements in order, and what must never be in it."""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser

VOID = frozenset({"meta", "br", "col", "rect", "circle", "hr", "img"})
FOLLOWED = ("http://", "https://", "mailto:", "#")


class Page(HTMLParser):
    """Elements in order, as `name.class`; text; ids; links. Refuses what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        assert len(given) == len(attrs), (tag, attrs)
        self.elements.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self):
        return "".join(self.words)

    def values(self, name):
        return [value for _, attribute, value in self.attributes if attribute == name]


def assert_inert(page: Page) -> None:
    """Nothing runs, nothing is fetched, every link is one that may be followed."""
    assert not {"script", "img", "iframe", "object", "embed", "form", "base", "link"} & set(page.elements)
    for tag, name, value in page.attributes:
        assert not name.startswith("on"), (tag, name)
        assert name not in {"src", "style", "srcset", "formaction"}, (tag, name, value)
        assert name != "href" or value.startswith(FOLLOWED), (tag, name, value)


def unshown(text: str) -> set[str]:
    """Return the characters of a text that could act on what shows it."""
    reordering = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    acting = {c for c in text if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} and c != "\n"}
    return acting | (reordering & set(text))
