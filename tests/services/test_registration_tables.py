"""Tables of registrations come in: our forms, Indico, pretix, and workbooks made by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import pytest
import xlsxwriter

from focalnet.domain.courses import status_of
from focalnet.domain.participation import Participation
from focalnet.domain.records import Person
from focalnet.domain.values import Name
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.events import the_event
from focalnet.services.invitations import invite
from focalnet.services.nomination_forms import nomination_form
from focalnet.services.nomination_words import COLUMNS, choices_of
from focalnet.services.ports import Register
from focalnet.services.registration_cells import stage_in
from focalnet.services.registration_reading import read_registrations
from focalnet.services.registration_report import RegistrationPlan
from focalnet.services.registration_rows import RegistrationFile
from focalnet.services.registrations import plan_registrations, register_people
from focalnet.services.workbook import InBook
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar

BOOKS = FileWorkbooks()
INDICO = (
    "ID,Name,First name,Last name,Email Address,Affiliation,Position,Title,Country,"
    "Registration date,Registration state,T-shirt\n"
    "17,Bintou Sarr,Bintou,Sarr,bintou@example.org,Ministry,Judge,Ms,Senegal,"
    "2026-11-01 10:30,Completed,M\n"
    "18,Otto Example,Otto,Example,otto@example.org,Court,Clerk,Mr,Kenya,2026-11-02,Pending,\n"
    "19,Gone Person,Gone,Person,gone@example.org,Court,,,Kenya,2026-11-03,Withdrawn,L\n"
)
PRETIX = (
    "Order code,Positionid,Status,Email,Attendee name,Attendee name: Given name,"
    "Attendee name: Family name,Attendee email,Company,Country,State,Secret\n"
    "ABCDE,1,paid,buyer@example.org,Bintou Sarr,Bintou,Sarr,bintou@example.org,Ministry,SN,,s1\n"
    "ABCDE,2,paid,buyer@example.org,Moussa Ba,Moussa,Ba,,Ministry,SN,,s2\n"
    "FGHIJ,1,canceled,other@example.org,Otto Example,Otto,Example,,Court,KE,Coast,s3\n"
)


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office with an event whose States have many places."""
    return open_seminar(register, quota="9", capacity="")


def read(office: SeminarOffice, *books: tuple[str, InBook]) -> list[RegistrationFile]:
    """Return the registrations of files."""
    return read_registrations(office.register, office.event, books)


def text(office: SeminarOffice, content: str, name: str = "export.csv") -> list[RegistrationFile]:
    """Return the registrations of a table of text."""
    return read(office, (name, BOOKS.read(name, content.encode())))


def take(office: SeminarOffice, files: Sequence[RegistrationFile]) -> RegistrationPlan:
    """Register and return what was done."""
    plan = plan_registrations(office.register, office.event, files, today=TODAY)
    register_people(office.register, plan)
    return plan


def told(plan: RegistrationPlan) -> list[str]:
    """Return what becomes of each row."""
    return [item.refusal or item.outcome for item in plan.items]


def test_an_export_of_indico_comes_in_and_twice_changes_nothing(office: SeminarOffice) -> None:
    files = text(office, INDICO)
    [file] = files
    assert file.kind == "indico"
    assert file.left_out == (("T-shirt", 2),)
    assert told(take(office, files)) == ["new-person"] * 3
    first, second, third = office.participants()
    assert (first.state, first.function, first.body) == ("SEN", "Judge", "Ministry")
    assert [(one.source, one.text) for one in first.registrations] == [("indico", "17")]
    assert [(one.state, one.on) for one in first.stages] == [("registered", "2026-11-01")]
    assert status_of(second.stages) == "awaiting-clearance"
    assert [one.state for one in third.stages] == ["registered", "withdrawn"]
    again = plan_registrations(office.register, office.event, text(office, INDICO), today=TODAY)
    assert told(again) == ["same"] * 3
    assert not again.draft


def test_a_later_export_updates_by_the_number_of_the_registration(office: SeminarOffice) -> None:
    take(office, text(office, INDICO))
    later = INDICO.replace("Bintou Sarr,Bintou,Sarr", "Bintou Sarr Ba,Bintou,Sarr Ba")
    later = later.replace("Pending", "Completed").replace("Judge", "President")
    plan = take(office, text(office, later))
    assert told(plan) == ["updated", "updated", "same"]
    first, second, _ = office.participants()
    assert first.function == "President"
    assert status_of(second.stages) == "registered"
    assert len(office.participants()) == 3


