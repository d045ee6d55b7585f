"""The seventh seminar is postponed to no day yet, then to new days, and issued again."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt

from focalnet.domain.participation import Invitation, Participation, Registration
from focalnet.domain.seminars import Event, Sitting
from focalnet.services.events import the_event
from focalnet.services.mandates import hand_over
from focalnet.services.ports import Register
from focalnet.services.records import enter
from tests.journeys.hall import Clock, Hall, column, sit_down
from tests.ui.keyboard import CONTROL, press, write
from tests.ui.office import Office

pytestmark = pytest.mark.journey
SEVENTH: dict[str, Any] = {
    "kind": "seminar",
    "series": "Focal points",
    "ordinal": "7",
    "title": "Seventh seminar",
    "start": "2027-03-01",
    "end": "2027-03-03",
    "place": "The Hague",
    "reference": "ICC-REG/2027/3",
    "deadline": "2027-01-15",
    "quota": "2",
}
OPENING = {"title": "Opening", "start": "2027-03-01T09:00", "end": "2027-03-01T10:30"}
PERSON = {"passport_name": "SARR BINTOU", "passport": "ZQ0000042"}
JUMA, WANJIRU = "Juma OTIENO", "Wanjiru NJOROGE"


@pytest.fixture
def hall(office: Office, tmp_path: Path) -> Hall:
    """Sit down while the seminar is being planned."""
    return sit_down(office, tmp_path, Clock("2026-11-27"))


def of_event(hall: Hall, event: str, kind: str) -> list[Any]:
    """Return what belongs to the event, in the order in which it was made."""

    def look(register: Register) -> list[Any]:
        return sorted(register.records(kind, {"event": event}), key=lambda item: item.id)

    found: list[Any] = hall.ask(look)
    return found


def the(hall: Hall, event: str) -> Event:
    found: Event = hall.ask(lambda register: the_event(register, event))
    return found


def prepare(hall: Hall) -> tuple[str, str]:
    """Enter a focal point of Kenya, and whoever is to follow; return their ids."""
    made: list[str] = []

    def work(register: Register) -> Any:
        people = [{"names": [name], "state": "KEN"} for name in (JUMA, WANJIRU)]
        made.extend(enter(register, "person", people)[1])
        seat = {"kind": "national", "holder": made[0], "state": "KEN", "start": "2024"}
        return enter(register, "designation", [seat])[0]

    hall.do(work)
    juma, wanjiru = made
    return juma, wanjiru


def add_opening(hall: Hall, event: str) -> None:
    """Add a sitting to the programme on its form."""
    panel = hall.seminars.programme
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.view)
    panel.add_button.click()
    hall.wait(lambda: panel.card.is_editing)
    form: Any = panel.card.form
    assert form.fields.content()["start"] == OPENING["start"]
    form.fields.show_content({**form.fields.content(), **OPENING})
    form.save()
    hall.wait(lambda: panel.table.lines.rowCount() == 1)


def invite_all(hall: Hall, event: str) -> None:
    """Invite every State with a national focal point, by a search."""
    panel = hall.seminars.invitations
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.found)
    panel.invite_button.click()
    hall.wait(panel.invite_form.search.line.hasFocus)
    write("kind:national")
    hall.wait(panel.invite_form.save_button.isEnabled)
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: column(panel.table, 0) == ["Kenya", "Senegal"])


def note_sent(hall: Hall, event: str) -> None:
    """Note that every letter to be sent went out."""
    panel = hall.seminars.invitations
    hall.bring_up(panel, event)
    panel.table.selectAll()
    marks = {action.text(): action for action in panel.mark_menu.actions()}
    marks["Sent"].trigger()
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: all("Sent" in told for told in column(panel.table, 1)))


def calendar(hall: Hall, event: str, folder: Path) -> dict[str, Any]:
    """Write the letters with e-mails, and return the calendar in one of them, by UID."""
    panel = hall.seminars.invitations
    hall.bring_up(panel, event)
    folder.mkdir()
    panel.mails.setChecked(True)
    panel.said.clear()
    live = [line.id for line in panel.found.lines if line.status != "replaced"]  # type: ignore[union-attr]
    panel.write_letters(folder, live)
    hall.wait(lambda: "6 file" in panel.said.text())
    mail = message_from_bytes((folder / "KEN.eml").read_bytes())
    [ics] = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    content = ics.get_payload(decode=True)
    assert isinstance(content, bytes)
    read = Calendar.from_ical(content)
    return {str(item["UID"]): item for item in read.walk("VEVENT")}


def register_somebody(hall: Hall, event: str) -> None:
    """Register a person by hand, and fill in the file."""
    panel = hall.seminars.registration
    hall.bring_up(panel, event)
    panel.person_button.click()
    hall.wait(panel.person_form.isVisible)
    panel.person_form.name.show_content("Bintou SARR")
    hall.wait(lambda: panel.person_form.lookups.states)
    panel.person_form.state.show_content("SEN")
    panel.person_form.save()
    hall.wait(lambda: column(panel.table, 0) == ["Bintou SARR"])
    panel.table.go_to(0)
    hall.wait(lambda: panel.one.line)
    panel.one.edit_file()
    hall.wait(lambda: panel.one.is_editing)
    form: Any = panel.card.form
    form.fields.show_content({**form.fields.content(), **PERSON})
    form.save()
    hall.wait(lambda: column(panel.table, 4) == ["filled in"])


def turn(hall: Hall, event: str, status: str, reason: str = "", start: str = "") -> str:
    """Turn the course of the event in the window; return what is said."""
    panel = hall.seminars.programme
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.view)
    panel.said.clear()
    panel.start_turn(status)
    form = panel.turn_form
    form.reason.setText(reason)
    form.start.show_content(start)
    form.end.show_content("2027-06-09" if start else "")
    (form.reason if reason else form.on).setFocus()
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: the(hall, event).status == status and panel.said.text())
    hall.wait(lambda: not form.isVisible())
    return panel.said.text()


def issue_again(hall: Hall, event: str) -> None:
    """Write the letters anew after looking at who lost the post."""
    panel = hall.seminars.invitations
    hall.bring_up(panel, event)
    hall.wait(panel.reissue_button.isEnabled)
    panel.reissue_button.click()
    form = panel.reissue_form
    hall.wait(lambda: column(form.table, 0) == ["Kenya"])
    assert (column(form.table, 2), column(form.table, 3)) == ([JUMA], [WANJIRU])
    hall.focus(form.deadline.line)
    write("2027-04-30")
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: "2 new letter" in panel.said.text())
    assert "1 invited person" in panel.said.text()
    hall.wait(lambda: all("Drafted" in told for told in column(panel.table, 1)))


def test_nothing_is_lost_and_who_lost_the_post_is_told(hall: Hall, tmp_path: Path) -> None:
    juma, wanjiru = prepare(hall)
    event = hall.make_event(**SEVENTH)
    add_opening(hall, event)
    invite_all(hall, event)
    first = calendar(hall, event, tmp_path / "first")
    note_sent(hall, event)
    assert the(hall, event).status == "invited"
    register_somebody(hall, event)
    kept = {kind: of_event(hall, event, kind) for kind in ("participation", "registration")}
    [opening] = of_event(hall, event, Sitting.KIND)

    hall.clock.turn_to("2026-12-10")
    hall.do(
        lambda register: hand_over(register, juma, to=wanjiru, act={}, on=date(2026, 12, 10)).done
    )
    hall.clock.turn_to("2026-12-15")
    turn(hall, event, "postponed", "No travel")
    assert (the(hall, event).start, the(hall, event).turns[-1].reason) == ("", "No travel")
    panel = hall.seminars.programme
    hall.wait(lambda: "no days set" in panel.standing.text())
    assert "No travel" in panel.standing.text()

    hall.clock.turn_to("2027-02-01")
    told = turn(hall, event, "postponed", "The hall is free in June", "2027-06-07")
    assert "1 sitting" in told
    assert "issue them again" in told
    assert "1 invited person" in told
    issue_again(hall, event)
    again = calendar(hall, event, tmp_path / "again")
    check_calendars(event, opening.id, first, again)
    check_kept(hall, event, kept)
    note_sent(hall, event)
    assert the(hall, event).status == "invited"


def check_calendars(event: str, opening: str, first: dict[str, Any], again: dict[str, Any]) -> None:
    """Check that a calendar takes the new days for those of the same event."""
    assert event in first
    assert event in again
    assert set(first) == set(again)
    assert int(first[event]["SEQUENCE"]) < int(again[event]["SEQUENCE"])
    assert (first[event]["DTSTART"].dt, again[event]["DTSTART"].dt) == (
        date(2027, 3, 1),
        date(2027, 6, 7),
    )
    if opening in first:
        assert int(first[opening]["SEQUENCE"]) < int(again[opening]["SEQUENCE"])


def check_kept(hall: Hall, event: str, kept: dict[str, list[Any]]) -> None:
    """Check that people, files, letters, programme and the days given up are all there."""
    assert of_event(hall, event, Participation.KIND) == kept["participation"]
    assert of_event(hall, event, Registration.KIND) == kept["registration"]
    assert kept["registration"][0].passport == PERSON["passport"]
    [opening] = of_event(hall, event, Sitting.KIND)
    assert opening.start[:16] == "2027-06-07T09:00"
    gone = [(item.status, item.start) for item in the(hall, event).turns]
    assert gone == [("invited", ""), ("postponed", "2027-03-01"), ("postponed", "")]
    letters: list[Invitation] = of_event(hall, event, Invitation.KIND)
    assert sorted(item.reference for item in letters) == [
        f"{SEVENTH['reference']}/{end}" for end in ("KEN", "KEN/2", "SEN", "SEN/2")
    ]
    panel = hall.seminars.invitations
    panel.shown.setCurrentIndex(panel.shown.findData("replaced"))
    panel.shown.activated.emit(panel.shown.currentIndex())
    assert column(panel.table, 0) == ["Kenya", "Senegal"]
    panel.shown.setCurrentIndex(panel.shown.findData("all"))
    panel.shown.activated.emit(panel.shown.currentIndex())
