"""The sixth seminar, with its workshop: from the note verbale to the figures in the report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from focalnet.domain.changes import ChangeSet
from focalnet.domain.participation import (
    Arrival,
    Attendance,
    Certificate,
    Participation,
)
from focalnet.services.checking_in import check_in
from focalnet.services.desk_list import DeskList
from focalnet.services.events import the_event
from focalnet.services.ports import Register, Report
from focalnet.services.sign_in import row_codes
from focalnet.store import open_store
from focalnet.ui.seminars.followup_form import PRACTITIONER
from tests.journeys.hall import Clock, Hall, column, sit_down
from tests.journeys.sixth_seminar import (
    CAME,
    CANARIES,
    FAMILY,
    OTHERS,
    SITUATIONS,
    SIXTH,
    STATES,
    found_network,
    invite_states,
    make_workshop,
    of_event,
    plan_programme,
    register_others,
    take_forms_in,
    write_letters,
)
from tests.journeys.test_documents_leave_the_office import clear_pages
from tests.store.pages import decrypted_pages
from tests.ui.keyboard import CONTROL, press, write
from tests.ui.office import KEY, Office

pytestmark = pytest.mark.journey
SHIFT = Qt.KeyboardModifier.ShiftModifier
SENTENCES = {
    "en": "31 participants from 17 States, of which 7 situation countries and 2 States not "
    "parties; 28 national focal points; donors: European Commission, Netherlands.",
    "fr": "31 participants de 17 États, dont 7 pays de situation et 2 États non parties ; "
    "28 points de contact nationaux",
    "ar": "31 مشاركًا من 17 دولة",
}


@pytest.fixture
def hall(office: Office, tmp_path: Path) -> Hall:
    """Sit down in the autumn before the seminar."""
    return sit_down(office, tmp_path, Clock("2018-10-01"))


def print_badges(hall: Hall, event: str, folder: Path) -> None:
    """Print a badge for each, which has its code already."""
    panel = hall.seminars.documents
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.found)
    assert panel.found is not None
    assert panel.found.uncoded == 0
    text = clear_pages(hall.print_document(event, "badges", folder / "badges.pdf"))
    assert (folder / "badges.pdf").stat().st_size
    missing = [family for family in (*FAMILY, "NGOMA", "VANDEPUTTE") if family not in text.upper()]
    assert missing == []
    assert not any(number in text for number in CANARIES)


def badge(hall: Hall, event: str, name: str) -> str:
    def look(register: Register) -> str:
        return DeskList(register, event).found(name)[0].code

    code: str = hall.ask(look)
    return code


def open_the_doors(hall: Hall, event: str) -> None:
    """Check in by code, by a name in another script and by State; a walk-in, a replacement."""
    desk = hall.open_desk(event, "1")
    hall.scan(desk, badge(hall, event, "ngoma"), "Welcome, Zawadi NGOMA, " + state(hall, "COD"))
    hall.look_up(desk, "أباندا")
    press(Qt.Key.Key_Return)
    hall.wait(lambda: "Amara ABANDA" in desk.board.answer.text)
    hall.look_up(desk, "Tunisia")
    press(Qt.Key.Key_Return)
    hall.wait(lambda: desk.board.answer.text == "Welcome, Amara QARWASHI, Tunisia")
    hall.look_up(desk, "Nadia KARIMI")
    press(Qt.Key.Key_F2)
    hall.wait(lambda: desk.form._lookups.states)  # noqa: SLF001
    desk.form.state.show_content("FRA")
    press(Qt.Key.Key_Return)
    hall.wait(lambda: desk.board.answer.text == "Welcome, Nadia KARIMI, France")
    hall.look_up(desk, "Boris KORTAZAR")
    press(Qt.Key.Key_F3)
    hall.wait(lambda: desk.board.answer.text.startswith("In place of Boris KORTAZAR"))
    hall.look_up(desk, "Wanjiru NJOROGE")
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Return)
    hall.wait(lambda: desk.board.answer.text == "Welcome, Wanjiru NJOROGE, Spain")
    hall.wait(lambda: desk.count.text() == f"5 of {CAME} in")
    let_the_others_in(hall, event)
    hall.wait(lambda: desk.count.text() == f"{CAME} of {CAME} in")
    hall.focus(desk.field)
    press(Qt.Key.Key_Escape)
    assert not desk.isVisible()


def state(hall: Hall, code: str) -> str:
    return hall.session.naming.state(code)


def let_the_others_in(hall: Hall, event: str) -> None:
    """Check everybody else in, as another desk would."""
    awaited = hall.seminars.check_in.work.view
    assert awaited is not None
    keys = [guest.participation for guest in awaited.awaited]
    for key in keys:
        hall.do(partial(arrive, event, key))


def arrive(event: str, key: str, register: Register) -> ChangeSet:
    desk = DeskList(register, event)
    return check_in(register, desk, key, at="2019-01-21T09:30", name="2").done


def mark_attendance(hall: Hall, event: str) -> None:
    """Mark the first sitting by key and by range, the second from the signed sheet."""
    panel = hall.seminars.attendance
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.found and len(panel.found.rows) == CAME)
    grid = panel.grid
    hall.focus(grid)
    grid.setCurrentIndex(grid.marks.index(0, 0))
    press(Qt.Key.Key_R)
    hall.wait(lambda: grid.marks.index(0, 0).data() == "R")
    grid.setCurrentIndex(grid.marks.index(1, 0))
    for _ in range(9):
        press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_P)
    hall.wait(lambda: panel.totals.totals.index(0, 0).data() == "11")
    assert panel.found is not None
    sitting = panel.found.sittings[1].id
    signed = [row.guest.participation for row in panel.found.rows[:20]]
    codes = hall.ask(lambda register: row_codes(register, event, sitting, signed))
    hall.focus(panel.codes)
    write(" ".join(codes.values()))
    press(Qt.Key.Key_Return)
    hall.wait(lambda: panel.totals.totals.index(0, 1).data() == "20")
    assert "20 marked present" in panel.said.text()


def plain(text: str) -> str:
    """Return a text with common spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def count(hall: Hall, event: str, language: str) -> Any:
    """Count the event in the window as at today, in a language."""
    panel = hall.seminars.figures
    hall.bring_up(panel, event)
    panel.found = None
    panel.language.setCurrentIndex(panel.language.findData(language))
    panel.language.activated.emit(panel.language.currentIndex())
    hall.wait(lambda: panel.found and panel.found.language == language)
    assert panel.found is not None
    assert panel.found.as_at == hall.clock.today()
    assert plain(panel.sentence.toPlainText()) == plain(panel.found.sentence)
    return panel.found