def test_a_french_export_of_indico_is_understood(office: SeminarOffice) -> None:
    french = (
        "ID;Nom de famille;Prénom;Adresse e-mail;Affiliation;Fonction;Pays;"
        "Date d'inscription;État de l'inscription\n"
        "4;Sarr;Bintou;bintou@example.org;Ministère;Juge;Sénégal;02/11/2026 09:00;En attente\n"
    )
    take(office, text(office, french))
    [item] = office.participants()
    assert (item.state, item.function, item.body) == ("SEN", "Juge", "Ministère")
    assert [(one.state, one.on) for one in item.stages] == [("awaiting-clearance", "2026-11-02")]


def test_an_export_of_pretix_comes_in_by_order_and_position(office: SeminarOffice) -> None:
    files = text(office, PRETIX)
    [file] = files
    assert file.kind == "pretix"
    assert dict(file.left_out) == {"State": 1, "Secret": 3}
    assert told(take(office, files)) == ["new-person"] * 3
    first, second, third = office.participants()
    assert [item.registrations[0].text for item in (first, second, third)] == [
        "ABCDE-1",
        "ABCDE-2",
        "FGHIJ-1",
    ]
    person = office.register.record(second.person)
    assert isinstance(person, Person)
    assert (person.names[0].family, person.state) == ("Ba", "SEN")
    assert [one.state for one in third.stages] == ["registered", "withdrawn"]
    assert told(take(office, text(office, PRETIX))) == ["same"] * 3


def test_a_list_of_pretix_without_positions_makes_nobody_of_an_order_another(
    office: SeminarOffice,
) -> None:
    take(office, text(office, PRETIX))
    listed = (
        "Order code,Attendee name,Attendee name: Given name,Attendee name: Family name,E-mail\n"
        "ABCDE,Bintou Sarr,Bintou,Sarr,bintou@example.org\n"
        "ABCDE,Moussa Ba,Moussa,Ba,buyer@example.org\n"
    )
    assert told(take(office, text(office, listed))) == ["same", "same"]
    first, second, _ = office.participants()
    assert [len(names_of(office, item)) for item in (first, second)] == [1, 1]


def names_of(office: SeminarOffice, item: Participation) -> tuple[Name, ...]:
    """Return the names of who takes part."""
    person = office.register.record(item.person)
    assert isinstance(person, Person)
    return person.names


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        ("pending (confirmed)", "registered"),
        ("pending (overdue)", "awaiting-clearance"),
        ("approval pending", "awaiting-clearance"),
        ("Awaiting payment", "awaiting-clearance"),
        ("Waiting for a voucher", "awaiting-clearance"),
        ("Waiting list", "awaiting-clearance"),
        ("En liste d'attente", "awaiting-clearance"),
        ("canceled (paid fee)", "withdrawn"),
        ("Voucher expired", "withdrawn"),
        ("half way", None),
    ],
)
def test_where_a_registration_stands_is_read_as_programs_write_it(
    written: str, stage: str | None
) -> None:
    assert stage_in(written) == stage


def form_back(office: SeminarOffice, *rows: dict[str, str]) -> tuple[str, InBook]:
    """Return the form of Senegal filled in, as it comes back."""
    letter = office.letter("SEN")
    form = nomination_form(office.register, the_event(office.register, office.event), letter)
    filled = tuple(tuple(row.get(name, "") for name in COLUMNS) for row in rows)
    whole = replace(form, rows=(*form.rows, *filled))
    return "SEN.xlsx", BOOKS.read("SEN.xlsx", BOOKS.written([whole]))


@pytest.mark.parametrize("language", ["en", "fr", "ar", "es", "ru", "zh"])
def test_our_form_comes_back_in_any_language(office: SeminarOffice, language: str) -> None:
    invite(office.register, office.event, "state:SEN kind:national", today=TODAY, language=language)
    say = choices_of(language, "gender")
    row = {
        "family": "SARR",
        "given": "Bintou",
        "gender": say["female"],
        "visa": choices_of(language, "visa")["yes"],
        "photo_consent": choices_of(language, "photo_consent")["no"],
        "interpretation": choices_of(language, "interpretation")["ar"],
        "nationality": "Sénégal",
        "passport_expires": "31.12.2030",
        "arrival": "2027-02-28 14:30",
        "departure": "on Friday",
        "function": "Juge",
    }
    [file] = read(office, form_back(office, row))
    assert file.kind == "form"
    plan = take(office, [file])
    assert told(plan) == ["new-person"]
    [item], [kept] = office.participants(), office.files()
    assert (item.state, status_of(item.stages)) == ("SEN", "nominated")
    assert item.invitation == office.letter("SEN").id
    assert (kept.gender, kept.visa, kept.photo_consent, kept.interpretation) == (
        "female",
        "wanted",
        "no",
        "ar",
    )
    assert (kept.nationality, kept.passport_expires, kept.arrival) == (
        "SEN",
        "2030-12-31",
        "2027-02-28T14:30",
    )
    assert kept.notes.endswith(": on Friday")
    assert "unread" in {note.code for note in plan.items[0].notes}
    assert told(take(office, read(office, form_back(office)))) == ["same"]


