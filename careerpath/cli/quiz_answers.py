"""`--answers FILE`: a mapping of answers, or the lines of a scripted run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from careerpath.errors import Place, Problem, ProfileError
from careerpath.quiz.chances import ANSWERS
from careerpath.quiz.choice import next_question
from careerpath.quiz.questions import CURRENT, MOST_YEARS, SUPERVISORY_YEARS, YEARS
from careerpath.quiz.state import answer, give_example, wants_example
from careerpath.reading.fields import Fields, Problems
from careerpath.reading.source_text import RefusedError, load_bytes, to_text
from careerpath.reading.yaml_tree import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from careerpath.model.knowledge import KnowledgeBase
    from careerpath.quiz.state import QuizState, Value
    from careerpath.reading.nodes import Node

_OWN_KEYS = ("kb", "family", "current", "target", "years", "supervisory", "answers")


@dataclass(frozen=True, slots=True)
class Given:
    """The answers of a mapping: what each question was answered, and the examples."""

    file: str
    values: Mapping[str, Value]
    examples: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """An answers file that was read but not yet understood: a mapping has a `tree`, lines have only `text`."""

    file: str
    text: str
    tree: Node | None

    @property
    def target(self) -> str | None:
        """The target that a mapping names."""
        return self._named("target")

    @property
    def family(self) -> str | None:
        """The family that a mapping names."""
        return self._named("family")

    def _named(self, key: str) -> str | None:
        entries = self.tree.value if self.tree and isinstance(self.tree.value, dict) else {}
        value = entries[key].node.value if key in entries else None
        return value if isinstance(value, str) else None


def read_answers_file(path: str) -> AnswersFile:
    """Read the file. Raises ProfileError when it cannot be read, or is a mapping with broken syntax."""
    try:
        text = to_text(load_bytes(path, path), path)
    except RefusedError as error:
        raise ProfileError(f"The answers in {path} cannot be read.", (error.problem,)) from None
    tree = read_text(text, path)
    if tree.root is not None and isinstance(tree.root.value, dict):
        if tree.problems:
            raise _problems(path, tree.problems)
        return AnswersFile(path, text, tree.root)
    if tree.root is None and (path.endswith((".yaml", ".yml", ".json")) or text.lstrip().startswith("{")):
        raise _problems(path, tree.problems)
    return AnswersFile(path, text, None)


def decode(kb: KnowledgeBase, first: QuizState, file: AnswersFile) -> Given:
    """Return the answers of a mapping. Raises ProfileError with all its problems."""
    if file.tree is None:
        raise TypeError(file.file)
    problems = Problems(())
    ids = tuple(question.id for question in first.quiz.doing)
    fields = Fields(file.tree, problems, "the answers", (*_OWN_KEYS, *ids), loose=True)
    _check_kb(kb, fields, problems)
    values: dict[str, Value] = dict(_counted(first, fields))
    examples: dict[str, str] = {}
    for question, node in _nodes(fields, ids, problems).items():
        values[question], examples[question] = _answer(node, problems)
    if len(problems):
        raise _problems(file.file, problems.sorted())
    return Given(file.file, values, examples)


def fill_in(state: QuizState, given: Given) -> QuizState:
    """Answer what the quiz asks, from a mapping. Raises ProfileError when it asks for more than is given."""
    while (question := next_question(state)) is not None:
        if question.ask == "doing" and question.id not in given.values:
            raise ProfileError(
                f"{given.file} is too short: it has no answer to {question.id!r}, which the quiz asks after "
                f"{len(state.steps)} others.",
                hint="Add it (not-sure is an answer too), or pipe the lines of a run, which may end early.",
            )
        state = answer(state, question.id, given.values.get(question.id))
        if wants_example(state):
            state = give_example(state, question.id, given.examples.get(question.id, ""))
    return state


def unused(state: QuizState, given: Given) -> int:
    """Return how many answers of a mapping were never asked for."""
    return len(given.values.keys() - state.dealt_with)


def _nodes(fields: Fields, ids: tuple[str, ...], problems: Problems) -> dict[str, Node]:
    """Return the answers by question, whether they stand at the top or under `answers`, as in a profile."""
    nested = fields.take("answers")
    places = [fields, Fields(nested, problems, "the answers", ids, loose=True)] if nested else [fields]
    return {i: node for place in places for i in ids if (node := place.take(i))}


def _check_kb(kb: KnowledgeBase, fields: Fields, problems: Problems) -> None:
    named = fields.text_or_none("kb")
    if named is not None and named not in (kb.hash, kb.version):
        message = f"these answers are about the knowledge base {named}, and this one is {kb.version} ({kb.hash})"
        problems.add(fields.place("kb"), "ANSWERS101", message, "name its folder with --kb, or leave out kb")


def _counted(first: QuizState, fields: Fields) -> list[tuple[str, Value]]:
    values: list[tuple[str, Value]] = [(SUPERVISORY_YEARS, fields.number_or_none("supervisory", 0, MOST_YEARS))]
    years = fields.take("years")
    if years is not None and isinstance(years.value, dict):
        inner = Fields(years, fields.problems, "years", ("relevant", "supervisory"))
        values = [(YEARS, inner.number_or_none("relevant", 0, MOST_YEARS))]
        values += [(SUPERVISORY_YEARS, inner.number_or_none("supervisory", 0, MOST_YEARS))]
    elif years is not None:
        values.append((YEARS, fields.number_or_none("years", 0, MOST_YEARS)))
    values.append((CURRENT, fields.choice_or_none("current", tuple(level.id for level in first.quiz.family.levels))))
    asked = {question.id for question in first.quiz.gates}
    return [(question, value) for question, value in values if value is not None and question in asked]


def _answer(node: Node, problems: Problems) -> tuple[Value, str]:
    fields = Fields(node, problems, "an answer", ("answer", "example")) if isinstance(node.value, dict) else None
    if fields is None:
        return _chosen(node, problems), ""
    chosen = fields.need("answer")
    return (_chosen(chosen, problems) if chosen else None), fields.text_or_none("example") or ""


def _chosen(node: Node, problems: Problems) -> Value:
    if isinstance(node.value, int) and not isinstance(node.value, bool) and 1 <= node.value <= len(ANSWERS):
        return ANSWERS[node.value - 1]
    if node.value in ANSWERS:
        return str(node.value)
    message = f"{node.describe()} is no answer"
    problems.add(node.where, "ANSWERS102", message, f"choose one of: {', '.join(ANSWERS)}")
    return None


def _problems(path: str, problems: tuple[Problem, ...]) -> ProfileError:
    shown = problems or (Problem(Place(path), "ANSWERS103", "the file holds nothing"),)
    return ProfileError(f"The answers in {path} have problems.", shown)
