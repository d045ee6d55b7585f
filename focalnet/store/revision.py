"""The version of the tables: made new, or brought up from an older file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from focalnet.store.database import Database
from focalnet.store.errors import StoreDamaged, StoreTooNew
from focalnet.store.tables import METADATA

REVISION = "0009"
MIGRATIONS = Path(__file__).parent / "migrations"

VERSION_TABLE = """
CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL,
  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
"""
VERSION = "SELECT version_num FROM alembic_version"
HAS_VERSION = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"


def make_tables(database: Database) -> None:
    """Make all tables in an empty file, as the newest migration would leave them."""
    METADATA.create_all(database.connection)
    database.rows(VERSION_TABLE)
    database.rows("INSERT INTO alembic_version(version_num) VALUES(?)", (REVISION,))


def let_migrate(_database: Database) -> None:
    """Make no backup before tables are migrated."""


def bring_up_to_date(
    database: Database, migrating: Callable[[Database], None] = let_migrate
) -> None:
    """Migrate the tables to this version where they are older; first call *migrating*.

    Raises StoreTooNew where a newer version wrote them, StoreDamaged where they
    are missing; nothing is changed then.
    """
    found = database.value(HAS_VERSION) and database.value(VERSION)
    if not found:
        raise StoreDamaged("The key is right, but the tables are missing.")
    if found != REVISION:
        if found < REVISION:
            migrating(database)
        migrate(database)


def migrate(database: Database) -> None:
    """Run the migrations that are missing, all or none; raises StoreTooNew."""
    # Alembic is slow to load, and hardly ever needed.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = database.connection
    try:
        with database.connection.begin():
            database.rows("BEGIN IMMEDIATE")
            command.upgrade(config, "head")
    except CommandError as error:
        raise StoreTooNew("A newer version of focalnet wrote this register.") from error
