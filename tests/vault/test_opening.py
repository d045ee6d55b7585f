"""Every way opens, and every reason not to open has its own name."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from typing import TYPE_CHECKING

import pytest

from focalnet.domain.passphrase import EmptyPassphrase
from focalnet.domain.recovery import RecoveryCodeMistyped, new_recovery_code
from focalnet.vault import (
    KeyringState,
    Mark,
    SlotKind,
    Standing,
    add_keyring_slot,
    change_passphrase,
    compare,
    open_with_keyring,
    open_with_passphrase,
    open_with_recovery,
    ways_in,
)
from focalnet.vault.errors import (
    KeyringAbsent,
    KeyringLocked,
    KeyringNotSetUp,
    VaultDamaged,
    VaultMissing,
    VaultTampered,
    VaultTooNew,
    VaultUnreadable,
    WrongPassphrase,
    WrongRecoveryCode,
)
from focalnet.vault.sealing import authenticated
from focalnet.vault.slots import SlotFile, decoded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.vault.conftest import Made, MemoryKeyring


def test_the_passphrase_opens(made: Made) -> None:
    opened = open_with_passphrase(made.folder, made.passphrase)
    assert opened.key == made.key
    assert opened.mark == made.new.mark
    assert not opened.healed


def test_the_recovery_code_opens_however_it_is_written(made: Made) -> None:
    for typed in (made.code, made.code.lower(), made.code.replace("-", " ")):
        assert open_with_recovery(made.folder, typed).key == made.key


def test_the_keyring_opens(made: Made, keyring: MemoryKeyring) -> None:
    mark = add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    opened = open_with_keyring(made.folder, keyring)
    assert (opened.key, opened.mark) == (made.key, mark)


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_a_passphrase_opens_in_every_unicode_form(made: Made, form: str) -> None:
    phrase = "ﬁdélité à Genève ½ ё أ"
    change_passphrase(made.folder, made.key, phrase, random=os.urandom, cost=made.cost)
    typed = unicodedata.normalize(form, phrase)  # type: ignore[arg-type]
    assert open_with_passphrase(made.folder, f"\u00a0 {typed}\n").key == made.key


def test_case_and_inner_blanks_of_a_passphrase_matter(made: Made) -> None:
    for typed in (made.passphrase.upper(), made.passphrase.replace(" ", "")):
        with pytest.raises(WrongPassphrase):
            open_with_passphrase(made.folder, typed)


def test_a_passphrase_of_blanks_is_none(made: Made) -> None:
    with pytest.raises(EmptyPassphrase):
        open_with_passphrase(made.folder, " \t\u3000")


def test_another_recovery_code_is_told_from_a_mistyped_one(made: Made) -> None:
    with pytest.raises(WrongRecoveryCode):
        open_with_recovery(made.folder, new_recovery_code(os.urandom))
    with pytest.raises(RecoveryCodeMistyped):
        open_with_recovery(made.folder, made.code[:-1])


def test_the_ways_are_known_before_opening(made: Made, keyring: MemoryKeyring) -> None:
    assert ways_in(made.folder) == {SlotKind.PASSPHRASE, SlotKind.RECOVERY}
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    assert ways_in(made.folder) == set(SlotKind)


@pytest.mark.parametrize(
    ("state", "error"),
    [(KeyringState.ABSENT, KeyringAbsent), (KeyringState.LOCKED, KeyringLocked)],
)
def test_an_absent_or_locked_keyring_says_so_and_the_rest_still_opens(
    made: Made, keyring: MemoryKeyring, state: KeyringState, error: type[Exception]
) -> None:
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    keyring.now = state
    with pytest.raises(error):
        open_with_keyring(made.folder, keyring)
    assert open_with_passphrase(made.folder, made.passphrase).key == made.key
    assert open_with_recovery(made.folder, made.code).key == made.key


def test_a_keyring_that_was_reset_or_never_set_up_says_so(
    made: Made, keyring: MemoryKeyring
) -> None:
    with pytest.raises(KeyringNotSetUp):
        open_with_keyring(made.folder, keyring)
    add_keyring_slot(made.folder, made.key, keyring, random=os.urandom)
    for item in keyring.secrets:
        keyring.secrets[item] = b""
    with pytest.raises(KeyringNotSetUp):
        open_with_keyring(made.folder, keyring)
    keyring.secrets.clear()
    with pytest.raises(KeyringNotSetUp):
        open_with_keyring(made.folder, keyring)


def test_a_folder_without_a_vault_says_so(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        with pytest.raises(VaultMissing):
            ways_in(folder)


def test_a_file_in_place_of_the_folder_holds_no_vault(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(VaultMissing):
        ways_in(tmp_path / "file")


def test_a_file_the_system_refuses_to_read_is_not_called_damaged(made: Made) -> None:
    for path in made.copies():
        path.unlink()
        path.symlink_to(path)
    with pytest.raises(VaultUnreadable):
        ways_in(made.folder)


def test_two_damaged_copies_are_told_from_a_wrong_passphrase(made: Made) -> None:
    made.put(b"", b"\0" * 500)
    with pytest.raises(VaultDamaged):
        open_with_passphrase(made.folder, made.passphrase)


class _FromTheFuture(SlotFile):
    def unauthenticated(self) -> dict[str, object]:
        return super().unauthenticated() | {"version": 2, "more": [1, 2, 3]}


def test_a_newer_version_is_refused_even_beside_a_copy_we_can_read(made: Made) -> None:
    [raw, _] = made.contents()
    old = decoded(raw)
    new = _FromTheFuture(old.workspace, 2, old.slots, old.anchor, old.mac).encoded()
    for contents in ((new, new), (new, raw), (raw, new)):
        made.put(*contents)
        with pytest.raises(VaultTooNew):
            open_with_passphrase(made.folder, made.passphrase)
        assert made.contents() == list(contents)


def test_an_old_slot_put_into_the_file_is_noticed(made: Made) -> None:
    before = decoded(made.contents()[0])
    change_passphrase(made.folder, made.key, "the new one", random=os.urandom, cost=made.cost)
    now = decoded(made.contents()[0])
    forged = SlotFile(now.workspace, now.generation, before.slots, now.anchor, now.mac)
    made.put(forged.encoded(), forged.encoded())
    with pytest.raises(VaultTampered):
        open_with_passphrase(made.folder, made.passphrase)


def test_a_mac_made_with_another_key_is_noticed(made: Made) -> None:
    file = authenticated(decoded(made.contents()[0]), b"\1" * 32)
    made.put(file.encoded(), file.encoded())
    with pytest.raises(VaultTampered):
        open_with_recovery(made.folder, made.code)


def test_an_old_file_put_back_whole_is_older_than_the_store_says(made: Made) -> None:
    old = made.contents()
    kept = change_passphrase(
        made.folder, made.key, "the new one", random=os.urandom, cost=made.cost
    )
    made.put(*old)
    opened = open_with_passphrase(made.folder, made.passphrase)
    assert compare(opened.mark, kept) is Standing.OLDER


def test_the_mark_tells_same_newer_older_and_changed() -> None:
    kept = Mark(3, b"a")
    assert compare(Mark(3, b"a"), kept) is Standing.SAME
    assert compare(Mark(4, b"b"), kept) is Standing.NEWER
    assert compare(Mark(2, b"b"), kept) is Standing.OLDER
    assert compare(Mark(3, b"b"), kept) is Standing.CHANGED


def test_importing_the_vault_loads_no_heavy_library_and_opening_no_keyring(made: Made) -> None:
    program = (
        "import sys, pathlib, focalnet.vault as vault\n"
        "heavy = {'argon2', 'cbor2', 'cryptography', 'keyring'}\n"
        "assert not heavy & set(sys.modules)\n"
        "vault.open_with_passphrase(pathlib.Path(sys.argv[1]), sys.argv[2])\n"
        "assert heavy & set(sys.modules) == heavy - {'keyring'}\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, made.folder, made.passphrase],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
