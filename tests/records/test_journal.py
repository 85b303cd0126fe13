from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerpath.errors import OutputError
from careerpath.records.journal import DamagedError, Journal, begun, read
from careerpath.records.lock import InUseError

HEADER = {"format": "test/1"}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "one.jsonl"


def written(path, *documents):
    journal = Journal.create(path, HEADER)
    for document in documents:
        journal.append(document)
    journal.close()
    return path.read_bytes()


@given(texts=st.lists(st.text(), min_size=1, max_size=5))
def test_what_is_written_reads_back_the_same(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("journal") / "one.jsonl"
    documents = tuple({"text": text.encode("utf-8", "replace").decode()} for text in texts)
    written(path, *documents)
    assert read(path).header == HEADER
    assert read(path).events == documents


def test_only_its_owner_may_read_it(path):
    written(path, {"n": 1})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_line_cut_off_anywhere_loses_nothing_before_it(path):
    whole = written(path, {"n": 1}, {"n": 2})
    second = whole.index(b'{"n":2}')
    for size in range(second, len(whole)):
        path.write_bytes(whole[:size])
        journal, contents = Journal.resume(path)
        assert contents.events == ({"n": 1},)
        journal.append({"n": 3})
        journal.close()
        assert read(path).events == ({"n": 1}, {"n": 3})


@pytest.mark.parametrize("line", [b"not json\n", b"[1]\n", b"\x00\x00\n", b"\xff\xfe\n", b"\n", b"[" * 5000 + b"\n"])
def test_a_line_that_was_not_written_so_is_damage(path, line):
    whole = written(path, {"n": 1}, {"n": 2})
    at = whole.index(b'{"n":2}')
    path.write_bytes(whole[:at] + line + whole[at:])
    with pytest.raises(DamagedError) as caught:
        read(path)
    assert caught.value.line == 3
    assert caught.value.contents.events == ({"n": 1},)


def test_a_file_killed_before_its_first_line_is_used_again(path):
    path.write_bytes(b'{"form')
    assert not begun(path)
    written(path, {"n": 1})
    assert read(path).events == ({"n": 1},)


def test_one_that_exists_is_not_replaced(path):
    before = written(path, {"n": 1})
    with pytest.raises(FileExistsError):
        Journal.create(path, HEADER)
    assert path.read_bytes() == before


def test_another_program_finds_it_locked_until_it_is_closed(path):
    journal = Journal.create(path, HEADER)
    journal.append({"n": 1})
    with pytest.raises(InUseError):
        Journal.resume(path)
    journal.close()
    Journal.resume(path)[0].close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said_and_leaves_what_was_there(path, monkeypatch):
    journal = Journal.create(path, HEADER)
    journal.append({"n": 0})
    before = path.read_bytes()
    write = os.write

    def half(opened, data):
        write(opened, data[: len(data) // 2])
        return write(os.open("/dev/full", os.O_WRONLY), data)

    monkeypatch.setattr(os, "write", half)
    with pytest.raises(OutputError, match="No space left"):
        journal.append({"n": 1})
    monkeypatch.undo()
    assert path.read_bytes() == before
    journal.append({"n": 2})
    journal.close()
    assert read(path).events == ({"n": 0}, {"n": 2})


def test_one_to_which_nothing_was_appended_leaves_no_file(path):
    journal = Journal.create(path, HEADER)
    assert journal.empty
    assert not begun(path)
    journal.close()
    assert not path.exists()


def test_one_that_was_gone_on_with_stays(path):
    before = written(path, {"n": 1})
    journal, _ = Journal.resume(path)
    assert not journal.empty
    journal.close()
    assert path.read_bytes() == before


def test_a_file_that_another_program_removes_meanwhile_is_not_written_to(path, monkeypatch):
    def removed(_opened):
        path.unlink()

    monkeypatch.setattr("careerpath.records.journal.lock", removed)
    with pytest.raises(InUseError):
        Journal.create(path, HEADER)


def test_what_was_appended_survives_a_kill(path):
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom careerpath.records.journal import Journal\n"
        f"journal = Journal.create(Path({str(path)!r}), {{'format': 'test/1'}})\n"
        "journal.append({'n': 1})\nos.kill(os.getpid(), 9)\n"
    )
    root = Path(__file__).parents[2]
    killed = subprocess.run([sys.executable, "-c", program], cwd=root, check=False)
    assert killed.returncode == -9
    assert read(path).events == ({"n": 1},)


def test_documents_stand_one_a_line(path):
    lines = written(path, {"text": "two\nlines"}).decode().splitlines()
    assert [json.loads(line) for line in lines] == [HEADER, {"text": "two\nlines"}]


def test_a_folder_is_no_journal(tmp_path):
    with pytest.raises(OutputError):
        read(tmp_path)
    with pytest.raises(OutputError):
        Journal.resume(tmp_path)
