"""Offices that exchange files: each a register of its own, all in one room."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from focalnet.bundles.files import FileBundles
from focalnet.domain.exchange import Scope
from focalnet.domain.kinds import kind_named
from focalnet.domain.plain import checked_record
from focalnet.services import records as officer
from focalnet.services.bundling import make_bundle, plan_bundle, plan_reply
from focalnet.services.judging import read_bundle
from focalnet.services.office_cards import our_office
from focalnet.services.office_keys import Desk
from focalnet.services.offices import add_card, verify_office
from focalnet.services.opening import Opening, apply, preview
from focalnet.store import SqlRegister, create_store, open_store

KEY = bytes(range(32))
DAY = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
START_MS = 1_790_000_000_000
DAY_MS = 86_400_000


class Office:
    """One laptop of an office with its register, and the day it is there."""

    def __init__(
        self,
        folder: Path,
        name: str,
        seed: int,
        *,
        copied: Office | None = None,
        days_off: int = 0,
    ) -> None:
        self.name = name
        self.register: SqlRegister
        self.folder = folder / f"laptop-{seed}"
        self.chance = Random(seed)
        self.now = DAY + timedelta(days=days_off)
        self.post = folder
        clock = count(START_MS + seed + days_off * DAY_MS)
        chance = Random(seed + 100).randbytes
        if copied:
            while copied.register.rest():
                pass
            shutil.copytree(copied.folder, self.folder)
            self.register = open_store(
                self.folder, KEY, now_ms=lambda: next(clock), random_bytes=chance
            )
        else:
            self.register = create_store(
                self.folder,
                KEY,
                office=name,
                author="An officer",
                now_ms=lambda: next(clock),
                random_bytes=chance,
            )

    @property
    def desk(self) -> Desk:
        return Desk(self.register, FileBundles(), self.chance.randbytes, self.now)

    @property
    def id(self) -> str:
        return our_office(self.desk).id

    def card(self) -> bytes:
        return our_office(self.desk).card

    def meets(self, other: Office, *, ceiling: str = "") -> None:
        """Exchange cards and compare the digits, both ways."""
        for one, two in ((self, other), (other, self)):
            added = add_card(one.desk, two.card())
            verify_office(one.desk, two.name, added.digits, ceiling=ceiling)

    def later(self, **passed: int) -> None:
        self.now += timedelta(**passed)

    def sends(self, *others: Office, scope: Scope | None = None) -> Path:
        """Write a bundle and return its file."""
        plan = plan_bundle(self.desk, [one.id for one in others], scope)
        path = self.post / f"{self.chance.randbytes(8).hex()}.fnx"
        make_bundle(self.desk, plan, path)
        return path

    def replies(self, other: Office) -> Path:
        path = self.post / f"{self.chance.randbytes(8).hex()}.fnx"
        known = {one.id: one for one in self.register.offices.offices()}
        make_bundle(self.desk, plan_reply(self.desk, known[other.id]), path)
        return path

    def opens(self, file: Path) -> Opening:
        return apply(self.desk, read_bundle(self.desk, file.read_bytes()))

    def looks(self, file: Path) -> Opening:
        return preview(self.desk, read_bundle(self.desk, file.read_bytes()))

    def gets_from(self, other: Office, scope: Scope | None = None) -> Opening:
        return self.opens(other.sends(self, scope=scope))

    def enters(self, record_kind: str = "person", **fields: Any) -> str:
        """Enter a record and return its id."""
        register = self.register
        record = checked_record(
            kind_named(record_kind).KIND, register.ids.record(), fields, new_id=register.ids.element
        )
        officer.add_records(register, [record], action=f"{record_kind}.add")
        return record.id

    def state(self) -> tuple[Any, ...]:
        """Return all that a refused file must leave as it was."""
        book = self.register.offices
        return (
            self.register.vector(),
            self.register.actions(),
            book.offices(),
            book.bundles("sent"),
            book.bundles("received"),
            book.acknowledgements(),
            book.quarantined(),
        )


class PostRoom:
    """All offices of a test; they are closed when it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: list[Office] = []

    def office(self, name: str, *, days_off: int = 0) -> Office:
        """Return a new office of this name, whose clock may be days off."""
        return self._kept(Office(self._folder, name, len(self._made) + 1, days_off=days_off))

    def copy_of(self, office: Office) -> Office:
        """Return a copy of a laptop as it stands: a cloned disk, or an old backup."""
        return self._kept(Office(self._folder, office.name, len(self._made) + 1, copied=office))

    def close(self) -> None:
        for office in self._made:
            office.register.close()

    def _kept(self, office: Office) -> Office:
        self._made.append(office)
        return office


def three(post_room: PostRoom) -> tuple[Office, Office, Office]:
    """Return three offices that have not met."""
    hague, york, field = map(post_room.office, ("The Hague", "New York", "Field"))
    return hague, york, field
