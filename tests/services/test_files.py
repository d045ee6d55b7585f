"""Files are written whole, and those the register has to know of only once it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from focalnet.services.files import FileNotWritten, write_once_kept, write_whole


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
