"""Search as one types: by beginning of name, by name, by contact data, by other text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from focalnet.domain.folding import query_words
from focalnet.services.ports import Hit
from focalnet.store.database import Database
from focalnet.store.lines import COLUMNS, row_of

# Sorts after every text that begins with what stands before it.
AFTER_ALL = "\U0010ffff"
# The columns of the index that a tier looks in; the earlier ones have been looked in.
TIERS = ("names", "{names contact}", "{names contact text}")
BEGINNING = f"""
SELECT {COLUMNS} FROM line INDEXED BY line_sort
WHERE sort >= ? AND sort < ? AND retired = 0 {{kinds}} ORDER BY sort, id LIMIT ?
"""
MATCHING = f"""
SELECT {", ".join(f"line.{name.strip()}" for name in COLUMNS.split(","))}
FROM search CROSS JOIN line ON line.position = search.rowid
WHERE search MATCH ? ORDER BY search.rowid LIMIT ?
"""


def find(database: Database, query: str, limit: int, kinds: tuple[str, ...]) -> list[Hit]:
    """Return the first hits, each once, in the order of their tiers and then of the list."""
    wanted = query_words(query)
    if not wanted or limit <= 0:
        return []
    found: dict[int, Hit] = {}
    _collect(found, 0, _beginning(database, wanted, limit, kinds), limit)
    for tier, columns in enumerate(TIERS):
        if len(found) >= limit:
            break
        matching = (_match(columns, wanted, kinds), limit + len(found))
        _collect(found, tier, database.rows(MATCHING, matching), limit)
    return list(found.values())


def _collect(found: dict[int, Hit], tier: int, rows: Iterable[Sequence[Any]], limit: int) -> None:
    for row in rows:
        if len(found) >= limit:
            return
        if row[0] not in found:
            found[row[0]] = Hit(row_of(row), tier)


def _beginning(
    database: Database, wanted: Sequence[str], limit: int, kinds: tuple[str, ...]
) -> list[tuple[Any, ...]]:
    """Return the lines whose sort text begins with the query."""
    first = " ".join(wanted)
    among = f"AND kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
    return database.rows(BEGINNING.format(kinds=among), (first, first + AFTER_ALL, *kinds, limit))


def _match(columns: str, wanted: Sequence[str], kinds: tuple[str, ...]) -> str:
    """Return the words as the search index takes them: each a beginning of a word."""
    # Folded words hold letters, digits and underscores only: nothing to escape.
    words = " AND ".join(f'{columns} : "{word}" *' for word in wanted)
    if not kinds:
        return words
    among = " OR ".join(f'kind : "{kind}"' for kind in kinds)
    return f"{words} AND ({among})"
