"""Offices: whom we know, what went to and fro, what is put aside."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"

NEW = """
CREATE TABLE office (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    card BLOB NOT NULL,
    trust TEXT NOT NULL,
    ceiling TEXT NOT NULL,
    changed TEXT NOT NULL,
    "by" TEXT NOT NULL,
    how TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE bundle (
    digest TEXT NOT NULL,
    way TEXT NOT NULL,
    office TEXT NOT NULL,
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    made TEXT NOT NULL,
    taken TEXT NOT NULL,
    sets INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    files INTEGER NOT NULL,
    scope TEXT NOT NULL,
    PRIMARY KEY (digest, way, office)
);
CREATE TABLE acknowledgement (
    replica TEXT NOT NULL,
    office TEXT NOT NULL,
    number INTEGER NOT NULL,
    held BLOB NOT NULL,
    PRIMARY KEY (replica)
);
CREATE TABLE quarantined (
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    office TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (replica, number)
)
"""


def upgrade() -> None:
    """Make the tables."""
    for statement in NEW.split(";"):
        op.execute(statement.strip())
