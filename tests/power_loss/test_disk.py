"""The disk of the replay forgets what a real one may forget, and nothing else."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.power_loss.disk import Disk, image
from tests.power_loss.recording import (
    Cut,
    Event,
    Named,
    NotUnderstood,
    Recorder,
    Synced,
    Tree,
    Written,
)

FOLDER, OLD, NEW = 0, 1, 2


def disk(*events: Event) -> Disk:
    made = Disk(Tree(FOLDER, {FOLDER: {"old": OLD}}, {OLD: b"before"}))
    for event in events:
        made.take(event)
    return made


def left(made: Disk, way: str, seed: int = 0) -> dict[str, bytes | None]:
    return image(made, way, random.Random(seed))


WRITE = (Named(((FOLDER, "new", NEW),)), Written(NEW, 0, b"after"))
RENAME = Named(((FOLDER, "new", None), (FOLDER, "old", NEW)))


def test_a_name_may_last_without_its_content_and_a_content_without_its_name() -> None:
    made = disk(*WRITE, RENAME)
    assert left(made, "nothing") == {"old": b"before"}
    assert left(made, "contents") == {"old": b"before"}
    assert left(made, "names") == {"old": b""}
    assert left(made, "everything") == {"old": b"after"}


def test_what_was_synced_stands_whatever_becomes_of_the_rest() -> None:
    made = disk(*WRITE, Synced(NEW), RENAME, Synced(FOLDER), Cut(NEW, 0))
    assert left(made, "nothing") == {"old": b"after"}
    assert {bytes(left(made, "any", seed)["old"] or b"") for seed in range(20)} == {b"after", b""}


def test_a_file_synced_in_a_folder_that_was_not_is_lost_with_it() -> None:
    folder = Named(((FOLDER, "kept", 3),), makes_folder=True)
    made = disk(folder, Named(((3, "file", 4),)), Written(4, 0, b"x"), Synced(4), Synced(3))
    assert left(made, "nothing") == {"old": b"before"}
    made.take(Synced(FOLDER))
    assert left(made, "nothing") == {"old": b"before", "kept": None, "kept/file": b"x"}


def test_a_write_may_be_torn_between_sectors_only() -> None:
    made = disk(Written(OLD, 0, b"x" * 2000))
    seen = {bytes(left(made, "any", seed)["old"] or b"") for seed in range(300)}
    assert len(seen) > 5
    for content in seen:
        whole = content.ljust(2000, b"\0")
        assert all(
            len(set(whole[at : at + 512].strip(b"before\0"))) <= 1 for at in range(0, 2000, 512)
        )


def test_a_call_without_a_rule_is_not_passed_over(tmp_path: Path) -> None:
    path = "".join(f"\\x{byte:02x}" for byte in bytes(tmp_path / "file"))
    log = tmp_path / "log"
    log.write_text(f'linkat(AT_FDCWD, "{path}", AT_FDCWD, "{path}", 0) = 0\n', encoding="ascii")
    with pytest.raises(NotUnderstood):
        list(Recorder(tmp_path, Tree()).events(log))
