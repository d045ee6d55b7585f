"""Opening a vault: by passphrase, by recovery code or by the keyring of this computer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from focalnet.vault.copies import Copies, heal, read_copies
from focalnet.vault.errors import (
    KeyringNotSetUp,
    VaultTampered,
    WrongPassphrase,
    WrongRecoveryCode,
)
from focalnet.vault.keyring_port import Keyring, item_name
from focalnet.vault.sealing import (
    code_key,
    is_authentic,
    keyring_key,
    passphrase_key,
    unsealed,
)
from focalnet.vault.slots import Slot, SlotFile, SlotKind


@dataclass(frozen=True, slots=True)
class Mark:
    """What the store keeps inside itself to know its slot file again."""

    generation: int
    digest: bytes

    @classmethod
    def of(cls, file: SlotFile) -> Mark:
        """Return the mark of a slot file."""
        return cls(file.generation, file.digest())


class Standing(Enum):
    """How the slot file stands to the mark the store kept.

    SAME: go on. NEWER: a change of the slots was cut off before the store heard of
    it, or the store is an older one; keep the new mark once the store's own anchor
    agrees. OLDER: an old slot file was put back; a passphrase given up may open
    again. CHANGED: another slot file of the same generation. Never go on silently
    with the last two.
    """

    SAME = "same"
    NEWER = "newer"
    OLDER = "older"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class OpenedVault:
    """The database key, and what the slot file said once it was authenticated.

    *healed* tells that one copy of the file was damaged, missing or left behind and
    has been written anew from the other.
    """

    key: bytes
    workspace: str
    mark: Mark
    anchor: bytes
    healed: bool


def compare(found: Mark, kept: Mark) -> Standing:
    """Return how the slot file *found* stands to the mark *kept* in the store."""
    if found == kept:
        return Standing.SAME
    if found.generation == kept.generation:
        return Standing.CHANGED
    return Standing.NEWER if found.generation > kept.generation else Standing.OLDER


def ways_in(folder: Path) -> frozenset[SlotKind]:
    """Return the ways to open this vault, without opening it.

    Raises what stands in the way: VaultMissing, VaultUnreadable, VaultDamaged or
    VaultTooNew. What it says is not authenticated yet.
    """
    return frozenset(slot.kind for slot in read_copies(folder).newest.slots)


def open_with_passphrase(folder: Path, passphrase: str) -> OpenedVault:
    """Open by passphrase; takes about a second.

    Raises WrongPassphrase, EmptyPassphrase, NotEnoughMemory, VaultTampered and what
    ways_in raises.
    """
    copies = read_copies(folder)
    slot = _slot(copies, SlotKind.PASSPHRASE)
    key = unsealed(slot, passphrase_key(passphrase, slot), copies.newest.workspace)
    if key is None:
        raise WrongPassphrase("This is not the passphrase of this workspace.")
    return _opened(folder, copies, key)


def open_with_recovery(folder: Path, code: str) -> OpenedVault:
    """Open by recovery code, at once.

    Raises RecoveryCodeMistyped when the code is none, WrongRecoveryCode when it is
    another one, VaultTampered and what ways_in raises.
    """
    copies = read_copies(folder)
    slot = _slot(copies, SlotKind.RECOVERY)
    key = unsealed(slot, code_key(code, slot), copies.newest.workspace)
    if key is None:
        raise WrongRecoveryCode("This is not the recovery code of this workspace.")
    return _opened(folder, copies, key)


def open_with_keyring(folder: Path, keyring: Keyring) -> OpenedVault:
    """Open by what the keyring of this computer holds; may wait for the keyring.

    Raises KeyringAbsent, KeyringLocked, KeyringFailed, KeyringNotSetUp (no slot, or
    the keyring was reset), VaultTampered and what ways_in raises.
    """
    copies = read_copies(folder)
    workspace = copies.newest.workspace
    slot = copies.newest.slot(SlotKind.KEYRING)
    secret = keyring.get(item_name(workspace, slot)) if slot else None
    if slot is None or secret is None:
        raise KeyringNotSetUp("This keyring holds no key of this workspace.")
    key = unsealed(slot, keyring_key(secret, slot), workspace)
    if key is None:
        raise KeyringNotSetUp("What the keyring holds does not open this workspace.")
    return _opened(folder, copies, key)


def authentic_file(folder: Path, key: bytes) -> SlotFile:
    """Return the slot file after checking that *key* made it; else VaultTampered."""
    file = read_copies(folder).newest
    _check(file, key)
    return file


def _slot(copies: Copies, kind: SlotKind) -> Slot:
    return next(slot for slot in copies.newest.slots if slot.kind == kind)


def _opened(folder: Path, copies: Copies, key: bytes) -> OpenedVault:
    file = copies.newest
    _check(file, key)
    healed = heal(folder, copies)
    return OpenedVault(key, file.workspace, Mark.of(file), file.anchor, healed)


def _check(file: SlotFile, key: bytes) -> None:
    if not is_authentic(file, key):
        raise VaultTampered("The key file was altered without its key.")
