"""Two copies on disk: one heals the other, and no crash leaves the vault shut."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from focalnet.vault import (
    change_passphrase,
    create_vault,
    exists,
    keep_anchor,
    open_with_passphrase,
    open_with_recovery,
)
from focalnet.vault.errors import VaultDamaged, VaultNotWritten, WrongPassphrase
from focalnet.vault.slots import MOST_ANCHOR_BYTES, MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.vault.conftest import Made

NEW = "lantern gravel tulip comet"


def damaged(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 4
    path.write_bytes(raw)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def overgrown(path: Path) -> None:
    path.write_bytes(b"\0" * (MOST_BYTES + 1))


def gone(path: Path) -> None:
    path.unlink()


def swapped_for_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize("copy", [0, 1])
@pytest.mark.parametrize(
    "harm", [damaged, cut, emptied, overgrown, gone, swapped_for_a_pipe], ids=lambda it: it.__name__
)
def test_one_harmed_copy_is_healed_from_the_other_and_said(
    made: Made, copy: int, harm: Callable[[Path], None]
) -> None:
    before = made.contents()
    harm(made.copies()[copy])
    opened = open_with_passphrase(made.folder, made.passphrase)
    assert (opened.key, opened.healed) == (made.key, True)
    assert made.contents() == before
    assert not open_with_passphrase(made.folder, made.passphrase).healed


def test_every_flipped_bit_of_one_copy_heals(lasting: Made) -> None:
    kept = lasting.contents()[0]
    for at in range(0, 8 * len(kept), 7):
        raw = bytearray(kept)
        raw[at // 8] ^= 1 << at % 8
        lasting.put(*((bytes(raw), kept) if at % 2 else (kept, bytes(raw))))
        assert open_with_recovery(lasting.folder, lasting.code).healed
        assert lasting.contents() == [kept, kept]


def test_nothing_is_healed_before_somebody_opened(made: Made) -> None:
    emptied(made.copies()[0])
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(made.folder, "not this one")
    assert made.contents()[0] == b""


def test_a_copy_that_cannot_be_healed_still_lets_open(made: Made) -> None:
    made.copies()[0].unlink()
    made.copies()[0].mkdir()
    opened = open_with_passphrase(made.folder, made.passphrase)
    assert (opened.key, opened.healed) == (made.key, False)


def test_two_harmed_copies_say_damaged(made: Made) -> None:
    damaged(made.copies()[0])
    gone(made.copies()[1])
    with pytest.raises(VaultDamaged):
        open_with_passphrase(made.folder, made.passphrase)


@pytest.mark.parametrize("behind", [0, 1])
def test_a_copy_left_behind_catches_up_and_the_old_passphrase_is_gone(
    made: Made, behind: int
) -> None:
    old = made.contents()[behind]
    change_passphrase(made.folder, made.key, NEW, random=os.urandom, cost=made.cost)
    new = made.contents()
    made.copies()[behind].write_bytes(old)
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(made.folder, made.passphrase)
    assert open_with_passphrase(made.folder, NEW).healed
    assert made.contents() == new


def test_a_crash_at_any_moment_of_a_change_leaves_one_passphrase_that_opens(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images: list[Path] = []
    fsync = os.fsync

    def photographed(descriptor: int) -> None:
        images.append(tmp_path / f"image-{len(images)}")
        shutil.copytree(made.folder, images[-1])
        fsync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", photographed)
        change_passphrase(made.folder, made.key, NEW, random=os.urandom, cost=made.cost)
    opened = [[opens(image, made.passphrase), opens(image, NEW)] for image in images]
    assert opened == [[True, False], [True, False], [False, True], [False, True]]
    for image in images:
        assert (image / "vault.slots").read_bytes() == (image / "vault.slots.b").read_bytes()
        change_passphrase(image, made.key, "a third", random=os.urandom, cost=made.cost)
        assert sorted(path.name for path in image.iterdir()) == ["vault.slots", "vault.slots.b"]


def opens(folder: Path, passphrase: str) -> bool:
    try:
        open_with_passphrase(folder, passphrase)
    except WrongPassphrase:
        return False
    return True


@pytest.mark.parametrize("name", ["vault.slots.tmp", "vault.slots.b.tmp"])
def test_a_change_that_cannot_be_written_changes_nothing(made: Made, name: str) -> None:
    before = made.contents()
    (made.folder / name).mkdir()
    with pytest.raises(VaultNotWritten):
        change_passphrase(made.folder, made.key, NEW, random=os.urandom, cost=made.cost)
    assert made.contents() == before
    assert opens(made.folder, made.passphrase)


def test_what_could_not_be_read_back_is_never_written(made: Made, tmp_path: Path) -> None:
    before = made.contents()
    with pytest.raises(VaultNotWritten):
        keep_anchor(made.folder, made.key, b"a" * (MOST_ANCHOR_BYTES + 1))
    assert made.contents() == before
    with pytest.raises(VaultNotWritten):
        create_vault(tmp_path, NEW, workspace="", random=os.urandom, cost=made.cost)
    assert not exists(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_only_the_owner_may_read_the_files(made: Made) -> None:
    assert {path.stat().st_mode & 0o777 for path in made.copies()} == {0o600}
    assert made.folder.stat().st_mode & 0o777 == 0o700
