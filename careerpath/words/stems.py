"""Word stems: inflections of a word fall together, agent nouns (supervisor, manager) stay apart from their verbs."""

from __future__ import annotations

from functools import lru_cache

from careerpath.words.word_sets import word_pairs

#: What is left must be as long as the second entry says; the third is put in the place of the suffix.
_SUFFIXES = (
    ("izations", 3, "iz"), ("ization", 3, "iz"), ("ibilities", 4, "ibl"), ("ibility", 4, "ibl"),
    ("abilities", 4, ""), ("ability", 4, ""), ("iveness", 3, ""), ("fulness", 3, ""),
    ("ations", 3, ""), ("ation", 3, ""), ("ically", 3, ""), ("itions", 4, ""), ("ition", 4, ""),
    ("ments", 5, ""), ("ment", 5, ""), ("ances", 4, ""), ("ance", 4, ""), ("ences", 4, ""), ("ence", 4, ""),
    ("encies", 4, "ent"), ("ency", 4, "ent"), ("fully", 3, ""),
    ("atives", 4, ""), ("ively", 4, ""), ("atively", 3, ""), ("ative", 4, ""), ("ive", 4, ""), ("ives", 4, ""),
    ("ingly", 3, ""), ("edly", 4, ""), ("ness", 3, ""), ("ating", 4, ""), ("ated", 4, ""), ("ates", 4, ""),
    ("ate", 4, ""),
    ("izing", 3, "iz"), ("ized", 3, "iz"), ("izes", 3, "iz"), ("ize", 3, "iz"),
    ("plying", 2, "pli"), ("ying", 3, "i"), ("ification", 2, "ifi"), ("ifications", 2, "ifi"), ("atory", 4, ""),
    ("ply", 1, "pli"), ("ings", 3, ""), ("ing", 3, ""), ("ions", 4, ""), ("ion", 4, ""),
    ("ies", 2, "i"), ("ied", 2, "i"), ("ical", 3, ""), ("ally", 4, ""), ("ably", 4, ""), ("able", 4, ""),
    ("ous", 5, ""), ("ful", 3, ""), ("als", 5, ""), ("al", 5, ""), ("ily", 3, "i"), ("ly", 3, ""),
    ("sses", 2, "ss"), ("ss", 2, "ss"), ("us", 2, "us"), ("ues", 2, "u"), ("ed", 3, ""), ("es", 3, ""),
    ("s", 3, ""), ("y", 2, "i"), ("e", 3, ""),
)  # fmt: skip

#: By their last letter, longest first.
_BY_LAST = {
    last: tuple(sorted((e for e in _SUFFIXES if e[0][-1] == last), key=lambda entry: (-len(entry[0]), entry[0])))
    for last in sorted({suffix[-1] for suffix, _, _ in _SUFFIXES})
}

#: Irregular forms, and words that rules would part or join wrongly.
_IRREGULAR = word_pairs("""
    statement=statement statements=statement implement=implement implements=implement implemented=implement
    implementing=implement compliment=compliment compliments=compliment payment=pay payments=pay judgment=judg
    judgments=judg internal=internal general=general partial=partial denial=deni denials=deni station=station
    courteous=courteous courteously=courteous courtesy=courteous exceed=exceed proceed=proceed succeed=succeed
    care=care cares=care caring=care cared=care special=special specialized=special specializes=special
    specialty=special statistics=statistic statistical=statistic receive=receiv receives=receiv controlling=control
    controlled=control family=famili going=go action=act actions=act employee=employee employees=employee
    employe=employee employes=employee
    taught=teach led=lead wrote=writ written=writ oversaw=overse overseen=overse oversee=overse oversees=overse
    overseeing=overse oversight=overse dealt=deal kept=keep held=hold made=mak gave=giv given=giv ran=run
    sold=sell spoke=speak spoken=speak understood=understand understanding=understand took=tak taken=tak
    brought=bring found=find sent=send built=build met=meet told=tell chose=choos chosen=choos knew=know
    known=know knowledge=knowledg got=get went=go gone=go broke=break felt=feel heard=hear sought=seek
    explanation=explain explanations=explain resolution=resolv resolutions=resolv complaint=complain
    complaints=complain analysis=analyz analyses=analyz analytical=analyz analytic=analyz analyse=analyz
    analysed=analyz analysing=analyz analyze=analyz analyzed=analyz analyzes=analyz analyzing=analyz
    organization=organization organizations=organization organizational=organization organisation=organization
    organisations=organization computer=computer computers=computer inquiry=inquir inquiries=inquir
    enquiry=inquir enquiries=inquir maintenance=maintain people=person persons=person staffed=staff
    staffing=staffing decision=decid decisions=decid response=respond responses=respond provision=provid
    processes=process procedures=procedur interpretation=interpret interpretations=interpret
    recommendation=recommend recommendations=recommend administer=administr administers=administr
    administered=administr administering=administr scheduling=schedul trainee=trainee trainees=trainee
    hiring=hir hires=hir hire=hir hired=hir coworkers=coworker colleagues=colleague personnel=personnel
    liaison=liaison liaisons=liaison business=business businesses=business mathematics=math mathematical=math
    arithmetical=arithmetic maths=math discipline=disciplin disciplinary=disciplin accuracy=accurat
    accurate=accurat accurately=accurat completeness=complet monies=money ability=ability abilities=ability
    skills=skill skilled=skill fees=fee taxes=tax taxation=tax priority=prioritiz priorities=prioritiz
    agree=agre agreed=agre agrees=agre agreement=agre agreements=agre reconciliation=reconcil
    reconciliations=reconcil independence=independent paid=pay legal=legal supervisory=supervis
    customer's=customer paying=pay pays=pay serving=serv correspondence=correspondence
    corresponding=correspondence daily=daily weekly=weekly monthly=monthly early=early united=united news=news
    series=series species=species used=us using=us use=us uses=us user=user users=user
""")
#: Words and stems of this length are left alone.
_SHORT = 3
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the stem of a lower-case word: the same for `trained` and `training`, another one for `trainer`."""
    word = word.removesuffix("'s")
    known = _IRREGULAR.get(word)
    if known is not None:
        return known
    if len(word) <= _SHORT or not word.isascii():
        return word
    for suffix, least, instead in _BY_LAST.get(word[-1], ()):
        left = len(word) - len(suffix)
        if suffix == "y" and word[-2] in _VOWELS:
            return word
        if left >= least and word.endswith(suffix) and not _VOWELS.isdisjoint(word[:left]):
            return _tidy(word[:left] + instead)
    return word


def _tidy(root: str) -> str:
    if len(root) > _SHORT and root[-1] == root[-2] and root[-1] not in "aeiouls":
        return root[:-1]
    if len(root) > _SHORT and root[-1] == "e":
        return root[:-1]
    return root
