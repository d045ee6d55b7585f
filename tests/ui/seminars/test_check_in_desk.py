"""At the desk one field takes badges, names and States, and every answer is in large words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from focalnet.domain.participation import Arrival, Participation
from focalnet.services.checking_in import arrival_of
from focalnet.services.desk_list import DeskList
from focalnet.services.events import new_event
from focalnet.services.ports import Register
from focalnet.services.records import add_records, enter
from focalnet.ui.seminars.check_in_desk import CheckInDesk
from tests.services.seminar_desk import TODAY
from tests.ui.keyboard import CONTROL, focused, press, write
from tests.ui.office import Office
from tests.ui.seminars.desk_window import DeskWindow, open_window


@pytest.fixture
def window(office: Office) -> DeskWindow:
    """Open the page."""
    return open_window(office)


@pytest.fixture
def desk(window: DeskWindow) -> CheckInDesk:
    """Open the desk over the page."""
    return window.open_desk()


def scan(code: str) -> None:
    """Do as a scanner: the code and Enter, faster than any answer."""
    QTest.keyClicks(focused(), code)
    press(Qt.Key.Key_Return)


def look_up(window: DeskWindow, desk: CheckInDesk, typed: str) -> None:
    """Type and wait for who may be meant."""
    write(typed)
    window.wait(lambda: desk._looked_for == desk.field.text())  # noqa: SLF001


def shown(desk: CheckInDesk) -> list[str]:
    return [line.name for line in desk.people.people.lines]


def test_a_scanned_badge_checks_in_without_waiting_for_the_list(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    assert desk.count.text() == "0 of 5 in"
    scan(window.code("awa"))
    window.wait(lambda: desk.board.answer.text == "Welcome, Awa DIOP, Senegal")
    assert desk.board.answer.tone == "good"
    assert desk.field.text() == ""
    assert focused() is desk.field
    window.wait(lambda: desk.count.text() == "1 of 5 in")
    assert [line.name for line in desk.last.people.lines] == ["Awa DIOP"]
    assert window.guest("awa").seen[0].at == "2019-01-21T09:12+01:00"


def test_two_badges_in_a_row_are_both_checked_in(window: DeskWindow, desk: CheckInDesk) -> None:
    first, second = window.code("awa"), window.code("juma")
    scan(first)
    window.wait(lambda: desk.field.text() == "")
    scan(second)
    window.wait(lambda: desk.count.text() == "2 of 5 in")
    assert [line.name for line in desk.last.people.lines] == ["Juma OTIENO", "Awa DIOP"]


def test_badges_scanned_faster_than_any_answer_are_all_checked_in(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    misread = "0" + window.code("awa")[1:]
    for code in (window.code("awa"), window.code("juma"), misread, window.code("elodie")):
        scan(code)
    window.wait(lambda: desk.count.text() == "3 of 5 in")
    assert [line.name for line in desk.last.people.lines][1:] == ["Juma OTIENO", "Awa DIOP"]


def test_a_name_in_any_spelling_lists_candidates_live_and_enter_takes_the_first(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    look_up(window, desk, "ديوب")
    assert shown(desk)[0] == "Awa DIOP"
    press(Qt.Key.Key_Return)
    window.wait(lambda: desk.board.answer.text == "Welcome, Awa DIOP, Senegal")


def test_whoever_is_in_is_told_with_time_and_desk(window: DeskWindow, office: Office) -> None:
    panel = window.page.check_in
    window.bring_up(panel)
    window.wait(lambda: panel.work.view)
    panel.desk_name.setText("2")
    panel.desk_name.editingFinished.emit()
    desk = window.open_desk()
    code = window.code("awa")
    scan(code)
    window.wait(lambda: desk.count.text() == "1 of 5 in")
    window.clock.forward(5)
    scan(code)
    window.wait(lambda: desk.board.answer.text == "Already in: Awa DIOP, Senegal")
    assert desk.board.answer.more == "09:12, desk 2"
    assert desk.board.answer.tone == "warn"
    assert len(window.guest("awa").seen) == 1
    assert window.ask(lambda register: register.setting("desk.name")) == "2"


def test_two_desks_that_saw_somebody_are_both_told(window: DeskWindow, desk: CheckInDesk) -> None:
    def see_twice(register: Register) -> None:
        for at, name in (("2019-01-21T09:12+01:00", "2"), ("2019-01-21T09:10+01:00", "1")):
            fact = arrival_of(register, window.seminar.event, window.seminar.ids["awa"], at, name)
            add_records(register, [fact], action="event.checkin")

    window.ask(see_twice)
    window.page.check_in.work.leave()
    window.page.check_in.read()
    window.wait(lambda: desk.count.text() == "1 of 5 in")
    scan(window.code("awa"))
    window.wait(lambda: desk.board.answer.tone == "warn")
    assert desk.board.answer.more == "09:10, desk 1 · 09:12, desk 2"


def test_a_badge_of_another_event_is_told_with_its_title(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    def other(register: Register) -> str:
        made = new_event(
            register,
            {"title": "Seventh seminar", "start": "2019-06-01"},
            today=TODAY,
            random=lambda count: bytes(range(90, 90 + count)),
        )
        enter(
            register,
            "participation",
            [{"event": made.event, "person": window.seminar.people["awa"]}],
        )
        return DeskList(register, made.event).guests[0].code

    scan(window.ask(other))
    window.wait(lambda: desk.board.answer.text == "Badge of another event: Seventh seminar")
    assert desk.board.answer.tone == "bad"
    assert desk.field.text() == ""


def test_a_misread_code_and_an_unknown_one_are_told_apart(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    code = window.code("awa")
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    scan(wrong)
    window.wait(lambda: desk.board.answer.text == "The code was not read well")
    assert window.guest("awa").seen == ()


def test_a_name_nobody_has_is_told_and_kept_to_be_corrected(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    scan("nobody")
    window.wait(lambda: desk.board.answer.text == "Nobody is called so")
    assert desk.field.selectedText() == "nobody"


def test_namesakes_are_never_taken_for_each_other(window: DeskWindow, desk: CheckInDesk) -> None:
    scan("ben ali")
    window.wait(lambda: desk.board.answer.text == "Several are meant")
    assert shown(desk)[:2] == ["Mohamed BEN ALI"] * 2
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    window.wait(lambda: desk.board.answer.tone == "good")
    in_house = [bool(window.guest(key).seen) for key in ("first", "second")]
    assert sorted(in_house) == [False, True]


def test_a_state_lists_its_delegation(window: DeskWindow, desk: CheckInDesk) -> None:
    scan("Tunisia")
    window.wait(lambda: desk.board.answer.text == "Several are meant")
    assert shown(desk) == ["Mohamed BEN ALI"] * 2


def test_whoever_is_awaited_can_be_touched_and_checked_in(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    names = shown(desk)
    row = names.index("Juma OTIENO")
    place = desk.people.visualRect(desk.people.people.index(row)).center()
    QTest.mouseClick(desk.people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(desk.check_button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    window.wait(lambda: desk.board.answer.text == "Welcome, Juma OTIENO, Kenya")
    assert focused() is desk.field
    window.wait(lambda: "Juma OTIENO" not in shown(desk))


def test_a_walk_in_takes_two_keys_after_the_name(window: DeskWindow, desk: CheckInDesk) -> None:
    look_up(window, desk, "Nadia KARIMI")
    press(Qt.Key.Key_F2)
    assert desk.form.name.text() == "Nadia KARIMI"
    press(Qt.Key.Key_Return)
    window.wait(lambda: desk.board.answer.text == "Welcome, Nadia KARIMI")
    assert "walk-in" in desk.board.answer.more
    window.wait(lambda: desk.count.text() == "1 of 6 in")
    assert focused() is desk.field


def test_somebody_of_the_directory_walks_in_by_enter_and_enter(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    window.ask(
        lambda register: enter(register, "person", [{"names": ["Nadia KARIMI"], "state": "JOR"}])
    )
    look_up(window, desk, "karimi")
    assert shown(desk) == ["Nadia KARIMI"]
    press(Qt.Key.Key_Return)
    window.wait(desk.form.isVisible)
    window.wait(desk.form.take_button.hasFocus)
    press(Qt.Key.Key_Return)
    window.wait(lambda: desk.board.answer.text == "Welcome, Nadia KARIMI, Jordan")
    people = window.ask(lambda register: register.find("karimi", 9, ("person",)))
    assert len(people) == 1


def test_a_state_that_is_none_is_refused_with_what_was_typed_kept(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    look_up(window, desk, "Nadia KARIMI")
    press(Qt.Key.Key_F2)
    window.wait(lambda: desk.form._lookups.states)  # noqa: SLF001
    write("Atlantis")
    press(Qt.Key.Key_Return)
    assert desk.form.state.problem.isVisible()
    press(Qt.Key.Key_Escape)
    assert focused() is desk.field
    assert desk.field.text() == "Nadia KARIMI"


def test_somebody_comes_in_place_of_another(window: DeskWindow, desk: CheckInDesk) -> None:
    look_up(window, desk, "juma")
    press(Qt.Key.Key_F3)
    assert desk.board.answer.text == "In place of Juma OTIENO, Kenya: who comes?"
    look_up(window, desk, "Wanjiru NJOROGE")
    press(Qt.Key.Key_F2)
    assert desk.form.state.content() == "KEN"
    press(Qt.Key.Key_Return)
    window.wait(lambda: desk.board.answer.text == "Welcome, Wanjiru NJOROGE, Kenya")
    assert window.guest("juma").status == "replaced"
    event = window.seminar.event
    made = window.ask(lambda register: register.records("participation", {"event": event}))
    [taken] = [item for item in made if isinstance(item, Participation) and item.stands_in]
    assert taken.stands_in == window.seminar.ids["juma"]


def test_escape_leaves_the_replacement_first_and_the_desk_last(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    look_up(window, desk, "juma")
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_Escape)
    look_up(window, desk, "juma")
    press(Qt.Key.Key_Escape)
    assert desk.field.text() == ""
    press(Qt.Key.Key_Escape)
    assert not desk.isVisible()
    assert window.page.splitter.isEnabled()


def test_a_replacement_needs_somebody_chosen(window: DeskWindow, desk: CheckInDesk) -> None:
    press(Qt.Key.Key_F3)
    assert desk.board.answer.text == "In place of whom?"


def test_the_last_arrival_is_taken_back_by_key(window: DeskWindow, desk: CheckInDesk) -> None:
    for key in ("awa", "juma"):
        scan(window.code(key))
        window.wait(lambda: desk.field.text() == "")
    window.wait(lambda: desk.count.text() == "2 of 5 in")
    assert desk.undo_button.accessibleName() == "Undo: Juma OTIENO"
    press(Qt.Key.Key_Z, CONTROL)
    window.wait(lambda: desk.board.answer.text == "Not in after all: Juma OTIENO, Kenya")
    window.wait(lambda: desk.count.text() == "1 of 5 in")
    assert window.guest("juma").seen == ()
    [fact] = window.ask(
        lambda register: [
            item
            for item in register.records("arrival")
            if isinstance(item, Arrival) and item.undone
        ]
    )
    assert fact.participation == window.seminar.ids["juma"]


def test_undo_right_after_a_welcome_means_whoever_was_welcomed(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    scan(window.code("awa"))
    window.wait(lambda: desk.count.text() == "1 of 5 in")
    scan(window.code("juma"))
    window.wait(lambda: desk.board.answer.text == "Welcome, Juma OTIENO, Kenya")
    press(Qt.Key.Key_Z, CONTROL)
    window.wait(lambda: desk.board.answer.text == "Not in after all: Juma OTIENO, Kenya")
    assert window.guest("awa").seen


def test_what_changes_elsewhere_is_known_at_the_desk(window: DeskWindow, desk: CheckInDesk) -> None:
    session = window.office.session
    session.do(
        lambda register: enter(
            register,
            "participation",
            [{"event": window.seminar.event, "person": window.office.awa, "state": "SEN"}],
        )[0],
        said="",
    )
    window.wait(lambda: desk.count.text() == "0 of 6 in")
    look_up(window, desk, "diop")
    assert len(desk.people.people.lines) == 2


def test_the_desk_keeps_the_keys_of_the_window_behind_it(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_F1):
        press(key)
        assert focused() is desk.field
    assert not window.page.splitter.isEnabled()


def test_the_desk_shows_nothing_of_the_registration_file(
    window: DeskWindow, desk: CheckInDesk
) -> None:
    told = {"participation": window.seminar.ids["awa"], "passport": "X1234567", "dietary": "nuts"}
    window.ask(lambda register: enter(register, "registration", [told]))
    look_up(window, desk, "diop")
    press(Qt.Key.Key_Return)
    window.wait(lambda: desk.board.answer.tone == "good")
    said = [desk.board.answer.text, desk.board.answer.more]
    said += [f"{line.name} {line.detail}" for line in desk.last.people.lines]
    assert not any("X1234567" in text or "nuts" in text for text in said)


def test_enter_in_an_empty_field_checks_nobody_in(window: DeskWindow, desk: CheckInDesk) -> None:
    press(Qt.Key.Key_Return)
    window.settle()
    assert desk.count.text() == "0 of 5 in"
    assert desk.board.answer.tone == "plain"
