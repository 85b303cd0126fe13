"""The words by which people deny, hope, credit someone else, advertise, receive, help and lead."""

from __future__ import annotations

from careerpath.matching.word_sets import word_set

#: People above, beside or before the writer, whose doings are not the writer's.
OTHER_PEOPLE = word_set("""
    boss bosses chief chiefs colleague colleagues coworker coworkers deputy director directors executive
    executives foreman head lead leader leaders management manager managers mentor mentors officer owner partner
    peer peers predecessor principal president replacement secretary senior superintendent superior superiors
    supervisor supervisors teammate teammates trainer trainers instructor teacher friend friends brother sister
    husband wife father mother dad mom uncle aunt cousin spouse roommate neighbor assistant administrator
    commissioner captain sergeant attorney attorneys lawyer lawyers auditor auditors consultant consultants
    judge judges mayor governor board council committee vendor vendors treasurer
""")
#: Said of others even without "my" or "the" before them.
ALWAYS_OTHERS = word_set("management hr he she they someone somebody everybody everyone")
#: The writer, alone or among others.
WE_OR_ME = word_set("me i we us my myself i'm i've i'd i'll")
OWNERS = word_set("my our his her their")
#: "The previous clerk", "the other office": not the writer's.
EARLIER = word_set("previous former prior other different next departing older original")
#: What was "by my manager" and yet the writer's: "asked by my manager to analyze".
CHOSEN = word_set("""
    asked assigned chosen picked selected promoted appointed named trusted tapped invited requested praised
    recognized supervised managed hired commended tasked relied used needed approved led headed owned employed
    referred directed instructed recruited reviewed authorized designated nominated
""")
#: Said of others only when a determiner such as "another" goes before.
OTHERS_AFTER_ANOTHER = word_set("""
    agent analyst associate branch clerk clerks company contractor department division employee employees member
    members office people person rep reps representative section shift specialist staff supervisor team unit
    vendor worker workers group agency one resources analysts agents specialists representatives staffer
""")
DETERMINERS = word_set("my our the a an his her their that this")
ANOTHER = word_set("another other different others somebody someone")
#: Common first names that are no other word of this work; "Will", "Mark" and "Grant" are.
FIRST_NAMES = word_set("""
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
    donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob
    gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory patrick alexander
    raymond jerry dennis tyler aaron jose adam henry nathan douglas peter zachary kyle walter harold jeremy
    ethan carl keith roger gerald lawrence sean christian albert juan bruce billy bryan ralph roy eugene louis
    philip bobby johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa
    betty margaret sandra ashley kimberly emily donna michelle dorothy melissa deborah stephanie rebecca sharon
    laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
    debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly
    lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
    madison frances kathryn janice jean abigail alice julia judy sophia denise doris marilyn danielle beverly
    isabella theresa diana natalie brittany charlotte marie kayla alexis lori carlos luis jorge miguel ahmed
    mohammed priya mei juanita rosa carmen tom jim mike joe dave steve bob dan tony jeff greg tim jane jenny
    kate liz
""") - word_set("virginia madison")
#: Whose the work was, said after it: "was my supervisor's job".
BELONGINGS = word_set("""
    job jobs duty duties responsibility responsibilities role task tasks work domain area
""")

FIRST_PERSON = word_set("i we i'm i've i'd i'll we've we're")
AUXILIARIES = word_set("""
    am is are was were be been being do does did done have has had having will would can could may might shall
    should must
""")
#: Words at which a statement may turn to something else.
TURNS = word_set("but however although though while whereas whilst yet instead except")
#: Words that may stand between a subject and what it does.
ADVERBS = word_set("""
    actually also always certainly currently definitely eventually ever fully generally honestly just kind
    mainly maybe mostly often only perhaps personally presently previously primarily probably quite rarely
    really recently regularly routinely simply so sometimes soon still successfully then thereby there too truly
    usually very yet at this point however although though even while and or as of to date in all honesty sadly
    unfortunately far
""")

#: "Little experience in": as good as none.
SCANT = word_set("little limited minimal scant insufficient")
NEGATORS = word_set("""
    no not never neither nor none nobody nothing cannot zero without hardly barely scarcely nowhere
""")
#: Verbs and adjectives that deny as "not" does.
DENIALS = word_set("""
    lack lacks lacked lacking unable unfamiliar inexperienced unqualified untrained failed fails failing refused
    refuses declined avoided avoids neglected unaware incapable uncomfortable unskilled forgot
""")
#: What is good not to have or do: to deny these is to claim.
FAULTS = word_set("""
    absence absences absent abandon abandoned backlog backlogs behind bounce break breach breaches broke broken
    complaint complaints complain complained cost decline defect defects delay delays delinquent deny denied
    discrepancies discrepancy disciplined dispute disputes downtime dropped drop error errors exceed exceeded
    exception exceptions excuse fail failed failing fails failure failures fault faults finding findings forget
    forgot forgotten gap gaps grievance grievances ignore ignored incident incidents issue issues lapse lapses
    late left leave letting let lose losing loss losses lost loses miss missed misses missing misplaced mistake
    mistakes neglect neglected overdue overage overages penalty problem problems refuse refused rude shortage
    shortages shortfall short skip skipped slip slipped stuck tardy turned turn unanswered unresolved violation
    violations walked waste wasted hesitate hesitated shied shy rushed afraid lied quit quitting stop stopped
    interruption interruptions reprimand reprimands escalation escalations incorrect inaccurate difficulty
    trouble setbacks rework doubt overpaid overlooked
""")
#: "Without help", "without being asked": the writer did it alone.
ALONE = word_set("""
    help supervision assistance guidance direction oversight being asked prompting reminder reminders needing
    escalating involving support training instruction a supervisor manager incident interruption
""")
#: "Not only", "not just", "no later than", "no matter": no denial at all.
HARMLESS_AFTER_NOT = word_set("""
    only just merely simply limited least later matter fewer less more longer sooner doubt
""")
EXPERIENCE = word_set("""
    experience background exposure familiarity knowledge training skill skills history ever having
""")

