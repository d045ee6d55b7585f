"""Files attached to records: read whole, checked, and kept inside the register."""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from focalnet.domain.errors import FocalnetError
from focalnet.domain.numbers import whole_number
from focalnet.domain.record import Record
from focalnet.domain.values import Attachment
from focalnet.services.ports import Register

LARGEST = 5 * 1024 * 1024
LONGEST_NAME = 200
# Names that Windows takes for devices, whatever their ending.
DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.I)
FORBIDDEN = frozenset('/\\:*?"<>|')
# Cc and Cf hold the signs that turn the direction of a name ("gpj.exe"); Cs is no text.
INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Both joiners are letters of a word in Persian and several Indian scripts.
JOINERS = frozenset("\u200c\u200d")
# What a double click would run.
PROGRAM_ENDINGS = (
    "app appimage bat cmd com cpl desktop dll dmg exe hta jar js jse jnlp lnk msc msi msp pif pl "
    "ps1 ps1xml psm1 py pyz reg scf scr sh so url vb vbe vbs wsf wsh docm dotm pptm potm ppsm "
    "xlsm xltm xlam xll iso img vhd chm"
)
PROGRAMS = frozenset(f".{ending}" for ending in PROGRAM_ENDINGS.split())
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
# Not the tables of the machine: every office shall say the same of a file.
MEDIA = {
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".md": "text/markdown",
    ".csv": "text/csv",
    ".htm": "text/html",
    ".html": "text/html",
    ".rtf": "application/rtf",
    ".doc": "application/msword",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".odt": f"{_OPEN}.text",
    ".ods": f"{_OPEN}.spreadsheet",
    ".odp": f"{_OPEN}.presentation",
    ".eml": "message/rfc822",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".zip": "application/zip",
}
UNKNOWN_MEDIA = "application/octet-stream"


class AttachmentRefused(FocalnetError):
    """The file is not one that the register keeps."""

    code = "attachment.refused"
    remedy = "Nothing was stored."


class AttachmentTooLarge(AttachmentRefused):
    """The file is larger than a record should carry."""

    code = "attachment.too-large"
    remedy = "Attach files of 5 MiB at most; send large ones another way. Nothing was stored."


class AttachmentEmpty(AttachmentRefused):
    """There is nothing in the file."""

    code = "attachment.empty"
    remedy = "Check the file; it may not have been saved. Nothing was stored."


class AttachmentName(AttachmentRefused):
    """The file has a name that is not kept: hostile, hidden or that of a program."""

    code = "attachment.name"
    remedy = "Give the file a plain name such as reply-senegal.pdf. Nothing was stored."


class AttachmentUnreadable(AttachmentRefused):
    """The file is not there, is not a file, or may not be read."""

    code = "attachment.unreadable"
    remedy = "Check the name of the file and whether you may read it. Nothing was stored."


class NoSuchAttachment(FocalnetError):
    """The record has no such file."""

    code = "attachment.unknown"
    remedy = "Show the record to see its files; name one, or count them from 1."


def attach(register: Register, paths: Sequence[Path]) -> tuple[Attachment, ...]:
    """Keep files inside the register and return what a record says of them.

    All are read and checked before the first is kept. Raises AttachmentRefused
    in one of its forms; nothing is stored then.
    """
    read = [(checked_name(path.name), _content(path)) for path in paths]
    return tuple(_kept(register, name, content) for name, content in read)


def attach_content(register: Register, name: str, content: bytes) -> Attachment:
    """Keep one file that is in memory already; raises AttachmentRefused."""
    kept_name = checked_name(name)
    _check_size(len(content), kept_name)
    return _kept(register, kept_name, content)


def attached(register: Register, record: Record, which: str = "") -> tuple[Attachment, bytes]:
    """Return a file of a record and its content, never by way of a file in clear.

    *which* is its name, its id or its place counted from 1; it may be left out
    where there is one file only. Raises NoSuchAttachment.
    """
    files: tuple[Attachment, ...] = getattr(record, "files", ())
    for place, item in enumerate(files, start=1):
        if which in {item.name, item.id, str(place)} or (not which and len(files) == 1):
            content = register.file(item.file)
            if sha256(content).hexdigest() != item.file:
                raise NoSuchAttachment("The file kept is not the one attached.", place=item.name)
            return item, content
    listed = ", ".join(item.name for item in files)
    raise NoSuchAttachment("There is no such file here.", place=which or listed)


def checked_name(name: str) -> str:
    """Return a file name in composed letters; raises AttachmentName for one that could harm."""
    kept = unicodedata.normalize("NFC", name)
    shown = kept.encode("ascii", "replace").decode()
    if any(unicodedata.category(sign) in INVISIBLE and sign not in JOINERS for sign in kept):
        raise AttachmentName("The name holds letters that do not show.", place=shown)
    if FORBIDDEN & set(kept) or kept.strip(". ") != kept or not kept:
        raise AttachmentName("The name holds signs that name a place.", place=shown)
    if DEVICES.fullmatch(kept) or len(kept.encode()) > LONGEST_NAME:
        raise AttachmentName("This name cannot be kept on every computer.", place=shown)
    if Path(kept).suffix.lower() in PROGRAMS:
        raise AttachmentName("Programs and documents with macros are not kept.", place=shown)
    return kept


def plain_attachment(item: Attachment) -> dict[str, Any]:
    """Return what lists and JSON say of an attached file."""
    return {
        "name": item.name,
        "media": item.media,
        "size": whole_number(item.size) or 0,
        "file": item.file,
    }


def _content(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise AttachmentUnreadable("This is not a file.", place=path.name)
        _check_size(found.st_size, path.name)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise AttachmentUnreadable("The file cannot be read.", place=path.name) from error
    _check_size(len(content), path.name)
    return content


def _check_size(size: int, name: str) -> None:
    if size > LARGEST:
        raise AttachmentTooLarge("The file is larger than 5 MiB.", place=name)
    if not size:
        raise AttachmentEmpty("The file is empty.", place=name)


def _kept(register: Register, name: str, content: bytes) -> Attachment:
    return Attachment(
        id=register.ids.element(),
        name=name,
        media=MEDIA.get(Path(name).suffix.lower(), UNKNOWN_MEDIA),
        size=str(len(content)),
        file=register.keep_file(content),
    )
