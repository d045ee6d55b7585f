"""A table of people for spreadsheets: every cell quoted, none of them a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from focalnet.domain.records import Designation, Person
from focalnet.domain.values import Name, OtherData
from focalnet.interchange.card_writing import as_other
from focalnet.interchange.properties import property_of
from focalnet.interchange.table_columns import HEADER
from focalnet.interchange.table_rows import MAX_CELL
from focalnet.services.exporting import Outgoing

MARK = "\ufeff"
"""Byte order mark: without it spreadsheets take UTF-8 for something else."""

FORMULA = re.compile(r"'*[=+\-@\t\r\n]")


def written_rows(outgoing: Outgoing) -> Iterator[str]:
    """Yield the header and one row for each person.

    Columns of earlier tables follow ours; properties of cards and second values of a
    column stand together, one a line, under "Other data". No cell holds pictures:
    they stay out.
    """
    yield MARK + row([*HEADER, *outgoing.columns])
    for record, institution in outgoing.records:
        if isinstance(record, Person):
            yield row(_cells(record, institution, outgoing))


def row(cells: list[str]) -> str:
    """Return a row of quoted cells; an apostrophe guards what would be a formula."""
    guarded = (f"'{cell}" if FORMULA.match(cell) else cell for cell in cells)
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in guarded) + "\r\n"


def _cells(person: Person, institution: str, outgoing: Outgoing) -> list[str]:
    first = person.names[0] if person.names else Name()
    address = person.addresses[0] if person.addresses else None
    own = {name: "" for name in outgoing.columns}
    rest = []
    for item in person.other:
        if item.format == "csv" and not own[item.name]:
            own[item.name] = item.text
        else:
            rest.append(item)
    return [
        person.id,
        first.text,
        first.family,
        first.given,
        "; ".join(_tagged(name) for name in person.names[1:]),
        "\n".join(title.text for title in person.titles),
        institution,
        person.state,
        "; ".join(email.text for email in person.emails),
        "; ".join(phone.text for phone in person.phones),
        address.text if address else "",
        address.city if address else "",
        address.postcode if address else "",
        outgoing.name_state(address.country) if address and address.country else "",
        " ".join(person.languages),
        person.notes,
        "\n".join(_mandate(mandate) for mandate in outgoing.mandates(person.id)),
        "\n".join(", ".join(known.text.split("\n")) for known in person.addresses[1:]),
        _other_data(rest),
        *own.values(),
    ]


def _tagged(name: Name) -> str:
    return f"{name.text} [{name.language}]" if name.language else name.text


def _mandate(mandate: Designation) -> str:
    parts = (mandate.kind, mandate.theme, mandate.rank, mandate.state or mandate.region)
    since = f"from {mandate.start}" if mandate.start else ""
    return ", ".join(part for part in (*parts, since) if part)


def _other_data(items: Iterable[OtherData]) -> str:
    """Return as many properties as a cell of a spreadsheet holds: no pictures."""
    lines: list[str] = []
    left = MAX_CELL // 2
    for line in map(_line, items):
        if len(line) < left:
            lines.append(line)
            left -= len(line) + 1
    return "\n".join(lines)


def _line(item: OtherData) -> str:
    return (property_of(item) or as_other(item)).raw()
