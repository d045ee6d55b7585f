"""Duplicates: who may have been entered twice, and how sure that is.

Nobody is merged unasked. A pair that a person called different is not suspected
again, in any office.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from focalnet.domain.likeness import DIFFERENT, Likeness
from focalnet.domain.plain import Plain, record_to_plain
from focalnet.domain.skeleton import skeletons
from focalnet.services.matching import contact_keys, identifiers, name_keys
from focalnet.services.ports import Register

KINDS = ("person", "institution")
# What each reason counts; together at most 100. Those below SUSPECTED are no suspects.
WEIGHTS = {
    "identifier": 70,
    "e-mail": 45,
    "name": 40,
    "telephone": 30,
    "name-other-writing": 30,
    "institution": 15,
    "state": 10,
}
AGAINST = {"state": -35}
SUSPECTED = 50
# Where so many share something, such as a switchboard, it tells nobody from another.
MOST_ALIKE = 30


@dataclass(frozen=True, slots=True)
class Suspect:
    """Two records that may be the same; ``score`` of 100, ``reasons`` are those of WEIGHTS."""

    one: str
    other: str
    kind: str
    titles: tuple[str, str]
    score: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What of a record tells it from others."""

    id: str
    identifiers: frozenset[str]
    names: frozenset[str]
    contacts: frozenset[tuple[str, ...]]
    skeletons: frozenset[frozenset[str]]
    institution: str
    state: str


def suspects(
    register: Register, kinds: Iterable[str] = KINDS, *, limit: int = 200
) -> list[Suspect]:
    """Return the pairs suspected to be one, the surest first."""
    decided = _different(register)
    found: list[Suspect] = []
    for kind in kinds:
        seen = {
            record.id: _seen(record.id, record_to_plain(record))
            for record in register.records(kind)
        }
        for one, other in _pairs_alike(seen.values()):
            reasons, score = _reasons(seen[one], seen[other])
            if score >= SUSPECTED and frozenset((one, other)) not in decided:
                found.append(Suspect(one, other, kind, ("", ""), score, reasons))
    found.sort(key=lambda item: (-item.score, item.one, item.other))
    return [_titled(register, item) for item in found[:limit]]


def _different(register: Register) -> set[frozenset[str]]:
    return {
        frozenset((item.first, item.second))
        for item in register.records(Likeness.KIND)
        if isinstance(item, Likeness) and item.verdict == DIFFERENT
    }


def _seen(record_id: str, content: Plain) -> _Seen:
    given = [key for key in identifiers(content, record_id) if not key.endswith(record_id)]
    names = [name.get("text", "") for name in content.get("names", [])]
    return _Seen(
        record_id,
        frozenset(given),
        name_keys(content) - {""},
        contact_keys(content),
        frozenset(found for name in names if (found := skeletons(name))),
        content.get("institution", "") or content.get("parent", ""),
        content.get("state", ""),
    )


def _pairs_alike(seen: Iterable[_Seen]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that share something telling, each once."""
    by_key: dict[object, list[str]] = {}
    for item in seen:
        for key in (*item.identifiers, *item.names, *item.contacts, *item.skeletons):
            by_key.setdefault(key, []).append(item.id)
    told: set[tuple[str, str]] = set()
    for ids in by_key.values():
        if 1 < len(ids) <= MOST_ALIKE:
            told.update(combinations(sorted(set(ids)), 2))
    yield from sorted(told)


def _reasons(one: _Seen, other: _Seen) -> tuple[tuple[str, ...], int]:
    shared = one.contacts & other.contacts
    ways = Counter(key[0] for key in shared)
    is_named = bool(one.names & other.names)
    states = {one.state, other.state} - {""}
    found = {
        "identifier": bool(one.identifiers & other.identifiers),
        "e-mail": bool(ways["emails"]),
        "name": is_named,
        "telephone": bool(ways["phones"]),
        "name-other-writing": not is_named and bool(one.skeletons & other.skeletons),
        "institution": bool(one.institution) and one.institution == other.institution,
        "state": len(states) == 1 and one.state == other.state,
    }
    reasons = tuple(name for name, holds in found.items() if holds)
    against = AGAINST["state"] if len(states) > 1 else 0
    return reasons, min(100, sum(WEIGHTS[name] for name in reasons) + against)


def _titled(register: Register, item: Suspect) -> Suspect:
    rows = [register.row(key) for key in (item.one, item.other)]
    one, other = (row.title if row else "" for row in rows)
    return Suspect(item.one, item.other, item.kind, (one, other), item.score, item.reasons)
