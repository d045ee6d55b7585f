"""What is known of offices, kept beside the backups: whom an older copy must not trust again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from focalnet.domain.offices import OURS, KnownOffice
from focalnet.services.office_keys import ROOT_SETTING
from focalnet.services.ports import Register

UNHEARD_SETTING = "exchange.unheard"
"""The moment of the backup that a laptop was restored from, until another office was heard."""


@dataclass(frozen=True, slots=True)
class TrustLedger:
    """The offices as they were known at a moment in UTC (YYYY-MM-DDTHH:MM:SSZ)."""

    at: str
    offices: tuple[KnownOffice, ...]


def ledger_bytes(ledger: TrustLedger) -> bytes:
    """Return the ledger as it is kept; it has to be sealed."""
    offices = [{**asdict(one), "card": one.card.hex()} for one in ledger.offices]
    return json.dumps({"at": ledger.at, "offices": offices}).encode()


def read_trust(content: bytes) -> TrustLedger:
    """Return what ledger_bytes made."""
    plain = json.loads(content)
    offices = [{**one, "card": bytes.fromhex(one["card"])} for one in plain["offices"]]
    return TrustLedger(plain["at"], tuple(KnownOffice(**one) for one in offices))


def newest_trust(ledgers: Iterable[TrustLedger], since: str) -> TrustLedger | None:
    """Return the newest ledger that tells more than a backup of this moment does."""
    found = [one for one in ledgers if one.at >= since and one.offices]
    return max(found, key=lambda one: one.at, default=None)


def carry_over(register: Register, offices: Sequence[KnownOffice]) -> None:
    """Keep what is known of offices in place of what an older copy knew."""
    book = register.offices
    ours = next((one.id for one in offices if one.trust == OURS), "")
    for known in book.offices():
        if ours and known.trust == OURS and known.id != ours:
            # Meanwhile the laptop had joined another office and given up its own root.
            book.forget_office(known.id)
            register.keep_setting(ROOT_SETTING, "")
    for office in offices:
        book.keep_office(office)


def note_unheard(register: Register, made: str) -> None:
    """Remember that what was revoked since a backup is not known here."""
    register.keep_setting(UNHEARD_SETTING, made)


def unheard_since(register: Register) -> str:
    """Return since when nothing was heard of revocations; empty where all is known."""
    return register.setting(UNHEARD_SETTING)


def note_heard(register: Register, made: str) -> None:
    """Another office was heard: its bundle brought what it knew of revocations when it was made.

    One that was made before the backup tells nothing of what came since.
    """
    since = unheard_since(register)
    if since and made >= since:
        register.keep_setting(UNHEARD_SETTING, "")
