"""Words that tell how far a job reaches: supervised closely, leading, supervising, directing through supervisors.

Each cue weighs five tiers: entry, full performance, lead or advanced, first-line supervisor, manager. A weight is what
the cue adds to the logarithm of a tier's probability; the weights are our judgment of how class specifications of
public employers are written, checked on the descriptions in `benchmarks/data/levels.txt`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Weights for the five tiers, lowest first.
Tiers = tuple[float, float, float, float, float]
NO_TIERS: Tiers = (0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of scope: what it says, how it is worded, and what it weighs."""

    says: str
    pattern: re.Pattern[str]
    weights: Tiers


_PEOPLE = "(?:staff|employees|personnel|workers|clerks|representatives|subordinates|people|specialists|technicians)"


def cue(says: str, weights: Tiers, wordings: str) -> Cue:
    """Make a cue of wordings, one a line, each a regular expression; PEOPLE stands for any word for staff."""
    lines = [line.removeprefix(_INDENT) for line in wordings.splitlines() if line.strip()]
    return Cue(says, re.compile(rf"\b(?:{'|'.join(lines).replace('PEOPLE', _PEOPLE)})", re.IGNORECASE), weights)


#: Before each wording where a cue stands in a tuple.
_INDENT = " " * 8

#: A sentence with one of these speaks of another class, or of whom the job reports to.
CONTRAST = re.compile(
    r"\b(?:differs?|distinguish\w*|in contrast|unlike|the latter|(?:next|lower|higher).{0,12}(?:class|level) (?:is|in)"
    r"|(?:report\w*|responsible|answers) to (?:the|a|an)\b|under the (?:\w+ )?(?:supervision|direction) of)\b",
    re.IGNORECASE,
)
#: A sentence that asks for training or experience.
ASKS_EXPERIENCE = re.compile(
    r"\b(?:years?|months)\b.{0,200}\bexperience|\bexperience\b.{0,200}\b(?:years?|months)\b"
    r"|\b(?:years?|months) (?:of|as|in)\b|\bno (?:\w+ )?experience|experience (?:is )?not (?:required|necessary)"
    r"|\bcombination of (?:education|training|experience)",
    re.IGNORECASE | re.DOTALL,
)
#: Work passed up: who it is passed to says nothing of this job.
REFERRAL = re.compile(r"\brefer(?:s|red|ring)? [^.;\n]{0,80}?\bto [^.;\n]{0,60}", re.IGNORECASE)
