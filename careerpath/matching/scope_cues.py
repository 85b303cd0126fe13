"""Words that tell how far a job reaches: supervised closely, leading, supervising, directing through supervisors.

Each cue weighs five tiers: entry, full performance, lead or advanced, first-line supervisor, manager. A weight is what
the cue adds to the logarithm of a tier's probability; the weights are our judgment of how class specifications of
public employers are written, checked on the descriptions in `benchmarks/data/levels.txt`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Weights for the five tiers, lowest first.
Tiers = tuple[float, float, float, float, float]
NO_TIERS: Tiers = (0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of scope: what it says, how it is worded, and what it weighs."""

    says: str
    pattern: re.Pattern[str]
    weights: Tiers


def _cue(says: str, pattern: str, *weights: float) -> Cue:
    entry, full, lead, supervisor, manager = weights
    return Cue(says, re.compile(rf"\b(?:{pattern})", re.IGNORECASE), (entry, full, lead, supervisor, manager))


_PEOPLE = r"(?:staff|employees|personnel|workers|clerks|representatives|subordinates|people|specialists|technicians)"

PASSED_UP = "hard cases passed up"

#: Of a title. The first that fits decides.
TITLE_CUES = (
    _cue("the title is of an assistant manager", r"(?:assistant|deputy) (?:\w+ ){0,3}(?:manager|director|chief)", -3, -2.5, -1.5, 1.2, 1.5),
    _cue("the title is of a manager", r"(?:manager|director|administrator|chief|superintendent|bureau head)\b", -3, -3, -2, -0.7, 3),
    _cue("the title is of a supervisor", r"(?:supervisor|supervising|foreman|unit head)\b", -3, -2.5, -1, 3, 0),
    _cue("the title is of a lead", r"(?:lead|leader|principal|head)\b", -2.5, -1, 3, 0.3, -1),
    _cue("the title is of a trainee", r"(?:trainee|intern|entry|apprentice|aide|junior)\b", 3, -0.5, -2.5, -3, -3),
    _cue("the title is numbered I", r"(?:I|1|A)\b\s*$", 2, 0.3, -1, -2, -2.5),
    _cue("the title is numbered II", r"(?:II|2|B)\b\s*$", -0.5, 2, 0.2, -1, -2),
    _cue("the title is numbered III or more", r"(?:III|IV|3|4|C)\b\s*$", -2, -0.7, 2.2, 0.2, -0.7),
    _cue("the title is of a senior", r"(?:senior|sr|advanced|expert)\b", -2, -0.3, 2.2, 0, -1),
    _cue("the title is of a specialist", r"(?:specialist|investigator|liaison|ombudsman|mediator|coordinator|analyst)\b", -1, 0.5, 1, -0.6, -1),
    _cue("the title is of a clerk or assistant", r"(?:clerk|assistant|associate|cashier|receptionist|call taker|operator)\b", 1.2, 0.2, -0.8, -1.5, -2),
    _cue("the title is of a representative", r"(?:representative|technician|counselor|officer|examiner|worker|agent)\b", 0, 0.8, -0.1, -1, -1.5),
)  # fmt: skip

