"""Words that carry no topic, and the terms that are made of the others."""

from __future__ import annotations

from careerpath.words.word_sets import word_set

#: Words of grammar. They are never terms.
GRAMMAR = word_set("""
    a about above across after again against all almost along also although am among an and any anyone anything
    are as at be became because become been before being below between both but by can cannot could did do does
    doing done down during each either else etc even ever every everything few for from further had has have
    having he her here hers herself him himself his how however i if in instead into is it its itself just least
    less like many may me might mine more most much must my myself neither no nor not now of off often on once
    one only onto or other others our ours out over own per rather same several shall she should since so some
    someone something still such than that the their theirs them themselves then there these they thing things
    this those though three through thus to together too toward towards two under until up upon us very via was
    we were what when where whether which while who whole whom whose why will with within without would yet you
    your yours yourself never e g ie eg ll ve re d s t m
""")

#: Words that say little of a topic. Unknown to a knowledge base, they do not count as a topic missed.
FILLER = word_set("""
    able appropriate area areas assigned available aspects basis broad certain closely common considerable
    current currently daily day days different direct directly duties duty ensure ensures ensuring entire
    essential extensive first full fully general generally given good great high highly important include
    included includes including involve involved involves involving key large level levels main major make makes
    making manner month months necessary need needed needs new number numerous ongoing order part particular
    perform performed performing performs position possible primary proper properly provide provided provides
    providing range ranging regular regularly related relating relevant required responsibilities responsibility
    responsible result results role second set several similar small special specific state take taken takes
    taking task tasks time times timely type types use used uses using usually utilize utilized utilizing
    variety various way ways week weeks well wide work worked working works year years city county town public
    government federal municipal
""")
