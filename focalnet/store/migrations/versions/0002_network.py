"""The network: campaigns, questionnaires, letters, the dossier of a State, files; counting."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

NEW = """
CREATE TABLE agreement (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    theme TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    ad_hoc TEXT DEFAULT '' NOT NULL,
    signed TEXT DEFAULT '' NOT NULL,
    in_force TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX agreement_state ON agreement (state);
CREATE TABLE campaign (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    opened TEXT DEFAULT '' NOT NULL,
    deadline TEXT DEFAULT '' NOT NULL,
    selection TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE file (
    fingerprint TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (fingerprint)
);
CREATE TABLE item (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    shelf TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    symbol TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    theme TEXT DEFAULT '' NOT NULL,
    dated TEXT DEFAULT '' NOT NULL,
    chamber TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    collection TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    outcome TEXT DEFAULT '' NOT NULL,
    website TEXT DEFAULT '' NOT NULL,
    files TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX item_state ON item (state);
CREATE TABLE legislation (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    status TEXT DEFAULT '' NOT NULL,
    adopted TEXT DEFAULT '' NOT NULL,
    website TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX legislation_state ON legislation (state);
CREATE TABLE letter (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    dated TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    subject TEXT DEFAULT '' NOT NULL,
    people TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    due TEXT DEFAULT '' NOT NULL,
    done TEXT DEFAULT '' NOT NULL,
    files TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX letter_state ON letter (state);
CREATE INDEX letter_due ON letter (due);
CREATE TABLE membership (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    person TEXT DEFAULT '' NOT NULL,
    network TEXT DEFAULT '' NOT NULL,
    speciality TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    expertise TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX membership_network ON membership (network);
CREATE INDEX membership_person ON membership (person);
CREATE TABLE network (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    names TEXT DEFAULT '' NOT NULL,
    secretariat TEXT DEFAULT '' NOT NULL,
    website TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE "query" (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    "query" TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE questionnaire (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    theme TEXT DEFAULT '' NOT NULL,
    questions TEXT DEFAULT '' NOT NULL,
    sent TEXT DEFAULT '' NOT NULL,
    deadline TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE reply (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    questionnaire TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    sent TEXT DEFAULT '' NOT NULL,
    reminders TEXT DEFAULT '' NOT NULL,
    received TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    answers TEXT DEFAULT '' NOT NULL,
    files TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX reply_state ON reply (state);
CREATE INDEX reply_questionnaire ON reply (questionnaire);
CREATE TABLE request (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    campaign TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    language TEXT DEFAULT '' NOT NULL,
    asked TEXT DEFAULT '' NOT NULL,
    sent TEXT DEFAULT '' NOT NULL,
    reminders TEXT DEFAULT '' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    answered TEXT DEFAULT '' NOT NULL,
    "by" TEXT DEFAULT '' NOT NULL,
    how TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX request_campaign ON request (campaign);
CREATE INDEX request_state ON request (state);
CREATE TABLE test (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    subject TEXT DEFAULT '' NOT NULL,
    means TEXT DEFAULT '' NOT NULL,
    target TEXT DEFAULT '' NOT NULL,
    tried TEXT DEFAULT '' NOT NULL,
    time TEXT DEFAULT '' NOT NULL,
    outcome TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX test_subject ON test (subject)
"""
# Made anew, because SQLite adds columns only after all others.
REMADE = """
CREATE TABLE channel (
    id TEXT NOT NULL,
    life TEXT DEFAULT '' NOT NULL,
    conflicts TEXT DEFAULT '' NOT NULL,
    notes TEXT DEFAULT '' NOT NULL,
    confidentiality TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    "order" TEXT DEFAULT '' NOT NULL,
    authority TEXT DEFAULT '' NOT NULL,
    institution TEXT DEFAULT '' NOT NULL,
    languages TEXT DEFAULT '' NOT NULL,
    joined TEXT DEFAULT '' NOT NULL,
    wording TEXT DEFAULT '' NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    received TEXT DEFAULT '' NOT NULL,
    agreed TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    replaces TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX channel_institution ON channel (institution);
CREATE INDEX channel_state ON channel (state);
CREATE INDEX channel_replaces ON channel (replaces);
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
    stage TEXT DEFAULT '' NOT NULL,
    start TEXT DEFAULT '' NOT NULL,
    "end" TEXT DEFAULT '' NOT NULL,
    instrument TEXT DEFAULT '' NOT NULL,
    confirmed TEXT DEFAULT '' NOT NULL,
    mandate TEXT GENERATED ALWAYS AS (CASE WHEN life != 'here' OR stage = 'proposed' THEN ''
    WHEN holder = '' THEN 'vacant' ELSE 'held' END) VIRTUAL,
    assured TEXT GENERATED ALWAYS AS (substr(coalesce(
    nullif(iif(confirmed = '', '', json_extract(confirmed, '$.on')), ''),
    nullif(iif(instrument = '', '', json_extract(instrument, '$.received')), ''),
    start) || '-01-01', 1, 10)) VIRTUAL,
    PRIMARY KEY (id)
);
CREATE INDEX designation_tally ON designation (mandate, state, region, kind,
    theme, rank, start, "end");
CREATE INDEX designation_state ON designation (state);
CREATE INDEX designation_end ON designation (mandate, "end", start);
CREATE INDEX designation_assured ON designation (mandate, assured, start, "end");
CREATE INDEX designation_holder ON designation (holder);
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
    keys_until TEXT GENERATED ALWAYS AS (CASE WHEN keys = '' THEN '9'
    WHEN json_array_length(keys) > 4 THEN '0'
    ELSE max(
    iif(json_array_length(keys) > 0,
    coalesce(nullif(json_extract(keys, '$[0].expires'), ''), '9'), ''),
    iif(json_array_length(keys) > 1,
    coalesce(nullif(json_extract(keys, '$[1].expires'), ''), '9'), ''),
    iif(json_array_length(keys) > 2,
    coalesce(nullif(json_extract(keys, '$[2].expires'), ''), '9'), ''),
    iif(json_array_length(keys) > 3,
    coalesce(nullif(json_extract(keys, '$[3].expires'), ''), '9'), '')
    ) END) VIRTUAL,
    PRIMARY KEY (id)
);
CREATE INDEX person_keys ON person (keys_until) WHERE keys != '';
CREATE INDEX person_state ON person (state);
CREATE INDEX person_institution ON person (institution)
"""
COLUMNS = {
    "channel": """
        id life conflicts notes confidentiality state kind authority institution
        languages joined wording source received agreed "end"
    """,
    "designation": """
        id life conflicts notes confidentiality kind holder state region theme rank
        start "end" instrument confirmed
    """,
    "person": """
        id life conflicts notes confidentiality names titles state institution phones
        emails addresses languages keys other
    """,
}
TIERS = ("search_name", "search_contact", "search_text")
INDEXES = (
    "channel_institution",
    "channel_state",
    "designation_holder",
    "designation_state",
    "person_institution",
    "person_state",
)


def upgrade() -> None:
    """Make the new tables; make the tables with new columns anew and fill them."""
    _run(NEW)
    for table in COLUMNS:
        op.execute(f"ALTER TABLE {table} RENAME TO old_{table}")
    for index in INDEXES:
        op.execute(f"DROP INDEX {index}")
    _run(REMADE)
    for table, columns in COLUMNS.items():
        listed = ", ".join(columns.split())
        op.execute(f"INSERT INTO {table}({listed}) SELECT {listed} FROM old_{table}")
        op.execute(f"DROP TABLE old_{table}")
    for tier in TIERS:
        op.execute(f"INSERT INTO {tier}({tier}, rank) VALUES('usermerge', 16)")


def _run(statements: str) -> None:
    for statement in statements.split(";"):
        op.execute(statement.strip())
