"""The salts of an action that touched many records, out of secrets that can be carried.

Salts cannot be compressed; one seed in place of each 256 of them makes a bundle of a
hundred thousand a sixth smaller. From a salt nobody can work out the seed, nor from it
another salt.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

SALT_BYTES = 32
SEED_BYTES = 32
BLOCK = 256
"""So many entries share a seed: where one of them is erased, so many salts are told again."""
GONE = bytes(SEED_BYTES)
TAG = b"focalnet/salt/v1\0"


def seeds_length(count: int) -> int:
    """Return how many bytes the seeds of so many entries have, one after the other."""
    return -(-count // BLOCK) * SEED_BYTES


def salts_of(seeds: bytes, count: int) -> list[bytes]:
    """Return the salts of the *count* entries of an action, in their places.

    A salt whose seed is gone is empty; so are all where the seeds are not of that many.
    """
    if len(seeds) != seeds_length(count):
        return [b""] * count
    salts: list[bytes] = []
    for first in range(0, count, BLOCK):
        at = first // BLOCK * SEED_BYTES
        salts += _of_block(seeds[at : at + SEED_BYTES], range(first, min(first + BLOCK, count)))
    return salts


def _of_block(seed: bytes, places: range) -> list[bytes]:
    if seed == GONE:
        return [b""] * len(places)
    begun = sha256(TAG + seed)
    salts: list[bytes] = []
    for place in places:
        salt = begun.copy()
        salt.update(place.to_bytes(4, "big"))
        salts.append(salt.digest())
    return salts


def without_seeds_of(places: Iterable[int], seeds: bytes, count: int) -> bytes:
    """Return the seeds without those that tell the salts in these places; empty where none is left.

    None is left either where they are not those of *count* entries.
    """
    if len(seeds) != seeds_length(count):
        return b""
    left = bytearray(seeds)
    for block in {place // BLOCK for place in places}:
        left[block * SEED_BYTES : (block + 1) * SEED_BYTES] = GONE
    return bytes(left) if any(left) else b""
