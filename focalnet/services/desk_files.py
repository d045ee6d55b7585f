"""The file that desks exchange, from the outside: what it is, whole or not, whose, and sealed.

Magic, version, id of the event, salt, nonce and length stand in the open; the content
is compressed and sealed with the key of the event's desks; a SHA-256 of all that
closes the file. So a file that was cut off, altered, of another event, of a newer
version or of no desk at all is told apart before anything in it is trusted.
"""

from __future__ import annotations

import hmac
import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Protocol

from focalnet.domain.badge_codes import key_bytes
from focalnet.domain.errors import FocalnetError, InvalidValue
from focalnet.domain.recovery import RecoveryCodeMistyped, new_recovery_code, recovery_key

MAGIC = b"FOCALDESK"
VERSION = 1
# As in PNG: a transfer that rewrites line ends breaks them visibly.
LINE_ENDS = b"\r\n\x1a\n"
HEAD = struct.Struct(">9sB4s36s16s12sQ")
FIRST = struct.Struct(">9sB4s")
SALT, NONCE, SUM = 16, 12, 32
MOST_FILE = 32 * 1024 * 1024
MOST_CONTENT = 128 * 1024 * 1024


class DeskFileRefused(FocalnetError):
    """The file of a desk cannot be taken in; nothing was changed."""

    code = "desk-file.refused"
    remedy = "Export it again on the other laptop; nothing was changed."


class NotADeskFile(DeskFileRefused):
    """The file is something else."""

    code = "desk-file.kind"
    remedy = "Choose the file that the other desk exported (.desk); nothing was changed."


class DeskFileTooNew(DeskFileRefused):
    """A newer version of focalnet wrote the file."""

    code = "desk-file.too-new"
    remedy = "Bring focalnet up to date on this laptop; nothing was changed."


class DeskFileCutOff(DeskFileRefused):
    """The file ends before its end: it was not copied whole."""

    code = "desk-file.cut-off"
    remedy = "Copy it again and wait until it is whole; nothing was changed."


class DeskFileAltered(DeskFileRefused):
    """The file is not as it was written."""

    code = "desk-file.altered"


class DeskFileOfAnotherEvent(DeskFileRefused):
    """The file is of another event; ``place`` is what that is called, if it is known here."""

    code = "desk-file.other-event"
    remedy = "Choose the event of the file, or the file of the event; nothing was changed."


class DeskCodeWanted(DeskFileRefused):
    """This laptop does not have the event, and no code of its desks was given."""

    code = "desk-file.code-wanted"
    remedy = "Type the desk code that was shown when the file was exported; nothing was changed."


class DeskCodeWrong(DeskFileRefused):
    """The file was sealed with another key than the one at hand."""

    code = "desk-file.code-wrong"
    remedy = "Type the desk code that was shown when the file was exported; nothing was changed."


class DeskCodeMistyped(InvalidValue):
    """What was typed is no desk code: a character is wrong, missing or too many."""

    code = "desk-code.mistyped"
    remedy = "Compare it group by group with the other screen and type it again."


class Seal(Protocol):
    """Encrypts and authenticates bytes; the floors above know how."""

    def sealed(self, plain: bytes, *, key: bytes, nonce: bytes, head: bytes) -> bytes:
        """Return *plain* sealed together with *head*."""
        ...

    def opened(self, sealed: bytes, *, key: bytes, nonce: bytes, head: bytes) -> bytes | None:
        """Return what was sealed, or None for another key or head."""
        ...


@dataclass(frozen=True, slots=True)
class Outside:
    """A desk file whose outside is whole: the event it is of, and what is sealed in it."""

    event: str
    head: bytes
    salt: bytes
    nonce: bytes
    sealed: bytes


def desk_code(desk_key: str) -> str:
    """Return the short form of the key of an event's desks: seven groups of four characters."""
    derived = hmac.digest(key_bytes(desk_key), b"focalnet desk code", "sha256")
    return new_recovery_code(lambda count: derived[:count])


def written(
    event: str, content: Any, code: str, seal: Seal, random: Callable[[int], bytes]
) -> bytes:
    """Return the file of a content in plain data, sealed under a desk code."""
    plain = zlib.compress(json.dumps(content, ensure_ascii=False).encode(), 9)
    salt, nonce = random(SALT), random(NONCE)
    length = len(seal.sealed(plain, key=bytes(32), nonce=nonce, head=b""))
    head = HEAD.pack(MAGIC, VERSION, LINE_ENDS, event.encode(), salt, nonce, length)
    body = head + seal.sealed(plain, key=_key(code, salt), nonce=nonce, head=head)
    return body + sha256(body).digest()


def outside(data: bytes) -> Outside:
    """Return the outside of a file.

    Raises NotADeskFile, DeskFileTooNew, DeskFileCutOff or DeskFileAltered.
    """
    if data[: len(MAGIC)] != MAGIC[: len(data)] or not data or len(data) > MOST_FILE:
        raise NotADeskFile("This is no file of a desk.")
    if len(data) < HEAD.size + SUM:
        raise DeskFileCutOff("The file is cut off.")
    _, version, line_ends = FIRST.unpack_from(data)
    if version > VERSION:
        raise DeskFileTooNew("A newer version wrote this file.")
    *_, event, salt, nonce, length = HEAD.unpack_from(data)
    whole = HEAD.size + length + SUM
    if line_ends == LINE_ENDS and len(data) < whole:
        raise DeskFileCutOff("The file is cut off.")
    body = data[:-SUM]
    if len(data) != whole or sha256(body).digest() != data[-SUM:]:
        raise DeskFileAltered("The file is not as it was written.")
    try:
        name = event.decode("ascii")
    except UnicodeDecodeError as error:
        raise DeskFileAltered("The file names no event.") from error
    return Outside(name, data[: HEAD.size], salt, nonce, data[HEAD.size : -SUM])


def content_of(file: Outside, code: str, seal: Seal) -> dict[str, Any]:
    """Return the content of a file sealed under a desk code.

    Raises DeskCodeMistyped, DeskCodeWrong or DeskFileAltered.
    """
    key = _key(code, file.salt)
    plain = seal.opened(file.sealed, key=key, nonce=file.nonce, head=file.head)
    if plain is None:
        raise DeskCodeWrong("The file was sealed with another key.")
    try:
        unpacking = zlib.decompressobj()
        text = unpacking.decompress(plain, MOST_CONTENT)
        found = json.loads(text) if unpacking.eof else None
    except (zlib.error, ValueError, RecursionError) as error:
        raise DeskFileAltered("The content cannot be read.") from error
    if not isinstance(found, dict):
        raise DeskFileAltered("The content cannot be read.")
    return found


def _key(code: str, salt: bytes) -> bytes:
    """Return the key of one file: HKDF-SHA256 of the 130 bits of the desk code."""
    try:
        secret = recovery_key(code)
    except RecoveryCodeMistyped as error:
        raise DeskCodeMistyped("This is not a desk code.", place="code") from error
    extracted = hmac.digest(salt, secret, "sha256")
    return hmac.digest(extracted, b"focalnet desk file\x01", "sha256")
