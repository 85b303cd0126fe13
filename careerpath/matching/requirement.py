"""Adverts: "applicants must", "the ideal candidate will", "requires two years of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.matching.clause_heads import head
from careerpath.matching.cue_words import ADVERT_HEADS, ADVERT_SUBJECTS, OBLIGATIONS
from careerpath.matching.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How far into a clause its subject may stand: "the successful candidate for this position".
_WITHIN = 5
#: What follows the head word of an advert, and not a verb of the same form: "required customers to show".
#: Words that may turn a statement wherever they stand, only from its head, and only at its end.
ANYWHERE = word_set("""
    must should you you'll you're candidate candidates looking seeking hiring ideal we
""")
AT_HEAD = (
    ADVERT_SUBJECTS | ADVERT_HEADS | word_set("employer agency department city county all the this our in for your")
)
AT_END = word_set("required preferred desired desirable essential plus")
ALSO = AT_END

_ASKED = word_set("candidate candidates applicant applicants hire hired")
#: "Told them what was required", "as required": nothing is asked of the reader.
_NO_ADVERT = word_set("what whatever as if when where")
_PAPERS = (["documents"], ["forms"], ["papers"], ["items"])
_ROLES = word_set("""
    someone somebody candidate candidates individual individuals person people professional professionals
    manager supervisor clerk representative representatives specialist lead agent analyst leader member
""")
_HEADED = word_set("""
    a an the at two three four five one to be have possess experience knowledge ability that minimum strong
    proven previous excellent demonstrated qualifications skills education
""")


def requirement(clause: Sequence[str]) -> str:
    """Return the words by which a clause asks something of an applicant, or an empty string."""
    return _head_word(clause) or _subject(clause) or _tail(clause) or _we_seek(clause)


def _head_word(clause: Sequence[str]) -> str:
    start = head(clause)
    word, after = [*clause[start : start + 2], "", ""][:2]
    if word in {"your", "you'll", "you're"}:
        return f"{word} {after}".strip()
    if word == "must" or (word in ADVERT_HEADS and after in _HEADED):
        return f"{word} {after}".strip()
    return ""


def _subject(clause: Sequence[str]) -> str:
    start = head(clause)
    for position in range(start, min(start + _WITHIN, len(clause) - 1)):
        if clause[position] in ADVERT_SUBJECTS:
            after = clause[position + 1]
            if after in OBLIGATIONS or (clause[position] == "you" and after in {"will", "can", "are", "have"}):
                return f"{clause[position]} {after}"
            if after in {"will", "can"} and clause[position] in _ASKED:
                return f"{clause[position]} {after}"
            if after in {"is", "are"} and clause[position + 2 : position + 3] and clause[position + 2] in OBLIGATIONS:
                return f"{clause[position]} {after} {clause[position + 2]}"
        elif clause[position] in {"you'll", "you're"}:
            return clause[position]
        elif position - start > 1 and clause[start] not in {"the", "all", "this", "our", "an", "a", "in", "for", "as"}:
            return ""
    return ""


def _tail(clause: Sequence[str]) -> str:
    last = clause[-1:]
    if last and last[0] in AT_END and _NO_ADVERT.isdisjoint(clause[-3:]) and clause[-2:-1] not in _PAPERS:
        return last[0]
    return ""


def _we_seek(clause: Sequence[str]) -> str:
    start = head(clause)
    said = list(clause[start : start + 4])
    if said[:3] == ["we", "are", "looking"] or said[:3] == ["we", "are", "seeking"]:
        return " ".join(said[:3])
    if said[:1] == ["seeking"] and any(word in _ROLES for word in clause[start + 1 : start + 5]):
        return "seeking"
    for verb in ("looking", "seeking", "hiring"):
        if verb in said[2:] and {"is", "are"}.intersection(said):
            return verb
    if said[:2] in (["we", "seek"], ["we", "need"], ["we", "require"]):
        return " ".join(said[:2])
    return ""
