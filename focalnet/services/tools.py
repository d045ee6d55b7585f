"""The tools that window and command line are handed: what the floors above services do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from focalnet.services.ports import Report, no_report
from focalnet.services.trouble import Told, unheard
from focalnet.services.workspaces import Workspaces

if TYPE_CHECKING:
    from focalnet.services.cells import Cells
    from focalnet.services.desk_files import Seal
    from focalnet.services.edition import DirectoryEdition, MissingLetter
    from focalnet.services.exchange_ports import Bundles
    from focalnet.services.exporting import Writers
    from focalnet.services.incoming import Readers
    from focalnet.services.paper import Paper, Papers
    from focalnet.services.plates import Plates
    from focalnet.services.workbook import Workbooks


class DirectoryPrinter(Protocol):
    """Turns an edition into pages; the same edition gives the same bytes."""

    def missing(self, edition: DirectoryEdition) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has, each with the text it stands in."""
        ...

    def pages(self, edition: DirectoryEdition, report: Report = no_report) -> bytes:
        """Return the edition as PDF."""
        ...


class PaperPrinter(Protocol):
    """Turns a plain document into pages; the same document gives the same bytes."""

    def missing(self, paper: Paper | Papers) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has, each with the text it stands in."""
        ...

    def pages(self, paper: Paper | Papers, report: Report = no_report) -> bytes:
        """Return the document, or the documents one after another, as PDF."""
        ...


class CellsPrinter(Protocol):
    """Turns texts in boxes into pages; the same boxes give the same bytes."""

    def missing(self, cells: Cells) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has, each with the text it stands in."""
        ...

    def pages(self, cells: Cells, report: Report = no_report, told: Told = unheard) -> bytes:
        """Return the boxes as PDF; *told* hears whose text is too small to be read."""
        ...


class PlatesPrinter(Protocol):
    """Turns cards and plans into pages; the same plates give the same bytes."""

    def missing(self, plates: Plates) -> tuple[MissingLetter, ...]:
        """Return the letters no typeface has, each with the text it stands in."""
        ...

    def pages(self, plates: Plates, report: Report = no_report, told: Told = unheard) -> bytes:
        """Return the plates as PDF; *told* hears whose text or photo is not as it should be."""
        ...


class Finishing(Protocol):
    """What is done to a finished PDF."""

    def protected(self, pdf: bytes, passphrase: str) -> bytes:
        """Return the file encrypted (AES-256); never twice the same bytes."""
        ...

    def booklet(self, pdf: bytes, *, right_to_left: bool) -> bytes:
        """Return its pages two on a sheet, in the order of folded sheets."""
        ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What app.py puts together; heavy libraries load at the first use of a tool."""

    workspaces: Workspaces
    directory: DirectoryPrinter
    paper: PaperPrinter
    cells: CellsPrinter
    plates: PlatesPrinter
    finishing: Finishing
    readers: Callable[[], Readers]
    writers: Callable[[], Writers]
    workbooks: Callable[[], Workbooks]
    seal: Callable[[], Seal]
    bundles: Callable[[], Bundles]
    today: Callable[[], date]
    now: Callable[[], datetime]
    random: Callable[[int], bytes]
