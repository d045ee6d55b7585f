"""A backup is called one only after it was opened again; nothing in it can be changed unseen."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from focalnet.app import AppWorkspaces
from focalnet.domain.errors import FocalnetError
from focalnet.restoring import BackupRoom
from focalnet.safekeeping import file_of
from focalnet.services.backup_ports import BackupNotVerified
from focalnet.services.files import FileNotWritten
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.workspaces import Created
from focalnet.store import create_store, open_store
from focalnet.store.backup_file import BackupDamaged, BackupTooNew, NotABackup, read_head
from focalnet.store.opening import DATABASE_FILE
from focalnet.vault import Cost, create_vault
from tests.store.test_revision import OLD_STORES

CHEAP = Cost(8 * 1024, 1, 1)
PASSPHRASE = "velvet orbit canyon mustard"
KEY = bytes(range(32))


class Stopped(FocalnetError):
    """Somebody pressed cancel."""


@pytest.fixture
def workspaces() -> AppWorkspaces:
    return AppWorkspaces(CHEAP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


@pytest.fixture
def made(workspaces: AppWorkspaces, folder: Path) -> Iterator[Created]:
    created = workspaces.create(folder, office="The Hague", author="Officer", passphrase=PASSPHRASE)
    yield created
    created.register.close()


@pytest.fixture
def register(made: Created) -> Register:
    return made.register


@pytest.fixture
def room(workspaces: AppWorkspaces) -> BackupRoom:
    return workspaces.backups


@pytest.fixture
def file(room: BackupRoom, folder: Path, register: Register, tmp_path: Path) -> Path:
    path = tmp_path / "one.fnb"
    room.make(folder, register, path)
    return path


def test_any_bit_flipped_anywhere_in_a_backup_is_found(
    room: BackupRoom, folder: Path, register: Register, file: Path
) -> None:
    raw = file.read_bytes()
    head = raw.index(b"}") + 200
    source = random.Random(1)
    places = [*range(0, head, 7), *(source.randrange(len(raw)) for _ in range(60)), len(raw) - 1]
    for place in places:
        wrong = bytearray(raw)
        wrong[place] ^= 1 << source.randrange(8)
        file.write_bytes(wrong)
        with pytest.raises((BackupDamaged, NotABackup, BackupTooNew)):
            room.check(folder, register, file)
    file.write_bytes(raw)
    assert room.check(folder, register, file).path == file


def test_a_backup_cut_short_or_made_longer_is_found(
    room: BackupRoom, folder: Path, register: Register, file: Path
) -> None:
    raw = file.read_bytes()
    cuts = [raw[:length] for length in (0, 9, 14, 17, 18, 500, len(raw) // 2, len(raw) - 1)]
    for wrong in [*cuts, raw + b"\0", raw + raw]:
        file.write_bytes(wrong)
        with pytest.raises((BackupDamaged, NotABackup)):
            room.check(folder, register, file)


def test_every_backup_has_a_key_of_its_own(
    room: BackupRoom, folder: Path, register: Register, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "two.fnb"
    room.make(folder, register, other)
    one, two = read_head(file), read_head(other)
    assert one.sealed != two.sealed
    # The head of one before the register of the other opens nothing.
    first, second = file.read_bytes(), other.read_bytes()
    length = 18 + int.from_bytes(first[14:18], "big")
    assert len(first) == len(second)
    file.write_bytes(first[:length] + second[length:])
    with pytest.raises(BackupDamaged):
        room.check(folder, register, file)


def test_a_damaged_register_gives_no_backup(
    room: BackupRoom, folder: Path, register: Register, tmp_path: Path
) -> None:
    file_of(register).rows("UPDATE line SET title = 'Other' WHERE kind = 'state'")
    with pytest.raises(BackupNotVerified):
        room.make(folder, register, tmp_path / "one.fnb")
    assert list(tmp_path.iterdir()) == [folder]


def test_who_stops_a_backup_leaves_nothing_behind(
    room: BackupRoom, folder: Path, register: Register, tmp_path: Path
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Stopped("stopped")

    with pytest.raises(Stopped):
        room.make(folder, register, tmp_path / "one.fnb", stop)
    assert list(tmp_path.iterdir()) == [folder]
    assert register.verify().findings == ()


def test_a_place_that_cannot_be_written_is_told_before_the_work(
    room: BackupRoom, folder: Path, register: Register, tmp_path: Path
) -> None:
    with pytest.raises(FileNotWritten):
        room.make(folder, register, tmp_path / "missing" / "one.fnb")


def test_old_backups_go_when_new_ones_come(
    room: BackupRoom, folder: Path, register: Register
) -> None:
    for _ in range(12):
        room.keep(folder, register, "import")
    assert len(room.kept(folder, register)) == 10
    assert not [path for path in room.place(folder, register).iterdir() if path.name[0] == "."]


def test_backups_of_other_workspaces_in_one_folder_are_left_alone(
    workspaces: AppWorkspaces, room: BackupRoom, folder: Path, register: Register, tmp_path: Path
) -> None:
    other = workspaces.create(tmp_path / "b", office="B", author="B", passphrase=PASSPHRASE)
    for one in (register, other.register):
        one.keep_setting("backup.folder", str(tmp_path / "disk"))
    room.keep(tmp_path / "b", other.register, "daily")
    for _ in range(12):
        room.keep(folder, register, "import")
    assert len(room.kept(tmp_path / "b", other.register)) == 1
    assert len(room.kept(folder, register)) == 10
    other.register.close()


def test_an_import_without_a_place_for_its_backup_is_not_done(
    folder: Path, register: Register, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    register.keep_setting("backup.folder", str(tmp_path / "file" / "inside"))
    before = register.vector()
    with pytest.raises(FileNotWritten):
        add_records(register, [next(iter(register.records("state")))], action="import")
    assert register.vector() == before


@pytest.mark.parametrize("old", sorted(OLD_STORES.glob("*.db")), ids=lambda path: path.stem)
def test_an_older_register_is_backed_up_before_it_is_brought_up_and_that_opens(
    old: Path, folder: Path, tmp_path: Path
) -> None:
    vault = create_vault(folder, PASSPHRASE, workspace="old", random=lambda n: KEY[:n], cost=CHEAP)
    assert vault.key == KEY
    shutil.copy(old, folder / DATABASE_FILE)
    workspaces = AppWorkspaces(CHEAP)
    register = workspaces.open(folder, way="passphrase", secret=PASSPHRASE)
    backups = workspaces.backups.kept(folder, register)
    newest = max(OLD_STORES.glob("*.db")).stem
    assert [one.reason for one in backups] == ([] if old.stem == newest else ["migration"])
    register.close()
    for one in backups:
        again = tmp_path / "again"
        workspaces.backups.restore(one.path, again, way="passphrase", secret=PASSPHRASE)
        restored = workspaces.open(again, way="passphrase", secret=PASSPHRASE)
        assert restored.verify().findings == ()
        assert [hit.row.title for hit in restored.find("awa", 5, ("person",))] == ["Awa DIOP"]
        restored.close()


def test_registers_without_a_workspace_make_no_backups(tmp_path: Path) -> None:
    bare = create_store(tmp_path / "bare", KEY, office="A", author="B")
    add_records(bare, [], action="import")
    bare.close()
    open_store(tmp_path / "bare", KEY).close()
    assert {path.name for path in (tmp_path / "bare").iterdir()} == {DATABASE_FILE, "register.lock"}
