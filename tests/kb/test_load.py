"""Opening knowledge bases: the folder, the compiled file, the cache between them, and what can go wrong with each."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import careerpath
from careerpath.errors import KnowledgeBaseError
from careerpath.kb import cache, compiled, load, source_files
from careerpath.kb import compile as compiling
from careerpath.kb.load import load_kb
from careerpath.model.knowledge import Citation, OtherWork

if TYPE_CHECKING:
    from careerpath.model.knowledge import KnowledgeBase

TINY = Path(__file__).parent / "tiny"
Compiled = Callable[[], int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    target = tmp_path / "kb"
    shutil.copytree(TINY, target)
    for file in target.rglob("*.yaml"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    return target


@pytest.fixture(autouse=True)
def cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = cache._folder()
    assert found is not None
    return found


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> Compiled:
    count = 0
    real = compiling.compile_files

    def counted(files: source_files.SourceFiles) -> KnowledgeBase:
        nonlocal count
        count += 1
        return real(files)

    monkeypatch.setattr(compiling, "compile_files", counted)
    return lambda: count


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let any change count as long ago, for a test cannot set the time at which a file's data last changed."""
    monkeypatch.setattr(cache, "_SETTLED", -(10**18))


def test_a_folder_is_compiled_once(folder: Path, compilations: Compiled) -> None:
    first = load_kb(folder)
    again = load_kb(str(folder))
    assert compilations() == 1
    assert again.hash == first.hash
    assert again.families["office"] == first.families["office"]


@pytest.mark.usefixtures("settled")
def test_a_folder_whose_files_have_not_changed_is_not_even_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = load_kb(folder)
    monkeypatch.setattr(source_files, "collect", None)
    assert load_kb(folder).hash == first.hash


@pytest.mark.parametrize("change", ["text", "rename", "remove", "add"])
@pytest.mark.usefixtures("settled")
def test_any_change_of_the_files_is_seen(folder: Path, change: str) -> None:
    before = load_kb(folder)
    scale = folder / "scale.yaml"
    if change == "text":
        text = scale.read_bytes()
        scale.write_bytes(text.replace(b"Three steps", b"Three STEPS"))
        os.utime(scale, (1_000_000_000, 1_000_000_000))
        assert load_kb(folder).scale.title == "Three STEPS"
    elif change == "rename":
        (folder / "families/clinic.yaml").rename(folder / "families/doctor.yaml")
        with pytest.raises(KnowledgeBaseError):
            load_kb(folder)
    elif change == "remove":
        (folder / "families/clinic.yaml").unlink()
        assert list(load_kb(folder).families) == ["office"]
    else:
        (folder / "families/office.yml").write_text("id: office\n")
        with pytest.raises(KnowledgeBaseError):
            load_kb(folder)
    assert before.hash


def test_files_that_changed_just_now_are_not_trusted_by_their_times(folder: Path, cache_folder: Path) -> None:
    load_kb(folder)
    assert list(cache_folder.glob("*.stamp")) == []
    assert len(list(cache_folder.glob("*.jsonl"))) == 1


def test_the_cache_is_private_and_leaves_nothing_half_written(folder: Path, cache_folder: Path) -> None:
    load_kb(folder)
    (file,) = cache_folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(cache_folder.stat().st_mode) == 0o700


