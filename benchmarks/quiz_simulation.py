"""How many questions the quiz takes, and how often it finds the right level, with simulated people.

    python benchmarks/quiz_simulation.py                 the table of docs/quiz.md, in less than a minute
    python benchmarks/quiz_simulation.py --people 500    a quick look

People are drawn evenly over the levels of the Missouri family. They hold every requirement and do every duty of their
level and of the levels below, and nothing above. Honest answers: for what they do, "guides" or "independently"; for
what they do not do, "seen" or "not-yet" (`--helped`: or "with-help"); each evenly. Then each answer is replaced, with
the chance of the row, by another one. Which other one depends on how "a uniformly drawn other one" is read:

    eight   any of the other seven answers, the three that say nothing included
    five    any of the other four that say how well a thing is done
    flip    the hardest: always an answer that says the opposite

`full form` gives all answers of the same people to the same rule of Bayes. The last column compares, for people of
about the same stated certainty, its mean with the share who were placed rightly.
"""

from __future__ import annotations

import argparse
import random
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from careerpath.kb.load import load_kb
from careerpath.quiz.chances import ANSWERS, LADDER, STRONG
from careerpath.quiz.choice import next_question
from careerpath.quiz.posterior import posterior
from careerpath.quiz.questions import CURRENT, SUPERVISORY_YEARS, YEARS
from careerpath.quiz.settings import CERTAINTY, GUESS, LEAST, SLIP, Settings
from careerpath.quiz.state import QuizState, answer, start

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.model.profile import Answer
    from careerpath.quiz.questions import Question
    from careerpath.quiz.state import Value

READINGS = ("eight", "five", "flip")
NOISES = (0.10, 0.05)
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
#: Bins of fewer people than this say nothing.
LEAST_IN_BIN = 50


@dataclass(frozen=True)
class Setup:
    """One row of the table."""

    reading: str
    noise: float
    gates: str = "none"
    helped: bool = False


@dataclass(frozen=True)
class Outcome:
    """What came of one person."""

    level: int
    found: int
    stated: float
    questions: int
    full: int


class Simulation:
    """People who all take the same quiz. What was worked out for one path of answers is kept for the others."""

    def __init__(self, kb: KnowledgeBase, setup: Setup, settings: Settings, seed: int) -> None:
        """Lay out the quiz, and make the people drawn the same for the same seed."""
        self.kb, self.setup, self.family = kb, setup, kb.families["mo-customer-service"]
        self.first = start(kb, self.family, settings)
        self.random = random.Random(seed)
        self.next: dict[tuple[object, ...], Question | None] = {}

    def person(self, level: int) -> Outcome:
        """Let one person of a level, counted from 0, take the quiz and the full form."""
        given = {question.id: self._answer(question, level) for question in self.first.quiz.doing}
        opened = self._through_gates(level)
        state, count = opened, 0
        while (question := self._next(state)) is not None:
            state, count = answer(state, question.id, given[question.id]), count + 1
        weights = posterior(state)
        full = posterior(self._all(opened, given))
        return Outcome(level, _best(weights), max(weights), count, _best(full))

    def _next(self, state: QuizState) -> Question | None:
        path = tuple((step.question, step.value) for step in state.steps)
        if path not in self.next:
            self.next[path] = next_question(state)
        return self.next[path]

    def _all(self, state: QuizState, given: dict[str, Answer]) -> QuizState:
        for question, value in given.items():
            state = answer(state, question, value)
        return state

    def _answer(self, question: Question, level: int) -> Answer:
        does = question.expected[level] is True
        below: tuple[Answer, ...] = ("with-help", "seen", "not-yet") if self.setup.helped else ("seen", "not-yet")
        honest = self.random.choice(("guides", "independently") if does else below)
        if self.random.random() >= self.setup.noise:
            return honest
        return self.random.choice(self._others(honest, does=does))

    def _others(self, honest: Answer, *, does: bool) -> list[Answer]:
        if self.setup.reading == "flip":
            return ["seen", "not-yet"] if does else sorted(STRONG)
        pool = ANSWERS if self.setup.reading == "eight" else LADDER
        return [other for other in pool if other != honest]

    def _through_gates(self, level: int) -> QuizState:
        state = self.first
        for question in state.quiz.gates:
            state = answer(state, question.id, self._gate(question.id, level))
        return state

    def _gate(self, question: str, level: int) -> Value:
        """Years as the level's source gives them; a supervisor has supervised for up to 2 years, those below never."""
        rung, top = self.family.levels[level], len(self.family.levels) - 1
        if self.setup.gates == "none" or (question == CURRENT and self.setup.gates != "current"):
            return None
        if question == YEARS:
            years = next(gate.years for gate in rung.gates if gate.id == "experience-years")
            return self.random.uniform(years.min, years.max or years.min)
        if question == SUPERVISORY_YEARS:
            low, high = {top: (2.0, 4.0), top - 1: (0.0, 2.0)}.get(level, (0.0, 0.0))
            return self.random.uniform(low, high)
        return rung.id


def _best(weights: tuple[float, ...]) -> int:
    return max(range(len(weights)), key=lambda rank: (round(weights[rank], 9), -rank))


def _share(outcomes: list[Outcome], attribute: str) -> float:
    return fmean(getattr(outcome, attribute) == outcome.level for outcome in outcomes)


def _bins(outcomes: list[Outcome]) -> str:
    cells = []
    for low, high in zip(BINS, (*BINS[1:], 1.01), strict=True):
        inside = [o for o in outcomes if low <= o.stated < high]
        if len(inside) >= LEAST_IN_BIN:
            stated, hit = fmean(o.stated for o in inside), _share(inside, "found")
            cells.append(f"{stated:.2f}: {hit:.2f} ({len(inside)})")
    return ", ".join(cells)


def row(kb: KnowledgeBase, setup: Setup, settings: Settings, people: int, seed: int) -> str:
    """Simulate one row of the table."""
    simulation = Simulation(kb, setup, settings, seed)
    levels = len(simulation.family.levels)
    outcomes = [simulation.person(number % levels) for number in range(people)]
    counts = sorted(outcome.questions for outcome in outcomes)
    cells = (
        f"{setup.noise:.2f}",
        setup.reading + (", helped" if setup.helped else ""),
        setup.gates,
        f"{counts[people // 2]}",
        f"{counts[int(people * 0.9)]}",
        f"{_share(outcomes, 'found'):.3f}",
        f"{_share(outcomes, 'full'):.3f}",
        _bins(outcomes),
    )
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--people", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--certainty", type=float, default=CERTAINTY)
    parser.add_argument("--least", type=int, default=LEAST)
    parser.add_argument("--slip", type=float, default=SLIP)
    parser.add_argument("--guess", type=float, default=GUESS)
    asked = parser.parse_args()
    kb = load_kb()
    settings = Settings(slip=asked.slip, guess=asked.guess, certainty=asked.certainty, least=asked.least)
    setups = [Setup(reading, noise) for reading in READINGS for noise in NOISES]
    setups += [Setup("five", noise, gates) for gates in ("years", "current") for noise in NOISES]
    setups += [Setup("five", noise, helped=True) for noise in NOISES]
    print("| noise | replaced by | gates | median | p90 | level right | full form | stated: right (people) |")
    print("|---|---|---|---|---|---|---|---|")
    for setup in setups:
        print(row(kb, setup, settings, asked.people, asked.seed), flush=True)


if __name__ == "__main__":
    main()