def test_the_form_of_another_event_is_refused(office: SeminarOffice) -> None:
    invite(office.register, office.event, "state:SEN kind:national", today=TODAY)
    back = form_back(office, {"family": "SARR", "given": "Bintou"})
    [file] = read_registrations(office.register, open_seminar(office.register).event, [back])
    assert (file.refusal, file.rows) == ("other-form", ())


def test_the_form_offers_its_choices_in_drop_downs(office: SeminarOffice) -> None:
    invite(office.register, office.event, "state:SEN kind:national", today=TODAY)
    event = the_event(office.register, office.event)
    form = nomination_form(office.register, event, office.letter("SEN"))
    offered = {column.title: len(column.choices) for column in form.columns if column.choices}
    assert sorted(offered.values()) == [2, 2, 3, 6]
    assert form.form
    assert not form.columns[0].open
    assert any("15 janvier 2027" in line for line in form.above)


def odd_workbook() -> InBook:
    """Return a workbook with a formula, merged cells and a hidden sheet."""
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page = book.add_worksheet("People")
    page.merge_range("A1:C1", "Participants of the seminar")
    for column, title in enumerate(("Name", "Country", "Position")):
        page.write_string(1, column, title)
    page.write_string(2, 0, "Bintou SARR")
    page.write_string(3, 0, "Moussa BA")
    page.merge_range("B3:B4", "Senegal")
    page.write_formula(2, 2, '="Jud"&"ge"', None, "Judge")
    page.write_formula(4, 0, '="Some"&"body"', None, "")
    hidden = book.add_worksheet("Salaries")
    hidden.write_row(0, 0, ["Name", "Country"])
    hidden.write_row(1, 0, ["Hidden PERSON", "Senegal"])
    hidden.hide()
    book.close()
    return BOOKS.read("odd.xlsx", made.getvalue())


def test_formulas_merged_cells_and_hidden_sheets_are_told(office: SeminarOffice) -> None:
    [file] = read(office, ("odd.xlsx", odd_workbook()))
    assert file.hidden == ("Salaries",)
    assert [(note.code, note.text) for note in file.notes] == [("hidden-sheet", "Salaries")]
    plan = take(office, [file])
    assert told(plan) == ["new-person", "new-person"]
    assert [(item.state, item.function) for item in office.participants()] == [
        ("SEN", "Judge"),
        ("SEN", ""),
    ]
    notes = {(note.code, note.column) for note in plan.items[0].notes}
    assert {("formula-read", "Position"), ("merged", "")} <= notes


@pytest.mark.parametrize("joined", [True, False])
def test_a_head_of_two_rows_is_one_head(office: SeminarOffice, joined: bool) -> None:
    made = BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    page = book.add_worksheet("People")
    page.merge_range("A1:B1", "Name")
    page.write_row(1, 0, ["Family name", "Given name"])
    if joined:
        page.merge_range("C1:C2", "Country")
    else:
        page.write_string(0, 2, "Country")
    page.write_row(2, 0, ["SARR", "Bintou", "Senegal"])
    page.write_row(3, 0, ["BA", "Moussa", "Senegal"])
    book.close()
    [file] = read(office, ("heads.xlsx", BOOKS.read("heads.xlsx", made.getvalue())))
    assert told(take(office, [file])) == ["new-person"] * 2
    assert file.left_out == ()
    names = [names_of(office, item)[0] for item in office.participants()]
    assert [(name.family, name.given) for name in names] == [("SARR", "Bintou"), ("BA", "Moussa")]
    assert [row.place for row in file.rows] == ["heads.xlsx:3", "heads.xlsx:4"]


def test_a_file_without_a_table_is_refused_and_the_others_are_read(office: SeminarOffice) -> None:
    files = [*text(office, "a,b\n1,2\n", "odd.csv"), *text(office, INDICO)]
    assert [file.refusal for file in files] == ["no-table", ""]
    assert told(take(office, files)) == ["new-person"] * 3
