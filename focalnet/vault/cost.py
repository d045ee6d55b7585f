"""How much work one guess at a passphrase costs (Argon2id, RFC 9106)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from focalnet.vault.errors import NotEnoughMemory

MIB = 1024
"""Argon2 counts memory in KiB."""

MOST = (1024 * MIB, 16, 16)
FLOOR_KIB = 64 * MIB
ROOM_KIB = 256 * MIB
FEWEST_PASSES = 3
LANES = 4
QUICKEST, TARGET, SLOWEST = 0.7, 1.0, 1.5
ROUNDS = 4
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Cost:
    """Memory in KiB, passes over it and lanes side by side.

    A slot file names its cost before anything in it can be trusted, so a value
    outside the limits is a ValueError and is never run.
    """

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        values = (self.memory_kib, self.passes, self.lanes)
        if not all(1 <= value <= most for value, most in zip(values, MOST, strict=True)):
            raise ValueError("cost outside the limits")
        if self.memory_kib < 8 * self.lanes:
            raise ValueError("too little memory for so many lanes")


FLOOR = Cost(FLOOR_KIB, FEWEST_PASSES, LANES)


def stretched(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return the 32-byte key that the passphrase becomes at this cost.

    Raises NotEnoughMemory when the system does not give the memory asked for.
    """
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            passphrase,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:
        raise NotEnoughMemory("There is too little free memory.") from error


def seconds_of(cost: Cost, clock: Callable[[], float] = time.perf_counter) -> float:
    """Return how long one guess takes on this computer, now."""
    start = clock()
    stretched(b"measured", b"\0" * 16, cost)
    return clock() - start


def calibrated_cost(seconds: Callable[[Cost], float] = seconds_of) -> Cost:
    """Return the cost at which this computer needs 0.7 to 1.5 seconds.

    More memory first, up to 256 MiB, then more passes. A computer so slow that it
    needs longer at 64 MiB waits longer: the floor holds everywhere.
    """
    cost = FLOOR
    for _ in range(ROUNDS):
        taken = seconds(cost)
        if QUICKEST <= taken <= SLOWEST:
            break
        scaled = _scaled(cost, TARGET / max(taken, 0.001))
        if scaled == cost:
            break
        cost = scaled
    return cost


def _scaled(cost: Cost, factor: float) -> Cost:
    work = cost.memory_kib * cost.passes * factor
    memory = min(max(int(work / FEWEST_PASSES), FLOOR_KIB), ROOM_KIB) // MIB * MIB
    passes = min(max(round(work / memory), FEWEST_PASSES), MOST[1])
    return Cost(memory, passes, LANES)
