"""What each line of a resume is: a section's heading, a contact, boilerplate, an item of a list, or text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from careerpath.intake.date_spans import find_date_spans
from careerpath.intake.tokens import word_set

if TYPE_CHECKING:
    from careerpath.intake.date_spans import DateSpan
    from careerpath.intake.text_file import PlacedLine

SectionKind = Literal["head", "experience", "volunteer", "summary", "skills", "education", "left-out"]
LineKind = Literal["blank", "section", "contact", "boilerplate", "item", "text"]

_BULLETS = (
    "\u2022\u00b7\u25aa\u25ab\u25e6\u25cf\u25cb\u25a0\u25a1\u2023\u2043\u2219\u27a2\u27a4\u2713\u2714\uf0b7\ufffd"
)
_SIGN = rf"[{_BULLETS}][ \t]{{0,8}}"
_DASH = r"[-*+\u2013\u2014o>][ \t]{1,8}"
_NUMBER = r"[0-9]{1,2}[.)][ \t]{1,8}"
_ITEM = re.compile(rf"[ \t]{{0,40}}(?:{_SIGN}|{_DASH}|{_NUMBER})")
_MARKDOWN_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]+")
_RULE = re.compile(r"[\s\-_=*~.\u2500-\u257f\u2013\u2014|]*")
_DECORATION = "#*_:|=~-\u2013\u2014 \t"
_MAIL = r"[\w.+-]{1,64}@[\w-]{1,64}\."
_PHONE = r"\(?\b[0-9]{3}\)?[ .\-\u2013][0-9]{3}[.\-\u2013][0-9]{4}\b"
_WEB = r"https?://|\bwww\.|linkedin|github\.com"
_CONTACT = re.compile(f"{_MAIL}|{_PHONE}|{_WEB}", re.IGNORECASE)
_CONTACT_LABEL = re.compile(r"\s{0,9}(?:e-?mail|phone|tel|cell|mobile|fax|address|website)\b\s{0,4}[:.]", re.IGNORECASE)
_ZIP_CODE = re.compile(r"\b[A-Z]{2},?[ ]{1,3}[0-9]{5}\b")
_STREET_WORDS = "st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|way|ct|court|apt|suite"
_STREET = re.compile(rf"[0-9]{{1,6}}[ ].*\b(?:{_STREET_WORDS})\b|p\.?[ ]?o\.?[ ]box\b", re.IGNORECASE)
_PLACE_NAME = re.compile(r"[A-Z][A-Za-z.'\- ]{1,40},[ ][A-Z]{2}(?:,? USA?)?")
_PAGE_NUMBER = r"page \d{1,3}(?: of \d{1,3})?$|\d{1,3}$|\d{1,3} ?/ ?\d{1,3}$"
_BOILERPLATE = re.compile(
    r"references?\b.{0,30}\b(?:request|furnished|available)|\(?continued\)?$|confidential$|"
    r"okay to contact|may we contact|supervisor:|salary:|pay grade:|series:|hours (?:per|a) week:|"
    rf"(?:resume|r[e\u00e9]sum[e\u00e9]|curriculum vitae|cv)$|{_PAGE_NUMBER}",
    re.IGNORECASE,
)
_MOST_HEADING_WORDS = 6
_MOST_CONTACT_WORDS = 12
_MOST_LABEL_WORDS = 8
_LONGEST_SHORT_LINE = 200

#: Last words, or whole texts, of the headings that resumes use.
_ENDINGS: tuple[tuple[SectionKind, tuple[str, ...]], ...] = (
    ("volunteer", ("volunteering", "volunteer", "volunteer experience", "volunteer work", "community service")),
    ("volunteer", ("community involvement", "volunteer activities", "volunteer service")),
    (
        "experience",
        ("experience", "employment", "employment history", "work history", "career history", "positions held"),
    ),
    ("experience", ("professional background", "work", "experiences")),
    ("summary", ("summary", "profile", "about me", "about", "highlights", "accomplishments", "achievements")),
    ("summary", ("summary of qualifications", "qualifications", "projects", "overview")),
    ("skills", ("skills", "competencies", "expertise", "strengths", "abilities", "proficiencies", "tools")),
    ("education", ("education", "training", "certifications", "certificates", "licenses", "courses", "coursework")),
    ("left-out", ("objective", "references", "interests", "hobbies", "languages", "publications", "affiliations")),
    ("left-out", ("memberships", "awards", "honors", "contact", "personal information", "contact information")),
)
#: Words that stand before an ending in a heading; before `experience` any may.
_HEADING_WORDS = word_set(
    """
    additional administrative and areas career certifications clerical communication community computer core
    current customer education employment executive interpersonal it job key language licenses management office
    of other personal previous professional public qualifications related relevant selected service skills
    special summary technical training transferable volunteer work
    """
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line, where its own words start behind a bullet or mark, what it is, and the times it names."""

    placed: PlacedLine
    start: int
    kind: LineKind
    section: SectionKind | None = None
    spans: tuple[DateSpan, ...] = ()

    @property
    def body(self) -> str:
        """The line's own words."""
        return self.placed.text[self.start :].rstrip()

    @property
    def words(self) -> int:
        """How many words it holds."""
        return len(self.body.split())

    @property
    def indent(self) -> int:
        """How far its own words are set in."""
        return self.start + len(self.placed.text[self.start :]) - len(self.placed.text[self.start :].lstrip())