def check_figures(hall: Hall, event: str) -> None:
    """Check the sentence in three languages, and every number by counting again."""
    for language, begins in SENTENCES.items():
        assert plain(count(hall, event, language).sentence).startswith(begins)
    counted = count(hall, event, "fr")
    hall.seminars.figures.copy()
    assert QGuiApplication.clipboard().text() == counted.sentence
    numbers = counted.numbers
    seen = {item.participation for item in of_event(hall, event, Arrival.KIND) if not item.undone}
    took_part = {"present", "partial", "remote"}
    marks = of_event(hall, event, Attendance.KIND)
    seen |= {item.participation for item in marks if item.status in took_part}
    came = [item for item in of_event(hall, event, Participation.KIND) if item.id in seen]
    states = {item.state for item in came}
    assert numbers["participants"] == len(came) == CAME
    assert numbers["states"] == len(states) == len(STATES)
    assert numbers["situations"] == len(states & set(SITUATIONS))
    assert numbers["others"] == len(states & set(OTHERS))
    assert numbers["focal-points"] == [item.capacity for item in came].count("focal-point")
    assert (numbers["first"], numbers["returning"]) == (CAME, 0)


def end_it(hall: Hall, event: str) -> None:
    """Note that the seminar was held."""
    panel = hall.seminars.programme
    hall.bring_up(panel, event)
    hall.wait(lambda: panel.view)
    panel.start_turn("held")
    hall.focus(panel.turn_form.on.line)
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: hall.ask(lambda register: the_event(register, event)).status == "held")


def give_certificates(hall: Hall, event: str, folder: Path) -> None:
    """Print a certificate for each who came; their numbers stand in the register."""
    hall.print_document(event, "certificates", folder / "certificates.pdf")
    given: list[Certificate] = of_event(hall, event, Certificate.KIND)
    assert sorted(item.number for item in given) == [f"S6/2019/{n:03}" for n in range(1, CAME + 1)]
    panel = hall.seminars.documents
    hall.bring_up(panel, event)
    hall.wait(lambda: len(column(panel.given, 0)) == CAME)


