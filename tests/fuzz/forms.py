"""Answers in rows: registrations, forms of States, evaluations, attendance, programmes."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import StringIO

from focalnet.domain.participation import Invitation, Participation
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.attendance import attendance_grid
from focalnet.services.attendance_rows import attendance_table, key_sheet, rows_of, take_rows
from focalnet.services.campaign_answers import plan_answers, take_in
from focalnet.services.campaign_forms import forms_in
from focalnet.services.campaign_sheets import campaign_sheets
from focalnet.services.evaluations import plan_evaluations, take_in_evaluations
from focalnet.services.events import the_event
from focalnet.services.nomination_forms import nomination_form
from focalnet.services.nomination_words import COLUMNS
from focalnet.services.ports import Register
from focalnet.services.programme_files import sittings_in
from focalnet.services.registration_reading import read_registrations
from focalnet.services.registrations import plan_registrations, register_people
from focalnet.services.sign_in import row_codes
from focalnet.services.sittings import add_sittings
from focalnet.services.workbook import InBook, InSheet, OutSheet
from tests.fuzz.offices import ASKED, ATTENDED, INVITED, TODAY
from tests.fuzz.parser import Slow, lenient_text
from tests.fuzz.tables import HEADS, PARTS, workbooks
from tests.services import campaign_office
from tests.services.test_registration_tables import INDICO, PRETIX

BOOKS = FileWorkbooks()


def _workbook_registered(data: bytes) -> None:
    book = BOOKS.read("a.xlsx", data)
    with INVITED.register() as register:
        files = read_registrations(register, INVITED.known.event, [("a.xlsx", book)])
        planned_registrations(register, files)


def _book(data: bytes) -> InBook:
    """Return a table as a workbook of one sheet would show it."""
    rows = csv.reader(StringIO(data.decode("utf-8", "replace"), newline=""))
    try:
        kept = tuple(tuple(cell.strip() for cell in row) for row in rows)
    except csv.Error:
        kept = ()
    return InBook((InSheet("a", kept, frozenset({(1, 0)}), ((1, 0, 2, 1),)),))


def _as_table(*rows: Sequence[object]) -> bytes:
    made = StringIO()
    csv.writer(made).writerows(rows)
    return made.getvalue().encode()


def _sheet(sheet: OutSheet) -> bytes:
    head = [column.title for column in sheet.columns]
    return _as_table(*([text] for text in sheet.above), head, *sheet.rows)


def _registered(data: bytes) -> None:
    event = INVITED.known.event
    with INVITED.register() as register:
        files = read_registrations(register, event, [("a.csv", _book(data))])
        planned_registrations(register, files)


def planned_registrations(register: Register, files: Sequence[object]) -> None:
    event, given = INVITED.known.event, list(files)
    planned = plan_registrations(register, event, given, today=TODAY)  # type: ignore[arg-type]
    rows = sum(len(file.rows) for file in planned.files)
    assert sum(planned.counts.values()) == len(planned.items) == rows, "a row is lost"
    planned.plain()
    register_people(register, planned)


def _registrations() -> Iterator[bytes]:
    yield INDICO.encode()
    yield PRETIX.encode()
    yield _as_table(
        ("Name", "Country", "Gender", "Passport expires", "Arrival", "Languages"),
        ("Awa Example", "Kenya", "female", "2030-01-01", "2027-03-01 09:00", "fr en"),
        ("B Example", "Sénégal", "M", "31.12.2029", "", ""),
    )


def _nomination_forms() -> Iterator[bytes]:
    with INVITED.register() as register:
        known = INVITED.known
        letter = register.many([known.letter])[known.letter]
        assert isinstance(letter, Invitation)
        event = the_event(register, known.event)
        for language in ("en", "fr", "ar"):
            form = nomination_form(register, event, replace(letter, language=language))
            row = tuple({"family": "SARR", "given": "Bintou"}.get(name, "") for name in COLUMNS)
            yield _sheet(replace(form, rows=(*form.rows, row)))


def _answers(data: bytes) -> None:
    with ASKED.register() as register:
        book = _book(data)
        planned = plan_answers(register, ASKED.known, [("a.csv", book)], today=TODAY)
        rows = sum(len(form.rows) for form in forms_in(book))
        [file] = planned.files
        assert file.refusal or len(file.items) == rows, "a row is lost"
        take_in(register, planned)


def _answered_forms() -> Iterator[bytes]:
    with ASKED.register() as register:
        for sheet in campaign_sheets(register, ASKED.known, today=TODAY):
            yield _sheet(sheet.form)
            yield _sheet(campaign_office.answered(sheet, answer="corrected", phones="+1"))


def _evaluations(data: bytes) -> None:
    with ATTENDED.register() as register:
        book = _book(data)
        planned = plan_evaluations(register, ATTENDED.known, book)
        rows = sum(any(cell.strip() for cell in row) for row in book.sheets[0].rows) - 1
        assert len(planned.new) + len(planned.changed) + planned.same == rows, "a row is lost"
        take_in_evaluations(register, planned)


def _attendance(data: bytes) -> None:
    with ATTENDED.register() as register:
        rows = rows_of(_book(data))
        report = take_rows(register, ATTENDED.known, rows)
        filled = [any(cell.strip() for cell in row) for row in rows]
        head = bool(rows) and "status" in {cell.strip().lower() for cell in rows[0]}
        told = report.marked + report.same + len(report.refused)
        assert told == sum(filled) - (head and filled[0]), "a row is lost"


def _attendance_tables() -> Iterator[bytes]:
    with ATTENDED.register() as register:
        yield _sheet(attendance_table(attendance_grid(register, ATTENDED.known)))
    yield _as_table(
        ("name", "sitting", "status", "from", "to"),
        ("Awa DIOP", "Opening", "present", "", ""),
        ("Mohamed BEN ALI", "2", "partly", "11:10", "12:00"),
        ("A01-1", "", "absent", "", ""),
    )


def _keyed(data: bytes) -> None:
    line = lenient_text(data)
    with ATTENDED.register() as register:
        done = key_sheet(register, ATTENDED.known, line)
        assert len(done.rows) == len([word for word in re.split(r"[\s,;]+", line) if word])


def _codes() -> Iterator[bytes]:
    with ATTENDED.register() as register:
        people = register.records(Participation.KIND)
        sitting = attendance_grid(register, ATTENDED.known).sittings[0].id
        codes = row_codes(register, ATTENDED.known, sitting, [item.id for item in people])
        yield " ".join(codes.values()).encode()
    yield b"a01-1, a023 033;B04-9"


def _programme(data: bytes) -> None:
    with ATTENDED.register() as register:
        found = sittings_in(_book(data))
        done = add_sittings(register, the_event(register, ATTENDED.known), found)
        assert len(done.sittings) == len(found), "a sitting is lost"


def _programmes() -> Iterator[bytes]:
    yield _as_table(
        ("Title", "Date", "Start", "End", "Room", "Kind", "Speakers"),
        ("Opening", "2019-01-21", "9:00", "10:00", "A", "opening", "Awa DIOP (chair); X"),
        ("Night", "", "22:00", "01:00", "", "", ""),
    )
    yield _as_table(("titre", "de", "à"), ("Ouverture", "2019-01-21 09:00:00", "10h"))


def _evaluation_tables() -> Iterator[bytes]:
    yield _as_table(
        ("ID", "Date", "Language", "Code", "How was it?"),
        ("1", "2019-01-24", "fr", "X", "5"),
        ("", "", "", "", "good"),
    )


PARSERS = (
    Slow("workbook-registrations", _workbook_registered, workbooks, "zip", tokens=PARTS),
    Slow("registrations", _registered, _registrations, tokens=HEADS),
    Slow("nomination-form", _registered, _nomination_forms, tokens=HEADS),
    Slow(
        "answers",
        _answers,
        _answered_forms,
        tokens=(b"confirmed", b"corrected", b"replaced", b"ended", b",,", b"\n"),
    ),
    Slow(
        "evaluations",
        _evaluations,
        _evaluation_tables,
    ),
    Slow(
        "attendance",
        _attendance,
        _attendance_tables,
        tokens=(b"present", b"partly", b"absent", b"status", b"T09:00", b"25:61", b"+99:99"),
    ),
    Slow("row-codes", _keyed, _codes, tokens=(b"-", b"I", b"\xd9\xa3", b"AA", b"99999")),
    Slow("programme", _programme, _programmes, tokens=(b"(chair)", b":", b"T", b"2019-01-21")),
)
