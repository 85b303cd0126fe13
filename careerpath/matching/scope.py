"""How far the job in a text reaches: a weight for each of five tiers, with the reasons."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from careerpath.claims import read_claim
from careerpath.matching.asked_years import asked_years
from careerpath.matching.paragraphs import is_heading, paragraphs
from careerpath.matching.scope_cues import ASKS_EXPERIENCE, CONTRAST, REFERRAL, Tiers
from careerpath.matching.title_cues import TITLE_CUES
from careerpath.matching.work_cues import PASSED_UP, WORK_CUES
from careerpath.words.small_words import ME
from careerpath.words.tokens import words

_NOT_DONE = frozenset({"planned", "negated"})
#: Characters of a text that are read for cues.
_LONGEST_TEXT = 60_000
#: Of what each cue adds beyond the first three, since cues of one text say much the same.
_SENTENCE = re.compile(r"[^.;\n\u2022]+")
_TITLE_LINES = 4
_LONGEST_TITLE = 9


class ScopeReason(NamedTuple):
    """A sign of scope in a text, in a few words, and what it weighs for the tiers."""

    says: str
    weights: Tiers


def scope_reasons(text: str, title: str = "") -> list[ScopeReason]:
    """Return the signs of scope in a text, in a fixed order."""
    text = text[:_LONGEST_TEXT]
    sentences = _sentences(text)
    found = _title_reasons(title or _title_of(text))
    work = [s for s in sentences if not CONTRAST.search(s) and not ASKS_EXPERIENCE.search(s) and not _not_done(s)]
    joined = "\n".join(work)
    done_here = REFERRAL.sub(" ", joined)
    for cue in WORK_CUES:
        said = cue.pattern.search(joined if cue.says == PASSED_UP else done_here)
        if said:
            quote = " ".join(said.group(0).split())
            found.append(ScopeReason(f"'{quote}' speaks of {cue.says}", cue.weights))
    independence = [s for s in sentences if CONTRAST.search(s)]
    for cue in WORK_CUES[:4]:
        if cue.pattern.search("\n".join(independence)):
            found.append(ScopeReason(f"it speaks of {cue.says}", cue.weights))
    years, weights = asked_years([s for s in sentences if ASKS_EXPERIENCE.search(s)])
    if years:
        found.append(ScopeReason(years, weights))
    return found


def _not_done(sentence: str) -> bool:
    """Say whether a sentence tells of what its writer hopes for or denies."""
    said = words(sentence)
    return not ME.isdisjoint(said) and read_claim(sentence, said).status in _NOT_DONE


def own_sentences(text: str) -> str:
    """Return the sentences of a text that speak of the job itself, not of other classes or of whom it reports to."""
    own = "\n".join(said for said in _sentences(text[:_LONGEST_TEXT]) if not CONTRAST.search(said))
    return REFERRAL.sub(" ", own)


def tier_probabilities(reasons: list[ScopeReason], sharpness: float = 1.0) -> list[float]:
    """Return the probability of each tier, from even odds and the reasons. Lower `sharpness` levels them."""
    sums = [sharpness * sum(reason.weights[tier] for reason in reasons) for tier in range(5)]
    highest = max(sums)
    powers = [math.exp(value - highest) for value in sums]
    return [power / sum(powers) for power in powers]


def _sentences(text: str) -> list[str]:
    """Return the sentences of a text on a line each, however it was wrapped."""
    unwrapped = "\n".join(" ".join(text[p.start : p.end].split()) for p in paragraphs(text))
    return [found.group(0) for found in _SENTENCE.finditer(unwrapped)]


def _title_of(text: str) -> str:
    """Return the line at the top that reads as a title: short, headed like one, with a word that names a job."""
    lines = [line for line in (line.strip().strip("#* \t") for line in text.splitlines()) if line][:_TITLE_LINES]
    for line in lines:
        short = len(line.split()) <= _LONGEST_TITLE and not line.endswith((".", ";")) and is_heading(line)
        if short and any(cue.pattern.search(line) for cue in TITLE_CUES):
            return line
    return ""


def _title_reasons(title: str) -> list[ScopeReason]:
    title = re.sub(r"\(.*?\)", " ", title).strip()
    for cue in TITLE_CUES:
        if title and cue.pattern.search(title):
            return [ScopeReason(f"{cue.says}, '{title}'", cue.weights)]
    return []
