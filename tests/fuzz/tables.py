"""Files of people and answers: cards, tables, workbooks, forms, exports of other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO

import xlsxwriter

from focalnet.interchange.card_fields import States
from focalnet.interchange.card_lines import read_cards
from focalnet.interchange.card_reading import read_file
from focalnet.interchange.card_writing import content_without_ids, written_card
from focalnet.interchange.files import FileReaders
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.campaign_forms import forms_in
from focalnet.services.importing import carry_out, plan
from focalnet.services.incoming import Incoming, TableChoice
from focalnet.services.workbook import OutSheet, SheetColumn
from tests.fuzz.offices import INVITED, room_of_files
from tests.fuzz.parser import Parser, Slow
from tests.interchange.test_cards_there_and_back import find, kept_in_order, record_of

BOOKS, READERS = FileWorkbooks(), FileReaders()
STATES = States(find=find, name=lambda code: code)
CARDS = (
    b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Awa Example\r\nN:Example;Awa;;;\r\n"
    b"TEL;TYPE=cell:+99900000001\r\n"
    b"EMAIL:awa@example.org\r\nADR;TYPE=work:;;Road 1;Town;;123;Kenya\r\nLANG:fr\r\n"
    b"ORG:Ministry;Unit\r\nTITLE;LANGUAGE=fr:Juge\r\nNOTE:a\\, b\\n c\r\n"
    b"X-FOCALNET-STATE:KEN\r\nUID:urn:uuid:1\r\nEND:VCARD\r\n",
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=A9;x=\n y\n"
    b"TEL;WORK;VOICE:1\nPHOTO;BASE64:AAAA\n BBBB\n\n"
    b"AGENT:\nBEGIN:VCARD\nFN:In\nEND:VCARD\nEND:VCARD\n",
    b"BEGIN:VCARD\nVERSION:3.0\nFN:\xd8\xa3\xd9\x88\xd8\xa7\n"
    b"item1.TEL;type=pref:1\nitem1.X-ABLabel:a\n"
    b"KIND:org\nKEY;MEDIATYPE=application/pgp-keys:data:,x\nBDAY:--0101\nEND:VCARD\njunk\n",
)


def _cards(data: bytes) -> None:
    cards, found = list(read_cards(data)), list(read_file(data, find))
    assert len(cards) == len(found), "a card is lost"
    for card, given in zip(cards, found, strict=True):
        known = len(card.properties) + len(card.unreadable)
        assert len(given.outcomes) == known, "a property is lost"
    for given in found[:20]:
        if not given.refusal:
            _there_and_back(given)


def _cards_imported(data: bytes) -> None:
    _imported("a.vcf", data, list(read_file(data, find)))


def _there_and_back(given: Incoming) -> None:
    """Write what was read, and read it again."""
    record, organisation = record_of(given)
    [again] = read_file(written_card(record, organisation, STATES).encode("utf-8"), find)
    second, organisation_again = record_of(again)
    assert organisation_again == organisation, "the institution changes"
    one, two = content_without_ids(record), content_without_ids(second)
    assert kept_in_order(two) == kept_in_order(one), "a card changes on its way"


def _imported(name: str, data: bytes, found: Sequence[Incoming]) -> None:
    path = room_of_files() / name
    path.write_bytes(data)
    with INVITED.register() as register:
        planned = plan(register, [path], READERS)
        assert sum(planned.counts.values()) == len(found), "an item is lost"
        carry_out(register, planned)


def _table(data: bytes) -> None:
    look = READERS.look(data, TableChoice())
    found = list(READERS.table(data, TableChoice(), find))
    assert look.rows == len(found), "a row is lost"
    assert len(look.header) == len(look.targets)
    for given in found:
        assert given.refusal or len(given.outcomes) == len(look.header), "a cell is lost"


def _table_imported(data: bytes) -> None:
    _imported("a.csv", data, list(READERS.table(data, TableChoice(), find)))


def _tables() -> Iterator[bytes]:
    yield (
        b"Name,E-mail,Phone,Country,Languages,Notes\r\n"
        b"Awa Example,a@example.org,+1;+2,Kenya,fr en,x\r\n"
        b'"B, C",,,"",en,"two\nlines"\r\n'
    )
    yield "Nom;Prénom;Téléphone\nÉ;È;1\nx;y;z;t\n".encode("cp1252")
    yield "sep=|\nname|uid\na|b\n".encode("utf-16")
    yield "\ufeffFamily name\tGiven name\n漢\t字\n".encode()


def _text_table(data: bytes) -> None:
    book = BOOKS.read("a.csv", data)
    [sheet] = book.sheets
    width = max((len(row) for row in sheet.rows), default=0)
    if width and all(len(row) == width for row in sheet.rows):
        columns = tuple(SheetColumn(cell) for cell in sheet.rows[0])
        written = BOOKS.written_table(OutSheet("a", columns, sheet.rows[1:]))
        assert BOOKS.read("a.csv", written).sheets[0].rows == sheet.rows, "a cell changes"


def _workbook(data: bytes) -> None:
    book = BOOKS.read("a.xlsx", data)
    for sheet in book.sheets:
        assert all(isinstance(cell, str) for row in sheet.rows for cell in row)
    forms_in(book)


def workbooks() -> Iterator[bytes]:
    columns = tuple(SheetColumn(name) for name in ("Name", "Country", "On"))
    rows = (("Awa", "Kenya", "2026-01-01"), ("B", "SEN", 3), ("=1+1", "é", 2.5))
    yield BOOKS.written([OutSheet("One", columns, rows, above=("Title",))])
    yield BOOKS.written([OutSheet("One", columns, rows), OutSheet("Two", columns, ())])
    yield _odd_workbook()


def _odd_workbook() -> bytes:
    """Return a workbook with merged cells, a formula, a date and a hidden sheet."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 11, 27)})
        sheet = book.add_worksheet("One")
        sheet.write_row(0, 0, ["Name", "Country", "Passport expires", "Arrival"])
        sheet.merge_range(1, 0, 2, 0, "Awa Example")
        sheet.write_row(1, 1, ["Kenya", 47_000.5])
        sheet.write_formula(1, 3, "=1+1", None, 2)
        sheet.write_boolean(2, 1, True)
        book.add_worksheet("Hidden").hide()
    return made.getvalue()