#: What someone hopes or plans for; read at the head of a clause or after "I".
HOPES = word_set("""
    want wants wanted wanting hope hopes hoped hoping wish wishes wished wishing aspire aspires aspiring aim
    aiming intend intends intended intending eager keen interested willing ready prepared dream dreaming dreams
    planning considering contemplating seeking seek look looking excited enthusiastic longing yearning open
    determined expect expecting preparing volunteering ideally thinking pursuing working signed enrolled
    scheduled anxious motivated curious striving applying applied studying desire desires
""")
#: Some hopes need the next word to be one of these, since without it they say something else.
HOPES_NEED = {
    "looking": word_set("to forward for into"),
    "look": word_set("forward to"),
    "studying": word_set("to for so toward towards"),
    "desire": word_set("to"),
    "desires": word_set("to"),
    "expect": word_set("to"),
    "expecting": word_set("to"),
    "preparing": word_set("to"),
    "volunteering": word_set("to"),
    "working": word_set("toward towards"),
    "planning": word_set("to on"),
    "plan": word_set("to on"),
    "plans": word_set("to on"),
    "planned": word_set("to on"),
    "aim": word_set("to at for"),
    "aiming": word_set("to at for"),
    "open": word_set("to"),
    "ready": word_set("to for"),
    "prepared": word_set("to for"),
    "thinking": word_set("about of"),
    "signed": word_set("up"),
    "enrolled": word_set("in"),
    "applied": word_set("for"),
    "applying": word_set("for to"),
    "scheduled": word_set("to"),
    "interested": word_set("in to"),
    "intended": word_set("to"),
    "determined": word_set("to"),
    "willing": word_set("to and"),
    "motivated": word_set("to"),
    "seek": word_set("to a an opportunities opportunity the"),
    "seeking": word_set("to a an opportunities opportunity the new"),
    "pursuing": word_set("a an the training opportunities"),
    "want": word_set("to a an the more my experience i training"),
    "wants": word_set("to"),
    "wanted": word_set("to"),
    "striving": word_set("to"),
    "excited": word_set("to about by"),
    "considering": word_set("a an the becoming taking applying moving"),
    "anxious": word_set("to"),
    "curious": word_set("about"),
}
GOALS = word_set("""
    goal goals dream dreams hope hopes aim aims ambition aspiration plan plans wish objective intention
""")
#: "Would like", "going to", "will": hopes only when the writer is the subject.
WOULD = word_set("would will 'd going shall 'll might")
WOULD_FOLLOW = word_set("like love enjoy appreciate welcome be prefer")

ADVERT_SUBJECTS = word_set("""
    applicant applicants candidate candidates you hired hire hires position positions job jobs opening role post
    vacancy successful ideal qualified selected preferred
""")
OBLIGATIONS = word_set("""
    must should shall will require requires required needs need ought expected preferred has have
""")
ADVERT_HEADS = word_set("""
    must requires require requirement requirements required qualifications preferred desired
""")

TEACHING = word_set("""
    train trained trains teach taught teaches show showed shows shown coach coached instruct instructed mentor
    mentored mentors tutored walked supervised guided oriented briefed introduced
""")
LEARNING_GOODS = word_set("""
    training trainings course courses class classes workshop workshops seminar seminars webinar webinars
    conference conferences session sessions orientation instruction certification lecture lectures tutorial
    coaching mentoring schooling bootcamp academy program module modules internship
""")
TAKES_PART = word_set("""
    participated participate participating attended attend attends attending completed complete completing took
    take taking received receive receives receiving got finished passed underwent had taken undergone undergo earned
    sat went
""")
WATCHES = word_set("""
    shadowed shadow shadowing watched watch watching observed observing observe saw seen
""")
PASSIVE = word_set("was were been being got get am is are getting be")

CUSTOMERS = word_set("""
    customer customers client clients citizen citizens public caller callers visitor visitors resident residents
    applicant applicants taxpayer taxpayers patron patrons consumer consumers claimant claimants people persons
    individuals families seniors veterans drivers members patients tenants homeowners students guests parents
    walk shoppers users constituents participants motorists employers businesses contractors owners recipients
""")
HELPS = word_set("""
    assisted assist assists assisting helped help helps helping supported support supports supporting
    contributed contribute contributes participated participate participates aided aid backed pitched
""")
SELDOM = word_set("occasionally sometimes seldom briefly infrequently once rarely")
LEADS = word_set("""
    led lead leads leading managed manage manages managing oversaw oversee oversees overseeing supervised
    supervise supervises supervising directed direct directs directing trained train trains training coached
    coach coaches coaching mentored mentor mentors mentoring headed heads heading taught teach teaches
    spearheaded chaired administered administer administers ran established spearhead
""")
