"""Two laptops at one seminar, nothing between them but a memory stick."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from focalnet.services import records
from focalnet.services.badges_given import give_codes
from focalnet.services.desk_list import DeskList, Guest
from focalnet.services.ports import Register, Report
from focalnet.services.reference import reference_records
from focalnet.store import create_store, open_store
from focalnet.ui.session import Session
from tests.journeys.hall import Clock, Hall, sit_down
from tests.services.seminar_desk import Seminar, open_seminar, random
from tests.ui.keyboard import CONTROL, press, write
from tests.ui.office import KEY, Office

pytestmark = pytest.mark.journey
DAY = "2019-01-21"


@pytest.fixture
def first(office: Office, tmp_path: Path) -> Hall:
    """Sit down at the laptop of the office."""
    return sit_down(office, tmp_path, Clock(DAY))


@pytest.fixture
def seminar(first: Hall) -> Seminar:
    """Enter the sixth seminar there."""

    def work(register: Register) -> Seminar:
        made = open_seminar(register)
        give_codes(register, made.event, random)
        return made

    made: Seminar = first.ask(work)
    return made


@pytest.fixture
def second(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Hall]:
    """Sit down at a fresh laptop that knows nothing but the States."""
    folder = tmp_path / "second"
    fresh = create_store(folder, KEY, office="Desk", author="Clerk")
    records.add_records(fresh, reference_records(), action="reference")
    fresh.close()
    session = Session()

    def opening(_report: Report) -> Register:
        return open_store(folder, KEY)

    failed: list[Exception] = []
    with qtbot.waitSignal(session.opened):
        session.open(folder, opening, failed.append, owner=session)
    assert not failed
    hall = sit_down(Office(session, qtbot, "", "", "", ""), folder, Clock(DAY))
    yield hall
    hall.close()
    session.wait()


def guests(hall: Hall, event: str) -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
    """Return who is expected at a laptop, with when and where each was seen."""

    def look(register: Register) -> dict[str, tuple[str, tuple[tuple[str, str], ...]]]:
        return {
            guest.participation: (
                guest.name,
                tuple((sight.at[11:16], sight.desk) for sight in guest.seen),
            )
            for guest in DeskList(register, event).guests
        }

    found: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = hall.ask(look)
    return found


def seen(hall: Hall, event: str) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return who came, by name."""
    return {name: times for name, times in guests(hall, event).values() if times}


def code(hall: Hall, event: str, name: str) -> str:
    """Return the code on the badge of a participant as a laptop knows it."""

    def look(register: Register) -> str:
        found: Guest = DeskList(register, event).found(name)[0]
        return found.code

    told: str = hall.ask(look)
    return told


def become_a_desk(second: Hall, file: Path, told: str, event: str) -> None:
    """Take a file in on the fresh laptop, whose desk code is asked for."""
    page = second.seminars
    page.show_panel(page.check_in)
    files = page.check_in.files
    files.take_in(file)
    second.wait(files.code_line.isVisible)
    second.wait(files.code_line.hasFocus)
    write(told)
    press(Qt.Key.Key_Return)
    second.wait(lambda: page.check_in.record_id == event)


def give(hall: Hall, event: str, file: Path) -> str:
    """Write the file for the other desk; return the code shown."""
    panel = hall.seminars.check_in
    hall.bring_up(panel, event)
    panel.files.export_to(file)
    hall.wait(panel.files.code.isVisible)
    return panel.files.code.text()


def take(hall: Hall, event: str, file: Path) -> Any:
    """Take the file of the other desk in; return the report."""
    panel = hall.seminars.check_in
    hall.bring_up(panel, event)
    panel.files.report = None
    panel.files.take_in(file)
    hall.wait(lambda: panel.files.report)
    return panel.files.report


def check_in_on_both(first: Hall, second: Hall, event: str) -> None:
    """Check people in at both desks, one of them at both; one is taken back at the second."""
    badge = code(first, event, "diop")
    assert code(second, event, "diop") == badge
    desk = first.open_desk(event, "1")
    first.scan(desk, badge, "Welcome, Awa DIOP, Senegal")
    first.clock.turn_to(DAY, "08:05")
    first.scan(desk, badge, "Already in: Awa DIOP, Senegal")
    first.scan(desk, code(first, event, "martin"), "Welcome, Élodie MARTIN, France")
    press(Qt.Key.Key_Escape)
    desk = second.open_desk(event, "2")
    second.clock.turn_to(DAY, "08:12")
    second.scan(desk, badge, "Welcome, Awa DIOP, Senegal")
    second.scan(desk, code(second, event, "otieno"), "Welcome, Juma OTIENO, Kenya")
    press(Qt.Key.Key_Z, CONTROL)
    second.wait(lambda: desk.board.answer.text == "Not in after all: Juma OTIENO, Kenya")
    press(Qt.Key.Key_Escape)


def shows_two(hall: Hall) -> bool:
    return hall.seminars.check_in.summary.text() == "2 of 5 in"


def test_two_desks_come_to_the_same_whatever_the_order(
    first: Hall, second: Hall, seminar: Seminar, tmp_path: Path
) -> None:
    event = seminar.event
    become_a_desk(second, tmp_path / "a.desk", give(first, event, tmp_path / "a.desk"), event)
    assert guests(second, event) == guests(first, event)
    check_in_on_both(first, second, event)
    assert seen(second, event) == {"Awa DIOP": (("09:12", "2"),)}
    give(first, event, tmp_path / "one.desk")
    give(second, event, tmp_path / "two.desk")
    report = take(first, event, tmp_path / "two.desk")
    assert [guest.name for guest in report.doubles] == ["Awa DIOP"]
    both = first.seminars.check_in.files.table.lines.index(0, 2).data()
    assert both == "09:00, desk 1 · 09:12, desk 2"
    take(second, event, tmp_path / "one.desk")
    expected = {
        "Awa DIOP": (("09:00", "1"), ("09:12", "2")),
        "Élodie MARTIN": (("09:05", "1"),),
    }
    assert seen(first, event) == seen(second, event) == expected
    give(first, event, tmp_path / "three.desk")
    for hall, file in ((second, "three"), (second, "one"), (first, "two")):
        assert not take(hall, event, tmp_path / f"{file}.desk").done
    assert guests(first, event) == guests(second, event)
    for hall in (first, second):
        hall.wait(partial(shows_two, hall))


def test_a_corrupted_file_and_one_of_another_event_change_nothing(
    first: Hall, second: Hall, seminar: Seminar, tmp_path: Path
) -> None:
    event = seminar.event
    told = give(first, event, tmp_path / "a.desk")
    become_a_desk(second, tmp_path / "a.desk", told, event)
    other = first.ask(lambda register: open_seminar(register, title="Workshop").event)
    give(first, other, tmp_path / "other.desk")
    give(first, event, tmp_path / "whole.desk")
    whole = (tmp_path / "whole.desk").read_bytes()
    middle = len(whole) // 2
    (tmp_path / "bad.desk").write_bytes(
        whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
    )
    (tmp_path / "short.desk").write_bytes(whole[:-20])
    panel = second.seminars.check_in
    second.bring_up(panel, event)
    before = second.ask(lambda register: len(register.actions()))
    for file in ("bad", "short", "other"):
        panel.files.said.clear()
        panel.files.take_in(tmp_path / f"{file}.desk")
        second.wait(panel.files.said.text)
        assert panel.files.report is None
        assert not panel.files.code_line.isVisible()
    assert second.ask(lambda register: len(register.actions())) == before
    assert seen(second, event) == {}
