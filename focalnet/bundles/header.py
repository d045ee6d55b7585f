"""The header of a bundle as canonical CBOR."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from focalnet.bundles.canonical import damaged, decoded, encoded, items, octets, parts, text, whole
from focalnet.bundles.frame import MOST_HEADER
from focalnet.bundles.keys import KEY_BYTES
from focalnet.bundles.names import KIND, checked_replica, matching
from focalnet.domain.audience import AUDIENCES
from focalnet.domain.exchange import BundleHeader, Road, Scope, Vector
from focalnet.domain.refusals import BundleTooNew

READS = 1
"""The version of the format a reader must know; what older readers pass over needs no new one."""

ID_BYTES = 16
HASH_BYTES = 32
DIGEST_BYTES = 64
MOST_RECIPIENTS = 16
MOST_OFFICES = 64
MOST_LAPTOPS = 4096
MOST_CHOICES = 256
MOST_SETS = 250_000
MOST_ENTRIES = 250_000
MOST_FILES = 1000
MOST_WANTED = 1000
LONGEST_CHOICE = 64
MADE = "%Y-%m-%dT%H:%M:%SZ"


def header_bytes(header: BundleHeader) -> bytes:
    """Return the header as the bundle holds it."""
    scope = header.scope
    raw = encoded(
        {
            **_added(header),
            "reads": READS,
            "bundle": bytes.fromhex(header.bundle),
            "office": header.office,
            "replica": header.replica,
            "made": header.made,
            "roads": [[road.office, road.number, road.previous] for road in header.roads],
            "recipients": list(header.recipients),
            "base": dict(header.base),
            "upto": dict(header.upto),
            "have": {key: [count, header.links[key]] for key, count in header.have.items()},
            "scope": {
                "regions": list(scope.regions),
                "themes": list(scope.themes),
                "kinds": list(scope.kinds),
                "ceiling": scope.ceiling,
            },
            "card": header.card,
            "cards": list(header.cards),
            "wanted": list(header.wanted),
            "sets": header.sets,
            "entries": header.entries,
            "files": header.files,
            "length": header.length,
        }
    )
    if len(raw) > MOST_HEADER:
        raise damaged()
    return raw


def _added(header: BundleHeader) -> dict[str, Any]:
    """Return what later versions added; who reads 1 passes over it."""
    added: dict[str, Any] = {}
    if header.audits:
        added["audits"] = {key: list(head) for key, head in header.audits.items()}
    if header.succeeds:
        added["succeeds"] = list(header.succeeds)
    return added


def read_header(raw: bytes) -> BundleHeader:
    """Return the header in these bytes; raises BundleDamaged or BundleTooNew.

    Parts of a name not known here are passed over: a newer version wrote them.
    """
    fields = parts(decoded(raw), 64)
    try:
        if not whole(fields["reads"]):
            raise damaged()
        if fields["reads"] > READS:
            raise BundleTooNew("A newer version of focalnet wrote this bundle.")
        return _header(fields)
    except (LookupError, ValueError, TypeError) as error:
        raise damaged() from error


def _header(fields: dict[str, Any]) -> BundleHeader:
    have = parts(fields["have"], MOST_LAPTOPS)
    held = {checked_replica(key): items(value, 2) for key, value in have.items()}
    return BundleHeader(
        octets(fields["bundle"], ID_BYTES).hex(),
        octets(fields["office"], KEY_BYTES),
        checked_replica(fields["replica"]),
        _made(fields["made"]),
        tuple(map(_road, items(fields["roads"], MOST_RECIPIENTS))),
        tuple(text(key, 100) for key in items(fields["recipients"], MOST_RECIPIENTS)),
        _vector(fields["base"]),
        _vector(fields["upto"]),
        {key: whole(value[0]) for key, value in held.items()},
        {key: octets(value[1], HASH_BYTES) for key, value in held.items()},
        _scope(parts(fields["scope"], 16)),
        octets(fields["card"]),
        tuple(octets(card) for card in items(fields["cards"], MOST_OFFICES)),
        tuple(octets(key, HASH_BYTES) for key in items(fields["wanted"], MOST_WANTED)),
        whole(fields["sets"], MOST_SETS),
        whole(fields["entries"], MOST_ENTRIES),
        whole(fields["files"], MOST_FILES),
        whole(fields["length"]),
        dict(map(_audit, parts(fields.get("audits", {}), MOST_LAPTOPS).items())),
        tuple(map(checked_replica, items(fields.get("succeeds", []), MOST_LAPTOPS))),
    )


def _road(value: Any) -> Road:
    office, number, previous = items(value, 3)
    return Road(octets(office, KEY_BYTES), whole(number), octets(previous, 0, DIGEST_BYTES))


def _audit(item: tuple[str, Any]) -> tuple[str, tuple[int, bytes]]:
    number, link = items(item[1], 2)
    return checked_replica(item[0]), (whole(number), octets(link, HASH_BYTES))


def _vector(value: Any) -> Vector:
    found = parts(value, MOST_LAPTOPS)
    return {checked_replica(key): whole(count) for key, count in found.items()}


def _scope(fields: dict[str, Any]) -> Scope:
    ceiling = fields["ceiling"]
    if fields.keys() != {"regions", "themes", "kinds", "ceiling"} or ceiling not in AUDIENCES:
        raise damaged()
    return Scope(
        _choices(fields["regions"], lambda code: text(code, LONGEST_CHOICE)),
        _choices(fields["themes"], lambda code: text(code, LONGEST_CHOICE)),
        _choices(fields["kinds"], lambda kind: matching(KIND, kind)),
        ceiling,
    )


def _choices(value: Any, check: Callable[[Any], str]) -> tuple[str, ...]:
    return tuple(check(item) for item in items(value, MOST_CHOICES))


def _made(value: Any) -> str:
    made = text(value, 20)
    moment = datetime.strptime(made, MADE).replace(tzinfo=UTC)
    if moment.strftime(MADE) != made:
        raise damaged()
    return made