#: Of a sentence that says what the job is or does.
WORK_CUES = (
    _cue("close supervision", r"under (?:the )?(?:close|immediate|direct) supervision|closely supervised|work is (?:closely )?(?:checked|reviewed) (?:while|closely|regularly|frequently)", 1.6, -0.3, -1, -1.2, -1.5),
    _cue("general supervision", r"under (?:the )?(?:general|moderate|normal) supervision", -0.2, 0.9, 0.2, 0.1, -0.6),
    _cue("limited supervision", r"(?:limited|minimal|little|minimum) (?:supervision|instruction|oversight)", -0.9, 0.4, 0.9, 0.1, -0.3),
    _cue("direction by results only", r"(?:administrative|broad|executive|policy) direction|wide latitude|considerable latitude", -1.5, -1, 0, 0.4, 1.3),
    _cue("an entry level", r"entry.level|(?:first|beginning|lowest|trainee|training)[ -](?:level|class|position)\b|on.the.job training|probationary", 1.8, -0.6, -1.2, -1.6, -1.8),
    _cue("a full performance level", r"full.performance|journey|fully (?:qualified|trained|proficient)|second.level|full working level|experienced level", -0.7, 1.8, 0.1, -0.8, -1),
    _cue("lead work", r"lead (?:worker|level|class|position|role|responsib\w+|person|over)|(?:as|is) (?:a |the )?(?:team )?lead(?:er)?\b|team lead\w*|leads? (?:a|an|the|other|small)? ?(?:small |group |team|crew|of |work of |\w+ )?(?:team|group|crew|workers|staff|representatives|clerks|technicians)", -1.2, -0.5, 1.9, 0.2, -1),
    _cue("an advanced level", r"advanced.(?:level|work)|senior.level|highest (?:non.?supervisory|level)|subject matter expert|third.level|technical (?:expert|resource)|expert level|resource (?:person|to)", -1, -0.3, 1.5, -0.3, -0.8),
    _cue("no supervisory authority", r"(?:not|no|without) (?:\w+ ){0,2}(?:supervis\w+|a supervisor)|non.?supervisory", 0.3, 0.3, 1.2, -2, -2),
    _cue("difficult or non-routine cases", r"(?:more|most) (?:complex|difficult|complicated|sensitive)|non.?routine|highly complex|no precedent|precedent|complex (?:cases|problems|issues|inquiries|complaints|claims|questions|work)|escalated", -0.7, -0.2, 0.9, 0.3, -0.1),
    _cue("routine work", r"(?<!non-)(?<!non)(?<!non )routine|repetitive|well.defined|detailed instructions|step.by.step|written steps|standard (?:inquiries|requests|procedures)|transactional|established procedures", 0.9, 0.2, -0.6, -0.6, -0.7),
    _cue("guiding other staff", r"(?:guid\w+|advis\w+|assist\w+|help\w+|instruct\w+|mentor\w+|coach\w+|train\w+) (?:to |of )?(?:new|newer|other|less experienced|lower.level|junior|co.?workers|peers)|work direction|technical guidance", -0.9, -0.3, 0.9, 0.2, -0.4),
    _cue("supervising staff", rf"supervis(?:es|e|ing|ed) (?!is\b|and control)(?:\w+[ ,-]+){{0,6}}{_PEOPLE}|supervises\b|supervision (?:of|over) (?:\w+ ){{0,5}}{_PEOPLE}|supervisory (?:position|level|class|work|duties|responsib)|first.line supervis|reports? to (?:me|this position|the incumbent)|responsible for the work of|plans, assigns|assigns(?:,| and) (?:\w+(?:,| and) )?(?:reviews?|evaluates?|supervises)", -2, -1.6, -0.6, 1.6, 0.5),
    _cue("personnel decisions", r"performance (?:apprais\w+|evaluat\w+|reviews?)|apprais\w+|disciplin\w+|hir(?:e|es|ing)\b|approves? (?:\w+ )?(?:leave|time)|(?:employee|staff|union|labor|first.step) grievances?|grievances? (?:of|from|at) |evaluat\w+ (?:the )?(?:performance|employees|staff)|(?:selects?|rates?) (?:\w+ )?(?:staff|employees|them)", -1.4, -1.2, -0.6, 1.2, 0.7),
    _cue("directing through supervisors", r"subordinate (?:supervis\w+|managers)|through (?:\w+ )?(?:supervis\w+|managers)|(?:over|of|supervises?|directs?|manages?|oversees?) (?:\w+ ){0,3}(?:managers|supervisors)|their supervisors|(?:managers|supervisors) and (?:\w+ )?staff", -2.5, -2.5, -1.8, 0, 2.6),
    _cue("directing a function", r"directs (?:all|the|a)\b|directing (?:all|the)\b|administers (?:the|a|an|all)\b|(?:overall )?management of|managerial|plans, organizes|plan, organize|manages (?:the|a|all|several|multiple)\b|runs? the (?:whole|entire)|administrative and managerial|second.line|division head|head of the", -1.5, -1.4, -0.9, 0, 1.4),
    _cue("a budget", r"budget\w*", -0.8, -0.8, -0.5, -0.1, 1.2),
    _cue("a wide reach", r"state.?wide|agency.?wide|department.?wide|city.?wide|county.?wide|organization.?wide|(?:regional|field|branch|several|multiple|three|four|five) (?:offices|sites|units|branches|sections)", -0.5, -0.5, -0.2, 0.1, 1),
    _cue("planning ahead", r"strateg\w+|long.?(?:range|term) plan\w*|goals and objectives|formulat\w+|sets? (?:goals|standards|policy|policies)|establish\w+ (?:goals|performance|policies|standards|priorities)|develops? (?:\w+,? ){0,3}polic\w+", -0.9, -0.9, -0.5, 0.2, 1.1),
    _cue("advice to the top", r"(?:senior|executive|top) (?:management|managers|staff|team|leadership)|(?:to|with|by) the (?:\w+ )?(?:director|commissioner|department head|board|city manager|council)\b", -0.5, -0.5, -0.2, 0.2, 0.8),
    _cue("staffing", r"staffing (?:needs|levels|plans)|(?:allocat|deploy)\w+ (?:\w+ )?(?:staff|personnel|resources)|deployed|workforce plan\w*", -0.8, -0.8, -0.6, 0.3, 1.2),
    _cue(PASSED_UP, r"refer(?:s|red)? (?:\w+ ){0,6}to (?:a |the |an )?(?:higher|supervisor|lead|senior|manager)", 0.5, 0.3, -0.4, -0.8, -0.9),
    _cue("judgment of its own", r"considerable (?:independen\w+|judgment|initiative)|independent judgment|own (?:work|decisions|queue|caseload)|works? independently|organizes? own", -0.6, 0.7, 0.5, 0, -0.1),
)  # fmt: skip

#: A sentence with one of these speaks of another class, or of whom the job reports to.
CONTRAST = re.compile(
    r"\b(?:differs?|distinguish\w*|in contrast|unlike|the latter|(?:next|lower|higher).{0,12}(?:class|level) (?:is|in)"
    r"|(?:report\w*|responsible|answers) to (?:the|a|an)\b|under the (?:\w+ )?(?:supervision|direction) of)\b",
    re.IGNORECASE,
)
#: A sentence that asks for training or experience.
ASKS_EXPERIENCE = re.compile(
    r"\b(?:years?|months)\b.{0,200}\bexperience|\bexperience\b.{0,200}\b(?:years?|months)\b|\b(?:years?|months) (?:of|as|in)\b"
    r"|\bno (?:\w+ )?experience|experience (?:is )?not (?:required|necessary)|\bcombination of (?:education|training|experience)",
    re.IGNORECASE | re.DOTALL,
)
#: Work passed up: who it is passed to says nothing of this job.
REFERRAL = re.compile(r"\brefer(?:s|red|ring)? [^.;\n]{0,80}?\bto [^.;\n]{0,60}", re.IGNORECASE)
