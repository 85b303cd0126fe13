"""The words by which people deny, hope, credit someone else, advertise, receive, help and lead."""

from __future__ import annotations

from careerpath.words.word_sets import word_pairs, word_set

#: People and roles other than those that end in -er, -or or -ist.
PERSONS = word_set("""
    lady ladies guy guys
    boss bosses chief chiefs colleague colleagues coworker coworkers deputy deputies executive executives foreman head
    heads lead leads principal president replacement secretary friend friends brother sister husband wife father mother
    dad mom uncle aunt cousin spouse roommate neighbor assistant assistants captain sergeant attorney attorneys lawyer
    lawyers judge judges counsel treasurer clerk clerks agent agents analyst analysts associate associates employee
    employees member members person people rep reps representative representatives specialist specialists staff staffer
    staffers worker workers woman man men women folks temp temps intern interns trainee trainees
    volunteer volunteers examiner counterpart counterparts peer peers subordinate subordinates technician technicians
    professional professionals expert experts partner partners ombudsman son daughter successor predecessor official
    officials delegate aide aides personnel brother-in-law sister-in-law father-in-law mother-in-law teammate teammates
    incumbent incumbents attendant attendants cashier cashiers receptionist receptionists accountant accountants
    consultant consultants registrar commissioner governor mayor superior superiors senior seniors junior juniors
    newcomers newcomer hire hires paralegal paralegals nurse nurses apprentice apprentices planner planners crew
""")
#: Parts of a house, and houses, that do work.
MACHINES = word_set(
    "software computer computers kiosk kiosks website mainframe chatbot robot robots bot algorithm app portal"
)
HOUSES = MACHINES | word_set("""
    union unions
    office offices department departments unit units team teams branch branches agency agencies bureau bureaus division
    divisions center centers company companies firm firms contractor vendor nonprofit university council board
    committee section sections shift shifts crew group groups court courts ministry resources management headquarters
    desk bank ombudsman county state city lab contractors vendors directorate legislature counsel it
    hr finance payroll accounting police sheriff house commission authority town
    treasury library clinic
""")
#: With "my" or "our", and nothing more, these are the writer's.
OWN_GROUPS = word_set("team staff crew unit office section group department branch agency division bureau shift court")
#: Plural or generic, these name a class of employees: the writer is one of them.
CLASS_NOUNS = word_set("""
    employee employees incumbent incumbents position positions worker workers clerk clerks supervisor supervisors
    representative representatives technician technicians specialist specialists class analyst analysts manager
    managers officer officers classes agents agent staff leader leaders lead leads personnel principal principals
    senior seniors
""")
APPLICANTS = word_set("applicant applicants candidate candidates hire applicant's individual whoever")
ADVERTS = word_set("""
    position job role post vacancy posting advert ad advertisement announcement notice bulletin employer opening
    listing qualification qualifications requirement requirements preference handbook policy preferred
""")
JOBS = word_set("""
    job jobs role roles position positions duties duty work post assignment experience background title resume record
    responsibilities tasks authority involvement history referrals remit portfolio contribution career tenure
""")
GOALS = word_set("""
    goal goals dream dreams hope hopes aim aims ambition ambitions aspiration aspirations plan plans wish wishes
    objective objectives intention intentions desire sights step steps idp priority focus
""")
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
    kate liz ted fred frank elena rita omar fatima ali wei ling raj anil luz pedro ana sofia ken ron don ray lou
    sam max ben pat terry glenn wendy tina gina dana tanya keisha darnell tyrone marcus andre paula sue ellen
