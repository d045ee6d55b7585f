"""What the readers of files hand to an import, and the errors a file as a whole can have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from focalnet.domain.errors import FocalnetError
from focalnet.domain.plain import Plain

FindState = Callable[[str], str]
"""Gives the three-letter code of a State named or coded in any way, or empty."""

ORGANISATION = "organisation"
"""Key of the content under which a reader puts the name of the institution it belongs to."""

MAX_FILE = 20 * 1024 * 1024


class ImportRefused(FocalnetError):
    """A file cannot be imported as a whole; nothing was stored."""

    code = "import.refused"
    remedy = "Choose another file; nothing was stored."


class EmptyFile(ImportRefused):
    """There is nothing in the file."""

    code = "import.empty"
    remedy = "Export the contacts again and check that the file is not empty."


class NotAFile(ImportRefused):
    """A folder, or nothing at all, stands where a file was named."""

    code = "import.folder"
    remedy = "Choose one or more vCard (.vcf) or CSV (.csv) files inside the folder."


class MissingFile(ImportRefused):
    """There is no such file."""

    code = "import.missing"
    remedy = "Check the name of the file and where it lies."


class UnreadableFile(ImportRefused):
    """The file is binary, or may not be read."""

    code = "import.unreadable"
    remedy = (
        "Export the contacts again as vCard (.vcf) or CSV (.csv) and check that you may read it."
    )


class WrongKindOfFile(ImportRefused):
    """The file holds neither cards nor a table."""

    code = "import.kind"
    remedy = "Save it as vCard (.vcf) or CSV (.csv) in the program it comes from."


class TooLargeFile(ImportRefused):
    """The file is larger than an import takes."""

    code = "import.too-large"
    remedy = "Split it into files of at most 20 MB, 5,000 cards or 50,000 rows."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one property or cell; ``code`` is a key of import_report.WORDS.

    ``field`` names where it goes, such as phones or other.
    """

    name: str
    code: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One card or row as a reader understood it.

    ``content`` is plain data without ids, ``uid`` the identifier the file gives
    it. ``refusal`` is a key of import_report.WORDS where it cannot go in.
    """

    place: str
    kind: str = "person"
    content: Plain = field(default_factory=dict)
    uid: str = ""
    outcomes: tuple[Outcome, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class TableChoice:
    """How a table is to be read; what is left empty is guessed.

    ``columns`` maps a column's position to a target: a field path such as
    names.text, names[ar].text, names.family, names.others, titles.text,
    emails.text, phones[mobile].text, addresses.text, addresses.city, languages,
    keys.text, state, institution, notes; or other, or skip.
    """

    encoding: str = ""
    delimiter: str = ""
    columns: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TableLook:
    """A table as it will be read: the guesses, the header, the first rows."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    targets: tuple[str, ...]
    preview: tuple[tuple[str, ...], ...]
    rows: int
    encodings: tuple[str, ...]
    delimiters: tuple[str, ...]


class Readers(Protocol):
    """Reads files of cards and tables; nothing here touches the register."""

    def is_cards(self, name: str, data: bytes) -> bool:
        """Tell cards (True) from a table (False); raises WrongKindOfFile."""
        ...

    def cards(self, data: bytes, find_state: FindState) -> Iterator[Incoming]:
        """Yield every card of a vCard file, refused ones too."""
        ...

    def look(self, data: bytes, choice: TableChoice) -> TableLook:
        """Return how a table would be read; raises ImportRefused."""
        ...

    def table(self, data: bytes, choice: TableChoice, find_state: FindState) -> Iterator[Incoming]:
        """Yield every row of a table, refused ones too."""
        ...
