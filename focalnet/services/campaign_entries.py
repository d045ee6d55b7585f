"""What a State is shown of its focal points, cell by cell, to confirm or to correct."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from focalnet.domain.audience import Audience
from focalnet.domain.dates import in_force
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, Post, Theme
from focalnet.domain.values import Address, Email, Phone
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.page_entries import (
    PageWords,
    capacity_line,
    names_of,
    texts_in_language,
)
from focalnet.services.ports import Register

# The cells a State may correct, in the order of the form.
CELLS = ("name", "function", "institution", "phones", "emails", "address", "until")
MARK_BYTES = 4


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """One mandate as a State is shown it; ``cells`` are in the order of CELLS.

    ``holder`` holds no more than the network may see: neither private numbers nor
    notes go out on a sheet.
    """

    designation: str
    holder: Record | None
    capacity: str
    cells: tuple[str, ...]
    confirmed: str

    def cell(self, name: str) -> str:
        """Return the text of one cell."""
        return self.cells[CELLS.index(name)]

    @property
    def marks(self) -> str:
        """The fingerprints of all cells, one after another."""
        return "".join(map(cell_mark, self.cells))


def cell_mark(text: str) -> str:
    """Return a short fingerprint of a cell's text, blanks aside; it tells nothing of the text."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return blake2b(plain.encode(), digest_size=MARK_BYTES).hexdigest()


def split_marks(marks: str) -> tuple[str, ...]:
    """Return the fingerprints of single cells out of those of a row."""
    size = 2 * MARK_BYTES
    return tuple(marks[at : at + size] for at in range(0, len(marks), size))


def themes_by_code(register: Register) -> dict[str, Theme]:
    """Return the themes of the register by their codes."""
    return {theme.code: theme for theme in register.records("theme") if isinstance(theme, Theme)}


def may_be_asked(mandate: Designation) -> bool:
    """Return whether a mandate may stand on a sheet: never a role in witness relocation."""
    return may_see(mandate, Audience.NETWORK)


def sheet_entries(
    register: Register, mandates: Sequence[Designation], words: PageWords, day: date
) -> list[SheetEntry]:
    """Return mandates as a State is shown them, in the order given."""
    holders = _visible(register, (item.holder for item in mandates))
    posts = {key: _posts(register, key, day) for key in holders}
    houses = [post.institution for held in posts.values() for post in held]
    houses += [getattr(holder, "institution", "") for holder in holders.values()]
    offices = _visible(register, houses)
    return [
        _entry(
            mandate,
            holders.get(mandate.holder),
            posts.get(mandate.holder, []),
            offices,
            words,
        )
        for mandate in mandates
    ]


def _visible(register: Register, keys: Iterable[str]) -> dict[str, Record]:
    found = register.many(sorted({key for key in keys if key}))
    return {
        key: stripped(record, Audience.NETWORK)
        for key, record in found.items()
        if may_see(record, Audience.NETWORK)
    }


def _posts(register: Register, holder: str, day: date) -> list[Post]:
    return [
        post
        for post in register.records("post", {"holder": holder})
        if isinstance(post, Post) and in_force(post.start, post.end, day)
        if may_see(post, Audience.NETWORK)
    ]


def _entry(
    mandate: Designation,
    holder: Record | None,
    posts: Sequence[Post],
    offices: Mapping[str, Record],
    words: PageWords,
) -> SheetEntry:
    confirmed = mandate.confirmed.on if mandate.confirmed else ""
    own = holder.titles if isinstance(holder, Person) else ()
    titles = own or tuple(title for post in posts for title in post.titles)
    keys = [getattr(holder, "institution", ""), *(post.institution for post in posts)]
    houses = [offices[key] for key in dict.fromkeys(keys) if key in offices]
    reached = holder if isinstance(holder, Person | Institution) else None
    cells = {
        "name": next(iter(names_of(holder, words)), ""),
        "function": "\n".join(texts_in_language(titles, words.language)),
        "institution": "\n".join(
            text
            for house in houses
            if isinstance(house, Institution)
            for text in texts_in_language(house.names, words.language)[:1]
        ),
        "phones": "\n".join(map(phone_text, reached.phones)) if reached else "",
        "emails": "\n".join(email.text for email in reached.emails) if reached else "",
        "address": "\n\n".join(map(address_text, reached.addresses)) if reached else "",
        "until": mandate.end,
    }
    return SheetEntry(
        designation=mandate.id,
        holder=holder,
        capacity=capacity_line(mandate, words),
        cells=tuple(cells[name] for name in CELLS),
        confirmed=words.say("confirmed").format(date=words.day(confirmed)) if confirmed else "",
    )


def phone_text(phone: Phone) -> str:
    """Return a telephone number as it stands in a cell, its extension after a sign."""
    return f"{phone.text} #{phone.extension}" if phone.extension else phone.text


def contact_text(value: Phone | Email) -> str:
    """Return a number or an address as it stands in a cell."""
    return phone_text(value) if isinstance(value, Phone) else value.text


def address_text(address: Address) -> str:
    """Return a postal address as lines."""
    last = f"{address.postcode} {address.city}".strip()
    return "\n".join(part for part in (address.text, last) if part)
