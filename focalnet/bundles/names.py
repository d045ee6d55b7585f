"""The names a bundle may use: none of them can become a path or an order."""

from __future__ import annotations

import re
from typing import Any

from focalnet.bundles.canonical import damaged

REPLICA = re.compile(r"[0-9a-f]{16}")
RECORD = re.compile(r"[A-Za-z0-9_-]{1,64}")
KIND = re.compile(r"[a-z][a-z0-9_-]{0,63}")
ACTION = re.compile(r"[a-z][a-z0-9._-]{0,63}")
SET = re.compile(r"[0-9a-f]{16}\.[1-9][0-9]{0,15}")
CHANGE = re.compile(r"[0-9a-f]{16}(\.[0-9]{1,16}){3}")
# Milliseconds and counter of a clock; the laptop follows.
TIME = re.compile(r"[0-9a-f]{16}")
# A field, or an element of one: emails/018f….
FIELD = re.compile(r"@?[A-Za-z][A-Za-z0-9_-]{0,63}(/[A-Za-z0-9_-]{1,64})?")


def matching(pattern: re.Pattern[str], value: Any) -> str:
    """Return a text that *pattern* allows; raises BundleDamaged."""
    if type(value) is not str or not pattern.fullmatch(value):
        raise damaged()
    return value


def checked_replica(value: Any) -> str:
    """Return the id of a laptop; raises BundleDamaged."""
    return matching(REPLICA, value)
