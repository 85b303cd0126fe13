"""Free text to requirements, skills and levels: the one door to rapidfuzz."""

from careerpath.matching.level_evidence import LevelEvidence, LevelReason, level_evidence
from careerpath.matching.matcher import Matcher, matcher_for
from careerpath.matching.skill_names import find_skill
from careerpath.matching.splitting import TextLine, split_statements

__all__ = [
    "LevelEvidence",
    "LevelReason",
    "Matcher",
    "TextLine",
    "find_skill",
    "level_evidence",
    "matcher_for",
    "split_statements",
]
