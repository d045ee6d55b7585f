"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from focalnet.domain.errors import FocalnetError


class FileNotWritten(FocalnetError):
    """The file could not be written; what stood there before is untouched."""

    code = "file.not-written"
    remedy = "Choose a folder you may write to, with room on the disk; nothing was lost."


def check_writable(path: Path) -> None:
    """Make sure, before the work is done, that its file can be written; raises FileNotWritten."""
    try:
        if path.is_dir():
            raise IsADirectoryError
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise FileNotWritten("The file could not be written.", place=path.name) from error


def write_whole(path: Path, content: bytes, *, private: bool = True) -> None:
    """Write *content* beside *path*, force it to the disk and put it in its place.

    A *private* file is readable by its owner only. Raises FileNotWritten; then
    nothing has changed and no half file is left.
    """
    made = ""
    try:
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if not private:
            Path(made).chmod(0o644)
        Path(made).replace(path)
    except OSError as error:
        if made:
            with contextlib.suppress(OSError):
                Path(made).unlink()
        raise FileNotWritten("The file could not be written.", place=path.name) from error
