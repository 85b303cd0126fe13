"""What a sentence about a job says of its level: how it is supervised, whom it leads, what it decides."""

from __future__ import annotations

from careerpath.matching.scope_cues import cue

PASSED_UP = "hard cases passed up"

#: Of a sentence that says what the job is or does.
WORK_CUES = (
    cue(
        "close supervision",
        (1.6, -0.3, -1, -1.2, -1.5),
        r"""
        under (?:the )?(?:close|immediate|direct) supervision
        closely supervised
        work is (?:closely )?(?:checked|reviewed) (?:while|closely|regularly|frequently)
        """,
    ),
    cue(
        "general supervision",
        (-0.2, 0.9, 0.2, 0.1, -0.6),
        r"""
        under (?:the )?(?:general|moderate|normal) supervision
        """,
    ),
    cue(
        "limited supervision",
        (-0.9, 0.4, 0.9, 0.1, -0.3),
        r"""
        (?:limited|minimal|little|minimum) (?:supervision|instruction|oversight)
        """,
    ),
    cue(
        "direction by results only",
        (-1.5, -1, 0, 0.4, 1.3),
        r"""
        (?:administrative|broad|executive|policy) direction
        wide latitude
        considerable latitude
        """,
    ),
    cue(
        "an entry level",
        (1.8, -0.6, -1.2, -1.6, -1.8),
        r"""
        entry.level
        (?:first|beginning|lowest|trainee|training)[ -](?:level|class|position)\b
        on.the.job training
        probationary
        """,
    ),
    cue(
        "a full performance level",
        (-0.7, 1.8, 0.1, -0.8, -1),
        r"""
        full.performance
        journey
        fully (?:qualified|trained|proficient)
        second.level
        full working level
        experienced level
        """,
    ),
    cue(
        "lead work",
        (-1.2, -0.5, 1.9, 0.2, -1),
        r"""
        lead (?:worker|level|class|position|role|responsib\w+|person|over)
        (?:as|is) (?:a |the )?(?:team )?lead(?:er)?\b
        team lead\w*
        leads? (?:a|an|the|other|small)? ?(?:small |group |team|crew|of |work of |\w+ )?(?:team|group|crew)
        leads? (?:a|an|the|other|small)? ?(?:small |group |team|crew|of |work of |\w+ )?PEOPLE
        """,
    ),
    cue(
        "an advanced level",
        (-1, -0.3, 1.5, -0.3, -0.8),
        r"""
        advanced.(?:level|work)
        senior.level
        highest (?:non.?supervisory|level)
        subject matter expert
        third.level
        technical (?:expert|resource)
        expert level
        resource (?:person|to)
        """,
    ),
    cue(
        "no supervisory authority",
        (0.3, 0.3, 1.2, -2, -2),
        r"""
        (?:not|no|without) (?:\w+ ){0,2}(?:supervis\w+|a supervisor)
        non.?supervisory
        """,
    ),
    cue(
        "difficult or non-routine cases",
        (-0.7, -0.2, 0.9, 0.3, -0.1),
        r"""
        (?:more|most) (?:complex|difficult|complicated|sensitive)
        non.?routine
        highly complex
        no precedent
        precedent
        complex (?:cases|problems|issues|inquiries|complaints|claims|questions|work)
        escalated
        """,
    ),
    cue(
        "routine work",
        (0.9, 0.2, -0.6, -0.6, -0.7),
        r"""
        (?<!non-)(?<!non)(?<!non )routine
        repetitive
        well.defined
        detailed instructions
        step.by.step
        written steps
        standard (?:inquiries|requests|procedures)
        transactional
        established procedures
        """,
    ),
    cue(
        "guiding other staff",
        (-0.9, -0.3, 0.9, 0.2, -0.4),
        r"""
        (?:guid|advis|assist|help)\w+ (?:to |of )?(?:newe?r?|other|less experienced|lower.level|junior|co.?workers)
        (?:instruct|mentor|coach|train)\w+ (?:to |of )?(?:newe?r?|other|less experienced|lower.level|junior|co.?workers)
        work direction
        technical guidance
        """,
    ),
    cue(
        "supervising staff",
        (-2, -1.6, -0.6, 1.6, 0.5),
        r"""
        supervis(?:es|e|ing|ed) (?!is\b|and control)(?:\w+[ ,-]+){0,6}PEOPLE
        supervises\b
        supervision (?:of|over) (?:\w+ ){0,5}PEOPLE
        supervisory (?:position|level|class|work|duties|responsib)
        first.line supervis
        reports? to (?:me|this position|the incumbent)
        responsible for the work of
        plans, assigns
        assigns(?:,| and) (?:\w+(?:,| and) )?(?:reviews?|evaluates?|supervises)
        """,
    ),
    cue(
        "personnel decisions",
        (-1.4, -1.2, -0.6, 1.2, 0.7),
        r"""
        performance (?:apprais\w+|evaluat\w+|reviews?)
        apprais\w+
        disciplin\w+
        (?<!new[ -])hir(?:e|es|ing)\b
        approves? (?:\w+ )?(?:leave|time)
        (?:employee|staff|union|labor|first.step) grievances?
        grievances? (?:of|from|at)\b
        evaluat\w+ (?:the )?(?:performance|employees|staff)
        (?:selects?|rates?) (?:\w+ )?(?:staff|employees|them)
        """,
    ),
    cue(
        "directing through supervisors",
        (-2.5, -2.5, -1.8, 0, 2.6),
        r"""
        subordinate (?:supervis\w+|managers)
        through (?:\w+ )?(?:supervis\w+|managers)
        (?:over|of|supervises?|directs?|manages?|oversees?) (?:\w+ ){0,3}(?:managers|supervisors)
        their supervisors
        (?:managers|supervisors) and (?:\w+ )?staff
        """,
    ),
    cue(
        "directing a function",
        (-1.5, -1.4, -0.9, 0, 1.4),
        r"""
        directs (?:all|the|a)\b
        directing (?:all|the)\b
        administers (?:the|a|an|all)\b
        (?:overall )?management of
        managerial
        plans, organizes
        plan, organize
        manages (?:the|a|all|several|multiple)\b
        runs? the (?:whole|entire)
        administrative and managerial
        second.line
        division head
        head of the
        """,
    ),
    cue(
        "a budget",
        (-0.8, -0.8, -0.5, -0.1, 1.2),
        r"""
        budget\w*
        """,
    ),
    cue(
        "a wide reach",
        (-0.5, -0.5, -0.2, 0.1, 1),
        r"""
        state.?wide
        agency.?wide
        department.?wide
        city.?wide
        county.?wide
        organization.?wide
        (?:regional|field|branch|several|multiple|three|four|five) (?:offices|sites|units|branches|sections)
        """,
    ),
    cue(
        "planning ahead",
        (-0.9, -0.9, -0.5, 0.2, 1.1),
        r"""
        strateg\w+
        long.?(?:range|term) plan\w*
        goals and objectives
        formulat\w+
        sets? (?:goals|standards|policy|policies)
        establish\w+ (?:goals|performance|policies|standards|priorities)
        develops? (?:\w+,? ){0,3}polic\w+
        """,
    ),
    cue(
        "advice to the top",
        (-0.5, -0.5, -0.2, 0.2, 0.8),
        r"""
        (?:senior|executive|top) (?:management|managers|staff|team|leadership)
        (?:to|with|by) the (?:\w+ )?(?:director|commissioner|department head|board|city manager|council)\b
        """,
    ),
    cue(
        "staffing",
        (-0.8, -0.8, -0.6, 0.3, 1.2),
        r"""
        staffing (?:needs|levels|plans)
        (?:allocat|deploy)\w+ (?:\w+ )?(?:staff|personnel|resources)
        deployed
        workforce plan\w*
        """,
    ),
    cue(
        PASSED_UP,
        (0.5, 0.3, -0.4, -0.8, -0.9),
        r"""
        refer(?:s|red)? (?:\w+ ){0,6}to (?:a |the |an )?(?:higher|supervisor|lead|senior|manager)
        """,
    ),
    cue(
        "judgment of its own",
        (-0.6, 0.7, 0.5, 0, -0.1),
        r"""
        considerable (?:independen\w+|judgment|initiative)
        independent judgment
        own (?:work|decisions|queue|caseload)
        works? independently
        organizes? own
        """,
    ),
)
