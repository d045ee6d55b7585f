"""The composition root: the one module that knows every floor."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.services.files import make_folder
from focalnet.services.ports import Register, Report, no_report
from focalnet.services.tools import Tools
from focalnet.services.trouble import Told, unheard
from focalnet.services.workspaces import Created, Ways
from focalnet.unlocking import note_failed, note_unlocked

if TYPE_CHECKING:
    from focalnet.restoring import BackupRoom
    from focalnet.services.cells import Cells
    from focalnet.services.desk_files import Seal
    from focalnet.services.edition import DirectoryEdition, MissingLetter
    from focalnet.services.exchange_ports import Bundles
    from focalnet.services.exporting import Writers
    from focalnet.services.incoming import Readers
    from focalnet.services.paper import Paper, Papers
    from focalnet.services.plates import Plates
    from focalnet.services.workbook import Workbooks
    from focalnet.store import SqlRegister
    from focalnet.store.database import Database
    from focalnet.vault.cost import Cost
    from focalnet.vault.opening import Mark, OpenedVault

MARK = "vault.mark"
REGISTER = "register.db"


class FolderNotEmpty(FocalnetError):
    """A workspace is made in a new or empty folder only."""

    code = "workspace.folder"
    remedy = "Choose a new or an empty folder; nothing in this one was touched."


class KeyFilesMissing(FocalnetError):
    """Both copies of the key file are gone; the register is there."""

    code = "vault.lost"
    remedy = "Put back vault.slots from a backup of this workspace; nothing was changed."


class KeyFileSetBack(FocalnetError):
    """The key file is not the one the register knows: an older one was put back."""

    code = "vault.set-back"
    remedy = (
        "If you put it back yourself, open once with the recovery code and change the "
        "passphrase. If you did not, somebody had this folder: tell your security officer."
    )


class AppWorkspaces:
    """Makes, opens and guards workspaces out of store and vault."""

    def __init__(self, cost: Cost | None = None) -> None:
        self._cost = cost
        self._keys: WeakKeyDictionary[Register, bytes] = WeakKeyDictionary()

    @cached_property
    def backups(self) -> BackupRoom:
        """Makes, keeps and restores backups."""
        from focalnet.restoring import BackupRoom

        return BackupRoom(self._keys.__getitem__, _keep_mark)

    def create(self, folder: Path, *, office: str, author: str, passphrase: str) -> Created:
        """Make a workspace; on any failure what was begun is taken away again."""
        from uuid import uuid4

        from focalnet.domain.plain import checked_line
        from focalnet.store import create_store
        from focalnet.vault import create_vault

        office, author = (checked_line(text) for text in (office, author))
        if not office:
            raise InvalidValue("The office has no name.", place="office")
        fresh = _prepare(folder)
        try:
            vault = create_vault(
                folder,
                passphrase,
                workspace=str(uuid4()),
                random=os.urandom,
                cost=self._cost,
            )
            register = create_store(folder, vault.key, office=office, author=author)
            self._begin(register, vault.mark)
        except BaseException:
            _take_away(folder, fresh=fresh)
            raise
        self._watch_over(register, folder, vault.key)
        return Created(register, vault.recovery_code)

    def _begin(self, register: SqlRegister, mark: Mark) -> None:
        from focalnet.services.records import add_records
        from focalnet.services.reference import reference_records

        try:
            if not register.vector():
                add_records(register, reference_records(), action="reference")
            _keep_mark(register, mark)
        except BaseException:
            register.close()
            raise

    def open(self, folder: Path, *, way: str, secret: str, restored: bool = False) -> Register:
        """Unlock a workspace; the recovery code also accepts a key file put back."""
        from focalnet.restoring import anchored, check_anchor
        from focalnet.store import open_store

        vault = self._unlocked(folder, way, secret)

        def migrating(older: Database) -> None:
            self.backups.keep_file(folder, older, vault.key, "migration")

        before = anchored(vault.anchor) if restored else ()
        register = open_store(
            folder, vault.key, as_new_laptop=restored, also_for=before, migrating=migrating
        )
        try:
            check_anchor(register, vault.anchor)
            if register.setting(MARK):
                _compare_marks(register, vault.mark, trusted=way == "recovery")
            else:  # the power went while it was made
                self._begin(register, vault.mark)
            note_unlocked(register, folder, way, restored=restored)
        except BaseException:
            register.close()
            raise
        self._watch_over(register, folder, vault.key)
        return register

    def _watch_over(self, register: SqlRegister, folder: Path, key: bytes) -> None:
        """Let the register be backed up before imports and bundles, and anchored at its end."""
        from focalnet.restoring import Watch

        self._keys[register] = key
        register.guard = Watch(self.backups, ref(register), folder, key)

    def _unlocked(self, folder: Path, way: str, secret: str) -> OpenedVault:
        from focalnet import vault
        from focalnet.vault.errors import VaultMissing, WrongPassphrase, WrongRecoveryCode

        try:
            if way == "recovery":
                return vault.open_with_recovery(folder, secret)
            if way == "keyring":
                return vault.open_with_keyring(folder, vault.SystemKeyring())
            return vault.open_with_passphrase(folder, secret)
        except (WrongPassphrase, WrongRecoveryCode):
            note_failed(folder, way)
            raise
        except VaultMissing as error:
            if (folder / REGISTER).exists():
                raise KeyFilesMissing("The register is here, but not its key files.") from error
            raise

    def ways(self, folder: Path) -> Ways:
        """Return the ways of unlocking without unlocking."""
        from focalnet.vault import SlotKind, ways_in

        found = ways_in(folder)
        return Ways(
            passphrase=SlotKind.PASSPHRASE in found,
            recovery=SlotKind.RECOVERY in found,
            keyring=SlotKind.KEYRING in found,
        )

    def change_passphrase(self, folder: Path, register: Register, new: str) -> None:
        """Replace the passphrase slot and keep its mark in the register."""
        from focalnet.vault import change_passphrase

        mark = change_passphrase(
            folder, self._keys[register], new, random=os.urandom, cost=self._cost
        )
        _keep_mark(register, mark)
        register.note("key.passphrase")

    def new_recovery_code(self, folder: Path, register: Register) -> str:
        """Replace the recovery slot and return the new code."""
        from focalnet.domain.recovery import new_recovery_code
        from focalnet.vault import change_recovery_code

        code = new_recovery_code(os.urandom)
        mark = change_recovery_code(folder, self._keys[register], code, random=os.urandom)
        _keep_mark(register, mark)
        register.note("key.recovery")
        return code

    def use_keyring(self, folder: Path, register: Register, *, wanted: bool) -> None:
        """Add or remove the slot of this computer's keyring."""
        from focalnet.vault import SystemKeyring, add_keyring_slot, remove_keyring_slot

        key, keyring = self._keys[register], SystemKeyring()
        if wanted:
            mark = add_keyring_slot(folder, key, keyring, random=os.urandom)
        else:
            mark = remove_keyring_slot(folder, key, keyring)
        _keep_mark(register, mark)
        register.note("key.keyring", wanted=int(wanted))


