"""A statement as sentences of words, with contractions written out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from careerpath.words.tokens import fold
from careerpath.words.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator


class Sentence(NamedTuple):
    """Words and commas up to a mark that ends a sentence or parts it: `.`, `;`, `:`, `?` or a dash."""

    words: list[str]
    mark: str


_TITLE = re.compile(r"\b(?:(mr|mrs|ms|dr|st|vs)\.|(no)\.(?= ?\d))")
_TOKEN = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['-][^\W_]+)*|[.;:!?,\u2013\u2014()]| - ")
_NAME = re.compile(r"(?<=[\w,] )[A-Z][a-z]+\b(?!['\u2019]?[sS]? [A-Z]?[a-z]*[Oo]ffice)")
_MARKS = frozenset(".;:!?\u2013\u2014()") | {" - "}
_CONTRACTED = {
    "'m": "am",
    "'ve": "have",
    "'ll": "will",
    "'re": "are",
    "'d": "would",
}
#: Words after which 's is "is".
_IS = word_set("it that he she who there here what where how everything when let")
_SPOKEN = {
    "gonna": ("going", "to"),
    "gotta": ("have", "to"),
    "wanna": ("want", "to"),
    "em": ("them",),
    "thru": ("through",),
    "noone": ("nobody",),
    "co-worker": ("coworker",),
    "co-workers": ("coworkers",),
    "cannot": ("can", "not"),
    "ai": ("have",),
    "nope": ("no",),
    "nah": ("no",),
}
#: Phrases that do the work of one word.
_PHRASES = (
    (", if ever,", ""),
    ("rarely if ever ", "hardly ever "),
    ("seldom if ever ", "hardly ever "),
    ("long term", "long-term"),
    ("longer term", "long-term"),
    ("walk-through", "walkthrough"),
    ("walk through of", "walkthrough of"),
    ("crash course", "course"),
    ("next to nothing", "nothing"),
    ("closed book", "mystery"),
    ("anything but ", "never "),
    ("other than ", "except "),
    ("as soon as ", "once "),
    ("as long as ", "if "),
    ("as well as ", "and "),
    ("even though ", "though "),
    ("in order to ", "to "),
    ("so far ", ""),
    ("has long ", "has "),
    ("have long ", "have "),
    ("and ever since i ", "and then i "),
    (", rather than i,", ", not i,"),
    (", rather than me,", ", not i,"),
    (", instead of me,", ", not i,"),
    ("such as ", "like "),
)


def names_in(text: str) -> frozenset[str]:
    """Return the words that a text writes with a capital, other than at the start of a sentence."""
    if text[1:].islower():
        return frozenset()
    return frozenset(name.lower() for name in _NAME.findall(text))


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text and the parts between colons, semicolons and dashes."""
    folded = fold(text).replace("n/a", "none").replace("no one", "nobody").replace("human resources", "hr")
    for phrase, plain in _PHRASES:
        if phrase in folded:
            folded = folded.replace(phrase, plain)
    if "." in folded[:-1]:
        folded = _TITLE.sub(r"\1\2", folded)
    return list(_parted(_TOKEN.findall(folded)))


def _parted(tokens: list[str]) -> Iterator[Sentence]:
    said: list[str] = []
    for token in tokens:
        if token in _MARKS:
            if said:
                yield Sentence(said, token.strip())
                said = []
        elif "'" in token or token in _SPOKEN:
            said.extend(_spelled(token))
        else:
            said.append(token)
    if said:
        yield Sentence(said, "")


def _spelled(token: str) -> tuple[str, ...]:
    if "'" in token:
        word, _, end = token.rpartition("'")
        if word in _IS:
            return word, "is"
        full = _CONTRACTED.get("'" + end)
        if full:
            return word, full
    return _SPOKEN.get(token, (token,))
