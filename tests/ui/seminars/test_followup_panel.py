"""After an event several participants are followed up in one action, which can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from focalnet.domain.casework import Correspondence
from focalnet.domain.records import Designation
from focalnet.services.checking_in import check_in
from focalnet.services.desk_list import DeskList
from focalnet.services.ports import Register
from focalnet.ui.lists.rate_bars import RateBars
from focalnet.ui.seminars.followup_form import CONTACT, PRACTITIONER, PROPOSAL
from focalnet.ui.seminars.followup_panel import FollowupPanel
from tests.services.seminar_desk import AT
from tests.ui.keyboard import CONTROL, focused, press, write
from tests.ui.office import Office
from tests.ui.seminars.desk_window import DeskWindow, open_window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(office: Office) -> DeskWindow:
    """Open the page on a seminar to which three came."""
    opened = open_window(office)

    def arrive(register: Register) -> None:
        desk = DeskList(register, opened.seminar.event)
        for key in ("awa", "juma", "elodie"):
            check_in(register, desk, opened.seminar.ids[key], at=AT)

    opened.ask(arrive)
    return opened


@pytest.fixture
def panel(window: DeskWindow) -> FollowupPanel:
    """Bring the tab up."""
    found = window.page.followup
    window.bring_up(found)
    window.wait(lambda: found.found)
    window.focus(found.table)
    return found


def names(panel: FollowupPanel) -> list[str]:
    lines = panel.table.lines
    return [str(lines.index(row, 0).data()) for row in range(lines.rowCount())]


def designated(window: DeskWindow) -> list[tuple[str, str, str, str]]:
    event_people = set(window.seminar.people.values())

    def look(register: Register) -> list[tuple[str, str, str, str]]:
        return sorted(
            (item.state, item.kind, item.theme, item.stage)
            for item in register.records("designation")
            if isinstance(item, Designation) and item.holder in event_people
        )

    found: list[tuple[str, str, str, str]] = window.ask(look)
    return found


def test_those_who_came_are_listed_first(panel: FollowupPanel) -> None:
    assert names(panel) == ["Awa DIOP", "Élodie MARTIN", "Juma OTIENO"]
    panel.shown.setCurrentIndex(1)
    panel.shown.activated.emit(1)
    assert len(names(panel)) == 5


def test_several_become_practitioners_in_one_action(
    window: DeskWindow, panel: FollowupPanel
) -> None:
    press(Qt.Key.Key_Down, SHIFT)
    panel.buttons[PRACTITIONER].click()
    assert panel.form.names.text() == "Awa DIOP, Élodie MARTIN"
    window.wait(lambda: panel.form._lookups.themes)  # noqa: SLF001
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: "2 practitioner" in panel.said.text())
    assert designated(window) == [("FRA", "practitioner", "", ""), ("SEN", "practitioner", "", "")]
    window.wait(lambda: "Practitioner" in str(panel.table.lines.index(0, 2).data()))
    assert len(panel.table.keys) == 2
    window.office.session.undo()
    window.wait(lambda: panel.table.lines.index(0, 2).data() == "")
    assert designated(window) == []


def test_whoever_is_that_already_is_told(window: DeskWindow, panel: FollowupPanel) -> None:
    for _ in range(2):
        panel.start(PRACTITIONER)
        panel.form._save()  # noqa: SLF001
        window.settle()
    window.wait(lambda: "already" in panel.form.problem.text())
    assert len(designated(window)) == 1


def test_somebody_is_proposed_with_kind_and_theme(window: DeskWindow, panel: FollowupPanel) -> None:
    panel.buttons[PROPOSAL].click()
    window.wait(lambda: panel.form._lookups.themes)  # noqa: SLF001
    panel.form.kind.setCurrentIndex(panel.form.kind.findData("thematic"))
    panel.form.theme.show_content("assets")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: "1 proposed" in panel.said.text())
    assert designated(window) == [("SEN", "thematic", "assets", "proposed")]
    window.wait(lambda: "(proposed)" in str(panel.table.lines.index(0, 2).data()))


def test_a_contact_is_noted_for_each_state(window: DeskWindow, panel: FollowupPanel) -> None:
    press(Qt.Key.Key_Down, SHIFT)
    panel.buttons[CONTACT].click()
    assert focused() is panel.form.subject
    write("Joint training")
    press(Qt.Key.Key_Tab)
    write("In March.")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(lambda: "2 contact" in panel.said.text())

    def look(register: Register) -> list[tuple[str, str, str]]:
        letters = [item for item in register.records("letter") if isinstance(item, Correspondence)]
        return sorted((item.state, item.subject, item.text) for item in letters)

    assert window.ask(look) == [
        ("FRA", "Joint training", "In March."),
        ("SEN", "Joint training", "In March."),
    ]


def test_a_day_to_come_is_refused_with_what_was_typed_kept(
    window: DeskWindow, panel: FollowupPanel
) -> None:
    panel.start(CONTACT)
    panel.form.subject.setText("Joint training")
    panel.form.on.show_content("2030-01-01")
    press(Qt.Key.Key_S, CONTROL)
    window.wait(panel.form.on.problem.isVisible)
    assert panel.form.subject.text() == "Joint training"


def test_evaluations_are_taken_in_and_summed_up(
    window: DeskWindow, panel: FollowupPanel, tmp_path: Path
) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("Id,How useful?,What next?\n1,4,Assets\n2,5,Networks\n", "utf-8")
    panel.evaluations.take_in(path)
    window.wait(lambda: "2 new" in panel.evaluations.said.text())
    window.wait(lambda: len(panel.evaluations.summary) == 2)
    [useful, _] = panel.evaluations.summary
    assert (useful.question, useful.mean) == ("How useful?", 4.5)
    assert panel.evaluations.questions.findChildren(RateBars)
    panel.evaluations.take_in(path)
    window.wait(lambda: "2 as before" in panel.evaluations.said.text())
