"""The hybrid logical clock: time that never goes back, whatever the laptop says.

Kulkarni and others, Logical Physical Clocks (2014). A reading is text that sorts
by time: 12 hexadecimal digits of milliseconds, 4 of a counter, then the replica.
"""

from __future__ import annotations

from datetime import UTC, datetime

COUNTER_LIMIT = 0xFFFF
# The last second that Python knows; a clock may run so far ahead that it passes it.
END_OF_TIME = 253_402_300_799_000


def next_reading(last: str, now_ms: int, replica: str) -> str:
    """Return the reading after *last*; the wall clock may have gone back."""
    last_ms, counter = (int(last[:12], 16), int(last[12:16], 16)) if last else (-1, 0)
    if now_ms > last_ms:
        return f"{now_ms:012x}0000{replica}"
    if counter < COUNTER_LIMIT:
        return f"{last_ms:012x}{counter + 1:04x}{replica}"
    return f"{last_ms + 1:012x}0000{replica}"


def moment(reading: str) -> datetime:
    """Return the wall time of a reading, in UTC; what lies beyond the year 9999 is its end."""
    return datetime.fromtimestamp(min(int(reading[:12], 16), END_OF_TIME) / 1000, UTC)
