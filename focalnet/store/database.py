"""The encrypted connection: SQLCipher under SQLAlchemy, locked down before the first read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import create_engine
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from focalnet.services.ports import Report
from focalnet.store.errors import NoCipher, explained

KEY_BYTES = 32
# So many pages are copied before somebody may stop it.
COPIED_PAGES = 4096
CACHE_KIB = 32_768
# Writing the log back into the file waits for a moment of rest, or for so many pages.
LOG_PAGES = 16_000
NEEDED_OPTIONS = ("ENABLE_FTS5", "HAS_CODEC")
BEFORE_KEY = "PRAGMA cipher_log_level = NONE"
AFTER_KEY = (
    "SELECT count(*) FROM sqlite_master",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA mmap_size = 0",
    "PRAGMA busy_timeout = 2000",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA wal_autocheckpoint = {LOG_PAGES}",
)

Rows = list[tuple[Any, ...]]


def encrypted_connection(path: Path | str, key: bytes) -> Any:
    """Return an open DB-API connection to the encrypted file at *path*.

    *key* is the raw key of 32 bytes; no key derivation takes place. Raises
    NoCipher where this SQLite would write in clear, StoreDamaged where the file
    does not open.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    with explained():
        driver = dbapi2.connect(
            str(path), isolation_level=None, check_same_thread=False, cached_statements=256
        )
    try:
        _prepare(driver, key)
    except BaseException:
        driver.close()
        raise
    return driver


def _prepare(driver: Any, key: bytes) -> None:
    with explained():
        options = {row[0] for row in driver.execute("PRAGMA compile_options")}
        version = driver.execute("PRAGMA cipher_version").fetchone()
        if not version or not version[0] or not options.issuperset(NEEDED_OPTIONS):
            raise NoCipher("This SQLite cannot encrypt and search.")
        keyed = f"PRAGMA key = \"x'{key.hex()}'\""
        for pragma in (BEFORE_KEY, keyed, *AFTER_KEY):
            driver.execute(pragma).fetchall()


class Database:
    """One connection to an encrypted file; statements run at once unless in a transaction."""

    def __init__(self, path: Path | str, key: bytes) -> None:
        self._engine: Engine = create_engine(
            "sqlite+pysqlite://",
            creator=lambda: encrypted_connection(path, key),
            module=dbapi2,
            poolclass=StaticPool,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",
        )
        self.connection: Connection = self._engine.connect()
        self._driver = cast("Any", self.connection.connection.driver_connection)

    def rows(self, statement: str, parameters: Sequence[Any] = ()) -> Rows:
        """Return all rows of a statement of SQL."""
        with explained():
            return cast("Rows", self._driver.execute(statement, parameters).fetchall())

    def value(self, statement: str, parameters: Sequence[Any] = ()) -> Any:
        """Return the first column of the first row, or None."""
        found = self.rows(statement, parameters)
        return found[0][0] if found else None

    def each(self, statement: str, parameters: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield rows as they are read; write nothing meanwhile."""
        with explained():
            yield from self._driver.execute(statement, parameters)

    def write_many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for every row of parameters."""
        if rows:
            with explained():
                self._driver.executemany(statement, rows)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return bool(self._driver.in_transaction)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that is written inside, or nothing."""
        self.rows("BEGIN IMMEDIATE")
        try:
            yield
            self.rows("COMMIT")
        except BaseException:
            if self._driver.in_transaction:
                self._driver.execute("ROLLBACK")
            raise

    def back_up(self, other: Database, report: Report) -> None:
        """Copy every page into another file, under its own key."""

        def tell(_status: int, remaining: int, total: int) -> None:
            report(total - remaining, total)

        with explained():
            self._driver.backup(other.driver, pages=COPIED_PAGES, progress=tell)

    @property
    def driver(self) -> Any:
        """The connection of the driver."""
        return self._driver

    def checkpoint(self) -> None:
        """Write everything back into the one file and empty the write-ahead log."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the connection without a checkpoint of our own."""
        self.connection.close()
        self._engine.dispose()
