"""Verbs and their forms: enough of them, with the endings of the others, to find the predicate of a clause."""

from __future__ import annotations

from functools import lru_cache

from careerpath.words.word_sets import word_pairs, word_set

_REGULAR = word_set("""
    accept accompany account amount demand pin achieve acknowledge act adapt add address adjust administer admit
    advise advocate agree
    aim aid align allocate allow amend analyze announce answer anticipate apologize appear apply appoint appraise
    approach approve argue arrange ask aspire assemble assess assign assist assume assure attain attempt attend audit
    authorize avoid award balance ban bargain bar believe belong bill book brief budget calculate call calm cancel care
    carry cash cause certify chair chance change charge chart chase chat check cite clarify classify clean clear close
    coach code collaborate collect come comfort command comment communicate compare compile complain complete comply
    compose compute conclude conduct confer confine confirm confuse connect consider consist consult contact contain
    contest contribute control convert convince coordinate correct cost counsel count cover craft create credit
    cross-train decide decline defer define delay delegate delight deliver demonstrate deny depend describe
    deserve design desire detect determine develop devise devote digitize direct disagree discipline disclose discover
    discuss dispatch display dispute distribute divert divide document draft earn edit educate elect elevate elicit
    eliminate employ empower enable encourage end enforce engage enjoy enlist enroll ensure enter entail entrust
    escalate escort establish estimate evaluate examine exceed exchange exclude execute exempt exercise exist expand
    expect expedite explain explore extend face facilitate fail familiarize file fill finalize finance finish fix fly
    focus follow force forecast form formulate forward foster frighten fulfill function furnish gain gather generate
    govern grade grant greet guide handle happen hammer help hesitate hire hope host identify illustrate implement
    impose improve include incorporate increase influence inform initiate inquire inspect install instruct intend
    intercede interpret intervene interview introduce investigate invite invoice involve issue join judge justify key
    label lack land last launch learn lecture lift like link list listen locate log look love maintain manage map mark
    market master match matter measure mediate mention mentor miss model modify monitor motivate move name need
    negotiate note notice notify number observe obtain occupy occur offer open operate order organize orient oversee
    own park participate pass patrol perform permit persuade phone pick place plan play please point polish post praise
    predict prefer prepare present preside prevent print prioritize process produce program promise promote proofread
    propose protect prove provide publish pull purchase pursue push qualify question raise rank rate reach react
    reassure rebuild recall receive recommend reconcile record recruit redesign reduce refer refine reflect refund
    refuse regard register regulate reject relate release rely remain remember remind remit renew rent reorganize
    repair repeat replace reply report represent request require reschedule research resolve respond rest restore
    resume retain retire retrieve return review revise reward rotate route sample satisfy save scan schedule score
    screen search secure seem select separate serve service settle shadow shape share shelve shift ship sign skip
    smooth solicit solve sort specialize sponsor stamp start state stay step stock stop straighten streamline
    strengthen study submit succeed suffer suggest summarize supervise supply support surprise survey sustain tackle
    tailor talk tally target tend test thank track trade train transcribe transfer transform translate travel treat
    triage trust try turn type undertake unravel untangle update upgrade uphold use utilize validate value verify view
    visit volunteer vote wait walk want warn wash watch weigh welcome wish witness work worry wrap picture imagine
    envision crunch inspire oblige contend curate stress emphasize pile fear doubt confess dream yearn long strive spot
    waive vet cook paint respect figure simplify exhibit recognize field troubleshoot juggle onboard punch rings climb
    mow notarize copy adopt hunt pitch reassign mind outline suppose slate
""")
#: Base form to past form, and the participle where it differs.
_IRREGULAR = word_pairs("""
    be=was become=became begin=began/begun bring=brought build=built buy=bought catch=caught choose=chose/chosen
    come=came/come cut=cut deal=dealt do=did/done draw=drew/drawn drive=drove/driven eat=ate/eaten fall=fell/fallen
    feel=felt find=found forbid=forbade/forbidden forget=forgot/forgotten get=got/gotten give=gave/given go=went/gone
    grow=grew/grown handwrite=handwrote have=had hear=heard hold=held keep=kept know=knew/known lay=laid lead=led
    learn=learnt leave=left let=let lose=lost make=made mean=meant meet=met oversee=oversaw/overseen
    overcome=overcame/overcome pay=paid put=put read=read rebuild=rebuilt rewrite=rewrote/rewritten ride=rode
    run=ran/run say=said see=saw/seen seek=sought sell=sold send=sent set=set show=showed/shown shut=shut sit=sat
    speak=spoke/spoken spend=spent stand=stood step=stepped stick=stuck take=took/taken teach=taught tell=told
    troubleshoot=troubleshot think=thought understand=understood undertake=undertook/undertaken
    undergo=underwent/undergone uphold=upheld wear=wore win=won withhold=withheld withstand=withstood
    write=wrote/written break=broke/broken hang=hung rise=rose/risen plan=planned stop=stopped chat=chatted map=mapped
    scan=scanned log=logged admit=admitted permit=permitted submit=submitted refer=referred transfer=transferred
    defer=deferred confer=conferred occur=occurred prefer=preferred ban=banned bar=barred equip=equipped
    commit=committed ship=shipped skip=skipped sort=sorted wrap=wrapped instil=instilled lie=lay/lain quit=quit
    spot=spotted vet=vetted drop=dropped slip=slipped
""")
#: Words whose forms are remembered.
_REMEMBERED = 8192
_VOWELS = frozenset("aeiou")
_NO_PAST = word_set("""
    need indeed speed feed seed bleed weed breed hundred shed red bed unaided unassisted aged sacred naked
    kindred beloved unwanted embed greed reed deed sled
""")
#: Forms in -s that are more often plural nouns: verbs only before an object of their own.
MOSTLY_NOUNS = word_set("""
    records forms questions fees programs services practices policies plans charges orders issues documents reports
    offers requests counts budgets permits supports contacts schedules files matters names places notes
    rates terms standards experiences duties hours functions contracts disputes refunds appeals claims audits deposits
    notices visits transfers updates reviews checks
""")
_NO_ING = word_set(
    "thing things nothing something anything everything during morning evening king ring spring string being"
)


def _present(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _past(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


BASES = _REGULAR | _IRREGULAR.keys()
PRESENTS = frozenset(map(_present, BASES)) | {"has", "is", "does"}
_IRREGULAR_PASTS = frozenset(form for forms in _IRREGULAR.values() for form in forms.split("/"))
#: Forms that can stand alone as a predicate, and those that stand only after "have" or "be".
PASTS = frozenset(map(_past, BASES)) | frozenset(forms.split("/")[0] for forms in _IRREGULAR.values())
ONLY_PARTICIPLES = frozenset(forms.split("/")[1] for forms in _IRREGULAR.values() if "/" in forms) - BASES | word_set(
    "been seen shown done"
)


@lru_cache(maxsize=_REMEMBERED)
def is_past(word: str) -> bool:
    """Say whether a word is a past form, known or by its ending."""
    if word in PASTS:
        return True
    return word.endswith("ed") and word not in _NO_PAST and "-" not in word and not word.startswith(("un", "non"))


@lru_cache(maxsize=_REMEMBERED)
def is_participle(word: str) -> bool:
    """Say whether a word may be a past participle."""
    return word in ONLY_PARTICIPLES or word in _IRREGULAR_PASTS or is_past(word)


@lru_cache(maxsize=_REMEMBERED)
def is_gerund(word: str) -> bool:
    """Say whether a word is an -ing form."""
    return word.endswith("ing") and word not in _NO_ING and "-" not in word
