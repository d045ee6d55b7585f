"""Keys that hang on the key of the workspace: those of its backups, and its list of erasures.

A backup carries the key file of its day, so that it opens by the passphrase and the
recovery code of that day; its own key is sealed under that of the workspace, which
those two give. The keyring is left out: it belongs to one computer.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from focalnet.vault.copies import write_copies
from focalnet.vault.errors import VaultDamaged, WrongPassphrase, WrongRecoveryCode
from focalnet.vault.opening import Mark, authentic_file
from focalnet.vault.sealing import authenticated, code_key, derived, is_authentic, passphrase_key
from focalnet.vault.sealing import unsealed as unsealed_slot
from focalnet.vault.slots import SlotFile, SlotKind, decoded

NONCE = bytes(12)
"""Every key below is used once only, for it is made from a random id."""


def slots_to_hand_on(folder: Path, key: bytes) -> bytes:
    """Return the key file without the keyring and the anchor; raises VaultTampered."""
    file = authentic_file(folder, key)
    slots = tuple(slot for slot in file.slots if slot.kind is not SlotKind.KEYRING)
    return authenticated(replace(file, slots=slots, anchor=b""), key).encoded()


def key_of_slots(raw: bytes, way: str, secret: str) -> bytes:
    """Return the key of the workspace that a handed on key file opens.

    *way* is passphrase or recovery. Raises VaultDamaged, VaultTooNew, WrongPassphrase,
    WrongRecoveryCode, RecoveryCodeMistyped, EmptyPassphrase or NotEnoughMemory.
    """
    file = decoded(raw)
    recovery = way == "recovery"
    slot = file.slot(SlotKind.RECOVERY if recovery else SlotKind.PASSPHRASE)
    if slot is None:
        raise VaultDamaged("The key file is damaged.")
    under = code_key(secret, slot) if recovery else passphrase_key(secret, slot)
    key = unsealed_slot(slot, under, file.workspace)
    if key is None and recovery:
        raise WrongRecoveryCode("This is not the recovery code of the day of the backup.")
    if key is None:
        raise WrongPassphrase("This is not the passphrase of the day of the backup.")
    _check(file, key)
    return key


def put_slots(folder: Path, raw: bytes, key: bytes) -> Mark:
    """Write a handed on key file into a new folder and return its mark."""
    file = decoded(raw)
    _check(file, key)
    write_copies(folder, file, fresh=True)
    return Mark.of(file)


def _check(file: SlotFile, key: bytes) -> None:
    if not is_authentic(file, key):
        raise VaultDamaged("The key file of the backup was altered.")


def sealed_under(key: bytes, purpose: str, unique: bytes, content: bytes, bound: bytes) -> bytes:
    """Return *content* sealed for one purpose; *unique* is random and used once, *bound* clear."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(derived(key, unique, purpose)).encrypt(NONCE, content, bound)


def unsealed_under(
    key: bytes, purpose: str, unique: bytes, content: bytes, bound: bytes
) -> bytes | None:
    """Return what sealed_under sealed, or None where the key or anything else is another."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(derived(key, unique, purpose)).decrypt(NONCE, content, bound)
    except InvalidTag:
        return None
