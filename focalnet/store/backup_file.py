"""The one file of a backup: a head in clear, the encrypted register, a seal over both.

14 bytes   FOCALNETB, version, line ends that a bad transfer breaks
4 bytes    length of the head (big-endian)
head       canonical JSON
...        the register, encrypted under the key of the backup
32 bytes   HMAC-SHA256 over all before it, under a key made from that of the backup
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import msgspec

from focalnet.domain.errors import FocalnetError
from focalnet.services.files import FileNotWritten
from focalnet.services.ports import Report, no_report

MAGIC = b"FOCALNETB\x01\r\n\x1a\n"
MOST_HEAD = 128 * 1024
SEAL_BYTES = 32
CHUNK = 1 << 20
SEAL_TAG = b"focalnet/backup-seal/v1\0"

_canonical = msgspec.json.Encoder(order="deterministic").encode


class NotABackup(FocalnetError):
    """The file is none of ours."""

    code = "backup.none"
    remedy = "Choose a file that focalnet wrote as a backup (.fnb)."


class BackupDamaged(FocalnetError):
    """The file is a backup, and not as it was written."""

    code = "backup.damaged"
    remedy = "Choose another backup; nothing was changed."


class BackupTooNew(FocalnetError):
    """A newer version of focalnet wrote the backup."""

    code = "backup.too-new"
    remedy = "Restore it with that version or a newer one; nothing was changed."


@dataclass(frozen=True, slots=True)
class Head:
    """What a backup says of itself in clear; all of it is bound to its sealed key.

    ``slots`` is the key file of that day (base64 in the file), ``sealed`` the key of
    the backup under that of the workspace, ``id`` random. ``made`` is a moment in UTC,
    ``digest`` that of the change sets.
    """

    workspace: str
    id: str
    made: str
    reason: str
    sets: int
    records: int
    digest: str
    size: int
    slots: bytes
    sealed: bytes = b""

    def bound(self) -> bytes:
        """Return what the sealed key is bound to: all else."""
        return _canonical(asdict(self) | {"sealed": b""})


def write_backup(path: Path, head: Head, register: Path, key: bytes) -> None:
    """Write the file and force it to the disk; raises FileNotWritten."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file, register.open("rb") as content:
            seal = _seal(key)
            raw = _canonical(asdict(head))
            for piece in (MAGIC + len(raw).to_bytes(4, "big") + raw, *_pieces(content)):
                seal.update(piece)
                file.write(piece)
            file.write(seal.digest())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise FileNotWritten("The backup could not be written.", place=path.name) from error


def read_head(path: Path) -> Head:
    """Return the head of a backup; nothing it says is proved yet.

    Raises NotABackup, BackupDamaged or BackupTooNew.
    """
    try:
        with path.open("rb") as file:
            return _head(file)
    except OSError as error:
        raise NotABackup("The file cannot be read.", place=path.name) from error


def unpack(path: Path, key: bytes, to: Path, report: Report = no_report) -> None:
    """Write the encrypted register of a backup to a file of its own, once the seal holds.

    Raises BackupDamaged, FileNotWritten; nothing is left then.
    """
    check_seal(path, key, report)
    try:
        with path.open("rb") as file:
            head = _head(file)
            handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as made:
                for piece in _pieces(file, head.size):
                    made.write(piece)
                made.flush()
                os.fsync(made.fileno())
    except OSError as error:
        with suppress(OSError):
            to.unlink(missing_ok=True)
        raise FileNotWritten("The backup could not be unpacked.", place=to.name) from error


def check_seal(path: Path, key: bytes, report: Report = no_report) -> None:
    """Make sure that a backup is byte for byte what was written; raises BackupDamaged."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            seal, done = _seal(key), 0
            for piece in _pieces(file, size - SEAL_BYTES):
                seal.update(piece)
                done += len(piece)
                report(done, size)
            holds = hmac.compare_digest(file.read(SEAL_BYTES + 1), seal.digest())
    except OSError as error:
        raise BackupDamaged("The backup cannot be read to its end.", place=path.name) from error
    if not holds:
        raise BackupDamaged("The backup is not as it was written.", place=path.name)


def _seal(key: bytes) -> hmac.HMAC:
    return hmac.new(sha256(SEAL_TAG + key).digest(), digestmod="sha256")


def _head(file: BinaryIO) -> Head:
    begin = file.read(len(MAGIC))
    if begin[:9] != MAGIC[:9]:
        raise NotABackup("This is no backup of focalnet.")
    if begin[9:10] > MAGIC[9:10] and begin[10:] == MAGIC[10:]:
        raise BackupTooNew("A newer version of focalnet wrote this backup.")
    length = int.from_bytes(file.read(4), "big")
    raw = file.read(length) if begin == MAGIC and length <= MOST_HEAD else b""
    try:
        head = msgspec.json.decode(raw, type=Head)
        bytes.fromhex(head.id)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BackupDamaged("The head of the backup is damaged.") from error
    if _canonical(asdict(head)) != raw or head.size < 0:
        raise BackupDamaged("The head of the backup is damaged.")
    return head


def _pieces(file: BinaryIO, most: int | None = None) -> Iterator[bytes]:
    read: Callable[[int], bytes] = file.read
    left = most
    while left is None or left > 0:
        piece = read(CHUNK if left is None else min(CHUNK, left))
        if not piece:
            return
        left = None if left is None else left - len(piece)
        yield piece
