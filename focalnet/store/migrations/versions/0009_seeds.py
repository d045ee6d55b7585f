"""Seeds: what the salts of an action that touched many records come from."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

NEW = """
CREATE TABLE seed (
    change_set INTEGER NOT NULL,
    seed BLOB NOT NULL,
    PRIMARY KEY (change_set),
    FOREIGN KEY(change_set) REFERENCES change_set (seq)
)
"""


def upgrade() -> None:
    """Make the table."""
    op.execute(NEW)
