"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TypeVar

from focalnet.domain.errors import FocalnetError

Kept = TypeVar("Kept")
# What a workspace is lost without; no answer takes its place, whatever name was typed.
OF_A_WORKSPACE = ("register.db", "vault.slots", "vault.slots.b")
# Some file systems, those of a network above all, know no such thing for folders.
CANNOT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EBADF)


class FileNotWritten(FocalnetError):
    """The file could not be written; what stood there before is untouched."""

    code = "file.not-written"
    remedy = "Choose a folder you may write to, with room on the disk; nothing was lost."


def check_writable(path: Path) -> None:
    """Make sure, before the work is done, that its file can be written; raises FileNotWritten."""
    try:
        _check_what_stands_there(path)
        if path.is_dir():
            raise IsADirectoryError
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise FileNotWritten("The file could not be written.", place=path.name) from error


def _check_what_stands_there(path: Path) -> None:
    """Raise FileNotWritten for what a file must not take the place of."""
    # Some file systems know a file by capitals, too.
    if path.name.casefold() in OF_A_WORKSPACE and path.exists():
        raise FileNotWritten("A workspace keeps its register in this file.", place=path.name)
    # A new file takes the place of the old one; in that of /dev/null it would harm every program.
    of_the_system = path.is_symlink() and path.readlink().parts[:2] == ("/", "proc")
    if of_the_system or (path.exists() and not (path.is_file() or path.is_dir())):
        raise FileNotWritten(
            "What stands there is no file but a device or a pipe.", place=path.name
        )


def write_whole(path: Path, content: bytes, *, private: bool = True) -> None:
    """Write *content* beside *path*, force it to the disk and put it in its place.

    A *private* file is readable by its owner only. Raises FileNotWritten; then
    nothing has changed and no half file is left.
    """
    with _beside(path, content, private=private) as made:
        _put(made, path)


def write_once_kept(files: Mapping[Path, bytes], keep: Callable[[], Kept]) -> Kept:
    """Write files that the register has to know of, and return what *keep* returned.

    They are whole on the disk before the register is told, and take their places
    after it: if it cannot be told, what stood there before still stands there, and
    nothing leaves that it does not know of. Raises FileNotWritten, or what *keep*
    raises.
    """
    with ExitStack() as stack:
        made = [
            (stack.enter_context(_beside(path, content, private=True)), path)
            for path, content in files.items()
        ]
        kept = keep()
        for beside, path in made:
            _put(beside, path)
    return kept


@contextmanager
def _beside(path: Path, content: bytes, *, private: bool) -> Iterator[Path]:
    """Yield a file with the content beside *path*; it is gone afterwards, or in its place."""
    made = ""
    try:
        _check_what_stands_there(path)
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not private:
            Path(made).chmod(0o644)
    except OSError as error:
        _remove(made)
        raise FileNotWritten("The file could not be written.", place=path.name) from error
    try:
        yield Path(made)
    finally:
        _remove(made)


def _put(made: Path, path: Path) -> None:
    try:
        made.replace(path)
        # Or a loss of power takes back a file that the officer was told of.
        sync_folder(path.parent)
    except OSError as error:
        raise FileNotWritten("The file could not be written.", place=path.name) from error


def _remove(made: str) -> None:
    with suppress(OSError):
        if made:
            Path(made).unlink()


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk, where its file system can; raises OSError."""
    if os.name == "nt":  # Windows cannot open a folder to flush it
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # a folder to drop files into, that nobody may list
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in CANNOT_SYNC:
            raise
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, and those above it, to stay; raises OSError."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in missing:
        # What is synced inside is lost all the same while the folder's own name may be.
        sync_folder(one.parent)


def free_name(path: Path) -> Path:
    """Return *path*, or where there is such a file already the next name beside it."""
    if not path.exists():
        return path
    names = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(name for name in names if not name.exists())
