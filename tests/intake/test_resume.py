"""Resumes of every kind of file, and what holds for all of them."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.errors import ProfileError
from careerpath.intake.resume import parse_resume, read_resume
from careerpath.intake.supervision import is_supervision
from careerpath.intake.text_file import TEXT_LIMIT, placed_content, read_text_file

from .build_documents import docx, pdf

LINES = ["Experience", "Clerk, County Office, Mar 2019 - May 2021", "- Trained two new hires", "Skills", "- Listening"]


def held(resume):
    profile = resume.profile
    (job,) = profile.jobs
    (statement,) = profile.statements
    (skill,) = profile.skills
    assert (job.title, job.employer, str(job.start), str(job.end)) == (
        "Clerk",
        "County Office",
        "2019-03-01",
        "2021-05-31",
    )
    assert (statement.text, statement.job, skill.name) == ("Trained two new hires", 0, "Listening")
    return statement.where


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("r.txt", "\n".join(LINES).encode(), "r.txt:3:3"),
        ("r.txt", "\r\n".join(LINES).encode("utf-8-sig"), "r.txt:3:3"),
        ("r.txt", "\n".join(LINES).encode("utf-16"), "r.txt:3:3"),
        ("r.md", "\n".join([f"## {LINES[0]}", f"**{LINES[1]}**", *LINES[2:]]).encode(), "r.md:3:3"),
        ("r.docx", docx([f"# {LINES[0]}", *LINES[1:]]), "r.docx paragraph 3"),
        ("r.pdf", pdf([LINES]), "r.pdf page 1"),
        ("r.pdf", pdf([LINES[:2], LINES[2:]]), "r.pdf page 2"),
    ],
)
def test_one_resume_reads_the_same_from_every_kind_of_file(tmp_path, monkeypatch, name, content, place):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_bytes(content)
    assert held(read_resume(name)) == place


def test_a_json_resume(tmp_path):
    work = {"position": "Clerk", "name": "County Office", "startDate": "2019-03", "endDate": "2021-05"}
    content = {"work": [work | {"highlights": [LINES[2][2:]]}], "skills": [{"name": "Listening"}]}
    path = tmp_path / "r.json"
    path.write_text(json.dumps(content))
    assert held(read_resume(path)) == f"{path}:1:{json.dumps(content).index('Trained')}"


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO("\n".join(LINES).encode())))
    assert held(read_resume("-")) == "<stdin>:3:3"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Clerk\0", "PROFILE103"),
        (bytes(range(1, 32)) * 9, "PROFILE103"),
        (b"x" * (TEXT_LIMIT + 1), "PROFILE102"),
        (b"x" * 50_000_000, "PROFILE102"),
        (b"\n" * 50_001, "PROFILE102"),
    ],
    ids=["nul", "controls", "large", "50 MB", "lines"],
)
def test_what_is_no_resume_is_refused(tmp_path, content, code):
    path = tmp_path / "r.txt"
    path.write_bytes(content)
    with pytest.raises(ProfileError) as caught:
        read_resume(path)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_text_in_windows_1252_is_read_and_said():
    text = placed_content("Résumé of José\nfiled".encode("cp1252"), "r.txt")
    assert [line.text for line in text.lines] == ["Résumé of José", "filed"]
    assert text.remarks == ("r.txt:1: is not UTF-8; read as Windows-1252, so check accented letters.",)


def test_a_class_specification_keeps_every_line(tmp_path):
    path = tmp_path / "spec.txt"
    path.write_text("CLERK II\n\nExamples of work\n  - Files permits\n")
    assert read_text_file(path).text == "CLERK II\n\nExamples of work\n  - Files permits"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Supervised five clerks", True),
        ("Directly supervise a team of nine", True),
        ("Managed a staff of ten", True),
        ("Oversaw two interns on the mail desk", True),
        ("Managed records for the county", False),
        ("Never supervised anyone", False),
        ("Was supervised by the deputy", False),
        ("Assisted the supervisor with schedules", False),
        ("Worked without a supervisor", False),
    ],
)
def test_supervising_is_doing_it(statement, expected):
    assert is_supervision(statement) is expected


PIECES = """
Experience
## Skills
EDUCATION
Volunteer Work
Objective
References available upon request
Clerk, County, 2019 - 2021
Mar 2019 - present
  May '18 - Aug '19 | Cashier
Since 2020: Clerk
- Trained two new hires
  * Filed permits. Answered 40 calls a day.
\u2022 Handled returns and
    refunds
I worked at the counter for three years. I
helped people, e.g. with forms.
Software: typing (fast, exact); filing
a@b.org
Joplin, MO 64801
Hours per week: 20
**bold**
_____
1. Counted the drawer
o
-
\u202eabc def ghi jkl mno
\U0001f600 \U0001f600
""".splitlines()
pieces = st.sampled_from([*PIECES, "x" * 300])


@given(st.lists(st.one_of(pieces, st.text(max_size=30)), max_size=25))
def test_every_quote_stands_in_the_source_at_its_place(lines):
    text = "\n".join("".join(line.splitlines()).replace("\0", "") for line in lines)
    if any(c < " " and c != "\n" for c in text):
        return
    resume = parse_resume(placed_content(text.encode("utf-8", "replace"), "r.txt"))
    own_lines = text.encode("utf-8", "replace").decode().split("\n")
    quoted = [(each.text, each.where) for each in resume.profile.statements]
    quoted += [(each.name, each.where) for each in resume.profile.skills]
    for quote, where in quoted:
        name, line, column = where.split(":")
        rest = "\n".join(own_lines[int(line) - 1 :])
        assert name == "r.txt"
        assert rest[int(column) - 1 :].startswith(quote)


@given(st.lists(pieces, max_size=25))
def test_every_job_ends_no_earlier_than_it_starts(lines):
    for job in parse_resume(placed_content("\n".join(lines).encode(), "r.txt")).profile.jobs:
        assert job.start is None or job.end is None or job.start <= job.end
        assert 0 < job.share <= 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("\u2022 answer phones \u2022 help people", ["answer phones", "help people"]),
        ("\u2022 Filed permits. \u2022 Took payments.", ["Filed permits.", "Took payments."]),
        ("\u2022 Filed 3\u20225 forms a day", ["Filed 3\u20225 forms a day"]),
    ],
)
def test_bullets_in_one_line_are_statements_apart(line, expected):
    source = f"EXPERIENCE\nClerk, County, 2019 - 2021\n{line}\n"
    assert [each.text for each in parse_resume(placed_content(source.encode(), "r.txt")).profile.statements] == expected


def test_years_without_months_are_kept_and_said():
    resume = parse_resume(placed_content(b"EXPERIENCE\nClerk, County, 2019 - 2023\n", "r.txt"))
    (job,) = resume.profile.jobs
    assert (job.start_is_year, job.end_is_year, job.relevant) == (True, True, None)
    assert any("years without months" in remark for remark in resume.remarks)
