"""Backups: made, kept, looked through, compared and restored, out of store and vault."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from focalnet.services.backup_ports import Backup, BackupNotVerified
from focalnet.services.backups import (
    ENDING,
    FOLDER,
    FOLDER_SETTING,
    MOMENT,
    backup_name,
    erasures_of,
    to_take_away,
)
from focalnet.services.files import (
    FileNotWritten,
    check_writable,
    free_name,
    make_folder,
    sync_folder,
    write_whole,
)
from focalnet.services.ports import Register, Report, no_report
from focalnet.services.trust_ledger import TrustLedger, ledger_bytes, read_trust
from focalnet.store import SqlRegister
from focalnet.store.backup_file import (
    BackupDamaged,
    Head,
    check_seal,
    read_head,
    unpack,
    write_backup,
)
from focalnet.store.copying import Content, content_of, copy_of, findings_in
from focalnet.store.database import KEY_BYTES, Database
from focalnet.store.settings import Settings
from focalnet.vault.handing_on import sealed_under, slots_to_hand_on, unsealed_under
from focalnet.vault.slots import decoded

ID_BYTES = 16
KEY_PURPOSE, LEDGER_PURPOSE, TRUST_PURPOSE = "backup key", "erasures", "offices"
LEDGER, TRUST = "erased.ledger", "offices.ledger"
MANUAL = "manual"
RandomBytes = Callable[[int], bytes]
KeyOf = Callable[[Register], bytes]
"""Finds the key of the workspace of an open register."""


def now_utc() -> datetime:
    """Return the wall time."""
    return datetime.now(UTC)


class Safekeeping:
    """Makes and keeps the backups of open registers."""

    def __init__(
        self,
        key_of: KeyOf,
        random: RandomBytes = os.urandom,
        now: Callable[[], datetime] = now_utc,
    ) -> None:
        self.key_of = key_of
        self.random = random
        self.now = now

    def make(
        self, folder: Path, register: Register, to: Path, report: Report = no_report
    ) -> Backup:
        """Write a backup to one new file, checked through and through before it gets its name."""
        source = file_of(register)
        made = self.write(folder, source, self.key_of(register), to, MANUAL, report, thorough=True)
        self._note(register, made)
        return made

    def keep(
        self, folder: Path, register: Register, reason: str, report: Report = no_report
    ) -> Backup:
        """Make a backup where the workspace keeps them, and take away those too old."""
        source, key = file_of(register), self.key_of(register)
        made = self.keep_file(folder, source, key, reason, report)
        self._note(register, made)
        self.write_ledger(made.path.parent, key, register.erasures())
        self.write_trust(made.path.parent, key, register)
        for old in to_take_away(self.kept(folder, register), erasures_of(register), self.now()):
            with suppress(OSError):
                old.path.unlink()
        return made

    def keep_file(
        self, folder: Path, source: Database, key: bytes, reason: str, report: Report = no_report
    ) -> Backup:
        """Make a backup of a file of any version where its workspace keeps them."""
        place = place_of(folder, source)
        try:
            make_folder(place)
        except OSError as error:
            raise FileNotWritten("The folder of the backups cannot be made.") from error
        to = free_name(place / backup_name(self._moment(), reason))
        return self.write(folder, source, key, to, reason, report, thorough=False)

    def _note(self, register: Register, made: Backup) -> None:
        register.note("backup", reason=made.reason, sets=made.sets, size=made.size)

    def _moment(self) -> str:
        return self.now().astimezone(UTC).strftime(MOMENT)

    def write(
        self,
        folder: Path,
        source: Database,
        key: bytes,
        to: Path,
        reason: str,
        report: Report = no_report,
        *,
        thorough: bool,
    ) -> Backup:
        """Copy, close, open again, check, seal, read again; only then give it its name.

        Raises BackupNotVerified, FileNotWritten or what the store raises; what stood
        there before stands there then.
        """
        check_writable(to)
        slots = slots_to_hand_on(folder, key)
        with staging(to.parent / f".making-{decoded(slots).workspace}") as room:
            copy, part = room / "register.db", room / "backup"
            own, held = self.random(KEY_BYTES), content_of(source)
            copy_of(source, copy, own, report)
            check_copy(copy, own, held, thorough=thorough, report=report)
            head = self._head(slots, held, reason, copy.stat().st_size)
            unique = bytes.fromhex(head.id)
            sealed = sealed_under(key, KEY_PURPOSE, unique, own, head.bound())
            write_backup(part, replace(head, sealed=sealed), copy, own)
            check_seal(part, key_of_backup(read_head(part), key), report)
            take_name(part, to)
        return described(to)

    def _head(self, slots: bytes, held: Content, reason: str, size: int) -> Head:
        return Head(
            decoded(slots).workspace,
            self.random(ID_BYTES).hex(),
            self._moment(),
            reason,
            len(held.sets),
            held.records,
            held.digest.hex(),
            size,
            slots,
        )

    def place(self, folder: Path, register: Register) -> Path:
        """Return the folder in which the workspace keeps its backups."""
        return place_of(folder, file_of(register))

    def kept(self, folder: Path, register: Register) -> list[Backup]:
        """Return the backups of this workspace that are kept, the newest first."""
        workspace = decoded(slots_to_hand_on(folder, self.key_of(register))).workspace
        found = []
        for path in self.place(folder, register).glob(f"*{ENDING}"):
            with suppress(Exception):
                if read_head(path).workspace == workspace:
                    found.append(described(path))
        return sorted(found, key=lambda one: (one.made, one.path.name), reverse=True)

    def check(
        self, folder: Path, register: Register, file: Path, report: Report = no_report
    ) -> Backup:
        """Look through a backup of this workspace once more; raises what is wrong with it."""
        head = read_head(file)
        own = key_of_backup(head, self.key_of(register))
        place = self.place(folder, register)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        with staging(place / f".checking-{head.workspace}") as room:
            copy = room / "register.db"
            unpack(file, own, copy, report)
            with opened(copy, own) as database:
                held = content_of(database)
            check_copy(copy, own, held, thorough=False, report=report)
            if held.digest.hex() != head.digest:
                raise BackupDamaged("The backup does not hold what it says.", place=file.name)
        return described(file)

    def write_ledger(self, place: Path, key: bytes, erased: list[str]) -> None:
        """Keep the list of erasures beside the backups, so that a restore repeats them."""
        if not erased:
            return
        self._write_sealed(place / LEDGER, key, LEDGER_PURPOSE, json.dumps(erased).encode())

    def write_trust(self, place: Path, key: bytes, register: Register) -> None:
        """Keep what is known of offices beside the backups, so that a restore knows it, too."""
        offices = tuple(register.offices.offices())
        if offices:
            content = ledger_bytes(TrustLedger(self._moment(), offices))
            self._write_sealed(place / TRUST, key, TRUST_PURPOSE, content)

    def _write_sealed(self, path: Path, key: bytes, purpose: str, content: bytes) -> None:
        unique = self.random(ID_BYTES)
        sealed = sealed_under(key, purpose, unique, content, b"")
        make_folder(path.parent)
        write_whole(path, unique + sealed)


def read_ledger(place: Path, key: bytes) -> list[str]:
    """Return the erasures listed beside backups; none where the list is another workspace's."""
    content = _unsealed(place / LEDGER, key, LEDGER_PURPOSE)
    return [str(key) for key in json.loads(content)] if content else []


