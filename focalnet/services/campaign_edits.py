"""From what a State wrote in the cells of a form to edits of records, and to new ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from focalnet.domain.dates import checked_date
from focalnet.domain.errors import InvalidValue
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person
from focalnet.domain.values import (
    INSTRUMENTS,
    Address,
    Confirmation,
    Email,
    Instrument,
    Name,
    Phone,
    Title,
)
from focalnet.services.campaign_entries import SheetEntry, contact_text
from focalnet.services.ports import Ids

SEVERAL_PHONES = re.compile(r"[;\n]")
SEVERAL_EMAILS = re.compile(r"[;,\s]+")
EXTENSION = re.compile(r"(.+?)\s*#\s*(\d{1,8})")
DAY_FIRST = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})", re.ASCII)
NewId = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Told:
    """When, by whom and how a form was answered, and the reference it was asked under."""

    on: str
    by: str
    how: str
    reference: str = ""

    @property
    def confirmation(self) -> Confirmation:
        """The confirmation of what it says."""
        return Confirmation(on=self.on, by=self.by, how=self.how)

    @property
    def instrument(self) -> Instrument:
        """The act by which the Court was told."""
        kind = self.how if self.how in INSTRUMENTS else "other"
        return Instrument(kind=kind, court_reference=self.reference, received=self.on)


def corrected_holder(
    holder: Record, entry: SheetEntry, cells: Mapping[str, str], language: str, new_id: NewId
) -> tuple[Record, tuple[str, ...]]:
    """Return a holder with the cells that were changed, and those left to a human.

    *entry* is what the State was shown; values it was not shown stay as they are.
    """
    by_hand = []
    for name, text in cells.items():
        if name == "until":
            continue
        change = _CHANGES.get(name) if isinstance(holder, Person | Institution) else None
        changed = change(holder, entry, text, language, new_id) if change else None
        if changed is None:
            by_hand.append(name)
        else:
            holder = changed
    return holder, tuple(by_hand)


def _name(
    holder: Any, entry: SheetEntry, text: str, _language: str, _new_id: NewId
) -> Record | None:
    shown = entry.cell("name")
    if not text or not any(name.text == shown for name in holder.names):
        return None
    names = tuple(
        # Its parts were those of the old spelling; nobody guesses the new ones.
        replace(name, text=text, family="", given="", sort="") if name.text == shown else name
        for name in holder.names
    )
    return _with(holder, names=names)


def _function(
    holder: Any, entry: SheetEntry, text: str, language: str, new_id: NewId
) -> Record | None:
    if not isinstance(holder, Person):
        return None
    shown = [line for line in entry.cell("function").split("\n") if line]
    own = [title for title in holder.titles if title.text in shown]
    if len(own) < len(shown):
        return None  # it is the title of a post, which others may share
    wanted = [line.strip() for line in text.split("\n") if line.strip()]
    titles = _renewed(
        holder.titles,
        own,
        wanted,
        lambda title: title.text,
        lambda title, line: replace(title, text=line),
        lambda line: Title(id=new_id(), text=line, language=language),
    )
    return _with(holder, titles=titles)


def _phones(
    holder: Any, entry: SheetEntry, text: str, _language: str, new_id: NewId
) -> Record | None:
    def renewed(phone: Phone, line: str) -> Phone:
        number, extension = _split(line)
        return replace(phone, text=number, extension=extension, e164="")

    phones = _renewed(
        holder.phones,
        _shown(entry, holder.phones, "phones"),
        phone_lines(text),
        contact_text,
        renewed,
        lambda line: renewed(Phone(id=new_id()), line),
    )
    return _with(holder, phones=phones)


def _emails(
    holder: Any, entry: SheetEntry, text: str, _language: str, new_id: NewId
) -> Record | None:
    emails = _renewed(
        holder.emails,
        _shown(entry, holder.emails, "emails"),
        email_lines(text),
        contact_text,
        lambda email, line: replace(email, text=line),
        lambda line: Email(id=new_id(), text=line),
    )
    return _with(holder, emails=emails)


def _address(
    holder: Any, entry: SheetEntry, text: str, _language: str, new_id: NewId
) -> Record | None:
    shown = _shown(entry, holder.addresses, "addresses")
    if len(shown) > 1:
        return None
    if not shown:
        return _with(holder, addresses=(*holder.addresses, Address(id=new_id(), text=text)))
    kept = tuple(
        replace(address, text=text, postcode="", city="") if address.id == shown[0].id else address
        for address in holder.addresses
        if text or address.id != shown[0].id
    )
    return _with(holder, addresses=kept)


_CHANGES: Mapping[str, Callable[[Any, SheetEntry, str, str, NewId], Record | None]] = {
    "name": _name,
    "function": _function,
    "phones": _phones,
    "emails": _emails,
    "address": _address,
}


def _with(holder: Any, **changed: Any) -> Record:
    made: Record = replace(holder, **changed)
    return made


def _shown(entry: SheetEntry, values: Sequence[Any], name: str) -> list[Any]:
    """Return those of the values that the State was shown."""
    ids = {value.id for value in getattr(entry.holder, name, ())}
    return [value for value in values if value.id in ids]


def _renewed(
    values: Sequence[Any],
    shown: Sequence[Any],
    wanted: Sequence[str],
    text_of: Callable[[Any], str],
    renew: Callable[[Any, str], Any],
    make: Callable[[str], Any],
) -> tuple[Any, ...]:
    """Return the values with the shown ones made what is wanted.

    What is wanted and there already stays; the first that is gone becomes the
    first that is new, and so on, so that a corrected number keeps its place.
    """
    kept = [value for value in shown if text_of(value) in wanted]
    gone = [value for value in shown if text_of(value) not in wanted]
    there = {text_of(value) for value in kept}
    fresh = [line for line in dict.fromkeys(wanted) if line not in there]
    turned = {value.id: renew(value, line) for value, line in zip(gone, fresh, strict=False)}
    dropped = {value.id for value in gone[len(fresh) :]}
    stay = [turned.get(value.id, value) for value in values if value.id not in dropped]
    return (*stay, *map(make, fresh[len(gone) :]))


def phone_lines(text: str) -> list[str]:
    """Return the telephone numbers of a cell."""
    return [part.strip() for part in SEVERAL_PHONES.split(text) if part.strip()]


def email_lines(text: str) -> list[str]:
    """Return the e-mail addresses of a cell."""
    return [part for part in SEVERAL_EMAILS.split(text) if part]


def _split(line: str) -> tuple[str, str]:
    found = EXTENSION.fullmatch(line)
    return (found[1], found[2]) if found else (line, "")


def new_holder(
    ids: Ids, old: Record | None, state: str, cells: Mapping[str, str], language: str
) -> Person | Institution:
    """Return the record of somebody new, out of the cells of a row; a person unless an office was.

    The institution of the one before is taken over where the State left it as it was.
    """
    known: dict[str, Any] = {
        "id": ids.record(),
        "state": state,
        "names": (Name(id=ids.element(), text=cells["name"]),),
        "phones": tuple(
            Phone(id=ids.element(), text=number, extension=extension)
            for number, extension in map(_split, phone_lines(cells["phones"]))
        ),
        "emails": tuple(
            Email(id=ids.element(), text=line) for line in email_lines(cells["emails"])
        ),
        "addresses": (Address(id=ids.element(), text=cells["address"]),)
        if cells["address"]
        else (),
    }
    if isinstance(old, Institution):
        return Institution(parent=old.parent, **known)
    return Person(
        institution=cells["institution"],
        titles=tuple(
            Title(id=ids.element(), text=line.strip(), language=language)
            for line in cells["function"].split("\n")
            if line.strip()
        ),
        **known,
    )


def ended(mandate: Designation, on: str) -> Designation:
    """Return a mandate that ends on a day, at the earliest when it began."""
    return replace(mandate, end=max(on, mandate.start) if len(mandate.start) == len(on) else on)


def successor(mandate: Designation, new_id: str, holder: str, told: Told, on: str) -> Designation:
    """Return the same mandate for another holder, a vacancy where there is none."""
    return replace(
        mandate,
        id=new_id,
        holder=holder,
        start=on,
        end="",
        notes="",
        instrument=told.instrument if holder else None,
        confirmed=told.confirmation if holder else None,
    )


def confirmed(mandate: Designation, told: Told) -> Designation:
    """Return a mandate confirmed, unless somebody confirmed it later still."""
    before = mandate.confirmed.on if mandate.confirmed else ""
    return mandate if before > told.on else replace(mandate, confirmed=told.confirmation)


def day_written(text: str) -> str:
    """Return a date as it stands in a cell, or empty where it is none: 2027-01-31, 31.1.2027."""
    found = DAY_FIRST.fullmatch(text.strip())
    if found:
        text = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    try:
        return checked_date(text.strip())
    except InvalidValue:
        return ""
