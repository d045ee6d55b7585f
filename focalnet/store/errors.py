"""What can go wrong with the files of a workspace, and what to do then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from focalnet.domain.errors import FocalnetError


class NoCipher(FocalnetError):
    """The SQLite found here cannot encrypt, or cannot search."""

    code = "store.no-cipher"
    remedy = "Install sqlcipher3 as the README says; focalnet never writes in clear."


class StoreMissing(FocalnetError):
    """The folder holds no register."""

    code = "store.missing"
    remedy = "Choose the folder of a workspace, or create a new one."


class StoreExists(FocalnetError):
    """The folder holds a register already."""

    code = "store.exists"
    remedy = "Open the workspace, or choose an empty folder for a new one."


class StoreDamaged(FocalnetError):
    """The key is right and the database cannot be read."""

    code = "store.damaged"
    remedy = "The passphrase was right; the database file is damaged. Restore a backup copy."


class StoreTooNew(FocalnetError):
    """A newer version of focalnet wrote this register."""

    code = "store.too-new"
    remedy = "Install the version of focalnet that wrote it, or a newer one; nothing was changed."


class StoreInUse(FocalnetError):
    """Another window or command has the workspace open; ``place`` names it."""

    code = "store.in-use"
    remedy = "Close the other window, or wait until the other command has ended."


class StoreReadOnly(FocalnetError):
    """The folder or its files cannot be written to."""

    code = "store.read-only"
    remedy = "Copy the workspace to a place where you may write, and open it there."


class StoreFull(FocalnetError):
    """There is no room left for writing; nothing of the action was stored."""

    code = "store.full"
    remedy = "Make room on the disk and do it again; what was saved before is safe."


class StoreUnreachable(FocalnetError):
    """The disk did not answer as it should."""

    code = "store.unreachable"
    remedy = "Check the disk or the network drive, then open the workspace again."


def explanation(error: dbapi2.Error) -> FocalnetError | None:
    """Return the error an officer can act on, or None where it is a fault of the program."""
    name = str(getattr(error, "sqlite_errorname", "")) or ""
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return StoreDamaged("The passphrase is right, but the database is damaged.")
    if name.startswith("SQLITE_FULL"):
        return StoreFull("There is no room left on the disk.")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
        return StoreReadOnly("The workspace cannot be written to.")
    if name.startswith("SQLITE_BUSY"):
        return StoreInUse("Another program has the database open.")
    if name.startswith("SQLITE_IOERR"):
        return StoreUnreachable("The disk did not answer as it should.")
    return None


@contextmanager
def explained() -> Iterator[None]:
    """Turn the errors of the database inside into those an officer can act on."""
    try:
        yield
    except dbapi2.Error as error:
        known = explanation(error)
        if known is None:
            raise
        raise known from error