""") - word_set("virginia madison")
#: Verbs, adjectives and nouns of what is bad: to deny these is to claim.
FAULTS = word_set("""
    tired
    absence absences absent abandon abandoned backlog backlogs behind bounce break breach breaches broke broken bounced
    complaint complaints complain complained complains cost decline declined defect defects delay delays delayed
    delinquent deny denied discrepancies discrepancy disciplined dispute disputes disputed downtime dropped drop error
    errors exceed exceeded exception exceptions excuse excuses fail failed failing fails failure failures fault faults
    faulted finding findings forget forgot forgotten forgetting gap gaps grievance grievances ignore ignored incident
    incidents issue issues lapse lapses lapsed late later left leave leaves leaving lose losing loss losses lost loses
    miss missed misses missing misplaced misplace mistake mistakes misfiled misfile mislaid mislay neglect neglected
    overdue overage overages penalty problem problems refuse refused rude shortage shortages shortfall short shorted
    skip skipped slip slipped slips stuck tardy turned turn unanswered unresolved unassisted unattended undone unpaid
    violation violations violated walked waste wasted hesitate hesitated shied shy shirk shirked rushed rush afraid
    lied quit quitting stop stopped interruption interruptions reprimand reprimands reprimanded escalation escalations
    incorrect inaccurate difficulty trouble setbacks rework doubt overpaid overlooked overlook overspending overspend
    overspent overrun overruns vacancy exaggeration secret stranger wonder question overturned returned rejected
    reversed reopened dull alike appealed contested contest questioned waited wait waits waiting sat sit sits fell
    fall stayed unhappy empty-handed
    dissatisfied upset guess guessed rely relied hung brush brushed ducked duck dodge dodged avoid avoided avoiding
    stay lack lacked lacks unfinished unopened untouched unsolved unprocessed unreturned idle raise raised interrupt
    interrupted argue argued yell yelled shout shouted confuse confused mix mixed mislead misled blame blamed surprise
    surprised mess messed botched bungled fumbled tolerate tolerated regret regretted overcharge overcharged
    undercharged wrong bad careless lazy strangers uncommon unusual rare shortcut shortcuts corners unfair favorites
    favoritism deviation deviations flinch flinched panic panicked crack cracked quarrel fight fought clash object
    objected minded mind scare scared intimidated fazed bother bothered budge daunted deterred discouraged turnover
    bias prejudice duplicates duplicate misspelled hassle fuss drama nonsense stale obsolete outdated inconvenience
    inconvenienced offense sloppy cheated stolen theft fraud injuries accident accidents injury reminded remind
    reminding rebuke criticism needless unclear
""") - word_set("settle settled escalation escalations")
#: "Not only", "not just", "no later than", "no matter": no denial at all.
HARMLESS = word_set("""
    only just merely simply limited least later matter fewer less more longer sooner doubt two to necessarily until
    always content satisfied everyone every all easy surprisingly bad fancy
""") - {"to", "all", "every", "everyone"}
#: What one has or plays, so that to have none is to have done nothing.
EXPERIENCE = word_set("""
    experience background exposure familiarity knowledge training skill skills history expertise involvement contact
    responsibility responsibilities authority say part role hand opportunity chance contribution dealings practice
    qualification clue idea duties
""")
#: Adjectives and verbs that deny as "not" does.
LACKS = word_set("""
    unable unfamiliar inexperienced unqualified untrained incapable uncomfortable unskilled unaware barred banned
    excused exempt exempted spared excluded prevented ineligible unauthorized lacking unaccustomed forbidden prohibited
""")
LACK_VERBS = word_set("lack lacks lacked lacking")
AVOIDS = word_set("avoid avoided avoids avoiding refused declined refuse decline neglected failed steer steered turned")
#: Predicates that leave something out: "fell outside", "off limits", "above my grade".
OUTSIDE = word_set("outside beyond above off absent foreign alien blank nil excluded exclude excludes nowhere")
CONFINED = word_set("confined limited restricted kept")
#: What someone hopes or plans for.
HOPES = word_set("""
    want wants wanted wanting hope hopes hoped hoping wish wishes wished wishing aspire aspires aspiring aim aiming aims
    intend intends intended intending eager keen interested willing ready prepared dream dreaming dreams plan planning
    plans planned considering consider contemplating seeking seek look looking excited enthusiastic longing yearning
    open determined expect expecting expects preparing prepare volunteering thinking pursuing working signed enrolled
    scheduled anxious motivated curious striving applying applied studying desire desires anticipate anticipating
    propose slated set due supposed bound gearing getting mean going about hankering yearn yearns long longs itching
    poised excites aspired trying learning like love enjoy welcome appreciate thrilled happy glad delighted
    available committed wait waiting put dreamed hopeful figure foresee envision picture imagine see
