"""What a check of a knowledge base found, as lines that editors can jump from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerpath.report.plain import printable

if TYPE_CHECKING:
    from careerpath.kb.check_folder import Checked


def check_text(checked: Checked) -> str:
    """Return one problem a line, or what is there when nothing is wrong; ends in a line break."""
    if checked.problems:
        lines = [printable(str(problem)) for problem in checked.problems]
        one = len(lines) == 1
        lines.append(f"{printable(checked.folder)}: {len(lines)} {'problem' if one else 'problems'}")
    else:
        counts = ", ".join(f"{count:,} {noun}" for noun, count in checked.counts.items())
        lines = [f"{printable(checked.folder)}: no problems", counts]
    return "\n".join(lines) + "\n"
