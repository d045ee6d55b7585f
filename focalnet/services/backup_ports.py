"""What window and command line need of backups: made, kept, compared, restored."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register, Report, no_report


class BackupNotVerified(FocalnetError):
    """The copy was made, and does not agree with the register or with itself."""

    code = "backup.not-verified"
    remedy = "It was not kept. Run verify: the register itself may be damaged. Keep older backups."


class NotRestorable(FocalnetError):
    """The backup cannot take the place of what is there."""

    code = "restore.folder"
    remedy = "Choose a new or empty folder, or the workspace that the backup was made of."


class RegisterSetBack(FocalnetError):
    """The register is older than it was when this computer closed it last."""

    code = "store.set-back"
    remedy = (
        "If you put a backup back yourself, say so: focalnet restore WORKSPACE --accept, or the "
        "button below. If you did not, somebody had this folder: tell your security officer."
    )


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on the disk; it was opened again and checked before it got its name.

    ``made`` is a moment in UTC (YYYY-MM-DDTHH:MM:SSZ), ``reason`` manual, daily,
    import, bundle, migration or restore; ``size`` in bytes.
    """

    path: Path
    made: str
    reason: str
    sets: int
    records: int
    size: int


@dataclass(frozen=True, slots=True)
class Difference:
    """How a backup differs from the workspace it would take the place of.

    ``lacks`` are change sets made since that would be gone from here (other offices
    give back those they hold), ``since`` the day of the first of them; ``brings``
    are those that are in the backup only. ``records`` and ``records_here`` count
    the lines of the lists; ``erased`` are erasures made since, which are done again.
    Of an empty folder, or a register that cannot be read, nothing is ``here``.
    ``unheard`` says that nothing tells which offices and laptops were revoked since.
    """

    backup: Backup
    here: bool
    lacks: int = 0
    brings: int = 0
    since: str = ""
    records: int = 0
    records_here: int = 0
    erased: int = 0
    unheard: bool = False


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, under which new id; ``kept`` is what stood there before."""

    difference: Difference
    replica: str
    erased: int
    kept: Path | None = None


class Backups(Protocol):
    """Makes backups of the open register and restores them; may raise FocalnetError."""

    def make(
        self, folder: Path, register: Register, to: Path, report: Report = no_report
    ) -> Backup:
        """Write a backup to one new file, checked through and through before it gets its name."""
        ...

    def keep(
        self, folder: Path, register: Register, reason: str, report: Report = no_report
    ) -> Backup:
        """Make a backup where the workspace keeps them, and take away those too old."""
        ...

    def place(self, folder: Path, register: Register) -> Path:
        """Return the folder in which the workspace keeps its backups."""
        ...

    def kept(self, folder: Path, register: Register) -> list[Backup]:
        """Return the backups of this workspace that are kept, the newest first."""
        ...

    def check(
        self, folder: Path, register: Register, file: Path, report: Report = no_report
    ) -> Backup:
        """Look through a backup of this workspace once more; raises what is wrong with it."""
        ...

    def compare(self, file: Path, to: Path, *, way: str, secret: str) -> Difference:
        """Return what a restore would change; nothing is changed."""
        ...

    def restore(
        self, file: Path, to: Path, *, way: str, secret: str, report: Report = no_report
    ) -> Restored:
        """Put a backup into a new folder, or in place of the workspace it was made of.

        All or nothing. *secret* is that of the workspace, where it is there and can
        be unlocked, or else that of the day of the backup.
        """
        ...
