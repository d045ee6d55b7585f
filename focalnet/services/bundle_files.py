"""Files that go along with the records that name them, or are asked for later."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256

from focalnet.domain.errors import RecordNotFound
from focalnet.services.ports import Register

WANTED_SETTING = "exchange.wanted-files"
MOST_BYTES = 24 * 1024 * 1024
MOST_FILES = 1000
# Whatever looks like a fingerprint may name a file; only an attachment surely does.
NAMED = re.compile(rb'"([0-9a-f]{64})"')
ATTACHED = re.compile(rb'"file":"([0-9a-f]{64})"')


def named_in(content: bytes) -> list[str]:
    """Return the fingerprints that may be those of files in the content of an entry."""
    return [found.decode() for found in NAMED.findall(content)]


def attached_in(content: bytes) -> list[str]:
    """Return the fingerprints of the files attached in the content of an entry."""
    return [found.decode() for found in ATTACHED.findall(content)]


def fitting(register: Register, fingerprints: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """Return the files kept here that one bundle can take, and how many must wait."""
    going: list[str] = []
    size = later = 0
    for fingerprint in dict.fromkeys(fingerprints):
        with suppress(RecordNotFound):
            size += len(register.file(fingerprint))
            if size > MOST_BYTES or len(going) == MOST_FILES:
                later += 1
            else:
                going.append(fingerprint)
    return tuple(going), later


def wanted(register: Register) -> tuple[str, ...]:
    """Return the fingerprints of attached files that are not here."""
    kept = register.setting(WANTED_SETTING)
    return tuple(json.loads(kept))[:MOST_FILES] if kept else ()


class Arriving:
    """Looks for files in the entries of a bundle, then takes in those it brings."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._attached = dict.fromkeys(wanted(register))
        self._named = dict.fromkeys(self._attached)
        self.missing = 0

    def look(self, content: bytes) -> None:
        """Take note of the files an entry names."""
        self._named.update(dict.fromkeys(named_in(content)))
        self._attached.update(dict.fromkeys(attached_in(content)))

    def take_in(self, contents: Iterable[bytes]) -> int:
        """Keep the files that some record names, note which are wanted; return how many came."""
        register = self._register
        came = 0
        for content in contents:
            if sha256(content).hexdigest() in self._named:
                register.keep_file(content)
                came += 1
        missing = [key for key in self._attached if not _is_here(register, key)][:MOST_FILES]
        register.keep_setting(WANTED_SETTING, json.dumps(missing) if missing else "")
        self.missing = len(missing)
        return came


def _is_here(register: Register, fingerprint: str) -> bool:
    try:
        register.file(fingerprint)
    except RecordNotFound:
        return False
    return True
