"""Making and opening the encrypted file of a workspace folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from focalnet.services.files import make_folder
from focalnet.services.ids import TimedIds, clock_ms
from focalnet.store.database import Database
from focalnet.store.errors import StoreExists, StoreMissing, StoreReadOnly
from focalnet.store.identity import SUCCEEDS_SETTING, Identity
from focalnet.store.register import SqlRegister
from focalnet.store.revision import bring_up_to_date, let_migrate, make_tables
from focalnet.store.settings import Settings
from focalnet.store.single_writer import WriterLock

DATABASE_FILE = "register.db"
REPLICA_BYTES = 8

RandomBytes = Callable[[int], bytes]


def create_store(
    folder: Path,
    key: bytes,
    *,
    office: str,
    author: str,
    now_ms: Callable[[], int] = clock_ms,
    random_bytes: RandomBytes = os.urandom,
) -> SqlRegister:
    """Make a new encrypted register in *folder* and return it open.

    *key* is the raw key of 32 bytes. The folder is made where it is missing.
    Raises StoreExists, StoreReadOnly, StoreInUse or StoreFull; no half-made
    register is left behind.
    """
    try:
        make_folder(folder)
    except OSError as error:
        raise StoreReadOnly("The workspace folder cannot be made.") from error
    path = folder / DATABASE_FILE
    if path.exists():
        raise StoreExists("There is a register in this folder.")
    lock = WriterLock(folder)
    try:
        _make(path, key, office, author, random_bytes)
        return _opened(path, key, lock, now_ms, random_bytes)
    except BaseException:
        for leftover in folder.glob(f"{DATABASE_FILE}*"):
            leftover.unlink()
        lock.release()
        raise


def _make(path: Path, key: bytes, office: str, author: str, random_bytes: RandomBytes) -> None:
    # Only the owner may read it, from the first byte.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    database = Database(path, key)
    try:
        with database.transaction():
            make_tables(database)
            become_laptop(database, office, author, random_bytes)
        database.checkpoint()
    finally:
        database.close()


def become_laptop(database: Database, office: str, author: str, random_bytes: RandomBytes) -> None:
    """Write here as a laptop that nobody has met yet, with a key of its own."""
    signing_key = Ed25519PrivateKey.from_private_bytes(random_bytes(32))
    identity = Identity(random_bytes(REPLICA_BYTES).hex(), office, author, signing_key)
    identity.keep(Settings(database))
    database.rows(
        "INSERT INTO replica(id, office, public_key) VALUES(?, ?, ?)",
        (identity.replica, office, identity.public_key),
    )


def _go_on(database: Database, also_for: Sequence[str], random_bytes: RandomBytes) -> None:
    """Let a register go on under a new id, and remember those it had."""
    settings = Settings(database)
    known = Identity.kept(settings)
    before = [*settings.read(SUCCEEDS_SETTING).split(), known.replica, *also_for]
    with database.transaction():
        become_laptop(database, known.office, known.author, random_bytes)
        settings.keep(SUCCEEDS_SETTING, " ".join(dict.fromkeys(before)))


def open_store(
    folder: Path,
    key: bytes,
    *,
    as_new_laptop: bool = False,
    also_for: Sequence[str] = (),
    migrating: Callable[[Database], None] = let_migrate,
    now_ms: Callable[[], int] = clock_ms,
    random_bytes: RandomBytes = os.urandom,
) -> SqlRegister:
    """Open the encrypted register in *folder* and return it, brought up to this version.

    *as_new_laptop* is for a copy that was restored: it goes on under a new id, so
    that no change set's id is ever used twice; *also_for* are more laptops that it
    takes the place of. *migrating* is called before an older file is brought up.

    Raises StoreMissing, StoreInUse naming the owner, StoreReadOnly, StoreDamaged
    where the key does not open the file, or StoreTooNew; nothing is changed then.
    """
    path = folder / DATABASE_FILE
    try:
        found = path.is_file()
    except OSError as error:
        raise StoreReadOnly("The workspace folder cannot be entered.") from error
    if not found:
        raise StoreMissing("There is no register in this folder.")
    lock = WriterLock(folder)
    try:
        if as_new_laptop:
            _renew(path, key, also_for, random_bytes)
        return _opened(path, key, lock, now_ms, random_bytes, migrating)
    except BaseException:
        lock.release()
        raise


def _renew(path: Path, key: bytes, also_for: Sequence[str], random_bytes: RandomBytes) -> None:
    database = Database(path, key)
    try:
        bring_up_to_date(database)
        _go_on(database, also_for, random_bytes)
    finally:
        database.close()


def _opened(
    path: Path,
    key: bytes,
    lock: WriterLock,
    now_ms: Callable[[], int],
    random_bytes: RandomBytes,
    migrating: Callable[[Database], None] = let_migrate,
) -> SqlRegister:
    database = Database(path, key)
    try:
        bring_up_to_date(database, migrating)
        ids = TimedIds(now_ms, random_bytes)
        return SqlRegister(database, lock, ids=ids, now_ms=now_ms, random_bytes=random_bytes)
    except BaseException:
        database.close()
        raise
