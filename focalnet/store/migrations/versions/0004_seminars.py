"""Seminars: events and their programme, who takes part, arrivals and attendance."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

NEW = """
CREATE TABLE event (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    titles TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    series TEXT DEFAULT '' NOT NULL,
    ordinal TEXT DEFAULT '' NOT NULL,
    parent TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    zone TEXT DEFAULT '' NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    mode TEXT DEFAULT '' NOT NULL,
    theme TEXT DEFAULT '' NOT NULL,
    rooms TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    booths TEXT DEFAULT '' NOT NULL,
    capacity TEXT DEFAULT '' NOT NULL,
    quota TEXT DEFAULT '' NOT NULL,
    deadline TEXT DEFAULT '' NOT NULL,
    donors TEXT DEFAULT '' NOT NULL,
    organisers TEXT DEFAULT '' NOT NULL,
    contributions TEXT DEFAULT '' NOT NULL,
    turns TEXT DEFAULT '' NOT NULL,
    selection TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    purge TEXT DEFAULT '' NOT NULL,
    desk_key TEXT DEFAULT '' NOT NULL,
    files TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX event_country ON event (country);
CREATE INDEX event_parent ON event (parent);
CREATE TABLE sitting (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    titles TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    room TEXT DEFAULT '' NOT NULL,
    speakers TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX sitting_event ON sitting (event);
CREATE TABLE invitation (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    institution TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    deadline TEXT DEFAULT '' NOT NULL,
    quota TEXT DEFAULT '' NOT NULL,
    seats TEXT DEFAULT '' NOT NULL,
    steps TEXT DEFAULT '' NOT NULL,
    replaces TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX invitation_event ON invitation (event);
CREATE INDEX invitation_institution ON invitation (institution);
CREATE INDEX invitation_replaces ON invitation (replaces);
CREATE INDEX invitation_state ON invitation (state);
CREATE TABLE participation (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    person TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    institution TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    function TEXT DEFAULT '' NOT NULL,
    capacity TEXT DEFAULT '' NOT NULL,
    invitation TEXT DEFAULT '' NOT NULL,
    designation TEXT DEFAULT '' NOT NULL,
    stages TEXT DEFAULT '' NOT NULL,
    walk_in TEXT DEFAULT '' NOT NULL,
    stands_in TEXT DEFAULT '' NOT NULL,
    accompanies TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    registrations TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX participation_accompanies ON participation (accompanies);
CREATE INDEX participation_designation ON participation (designation);
CREATE INDEX participation_event ON participation (event);
CREATE INDEX participation_institution ON participation (institution);
CREATE INDEX participation_invitation ON participation (invitation);
CREATE INDEX participation_person ON participation (person);
CREATE INDEX participation_stands_in ON participation (stands_in);
CREATE INDEX participation_state ON participation (state);
CREATE TABLE registration (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    participation TEXT DEFAULT '' NOT NULL,
    passport_name TEXT DEFAULT '' NOT NULL,
    printed_name TEXT DEFAULT '' NOT NULL,
    own_name TEXT DEFAULT '' NOT NULL,
    gender TEXT DEFAULT '' NOT NULL,
    nationality TEXT DEFAULT '' NOT NULL,
    passport TEXT DEFAULT '' NOT NULL,
    passport_expires TEXT DEFAULT '' NOT NULL,
    visa TEXT DEFAULT '' NOT NULL,
    ticket TEXT DEFAULT '' NOT NULL,
    allowance TEXT DEFAULT '' NOT NULL,
    hotel TEXT DEFAULT '' NOT NULL,
    insurance TEXT DEFAULT '' NOT NULL,
    arrival TEXT DEFAULT '' NOT NULL,
    arrives_by TEXT DEFAULT '' NOT NULL,
    departure TEXT DEFAULT '' NOT NULL,
    departs_by TEXT DEFAULT '' NOT NULL,
    dietary TEXT DEFAULT '' NOT NULL,
    accessibility TEXT DEFAULT '' NOT NULL,
    interpretation TEXT DEFAULT '' NOT NULL,
    badge_line TEXT DEFAULT '' NOT NULL,
    emergency TEXT DEFAULT '' NOT NULL,
    photo_consent TEXT DEFAULT '' NOT NULL,
    photo TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX registration_event ON registration (event);
CREATE INDEX registration_nationality ON registration (nationality);
CREATE INDEX registration_participation ON registration (participation);
CREATE TABLE arrival (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    participation TEXT DEFAULT '' NOT NULL,
    at TEXT DEFAULT '' NOT NULL,
    desk TEXT DEFAULT '' NOT NULL,
    undone TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX arrival_event ON arrival (event);
CREATE INDEX arrival_participation ON arrival (participation);
CREATE TABLE attendance (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    sitting TEXT DEFAULT '' NOT NULL,
    participation TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX attendance_event ON attendance (event);
CREATE INDEX attendance_participation ON attendance (participation);
CREATE INDEX attendance_sitting ON attendance (sitting);
CREATE TABLE certificate (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    participation TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    issued TEXT DEFAULT '' NOT NULL,
    withdrawn TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX certificate_event ON certificate (event);
CREATE INDEX certificate_participation ON certificate (participation);
CREATE TABLE evaluation (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    participation TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    received TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    answers TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX evaluation_event ON evaluation (event);
CREATE INDEX evaluation_participation ON evaluation (participation);
CREATE TABLE census (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    event TEXT DEFAULT '' NOT NULL,
    as_at TEXT DEFAULT '' NOT NULL,
    counts TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX census_event ON census (event)
"""


def upgrade() -> None:
    """Make the tables."""
    for statement in NEW.split(";"):
        op.execute(statement.strip())
