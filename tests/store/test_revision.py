"""Old files open, new files are refused, and migrations end where the models are."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from focalnet.domain.printing import Printing
from focalnet.domain.records import Person
from focalnet.services import records as officer
from focalnet.store import open_store
from focalnet.store.database import Database
from focalnet.store.errors import StoreDamaged, StoreTooNew
from focalnet.store.opening import DATABASE_FILE
from focalnet.store.revision import MIGRATIONS, REVISION, make_tables, migrate
from focalnet.store.tables import METADATA
from tests.store.conftest import KEY, new_register

OLD_STORES = Path(__file__).parents[1] / "data" / "stores"
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"


def schema(database: Database) -> list[tuple[str, ...]]:
    """Return the schema as it stands, without differences of white space."""
    return [
        (*row[:3], re.sub(r"\s+", " ", re.sub(r"\s*([(),])\s*", r"\1", row[3] or "")).strip())
        for row in database.rows(SCHEMA)
    ]


def test_migrations_make_the_same_tables_as_the_models(tmp_path: Path) -> None:
    migrated = Database(tmp_path / "migrated.db", KEY)
    migrate(migrated)
    made = Database(tmp_path / "made.db", KEY)
    make_tables(made)
    assert schema(migrated) == schema(made)
    assert migrated.value("SELECT version_num FROM alembic_version") == REVISION
    known = MigrationContext.configure(
        migrated.connection,
        opts={"include_name": lambda name, kind, _: kind != "table" or name in METADATA.tables},
    )
    assert compare_metadata(known, METADATA) == []
    made.close()
    migrated.close()


@pytest.mark.parametrize("old", sorted(OLD_STORES.glob("*.db")), ids=lambda path: path.stem)
def test_a_store_of_every_earlier_version_opens_and_agrees(old: Path, folder: Path) -> None:
    folder.mkdir()
    shutil.copy(old, folder / DATABASE_FILE)
    register = open_store(folder, KEY)
    [person] = register.records("person")
    assert isinstance(person, Person)
    assert person.names[0].text == "Awa DIOP"
    assert [hit.row.title for hit in register.find("awa", 5, ("person",))] == ["Awa DIOP"]
    assert register.verify().findings == ()
    officer.retire(register, person.id)
    officer.undo(register)
    assert register.verify().findings == ()
    register.close()


def test_there_is_an_old_store_of_every_version() -> None:
    versions = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert sorted(path.stem for path in OLD_STORES.glob("*.db")) == versions
    assert versions[-1] == REVISION


def change_version(folder: Path, statement: str) -> None:
    database = Database(folder / DATABASE_FILE, KEY)
    database.rows(statement)
    database.checkpoint()
    database.close()


def test_a_store_of_a_newer_version_is_refused_and_left_alone(folder: Path) -> None:
    new_register(folder).close()
    change_version(folder, "UPDATE alembic_version SET version_num = '9999'")
    before = (folder / DATABASE_FILE).read_bytes()
    with pytest.raises(StoreTooNew) as refusal:
        open_store(folder, KEY)
    assert refusal.value.code == "store.too-new"
    assert (folder / DATABASE_FILE).read_bytes() == before


@pytest.mark.parametrize("loss", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_store_without_tables_or_version_is_called_damaged(folder: Path, loss: str) -> None:
    new_register(folder).close()
    change_version(folder, loss)
    with pytest.raises(StoreDamaged):
        open_store(folder, KEY)


def test_what_was_printed_before_there_were_circles_of_readers_stays(folder: Path) -> None:
    folder.mkdir()
    shutil.copy(OLD_STORES / "0004.db", folder / DATABASE_FILE)
    register = open_store(folder, KEY)
    [printing] = register.records("printing")
    assert isinstance(printing, Printing)
    assert (printing.title, printing.readers, printing.circle) == ("Directory", "", "")
    register.close()