def trust_kept(place: Path, key: bytes) -> TrustLedger | None:
    """Return what was known of offices, as kept beside backups of this workspace."""
    content = _unsealed(place / TRUST, key, TRUST_PURPOSE)
    return read_trust(content) if content else None


def _unsealed(path: Path, key: bytes, purpose: str) -> bytes | None:
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    return unsealed_under(key, purpose, raw[:ID_BYTES], raw[ID_BYTES:], b"")


def file_of(register: Register) -> Database:
    """Return the encrypted file of an open register."""
    assert isinstance(register, SqlRegister)
    return register.whole


def place_of(folder: Path, source: Database) -> Path:
    """Return the folder in which a workspace keeps its backups."""
    chosen = Settings(source).read(FOLDER_SETTING)
    return Path(chosen) if chosen else folder / FOLDER


def described(path: Path) -> Backup:
    """Return a backup by what its head says."""
    head = read_head(path)
    return Backup(path, head.made, head.reason, head.sets, head.records, path.stat().st_size)


def key_of_backup(head: Head, key: bytes) -> bytes:
    """Return the backup's own key, under that of the workspace; raises BackupDamaged."""
    unique = bytes.fromhex(head.id)
    own = unsealed_under(key, KEY_PURPOSE, unique, head.sealed, head.bound())
    if own is None:
        raise BackupDamaged("The head of the backup was altered, or it is another workspace's.")
    return own


def check_copy(
    path: Path, key: bytes, held: Content, *, thorough: bool, report: Report = no_report
) -> None:
    """Open a copy by its own key and check it; raises BackupNotVerified."""
    with opened(path, key) as database:
        findings = findings_in(database, thorough=thorough, report=report)
        same = content_of(database) == held
        database.checkpoint()
    if findings or not same:
        codes = ", ".join(item.code for item in findings)
        raise BackupNotVerified("The copy is not what it should be.", place=codes)


@contextmanager
def opened(path: Path, key: bytes) -> Iterator[Database]:
    """Open an encrypted file for a while."""
    database = Database(path, key)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def staging(room: Path) -> Iterator[Path]:
    """Give an empty folder that is gone afterwards; what a crash left there goes first."""
    try:
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(mode=0o700)
    except OSError as error:
        raise FileNotWritten("There is no place to work in.", place=room.name) from error
    try:
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)


def take_name(made: Path, path: Path) -> None:
    """Put a whole file or folder in its place, and the new name on the disk."""
    try:
        made.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise FileNotWritten("The file could not be put in its place.", place=path.name) from error
