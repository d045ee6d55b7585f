"""The sixth seminar up to its eve: the network, the programme, letters, forms, registrations."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path
from typing import Any

from icalendar import Calendar
from PySide6.QtCore import Qt

from focalnet.domain.courses import status_of
from focalnet.domain.participation import (
    Invitation,
    Participation,
)
from focalnet.domain.seminars import Event
from focalnet.interchange.workbook import FileWorkbooks
from focalnet.services.events import the_event
from focalnet.services.nomination_words import choices_of, column_title
from focalnet.services.ports import Register
from focalnet.services.records import enter
from focalnet.services.registration_rows import plain_rows
from focalnet.services.registrations import plan_registrations, register_people
from focalnet.services.workbook import OutSheet, SheetColumn
from tests.journeys.hall import Hall, column
from tests.ui.keyboard import CONTROL, press, write

BOOKS = FileWorkbooks()
SITUATIONS = ("CAF", "CIV", "COD", "GEO", "KEN", "MLI", "UGA")
OTHERS = ("CMR", "QAT")
PARTIES = ("BEL", "ESP", "FRA", "GHA", "JOR", "NLD", "NGA", "TUN")
STATES = (*SITUATIONS, *OTHERS, *PARTIES)
FOCAL_POINTS, CAME = 28, 31
TWO = STATES[:11]
"""The States with two focal points: 28 of 17 States in all."""
SIXTH: dict[str, Any] = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": "6",
    "title": "Sixth seminar of focal points",
    "start": "2019-01-21",
    "end": "2019-01-24",
    "place": "The Hague",
    "reference": "ICC-REG/2018/77",
    "deadline": "2018-12-14",
    "quota": "4",
    "purge": "2019-04-30",
    "languages": ["en", "fr"],
    "donors": [{"text": "European Commission"}, {"country": "NLD"}],
}
PROGRAMME = """Title,Start,End,Room
Opening,2019-01-21 09:00,10:30,Room 1
Assets,2019-01-21 11:00,12:30,Room 1
"""
SEARCH = f"kind:national state:{'|'.join(STATES)}"
PASSPORT = "ZQ00{:05}"
CANARIES = [PASSPORT.format(number) for number in range(40)]


def name_of(code: str, number: int) -> str:
    """Return an invented name that no other sounds like."""
    return f"{GIVEN[number]} {FAMILY[STATES.index(code)]}"


GIVEN = ("Amara", "Boris")
FAMILY = (
    *("ABANDA", "BOKASSI", "CHIBWE", "DZHAPAR", "EKIRAPA", "FOFANA", "GITTA", "HAMIDOU"),
    *("IBTISAM", "JANSSENS", "KORTAZAR", "LEMOINE", "MENSAH", "NABULSI", "OOSTERVELD"),
    *("PETERSIDE", "QARWASHI"),
)


def found_network(hall: Hall) -> None:
    """Enter 28 focal points of 17 States."""
    people: dict[str, str] = {}

    def work(register: Register) -> Any:
        wanted = [(code, n) for code in STATES for n in range(2 if code in TWO else 1)]
        filled: list[dict[str, Any]] = [
            {"names": [name_of(code, n)], "state": code, "emails": [f"{code}{n}@example.org"]}
            for code, n in wanted
        ]
        filled[0]["names"] = [name_of("CAF", 0), {"text": "أمارا أباندا", "language": "ar"}]
        _, ids = enter(register, "person", filled)
        people.update({name_of(*key): made for key, made in zip(wanted, ids, strict=True)})
        seats = [
            {"kind": "national", "holder": people[name_of(*key)], "state": key[0], "start": "2016"}
            for key in wanted
        ]
        return enter(register, "designation", seats)[0]

    hall.do(work)
    assert len(people) == FOCAL_POINTS


def plan_programme(hall: Hall, event: str, folder: Path) -> None:
    """Take the programme in from a table."""
    panel = hall.seminars.programme
    hall.bring_up(panel, event)
    (folder / "programme.csv").write_text(PROGRAMME, "utf-8")
    panel.take_programme(folder / "programme.csv")
    hall.wait(lambda: column(panel.table, 1) == ["Opening", "Assets"])


def make_workshop(hall: Hall, event: str) -> str:
    """Make the workshop of the day after."""
    panel = hall.seminars.programme
    hall.bring_up(panel, event)
    with hall.office.qtbot.waitSignal(hall.session.changed):
        panel.make_workshop()

    def look(register: Register) -> list[Event]:
        return [
            item for item in register.records("event", {"parent": event}) if isinstance(item, Event)
        ]

    [workshop] = hall.ask(look)
    assert (workshop.kind, workshop.start) == ("workshop", "2019-01-25")
    return str(workshop.id)


def invite_states(hall: Hall, event: str) -> None:
    """Invite 17 States by one search."""
    panel = hall.seminars.invitations
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.found)
    panel.invite_button.click()
    hall.wait(panel.invite_form.search.line.hasFocus)
    write(SEARCH)
    hall.wait(lambda: "17 letter" in panel.invite_form.search.count.text())
    hall.wait(panel.invite_form.save_button.isEnabled)
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: panel.table.lines.rowCount() == len(STATES))


def write_letters(hall: Hall, event: str, folder: Path) -> None:
    """Write every letter with form and e-mail, read them back, and note them as sent."""
    panel = hall.seminars.invitations
    folder.mkdir()
    panel.mails.setChecked(True)
    panel.write_letters(folder, [line.id for line in panel.found.lines])  # type: ignore[union-attr]
    hall.wait(lambda: "51 file" in panel.said.text())
    assert {path.name for path in folder.iterdir()} == {
        f"{code}.{ending}" for code in STATES for ending in ("pdf", "xlsx", "eml")
    }
    mail = message_from_bytes((folder / "COD.eml").read_bytes())
    assert mail["To"] == "COD0@example.org, COD1@example.org"
    enclosed: dict[Any, Any] = {
        part.get_filename(): part.get_payload(decode=True) for part in mail.walk()
    }
    assert enclosed["COD.pdf"] == (folder / "COD.pdf").read_bytes()
    assert BOOKS.read("COD.xlsx", enclosed["COD.xlsx"]).sheets[0].name == "COD"
    entries = Calendar.from_ical(enclosed["event.ics"]).walk("VEVENT")
    assert event in {str(item["UID"]) for item in entries}
    panel.table.selectAll()
    {action.text(): action for action in panel.mark_menu.actions()}["Sent"].trigger()
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: all("Sent" in told for told in column(panel.table, 1)))
    assert hall.ask(lambda register: the_event(register, event)).status == "invited"


def filled_form(blank: Path, row: dict[str, str], language: str) -> Path:
    """Fill a row of the form that went out with a letter, as it comes back."""
    [sheet] = BOOKS.read(blank.name, blank.read_bytes()).sheets
    head = next(
        at for at, cells in enumerate(sheet.rows) if column_title(language, "family") in cells
    )
    titles = sheet.rows[head]
    told = {column_title(language, name): text for name, text in row.items()}
    out = OutSheet(
        sheet.name,
        tuple(SheetColumn(title) for title in titles),
        (tuple(told.get(title, "") for title in titles),),
        above=tuple(" ".join(filter(None, cells)) for cells in sheet.rows[:head]),
    )
    blank.write_bytes(BOOKS.written([out]))
    return blank


def take_forms_in(hall: Hall, event: str, letters: Path) -> None:
    """Take the forms of two States in; of one who is suspected a person decides."""
    languages = {item.state: item.language for item in of_event(hall, event, Invitation.KIND)}
    rows = {
        "COD": {"family": "NGOMA", "given": "Zawadi", "passport": CANARIES[38]},
        "JOR": {"family": "NABOULSI", "given": "Amara", "passport": CANARIES[39]},
    }
    files = []
    for code, row in rows.items():
        told = row | {"gender": choices_of(languages[code], "gender")["female"]}
        files.append(filled_form(letters / f"{code}.xlsx", told, languages[code]))
    panel = hall.seminars.registration
    hall.bring_up(panel, event)
    panel.choose_files(files)
    preview = panel.preview
    hall.wait(preview.isVisible)
    assert column(preview.table, 0)[0] == "Who is this? Please decide."
    assert preview.choice.itemText(1).startswith(f"It is {name_of('JOR', 0)}")
    preview.choice.setCurrentIndex(1)
    preview.choice.activated.emit(1)
    hall.wait(lambda: "Who is this? Please decide." not in column(preview.table, 0))
    preview.take.click()
    hall.wait(lambda: len(column(panel.table, 0)) == len(rows))
    register_all(hall, event)


def register_all(hall: Hall, event: str) -> None:
    """Note that those whom States named are registered."""
    panel = hall.seminars.registration
    panel.table.selectAll()
    {action.text(): action for action in panel.move_menu.actions()}["Registered"].trigger()
    hall.focus(panel.move_form.on.line)
    press(Qt.Key.Key_S, CONTROL)

    def stages() -> set[str]:
        return {status_of(item.stages) for item in of_event(hall, event, Participation.KIND)}

    hall.wait(lambda: stages() == {"registered"})


def register_others(hall: Hall, event: str) -> None:
    """Register the other focal points and one more from plain data, as a program would."""
    wanted = [(code, n) for code in STATES for n in range(2 if code in TWO else 1)]
    rows: list[dict[str, Any]] = [
        {
            "names": [name_of(code, n)],
            "state": code,
            "passport": CANARIES[at],
            "gender": ("female", "male", "")[at % 3],
            "interpretation": "fr",
        }
        for at, (code, n) in enumerate(wanted)
        if code != "JOR"
    ]
    rows.append({"names": ["Sigrid VANDEPUTTE"], "state": "BEL", "passport": CANARIES[37]})
    today = hall.clock.today()

    def work(register: Register) -> Any:
        plan = plan_registrations(register, event, [plain_rows(rows)], today=today)
        assert not plan.refused
        assert plan.counts["known-person"] == FOCAL_POINTS - 1
        return register_people(register, plan).done

    hall.do(work)
    panel = hall.seminars.registration
    hall.wait(lambda: len(column(panel.table, 0)) == FOCAL_POINTS + 2)
    capacities = [item.capacity for item in of_event(hall, event, Participation.KIND)]
    assert capacities.count("focal-point") == FOCAL_POINTS


def of_event(hall: Hall, event: str, kind: str) -> list[Any]:
    """Return what belongs to the event, in the order in which it was made."""

    def look(register: Register) -> list[Any]:
        return sorted(register.records(kind, {"event": event}), key=lambda item: item.id)

    found: list[Any] = hall.ask(look)
    return found
