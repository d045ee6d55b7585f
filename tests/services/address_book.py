"""A small register in a real encrypted file, and files to import into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from focalnet.domain.records import Institution, Person, State
from focalnet.domain.values import LocalName
from focalnet.interchange.files import FileReaders, FileWriters
from focalnet.services.import_report import ImportReport, ItemReport
from focalnet.services.importing import carry_out, plan
from focalnet.services.ports import Register
from focalnet.services.records import add_records
from focalnet.services.reference import state_id
from focalnet.store import create_store

READERS = FileReaders()
WRITERS = FileWriters()
STATES = (("SEN", "SN", "Senegal", "Sénégal (le)"), ("KEN", "KE", "Kenya", "Kenya (le)"))


@contextmanager
def open_register(folder: Path) -> Iterator[Register]:
    """Make a register with two States and close it in the end."""
    register = create_store(folder, b"k" * 32, office="Office", author="Officer")
    add_records(
        register,
        [
            State(
                id=state_id(code),
                code=code,
                alpha2=alpha2,
                names=(
                    LocalName(id="1", language="en", text=english),
                    LocalName(id="2", language="fr", text=french),
                ),
            )
            for code, alpha2, english, french in STATES
        ],
    )
    yield register
    register.close()


def written(folder: Path, name: str, text: str) -> Path:
    """Return a new file of this text."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def card(*lines: str) -> str:
    """Return a card of these lines."""
    return "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD", ""])


def bring_in(register: Register, *paths: Path) -> ImportReport:
    """Import files and return the report."""
    return carry_out(register, plan(register, paths, READERS))


def items(report: ImportReport) -> list[ItemReport]:
    """Return the items of all files of a report."""
    return [item for file in report.files for item in file.items]


def people(register: Register) -> list[Person]:
    """Return everyone in the register."""
    return [record for record in register.records("person") if isinstance(record, Person)]


def institutions(register: Register) -> list[Institution]:
    """Return every institution in the register."""
    return [known for known in register.records("institution") if isinstance(known, Institution)]
