"""Invite to an event, register who comes, and purge the registration files."""

from __future__ import annotations

from typing import Any


def prepare_people(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
