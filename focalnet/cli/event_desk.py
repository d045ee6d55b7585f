"""Check people in, exchange desks, and mark who attended which sitting."""

from __future__ import annotations

from typing import Any


def prepare_desk(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
