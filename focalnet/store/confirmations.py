"""Counting what was confirmed by a day, even where a later confirmation stands now."""

from __future__ import annotations

from collections import Counter

from focalnet.domain.changes import DatedChange
from focalnet.store.bulk import batches
from focalnet.store.database import Database
from focalnet.store.journal import Journal
from focalnet.store.past import Past
from focalnet.store.tallying import HELD, IN_FORCE

BATCH = 1000
CONFIRMED = f"""
SELECT id, kind, state, region, substr(json_extract(confirmed, '$.on') || '-01-01', 1, 10)
FROM designation INDEXED BY designation_tally
WHERE {IN_FORCE} AND confirmed != '' AND json_extract(confirmed, '$.on') > ?
"""

Owner = tuple[str, str, str]
"""Kind, State and region of mandates."""


class Confirmations:
    """Counts confirmations; asks the journal where a record no longer tells."""

    def __init__(self, database: Database, journal: Journal, past: Past) -> None:
        self._database = database
        self._journal = journal
        self._past = past

    def count(self, as_at: str, since: str) -> dict[Owner, int]:
        """Return how many mandates held on a day were confirmed by then and after *since*."""
        counts: Counter[Owner] = Counter()
        later: dict[str, Owner] = {}
        known = (HELD, as_at, as_at, as_at, since)
        for record, kind, state, region, on in self._database.rows(CONFIRMED, known):
            if on > as_at:
                later[record] = (kind, state, region)
            elif on > since:
                counts[kind, state, region] += 1
        undone = self._past.undone() if later else set()
        for batch in batches(list(later), BATCH):
            for record, (_, changes) in self._journal.changes(batch).items():
                if any(since < on <= as_at for on in _confirmed_on(changes, undone)):
                    counts[later[record]] += 1
        return dict(counts)


def _confirmed_on(changes: list[DatedChange], undone: set[str]) -> list[str]:
    """Return every day a mandate was said to be confirmed on, what was taken back apart."""
    return [
        f"{dated.change.value.get('on', '')}-01-01"[:10]
        for dated in changes
        if dated.change.field == "confirmed"
        and isinstance(dated.change.value, dict)
        and dated.id.rsplit(".", 2)[0] not in undone
    ]
