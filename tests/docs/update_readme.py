"""Write the README's outputs anew: `python -m tests.docs.update_readme`."""

from __future__ import annotations

from tests.docs.readme_blocks import BLOCK, README, output_of

text = README.read_text(encoding="utf-8")
README.write_text(BLOCK.sub(lambda m: m[1] + output_of(m["command"]) + m[4], text), encoding="utf-8")
