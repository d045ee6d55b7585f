"""Circles of readers of the officer's own, and for which of them something was printed."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

COLUMNS = (
    "id, life, conflicts, notes, confidentiality, title, document, language, audience, state, "
    "holder, copy, copies, marking, as_at, printed, number, since, choices, file, content"
)
# A column added to a table stands after its key; made anew, the table is as the models say.
NEW = f"""
CREATE TABLE audience (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    base TEXT DEFAULT '' NOT NULL,
    left_out TEXT DEFAULT '' NOT NULL,
    marking TEXT DEFAULT '' NOT NULL,
    protection TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE printing RENAME TO printing_before;
DROP INDEX printing_since;
DROP INDEX printing_state;
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
    readers TEXT DEFAULT '' NOT NULL,
    circle TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX printing_since ON printing (since);
CREATE INDEX printing_state ON printing (state);
INSERT INTO printing ({COLUMNS}) SELECT {COLUMNS} FROM printing_before;
DROP TABLE printing_before
"""


def upgrade() -> None:
    """Make the table of circles, and that of printings with its new columns."""
    for statement in NEW.split(";"):
        op.execute(statement.strip())
