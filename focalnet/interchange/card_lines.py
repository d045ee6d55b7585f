"""From the bytes of a vCard file to its cards, whatever program wrote them.

Folded lines are joined as bytes, since some programs fold inside a letter. A
broken card says why and where; the cards after it are read all the same.
"""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from focalnet.interchange.properties import Property, parsed_line

MAX_CARDS = 5_000
MAX_PROPERTIES = 2_000
MAX_LINE = 4 * 1024 * 1024
"""Longest property kept, in bytes: a photo of 2 MB in base64, with room to spare."""

LINE_END = re.compile(rb"\r\n|\n|\r")
QUOTED_PRINTABLE = re.compile(rb'[^:]*;(?:ENCODING="?)?QUOTED-PRINTABLE"?[;:]', re.IGNORECASE)
BASE64 = re.compile(rb"[^:]*;(?:ENCODING=)?(?:B|BASE64)[;:]", re.IGNORECASE)
BASE64_LINE = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
END = re.compile(rb"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
DECODED = re.compile(
    r'(?:^|;)(?:CHARSET=[^;:]*|(?:ENCODING="?)?QUOTED-PRINTABLE"?|(?:ENCODING=)?[78]BIT)(?=;|$)',
    re.IGNORECASE,
)
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]")
LINE_BREAK = re.compile(r"[\x0b\x0c\x85]")
"""What old programs break a line with inside a value."""


@dataclass(slots=True)
class Card:
    """The properties of one card, and the lines that could not be read.

    ``trouble`` is a key of import_report.WORDS where the card is broken.
    """

    line: int
    properties: list[Property] = field(default_factory=list)
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    trouble: str = ""


def utf8_bytes(data: bytes) -> bytes:
    """Return the bytes of a file in UTF-8 where a byte order mark tells another form."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace").encode("utf-8")
    return data.removeprefix(codecs.BOM_UTF8)


def read_cards(data: bytes) -> Iterator[Card]:
    """Yield the cards of a file in order, broken ones and text between cards too."""
    assembly = _Assembly()
    for number, line in _logical_lines(utf8_bytes(data)):
        yield from assembly.take(line, number)
    yield from assembly.close("card-no-end")


class _Assembly:
    """The card being put together, and the lines of a card inside it."""

    def __init__(self) -> None:
        self._card: Card | None = None
        self._count = 0
        self._nested: list[bytes] = []
        self._depth = 0

    def take(self, line: bytes, number: int) -> Iterator[Card]:
        """Take the next line; yield the card that it ends, if it does."""
        begins, ends = BEGIN.fullmatch(line), END.fullmatch(line)
        card = self._card
        if card is not None and (self._depth or (begins and _awaits_card(card))):
            self._nested.append(line)
            self._depth += bool(begins) - bool(ends)
            if not self._depth:
                _keep_nested(card, self._nested)
                self._nested = []
        elif begins:
            yield from self.close("card-no-end")
            self._card = Card(number)
        elif card is None:
            if line.strip():
                yield Card(number, trouble="outside-card")
        elif ends:
            yield from self.close("")
        elif self._count < MAX_CARDS:
            _add_line(card, line, number)

    def close(self, trouble: str) -> Iterator[Card]:
        """Yield the card being put together, with its trouble, if there is one."""
        card, self._card = self._card, None
        if card is not None:
            card.trouble = "too-many-cards" if self._count >= MAX_CARDS else card.trouble or trouble
            self._count += 1
            self._depth, self._nested = 0, []
            yield card


def _awaits_card(card: Card) -> bool:
    """Tell whether a card inside the card comes next: AGENT of version 2.1."""
    last = card.properties[-1] if card.properties else None
    return last is not None and last.kind == "AGENT" and not last.value.strip()


def _keep_nested(card: Card, nested: list[bytes]) -> None:
    agent = card.properties.pop()
    raw = b"\\n".join(line.replace(b"\\", b"\\\\") for line in nested)
    value = _decoded(raw, "").replace(",", "\\,").replace(";", "\\;")
    card.properties.append(Property(agent.name, agent.parameters, value, agent.line))


def _logical_lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the unfolded lines with the number of their first line."""
    parts: list[bytes] = []
    first, mode = 1, ""
    for number, line in enumerate(LINE_END.split(data), start=1):
        if parts and _continues(parts, line, mode):
            parts.append(line[1:] if line[:1] in b" \t" and mode != "soft" else line)
            if mode == "soft" or (mode == "quoted" and line.endswith(b"=")):
                mode = "soft" if line.endswith(b"=") else "quoted"
            continue
        if parts:
            yield first, _joined(parts, mode)
        parts, first, mode = [line], number, _mode(line)
    if parts:
        yield first, _joined(parts, mode)


def _mode(line: bytes) -> str:
    head = line[:400]
    if QUOTED_PRINTABLE.match(head):
        return "soft" if line.endswith(b"=") else "quoted"
    return "base64" if BASE64.match(head) else ""


def _continues(parts: list[bytes], line: bytes, mode: str) -> bool:
    if mode == "soft":
        # A soft line end of quoted-printable, unless the card ended in between.
        return not END.fullmatch(line)
    if line[:1] in (b" ", b"\t"):
        return True
    return mode == "base64" and BASE64_LINE.fullmatch(line) is not None and bool(parts)


def _joined(parts: list[bytes], mode: str) -> bytes:
    if mode in {"soft", "quoted"}:
        return b"".join(part.removesuffix(b"=") for part in parts[:-1]) + parts[-1]
    return b"".join(parts)


def _add_line(card: Card, line: bytes, number: int) -> None:
    if not line.strip() or card.trouble:
        return
    if len(card.properties) >= MAX_PROPERTIES:
        card.trouble = "too-many-properties"
        return
    if len(line) > MAX_LINE:
        card.unreadable.append((_decoded(line[:60], "").split(":")[0].split(";")[0], "too-large"))
        return
    found = _decoded_property(line, number)
    if found is None:
        card.unreadable.append((_decoded(line[:60], ""), "unreadable"))
    else:
        card.properties.append(found)


def _decoded_property(line: bytes, number: int) -> Property | None:
    raw = parsed_line(_decoded(line, ""), number)
    if raw is None:
        return None
    charset = raw.parameter("CHARSET")
    encoding = raw.parameter("ENCODING").upper()
    if charset and not line.isascii():
        raw = parsed_line(_decoded(line, charset), number) or raw
    value = raw.value
    if encoding == "QUOTED-PRINTABLE":
        value = _from_quoted_printable(value, charset)
    elif encoding in {"B", "BASE64"}:
        value = "".join(value.split())
    parameters = DECODED.sub("", raw.parameters).strip(";")
    return Property(raw.name, parameters, value, number)


def _from_quoted_printable(value: str, charset: str) -> str:
    try:
        octets = quopri.decodestring(value.encode("utf-8"))
    except (ValueError, binascii.Error):
        return value
    text = _decoded(octets, charset)
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _decoded(octets: bytes, charset: str) -> str:
    """Return text of *octets*: UTF-8 where it is, else the charset named, else Western."""
    for encoding in ("utf-8", charset, "cp1252"):
        try:
            text = octets.decode(encoding) if encoding else None
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
        if text is not None:
            break
    else:
        text = octets.decode("latin-1")
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    return LINE_BREAK.sub(r"\\n", CONTROL.sub("", text))
