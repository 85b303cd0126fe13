"""The small words of English, by what they do in a clause. They are few, and all listed."""

from __future__ import annotations

from careerpath.words.word_sets import word_set

#: The writer, alone or among others.
ME = word_set("i we me us myself ourselves mine ours")
#: Pronouns that are always a subject.
NOMINATIVE = word_set("i we he she they")
#: Pronouns that stand for what was spoken of before.
BACK = word_set("it that this these those them so such one ones any none either neither do did done all both")
PRONOUNS = NOMINATIVE | word_set(
    "it there you this that these those nobody none nothing someone somebody everyone everybody"
)
OWNERS = word_set("my our his her their your its whose")
NUMBERS = word_set("""
    one two three four five six seven eight nine ten eleven twelve several many most some few all both each every half
    certain various any either hundreds dozens thousands lots plenty
""")
DETERMINERS = OWNERS | NUMBERS | word_set("the a an this that these those no another other such same what which")
PREPOSITIONS = word_set("""
    of in on at to for with by from about over under between among during without within through into onto upon
    against across around behind beyond after before since until till as per via despite regarding concerning toward
    towards near beside besides off out up down along alongside above below like unlike beneath except amid past than
    throughout versus
""")
#: Words that may open a phrase before the subject.
LEADS_IN = PREPOSITIONS | word_set("""
    given thanks rather instead regardless depending according far every each next this last some back wherever
    whatever whenever effective starting beginning come day time right one long-term tomorrow
""")
BE = word_set("am is are was were be been being")
HAVE = word_set("have has had having")
DO = word_set("do does did")
MODALS = word_set("will would can could may might must shall should")
#: Finite auxiliaries: where one stands, a predicate begins.
AUXILIARIES = word_set("am is are was were do does did have has had") | MODALS
GET = word_set("get gets got getting gotten")
NEGATORS = word_set(
    "no not never neither nor none nobody nothing nowhere zero nil without hardly barely scarcely seldom nobody's"
)
#: Words that join clauses or parts of them.
JOINS = word_set("and but or nor so yet then plus")
#: Words that open a clause inside or beside another.
ASIDE = word_set("because if unless when whenever where wherever since after before until till once as lest provided")
CONTRAST = word_set("although though while whereas whilst however")
RELATIVES = word_set("who whom whose which that what how why whether than")
#: Those that are as often prepositions: they open a clause only before a subject and its verb.
ALSO_PREPOSITIONS = word_set("since after before until till once as that than so while when like")
ADVERBS = word_set("""
    actually also always anyway certainly currently definitely eventually ever fully generally honestly just kind
    mainly maybe mostly often only perhaps personally presently previously primarily probably quite rarely really
    recently regularly routinely simply so sometimes soon still successfully then thereby too truly usually very yet
    even sadly unfortunately far now today later once again almost already together instead both alone hereby
    afterward afterwards first finally pretty either much there twice someday somehow otherwise
    here everywhere elsewhere
""") - {"kind"}