class PdfDirectory:
    """Prints directories with the typesetting of focalnet.printing."""

    def missing(self, edition: DirectoryEdition) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has."""
        from focalnet.printing.directory import missing_letters

        return missing_letters(edition)

    def pages(self, edition: DirectoryEdition, report: Report = no_report) -> bytes:
        """Return the edition as PDF."""
        from focalnet.printing.directory import directory_pdf

        return directory_pdf(edition, progress=report)


class PdfPaper:
    """Prints plain documents with the typesetting of focalnet.printing."""

    def missing(self, paper: Paper | Papers) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has."""
        from focalnet.printing.paper import missing_letters

        return missing_letters(paper)

    def pages(self, paper: Paper | Papers, report: Report = no_report) -> bytes:
        """Return the document, or the documents one after another, as PDF."""
        from focalnet.printing.paper import paper_pdf

        return paper_pdf(paper, progress=report)


class PdfCells:
    """Prints texts in boxes with the typesetting of focalnet.printing."""

    def missing(self, cells: Cells) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has."""
        from focalnet.printing.cells import missing_letters

        return missing_letters(cells)

    def pages(self, cells: Cells, report: Report = no_report, told: Told = unheard) -> bytes:
        """Return the boxes as PDF."""
        from focalnet.printing.cells import cells_pdf

        return cells_pdf(cells, progress=report, told=told)


class PdfPlates:
    """Prints cards and plans with the typesetting of focalnet.printing."""

    def missing(self, plates: Plates) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has."""
        from focalnet.printing.plates import missing_letters

        return missing_letters(plates)

    def pages(self, plates: Plates, report: Report = no_report, told: Told = unheard) -> bytes:
        """Return the plates as PDF."""
        from focalnet.printing.plates import plates_pdf

        return plates_pdf(plates, progress=report, told=told)


