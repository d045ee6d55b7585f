"""The first tables: settings, journal, records, lines and search."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE channel (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    authority TEXT DEFAULT '' NOT NULL,
    institution TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    joined TEXT DEFAULT '' NOT NULL,
    wording TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    received TEXT DEFAULT '' NOT NULL,
    agreed TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX channel_institution ON channel (institution);
CREATE INDEX channel_state ON channel (state);
CREATE TABLE designation (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    holder TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    region TEXT DEFAULT '' NOT NULL,
    theme TEXT DEFAULT '' NOT NULL,
    rank TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    instrument TEXT DEFAULT '' NOT NULL,
    confirmed TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX designation_holder ON designation (holder);
CREATE INDEX designation_state ON designation (state);
CREATE TABLE institution (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    names TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    parent TEXT DEFAULT '' NOT NULL,
    phones TEXT DEFAULT '' NOT NULL,
    emails TEXT DEFAULT '' NOT NULL,
    addresses TEXT DEFAULT '' NOT NULL,
    website TEXT DEFAULT '' NOT NULL,
    other TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX institution_parent ON institution (parent);
CREATE INDEX institution_state ON institution (state);
CREATE TABLE line (
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    detail TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    sort TEXT DEFAULT '' NOT NULL,
    confirmed TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    retired INTEGER DEFAULT '0' NOT NULL,
    "conflict" INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (position),
    CONSTRAINT line_id UNIQUE (id)
);
CREATE INDEX line_kind ON line (kind, retired);
CREATE INDEX line_sort ON line (sort, id, kind, retired);
CREATE INDEX line_state ON line (state, kind, retired);
CREATE TABLE person (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    names TEXT DEFAULT '' NOT NULL,
    titles TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    institution TEXT DEFAULT '' NOT NULL,
    phones TEXT DEFAULT '' NOT NULL,
    emails TEXT DEFAULT '' NOT NULL,
    addresses TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    keys TEXT DEFAULT '' NOT NULL,
    other TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX person_institution ON person (institution);
CREATE INDEX person_state ON person (state);
CREATE TABLE post (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    titles TEXT DEFAULT '' NOT NULL,
    institution TEXT DEFAULT '' NOT NULL,
    holder TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX post_holder ON post (holder);
CREATE INDEX post_institution ON post (institution);
CREATE TABLE replica (
    id TEXT NOT NULL,
    office TEXT DEFAULT '' NOT NULL,
    public_key BLOB NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
);
CREATE TABLE state (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    alpha2 TEXT DEFAULT '' NOT NULL,
    names TEXT DEFAULT '' NOT NULL,
    region TEXT DEFAULT '' NOT NULL,
    membership TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    correspondence TEXT DEFAULT '' NOT NULL,
    dialling TEXT DEFAULT '' NOT NULL,
    timezones TEXT DEFAULT '' NOT NULL,
    weekend TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    as_at TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE theme (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    names TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE change_set (
    seq INTEGER NOT NULL,
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    clock TEXT NOT NULL,
    author TEXT DEFAULT '' NOT NULL,
    action TEXT NOT NULL,
    undoes TEXT DEFAULT '' NOT NULL,
    records INTEGER NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (seq),
    CONSTRAINT change_set_id UNIQUE (replica, number),
    FOREIGN KEY(replica) REFERENCES replica (id)
);
CREATE INDEX change_set_clock ON change_set (clock);
CREATE TABLE entry (
    id INTEGER NOT NULL,
    change_set INTEGER NOT NULL,
    place INTEGER NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    commitments BLOB NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT entry_place UNIQUE (change_set, place),
    FOREIGN KEY(change_set) REFERENCES change_set (seq)
);
CREATE INDEX entry_record ON entry (record);
CREATE TABLE entry_value (
    entry INTEGER NOT NULL,
    salt BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (entry),
    FOREIGN KEY(entry) REFERENCES entry (id)
)
"""
TIERS = ("search_name", "search_contact", "search_text")
INDEX = """
CREATE VIRTUAL TABLE {0} USING fts5(
    words, content='', contentless_delete=1, detail=none,
    prefix='1 2 3 4', tokenize="ascii tokenchars '_'"
);
INSERT INTO {0}({0}, rank) VALUES('secure-delete', 1);
INSERT INTO {0}({0}, rank) VALUES('hashsize', 33554432);
INSERT INTO {0}({0}, rank) VALUES('automerge', 0);
INSERT INTO {0}({0}, rank) VALUES('crisismerge', 128)
"""


def upgrade() -> None:
    """Make the tables."""
    for statement in TABLES.split(";"):
        op.execute(statement.strip())
    for tier in TIERS:
        for statement in INDEX.format(tier).split(";"):
            op.execute(statement.strip())
