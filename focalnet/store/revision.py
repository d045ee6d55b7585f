"""The version of the tables: made new, or brought up from an older file."""

from __future__ import annotations

from focalnet.store.database import Database
from focalnet.store.errors import StoreTooNew
from focalnet.store.tables import METADATA

REVISION = "0001"


def make_tables(database: Database) -> None:
    """Make all tables in an empty file, as the newest migration would leave them."""
    METADATA.create_all(database.connection)
    database.rows("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    database.rows("INSERT INTO alembic_version(version_num) VALUES(?)", (REVISION,))


def bring_up_to_date(database: Database) -> None:
    """Migrate the tables to this version where they are older.

    Raises StoreTooNew where a newer version wrote them; nothing is changed then.
    """
    version = database.value("SELECT version_num FROM alembic_version")
    if version != REVISION:
        raise StoreTooNew("A newer version of focalnet wrote this register.")
