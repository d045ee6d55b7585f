"""Export of people and institutions: vCard 4.0, or a table of people. Nothing is left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from focalnet.domain.errors import FocalnetError
from focalnet.domain.listing import main_name
from focalnet.domain.records import Designation, Institution, Person, State
from focalnet.domain.seats import holds
from focalnet.services.files import write_whole
from focalnet.services.incoming import FindState
from focalnet.services.ports import Register
from focalnet.services.state_names import StateNames

CARDS = frozenset({".vcf", ".vcard"})
TABLES = frozenset({".csv"})


class ExportRefused(FocalnetError):
    """The name of the file does not say what to write."""

    code = "export.kind"
    remedy = "Let the name of the file end in .vcf or .csv."


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What goes out: records, each with the name of the institution it belongs to.

    ``mandates`` gives the current designations of a person, by id.
    """

    records: Iterator[tuple[Person | Institution, str]]
    find_state: FindState
    name_state: Callable[[str], str]
    mandates: Callable[[str], tuple[Designation, ...]]
    columns: tuple[str, ...] = ()


class Writers(Protocol):
    """Writes files; nothing here touches the register."""

    def cards(self, outgoing: Outgoing) -> Iterator[str]:
        """Yield the cards of people and institutions."""
        ...

    def table(self, outgoing: Outgoing) -> Iterator[str]:
        """Yield the rows of a table of people, header first."""
        ...


def export(
    register: Register,
    out: Path,
    writers: Writers,
    *,
    today: str = "",
    only: Collection[str] | None = None,
) -> int:
    """Write everyone into *out* by its ending, .vcf or .csv; return how many were written.

    Retired records stay out, and so do all but *only* these ids where they are given.
    *today* is the day at which designations are
    current. Raises ExportRefused or FileNotWritten; then nothing has changed.
    """
    suffix = out.suffix.lower()
    if suffix not in CARDS | TABLES:
        raise ExportRefused("This kind of file is not written.", place=out.name)
    states = StateNames(state for state in register.records("state") if isinstance(state, State))
    names = {
        record.id: main_name(record.names)
        for record in register.records("institution", retired=True)
        if isinstance(record, Institution)
    }
    kinds = ("person", "institution") if suffix in CARDS else ("person",)
    mandates = _mandates(register, today) if suffix in TABLES else {}
    outgoing = Outgoing(
        records=_records(register, kinds, names, only),
        find_state=states.find,
        name_state=states.name,
        mandates=lambda person: tuple(mandates.get(person, ())),
        columns=_columns(register) if suffix in TABLES else (),
    )
    written = list(writers.cards(outgoing) if suffix in CARDS else writers.table(outgoing))
    count = len(written) - (suffix in TABLES)
    content = "".join(written).encode("utf-8")
    register.note("export", what=suffix[1:], records=count, digest=sha256(content).hexdigest())
    write_whole(out, content)
    return count


def _records(
    register: Register,
    kinds: tuple[str, ...],
    names: dict[str, str],
    only: Collection[str] | None,
) -> Iterator[tuple[Person | Institution, str]]:
    for kind in kinds:
        for record in register.records(kind):
            if only is not None and record.id not in only:
                continue
            if isinstance(record, Person):
                yield record, names.get(record.institution, "")
            elif isinstance(record, Institution):
                yield record, names.get(record.parent, "")


def _mandates(register: Register, today: str) -> dict[str, list[Designation]]:
    """Return the designations of a day, or those that have no end, by holder."""
    found: dict[str, list[Designation]] = {}
    for record in register.records("designation"):
        if isinstance(record, Designation) and record.holder:
            if record.end and not today:
                continue
            if today and not holds(record, date.fromisoformat(today)):
                continue
            found.setdefault(record.holder, []).append(record)
    return found


def _columns(register: Register) -> tuple[str, ...]:
    """Return the columns of earlier tables that people still hold data of."""
    names: dict[str, None] = {}
    for record in register.records("person"):
        if isinstance(record, Person):
            names.update({item.name: None for item in record.other if item.format == "csv"})
    return tuple(names)
