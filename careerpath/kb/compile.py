"""A folder of YAML files to a knowledge base: decode every file, check what they say of each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from careerpath.errors import KnowledgeBaseError, Place
from careerpath.kb import source_files
from careerpath.kb.decode.competencies import decode_competency
from careerpath.kb.decode.context import Context
from careerpath.kb.decode.families import decode_family
from careerpath.kb.decode.other_work import decode_other_work
from careerpath.kb.decode.scale import Header, decode_header, decode_scale, decode_sources, empty_scale
from careerpath.kb.references import check_references
from careerpath.model.knowledge import KnowledgeBase
from careerpath.reading.yaml_tree import read_bytes

if TYPE_CHECKING:
    from careerpath.errors import Problem
    from careerpath.kb.source_files import SourceFiles
    from careerpath.model.knowledge import Competency, Family, OtherWork, Scale, Source, Wordings
    from careerpath.reading.nodes import Node

EMPTY_FILE = "KB103"


@dataclass(slots=True)
class Draft:
    """What has been decoded so far; fit for use only when there are no problems."""

    header: Header = field(default_factory=lambda: Header("", ""))
    scale: Scale = field(default_factory=empty_scale)
    sources: dict[str, Source] = field(default_factory=dict)
    competencies: dict[str, Competency] = field(default_factory=dict)
    families: dict[str, Family] = field(default_factory=dict)
    wordings: dict[str, Wordings] = field(default_factory=dict)
    other_work: dict[str, OtherWork] = field(default_factory=dict)


def check_kb(path: str | Path) -> tuple[Problem, ...]:
    """Return all problems of a knowledge base folder, sorted by place. Raises KnowledgeBaseError when it is none."""
    return _decoded(source_files.collect(Path(path)))[1]


def compile_files(files: SourceFiles) -> KnowledgeBase:
    """Return the knowledge base that the files make. Raises KnowledgeBaseError with all problems."""
    draft, problems = _decoded(files)
    if problems:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        raise KnowledgeBaseError(
            f"The knowledge base {files.folder} has {count}.", problems, "Correct the files named."
        )
    return KnowledgeBase(
        version=draft.header.version,
        hash=files.hash(),
        default_family=draft.header.default_family,
        scale=draft.scale,
        families=draft.families,
        competencies=draft.competencies,
        sources=draft.sources,
        wordings=draft.wordings,
        other_work=draft.other_work,
    )


def _decoded(files: SourceFiles) -> tuple[Draft, tuple[Problem, ...]]:
    context, draft = Context(), Draft()
    context.problems.extend(files.problems)
    _decode_base(files, context, draft)
    for name in files.inside(source_files.COMPETENCIES):
        if node := _tree(files, name, context):
            competency = decode_competency(node, name, context)
            draft.competencies[competency.id] = competency
    for name in files.inside(source_files.FAMILIES):
        if node := _tree(files, name, context):
            family, wordings = decode_family(node, name, context)
            draft.families[family.id] = family
            draft.wordings[family.id] = wordings
    check_references(files, draft.sources, context)
    return draft, context.problems.sorted()


def _decode_base(files: SourceFiles, context: Context, draft: Draft) -> None:
    """Decode the files that stand alone, the scale before what is measured by it."""
    if node := _tree(files, source_files.KB, context):
        draft.header = decode_header(node, context)
    if node := _tree(files, source_files.SCALE, context):
        draft.scale = decode_scale(node, context)
    if draft.scale.steps:
        context.steps = (1, len(draft.scale.steps))
    if node := _tree(files, source_files.SOURCES, context):
        draft.sources = decode_sources(node, context)
    if node := _tree(files, source_files.OTHER_WORK, context):
        draft.other_work = decode_other_work(node, context)


def _tree(files: SourceFiles, name: str, context: Context) -> Node | None:
    if name not in files.contents:
        return None
    tree = read_bytes(files.contents[name], files.shown(name))
    context.problems.extend(tree.problems)
    if tree.root and tree.root.value is None:
        context.problems.add(Place(files.shown(name)), EMPTY_FILE, "the file is empty", "fill it, or remove it")
        return None
    return tree.root
