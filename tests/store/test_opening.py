"""Making and opening a register, and what is said when that cannot be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from focalnet.domain.errors import FocalnetError
from focalnet.domain.records import Institution
from focalnet.domain.values import Name
from focalnet.services import records as officer
from focalnet.store import create_store, open_store
from focalnet.store.database import encrypted_connection
from focalnet.store.errors import (
    NoCipher,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
)
from focalnet.store.opening import DATABASE_FILE
from focalnet.store.single_writer import LOCK_FILE
from tests.store.conftest import KEY, new_register

HOLD = """
import sys
from pathlib import Path
from focalnet.store import open_store
register = open_store(Path(sys.argv[1]), bytes(range(32)))
print("open", flush=True)
sys.stdin.read()
"""
WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from focalnet.domain.errors import FocalnetError
from focalnet.store import create_store, open_store
if os.geteuid() == 0:
    os.setuid(65534)
folder = Path(sys.argv[1])
make = {"create": create_store, "open": open_store}[sys.argv[2]]
known = {"office": "", "author": ""} if sys.argv[2] == "create" else {}
try:
    make(folder, bytes(range(32)), **known)
except FocalnetError as error:
    print(error.code)
"""
ON_A_SMALL_DISK = """
import resource, signal, sys
from pathlib import Path
from focalnet.domain.errors import FocalnetError
from focalnet.domain.records import Institution
from focalnet.services.records import add_records
from focalnet.store import open_store
register = open_store(Path(sys.argv[1]), bytes(range(32)))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
saved = []
try:
    for _ in range(50):
        made = [
            Institution(id=register.ids.record(), notes="x" * 5000) for _ in range(10)
        ]
        add_records(register, made)
        saved += [one.id for one in made]
except FocalnetError as error:
    print(error.code)
print(len(saved), len(register.many(saved)))
"""


def run(code: str, *arguments: str) -> list[str]:
    """Run Python in a process of its own and return what it printed."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def entered(folder: Path) -> None:
    """Make a register with something in it."""
    register = new_register(folder)
    names = (Name(id="1", text="Ministry"),)
    made = [Institution(id=register.ids.record(), names=names) for _ in range(200)]
    officer.add_records(register, made)
    register.close()


def test_the_file_is_encrypted_and_for_its_owner_only(folder: Path) -> None:
    entered(folder)
    content = (folder / DATABASE_FILE).read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Ministry" not in content
    assert (folder / DATABASE_FILE).stat().st_mode & 0o077 == 0


def test_closing_leaves_one_file_and_the_empty_lock(folder: Path) -> None:
    entered(folder)
    assert sorted(path.name for path in folder.iterdir()) == [DATABASE_FILE, LOCK_FILE]
    assert (folder / LOCK_FILE).read_bytes() == b""


def test_the_protections_are_on(folder: Path) -> None:
    new_register(folder).close()
    driver = encrypted_connection(folder / DATABASE_FILE, KEY)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
        "trusted_schema": 0,
        "temp_store": 2,
    }
    found = {name: driver.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    driver.close()
    assert found == wanted


def test_a_sqlite_that_cannot_encrypt_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    monkeypatch.setattr("focalnet.store.database.dbapi2", sqlite3)
    with pytest.raises(NoCipher):
        encrypted_connection(tmp_path / DATABASE_FILE, KEY)


def test_a_second_register_in_the_same_folder_is_refused(folder: Path) -> None:
    entered(folder)
    before = (folder / DATABASE_FILE).read_bytes()
    with pytest.raises(StoreExists):
        create_store(folder, KEY, office="", author="")
    assert (folder / DATABASE_FILE).read_bytes() == before


def test_a_folder_without_register_is_named_as_such(folder: Path) -> None:
    with pytest.raises(StoreMissing):
        open_store(folder, KEY)


def test_the_wrong_key_opens_nothing(folder: Path) -> None:
    entered(folder)
    with pytest.raises(StoreDamaged):
        open_store(folder, bytes(32))
    open_store(folder, KEY).close()


def test_a_second_window_learns_who_has_the_register(folder: Path) -> None:
    new_register(folder).close()
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(StoreInUse) as refusal:
            open_store(folder, KEY)
        holder.kill()
    assert f"process {holder.pid} on " in refusal.value.place
    # The lock of a window that crashed holds nobody up.
    open_store(folder, KEY).close()


@pytest.mark.parametrize("content", ["", "[" * 4000, "[1]", '{"pid": 1e999}', "x"])
def test_a_lock_says_that_the_register_is_in_use_whatever_stands_in_its_file(
    folder: Path, content: str
) -> None:
    held = new_register(folder)
    (folder / LOCK_FILE).write_text(content, encoding="utf-8")
    with pytest.raises(StoreInUse):
        open_store(folder, KEY)
    held.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise on Windows")
@pytest.mark.parametrize("action", ["create", "open"])
def test_a_read_only_folder_is_named_as_such(action: str) -> None:
    # Not under pytest's folder, which only its owner may enter.
    home = Path(tempfile.mkdtemp(prefix="focalnet-read-only-"))
    home.chmod(0o755)
    folder = home / "workspace"
    entered(folder)
    if action == "create":
        (folder / DATABASE_FILE).unlink()
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert run(WITHOUT_RIGHTS, str(folder), action) == ["store.read-only"]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(home)


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file size on Windows")
def test_a_full_disk_loses_nothing_that_was_saved(folder: Path) -> None:
    entered(folder)
    code, saved, found = run(ON_A_SMALL_DISK, str(folder))
    assert code in {"store.full", "store.unreachable"}
    assert saved == found
    register = open_store(folder, KEY)
    assert register.verify().findings == ()
    assert sum(1 for _ in register.records("institution")) == 200 + int(saved)
    register.close()


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_damaged_page_is_found(folder: Path, at: float) -> None:
    entered(folder)
    path = folder / DATABASE_FILE
    content = bytearray(path.read_bytes())
    content[int(len(content) * at)] ^= 1
    path.write_bytes(content)
    try:
        register = open_store(folder, KEY)
    except StoreDamaged:
        return
    codes = {finding.code for finding in register.verify().findings}
    assert "verify.cipher" in codes
    register.close()


@pytest.mark.parametrize("length", [0, 1, 100, 4096, 5000])
def test_a_truncated_file_is_called_damaged(folder: Path, length: int) -> None:
    entered(folder)
    os.truncate(folder / DATABASE_FILE, length)
    with pytest.raises(StoreDamaged) as refusal:
        open_store(folder, KEY)
    assert refusal.value.code == "store.damaged"


@pytest.mark.parametrize("kind", [StoreDamaged, StoreInUse, StoreMissing, NoCipher])
def test_every_error_has_a_code_and_a_remedy(kind: type[FocalnetError]) -> None:
    assert kind.code.startswith("store.")
    assert kind.remedy.endswith(".")
