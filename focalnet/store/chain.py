"""The chain of each laptop, checked link by link: numbers, hashes, signatures, values."""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.store.commitments import commitments_hold, entry_digest, set_digest
from focalnet.store.database import Database
from focalnet.store.holdings import Holdings
from focalnet.store.identity import signature_holds
from focalnet.store.journal import FIRST_LINK

SETS = """
SELECT c.seq, c.records, c.previous, c.hash, c.signature, r.public_key,
  c.replica, c.number, c.clock, c.author, c.action, c.undoes
FROM change_set c LEFT JOIN replica r ON r.id = c.replica ORDER BY c.replica, c.number
"""
ENTRIES = """
SELECT e.place, e.record, e.kind, e.body, e.commitments, v.salt, v.content
FROM entry e LEFT JOIN entry_value v ON v.entry = e.id WHERE e.change_set = ? ORDER BY e.place
"""


def broken_links(database: Database) -> Iterator[tuple[str, ...]]:
    """Yield, for each entry and then each set, the codes of what does not hold.

    The codes are chain, signature and values; what holds yields nothing in its turn.
    """
    replica, number, link = "", 0, FIRST_LINK
    withheld = _withheld(database)
    held = Holdings(database).vector()
    reached: dict[str, int] = {}
    for seq, records, previous, kept, signature, public_key, *header in database.rows(SETS):
        if header[0] != replica:
            replica, number, link = header[0], 0, FIRST_LINK
        hashes = dict(withheld.get(seq, ()))
        for place, record, kind, body, commitments, salt, content in database.each(ENTRIES, (seq,)):
            holds = salt is None or commitments_hold(commitments, salt, content)
            yield () if holds and place not in hashes and place < records else ("values",)
            hashes[place] = entry_digest(record, kind, body, commitments)
        digest = set_digest(previous, header, [hashes[place] for place in sorted(hashes)])
        following = (kept, records) == (digest, len(hashes))
        # Above what is held whole, sets of other laptops may stand apart.
        if header[1] <= held.get(replica, 0) or header[1] == number + 1:
            following = following and (previous, header[1]) == (link, number + 1)
        if seq not in withheld and header[1] == reached.get(replica, 0) + 1:
            reached[replica] = header[1]
        signed = signature_holds(public_key or b"", signature, digest)
        yield (*(() if following else ("chain",)), *(() if signed else ("signature",)))
        number, link = header[1], kept
    if reached != held:
        yield ("chain",)


def _withheld(database: Database) -> dict[int, list[tuple[int, bytes]]]:
    found: dict[int, list[tuple[int, bytes]]] = {}
    for seq, place, digest in database.rows("SELECT change_set, place, digest FROM withheld"):
        found.setdefault(seq, []).append((place, digest))
    return found
