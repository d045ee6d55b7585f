"""The line at the foot says what was saved and never widens the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from focalnet.services.setting import set_fields
from focalnet.ui.frame.status_line import StatusLine
from tests.ui.office import Office

pytestmark = [pytest.mark.qt_log_ignore("OpenType support missing", extend=True)]
LONG = "a name of somebody that goes on and on " * 12


def test_what_was_saved_is_said_as_far_as_there_is_room(office: Office) -> None:
    frame = QWidget()
    office.qtbot.addWidget(frame)
    line = StatusLine(office.session, frame)
    line.resize(600, 30)
    frame.show()
    least = line.minimumSizeHint().width()
    with office.qtbot.waitSignal(office.session.saved):
        office.session.do(
            lambda register: set_fields(register, office.awa, {"notes": "Prefers mornings."}),
            said=LONG,
        )
    office.qtbot.waitUntil(lambda: "saved" in line.left.text())
    assert line.left.text().endswith("…")
    assert LONG.strip() in line.left.toolTip()
    assert line.minimumSizeHint().width() == least
    line.resize(12_000, 30)
    assert line.left.text() == line.left.toolTip()
