"""Making a vault and changing the ways into it.

The database key never changes here: only one slot is written anew, so copies of the
file made before (backups) still open by the old way. Every function takes the key of
the opened vault, checks the file against it, and returns the mark for the store to keep.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from focalnet.domain.recovery import new_recovery_code
from focalnet.vault.copies import write_copies
from focalnet.vault.cost import Cost, calibrated_cost
from focalnet.vault.errors import (
    KeyringAbsent,
    KeyringFailed,
    KeyringLocked,
    VaultNotWritten,
)
from focalnet.vault.keyring_port import Keyring, item_name
from focalnet.vault.opening import Mark, authentic_file
from focalnet.vault.sealing import (
    KEY_BYTES,
    authenticated,
    code_key,
    keyring_key,
    passphrase_key,
    sealed,
)
from focalnet.vault.slots import SLOT_SIZES, Slot, SlotFile, SlotKind

Random = Callable[[int], bytes]
KEYRING_TROUBLE = (KeyringAbsent, KeyringFailed, KeyringLocked)


@dataclass(frozen=True, slots=True)
class NewVault:
    """The database key of a vault just made, and the recovery code to show once."""

    key: bytes
    recovery_code: str
    mark: Mark


def create_vault(
    folder: Path,
    passphrase: str,
    *,
    workspace: str,
    random: Random,
    cost: Cost | None = None,
) -> NewVault:
    """Make a database key and lock it in *folder* by passphrase and recovery code.

    Without *cost*, measures this computer first (some seconds). *random* must be fit
    for keys. Raises EmptyPassphrase, NotEnoughMemory, VaultExists or VaultNotWritten;
    nothing is left in the folder then.
    """
    key = random(KEY_BYTES)
    code = new_recovery_code(random)
    slots = (
        _passphrase_slot(passphrase, key, workspace, random, cost),
        _recovery_slot(code, key, workspace, random),
    )
    file = authenticated(SlotFile(workspace, 1, slots), key)
    write_copies(folder, file, fresh=True)
    return NewVault(key, code, Mark.of(file))


def change_passphrase(
    folder: Path, key: bytes, passphrase: str, *, random: Random, cost: Cost | None = None
) -> Mark:
    """Let a new passphrase open the vault, and the old one no more.

    Raises EmptyPassphrase, NotEnoughMemory, VaultTampered, VaultNotWritten or what
    reading the file raises; the old passphrase stays then.
    """
    file = authentic_file(folder, key)
    slot = _passphrase_slot(passphrase, key, file.workspace, random, cost)
    return _with_slot(folder, file, slot, key)


def change_recovery_code(folder: Path, key: bytes, code: str, *, random: Random) -> Mark:
    """Let a new recovery code open the vault, and the old one no more.

    *code* comes from new_recovery_code and was typed back by the officer. Raises
    RecoveryCodeMistyped, VaultTampered, VaultNotWritten or what reading the file
    raises; the old code stays then.
    """
    file = authentic_file(folder, key)
    slot = _recovery_slot(code, key, file.workspace, random)
    return _with_slot(folder, file, slot, key)


def add_keyring_slot(folder: Path, key: bytes, keyring: Keyring, *, random: Random) -> Mark:
    """Let the keyring of this computer open the vault, in place of any other keyring.

    The keyring holds a random key-encryption key, never the database key. Raises
    KeyringAbsent, KeyringLocked, KeyringFailed, VaultTampered, VaultNotWritten or what
    reading the file raises; everything stays as it was then.
    """
    file = authentic_file(folder, key)
    blank = _blank(SlotKind.KEYRING, random)
    secret = random(KEY_BYTES)
    slot = sealed(blank, key, keyring_key(secret, blank), file.workspace)
    keyring.put(item_name(file.workspace, slot), secret)
    try:
        mark = _with_slot(folder, file, slot, key)
    except VaultNotWritten:
        _forget(keyring, file.workspace, slot)
        raise
    _forget(keyring, file.workspace, file.slot(SlotKind.KEYRING))
    return mark


def remove_keyring_slot(folder: Path, key: bytes, keyring: Keyring) -> Mark:
    """Let no keyring open the vault any more; without a keyring slot, change nothing.

    The slot goes even when the keyring is absent or locked: what it holds opens
    nothing then. Raises VaultTampered, VaultNotWritten or what reading the file raises.
    """
    file = authentic_file(folder, key)
    slot = file.slot(SlotKind.KEYRING)
    if slot is None:
        return Mark.of(file)
    others = tuple(other for other in file.slots if other is not slot)
    mark = _written(folder, replace(file, slots=others), key)
    _forget(keyring, file.workspace, slot)
    return mark


def keep_anchor(folder: Path, key: bytes, anchor: bytes) -> None:
    """Keep the store's anchor (16 KiB at most) in the slot file, under its MAC.

    The mark stays the same. Raises VaultTampered, VaultNotWritten or what reading the
    file raises; the old anchor stays then.
    """
    file = authentic_file(folder, key)
    write_copies(folder, authenticated(replace(file, anchor=anchor), key))


def _passphrase_slot(
    passphrase: str, key: bytes, workspace: str, random: Random, cost: Cost | None
) -> Slot:
    blank = replace(_blank(SlotKind.PASSPHRASE, random), cost=cost or calibrated_cost())
    return sealed(blank, key, passphrase_key(passphrase, blank), workspace)


def _recovery_slot(code: str, key: bytes, workspace: str, random: Random) -> Slot:
    blank = _blank(SlotKind.RECOVERY, random)
    return sealed(blank, key, code_key(code, blank), workspace)


def _blank(kind: SlotKind, random: Random) -> Slot:
    identity, salt, nonce = (random(SLOT_SIZES[name]) for name in ("id", "salt", "nonce"))
    return Slot(kind, identity, salt, nonce)


def _with_slot(folder: Path, file: SlotFile, slot: Slot, key: bytes) -> Mark:
    others = tuple(other for other in file.slots if other.kind != slot.kind)
    return _written(folder, replace(file, slots=(*others, slot)), key)


def _written(folder: Path, file: SlotFile, key: bytes) -> Mark:
    file = authenticated(replace(file, generation=file.generation + 1), key)
    write_copies(folder, file)
    return Mark.of(file)


def _forget(keyring: Keyring, workspace: str, slot: Slot | None) -> None:
    if slot is not None:
        with contextlib.suppress(*KEYRING_TROUBLE):
            keyring.delete(item_name(workspace, slot))
