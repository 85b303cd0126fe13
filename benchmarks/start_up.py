"""How long `careerpath compare G4 G5 --json` takes beside a bare typer command, and beside a thousand families.

    pip install . && python benchmarks/start_up.py

Every run of one command is followed by a run of the others, so that a slow moment of the machine meets all of them;
what is printed is the median of the ratios, run by run.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generate_kb import generate, write_compiled

BARE = """
import typer

app = typer.Typer()


@app.command()
def first(a: str, b: str) -> None:
    print(a, b)


@app.command()
def second(a: str) -> None:
    print(a)


app()
"""
COMPARE = ["-m", "careerpath", "compare", "G4", "G5"]


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    # From another folder, so that what was installed answers, and not the checkout.
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL, cwd=tempfile.gettempdir())
    return time.perf_counter() - start


def compiled(folder: Path, families: int) -> Path:
    """Return the compiled file of the shipped knowledge base with so many generated families beside its own."""
    generate(folder, families)
    file = folder.parent / f"{families}.jsonl"
    write_compiled(folder, file)
    return file


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=25)
    parser.add_argument("--families", type=int, default=1000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "bare.py").write_text(BARE, encoding="utf-8")
        small, large = compiled(folder / "small", 0), compiled(folder / "large", arguments.families)
        commands = {
            "bare typer command": [str(folder / "bare.py"), "first", "a", "b"],
            "careerpath --help": ["-m", "careerpath", "--help"],
            "compare --json": [*COMPARE, "--json"],
            "compare, text": COMPARE,
            "compare --json, compiled": [*COMPARE, "--json", "--kb", str(small)],
            f"the same, {arguments.families:,} more families": [*COMPARE, "--json", "--kb", str(large)],
        }
        report(commands, arguments.runs)


def report(commands: dict[str, list[str]], runs: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            taken = seconds(command)
            if number:  # the first round warms the disk
                times[name].append(taken)
    names = list(commands)
    bare, shipped = times[names[0]], times[names[-2]]
    print(f"{'':40}{'median':>9}  ratio to bare typer")
    for name in names:
        ratio = statistics.median(a / b for a, b in zip(times[name], bare, strict=True))
        print(f"{name:40}{statistics.median(times[name]) * 1000:6.0f} ms  {ratio:.2f}")
    grown = statistics.median(a / b for a, b in zip(times[names[-1]], shipped, strict=True))
    print(f"with {names[-1].removeprefix('the same, ')}: {grown:.2f} times the shipped knowledge base")


if __name__ == "__main__":
    main()
