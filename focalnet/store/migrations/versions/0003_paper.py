"""Paper: what was printed, and the presets of documents."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

NEW = """
CREATE TABLE printing (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    document TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    audience TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    holder TEXT DEFAULT '' NOT NULL,
    copy TEXT DEFAULT '' NOT NULL,
    copies TEXT DEFAULT '' NOT NULL,
    marking TEXT DEFAULT '' NOT NULL,
    as_at TEXT DEFAULT '' NOT NULL,
    printed TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    since TEXT DEFAULT '' NOT NULL,
    choices TEXT DEFAULT '' NOT NULL,
    file TEXT DEFAULT '' NOT NULL,
    content TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX printing_since ON printing (since);
CREATE INDEX printing_state ON printing (state);
CREATE TABLE preset (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    document TEXT DEFAULT '' NOT NULL,
    choices TEXT DEFAULT '' NOT NULL,
    template TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
)
"""


def upgrade() -> None:
    """Make the tables."""
    for statement in NEW.split(";"):
        op.execute(statement.strip())