HEADS = (
    *b'Name Country Email Gender Arrival Status 2026-02-30 state Code , "'.split(),
    b"Attendee name",
    b"Registration state",
    b"Order code",
    b"2027-03-01T25:99",
)
PROPERTIES = (
    *b"AGENT: BASE64: CHARSET= utf-7 ^n \\n \\; KIND:org N: FN: ADR: ORG: UID:".split(),
    *b"X-FOCALNET-OTHER X-FOCALNET-FORMAT=csv item1. X-ABShowAs:COMPANY".split(),
    *b";ENCODING=QUOTED-PRINTABLE ;VALUE=uri:tel: ;LANGUAGE=ar ;ALTID=1".split(),
    b"BEGIN:VCARD\n",
    b"END:VCARD\n",
    b"=\n",
    b"\n ",
)
PARTS = (
    *b'<f>1</f> t="s" r="A1048576" &#x41; &a; t="e" t="d" <c/> 1e999 -1 99999999999'.split(),
    *b'encoding="utf-7" state="hidden" <row'.split(),
    b'<mergeCell ref="A1:XFD1048576"/>',
    b'<!DOCTYPE x [<!ENTITY a "aaaa">]>',
)
PARSERS = (
    Parser("vcard", _cards, lambda: CARDS, tokens=PROPERTIES, suffixes=(".vcf",)),
    Parser("people-table", _table, _tables, tokens=HEADS, suffixes=(".csv",)),
    Slow("vcard-import", _cards_imported, lambda: CARDS, tokens=PROPERTIES, suffixes=(".vcf",)),
    Slow("people-import", _table_imported, _tables, tokens=HEADS, suffixes=(".csv",)),
    Parser("text-table", _text_table, _tables, tokens=HEADS, suffixes=(".csv",)),
    Parser("workbook", _workbook, workbooks, "zip", tokens=PARTS, suffixes=(".xlsx",)),
)