class PdfFinishing:
    """Protects and folds finished files with focalnet.printing."""

    def protected(self, pdf: bytes, passphrase: str) -> bytes:
        """Return the file encrypted."""
        from focalnet.printing.protection import protected

        return protected(pdf, passphrase)

    def booklet(self, pdf: bytes, *, right_to_left: bool) -> bytes:
        """Return the pages two on a sheet."""
        from focalnet.printing.imposition import booklet

        return booklet(pdf, right_to_left=right_to_left)


def make_tools() -> Tools:
    """Put the tools together; nothing heavy loads before a tool is used."""
    return Tools(
        workspaces=AppWorkspaces(),
        directory=PdfDirectory(),
        paper=PdfPaper(),
        cells=PdfCells(),
        plates=PdfPlates(),
        finishing=PdfFinishing(),
        readers=_readers,
        writers=_writers,
        workbooks=_workbooks,
        seal=_seal,
        bundles=_bundles,
        today=date.today,
        now=lambda: datetime.now(UTC).astimezone(),
        random=os.urandom,
    )


def _readers() -> Readers:
    from focalnet.interchange.files import FileReaders

    return FileReaders()


def _writers() -> Writers:
    from focalnet.interchange.files import FileWriters

    return FileWriters()


def _seal() -> Seal:
    from focalnet.interchange.desk_seal import DeskSeal

    return DeskSeal()


def _bundles() -> Bundles:
    from focalnet.bundles.files import FileBundles

    return FileBundles()


def _workbooks() -> Workbooks:
    from focalnet.interchange.workbook import FileWorkbooks

    return FileWorkbooks()


def open_window(arguments: Sequence[str]) -> int:
    """Open the window; return the exit code of the process."""
    _keep_memory_off_disk()
    from focalnet.ui.application import run_window

    return run_window(make_tools(), list(arguments))


def _keep_memory_off_disk() -> None:
    """Let no crash write the register's memory to a core file."""
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _prepare(folder: Path) -> bool:
    """Make the folder if need be and return whether it is new; raises FolderNotEmpty."""
    try:
        if folder.exists():
            if not folder.is_dir() or any(folder.iterdir()):
                raise FolderNotEmpty("This is not an empty folder.", place=folder.name)
            return False
        make_folder(folder)
    except OSError as error:
        raise FolderNotEmpty("The folder cannot be made or read.", place=folder.name) from error
    return True


def _take_away(folder: Path, *, fresh: bool) -> None:
    with contextlib.suppress(OSError):
        for made in folder.iterdir():
            made.unlink()
        if fresh:
            folder.rmdir()


def _keep_mark(register: Register, mark: Mark) -> None:
    register.keep_setting(MARK, f"{mark.generation}:{mark.digest.hex()}")


def _compare_marks(register: Register, found: Mark, *, trusted: bool) -> None:
    from focalnet.vault import Mark, Standing, compare

    generation, _, digest = register.setting(MARK).partition(":")
    how = compare(found, Mark(int(generation), bytes.fromhex(digest)))
    if how in {Standing.OLDER, Standing.CHANGED} and not trusted:
        raise KeyFileSetBack("The key file is older than the register, or another one.")
    if how is not Standing.SAME:
        _keep_mark(register, found)
