"""Sealing the database key under the key of a way in, and the MAC of the slot file."""

from __future__ import annotations

import hmac
from dataclasses import replace

from focalnet.domain.passphrase import normalised
from focalnet.domain.recovery import recovery_key
from focalnet.vault.cost import Cost, stretched
from focalnet.vault.slots import Slot, SlotFile, canonical

KEY_BYTES = 32


def passphrase_key(passphrase: str, slot: Slot) -> bytes:
    """Return the key-encryption key of a passphrase; takes about a second.

    Raises EmptyPassphrase and NotEnoughMemory.
    """
    if not isinstance(slot.cost, Cost):
        raise TypeError("a passphrase slot names its cost")
    text = normalised(passphrase).encode("utf-8", "surrogatepass")
    return stretched(text, slot.salt, slot.cost)


def code_key(code: str, slot: Slot) -> bytes:
    """Return the key-encryption key of a recovery code; raises RecoveryCodeMistyped.

    The code is random enough to need no slow derivation.
    """
    return derived(recovery_key(code), slot.salt, "recovery slot")


def keyring_key(secret: bytes, slot: Slot) -> bytes:
    """Return the key-encryption key of the secret in the keyring."""
    return derived(secret, slot.salt, "keyring slot")


def derived(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """Return 32 bytes made for one purpose (HKDF-SHA256)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, purpose.encode()).derive(secret)


def sealed(slot: Slot, key: bytes, under: bytes, workspace: str) -> Slot:
    """Return the slot with the database key sealed in it."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(under)
    return replace(slot, sealed=cipher.encrypt(slot.nonce, key, _header(slot, workspace)))


def unsealed(slot: Slot, under: bytes, workspace: str) -> bytes | None:
    """Return the database key, or None when *under* is not the key of this slot."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(under)
    try:
        return cipher.decrypt(slot.nonce, slot.sealed, _header(slot, workspace))
    except InvalidTag:
        return None


def authenticated(file: SlotFile, key: bytes) -> SlotFile:
    """Return the slot file with its MAC under the database key."""
    return replace(file, mac=_mac(file, key))


def is_authentic(file: SlotFile, key: bytes) -> bool:
    """Tell whether the holder of the database key wrote this slot file."""
    return hmac.compare_digest(file.mac, _mac(file, key))


def _mac(file: SlotFile, key: bytes) -> bytes:
    secret = derived(key, b"", "slots-mac")
    return hmac.digest(secret, canonical(file.unauthenticated()), "sha256")


def _header(slot: Slot, workspace: str) -> bytes:
    return canonical({"workspace": workspace, "slot": slot.header()})
