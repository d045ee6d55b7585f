"""A workbook looked through before it is read: what is in it, and that it can do no harm.

A file of a few kilobytes can unpack to gigabytes; one cell far away can take as much
memory as a full sheet, and one long text can be shown a million times. All of that is
counted here, part by part, without keeping any of it.
"""

from __future__ import annotations

import re
import zipfile
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

from focalnet.services.workbook import WorkbookRefused, WorkbookTooLarge

MAX_UNPACKED = 60 * 1024 * 1024
MAX_ENTRIES, MAX_SHEETS = 200, 50
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 50_000, 200, 500_000
MAX_LETTERS, MAX_MERGED, MAX_TAGS = 16 * 1024 * 1024, 2_000, 2_500_000
MAX_BOOK = 1024 * 1024
CHUNK = 1024 * 1024
PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)
NUMBER = re.compile(r"[0-9]{1,7}", re.ASCII)
BOOK, LINKS, STRINGS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedstrings.xml"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
STRICT_LINK = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
Formulas = frozenset[tuple[int, int]]


@dataclass(slots=True)
class _Counted:
    """What all parts of a workbook come to so far."""

    place: str
    strings: array[int]
    tags: int = 0
    cells: int = 0
    letters: int = 0
    merged: int = 0

    def check(self) -> None:
        """Raise WorkbookTooLarge where it is more than any form or table we know of."""
        if self.tags > MAX_TAGS or self.merged > MAX_MERGED:
            raise WorkbookTooLarge("This workbook holds too much.", place=self.place)
        if self.cells > MAX_CELLS:
            raise WorkbookTooLarge("This sheet has too many rows or columns.", place=self.place)
        if self.letters > MAX_LETTERS:
            raise WorkbookTooLarge("This workbook holds too much text.", place=self.place)


def formulas_in(name: str, data: bytes) -> dict[str, Formulas]:
    """Return the formulas of every sheet by its name, once the whole is known to be harmless.

    Raises WorkbookRefused or WorkbookTooLarge, or what zip and XML files break with.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        _check_size(name, archive)
        parts = {entry.filename.lower(): entry.filename for entry in archive.infolist()}
        if BOOK not in parts:
            raise WorkbookRefused("This is not a workbook of the kind .xlsx.", place=name)
        paths = list(_sheet_paths(name, archive, parts))
        if len(paths) > MAX_SHEETS:
            raise WorkbookTooLarge("This workbook has too many sheets.", place=name)
        shared = archive.read(parts[STRINGS]) if STRINGS in parts else b""
        counted = _Counted(name, _lengths(shared, name))
        # The same sheet may stand there under many names: it is counted as often.
        return {
            sheet: _Scan(counted).formulas(archive.read(parts[path]))
            for sheet, path in paths
            if path in parts
        }


def _check_size(name: str, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise WorkbookTooLarge("This workbook has too many parts.", place=name)
    total = 0
    # Of two parts with one name, who reads it later might take the other.
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise WorkbookRefused("This workbook has parts of a strange kind.", place=name)
    for entry in entries:
        path = PurePosixPath(entry.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or entry.flag_bits & 1:
            raise WorkbookRefused("This workbook has parts of a strange kind.", place=name)
        # What a part says of its own size may be a lie: it is counted.
        with archive.open(entry) as part:
            while chunk := part.read(CHUNK):
                total += len(chunk)
                if total > MAX_UNPACKED:
                    raise WorkbookTooLarge("This workbook is too large inside.", place=name)


def _sheet_paths(
    name: str, archive: zipfile.ZipFile, parts: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the sheets with the names of their parts in small letters."""
    contents = [archive.read(parts.get(path, path)) for path in (LINKS, BOOK)]
    if max(map(len, contents)) > MAX_BOOK:
        raise WorkbookTooLarge("This workbook has too many sheets.", place=name)
    links, book = map(ElementTree.fromstring, contents)
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    for part in book.iter():
        if bare(part.tag) == "sheet":
            target = targets.get(part.get(LINK) or part.get(STRICT_LINK), "").lstrip("/")
            path = target if target.startswith("xl/") else f"xl/{target}"
            yield part.get("name", ""), path.lower()


