"""A register in memory that prints: random records, and files kept by fingerprint."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from random import Random
from typing import Any

from focalnet.domain.audience import Audience
from focalnet.domain.leaving_out import Omission, omissions
from focalnet.domain.participation import Registration
from focalnet.domain.printing import LeftOut, OwnAudience, Printing
from focalnet.domain.record import Record
from focalnet.services.composing import Composed, composed
from focalnet.services.documents import DOCUMENTS, PrintChoices
from focalnet.services.ids import TimedIds
from focalnet.services.kept_content import written
from focalnet.services.registration_fields import MEANT
from tests.factories import Shelf, random_record, secret_texts
from tests.services.test_publishing import random_register

TODAY = date(2026, 11, 27)
EVENT = "e0"
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
    **{name: {"event": EVENT} for name, item in DOCUMENTS.items() if "event" in item.needs},
    "badges": {"event": EVENT, "back": "programme"},
}
FIXED = {
    name: Audience.named(item.audience)
    for name, item in DOCUMENTS.items()
    if "audience" not in item.chosen and name != "addendum"
}
"""The documents that have the same readers always."""


class PrintOffice(Shelf):
    """A shelf that also keeps files and settings, and gives ids."""

    def __init__(self, records: Iterable[Record], retired: Iterable[str] = ()) -> None:
        super().__init__(records, retired)
        self.files: dict[str, bytes] = {}
        self.settings: dict[str, str] = {}
        self.ids = TimedIds()

    def setting(self, name: str) -> str:
        """Return a setting."""
        return self.settings.get(name, "")

    def keep_setting(self, name: str, content: str) -> None:
        """Keep a setting."""
        self.settings[name] = content

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
    return [*made, *seminar_records(chance)]


def seminar_records(chance: Random) -> list[Record]:
    """Return a random event with sittings, people, their files, arrivals and certificates."""
    of_event = {"event": EVENT}
    made = [random_record(chance, "event", EVENT, desk_key="ab" * 32)]
    made += [random_record(chance, "sitting", f"s{number}", **of_event) for number in range(2)]
    for number in range(3):
        person, state = chance.choice(("p0", "p1")), chance.choice(("SEN", "JOR", ""))
        there = {**of_event, "person": person, "state": state, "institution": "i0"}
        made.append(random_record(chance, "participation", f"n{number}", **there))
        own = {**of_event, "participation": f"n{number}"}
        made.append(random_record(chance, "registration", f"g{number}", photo=None, **own))
        if chance.random() < 0.5:
            made.append(random_record(chance, "arrival", f"a{number}", **own))
        if chance.random() < 0.3:
            made.append(random_record(chance, "certificate", f"t{number}", **own))
        made.append(random_record(chance, "invitation", f"v{number}", state=state, **of_event))
    return made


def composed_by(
    records: list[Record], choices: PrintChoices, *, before: list[Record] | None = None
) -> Composed:
    """Return a document of these records; an addendum is to the edition of those *before*.

    A circle of readers among the records is there before, too.
    """
    office = PrintOffice(records)
    if choices.document == "addendum":
        printed = PrintChoices("directory", choices.language, audience=choices.audience)
        circles = [item for item in records if isinstance(item, OwnAudience)]
        earlier = PrintOffice([*(before or records), *circles]).as_register()
        made = composed(earlier, printed, today=TODAY)
        readers = made.readers
        kept = Printing(
            id=EDITION,
            document="directory",
            audience=readers.base.code,
            readers=readers.name,
            circle=json.dumps(readers.plain()) if readers.is_own else "",
            choices=json.dumps(made.choices.plain()),
            content=sha256(written(made.content)).hexdigest(),
        )
        files = PrintOffice([*records, kept])
        files.keep_file(written(made.content))
        office = files
    return composed(office.as_register(), choices, today=TODAY)


def random_circle(chance: Random, base: Audience) -> OwnAudience:
    """Return a circle of readers within an audience that leaves out some of all there is."""
    left_out = chance.sample([*omissions()], chance.randrange(1, 60))
    return OwnAudience(
        id="circle",
        title="Seminar participants",
        base=base.code,
        left_out=tuple(
            LeftOut(id=f"{number:02}", text=str(item)) for number, item in enumerate(left_out)
        ),
        marking=chance.choice(("", "For the seminar only")),
    )


def secret_paths(
    records: Iterable[Record],
    audience: Audience,
    circle: OwnAudience | None = None,
    document: str = "",
) -> Iterator[str]:
    """Yield where the texts come from that an audience may not read, as they would be printed.

    Nothing is above the full audience; a *circle* within one gets what it leaves
    out no more than what lies above it, and nothing of witness relocation. What a
    registration file holds for this very *document* is no secret on it.
    """
    meant = tuple(f".{name} " for name in MEANT.get(document, ()))
    for record in records:
        if isinstance(record, OwnAudience):  # its name and marking are meant to be printed
            continue
        own = _left_out(record, circle) if circle else ()
        above = secret_texts(record, audience) if audience is not Audience.FULL else ()
        for text in (*above, *own):
            if isinstance(record, Registration) and any(name in text for name in meant):
                continue
            yield text.split(" ")[0].rstrip(">") + (" " if " " in text else ">")


def _left_out(record: Record, circle: OwnAudience) -> Iterator[str]:
    """Yield the texts of a record that a circle leaves out, by where they come from."""
    texts = [*secret_texts(replace(record, confidentiality="full"), Audience.NETWORK)]
    if getattr(record, "theme", "") == "relocation":
        yield from texts
    for item in map(Omission.read, (one.text for one in circle.left_out)):
        if item.kind == record.KIND:
            where = re.compile(_pattern(record, item))
            yield from (text for text in texts if where.match(text))


def _pattern(record: Record, item: Omission) -> str:
    start = f"<{re.escape(record.id)}"
    if not item.field:
        return start
    start += rf"\.{item.field}"
    if item.sort:
        values = enumerate(getattr(record, item.field))
        places = [str(number) for number, value in values if value.kind == item.sort]
        return rf"{start}\.({'|'.join(places) or 'none'})\b"
    return rf"{start}(\.\d+)?\.{item.part}\b" if item.part else rf"{start}\b"
