"""Offices bear witness to each other's audits: each bundle brings the heads its sender knows.

Somebody who could write a laptop's file anew, chain and all, cannot write anew what the
other offices remember of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from focalnet.domain.auditing import Head
from focalnet.domain.exchange import BundleHeader
from focalnet.services.ports import Register

OURS, WENT_BACK, DIFFERS = "ours", "went-back", "differs"


def heads_to_tell(register: Register) -> dict[str, Head]:
    """Return the newest row of this laptop's audit, and of all others that it heard of."""
    own = register.audit.head()
    told = register.audit.witnessed()
    return {**told, register.replica: own} if own[0] else told


def bear_witness(
    register: Register, header: BundleHeader, *, late: bool
) -> tuple[tuple[str, str], ...]:
    """Keep what a bundle says of audits; return the laptops whose audit is not what it was.

    Each with how it differs: ``ours`` (others remember another one of this laptop),
    ``went-back`` or ``differs``. *late* bundles were overtaken by a newer one: that
    their sender's audit was shorter then says nothing.
    """
    found = tuple(_wrong(register, header, late=late))
    for replica, how in found:
        register.note("audit.doubted", laptop=replica, how=how)
    return found


def _wrong(register: Register, header: BundleHeader, *, late: bool) -> Iterator[tuple[str, str]]:
    book = register.audit
    known = book.witnessed()
    for replica, head in sorted(header.audits.items()):
        if replica == register.replica:
            if book.link(head[0]) != head[1]:
                yield replica, OURS
            continue
        before = known.get(replica)
        if before and head[0] == before[0] and head[1] != before[1]:
            yield replica, DIFFERS
        elif before and head[0] < before[0]:
            # Only the laptop itself must know of its newest row.
            if replica == header.replica and not late:
                yield replica, WENT_BACK
        elif before != head:
            book.bear_witness(replica, head)
