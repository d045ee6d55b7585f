"""Files are written whole, and those the register has to know of only once it does."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from focalnet.services.files import (
    FileNotWritten,
    check_writable,
    make_folder,
    sync_folder,
    write_once_kept,
    write_whole,
)


def test_a_file_is_replaced_only_by_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    write_whole(path, b"first")
    write_whole(path, b"second")
    assert path.read_bytes() == b"second"
    assert [item.name for item in tmp_path.iterdir()] == ["page.pdf"]


def test_files_stand_beside_their_places_while_the_register_is_told(tmp_path: Path) -> None:
    old, new = tmp_path / "old.pdf", tmp_path / "new.txt"
    old.write_bytes(b"before")

    def keep() -> str:
        assert old.read_bytes() == b"before"
        assert not new.exists()
        beside = sorted(path.read_bytes() for path in tmp_path.glob(".*.part"))
        assert beside == [b"after", b"secret"]
        return "kept"

    assert write_once_kept({old: b"after", new: b"secret"}, keep) == "kept"
    assert (old.read_bytes(), new.read_bytes()) == (b"after", b"secret")
    assert sorted(tmp_path.iterdir()) == sorted([old, new])


def test_what_stood_there_stays_when_the_register_cannot_be_told(tmp_path: Path) -> None:
    old = tmp_path / "old.pdf"
    old.write_bytes(b"before")

    def keep() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_once_kept({old: b"after"}, keep)
    assert old.read_bytes() == b"before"
    assert [*tmp_path.iterdir()] == [old]


def test_the_register_is_not_told_of_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    told: list[str] = []
    files = {tmp_path / "page.pdf": b"page", tmp_path / "nowhere" / "secret.txt": b"secret"}
    with pytest.raises(FileNotWritten):
        write_once_kept(files, lambda: told.append("told"))
    assert told == []
    assert [*tmp_path.iterdir()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not flushed on Windows")
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_file_is_written_where_folders_cannot_be_forced_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    fsync = os.fsync

    def refused(descriptor: int) -> None:
        if os.path.sameopenfile(descriptor, folder):
            raise OSError(number, "no such thing here")
        fsync(descriptor)

    folder = os.open(tmp_path, os.O_RDONLY)
    monkeypatch.setattr(os, "fsync", refused)
    write_whole(tmp_path / "page.pdf", b"page")
    os.close(folder)
    assert (tmp_path / "page.pdf").read_bytes() == b"page"


@pytest.mark.skipif(sys.platform == "win32", reason="folders are not flushed on Windows")
def test_a_disk_that_fails_to_keep_a_name_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_descriptor: int) -> None:
        raise OSError(errno.EIO, "the disk")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(OSError, match="the disk"):
        sync_folder(tmp_path)


def test_a_folder_is_made_with_those_above_it_and_twice_does_no_harm(tmp_path: Path) -> None:
    folder = tmp_path / "office" / "2026" / "letters"
    make_folder(folder)
    make_folder(folder)
    assert folder.is_dir()


@pytest.mark.parametrize("name", ["register.db", "VAULT.SLOTS", "vault.slots.b"])
def test_no_answer_is_written_over_what_a_workspace_is_made_of(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"all there is")
    with pytest.raises(FileNotWritten):
        write_whole(path, b"page")
    with pytest.raises(FileNotWritten):
        write_once_kept({path: b"page"}, dict)
    with pytest.raises(FileNotWritten):
        check_writable(path)
    assert path.read_bytes() == b"all there is"
    assert [*tmp_path.iterdir()] == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
@pytest.mark.parametrize("kind", ["pipe", "link to the output"])
def test_no_file_takes_the_place_of_a_device_or_a_pipe(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "out.pdf"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/proc/self/fd/1")
    before = path.lstat().st_ino
    for write in (check_writable, lambda place: write_whole(place, b"new")):
        with pytest.raises(FileNotWritten, match="device or a pipe"):
            write(path)
    assert [(item.name, item.lstat().st_ino) for item in tmp_path.iterdir()] == [
        ("out.pdf", before)
    ]
