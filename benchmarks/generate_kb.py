"""Generate a knowledge base of many families, for measuring what does not grow with those that nobody asks about.

    python benchmarks/generate_kb.py FOLDER [--families 1000] [--compiled FILE]

Each family has three levels of ten requirements each with twelve wordings. The families of data/ are among them, so
that the same command can be timed against both. The same arguments give the same files.
"""

from __future__ import annotations

import argparse
import random
import shutil
from pathlib import Path

from careerpath.kb.compile import compile_files
from careerpath.kb.compiled import write
from careerpath.kb.source_files import collect

DATA = Path(__file__).parents[1] / "data"
LEVELS = 3
REQUIREMENTS = 10
WORDINGS = 12

VERBS = ("Answer", "Review", "Explain", "Record", "Schedule", "Inspect", "Compile", "Assist", "Process", "Resolve")
THINGS = (
    "permits",
    "licenses",
    "claims",
    "records",
    "payments",
    "complaints",
    "visits",
    "forms",
    "accounts",
    "appeals",
)
WHOM = ("residents", "applicants", "employers", "visitors", "vendors", "students", "veterans", "drivers", "callers")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--families", type=int, default=1000)
    parser.add_argument("--compiled", type=Path, help="also write the compiled file here")
    chosen = parser.parse_args()
    generate(chosen.folder, chosen.families)
    if chosen.compiled:
        write_compiled(chosen.folder, chosen.compiled)


def generate(folder: Path, families: int) -> None:
    """Write data/ and `families` generated families into a folder that does not exist yet."""
    shutil.copytree(DATA, folder)
    competencies = sorted(file.stem for file in (folder / "competencies").glob("*.yaml"))
    for number in range(families):
        chance = random.Random(number)
        (folder / f"families/generated-{number:04d}.yaml").write_text(family(number, competencies, chance))
    print(f"{families} families, {families * LEVELS * REQUIREMENTS} requirements in {folder}")


def write_compiled(folder: Path, target: Path) -> None:
    """Compile a folder to one file, as the cache does."""
    data = write(compile_files(collect(folder)))
    target.write_bytes(data)
    print(f"{len(data):,} bytes in {target}")


def family(number: int, competencies: list[str], chance: random.Random) -> str:
    """Return the YAML of one family."""
    head = (
        f"id: generated-{number:04d}\ntitle: Generated family {number}\nsummary: Made up, for measuring.\n"
        "cumulative: true\nsource: own\nlevels:\n"
    )
    return head + "".join(level(rank, competencies, chance) for rank in range(LEVELS))


def level(rank: int, competencies: list[str], chance: random.Random) -> str:
    """Return the YAML of one level."""
    head = (
        f"  - id: L{rank}\n    title: Level {rank}\n    grade: L{rank}\n"
        "    scope: {summary: Made up., source: own}\n    gates:\n"
        f"      - {{id: experience-years, years: [{rank}, {rank + 2}],"
        " typical: true, substitutable: true, source: own}\n"
        "    requirements:\n"
    )
    return head + "".join(requirement(f"r{rank}-{n}", rank, competencies, chance) for n in range(REQUIREMENTS))


def requirement(name: str, rank: int, competencies: list[str], chance: random.Random) -> str:
    """Return the YAML of one requirement."""
    said = {phrase(chance) for _ in range(WORDINGS)}
    return (
        f"      - id: {name}\n        kind: ability\n        text: {phrase(chance)}.\n"
        f"        competency: {chance.choice(competencies)}\n        proficiency: {{rating: {rank + 1}, basis: own}}\n"
        "        source: own\n        wordings:\n" + "".join(f"          - {text}\n" for text in sorted(said))
    )


def phrase(chance: random.Random) -> str:
    """Return a made-up statement of work."""
    place = chance.randrange(100)
    return f"{chance.choice(VERBS)} {chance.choice(THINGS)} for {chance.choice(WHOM)} at office {place}"


if __name__ == "__main__":
    main()
