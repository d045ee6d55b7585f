"""Change sets and files as a stream of framed items.

Items are canonical CBOR lists after their length (4 bytes, big-endian). A set is
followed by its entries in columns, up to two thousand to a piece: records, kinds,
bodies, commitments, salts, contents. A set with seeds leaves out the salts they tell.
Files come last.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from focalnet.bundles.canonical import damaged, decoded, encoded, items, octets, text, whole
from focalnet.bundles.entries import MOST_BYTES, checked_entry, is_unblanked
from focalnet.bundles.frame import SIGNATURE_BYTES
from focalnet.bundles.header import HASH_BYTES
from focalnet.bundles.names import ACTION, SET, TIME, checked_replica, matching
from focalnet.domain.exchange import StoredEntry, StoredSet, WithheldEntry
from focalnet.domain.refusals import BundleTooBig
from focalnet.domain.salts import salts_of, seeds_length
from focalnet.services.progress import Step, no_step

LENGTH = struct.Struct(">I")
MOST_ITEM = 2 * MOST_BYTES
# Large pieces compress better: like stands beside like.
PIECE_BYTES = 1024 * 1024
PIECE_ENTRIES = 2000
MOST_ROWS = 4096
MOST_CHANGES = 3_000_000
SET_ITEM, ENTRIES_ITEM, FILE_ITEM = 1, 2, 3
SET_PARTS = 11
COLUMNS, SALTS = 6, 4
LONGEST_AUTHOR = 1000
MOST_FILE = 5 * 1024 * 1024

Entry = StoredEntry | WithheldEntry


def written(
    sets: Iterable[StoredSet], files: Iterable[bytes], passed: Step = no_step
) -> Iterator[bytes]:
    """Yield the pieces of a payload, telling how many entries are in each.

    Raises BundleTooBig for an entry no bundle can hold.
    """
    for one in sets:
        yield _framed(
            [
                SET_ITEM,
                one.replica,
                one.number,
                one.clock,
                one.author,
                one.action,
                one.undoes,
                one.previous,
                one.hash,
                one.signature,
                len(one.entries),
                *([one.seed] if one.seed else []),
            ]
        )
        salts = iter(salts_of(one.seed, len(one.entries)))
        for piece in _pieces(one.entries):
            rows = [_row(entry, seeded=bool(next(salts))) for entry in piece]
            yield _framed([ENTRIES_ITEM, *map(list, zip(*rows, strict=True))])
            passed(len(piece))
    for content in files:
        yield _framed([FILE_ITEM, content])


def _framed(item: list[Any]) -> bytes:
    raw = encoded(item)
    if len(raw) > MOST_ITEM:
        raise BundleTooBig("One record holds more than a bundle can carry.")
    return LENGTH.pack(len(raw)) + raw


def _row(entry: Entry, *, seeded: bool) -> tuple[str, str, bytes, bytes, bytes, bytes]:
    if isinstance(entry, WithheldEntry):
        return "", "", entry.digest, b"", b"", b""
    follows = is_unblanked(entry.salt)
    commitments = b"" if follows else entry.commitments
    salt = b"" if seeded else entry.salt
    return entry.record, entry.kind, entry.body, commitments, salt, entry.content


def _pieces(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    piece: list[Entry] = []
    size = 0
    for entry in entries:
        added = len(entry.body) + len(entry.content) if isinstance(entry, StoredEntry) else 0
        if piece and (size + added > PIECE_BYTES or len(piece) >= PIECE_ENTRIES):
            yield piece
            piece, size = [], 0
        piece.append(entry)
        size += added
    if piece:
        yield piece


class Reading:
    """Reads a payload once: its change sets, then its files; *passed* hears of its entries.

    Everything raises BundleDamaged for whatever is not exactly as written, or not
    as much as was said.
    """

    def __init__(
        self,
        pieces: Iterable[bytes],
        *,
        sets: int,
        entries: int,
        files: int,
        passed: Step = no_step,
    ) -> None:
        self._items = framed_items(pieces)
        self._sets = sets
        self._entries = entries
        self._files = files
        self._changes = MOST_CHANGES
        self._passed = passed

    def sets(self) -> Iterator[StoredSet]:
        """Yield the change sets, one in memory at a time."""
        for _ in range(self._sets):
            yield self._set(self._next(SET_ITEM, SET_PARTS, SET_PARTS + 1))
        if self._entries:
            raise damaged()

    def files(self) -> Iterator[bytes]:
        """Yield the contents of the files; to be called after the sets."""
        for _ in range(self._files):
            (content,) = self._next(FILE_ITEM, 2)
            if len(octets(content)) > MOST_FILE:
                raise damaged()
            yield content
        if next(self._items, None) is not None:
            raise damaged()

    def _next(self, sort: int, *counts: int) -> list[Any]:
        item = next(self._items, [])
        if len(item) not in counts or item[0] != sort:
            raise damaged()
        return item[1:]

    def _set(self, fields: list[Any]) -> StoredSet:
        replica = checked_replica(fields[0])
        clock = text(fields[2], 2 * len(replica))
        if clock != matching(TIME, clock[: len(replica)]) + replica:
            raise damaged()
        count = whole(fields[9], self._entries)
        seeds = octets(fields[10], seeds_length(count)) if len(fields) == SET_PARTS else b""
        if len(fields) == SET_PARTS and not any(seeds):
            raise damaged()
        return StoredSet(
            replica,
            whole(fields[1]),
            clock,
            text(fields[3], LONGEST_AUTHOR),
            matching(ACTION, fields[4]),
            matching(SET, fields[5]) if fields[5] != "" else "",
            octets(fields[6], HASH_BYTES),
            octets(fields[7], HASH_BYTES),
            octets(fields[8], SIGNATURE_BYTES),
            self._entries_of(count, seeds),
            seeds,
        )

    def _entries_of(self, count: int, seeds: bytes) -> tuple[Entry, ...]:
        self._entries -= count
        entries: list[Entry] = []
        salts = salts_of(seeds, count)
        while len(entries) < count:
            columns = self._next(ENTRIES_ITEM, COLUMNS + 1)
            lengths = {len(items(column, MOST_ROWS)) for column in columns}
            if len(lengths) != 1 or not 0 < lengths.pop() <= count - len(entries):
                raise damaged()
            if seeds:
                until = len(entries) + len(columns[SALTS])
                columns[SALTS] = _from_seeds(columns[SALTS], salts[len(entries) : until])
            for row in zip(*columns, strict=True):
                entry, changes = checked_entry(*row)
                entries.append(entry)
                self._changes -= changes
            if self._changes < 0:
                raise damaged()
            self._passed(len(columns[0]))
        return tuple(entries)


def _from_seeds(told: list[Any], salts: list[bytes]) -> list[Any]:
    """Return the salts of entries; none may be told beside the seed that it comes from."""
    pairs = list(zip(told, salts, strict=True))
    if any(salt and one != b"" for one, salt in pairs):
        raise damaged()
    return [salt or one for one, salt in pairs]


def framed_items(pieces: Iterable[bytes]) -> Iterator[list[Any]]:
    """Yield the items in a stream of bytes, however it is cut; raises BundleDamaged."""
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        start = 0
        while len(waiting) - start >= LENGTH.size:
            (length,) = LENGTH.unpack_from(waiting, start)
            if length > MOST_ITEM:
                raise damaged()
            end = start + LENGTH.size + length
            if end > len(waiting):
                break
            yield items(decoded(bytes(waiting[start + LENGTH.size : end])), SET_PARTS + 1)
            start = end
        del waiting[:start]
    if waiting:
        raise damaged()
