"""What the README shows is what the program prints; `python -m tests.docs.update_readme` writes it anew."""

from __future__ import annotations

from tests.docs.readme_blocks import README, blocks, output_of


def test_every_shown_output_is_what_the_command_prints():
    found = blocks(README.read_text(encoding="utf-8"))
    assert found, "the README shows no output"
    for command, shown in found.items():
        assert shown == output_of(command), f"`{command}` prints something else; run python -m tests.docs.update_readme"
