"""From the bytes of a CSV file to rows of cells: encoding, delimiter, broken rows.

Guesses are only guesses: the officer sees them with the first rows and may choose.
"""

from __future__ import annotations

import codecs
import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from focalnet.interchange.card_lines import CONTROL, LINE_BREAK
from focalnet.services.incoming import UnreadableFile

ENCODINGS = (
    "utf-8",
    "utf-16",
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1256",
    "iso8859-15",
    "shift_jis",
    "gb18030",
    "big5",
)
DELIMITERS = (",", ";", "\t", "|")
MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_CELL = 32 * 1024
SAMPLE_ROWS = 20
# Excel names its delimiter in a first line of its own.
NAMED_DELIMITER = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# What follows a first cell in quotes is the delimiter, whatever stands in the cells.
QUOTED_FIRST = re.compile(r'"[^"]*(?:""[^"]*)*"([,;\t|])')
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
NON_LATIN_RUN = 2.5
"""Bytes beyond ASCII in a row: alone in Western words, together in others."""
CYRILLIC_LOWER, CYRILLIC_SHARE = 0xE0, 0.75
"""Share of the lower case letters of windows-1251 among them in Russian."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """The cells of one row; ``trouble`` is a key of import_report.WORDS, or empty."""

    line: int
    cells: tuple[str, ...]
    trouble: str = ""


def guessed_encoding(data: bytes) -> str:
    """Return the encoding a file most probably is in."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed_old_encoding(data)
    return "utf-8"


def _guessed_old_encoding(data: bytes) -> str:
    runs = HIGH_RUN.findall(data[:200_000])
    octets = b"".join(runs)
    if len(octets) < NON_LATIN_RUN * len(runs):
        return "cp1252"
    try:
        if any("\u3040" <= sign <= "\u30ff" for sign in data.decode("shift_jis")):
            return "shift_jis"
    except UnicodeDecodeError:
        pass
    lower = sum(octet >= CYRILLIC_LOWER for octet in octets)
    return "cp1251" if lower > CYRILLIC_SHARE * len(octets) else "cp1256"


def decoded_table(data: bytes, encoding: str) -> str:
    """Return the text of a file; raises UnreadableFile where it is none."""
    if encoding == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16-le"
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding, "replace")
    except LookupError as error:
        raise UnreadableFile("This encoding is not known.", place=encoding) from error
    if "\x00" in text:
        raise UnreadableFile("This is not a text file.")
    text = CONTROL.sub("", LINE_BREAK.sub(" ", text))
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def split_delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter that the file names in its first line, and the rest of the text."""
    named = NAMED_DELIMITER.match(text)
    return (named[1], text[named.end() :]) if named else ("", text)


def guessed_delimiter(text: str) -> str:
    """Return the delimiter by which the first rows have the same number of cells."""
    if quoted := QUOTED_FIRST.match(text[:100_000]):
        return quoted[1]
    lines = text[:100_000].splitlines()[: SAMPLE_ROWS + 1]
    scores = {}
    for rank, delimiter in enumerate(DELIMITERS):
        counts = Counter(len(row) for row in _parsed(lines, delimiter))
        cells, rows = max(counts.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
        header = next(iter(_parsed(lines, delimiter)), [])
        scores[delimiter] = (cells > 1 or len(header) > 1, rows, len(header), -rank)
    return max(DELIMITERS, key=lambda delimiter: scores[delimiter])


def _parsed(lines: list[str], delimiter: str) -> list[list[str]]:
    try:
        return [row for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:
        return []


def raw_rows(text: str, delimiter: str) -> Iterator[RawRow]:
    """Yield the header and the rows of a table, broken ones with their trouble.

    A quote that is never closed swallows the rows after it: such a row is taken
    as one line, and reading goes on at the next.
    """
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    place, width = 0, 0
    while place < len(lines):
        for row, start, end in _parsed_from(lines, place, delimiter):
            trouble = _trouble(row, width)
            if trouble and end - start > 1:
                yield RawRow(start + 1, (lines[start].rstrip("\r\n"),), "row-quote")
                place = start + 1
                break
            place = end
            if row is None:
                yield RawRow(start + 1, (lines[start].rstrip("\r\n"),), trouble)
                break
            if any(row):
                cells = tuple(row) if trouble or not width else tuple(row[:width])
                yield RawRow(start + 1, cells, trouble)
                width = width or len(row)
        else:
            return


def _parsed_from(
    lines: list[str], place: int, delimiter: str
) -> Iterator[tuple[list[str] | None, int, int]]:
    """Yield rows with the numbers of the line they start at and of the one after them."""
    before = csv.field_size_limit(MAX_CELL)
    reader = csv.reader(lines[place:] if place else lines, delimiter=delimiter)
    try:
        start = place
        while True:
            csv.field_size_limit(MAX_CELL)
            try:
                row = next(reader, None)
            except csv.Error:
                yield None, start, place + reader.line_num
                return
            if row is None:
                return
            yield row, start, place + reader.line_num
            start = place + reader.line_num
    finally:
        csv.field_size_limit(before)


def _trouble(row: list[str] | None, width: int) -> str:
    if row is None:
        return "row-too-large"
    if len(row) > MAX_COLUMNS and any(row[MAX_COLUMNS:]):
        return "row-too-wide"
    if width and any(row) and (len(row) < width or any(cell.strip() for cell in row[width:])):
        return "row-cells"
    return ""