def test_a_cached_file_cut_anywhere_is_compiled_again(folder: Path, cache_folder: Path) -> None:
    expected = compiled.write(load_kb(folder))
    (file,) = cache_folder.glob("*.jsonl")
    for length in (0, 1, 10, len(expected) // 2, len(expected) - 1):
        file.write_bytes(expected[:length])
        assert compiled.write(load_kb(folder)) == expected
        assert file.read_bytes() == expected


def test_a_cached_file_with_other_content_is_compiled_again(folder: Path, cache_folder: Path) -> None:
    expected = compiled.write(load_kb(folder))
    (file,) = cache_folder.glob("*.jsonl")
    start = expected.index(b'{"id":"clinic"')
    file.write_bytes(expected[:start] + b"\0" * (len(expected) - start))
    assert compiled.write(load_kb(folder)) == expected


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("noise", [b"", b"{", b"[]", b'{"stamp": 1}', b"\xff", b'{"stamp": null, "content": "../x"}'])
def test_a_broken_stamp_is_done_without(folder: Path, cache_folder: Path, noise: bytes) -> None:
    first = load_kb(folder)
    (stamp,) = cache_folder.glob("*.stamp")
    stamp.write_bytes(noise)
    assert load_kb(folder).hash == first.hash


def test_a_cache_that_cannot_be_written_is_done_without(folder: Path, cache_folder: Path) -> None:
    cache_folder.parent.mkdir(exist_ok=True)
    cache_folder.write_text("a file where the folder should be")
    assert load_kb(folder).hash == load_kb(folder).hash


def test_a_home_that_does_not_exist_is_done_without(
    folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", "~")
    monkeypatch.chdir(tmp_path)
    assert load_kb(folder).default_family == "office"
    assert not (tmp_path / "~").exists()


def test_the_cache_does_not_grow_without_bound(cache_folder: Path) -> None:
    for number in range(cache.MOST_FILES + 5):
        path = cache.place(f"{number:016x}")
        assert path is not None
        assert cache.store(path, b"x")
    assert len(list(cache_folder.iterdir())) == cache.MOST_FILES


def test_a_compiled_file_opens_by_itself(tiny_kb: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "kb.jsonl"
    path.write_bytes(compiled.write(tiny_kb))
    assert load_kb(path).families["clinic"] == tiny_kb.families["clinic"]


def test_nothing_is_loaded_of_a_folder_with_problems_and_all_are_listed(folder: Path) -> None:
    (folder / "scale.yaml").write_text("id: three-step\ntitel: x\n")
    (folder / "sources.yaml").unlink()
    (folder / "families/office.yaml").write_bytes(b"\xff")
    (folder / "families/extra.yml").write_text("id: extra\n")
    with pytest.raises(KnowledgeBaseError) as caught:
        load_kb(folder)
    codes = [problem.code for problem in caught.value.problems]
    assert {"FIELD101", "FIELD102", "KB101", "KB102", "YAML103"} == set(codes)
    assert caught.value.message == f"The knowledge base {folder} has {len(codes)} problems."
    assert list(caught.value.problems) == sorted(caught.value.problems)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("missing", "there is no such folder"),
        ("empty", "it holds no kb.yaml"),
        ("file.txt", "is no compiled knowledge base"),
        ("\0", "cannot be read"),
        ("file.txt/inner", "Not a directory"),
        ("x" * 5000, "cannot be read"),
    ],
)
def test_what_is_no_knowledge_base_is_one_clear_error(tmp_path: Path, path: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.txt").write_text("[" * 100_000)
    with pytest.raises(KnowledgeBaseError) as caught:
        load_kb(f"{tmp_path}/{path}")
    assert message in caught.value.message
    assert caught.value.hint
    assert caught.value.exit_code == 3


def test_an_empty_path_is_the_folder_one_stands_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(KnowledgeBaseError, match=r"is not a knowledge base: it holds no kb\.yaml"):
        load_kb("")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_or_file_that_may_not_be_read_is_said(folder: Path) -> None:
    (folder / "scale.yaml").chmod(0)
    with pytest.raises(KnowledgeBaseError) as caught:
        load_kb(folder)
    assert [problem.code for problem in caught.value.problems] == ["YAML101"]
    (folder / "families").chmod(0)
    with pytest.raises(KnowledgeBaseError, match="Permission denied"):
        load_kb(folder)


def test_a_file_that_is_a_folder_is_said(folder: Path) -> None:
    (folder / "families/office.yaml").unlink()
    (folder / "families/office.yaml").mkdir()
    with pytest.raises(KnowledgeBaseError) as caught:
        load_kb(folder)
    assert [problem.code for problem in caught.value.problems] == ["YAML101"]


OTHER_WORK = """
groups:
  - {id: trades, title: Other trades, source: own, phrases: [repaired engines, baked bread]}
  - id: letters
    title: Letters
    unless: [writing]
    source: {ref: handbook, where: page 3}
    phrases:
      - wrote letters
"""


@pytest.mark.usefixtures("settled")
def test_other_work_may_be_added_and_is_read_in_the_order_of_the_file(folder: Path) -> None:
    assert dict(load_kb(folder).other_work) == {}
    (folder / "other-work.yaml").write_text(OTHER_WORK)
    trades, letters = load_kb(folder).other_work.values()
    assert trades == OtherWork("trades", "Other trades", Citation("own"), ("repaired engines", "baked bread"))
    assert letters == OtherWork("letters", "Letters", Citation("handbook", "page 3"), ("wrote letters",), ("writing",))


def test_the_hash_is_of_names_and_content(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(folder, elsewhere)
    assert load_kb(folder).hash == load_kb(elsewhere).hash
    (elsewhere / "kb.yaml").write_text('version: "2"\ndefault_family: office\n')
    assert load_kb(folder).hash != load_kb(elsewhere).hash
    assert len(load_kb(folder).hash) == 16


def test_the_shipped_one_loads_and_python_can_ask_for_it(shipped_kb: KnowledgeBase) -> None:
    assert load_kb().hash == shipped_kb.hash
    assert careerpath.load_kb().default_family == "mo-customer-service"
    assert (load.shipped_folder() / "kb.yaml").is_file()


OPENING = """
import sys
from careerpath.kb.load import load_kb
from careerpath.kb.names import resolve_level
resolve_level(load_kb(sys.argv[1]), "A1")
heavy = {"yaml", "hashlib", "sqlite3", "tempfile", "platformdirs", "difflib", "importlib.metadata", "rapidfuzz", "rich"}
print(sorted(heavy & set(sys.modules)))
"""


def test_opening_a_compiled_file_loads_nothing_heavy(tiny_kb: KnowledgeBase, tmp_path: Path) -> None:
    path = tmp_path / "kb.jsonl"
    path.write_bytes(compiled.write(tiny_kb))
    run = subprocess.run([sys.executable, "-c", OPENING, str(path)], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


@pytest.mark.usefixtures("settled")
def test_opening_a_cached_folder_reads_no_yaml(folder: Path) -> None:
    load_kb(folder)
    run = subprocess.run([sys.executable, "-c", OPENING, str(folder)], capture_output=True, text=True, check=True)
    assert "yaml" not in run.stdout
    assert "hashlib" not in run.stdout
