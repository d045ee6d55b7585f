"""Keys of offices and laptops, and the digits that two offices read to each other."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha512

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_BYTES = 32
DIGITS = b"focalnet/digits/v1\0"
GROUPS, GROUP_BYTES, GROUP_SIZE = 12, 5, 100_000


def new_signing_key(random_bytes: Callable[[int], bytes]) -> bytes:
    """Return a new Ed25519 secret of 32 bytes."""
    return random_bytes(KEY_BYTES)


def new_receiving_key() -> str:
    """Return a new X25519 secret as age writes it (AGE-SECRET-KEY-1…)."""
    return str(pyrage.x25519.Identity.generate())


def receiving_public(secret: str) -> str:
    """Return the public side of a receiving key (age1…)."""
    return str(pyrage.x25519.Identity.from_str(secret).to_public())


def is_recipient(text: str) -> bool:
    """Return whether a text is the public side of a receiving key, as age writes it."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except (pyrage.RecipientError, ValueError):
        return False


def signing_public(secret: bytes) -> bytes:
    """Return the 32 bytes that check what *secret* signs."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def signature(secret: bytes, message: bytes) -> bytes:
    """Return the 64 bytes of a signature (RFC 8032)."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(message)


def holds(public: bytes, signed: bytes, message: bytes) -> bool:
    """Return whether the owner of *public* signed *message*."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def digits(one: bytes, other: bytes) -> str:
    """Return the sixty digits of two keys, 12 groups of 5, the same from either side."""
    hashed = sha512(DIGITS + b"".join(sorted((one, other)))).digest()
    groups = (hashed[place * GROUP_BYTES :][:GROUP_BYTES] for place in range(GROUPS))
    return " ".join(f"{int.from_bytes(group, 'big') % GROUP_SIZE:05}" for group in groups)
