"""Ways are changed one at a time, and there is always one left."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING

import pytest

from focalnet.domain.passphrase import EmptyPassphrase
from focalnet.domain.recovery import RecoveryCodeMistyped, new_recovery_code
from focalnet.vault import (
    KeyringState,
    SlotKind,
    add_keyring_slot,
    change_passphrase,
    change_recovery_code,
    create_vault,
    exists,
    keep_anchor,
    open_with_keyring,
    open_with_passphrase,
    open_with_recovery,
    remove_keyring_slot,
    ways_in,
)
from focalnet.vault.errors import (
    KeyringLocked,
    KeyringNotSetUp,
    VaultExists,
    VaultNotWritten,
    VaultTampered,
    WrongPassphrase,
    WrongRecoveryCode,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.vault.conftest import Made, MemoryKeyring


def test_a_second_vault_in_the_same_folder_is_refused(made: Made) -> None:
    before = made.contents()
    with pytest.raises(VaultExists):
        create_vault(made.folder, "x", workspace="w", random=os.urandom, cost=made.cost)
    assert made.contents() == before


def test_a_refused_passphrase_leaves_no_vault(made: Made, tmp_path: Path) -> None:
    with pytest.raises(EmptyPassphrase):
        create_vault(tmp_path / "new", " ", workspace="w", random=os.urandom, cost=made.cost)
    assert not exists(tmp_path / "new")
    assert exists(made.folder)


def test_a_folder_that_cannot_be_made_is_said(made: Made) -> None:
    inside_a_file = made.copies()[0] / "new"
    with pytest.raises(VaultNotWritten):
        create_vault(inside_a_file, "x", workspace="w", random=os.urandom, cost=made.cost)


def test_the_same_randomness_makes_the_same_vault_so_all_of_it_comes_in(
    made: Made, tmp_path: Path
) -> None:
    def run(folder: Path) -> bytes:
        counter = itertools.count()
        create_vault(
            folder,
            "x",
            workspace="w",
            random=lambda size: bytes(next(counter) % 256 for _ in range(size)),
            cost=made.cost,
        )
        return (folder / "vault.slots").read_bytes()

    assert run(tmp_path / "one") == run(tmp_path / "two")


def test_a_changed_passphrase_opens_and_the_old_one_does_not(made: Made) -> None:
    mark = change_passphrase(made.folder, made.key, "new", random=os.urandom, cost=made.cost)
    assert mark.generation == made.new.mark.generation + 1
    opened = open_with_passphrase(made.folder, "new")
    assert (opened.key, opened.mark) == (made.key, mark)
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(made.folder, made.passphrase)
    assert open_with_recovery(made.folder, made.code).key == made.key


def test_a_changed_recovery_code_opens_and_the_old_one_does_not(made: Made) -> None:
    code = new_recovery_code(os.urandom)
    mark = change_recovery_code(made.folder, made.key, code, random=os.urandom)
    assert open_with_recovery(made.folder, code).mark == mark
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery(made.folder, made.code)
    assert open_with_passphrase(made.folder, made.passphrase).key == made.key


def test_refused_secrets_change_nothing(made: Made) -> None:
    before = made.contents()
    with pytest.raises(EmptyPassphrase):
        change_passphrase(made.folder, made.key, "", random=os.urandom, cost=made.cost)
    with pytest.raises(RecoveryCodeMistyped):
        change_recovery_code(made.folder, made.key, "0" * 27, random=os.urandom)
    assert made.contents() == before


def test_nothing_changes_without_the_right_key(made: Made, keyring: MemoryKeyring) -> None:
    before = made.contents()
    wrong = bytes(32)
    with pytest.raises(VaultTampered):
        change_passphrase(made.folder, wrong, "new", random=os.urandom, cost=made.cost)
    with pytest.raises(VaultTampered):
        add_keyring_slot(made.folder, wrong, keyring, random=os.urandom)
    with pytest.raises(VaultTampered):
        keep_anchor(made.folder, wrong, b"x")
    assert (made.contents(), keyring.secrets) == (before, {})


def test_the_keyring_never_holds_the_database_key(made: Made, keyring: MemoryKeyring) -> None:
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    [secret] = keyring.secrets.values()
    assert len(secret) == 32
    assert secret != made.key


def test_a_keyring_added_again_replaces_the_slot_and_the_secret(
    made: Made, keyring: MemoryKeyring
) -> None:
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    [first] = keyring.secrets
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    [second] = keyring.secrets
    assert first != second
    assert open_with_keyring(made.folder, keyring).key == made.key


def test_a_locked_keyring_is_not_added(made: Made, keyring: MemoryKeyring) -> None:
    keyring.now = KeyringState.LOCKED
    with pytest.raises(KeyringLocked):
        add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    assert SlotKind.KEYRING not in ways_in(made.folder)


def test_a_keyring_slot_that_cannot_be_written_leaves_no_secret(
    made: Made, keyring: MemoryKeyring
) -> None:
    (made.folder / "vault.slots.tmp").mkdir()
    with pytest.raises(VaultNotWritten):
        add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    assert keyring.secrets == {}


def test_a_removed_keyring_opens_no_more_and_keeps_no_secret(
    made: Made, keyring: MemoryKeyring
) -> None:
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    mark = remove_keyring_slot(made.folder, made.key, keyring)
    assert keyring.secrets == {}
    assert open_with_passphrase(made.folder, made.passphrase).mark == mark
    assert remove_keyring_slot(made.folder, made.key, keyring) == mark
    with pytest.raises(KeyringNotSetUp):
        open_with_keyring(made.folder, keyring)


def test_a_locked_keyring_can_still_be_shut_out(made: Made, keyring: MemoryKeyring) -> None:
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    keyring.now = KeyringState.LOCKED
    remove_keyring_slot(made.folder, made.key, keyring)
    keyring.now = KeyringState.UNLOCKED
    assert len(keyring.secrets) == 1
    with pytest.raises(KeyringNotSetUp):
        open_with_keyring(made.folder, keyring)


def test_the_anchor_is_kept_under_the_mac_and_leaves_the_mark(made: Made) -> None:
    keep_anchor(made.folder, made.key, b"the head of the journal")
    opened = open_with_recovery(made.folder, made.code)
    assert opened.anchor == b"the head of the journal"
    assert opened.mark == made.new.mark
    change_passphrase(made.folder, made.key, "new", random=os.urandom, cost=made.cost)
    assert open_with_recovery(made.folder, made.code).anchor == opened.anchor
