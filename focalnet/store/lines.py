"""The lines of the lists and the search index, kept in step with the records."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Any

import msgspec

from focalnet.domain.listing import Listing
from focalnet.services.ports import Row, Selection
from focalnet.services.progress import Step, no_step
from focalnet.store.bulk import batches
from focalnet.store.database import Database
from focalnet.store.journal import as_json
from focalnet.store.positions import Gap, Key, gaps, room_made
from focalnet.store.tables import SEARCH_TIERS

BATCH = 500

COLUMNS = 'position, id, kind, title, detail, state, confirmed, "end", retired, conflict'
INSERT = f"INSERT INTO line({COLUMNS}, sort) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
# Apart, because a column that is named has its indexes written, changed or not.
UPDATE = """
UPDATE line SET title = ?, detail = ?, confirmed = ?, "end" = ?, conflict = ? WHERE position = ?
"""
MOVE = "UPDATE line SET state = ?, retired = ? WHERE position = ?"
REMOVE = "DELETE FROM line WHERE position = ?"
INDEX = tuple(f"INSERT INTO {tier}(rowid, words) VALUES(?, ?)" for tier in SEARCH_TIERS)
UNINDEX = tuple(f"DELETE FROM {tier} WHERE rowid = ?" for tier in SEARCH_TIERS)
# A step of tidying: a few pages of the index.
TIDY = tuple(f"INSERT INTO {tier}({tier}, rank) VALUES('merge', 16)" for tier in SEARCH_TIERS)
# An import becomes one piece of the index, apart from the small pieces that edits add.
# It needs two pieces to be made one.
FLUSH = tuple(f"INSERT INTO {tier}({tier}) VALUES('flush')" for tier in SEARCH_TIERS)
JOIN = tuple(f"INSERT INTO {tier}({tier}) VALUES('optimize')" for tier in SEARCH_TIERS)
CHANGES = "SELECT total_changes()"
# So many writes may follow one another without a moment of rest to tidy up in; then
# each goes with a step.
PATIENCE = 32
IMPORT = 500
IMPORT_SHARE = 2
# Not a sign of any word that could be typed: the kind is searched for by its code.
KIND_MARK = "§"
STANDING = """
SELECT id, position, sort, state, retired FROM line WHERE id IN (SELECT value FROM json_each(?))
"""
KIND_OF = "SELECT id, kind FROM line WHERE id IN (SELECT value FROM json_each(?))"
AT = f"SELECT {COLUMNS} FROM line WHERE position IN (SELECT value FROM json_each(?))"
CONFLICTED = "SELECT id FROM line WHERE conflict = 1 ORDER BY position"
BY_ID = f"SELECT {COLUMNS} FROM line WHERE id = ?"

_numbers = msgspec.json.Decoder(list[int]).decode


@dataclass(frozen=True, slots=True)
class Line:
    """What a list shows of a record, and how the record stands."""

    listing: Listing
    retired: bool
    conflict: bool

    @property
    def key(self) -> Key:
        """The place in the order of the list."""
        return self.listing.sort, self.listing.id

    def shown(self) -> tuple[str | int, ...]:
        """Return the columns that the list shows, from kind to conflict."""
        line = self.listing
        texts = (line.kind, line.title, line.detail, line.state, line.confirmed, line.end)
        return (*texts, int(self.retired), int(self.conflict))

    def beside(self) -> tuple[str | int, ...]:
        """Return the columns shown that no index holds."""
        line = self.listing
        return line.title, line.detail, line.confirmed, line.end, int(self.conflict)

    def words(self, tier: int) -> str:
        """Return the words under which a tier of the search finds the record."""
        line = self.listing
        found = (line.names, line.contact, line.text)[: tier + 1]
        return " ".join((KIND_MARK + line.kind, *found))


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a line stands before a write."""

    position: int
    sort: str
    state: str
    retired: bool


def row_of(columns: Sequence[Any]) -> Row:
    """Return a line of a list from its columns."""
    position, record, kind, title, detail, state, confirmed, end, retired, conflict = columns
    shown = (record, kind, title, detail, state, confirmed, end)
    return Row(position, *shown, retired=bool(retired), conflict=bool(conflict))