""")
#: What follows a hope: a verb or a thing hoped for. A word without an entry hopes for anything, one with - for nothing.
HOPES_NEED = {
    verb: frozenset(after.split("/")) - {"-"}
    for verb, after in word_pairs("""
    want=most/is/to/a/an/the/more/nothing/my/experience/i/training wanted=to wants=to wanting=to wish=to/i/that/for
    looking=to/forward/for/into/at look=forward/to studying=to/for/so/toward/towards/up desire=to desires=to
    expect=to/that/i/eventually/one/soon/someday expects=to expecting=to prepare=to preparing=to/for/myself
    volunteering=to working=toward/towards plan=to/on/for plans=to/on planned=to/on planning=to/on aim=to/at/for
    aims=to aiming=to/at/for open=to ready=to/for/and prepared=to thinking=about/of signed=up enrolled=-
    applied=for/to applying=for/to/so/ scheduled=to interested=in/to intended=to determined=to willing=to/and
    motivated=to seek=to/a/an/opportunities/opportunity/the
    seeking=to/a/an/opportunities/opportunity/the/new/work/out/my/position pursuing=a/an/the/training/opportunities
    striving=to excited=to/about/by
    considering=a/an/the/becoming/taking/applying/moving/volunteering/whether/going/getting/trying
    consider=becoming/taking/applying/moving/volunteering contemplating=a/an/the/becoming/taking/applying/moving
    anxious=to curious=about anticipate=being/leading/taking/becoming/that/i/a propose=to slated=to/for set=to due=to
    supposed=to bound=to gearing=up getting=myself/ready/set mean=to going=to about=to long=to trying=to waiting=to
    learning=to/so available=to/for committed=- like=- love=- enjoy=- welcome=- appreciate=- happy=- glad=-
    delighted=- thrilled=- wait=to/for/until/till figure=- see=myself picture=myself imagine=myself envision=myself
    foresee=myself hope=to/that/i/for/someday/one/eventually hopes=to hoped=to put=in dreamed=of/about
    hopeful=about/to/that/of/i dream=of/about/is dreams=of
    """).items()
}
#: What "would" makes a wish, and what makes a willingness of it.
WISHES = word_set("like love enjoy appreciate welcome prefer mind be relish cherish jump rather")
#: Verbs of saying: what is hoped to be said is no hope, and what cannot be said is denied.
SAYS = word_set("""
    say claim pretend profess tell state suggest boast assert report mention note cite name emphasize stress point
    mind add admit call describe highlight acknowledge clarify share thank recall
""")
#: Phrases of a time to come.
LATER_UNITS = word_set("year month week spring summer fall autumn winter quarter season monday fiscal january term")
LATER_WORDS = word_set("someday eventually hopefully shortly soon tomorrow")
MUST = word_set("must should shall")
ASKED_FOR = word_set("""
    required expected preferred desired desirable essential mandatory necessary obliged obligatory needed must plus
    prerequisite
""")
ASKS = word_set("""
    requires require required asks ask calls call lists list seeks seek wants want needs need says say states state
    expects looking seeking hiring obliges oblige specifies prefers include includes mandates wanted asked called
    listed sought demands demanded
""")
TEACHING = word_set("""
    train trained taught teach shown show showed coached coach instructed instruct mentored mentor tutored walked
    guided oriented briefed introduced schooled drilled lectured educated retrained cross-trained certified
""")
JUDGED = word_set("evaluated rated appraised reviewed supervised graded assessed monitored observed audited counseled")
LEARNING_GOODS = word_set("""
    training trainings course courses class classes workshop workshops seminar seminars webinar webinars
    conference conferences session sessions orientation instruction certification certificate lecture lectures tutorial
    coaching mentoring schooling bootcamp academy program module modules internship talk curriculum degree lesson
    refresher refreshers onboarding introduction walkthrough presentation tour coursework
    lessons demonstration e-learning diploma briefing overview quiz exam examination
""")
TAKES_PART = word_set("""
    participated participate participating attended attend attends attending completed complete completing took
    take taking received receive receives receiving got finished passed underwent had taken undergone undergo earned
    sat went enrolled registered gained joined completes did audited getting enrolling viewed benefited benefitted
""")
WATCHES = word_set("shadowed shadow shadowing watched watch watching observed observing observe saw seen accompanied")
CUSTOMERS = word_set("""
    customer customers client clients citizen citizens public caller callers visitor visitors resident residents
    taxpayer taxpayers patron patrons consumer consumers claimant claimants people persons individuals families seniors
    veterans drivers members patients tenants homeowners students guests parents walk-in walk-ins shoppers users
    constituents participants motorists employers businesses contractors owners recipients applicant applicants
    candidate candidates household landlord landlords owner driver veteran senior family business petitioner
    petitioners refugees retirees couples newcomers vendor vendors tenant homeowner parent immigrants entrepreneurs
    builders
""") - word_set("applicants applicant candidate candidates newcomers vendor")
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
