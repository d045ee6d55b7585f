"""Restoring a backup: into a new folder, or in place of the workspace it was made of.

Everything is made ready in a folder of its own and put in its place by one rename: a
crash leaves what was there before, or what is there afterwards.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path
from weakref import ref

from focalnet.domain.auditing import CLOSING, ERASURE, TRUST
from focalnet.domain.changes import ERASE, Draft
from focalnet.domain.clock import moment
from focalnet.domain.merging import entry_of_erasure
from focalnet.domain.offices import KnownOffice
from focalnet.safekeeping import (
    KeyOf,
    Safekeeping,
    check_copy,
    described,
    key_of_backup,
    opened,
    read_ledger,
    staging,
    take_name,
    trust_kept,
)
from focalnet.services.backup_ports import Difference, NotRestorable, RegisterSetBack, Restored
from focalnet.services.backups import FOLDER, FOLDER_SETTING
from focalnet.services.files import FileNotWritten, free_name, make_folder, sync_folder
from focalnet.services.ports import Register, Report, no_report
from focalnet.services.trust_ledger import carry_over, newest_trust, note_unheard
from focalnet.store import SqlRegister, open_store
from focalnet.store.backup_file import BackupDamaged, Head, read_head, unpack
from focalnet.store.copying import Content, content_of, copy_of
from focalnet.store.errors import StoreDamaged, StoreInUse
from focalnet.store.single_writer import WriterLock
from focalnet.vault import Mark, exists, keep_anchor, open_with_passphrase, open_with_recovery
from focalnet.vault.errors import VaultDamaged, VaultNotWritten
from focalnet.vault.handing_on import key_of_slots, put_slots

REGISTER = "register.db"
LOG_FILES = (f"{REGISTER}-wal", f"{REGISTER}-shm")
HAS_OFFICES = "SELECT count(*) FROM sqlite_master WHERE name = 'office'"
OTHER_OFFICES = "SELECT count(*) FROM office WHERE trust <> 'ours'"
KeepMark = Callable[[Register, Mark], None]


@dataclass
class Here:
    """What stands where a backup is to go, as far as it can be read."""

    mark: Mark | None = None
    content: Content | None = None
    erased: tuple[str, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    offices: list[KnownOffice] = field(default_factory=list)
    laptops: tuple[str, ...] = ()


class BackupRoom(Safekeeping):
    """All that can be done with backups."""

    def __init__(self, key_of: KeyOf, keep_mark: KeepMark) -> None:
        super().__init__(key_of)
        self._keep_mark = keep_mark

    def compare(self, file: Path, to: Path, *, way: str, secret: str) -> Difference:
        """Return what a restore would change; nothing is changed."""
        return self._restoring(file, to, way, secret).compare()

    def restore(
        self, file: Path, to: Path, *, way: str, secret: str, report: Report = no_report
    ) -> Restored:
        """Put a backup into a new folder, or in place of the workspace it was made of."""
        return self._restoring(file, to, way, secret).restore(report)

    def _restoring(self, file: Path, to: Path, way: str, secret: str) -> Restoring:
        return Restoring(self, file, to, way=way, secret=secret, keep_mark=self._keep_mark)


class Restoring:
    """One backup on its way back."""

    def __init__(
        self, safe: Safekeeping, file: Path, to: Path, *, way: str, secret: str, keep_mark: KeepMark
    ) -> None:
        """Unlock both sides; raises what stands in the way, and nothing was changed."""
        self._safe, self._file, self._to = safe, file, to
        self._keep_mark = keep_mark
        self._head = read_head(file)
        self._over = (to / REGISTER).exists() or exists(to)
        self._here = Here()
        self._key = self._unlocked(way, secret)
        self._own = key_of_backup(self._head, self._key)
        self._kept: Path | None = None

    def _unlocked(self, way: str, secret: str) -> bytes:
        """Return the key of the workspace, from its own key file or that of the backup."""
        if self._over:
            unlock = open_with_recovery if way == "recovery" else open_with_passphrase
            vault = unlock(self._to, secret)
            if vault.workspace != self._head.workspace:
                raise NotRestorable("There is another workspace in this folder.")
            self._here.mark = vault.mark
            self._here.laptops = anchored(vault.anchor)
            return vault.key
        _check_empty(self._to)
        try:
            return key_of_slots(self._head.slots, way, secret)
        except VaultDamaged as error:
            raise BackupDamaged("The head of the backup is damaged.") from error

    def compare(self) -> Difference:
        """Return what a restore would change; nothing is changed."""
        room = self._to if self._over else self._to.parent
        room.mkdir(parents=True, exist_ok=True)
        with staging(room / self._room) as made:
            self._look_here(backing_up=False)
            return self._unpacked(made, no_report)

    @property
    def _room(self) -> str:
        return ".restoring" if self._over else f".restoring-{self._to.name}"

    def restore(self, report: Report = no_report) -> Restored:
        """Make the register ready beside, then put it in its place by one rename."""
        room = self._to if self._over else self._to.parent
        make_folder(room)
        with staging(room / self._room) as made:
            self._look_here(backing_up=True)
            difference = self._unpacked(made, report)
            replica, erased = self._made_ready(made, difference)
            if self._over:
                self._take_the_place(made)
            else:
                self._take_the_folder(made)
        return Restored(difference, replica, erased, self._kept)

    def _look_here(self, *, backing_up: bool) -> None:
        """Read what stands there, and keep it: as a backup, or as it is where it is damaged."""
        if not (self._to / REGISTER).exists():
            return
        try:
            register = open_store(self._to, self._key)
        except StoreDamaged:
            if backing_up:
                self._keep_damaged()
            return
        try:
            self._here.content = content_of(register.whole)
            self._here.erased = self._here.content.erased
            self._here.offices = register.offices.offices()
            self._here.settings = {FOLDER_SETTING: register.setting(FOLDER_SETTING)}
            self._here.laptops += (*register.succeeds, register.replica)
            if backing_up:
                self._kept = self._safe.keep_file(
                    self._to, register.whole, self._key, "restore"
                ).path
        except StoreDamaged:
            if backing_up:
                self._keep_damaged()
        finally:
            with suppress(StoreDamaged):
                register.close()

    def _keep_damaged(self) -> None:
        place = self._to / FOLDER
        make_folder(place)
        day = self._safe.now().astimezone(UTC).strftime("%Y%m%d-%H%M%S")
        self._kept = free_name(place / f"damaged-{day}.db")
        _copy_to_stay(self._to / REGISTER, self._kept)
        for name in LOG_FILES:
            if (self._to / name).exists():
                copy = self._kept.with_name(f"{self._kept.name}{name[11:]}")
                _copy_to_stay(self._to / name, copy)
        sync_folder(place)

    def _unpacked(self, made: Path, report: Report) -> Difference:
        """Put the register of the backup into *made*, under the key of the workspace."""
        packed = made / "backup.db"
        unpack(self._file, self._own, packed, report)
        with opened(packed, self._own) as database:
            held = content_of(database)
            if held.digest.hex() != self._head.digest:
                raise BackupDamaged("The backup does not hold what it says.")
            meets = bool(database.value(HAS_OFFICES)) and bool(database.value(OTHER_OFFICES))
            copy_of(database, made / REGISTER, self._key, report)
        packed.unlink()
        check_copy(made / REGISTER, self._key, held, thorough=False)
        difference = _difference(self._head, self._file, held, self._here, self._erasures())
        return replace(difference, unheard=meets and not self._offices())

    def _ledgers(self) -> set[Path]:
        """Return the folders in which lists of erasures and of offices may be kept."""
        ledgers = {self._file.parent, self._to, self._to / FOLDER}
        chosen = self._here.settings.get(FOLDER_SETTING)
        if chosen:
            ledgers.add(Path(chosen))
        return ledgers

    def _erasures(self) -> set[str]:
        listed = (read_ledger(place, self._key) for place in self._ledgers())
        return {*self._here.erased, *(key for keys in listed for key in keys)}

    def _offices(self) -> list[KnownOffice]:
        """Return what is known of offices since the backup: from what stands there, or a list."""
        if self._here.offices:
            return self._here.offices
        listed = (trust_kept(place, self._key) for place in self._ledgers())
        newest = newest_trust((one for one in listed if one), self._head.made)
        return list(newest.offices) if newest else []

    def _made_ready(self, made: Path, difference: Difference) -> tuple[str, int]:
        """Let it go on under a new id, repeat erasures, carry over what is known of offices."""
        register = open_store(made, self._key, as_new_laptop=True, also_for=self._here.laptops)
        try:
            gone = _erase_again(register, self._erasures())
            offices = self._offices()
            carry_over(register, offices)
            if difference.unheard:
                note_unheard(register, self._head.made)
            for name, value in self._here.settings.items():
                register.keep_setting(name, value)
            mark = self._here.mark or put_slots(made, self._head.slots, self._key)
            self._keep_mark(register, mark)
            register.note("restore", made=self._head.made, lacks=difference.lacks, erased=gone)
            return register.replica, gone
        finally:
            register.close()

    def _take_the_place(self, made: Path) -> None:
        """Put the register in the place of the one that is there; one rename does it."""
        lock = WriterLock(self._to)
        try:
            if self._here.content and (self._to / LOG_FILES[0]).exists():
                raise StoreInUse("Somebody opened the workspace meanwhile.")
            for name in LOG_FILES:
                # The log of the old register must never be read into the new one.
                (self._to / name).unlink(missing_ok=True)
            # Nor after a loss of power that keeps the new name and forgets that the log is gone.
            sync_folder(self._to)
            take_name(made / REGISTER, self._to / REGISTER)
        finally:
            lock.release()

    def _take_the_folder(self, made: Path) -> None:
        (made / "register.lock").unlink(missing_ok=True)
        with suppress(OSError):
            self._to.rmdir()
        take_name(made, self._to)


def _copy_to_stay(path: Path, to: Path) -> None:
    """Copy a file, and force the copy to the disk: what it was made of will be replaced."""
    shutil.copy2(path, to)
    with to.open("rb+") as file:
        os.fsync(file.fileno())


def _check_empty(to: Path) -> None:
    try:
        if to.exists() and (not to.is_dir() or any(to.iterdir())):
            raise NotRestorable("This is not an empty folder.", place=to.name)
    except OSError as error:
        raise NotRestorable("The folder cannot be read.", place=to.name) from error


def _difference(head: Head, file: Path, held: Content, here: Here, erased: set[str]) -> Difference:
    again = len(erased - set(held.erased))
    if here.content is None:
        return Difference(described(file), here=False, records=held.records, erased=again)
    gone = {key: told for key, told in here.content.sets.items() if held.sets.get(key) != told}
    since = min((clock for _, clock in gone.values()), default="")
    return Difference(
        described(file),
        here=True,
        lacks=len(gone),
        brings=sum(here.content.sets.get(key) != told for key, told in held.sets.items()),
        since=moment(since).isoformat(timespec="seconds") if since else "",
        records=held.records,
        records_here=here.content.records,
        erased=again,
    )


def _erase_again(register: SqlRegister, erased: set[str]) -> int:
    """Erase what was erased after the backup was made; return how many records."""
    missing = sorted(erased - set(register.erasures()))
    states = register.states_of(missing)
    if states:
        entries = tuple(entry_of_erasure(key, state.kind) for key, state in states.items())
        register.write(Draft(ERASE, entries))
    return len(states)


def anchor_of(register: SqlRegister) -> bytes:
    """Return what is kept outside the register, to know an older one by."""
    number, link = register.anchor()
    return json.dumps({"replica": register.replica, "number": number, "hash": link}).encode()


def anchored(anchor: bytes) -> tuple[str, ...]:
    """Return the laptop that an anchor is of, if there is one."""
    return (str(json.loads(anchor)["replica"]),) if anchor else ()


def check_anchor(register: SqlRegister, anchor: bytes) -> None:
    """Refuse a register older than its anchor; raises RegisterSetBack."""
    if not anchor:
        return
    kept = json.loads(anchor)
    if kept["replica"] in register.succeeds:
        return
    held = register.link(kept["replica"], kept["number"]).hex()
    same = kept["replica"] == register.replica
    if not same or (kept["number"] and held != kept["hash"]):
        raise RegisterSetBack("The register is older than it was when it was closed last.")


class Watch:
    """Stands by an open register: a backup before what changes much, an anchor at the end."""

    def __init__(
        self, room: BackupRoom, register: ref[SqlRegister], folder: Path, key: bytes
    ) -> None:
        self._room, self._register = room, register
        self._folder, self._key = folder, key

    def __call__(self, reason: str) -> None:
        """Do what the reason asks for; an anchor or a list not written harms nothing."""
        register = self._register()
        if register is None:
            return
        if reason == CLOSING:
            with suppress(VaultNotWritten):
                keep_anchor(self._folder, self._key, anchor_of(register))
            # Who never made a backup has nothing to restore.
            if self._room.place(self._folder, register).is_dir():
                self._list_offices(register)
        elif reason == TRUST:
            self._list_offices(register)
        elif reason == ERASURE:
            with suppress(FileNotWritten, OSError):
                place = self._room.place(self._folder, register)
                self._room.write_ledger(place, self._key, register.erasures())
        else:
            self._room.keep(self._folder, register, reason)

    def _list_offices(self, register: SqlRegister) -> None:
        with suppress(FileNotWritten, OSError):
            place = self._room.place(self._folder, register)
            self._room.write_trust(place, self._key, register)