class _Reader:
    """Reads a part of XML tag by tag, and keeps nothing of it."""

    def __init__(self, place: str) -> None:
        self._place = place

    def read(self, content: bytes) -> None:
        """Read a part to its end; raises WorkbookRefused for declarations no program writes."""
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._declares
        parser.StartElementHandler = self.begins
        parser.EndElementHandler = self.ends
        parser.CharacterDataHandler = self.says
        parser.Parse(content, True)

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""

    def ends(self, tag: str) -> None:
        """Take its end."""

    def says(self, text: str) -> None:
        """Take text."""

    def _declares(self, *_: Any) -> None:
        raise WorkbookRefused("This workbook has parts of a strange kind.", place=self._place)


class _Strings(_Reader):
    """Counts the letters of each text that cells share."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.lengths: array[int] = array("Q")

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        if bare(tag) == "si":
            self.lengths.append(0)
            if len(self.lengths) > MAX_CELLS:
                raise WorkbookTooLarge("This workbook holds too much text.", place=self._place)

    def says(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)


def _lengths(content: bytes, place: str) -> array[int]:
    strings = _Strings(place)
    if content:
        strings.read(content)
    return strings.lengths


@dataclass
class _Scan(_Reader):
    """Looks through one sheet: where cells and formulas stand, and how much is shown."""

    counted: _Counted
    found: set[tuple[int, int]] = field(default_factory=set)
    row: int = -1
    column: int = -1
    widest: int = 0
    deepest: int = 0
    refers: bool = False
    number: str | None = None

    def __post_init__(self) -> None:
        super().__init__(self.counted.place)

    def formulas(self, content: bytes) -> Formulas:
        """Return where formulas stand; raises WorkbookRefused, WorkbookTooLarge."""
        self.read(content)
        self.counted.cells += self.deepest * self.widest
        self.counted.check()
        return frozenset(self.found)

    def begins(self, tag: str, attributes: dict[str, str]) -> None:
        name = bare(tag)
        self.counted.tags += 1
        if name == "c":
            self._cell(attributes)
        elif name == "row":
            self.row, self.column = int(attributes.get("r") or self.row + 2) - 1, -1
        elif name == "v":
            self.number = "" if self.refers else None
        elif name == "f":
            self.found.add((self.row, self.column))
        elif name == "mergeCell":
            self.counted.merged += 1
        if not self.counted.tags & 0xFFF:
            self.counted.check()

    def ends(self, tag: str) -> None:
        if self.number is not None and bare(tag) == "v":
            number = int(self.number) if NUMBER.fullmatch(self.number.strip()) else -1
            if 0 <= number < len(self.counted.strings):
                self.counted.letters += self.counted.strings[number]
            self.number = None

    def says(self, text: str) -> None:
        if self.number is not None:
            self.number = (self.number + text)[:MAX_COLUMNS]

    def _cell(self, attributes: dict[str, str]) -> None:
        told = attributes.get("r", "")
        named = PLACE.fullmatch(told)
        if told and not named:
            raise WorkbookRefused("This workbook has parts of a strange kind.", place=self._place)
        self.row, self.column = _place(named) if named else (self.row, self.column + 1)
        self.deepest = max(self.deepest, self.row + 1)
        self.widest = max(self.widest, self.column + 1)
        too_far = self.deepest > MAX_ROWS or self.widest > MAX_COLUMNS
        if too_far or self.counted.cells + self.deepest * self.widest > MAX_CELLS:
            raise WorkbookTooLarge("This sheet has too many rows or columns.", place=self._place)
        self.refers = attributes.get("t") == "s"


def _place(named: re.Match[str]) -> tuple[int, int]:
    column = 0
    for letter in named[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(named[2]) - 1, column - 1


def bare(tag: str) -> str:
    """Return the name of a tag without its namespace."""
    return tag.rpartition("}")[2]
