"""Audit: what was done with the register, and what other laptops said of theirs."""

from __future__ import annotations

from alembic import op

revision = "0008"
down_revision = "0007"

NEW = """
CREATE TABLE audit (
    seq INTEGER NOT NULL,
    moment TEXT NOT NULL,
    actor TEXT NOT NULL,
    replica TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (seq)
);
CREATE TABLE witness (
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (replica)
)
"""


def upgrade() -> None:
    """Make the tables."""
    for statement in NEW.split(";"):
        op.execute(statement.strip())
