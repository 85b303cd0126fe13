"""The quiz on a screen: a question with its choices, how far along it is, and short replies. All on stderr."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from careerpath.report.plain import printable, shortened
from careerpath.terminal.prompts import is_plain, is_terminal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careerpath.model.knowledge import Family
    from careerpath.model.profile import Answer
    from careerpath.quiz.progress import Progress
    from careerpath.quiz.questions import Question

LABELS: dict[Answer, str] = {
    "guides": "On my own, and I guide others",
    "independently": "On my own",
    "with-help": "With help",
    "seen": "Seen it or been trained in it, no more",
    "not-yet": "Not yet",
    "no-opportunity": "No opportunity here",
    "does-not-apply": "Does not apply to my work",
    "not-sure": "Not sure",
}
_LAST_OF_LADDER = 5
_WIDEST = 88
_NARROW = 50
_DOTS = 30
_LONGEST_ECHO = 60


class QuizView:
    """Where the quiz is written."""

    def __init__(self, *, silent: bool = False) -> None:
        """Write plain lines where there is no terminal, or where color or movement is not wanted."""
        self.plain = is_plain(sys.stderr)
        self.console = Console(
            stderr=True,
            highlight=False,
            markup=False,
            emoji=False,
            quiet=silent or sys.stderr is None,
            force_terminal=False if self.plain else None,
        )

    def question(self, question: Question, family: Family, progress: Progress, before: str) -> None:
        """Write a question. `before` is what was answered before going back, empty for nothing."""
        self.console.print()
        self._progress(progress)
        self._block(Text(printable(question.text), style="bold"))
        if question.ask == "doing":
            self._block(Text("How do you do this today?", style="dim"))
        labels = choices(question, family)
        if labels:
            self.console.print()
        for number, label in enumerate(labels.values(), start=1):
            if question.ask == "doing" and number == _LAST_OF_LADDER + 1:
                self.console.print()
            self.choice(number, label)
        self._help(question, family, before)

    def choice(self, number: int, label: str) -> None:
        """Write one choice with its number."""
        line = Text(f"{number}", style="bold cyan")
        line.append(f"  {printable(label)}", style="not bold default")
        self._block(line)

    def why(self, sentences: Iterable[str]) -> None:
        """Write why a question is asked."""
        self.console.print()
        for sentence in sentences:
            self._block(Text(printable(sentence), style="italic"))

    def note(self, text: str) -> None:
        """Write a short reply to something that was typed."""
        self._block(Text(printable(text), style="yellow"))

    def say(self, text: str) -> None:
        """Write a remark."""
        self._block(Text(printable(text)), indent=0)

    def echo(self, typed: str) -> None:
        """Write what came from a pipe or a file, which no terminal shows."""
        self.console.print(Text(shortened(printable(typed), _LONGEST_ECHO)), soft_wrap=True)

    def chosen(self, label: str) -> None:
        """Write what a key meant, where the key itself does not show."""
        if not self.plain:
            self.console.print(Text(printable(label), style="green"))

    def prompt(self, text: str = "> ") -> None:
        """Write what stands before the place where people type."""
        self.console.print(Text(text, style="bold cyan"), end="", soft_wrap=True)
        self.console.file.flush()

    def example(self) -> None:
        """Ask for an example."""
        self._block(Text("Give one example, in a sentence (Enter goes on without):"))

    def _progress(self, progress: Progress) -> None:
        line = Text(f"Question {progress.number}", style="bold cyan")
        line.append(f", {_rest(progress)}", style="not bold dim")
        if not self.plain and self.console.width > _NARROW:
            line.append("  " + _dots(progress), style="not bold cyan")
        self._block(line, indent=0)

    def _help(self, question: Question, family: Family, before: str) -> None:
        self.console.print()
        count = len(choices(question, family))
        answer = f"1-{count} answer" if count else "Type a number"
        if before:
            answer += f", Enter keeps: {before}"
        keys = ("b back", "s skip", "? why", "q save and quit", "e end now")
        self._block(Text(" | ".join((answer, *keys)), style="dim"))

    def _block(self, text: Text, indent: int = 2) -> None:
        """Print a paragraph, wrapped on a terminal, in one line where none is there to see it."""
        if not is_terminal(sys.stderr):
            self.console.print(Text(" " * indent) + text, soft_wrap=True)
            return
        width = min(self.console.width, _WIDEST)
        left = indent if width > _NARROW else 0
        for line in text.wrap(self.console, max(1, width - left)):
            line.rstrip()
            self.console.print(Text(" " * left) + line, soft_wrap=True)


def choices(question: Question, family: Family) -> dict[str, str]:
    """Return what can be chosen, by what it stands for, in the order of its numbers; nothing where years are asked."""
    if question.ask == "doing":
        return {str(answer): label for answer, label in LABELS.items()}
    if question.ask == "level":
        return {**{level.id: f"{level.id} {level.title}" for level in family.levels}, "": "None of these"}
    return {}


def _rest(progress: Progress) -> str:
    if progress.most == 0:
        return "probably the last"
    if progress.fewest == progress.most:
        return f"about {progress.most} more"
    return f"about {progress.fewest} to {progress.most} more"


def _dots(progress: Progress) -> str:
    done, ahead = progress.number - 1, progress.most + 1
    if done + ahead > _DOTS:
        done, ahead = round(done * _DOTS / (done + ahead)), round(ahead * _DOTS / (done + ahead))
    return "\u25cf" * done + "\u25cb" * ahead