def read_line(placed: PlacedLine) -> Line:
    """Tell what a line is. Only lines short enough to be a heading or a contact are looked at as one."""
    text = placed.text
    if _RULE.fullmatch(text[:_LONGEST_SHORT_LINE]) and len(text) <= _LONGEST_SHORT_LINE:
        return Line(placed, len(text), "blank")
    found = _ITEM.match(text)
    is_item = placed.is_item or bool(found and _is_bullet(found, text))
    start = found.end() if found and is_item else len(text) - len(text.lstrip())
    if len(text) > _LONGEST_SHORT_LINE:
        return Line(placed, start, "item" if is_item else "text")
    return _short_line(placed, start, is_item)


def _short_line(placed: PlacedLine, start: int, is_item: bool) -> Line:
    text = placed.text
    section = None if is_item else _section_of(text)
    if section:
        return Line(placed, start, "section", section)
    mark = _MARKDOWN_HEADING.match(text)
    start = mark.end() if mark else start
    bare = text[start:].strip(_DECORATION)
    is_label = not is_item and text.rstrip(" \t*_").endswith(":") and len(bare.split()) <= _MOST_LABEL_WORDS
    if is_label or _BOILERPLATE.match(bare):
        return Line(placed, start, "boilerplate")
    spans = tuple(find_date_spans(text))
    if not is_item and not spans and _is_contact(bare):
        return Line(placed, start, "contact")
    return Line(placed, start, "item" if is_item else "text", spans=spans)


def _section_of(text: str) -> SectionKind | None:
    """Return the section that a line is the heading of, or None when it is no heading."""
    bare = text.strip(_DECORATION).lower().replace("&", "and")
    words = bare.split()
    if not words or len(words) > _MOST_HEADING_WORDS or any(c.isdigit() for c in bare):
        return None
    if bare[-1] in ".,;!?" or not _looks_like_a_heading(text):
        return None
    for kind, endings in _ENDINGS:
        for ending in endings:
            before = bare.removesuffix(ending)
            known = before.endswith(" ") and (ending == "experience" or _HEADING_WORDS.issuperset(before.split()))
            if bare == ending or (before != bare and known):
                return kind
    return None


def _is_contact(bare: str) -> bool:
    """Whether a short line gives an address, a phone number, an e-mail or a web page, and little else."""
    if len(bare.split()) > _MOST_CONTACT_WORDS:
        return False
    if _CONTACT.search(bare) or _CONTACT_LABEL.match(bare) or _ZIP_CODE.search(bare):
        return True
    return bool(_STREET.match(bare) or _PLACE_NAME.fullmatch(bare))


def _looks_like_a_heading(text: str) -> bool:
    """Whether a line is written as headings are: every longer word with a capital, or marked, or ending in a colon."""
    words = [word for word in text.strip(_DECORATION).split() if len(word) > len("and")]
    return text.rstrip().endswith(":") or bool(_MARKDOWN_HEADING.match(text)) or all(not w[0].islower() for w in words)


def _is_bullet(found: re.Match[str], text: str) -> bool:
    """Whether a mark opens an item: `- ` and `* ` do, `*emphasis*` and a time that starts with a figure do not."""
    return not (text[found.end() :].startswith(("*", "-")) or text.lstrip().startswith("**"))
