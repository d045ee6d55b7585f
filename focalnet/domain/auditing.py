"""The record of what was done with the register: unlocked, imported, printed, sent, erased.

Each row names the hash of the row before it, so that none can be changed, left out or
moved without the chain showing it. Rows hold ids, counts and codes; never a value.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from focalnet.domain.changes import ERASE
from focalnet.domain.printing import PRINTED

TAG = b"focalnet/audit/v1\0"
NO_ROW = bytes(32)
ERASURE, PURGE = "erasure", "purge"
ERASURES = frozenset({ERASURE, PURGE})
IMPORT, BUNDLE, CLOSING, TRUST = "import", "bundle", "closing", "trust"
REVOKING = frozenset({"card.revoked", "laptop.revoked"})
"""What must not be forgotten when an older copy of the register is restored."""

Detail = Mapping[str, str | int]
"""Ids, counts and codes; never a value of a record."""

OF_CHANGES = {
    "import": IMPORT,
    "campaign.answers": IMPORT,
    "event.register": IMPORT,
    "event.desk-import": IMPORT,
    "event.evaluations": IMPORT,
    "settle": "settlement",
    "merge": "merge",
    "unmerge": "unmerge",
    "tell-apart": "settlement",
    "event.purge": PURGE,
    ERASE: ERASURE,
    PRINTED: "print",
}
"""The changes of the journal that are audited, too, with the code they go by there."""

Head = tuple[int, bytes]
"""Number and hash of the newest row of a laptop's audit."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row: ``moment`` in UTC to the millisecond, ``action`` one of a few codes."""

    seq: int
    moment: str
    actor: str
    replica: str
    action: str
    detail: Detail = field(default_factory=dict)
    previous: bytes = NO_ROW
    hash: bytes = b""


def detail_text(detail: Detail) -> str:
    """Return the detail as the one JSON text that is hashed."""
    return json.dumps(dict(detail), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def row_digest(row: AuditRow) -> bytes:
    """Return the hash of a row: all of it, and the hash of the row before."""
    told = [row.seq, row.moment, row.actor, row.replica, row.action, detail_text(row.detail)]
    text = json.dumps(told, separators=(",", ":"), ensure_ascii=False)
    return sha256(TAG + row.previous + text.encode("utf-8", "surrogatepass")).digest()


def broken_rows(rows: Iterable[AuditRow], head: Head) -> int:
    """Return how many rows do not follow on the one before, or are not what was hashed.

    *head* is what was noted apart: a row missing at the end counts, too.
    """
    wrong, number, link = 0, 0, NO_ROW
    for row in rows:
        if (row.seq, row.previous) != (number + 1, link) or row_digest(row) != row.hash:
            wrong += 1
        number, link = row.seq, row.hash
    return wrong + ((number, link) != head)
