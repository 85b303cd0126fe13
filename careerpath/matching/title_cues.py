"""What a job title says of its level."""

from __future__ import annotations

from careerpath.matching.scope_cues import cue

#: Of a title. The first that fits decides.
TITLE_CUES = (
    cue(
        "the title is of an assistant manager",
        (-3, -2.5, -1.5, 1.2, 1.5),
        r"(?:assistant|deputy) (?:\w+ ){0,3}(?:manager|director|chief)",
    ),
    cue("the title is of a team or shift manager", (-3, -2.5, -1, 2, 0.8), r"(?:team|shift|floor) manager\b"),
    cue(
        "the title is of a manager",
        (-3, -3, -2, -0.7, 3),
        r"(?:manager|director|administrator|chief|superintendent|bureau head)\b",
    ),
    cue("the title is of a supervisor", (-3, -2.5, -1, 3, 0), r"(?:supervisor|supervising|foreman|unit head)\b"),
    cue("the title is of a lead", (-2.5, -1, 3, 0.3, -1), r"(?:lead|leader|principal|head)\b"),
    cue("the title is of a trainee", (3, -0.5, -2.5, -3, -3), r"(?:trainee|intern|entry|apprentice|aide|junior)\b"),
    cue("the title is numbered I", (2, 0.3, -1, -2, -2.5), r"(?:I|1|A)\b\s*$"),
    cue("the title is numbered II", (-0.5, 2, 0.2, -1, -2), r"(?:II|2|B)\b\s*$"),
    cue("the title is numbered III or more", (-2, -0.7, 2.2, 0.2, -0.7), r"(?:III|IV|3|4|C)\b\s*$"),
    cue("the title is of a senior", (-2, -0.3, 2.2, 0, -1), r"(?:senior|sr|advanced|expert)\b"),
    cue(
        "the title is of a specialist",
        (-1, 0.5, 1, -0.6, -1),
        r"(?:specialist|investigator|liaison|ombudsman|mediator|coordinator|analyst)\b",
    ),
    cue(
        "the title is of a clerk or assistant",
        (1.2, 0.2, -0.8, -1.5, -2),
        r"(?:clerk|assistant|associate|cashier|receptionist|call taker|operator)\b",
    ),
    cue(
        "the title is of a representative",
        (0, 0.8, -0.1, -1, -1.5),
        r"(?:representative|technician|counselor|officer|examiner|worker|agent)\b",
    ),
)
