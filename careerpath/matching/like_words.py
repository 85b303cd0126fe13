"""Words that stand for each other in this work: a claimant is a customer, an ordinance a rule.

A statement that names a claimant meets a wording that names a taxpayer by their group. The words keep their own weight
beside it, since a driver is no tenant.
"""

from __future__ import annotations

from careerpath.words.stems import stem

#: Each line is a group, named by its first word. A word belongs to one group only.
_GROUPS = """
customer client citizen resident caller visitor taxpayer applicant claimant patron consumer constituent beneficiary
    licensee permittee guest motorist driver homeowner tenant public subscriber ratepayer passenger student parent
    veteran walkin family individual enrollee
staff employee clerk worker coworker colleague subordinate hire trainee personnel representative rep crew teammate peer
    volunteer temp intern newcomer recruit workforce team
supervisor manager director boss chief superior authority headquarters management
agency department bureau division office organization company corporation business firm entity partner vendor court
    bank insurer employer hospital school police stakeholder jurisdiction
rule law regulation statute policy code ordinance guideline requirement directive provision mandate legislation legal
process procedure workflow practice method operation
form application document paperwork claim return title certificate license registration petition packet permit
record data file database account entry spreadsheet log
fee tax payment cash check fine penalty bill receipt refund charge deposit money
question inquiry request query
problem issue complaint dispute concern discrepancy conflict grievance
answer respond reply
tell inform advise explain describe clarify communicate convey interpret
help assist aid serve support
train teach coach mentor instruct orient onboard tutor
supervise manage oversee direct lead
review verify validate examine inspect proofread confirm screen
enter input key type post update maintain
gather collect compile obtain
analyze study assess measure monitor track evaluate
improve enhance streamline redesign
recommend suggest propose
decide determine judge
refer forward escalate transfer route elevate
negotiate mediate settle bargain compromise arbitrate
resolve solve fix correct
plan schedule organize prioritize arrange coordinate
interview select appoint
"""


def _read(groups: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for group in groups.replace("\n    ", " ").strip().splitlines():
        words = group.split()
        found.update(dict.fromkeys(map(stem, words), "~" + words[0]))
    return found


#: Stems to the name of their group, which no word can be.
_GROUP_OF = _read(_GROUPS)


def group_of(root: str) -> str:
    """Return the name of the group of a stem, or the stem itself when it stands alone."""
    return _GROUP_OF.get(root, root)