def make_a_practitioner(hall: Hall, event: str) -> None:
    """Let one who came become a practitioner."""
    panel = hall.seminars.followup
    hall.bring_up(panel, event)
    hall.wait(lambda: "Zawadi NGOMA" in column(panel.table, 0))
    panel.table.go_to(column(panel.table, 0).index("Zawadi NGOMA"))
    panel.buttons[PRACTITIONER].click()
    hall.wait(lambda: panel.form._lookups.themes)  # noqa: SLF001
    hall.focus(panel.form.theme.line)
    press(Qt.Key.Key_S, CONTROL)
    hall.wait(lambda: "1 practitioner" in panel.said.text())
    mandates = hall.ask(lambda register: register.records("designation", {"state": "COD"}))
    assert [item.kind for item in mandates].count("practitioner") == 1


def purge_files(hall: Hall, event: str) -> None:
    """Purge the registration files, which before their day cannot be meant."""
    panel = hall.seminars.registration
    hall.bring_up(panel, event)
    assert {item.passport for item in of_event(hall, event, "registration")} <= set(CANARIES)
    form = panel.purge_form
    panel.start_purge()
    hall.wait(form.isVisible)
    assert not form.meant.isEnabled()
    form.leave()
    hall.clock.turn_to("2019-04-30")
    panel.start_purge()
    hall.wait(lambda: form.isVisible() and form.meant.isEnabled())
    hall.focus(form.meant)
    press(Qt.Key.Key_Space)
    form.erase.click()
    hall.wait(lambda: "The counts were kept" in panel.said.text())
    assert of_event(hall, event, "registration") == []
    assert len(of_event(hall, event, Participation.KIND)) == CAME + 1


def genders(hall: Hall, event: str) -> dict[str, int]:
    return {row.code: row.count for row in count(hall, event, "en").table("genders").rows}


@contextmanager
def locked(hall: Hall) -> Iterator[Path]:
    """Lock the workspace while its files are looked into, then open it again."""
    folder = hall.session.folder
    hall.close()
    try:
        yield folder
    finally:
        reopen(hall, folder)


def reopen(hall: Hall, folder: Path) -> None:
    failed: list[Exception] = []

    def opening(_report: Report) -> Register:
        return open_store(folder, KEY)

    with hall.office.qtbot.waitSignal(hall.session.opened):
        hall.session.open(folder, opening, failed.append, owner=hall.session)
    assert not failed


def traces(folder: Path, text: str) -> int:
    """Return how often a text stands in the decrypted files of a workspace, in any form."""
    found = 0
    for path in folder.glob("register.db*"):
        pages = decrypted_pages(path, KEY).lower()
        found += sum(pages.count(text.lower().encode(code)) for code in ("utf-8", "utf-16-le"))
    return found


def test_the_sixth_seminar_is_held_counted_and_forgotten_as_it_should(
    hall: Hall, tmp_path: Path
) -> None:
    found_network(hall)
    event = hall.make_event(**SIXTH)
    plan_programme(hall, event, tmp_path)
    invite_states(hall, event)
    write_letters(hall, event, tmp_path / "letters")
    hall.clock.turn_to("2018-12-10")
    take_forms_in(hall, event, tmp_path / "letters")
    register_others(hall, event)
    workshop = make_workshop(hall, event)
    print_badges(hall, event, tmp_path)
    hall.clock.turn_to("2019-01-21")
    open_the_doors(hall, event)
    hall.clock.turn_to("2019-01-28")
    mark_attendance(hall, event)
    end_it(hall, event)
    check_figures(hall, event)
    assert count(hall, workshop, "en").numbers["participants"] == 0
    give_certificates(hall, event, tmp_path)
    make_a_practitioner(hall, event)
    before = genders(hall, event)
    assert before["female"] > 0
    purge_files(hall, event)
    assert genders(hall, event) == before
    with locked(hall) as folder:
        assert traces(folder, "KORTAZAR") > 0
        assert [number for number in CANARIES if traces(folder, number)] == []
