"""What the shell offers when Tab is pressed."""

from __future__ import annotations

import pytest


def offered(run, typed):
    words = typed.split()
    at = len(words) if typed.endswith(" ") else len(words) - 1
    env = {"COMP_WORDS": typed, "COMP_CWORD": str(at), "_CAREERPATH_COMPLETE": "complete_bash"}
    done = run(env=env, as_script=True)
    assert "Traceback" not in done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("careerpath comp", {"compare"}),
        ("careerpath compare G", {"G2", "G4", "G5", "G6", "G8"}),
        ("careerpath compare mn", {"mn-customer-service:senior", "mn-customer-service:principal"}),
        ("careerpath show conflict", {"conflict-management"}),
        ("careerpath compare G4 G5 --family gs", {"gs-0501"}),
    ],
)
def test_commands_levels_families_and_competencies_are_offered(run, typed, expected):
    assert expected <= set(offered(run, typed))


def test_bare_levels_are_those_of_the_family_named_before_the_command(run):
    found = offered(run, "careerpath --family gs-0501 compare ")
    assert found[:3] == ["entry", "mid", "senior"]


def test_a_broken_knowledge_base_offers_nothing_and_says_nothing(run, tmp_path):
    assert offered(run, f"careerpath --kb {tmp_path} compare ") == []
