"""What the use cases need of workspaces: the store and the vault together.

Types only, as in services.ports.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from focalnet.services.ports import Register

if TYPE_CHECKING:
    from focalnet.services.backup_ports import Backups


@dataclass(frozen=True, slots=True)
class Created:
    """A new workspace: the open register, and the code that is shown once."""

    register: Register
    recovery_code: str


@dataclass(frozen=True, slots=True)
class Ways:
    """Which ways of unlocking a workspace has."""

    passphrase: bool
    recovery: bool
    keyring: bool


class Workspaces(Protocol):
    """Makes, opens and guards workspaces: the store and the vault together.

    Every method may raise FocalnetError; then nothing was changed. ``way`` of
    opening is "passphrase", "recovery" or "keyring".
    """

    def create(self, folder: Path, *, office: str, author: str, passphrase: str) -> Created:
        """Make a workspace in an empty or new folder, with the reference data of States."""
        ...

    @property
    def backups(self) -> Backups:
        """Makes, keeps and restores backups."""
        ...

    def open(self, folder: Path, *, way: str, secret: str, restored: bool = False) -> Register:
        """Unlock a workspace and take the single-writer lock.

        Raises RegisterSetBack where the register is older than it was. *restored*
        says that the officer put it back: it goes on as a new laptop.
        """
        ...

    def ways(self, folder: Path) -> Ways:
        """Return the ways of unlocking without unlocking."""
        ...

    def change_passphrase(self, folder: Path, register: Register, new: str) -> None:
        """Replace the passphrase slot."""
        ...

    def new_recovery_code(self, folder: Path, register: Register) -> str:
        """Replace the recovery slot and return the new code."""
        ...

    def use_keyring(self, folder: Path, register: Register, *, wanted: bool) -> None:
        """Add or remove the slot of this computer's keyring."""
        ...
