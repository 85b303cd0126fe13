"""Files with a person in them: theirs alone, and whole or not at all."""

from __future__ import annotations

import os
import stat

import pytest

from careerpath.errors import OutputError
from careerpath.report import files
from careerpath.report.files import write_private


def test_only_the_owner_reads_it(tmp_path):
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write_private(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("fails", ["write", "fsync", "replace"])
def test_the_old_file_stays_whole_and_nothing_is_left_beside_it(tmp_path, monkeypatch, fails):
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    real_open = os.fdopen

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    class FullDisk:
        def __init__(self, handle, mode):
            self.stream = real_open(handle, mode)

        def __enter__(self):
            return self

        def __exit__(self, *_error):
            self.stream.close()

        def write(self, data):
            self.stream.write(data[:3])
            full()

    if fails == "write":
        monkeypatch.setattr(files.os, "fdopen", FullDisk)
    elif fails == "fsync":
        monkeypatch.setattr(files.os, "fsync", full)
    else:
        monkeypatch.setattr(files.Path, "replace", full)
    with pytest.raises(OutputError, match="No space left"):
        write_private(path, b"a long new text")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["plan.yaml"]


def test_what_cannot_be_a_file_is_said(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        write_private(tmp_path, b"")
    with pytest.raises(OutputError, match="could not be written"):
        write_private(tmp_path / "no" / "plan.yaml", b"")
    with pytest.raises(OutputError, match="not usable"):
        write_private("a\0b", b"")
    with pytest.raises(OutputError, match="not an ordinary file"):
        write_private("/dev/null", b"")
