"""Ids that rise with time, so that what is entered later sorts later."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

RECORD_RANDOM_BITS = 74
ELEMENT_RANDOM_BITS = 20
VERSION_7 = 0x7
VARIANT = 0b10
STEP_BITS = 12


def clock_ms() -> int:
    """Return the wall time in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


class TimedIds:
    """Gives rising ids: milliseconds first, then random bits (RFC 9562, version 7).

    Within one millisecond, and while the wall clock goes back, an id is the last
    one plus a small random step, so that no two are the same and none goes back.
    """

    def __init__(
        self,
        now_ms: Callable[[], int] = clock_ms,
        random_bytes: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._now_ms = now_ms
        self._random_bytes = random_bytes
        self._last_record = 0
        self._last_element = 0

    def record(self) -> str:
        """Return a new id of a record, a UUID of version 7 as text."""
        self._last_record = self._next(self._last_record, RECORD_RANDOM_BITS)
        ms, random = divmod(self._last_record, 1 << RECORD_RANDOM_BITS)
        high, low = divmod(random, 1 << 62)
        digits = f"{ms:012x}{VERSION_7:x}{high:03x}{(VARIANT << 62) | low:016x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def element(self) -> str:
        """Return a new id of a value in a many-valued field, 16 hexadecimal digits."""
        self._last_element = self._next(self._last_element, ELEMENT_RANDOM_BITS)
        return f"{self._last_element:016x}"

    def _next(self, last: int, bits: int) -> int:
        random = int.from_bytes(self._random_bytes(10), "big")
        fresh = (self._now_ms() << bits) | (random & ((1 << bits) - 1))
        # Small steps keep an element's 20 random bits from running ahead of the clock.
        step = 1 + (random & ((1 << min(STEP_BITS, bits - 16)) - 1))
        return max(fresh, last + step)
