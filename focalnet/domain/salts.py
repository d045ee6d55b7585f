"""The salts of an action that touched many records, out of one secret that can be carried.

Salts cannot be compressed; one seed in place of a hundred thousand of them makes a bundle
a sixth smaller. From a salt nobody can work out the seed, nor from it another salt.
"""

from __future__ import annotations

from hashlib import sha256

SALT_BYTES = 32
SEED_BYTES = 32
TAG = b"focalnet/salt/v1\0"


def salts_of(seed: bytes, count: int) -> list[bytes]:
    """Return the salts of the first *count* entries of the action with this *seed*."""
    begun = sha256(TAG + seed)
    salts: list[bytes] = []
    for place in range(count):
        salt = begun.copy()
        salt.update(place.to_bytes(4, "big"))
        salts.append(salt.digest())
    return salts
