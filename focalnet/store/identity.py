"""Who writes here: the office, the officer and this laptop's signing key."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from focalnet.store.settings import Settings

REPLICA_SETTING = "store.replica"
SIGNING_KEY_SETTING = "store.signing-key"
OFFICE_SETTING = "store.office"
SUCCEEDS_SETTING = "store.succeeds"
AUTHOR_SETTING = "store.author"


@dataclass(frozen=True, slots=True)
class Identity:
    """The replica (16 hexadecimal digits) and the key it signs with."""

    replica: str
    office: str
    author: str
    signing_key: Ed25519PrivateKey

    @property
    def public_key(self) -> bytes:
        """The 32 bytes that check this laptop's signatures."""
        return self.signing_key.public_key().public_bytes_raw()

    @classmethod
    def kept(cls, settings: Settings) -> Identity:
        """Return the identity kept inside the encrypted file."""
        secret = bytes.fromhex(settings.read(SIGNING_KEY_SETTING))
        return cls(
            settings.read(REPLICA_SETTING),
            settings.read(OFFICE_SETTING),
            settings.read(AUTHOR_SETTING),
            Ed25519PrivateKey.from_private_bytes(secret),
        )

    def keep(self, settings: Settings) -> None:
        """Keep the identity inside the encrypted file, and nowhere else."""
        settings.keep(REPLICA_SETTING, self.replica)
        settings.keep(OFFICE_SETTING, self.office)
        settings.keep(AUTHOR_SETTING, self.author)
        settings.keep(SIGNING_KEY_SETTING, self.signing_key.private_bytes_raw().hex())


def signature_holds(public_key: bytes, signature: bytes, digest: bytes) -> bool:
    """Return whether the owner of *public_key* signed *digest*."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, digest)
    except (InvalidSignature, ValueError):
        return False
    return True
