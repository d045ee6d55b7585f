"""Counting and choosing mandates on a day, in SQL over narrow indexes.

The rules are those of :func:`focalnet.domain.dates.in_force` and
:func:`focalnet.domain.confirming.last_assured`; a proposed or retired designation
is no mandate. The indexes hold all that is asked, so that the wide rows stay unread.
"""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import Column, Computed, Index, Text

from focalnet.domain.changes import HERE
from focalnet.services.ports import Tally
from focalnet.store.database import Database
from focalnet.store.tables import KIND_TABLES

# State, region, kind, theme and rank.
Sort = tuple[str, str, str, str, str]

DESIGNATION = KIND_TABLES["designation"]
PERSON = KIND_TABLES["person"]

# Whether a designation is a mandate, and whether somebody holds it.
MANDATE = f"""CASE WHEN life != '{HERE}' OR stage = 'proposed' THEN ''
  WHEN holder = '' THEN 'vacant' ELSE 'held' END"""
# When somebody last made sure: the confirmation, else the receipt of the instrument,
# else the beginning; a partial date from its first day, nothing known sorts first.
ASSURED = """substr(coalesce(
  nullif(iif(confirmed = '', '', json_extract(confirmed, '$.on')), ''),
  nullif(iif(instrument = '', '', json_extract(instrument, '$.received')), ''),
  start) || '-01-01', 1, 10)"""
for _name, _rule in (("mandate", MANDATE), ("assured", ASSURED)):
    DESIGNATION.append_column(Column(_name, Text, Computed(_rule, persisted=False)))
_of = DESIGNATION.c
_WHAT = (_of.state, _of.region, _of.kind, _of.theme, _of.rank)
Index("designation_tally", _of.mandate, *_WHAT, _of.start, _of.end)
Index("designation_assured", _of.mandate, _of.assured, _of.start, _of.end)
Index("designation_end", _of.mandate, _of.end, _of.start)

# Until when a person can be written to in cipher: the last day of the keys, "9" without
# end. SQL looks at the first few keys only; whoever has more is looked at one by one ("0").
SEEN_KEYS = 4
_EXPIRIES = ",\n    ".join(
    f"iif(json_array_length(keys) > {at},\n      "
    f"coalesce(nullif(json_extract(keys, '$[{at}].expires'), ''), '9'), '')"
    for at in range(SEEN_KEYS)
)
KEYS_UNTIL = f"""CASE WHEN keys = '' THEN '9'
  WHEN json_array_length(keys) > {SEEN_KEYS} THEN '0'
  ELSE max(
    {_EXPIRIES}
  ) END"""
PERSON.append_column(Column("keys_until", Text, Computed(KEYS_UNTIL, persisted=False)))

Index("person_keys", PERSON.c.keys_until, sqlite_where=PERSON.c["keys"] != "")
LETTER = KIND_TABLES["letter"]
Index("letter_due", LETTER.c.due)

# A whole day of an end is the first day without; a month or year holds to its last day.
IN_FORCE = """mandate = ? AND start <= ?
  AND ("end" = '' OR "end" > ? OR (length("end") < 10 AND "end" = substr(?, 1, length("end"))))"""
ENDS_BY = """"end" != ''
  AND iif(length("end") = 10, "end" <= ?, "end" < substr(?, 1, length("end")))"""
TALLY = f"""
SELECT state, region, kind, theme, rank, count(*) FROM designation INDEXED BY designation_tally
WHERE {IN_FORCE} GROUP BY state, region, kind, theme, rank
"""
HELD, VACANT = "held", "vacant"
KEYS = """
SELECT id FROM person INDEXED BY person_keys WHERE keys != '' AND keys_until <= ? AND life = ?
ORDER BY keys_until, rowid
"""
LETTERS = """
SELECT id FROM letter WHERE due != '' AND due <= ? AND done = '' AND life = ? ORDER BY due, rowid
"""


class Tallying:
    """Counts and chooses mandates that hold on a day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tally(self, as_at: str) -> list[Tally]:
        """Return how many mandates are held and vacant, by State, region, kind, theme, rank."""
        held, vacant = self._counts(HELD, as_at), self._counts(VACANT, as_at)
        return [
            *(Tally(*key, count, vacant.pop(key, 0)) for key, count in held.items()),
            *(Tally(*key, 0, count) for key, count in vacant.items()),
        ]

    def _counts(self, mandate: str, as_at: str) -> dict[Sort, int]:
        rows = self._database.rows(TALLY, (mandate, as_at, as_at, as_at))
        return {row[:-1]: row[-1] for row in rows}

    def mandates(
        self, as_at: str, *, ending_by: str, confirmed_before: str, vacant: bool, limit: int
    ) -> list[str]:
        """Return the ids of the mandates chosen, the most pressing first."""
        source, known = _source(as_at, ending_by, confirmed_before, vacant)
        order = "assured" if confirmed_before else '"end"' if ending_by else "state, kind"
        statement = f"SELECT id {source} ORDER BY {order}, rowid LIMIT ?"
        return [row[0] for row in self._database.rows(statement, (*known, limit or -1))]

    def mandate_count(
        self, as_at: str, *, ending_by: str, confirmed_before: str, vacant: bool
    ) -> int:
        """Return how many mandates are chosen."""
        source, known = _source(as_at, ending_by, confirmed_before, vacant)
        return int(self._database.value(f"SELECT count(*) {source}", known))

    def keys_ending(self, by: str) -> list[str]:
        """Return the ids of people whose keys may all have run out by a day, soonest first."""
        return [row[0] for row in self._database.rows(KEYS, (by, HERE))]

    def letters_due(self, by: str) -> list[str]:
        """Return the ids of letters and calls not done that begin to be due by a day."""
        return [row[0] for row in self._database.rows(LETTERS, (by, HERE))]


def _source(
    as_at: str, ending_by: str, confirmed_before: str, vacant: bool
) -> tuple[str, list[str]]:
    """Return where the chosen mandates come from, with the parameters."""
    index, conditions = "designation_tally", [IN_FORCE]
    known = [VACANT if vacant else HELD, as_at, as_at, as_at]
    if ending_by:
        index = "designation_end"
        after = date.fromisoformat(ending_by) + timedelta(1)
        conditions.append(ENDS_BY)
        known += [ending_by, after.isoformat()]
    if confirmed_before:
        index = "designation_assured"
        conditions.append("assured < ?")
        known.append(confirmed_before)
    return f"FROM designation INDEXED BY {index} WHERE {' AND '.join(conditions)}", known
