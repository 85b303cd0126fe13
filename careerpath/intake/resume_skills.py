"""The skills of a resume: the items of its lists, one by one; what is a sentence is a statement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from careerpath.model.profile import SkillRating

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from careerpath.intake.resume_lines import Line

_SEPARATOR = re.compile(r"[,;|\u2022\u00b7\t]|\s{3,}|\s/\s")
_LABEL = re.compile(r"[^:,;|]{1,40}:\s")
_MARKS = "*_`. \t"
_MOST_WORDS = 6


def read_skills(lines: Sequence[Line]) -> tuple[list[SkillRating], list[Line]]:
    """Return the skills named in the lines, unrated, and the lines that are sentences instead."""
    skills: list[SkillRating] = []
    sentences: list[Line] = []
    for line in lines:
        if line.kind not in ("item", "text"):
            continue
        named = list(_named(line))
        if all(len(skill.name.split()) <= _MOST_WORDS for skill in named):
            skills += named
        else:
            sentences.append(line)
    return skills, sentences


def _named(line: Line) -> Iterator[SkillRating]:
    """Yield each skill of a line, a label such as `Software:` left out, and brackets kept whole."""
    body = line.body
    label = _LABEL.match(body)
    begin = label.end() if label else 0
    for start, end in [*_separators(body, begin), (len(body), len(body))]:
        piece = body[begin:start]
        name = piece.strip(_MARKS)
        if any(c.isalpha() for c in name):
            yield SkillRating(name, line.placed.where(line.start + begin + piece.index(name)))
        begin = end


def _separators(text: str, begin: int) -> Iterator[tuple[int, int]]:
    """Yield the place of each separator that stands in no brackets."""
    seen, depth = begin, 0
    for found in _SEPARATOR.finditer(text, begin):
        depth = max(0, depth + text.count("(", seen, found.start()) - text.count(")", seen, found.start()))
        seen = found.end()
        if depth == 0:
            yield found.span()
