"""The journal of printings: what left the office, for whom, and its very bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from focalnet.domain.errors import FocalnetError, RecordNotFound
from focalnet.domain.numbers import whole_number
from focalnet.domain.printing import PRINTED, Printing
from focalnet.domain.readers import Readers
from focalnet.domain.record import Record
from focalnet.domain.recovery import ALPHABET
from focalnet.services.audiences import readers_named
from focalnet.services.certificates import check_numbers
from focalnet.services.documents import PrintChoices, choices_from_plain, choices_kept
from focalnet.services.edition import DirectoryEdition
from focalnet.services.kept_content import Content, read, written
from focalnet.services.ports import Register
from focalnet.services.records import add_records

WHOLE = frozenset({"directory", "booklet"})
EDITIONS = WHOLE | {"practitioners"}
PASSPHRASE_GROUPS, GROUP = 6, 4


class NoSuchPrinting(RecordNotFound):
    """The record named is no printing, or not of the directory."""

    code = "printing.not-found"
    remedy = "See the printings with: focalnet find WORKSPACE record:printing"


class PrintingChanged(FocalnetError):
    """The bytes kept are not those that were printed."""

    code = "printing.changed"
    remedy = "Do not hand it out; look for damage with verify."


@dataclass(frozen=True, slots=True)
class EditionPrinted:
    """An edition of the directory as it was printed, with the choices it was made by."""

    printing: Printing
    choices: PrintChoices
    edition: DirectoryEdition


def keep_printing(
    register: Register,
    choices: PrintChoices,
    content: Content,
    pdf: bytes,
    *,
    today: date,
    number: int = 0,
    readers: Readers | None = None,
    records: Sequence[Record] = (),
) -> Printing:
    """Write a document into the journal of printings; *pdf* is the document in clear.

    *choices*, *number*, *readers* and *records* are those of Composed. The document
    and what it was made of are kept inside the register, and who its readers were
    that day. Raises NumbersTaken where certificates got other numbers meanwhile.
    """
    check_numbers(register, records)
    readers = readers or readers_named(register, choices.audience)
    printing = replace(
        _described(choices, content, readers),
        id=register.ids.record(),
        printed=today.isoformat(),
        number=str(number) if number else "",
        file=register.keep_file(pdf),
        content=register.keep_file(written(content)) if choices.document in EDITIONS else "",
    )
    add_records(register, [printing, *records], action=PRINTED)
    return printing


def _described(choices: PrintChoices, content: Content, readers: Readers) -> Printing:
    """Return what a printing says of a document, of its choices and its readers."""
    return Printing(
        id="",
        title=content.title,
        document=choices.document,
        language=choices.language,
        audience=readers.base.code,
        state=choices.state,
        holder=choices.holder,
        copy=str(choices.copy),
        copies=str(max(choices.copy, choices.copies)),
        marking=choices.marking or getattr(content, "marking", ""),
        as_at=choices.as_at,
        since=choices.since,
        choices=json.dumps(choices.plain(), ensure_ascii=False, sort_keys=True),
        readers=readers.name,
        circle=json.dumps(readers.plain(), ensure_ascii=False) if readers.is_own else "",
    )


def the_printing(register: Register, printing_id: str) -> Printing:
    """Return a printing; raises NoSuchPrinting."""
    found = register.many([printing_id]).get(printing_id) if printing_id else None
    if not isinstance(found, Printing):
        raise NoSuchPrinting("There is no such printing.", place=printing_id)
    return found


def printings(register: Register) -> list[Printing]:
    """Return all printings, the newest first."""
    found = (item for item in register.records(Printing.KIND) if isinstance(item, Printing))
    return sorted(found, key=lambda item: item.id, reverse=True)


def reprint(register: Register, printing_id: str) -> bytes:
    """Return a document in clear as it was printed, byte for byte.

    Raises NoSuchPrinting, or PrintingChanged where its fingerprint does not agree.
    """
    printing = the_printing(register, printing_id)
    pdf = register.file(printing.file)
    if sha256(pdf).hexdigest() != printing.file:
        raise PrintingChanged("The document kept is not the one that was printed.")
    return pdf


def log_reprint(register: Register, printing_id: str, *, today: date) -> Printing:
    """Write into the journal that a printing was handed out once more."""
    earlier = the_printing(register, printing_id)
    again = replace(earlier, id=register.ids.record(), printed=today.isoformat(), since=earlier.id)
    add_records(register, [again], action=PRINTED)
    return again


def edition_printed(register: Register, printing_id: str = "") -> EditionPrinted:
    """Return an edition as it was printed, or the last directory.

    Raises NoSuchPrinting or NotContent.
    """
    if printing_id:
        printing = the_printing(register, printing_id)
    else:
        listed = (item for item in printings(register) if item.document in WHOLE)
        printing = next(listed, Printing(id=""))
    if printing.document not in EDITIONS or not printing.content:
        raise NoSuchPrinting("No directory was printed that way.", place=printing_id)
    edition = read(register.file(printing.content))
    assert isinstance(edition, DirectoryEdition)
    choices = choices_from_plain(choices_kept(printing.choices))
    return EditionPrinted(printing, choices, edition)


def next_number(register: Register, since: str, as_at: str) -> int:
    """Return the number of the next addendum to an edition; one of the same day keeps its own."""
    earlier = [
        (item.as_at, whole_number(item.number) or 0)
        for item in register.records(Printing.KIND, {"since": since})
        if isinstance(item, Printing) and item.document == "addendum"
    ]
    same_day = [number for day, number in earlier if day == as_at and number]
    return max(same_day, default=max((number for _, number in earlier), default=0) + 1)


def new_passphrase(random: Callable[[int], bytes]) -> str:
    """Return a fresh passphrase of 120 random bits for one file: six groups of four characters."""
    drawn = random(PASSPHRASE_GROUPS * GROUP)
    letters = "".join(ALPHABET[byte & 31] for byte in drawn)
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
