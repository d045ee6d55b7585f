"""The book of offices: cards and trust, bundles sent and received, what others hold.

All of it is this office's own view and never leaves the file.
"""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from focalnet.domain.offices import Acknowledgement, KnownOffice, PostedBundle, Quarantined
from focalnet.store.database import Database
from focalnet.store.identity import SIGNING_KEY_SETTING
from focalnet.store.settings import Settings
from focalnet.store.tables import METADATA


def _text(name: str, *, primary: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=primary, nullable=False)


def _count(name: str, *, primary: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=primary, nullable=False)


OFFICE = Table(
    "office",
    METADATA,
    _text("id", primary=True),
    _text("name"),
    Column("card", LargeBinary, nullable=False),
    _text("trust"),
    _text("ceiling"),
    _text("changed"),
    _text("by"),
    _text("how"),
)
BUNDLE = Table(
    "bundle",
    METADATA,
    _text("digest", primary=True),
    _text("way", primary=True),
    _text("office", primary=True),
    _text("replica"),
    _count("number"),
    _text("made"),
    _text("taken"),
    _count("sets"),
    _count("entries"),
    _count("files"),
    _text("scope"),
)
ACKNOWLEDGEMENT = Table(
    "acknowledgement",
    METADATA,
    _text("replica", primary=True),
    _text("office"),
    _count("number"),
    Column("held", LargeBinary, nullable=False),
)
QUARANTINED = Table(
    "quarantined",
    METADATA,
    _text("replica", primary=True),
    _count("number", primary=True),
    _text("office"),
    Column("content", LargeBinary, nullable=False),
)

OFFICES = 'SELECT id, name, card, trust, ceiling, changed, "by", how FROM office ORDER BY name, id'
KEEP_OFFICE = """
INSERT INTO office(id, name, card, trust, ceiling, changed, "by", how)
VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name,
card = excluded.card, trust = excluded.trust, ceiling = excluded.ceiling,
changed = excluded.changed, "by" = excluded."by", how = excluded.how
"""
BUNDLES = """
SELECT digest, way, office, replica, number, made, taken, sets, entries, files, scope
FROM bundle WHERE way = ? AND (office = ?2 OR ?2 = '') ORDER BY rowid DESC
"""
KEEP_BUNDLE = "INSERT INTO bundle VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
ACKNOWLEDGEMENTS = "SELECT replica, office, number, held FROM acknowledgement ORDER BY replica"
KEEP_ACKNOWLEDGEMENT = """
INSERT INTO acknowledgement(replica, office, number, held) VALUES(?, ?, ?, ?)
ON CONFLICT DO UPDATE SET office = excluded.office, number = excluded.number, held = excluded.held
"""
ASIDE = "SELECT replica, number, office, content FROM quarantined ORDER BY replica, number"
UNDECIDED = "SELECT replica, number FROM quarantined WHERE length(content) > 0"
EMPTY_ASIDE = "UPDATE quarantined SET content = x'' WHERE replica = ? AND number = ?"
PUT_ASIDE = "INSERT INTO quarantined VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING"
LAST_BEFORE = "SELECT max(number) FROM change_set WHERE replica = ? AND clock < ?"

_encoded = msgspec.json.Encoder(order="deterministic").encode
_held = msgspec.json.Decoder(tuple[dict[str, int], dict[str, str], tuple[str, ...]]).decode


class OfficeBook:
    """Reads and keeps what this office knows of the others; statements run at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def signing_key(self) -> bytes:
        """Return the secret that this laptop signs with (32 bytes)."""
        return bytes.fromhex(Settings(self._database).read(SIGNING_KEY_SETTING))

    def offices(self) -> list[KnownOffice]:
        """Return all offices known, this one too, by name."""
        return [KnownOffice(*row) for row in self._database.rows(OFFICES)]

    def keep_office(self, office: KnownOffice) -> None:
        """Keep an office in place of what was known of it."""
        self._database.rows(KEEP_OFFICE, _fields(office))

    def forget_office(self, office_id: str) -> None:
        """Forget an office, such as the one a laptop was before it joined another."""
        self._database.rows("DELETE FROM office WHERE id = ?", (office_id,))

    def bundles(self, way: str, office: str = "") -> list[PostedBundle]:
        """Return the bundles sent or received, newest first; of one office, or of all."""
        return [PostedBundle(*row) for row in self._database.rows(BUNDLES, (way, office))]

    def keep_bundle(self, bundle: PostedBundle) -> None:
        """Take note of a bundle; the same one twice is noted once."""
        self._database.rows(KEEP_BUNDLE, _fields(bundle))

    def acknowledgements(self) -> dict[str, Acknowledgement]:
        """Return what each laptop said last that it holds."""
        found: dict[str, Acknowledgement] = {}
        for replica, office, number, held in self._database.rows(ACKNOWLEDGEMENTS):
            have, links, wanted = _held(held)
            found[replica] = Acknowledgement(replica, office, number, have, links, wanted)
        return found

    def keep_acknowledgement(self, said: Acknowledgement) -> None:
        """Keep what a laptop said, in place of what it said before."""
        held = _encoded([said.have, said.links, said.wanted])
        row = (said.replica, said.office, said.number, held)
        self._database.rows(KEEP_ACKNOWLEDGEMENT, row)

    def quarantined(self) -> list[Quarantined]:
        """Return the change sets put aside."""
        return [Quarantined(*row) for row in self._database.rows(ASIDE)]

    def undecided(self) -> list[tuple[str, int]]:
        """Return laptop and number of the change sets put aside whose content is there."""
        return [(replica, number) for replica, number in self._database.rows(UNDECIDED)]

    def put_aside(self, one: Quarantined) -> None:
        """Put a change set aside; the same one twice is kept once."""
        self._database.rows(PUT_ASIDE, _fields(one))

    def empty_aside(self, replica: str, number: int) -> None:
        """Drop the content of a change set put aside; that it was there is remembered."""
        self._database.rows(EMPTY_ASIDE, (replica, number))

    def last_before(self, replica: str, clock: str) -> int:
        """Return the number of the last set of a laptop before a reading of the clock."""
        return int(self._database.value(LAST_BEFORE, (replica, clock)) or 0)


def _fields(value: Any) -> tuple[Any, ...]:
    return tuple(getattr(value, name) for name in value.__dataclass_fields__)
