"""Exchange: what is held of other laptops, what is erased, and which records are the same."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

NEW = """
CREATE TABLE likeness (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    first TEXT DEFAULT '' NOT NULL,
    second TEXT DEFAULT '' NOT NULL,
    verdict TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE erased (
    record TEXT NOT NULL,
    PRIMARY KEY (record)
);
CREATE TABLE holding (
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (replica),
    FOREIGN KEY(replica) REFERENCES replica (id)
);
CREATE TABLE withheld (
    change_set INTEGER NOT NULL,
    place INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (change_set, place),
    FOREIGN KEY(change_set) REFERENCES change_set (seq)
);
CREATE TABLE newer (
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    fields INTEGER NOT NULL,
    PRIMARY KEY (record)
);
CREATE TABLE alias (
    record TEXT NOT NULL,
    canonical TEXT NOT NULL,
    PRIMARY KEY (record)
);
CREATE INDEX alias_canonical ON alias (canonical);
INSERT INTO holding (replica, number)
    SELECT replica, max(number) FROM change_set GROUP BY replica
"""


def upgrade() -> None:
    """Make the tables, and note what is held."""
    for statement in NEW.split(";"):
        op.execute(statement.strip())