class Lines:
    """Reads and writes the lines."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._tidying = cycle(TIDY)
        self._untidy = 0

    def write(
        self, lines: Iterable[Line], before: Mapping[str, Line], passed: Step = no_step
    ) -> list[Gap]:
        """Put lines where they belong, new or not; return the gaps that have no room left.

        The lines of those gaps are not written: make room, then write them. What
        lines showed *before*, by the ids of their records, saves writing the same again.
        *passed* hears of new lines, once for each tier of the search.
        """
        by_key = {line.key: line for line in lines}
        standing = self.standing([line.listing.id for line in by_key.values()])
        kept = [line for line in by_key.values() if _stays(line, standing)]
        self._renew([(standing[line.listing.id], line) for line in kept], before)
        for line in kept:
            del by_key[line.key]
        self.remove([line.listing.id for line in by_key.values() if line.listing.id in standing])
        placed: list[tuple[int, Line]] = []
        crowded = []
        for gap in gaps(self._database, sorted(by_key)):
            places = gap.places()
            placed += zip(places, map(by_key.__getitem__, gap.keys), strict=False)
            if not places:
                crowded.append(gap)
        self._insert(placed, passed)
        self._untidy += 1
        if self._untidy > PATIENCE:
            self._database.rows(next(self._tidying))
        return crowded

    @property
    def untidy(self) -> bool:
        """Whether the search index has small pieces that could be made one."""
        return self._untidy > 0

    def tidy(self) -> None:
        """Make a few of the small pieces of the search index one, a step in each tier."""
        before = self._database.value(CHANGES)
        for statement in TIDY:
            self._database.rows(statement)
        # The statements count themselves.
        if self._database.value(CHANGES) - before < 2 * len(TIDY):
            self._untidy = 0

    def _renew(self, standing: Sequence[tuple[Standing, Line]], before: Mapping[str, Line]) -> None:
        """Rewrite what is new in lines that keep their positions."""
        pairs = [pair for pair in standing if before.get(pair[1].listing.id) != pair[1]]
        self._database.write_many(
            UPDATE, [(*line.beside(), place.position) for place, line in pairs]
        )
        self._database.write_many(
            MOVE,
            [
                (line.listing.state, int(line.retired), place.position)
                for place, line in pairs
                if (line.listing.state, line.retired) != (place.state, place.retired)
            ],
        )
        for tier in range(len(SEARCH_TIERS)):
            changed = [pair for pair in pairs if _differs(before, pair[1], tier)]
            self._unindex([place for place, _ in changed], tier)
            self._index([(place.position, line) for place, line in changed], tier)

    def _insert(self, placed: Sequence[tuple[int, Line]], passed: Step = no_step) -> None:
        # Rows and words of a hundred thousand lines never stand in memory together.
        for batch in batches(placed, IMPORT):
            self._database.write_many(
                INSERT,
                [(at, line.listing.id, *line.shown(), line.listing.sort) for at, line in batch],
            )
        for tier in range(len(SEARCH_TIERS)):
            self._index(placed, tier, passed)

    def _index(self, placed: Sequence[tuple[int, Line]], tier: int, passed: Step = no_step) -> None:
        living = [item for item in placed if not item[1].retired]
        is_import = self._is_import(len(living))
        if is_import:
            self._index_batch(living[:1], tier)
            self._database.rows(FLUSH[tier])
            living = living[1:]
        for batch in batches(living, IMPORT):
            self._index_batch(batch, tier)
            passed(len(batch))
        if is_import:
            self._database.rows(JOIN[tier])

    def _index_batch(self, living: Sequence[tuple[int, Line]], tier: int) -> None:
        words = [(place, line.words(tier)) for place, line in living]
        self._database.write_many(INDEX[tier], words)

    def _is_import(self, number: int) -> bool:
        """Tell whether so many lines at once are worth writing the whole index anew."""
        if number < IMPORT:
            return False
        return number * IMPORT_SHARE >= int(self._database.value("SELECT count(*) FROM line") or 0)

    def _unindex(self, standing: Iterable[Standing], tier: int) -> None:
        indexed = [(place.position,) for place in standing if not place.retired]
        self._database.write_many(UNINDEX[tier], indexed)

    def remove(self, record_ids: Sequence[str]) -> None:
        """Take lines out of list and index."""
        places = self.standing(record_ids).values()
        self._database.write_many(REMOVE, [(place.position,) for place in places])
        for tier in range(len(SEARCH_TIERS)):
            self._unindex(places, tier)

    def crowd(self, gap: Gap) -> dict[str, int]:
        """Return new positions for the lines around a gap without room."""
        return room_made(self._database, gap)

    def insert(self, lines: Sequence[Line], places: Mapping[str, int]) -> None:
        """Put lines at the places given by the ids of their records."""
        self._insert([(places[line.listing.id], line) for line in lines])

    def standing(self, record_ids: Sequence[str]) -> dict[str, Standing]:
        """Return where the lines of records stand, of those that have one."""
        found: dict[str, Standing] = {}
        for batch in batches(record_ids, BATCH):
            for row in self._database.rows(STANDING, (as_json(batch),)):
                found[row[0]] = Standing(row[1], row[2], row[3], bool(row[4]))
        return found

    def kinds(self, record_ids: Sequence[str]) -> dict[str, list[str]]:
        """Return the ids by the kinds of their records, of those that have a line."""
        found: dict[str, list[str]] = {}
        for batch in batches(record_ids, BATCH):
            for record, kind in self._database.rows(KIND_OF, (as_json(batch),)):
                found.setdefault(kind, []).append(record)
        return found

    def row(self, record_id: str) -> Row | None:
        """Return the line of one record."""
        found = self._database.rows(BY_ID, (record_id,))
        return row_of(found[0]) if found else None

    def conflicted(self) -> list[str]:
        """Return the ids of the records with a conflict, in list order."""
        return [row[0] for row in self._database.rows(CONFLICTED)]

    def rows(self, positions: Sequence[int]) -> list[Row]:
        """Return the lines at these positions, in the order asked for."""
        found: dict[int, Row] = {}
        for batch in batches(positions, BATCH):
            numbers = f"[{','.join(map(str, batch))}]"
            found.update((row[0], row_of(row)) for row in self._database.rows(AT, (numbers,)))
        return [found[position] for position in positions if position in found]

    def count(self, selection: Selection) -> int:
        """Return how many lines a selection has."""
        return sum(
            int(self._database.value(f"SELECT count(*) {source}", parameters))
            for source, parameters in _sources(selection)
        )

    def positions(self, selection: Selection) -> array[int]:
        """Return the positions of a selection's lines in list order."""
        found: list[int] = []
        for source, known in _sources(selection):
            found += _numbers(
                self._database.value(f"SELECT json_group_array(position) {source}", known)
            )
        # Each stretch comes in order already, which costs sorting next to nothing.
        found.sort()
        return array("q", found)


def _sources(selection: Selection) -> list[tuple[str, tuple[str | int, ...]]]:
    """Return a source of lines in list order for each kind and life that is wanted.

    Each walks one stretch of an index, where the positions already are in order.
    """
    lives = (0, 1) if selection.retired else (0,)
    state = "AND state = ?" if selection.state else ""
    wanted = (selection.state,) if selection.state else ()
    return [
        (f"FROM line WHERE kind = ? AND retired = ? {state}", (kind, life, *wanted))
        for kind in selection.kinds
        for life in lives
    ]


def _differs(before: Mapping[str, Line], line: Line, tier: int) -> bool:
    """Tell whether a tier of the search holds other words of a line than it should."""
    old = before.get(line.listing.id)
    return old is None or (old.retired, old.words(tier)) != (line.retired, line.words(tier))


def _stays(line: Line, standing: dict[str, Standing]) -> bool:
    place = standing.get(line.listing.id)
    return place is not None and place.sort == line.listing.sort
