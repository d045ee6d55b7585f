"""Errands with other offices as the window runs them: on the store's thread, with its tools."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from focalnet.domain.changes import ChangeSet, Entry
from focalnet.domain.kinds import KINDS
from focalnet.domain.refusals import BundleDamaged
from focalnet.services.office_keys import Desk
from focalnet.services.ports import Register
from focalnet.services.tools import Tools

MOST_BUNDLE = 64 * 1024 * 1024
MOST_CARD = 256 * 1024
MOST_TOLD = 500


def desk_at(register: Register, tools: Tools) -> Desk:
    """Return the desk for errands with other offices."""
    return Desk(register, tools.bundles(), tools.random, tools.now())


def content_of(path: Path, most: int) -> bytes:
    """Return the bytes of a file that another office sent; raises BundleDamaged."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise BundleDamaged("The file cannot be read.", place=path.name) from error


def touched(register: Register, records: Iterable[str]) -> ChangeSet:
    """Return a set that tells the pages which records came anew, so that they read them.

    It stands in no journal: those of the other offices do. Of very many records only
    their kinds are told.
    """
    ids = list(dict.fromkeys(records))
    entries: list[Entry] = []
    for record in ids[:MOST_TOLD]:
        row = register.row(record)
        if row is not None:
            entries.append(Entry(record, row.kind, ()))
    if ids and len(entries) < len(ids):
        entries += [Entry("", kind, ()) for kind in KINDS]
    return ChangeSet(register.replica, 0, "", "", "exchange", tuple(entries))
