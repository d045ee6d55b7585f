"""What a vault needs of a keyring, whichever system it belongs to."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from focalnet.vault.slots import Slot


class KeyringState(Enum):
    """What can be said of a keyring without waking it."""

    ABSENT = "absent"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class Keyring(Protocol):
    """A place of the operating system that keeps small secrets encrypted.

    Every call but ``state`` may raise KeyringAbsent, KeyringLocked or KeyringFailed,
    and may wait while the officer unlocks the keyring.
    """

    def state(self) -> KeyringState:
        """Return the state, without asking the officer anything."""
        ...

    def get(self, item: str) -> bytes | None:
        """Return the secret, or None when there is none of this name."""
        ...

    def put(self, item: str, secret: bytes) -> None:
        """Keep a secret under this name."""
        ...

    def delete(self, item: str) -> None:
        """Forget the secret of this name, if there is one."""
        ...


def item_name(workspace: str, slot: Slot) -> str:
    """Return the name of a slot's secret: ids only, for anyone may list the names."""
    return f"{workspace}/{slot.id.hex()}"
