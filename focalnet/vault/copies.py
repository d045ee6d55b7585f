"""The two copies of the slot file on disk, and how one heals the other."""

from __future__ import annotations

import contextlib
import logging
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from focalnet.services.files import make_folder, sync_folder
from focalnet.vault.errors import (
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultNotWritten,
    VaultUnreadable,
)
from focalnet.vault.slots import MOST_BYTES, SlotFile, decoded

NAMES = ("vault.slots", "vault.slots.b")
"""Always written in this order, so the first is never older unless it is damaged."""

PRIVATE = 0o600
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Copies:
    """The copy to believe, and the names of those that must be written anew."""

    newest: SlotFile
    wrong: tuple[str, ...]


def exists(folder: Path) -> bool:
    """Tell whether the folder holds a key file, readable or not."""
    return any(os.path.lexists(folder / name) for name in NAMES)


def read_copies(folder: Path) -> Copies:
    """Return the newest readable copy.

    Raises VaultMissing, VaultUnreadable or VaultDamaged when no copy can be read, and
    VaultTooNew as soon as one comes from a newer version.
    """
    files: dict[str, SlotFile] = {}
    problems: list[Exception] = []
    for name in NAMES:
        try:
            files[name] = decoded(_contents(folder / name))
        except (OSError, VaultDamaged) as problem:
            problems.append(problem)
    if not files:
        raise _explained(problems) from problems[0]
    newest = max(files.values(), key=lambda file: file.generation)
    return Copies(newest, tuple(name for name in NAMES if files.get(name) != newest))


def write_copies(folder: Path, file: SlotFile, *, fresh: bool = False) -> None:
    """Write both copies; raises VaultNotWritten, and then the old ones stand.

    Both are on disk in full before either takes its name, and nothing is written that
    could not be read back. With *fresh*, raises VaultExists rather than take the place
    of a key file.
    """
    raw = file.encoded()
    try:
        decoded(raw)
        if fresh:
            make_folder(folder)
            if exists(folder):
                raise VaultExists("This folder already holds a workspace.")
        with _temporaries(folder, ".tmp", NAMES) as temporaries:
            for temporary in temporaries:
                _write_through(temporary, raw)
            _take_name(temporaries[0], folder / NAMES[0])
            try:
                _take_name(temporaries[1], folder / NAMES[1])
            except OSError as error:  # the first copy already stands and heals it later
                log.warning("second key file not written: %s", type(error).__name__)
    except (OSError, VaultDamaged) as error:
        raise VaultNotWritten("The key file could not be written.") from error


def heal(folder: Path, copies: Copies) -> bool:
    """Write the wrong copies anew; tell whether it was done.

    Only those are touched, under a temporary name of their own, so that a change
    another process is making at this moment is never lost. A folder that cannot be
    written stays as it is: one good copy is enough to open.
    """
    try:
        with _temporaries(folder, ".heal", copies.wrong) as temporaries:
            for name, temporary in zip(copies.wrong, temporaries, strict=True):
                _write_through(temporary, copies.newest.encoded())
                _take_name(temporary, folder / name)
    except OSError as error:
        log.warning("key file not healed: %s", type(error).__name__)
        return False
    return bool(copies.wrong)


def _contents(path: Path) -> bytes:
    if not stat.S_ISREG(path.stat().st_mode):
        raise VaultDamaged("Something else stands in place of the key file.")
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _explained(problems: list[Exception]) -> Exception:
    if all(isinstance(problem, FileNotFoundError | NotADirectoryError) for problem in problems):
        return VaultMissing("This folder holds no workspace.")
    if any(isinstance(problem, VaultDamaged) for problem in problems):
        return VaultDamaged("The key file is damaged, and so is its copy.")
    return VaultUnreadable("The key file cannot be read.")


def _write_through(path: Path, raw: bytes) -> None:
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, PRIVATE), "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())


def _take_name(temporary: Path, path: Path) -> None:
    temporary.replace(path)
    sync_folder(path.parent)


@contextlib.contextmanager
def _temporaries(folder: Path, suffix: str, names: tuple[str, ...]) -> Iterator[list[Path]]:
    """Lend one temporary path a name, and leave no file there."""
    paths = [folder / (name + suffix) for name in names]
    try:
        yield paths
    finally:
        for path in paths:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
