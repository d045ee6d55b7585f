"""Search as one types: by beginning of name, by name, by contact data, by other text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from focalnet.domain.folding import Wanted, query_words
from focalnet.domain.kinds import KINDS
from focalnet.services.ports import Hit
from focalnet.store.database import Database
from focalnet.store.lines import COLUMNS, KIND_MARK, row_of
from focalnet.store.tables import SEARCH_TIERS

# Sorts after every text that begins with what stands before it.
AFTER_ALL = "\U0010ffff"
# Of what is called the same, what others point to comes before what points to it.
RANKS = {kind: rank for rank, kind in enumerate(dict.fromkeys(("state", *KINDS)))}
KIND, TITLE = (COLUMNS.split(", ").index(name) for name in ("kind", "title"))
# A State stands among the mandates it holds: so many may come before it.
AHEAD = 64
BEGINNING = f"""
SELECT {COLUMNS} FROM line INDEXED BY line_sort
WHERE sort >= ? AND sort < ? AND retired = 0 {{kinds}} ORDER BY sort, id LIMIT ?
"""
MATCHING = tuple(
    f"SELECT {COLUMNS} FROM {tier} CROSS JOIN line ON line.position = {tier}.rowid"
    f" WHERE {tier} MATCH ? ORDER BY {tier}.rowid LIMIT ?"
    for tier in SEARCH_TIERS
)


def find(database: Database, query: str, limit: int, kinds: tuple[str, ...]) -> list[Hit]:
    """Return the first hits, each once, in the order of their tiers and then of the list."""
    wanted = query_words(query)
    if not wanted or limit <= 0:
        return []
    found: dict[int, Hit] = {}
    rows = _beginning(database, wanted, limit + AHEAD, kinds)
    _collect(found, 0, _cards_first(rows), limit)
    match = _match(wanted, kinds)
    for tier, statement in enumerate(MATCHING):
        if len(found) >= limit:
            break
        # Every tier finds again what the earlier ones found.
        rows = database.rows(statement, (match, limit + len(found) + AHEAD))
        _collect(found, tier, rows if tier else _cards_first(rows), limit)
    return list(found.values())


def _cards_first(rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """Yield rows in their order, but those of one name with the State or person itself first."""
    for _, called_so in groupby(rows, key=itemgetter(TITLE)):
        yield from sorted(called_so, key=_rank)


def _rank(row: Sequence[Any]) -> int:
    return RANKS.get(row[KIND], len(RANKS))


def _collect(found: dict[int, Hit], tier: int, rows: Iterable[Sequence[Any]], limit: int) -> None:
    for row in rows:
        if len(found) >= limit:
            return
        if row[0] not in found:
            found[row[0]] = Hit(row_of(row), tier)


def _beginning(
    database: Database, wanted: Sequence[Wanted], limit: int, kinds: tuple[str, ...]
) -> list[tuple[Any, ...]]:
    """Return the lines whose sort text begins with the query."""
    first = " ".join(word for ways in wanted for word in ways[0])
    among = f"AND kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
    return database.rows(BEGINNING.format(kinds=among), (first, first + AFTER_ALL, *kinds, limit))


def _match(wanted: Sequence[Wanted], kinds: tuple[str, ...]) -> str:
    """Return the words as the search index takes them: each a beginning of a word."""
    # Folded words hold letters, digits and underscores only: nothing to escape.
    words = " AND ".join(f"({' OR '.join(map(_all_of, ways))})" for ways in wanted)
    if not kinds:
        return words
    among = " OR ".join(f'"{KIND_MARK}{kind}"' for kind in kinds)
    return f"{words} AND ({among})"


def _all_of(words: Sequence[str]) -> str:
    return "(" + " AND ".join(f'"{word}" *' for word in words) + ")"
