"""The tables of the register, declared once; those of the records follow the domain."""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    event,
)

from focalnet.domain.kinds import KINDS
from focalnet.domain.record import Record
from focalnet.domain.schema import rules

METADATA = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


SETTING = Table(
    "setting",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# The laptops whose changes stand in the journal, with the keys their signatures answer to.
REPLICA = Table(
    "replica",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("office"),
    Column("public_key", LargeBinary, nullable=False),
)

CHANGE_SET = Table(
    "change_set",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("replica", Text, ForeignKey("replica.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("clock", Text, nullable=False),
    _text("author"),
    Column("action", Text, nullable=False),
    _text("undoes"),
    Column("records", Integer, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    UniqueConstraint("replica", "number", name="change_set_id"),
    Index("change_set_clock", "clock"),
)

# One row for each record a set touched: which fields, in place of what, and the
# commitments to their values.
ENTRY = Table(
    "entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("change_set", Integer, ForeignKey("change_set.seq"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("record", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("commitments", LargeBinary, nullable=False),
    UniqueConstraint("change_set", "place", name="entry_place"),
    Index("entry_record", "record"),
)

# Salts and values stand apart from what is hashed and signed, so that they can be
# blanked for good while the chain still holds.
ENTRY_VALUE = Table(
    "entry_value",
    METADATA,
    Column("entry", Integer, ForeignKey("entry.id"), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# The narrow table of the lists. Its key is the order of the list, with gaps.
LINE = Table(
    "line",
    METADATA,
    Column("position", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    _text("title"),
    _text("detail"),
    _text("state"),
    _text("sort"),
    _text("confirmed"),
    _text("end"),
    _number("retired"),
    _number("conflict"),
    UniqueConstraint("id", name="line_id"),
    Index("line_sort", "sort", "id", "kind", "retired"),
    Index("line_kind", "kind", "retired"),
    Index("line_state", "state", "kind", "retired"),
)

# One index for each tier of a search; each holds the words of the earlier ones too, so
# that words of a query may stand in different tiers. The row id is the position of the
# line: hits come in list order without sorting. Words come folded and parted by spaces,
# so every sign that is not ASCII is part of a word.
SEARCH_TIERS = ("search_name", "search_contact", "search_text")
INDEX_DDL = (
    "CREATE VIRTUAL TABLE {} USING fts5(words, content='', contentless_delete=1, "
    "detail=none, prefix='1 2 3 4', tokenize=\"ascii tokenchars '_'\")"
)
# An import is gathered in memory before it is written. The index never tidies up by
# itself, which now and then would make an officer wait for seconds: see lines.py. It
# makes sixteen pieces one at a time: with fewer, a few edits would write an import anew.
INDEX_SETTINGS = (
    "INSERT INTO {0}({0}, rank) VALUES('secure-delete', 1)",
    "INSERT INTO {0}({0}, rank) VALUES('hashsize', 33554432)",
    "INSERT INTO {0}({0}, rank) VALUES('automerge', 0)",
    "INSERT INTO {0}({0}, rank) VALUES('usermerge', 16)",
    "INSERT INTO {0}({0}, rank) VALUES('crisismerge', 128)",
)
SEARCH_DDL = tuple(
    statement.format(tier) for tier in SEARCH_TIERS for statement in (INDEX_DDL, *INDEX_SETTINGS)
)
for _statement in SEARCH_DDL:
    event.listen(METADATA, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]

SINGLE_SHAPES = frozenset(
    {"text", "long", "code", "date", "moment", "day", "flag", "choice", "state", "theme", "record"}
)
INDEXED_SHAPES = frozenset({"record", "state"})


def _table_of(kind: type[Record]) -> Table:
    """Return the table of a kind: plain text for single fields, JSON for the others."""
    table = Table(
        kind.KIND, METADATA, Column("id", Text, primary_key=True), _text("life"), _text("conflicts")
    )
    for rule in rules(kind):
        table.append_column(_text(rule.name))
        if rule.shape in INDEXED_SHAPES:
            Index(f"{kind.KIND}_{rule.name}", table.c[rule.name])
    return table


KIND_TABLES = {name: _table_of(kind) for name, kind in KINDS.items()}
