"""A register in memory that prints: random records, and files kept by fingerprint."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from random import Random
from typing import Any

from focalnet.domain.audience import Audience
from focalnet.domain.printing import Printing
from focalnet.domain.record import Record
from focalnet.services.composing import Composed, composed
from focalnet.services.documents import PrintChoices
from focalnet.services.kept_content import written
from tests.factories import Shelf, random_record, secret_texts
from tests.services.test_publishing import random_register

TODAY = date(2026, 11, 27)
EDITION = "printed"
TEMPLATE = (
    "# {name}\n\n{names}\n{lines}\n{capacity}\n{address}\n{country}\n\n{?phone}{phone} {email}{/}"
)
# What each document needs to be asked for.
ASKED: dict[str, dict[str, Any]] = {
    "state": {"state": "SEN"},
    "theme": {"theme": "assets"},
    "confirmation": {"state": "SEN"},
    "addendum": {"since": EDITION},
    "letters": {"template": TEMPLATE},
    "labels": {"template": TEMPLATE},
}


class PrintOffice(Shelf):
    """A shelf that also keeps files."""

    def __init__(self, records: Iterable[Record], retired: Iterable[str] = ()) -> None:
        super().__init__(records, retired)
        self.files: dict[str, bytes] = {}

    def record(self, record_id: str) -> Record:
        """Return a record."""
        return self.many([record_id])[record_id]

    def keep_file(self, content: bytes) -> str:
        """Keep a file."""
        fingerprint = sha256(content).hexdigest()
        self.files[fingerprint] = content
        return fingerprint

    def file(self, fingerprint: str) -> bytes:
        """Return a file."""
        return self.files[fingerprint]


def asked_for(document: str, audience: Audience, language: str = "en") -> PrintChoices:
    """Return choices with which a document can be printed."""
    return PrintChoices(document, language, audience=audience.code, **ASKED.get(document, {}))


def office_records(chance: Random) -> list[Record]:
    """Return random records of everything a document may tell of."""
    made = random_register(chance)
    for number, kind in enumerate(("agreement", "legislation", "item", "letter", "reply")):
        made.append(random_record(chance, kind, f"x{number}", state="SEN"))
    return made


def composed_by(
    records: list[Record], choices: PrintChoices, *, before: list[Record] | None = None
) -> Composed:
    """Return a document of these records; an addendum is to the edition of those *before*."""
    office = PrintOffice(records)
    if choices.document == "addendum":
        printed = PrintChoices("directory", choices.language, audience=choices.audience)
        made = composed(PrintOffice(before or records).as_register(), printed, today=TODAY)
        kept = Printing(
            id=EDITION,
            document="directory",
            audience=choices.audience,
            choices=json.dumps(made.choices.plain()),
            content=sha256(written(made.content)).hexdigest(),
        )
        files = PrintOffice([*records, kept])
        files.keep_file(written(made.content))
        office = files
    return composed(office.as_register(), choices, today=TODAY)


def secret_paths(records: Iterable[Record], audience: Audience) -> Iterator[str]:
    """Yield where the texts come from that an audience may not read, as they would be printed.

    Nothing is above the full audience.
    """
    if audience is Audience.FULL:
        return
    for record in records:
        for text in secret_texts(record, audience):
            yield text.split(" ")[0].rstrip(">") + (" " if " " in text else ">")
