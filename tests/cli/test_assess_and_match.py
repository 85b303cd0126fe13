"""`careerpath assess` from a file, and `careerpath match`."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from careerpath.report.schemas import schema_of

PROFILE = """
id: c-0042
current: G4
target: G5
years: {relevant: 3, supervisory: 0}
statements:
  - Showed two new clerks how to use the permit system
skills: [{name: conflict resolution, proficiency: 3}]
answers: {organize-work: independently, guide-staff: not-yet}
"""
SPECIFICATION = """
Plans, assigns and reviews the work of counter clerks, evaluates their performance and recommends discipline.
Trains new employees and takes part in hiring. Works under general supervision of a division manager.
"""
TARGETS = [
    "G2", "G8", "mn-customer-service:senior", "mn-customer-service:principal", "gs-0501:mid",
    "usfws-leadership:first-appointment", "doi-customer-service:standard",
]  # fmt: skip


@pytest.mark.parametrize("target", TARGETS)
def test_every_family_can_be_the_target(run, target):
    done = run("assess", "--profile", "-", "--target", target, "--json", input="statements: [Answered phones]\n")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    Draft202012Validator(schema_of("assess")).validate(document)
    assert f"{document['target']['family']}:{document['target']['level']}".endswith(target)
    assert run("assess", "--profile", "-", "--target", target, input="{}").returncode == 0


def test_a_profile_gets_verdicts_gates_gaps_and_next_steps(run):
    document = json.loads(run("assess", "--profile", "-", "--json", input=PROFILE).stdout)
    verdicts = {v["requirement"]["id"]: v for v in document["verdicts"]}
    assert verdicts["organize-work"]["status"] == "met"
    assert verdicts["guide-staff"]["evidence"]
    assert document["id"] == "c-0042"
    gate = document["gates"][0]
    assert (gate["id"], gate["have"], gate["status"], gate["shortfall"]) == ("experience-years", 3, "gap", 1)
    assert {step["mode"] for step in document["next_steps"]} >= {"confirm"}
    for met in (v for v in document["verdicts"] if v["status"] == "met"):
        assert met["evidence"], met


def test_the_text_quotes_the_person_and_says_where(run):
    text = " ".join(run("assess", "--profile", "-", input=PROFILE).stdout.split())
    assert "relevant experience: have 3, asks for 4 years" in text
    assert "not a promotion decision" in text
    assert "<stdin>:" in text or "-:" in text


def test_a_class_specification_is_placed_and_judges_no_person(run):
    document = json.loads(run("assess", "--text", "-", "--json", input=SPECIFICATION).stdout)
    assert document["verdicts"] == []
    assert document["placement"]["level"] == "G6"
    assert run("assess", "--text", "-", input=SPECIFICATION).returncode == 0


def test_match_prints_one_object_a_line_in_the_order_of_the_input(run):
    lines = ["Keyed address changes into the licensing database", "", "Drove a forklift", "Answered phones"]
    printed = run("match", "--json", "-", input="\n".join(lines)).stdout.splitlines()
    found = [json.loads(line) for line in printed]
    assert [f["statement"] for f in found] == [line for line in lines if line]
    for document in found:
        Draft202012Validator(schema_of("match")).validate(document)
    assert found[0]["matches"][0]["requirement"] == "update-records"


def test_match_reads_a_file_and_explains_in_text(run, tmp_path):
    file = tmp_path / "statements.txt"
    file.write_text("\ufeffKeyed address changes into the licensing database\n", encoding="utf-8")
    text = run("match", str(file)).stdout
    assert "update-records" in text
    assert "\ufeff" not in text


def test_assess_gives_the_same_bytes_under_any_hash_seed(run):
    printed = {
        run("assess", "--profile", "-", "--json", input=PROFILE, env={"PYTHONHASHSEED": str(n)}).stdout
        for n in range(5)
    }
    assert len(printed) == 1


def test_json_is_ascii_whatever_a_person_is_called_and_reads_back_the_same(run):
    name = "Jos\u00e9 \u6797 \x85\u202e"
    printed = run("assess", "--profile", "-", "--json", input=json.dumps({"id": name})).stdout
    assert printed.isascii()
    assert json.loads(printed)["id"] == name


def test_what_the_target_itself_adds_stands_before_what_it_inherits(run):
    text = run("assess", "--profile", "-", "--target", "G5", input="{}").stdout
    own = ["interpret-regulations", "resolve-nonroutine", "guide-staff"]
    asked = text[text.index("What G5 asks") : text.index("What to do next")]
    assert max(asked.index(name) for name in own) < asked.index("office-procedures")
