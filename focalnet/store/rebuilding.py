"""Every record rebuilt from its changes and held against tables, lists and index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from focalnet.domain.changes import ERASED
from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState, fold
from focalnet.store.aliases import Aliases
from focalnet.store.bulk import batches
from focalnet.store.database import Database
from focalnet.store.drawing import Drawing
from focalnet.store.erasing import wrongly_kept
from focalnet.store.journal import JournalReader, as_json
from focalnet.store.lines import COLUMNS, Line
from focalnet.store.newer import Newer, not_understood
from focalnet.store.projection import Projection, shape_of
from focalnet.store.tables import KIND_TABLES, SEARCH_TIERS

BATCH = 1000
MASK = (1 << 64) - 1

LINES = f"SELECT {COLUMNS}, sort FROM line WHERE id IN (SELECT value FROM json_each(?))"
ORDER = "SELECT sort, id FROM line ORDER BY position"


class Rebuilding:
    """Walks the journal record by record and counts what does not agree."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._journal = JournalReader(database)
        self._projection = Projection(database)
        self._drawing = Drawing(self._projection)
        self._wrong: Counter[str] = Counter()
        self._alive = 0
        self._erased: list[str] = []
        self._newer: set[str] = set()
        self._aliases = Aliases(database)
        # Sums of hashes, the same in any order: one for each tier of the search.
        self._words = [0] * len(SEARCH_TIERS)

    def run(self) -> Iterator[int]:
        """Yield how many records are done."""
        found = self._database.rows("SELECT DISTINCT record FROM entry ORDER BY record")
        ids = [row[0] for row in found]
        done = 0
        for batch in batches(ids, BATCH):
            self._compare(batch)
            done += len(batch)
            yield done
        self._count_strays()
        self._compare_index()

    def wrong(self) -> dict[str, int]:
        """Return how much is wrong in tables, lists and search."""
        return dict(self._wrong)

    def _compare(self, ids: Sequence[str]) -> None:
        changes = self._journal.changes(ids)
        folded = [fold(key, *changes[key]) for key in ids if key in changes]
        states = self._aliases.resolved(folded)
        self._wrong["tables"] += len(ids) - len(states)
        stored = self._projection.anywhere(ids)
        alive = [state for state in states if state.is_there]
        self._newer.update(state.record for state in states if not_understood(state))
        self._erased += [state.record for state in states if state.life == ERASED]
        self._alive += len(alive)
        for state in states:
            if state.kind in KINDS:
                self._wrong["tables"] += not _same(state, stored.get(state.record))
        self._compare_lines(self._drawing.lines(alive))

    def _compare_lines(self, lines: Sequence[Line]) -> None:
        wanted = as_json([line.listing.id for line in lines])
        standing = {row[1]: row for row in self._database.rows(LINES, (wanted,))}
        for line in lines:
            row = standing.get(line.listing.id)
            if row is None or row[2:] != (*line.shown(), line.listing.sort):
                self._wrong["lists"] += 1
            elif not line.retired:
                self._add_words(row[0], line)

    def _add_words(self, position: int, line: Line) -> None:
        for tier in range(len(SEARCH_TIERS)):
            words = set(line.words(tier).split())
            self._words[tier] += sum(hash((word, position)) for word in words)

    def _count_strays(self) -> None:
        """Count rows and lines of no living record, and lines out of order."""
        rows = sum(
            int(self._database.value(f"SELECT count(*) FROM {kind}") or 0) for kind in KIND_TABLES
        )
        order = self._database.rows(ORDER)
        self._wrong["tables"] += abs(rows - self._alive)
        self._wrong["tables"] += wrongly_kept(self._database, self._erased)
        self._wrong["tables"] += self._aliases.kept() != self._aliases.found()
        self._wrong["tables"] += set(Newer(self._database).records()) != self._newer
        self._wrong["lists"] += abs(len(order) - self._alive)
        self._wrong["lists"] += order != sorted(order)

    def _compare_index(self) -> None:
        database = self._database
        for tier, wanted in zip(SEARCH_TIERS, self._words, strict=True):
            database.rows(
                f"CREATE VIRTUAL TABLE temp.words_of USING fts5vocab('main', '{tier}', 'instance')"
            )
            found = sum(map(hash, database.each("SELECT term, doc FROM temp.words_of")))
            database.rows("DROP TABLE temp.words_of")
            self._wrong["search"] += (found ^ wanted) & MASK != 0


def _same(state: RecordState, stored: RecordState | None) -> bool:
    """Tell whether the table holds what the changes come to."""
    if stored is None or not state.is_there:
        return stored is None and not state.is_there
    shape = shape_of(state.kind)
    return stored.kind == state.kind and shape.row(state) == shape.row(stored)
