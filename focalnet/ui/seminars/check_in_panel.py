"""The desk of an event: how many are in, who came last, and the way to the desk itself."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from focalnet.services.desk_view import DeskView
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.lists.rate_bars import Rate, RateBars
from focalnet.ui.seminars.check_in_desk import CheckInDesk
from focalnet.ui.seminars.desk_files_panel import DeskFilesPanel
from focalnet.ui.seminars.desk_typed import DeskTyped, resume_at, typed_at
from focalnet.ui.seminars.desk_words import about, count_words, standing, times_words
from focalnet.ui.seminars.desk_work import DeskWork
from focalnet.ui.session import Session

SHARES = (26, 30, 22, 30)
NAME_LETTERS = 14


class CheckInPanel(Panel):
    """Shows who arrived; opens the desk over the whole window, and exchanges desk files.

    Without an event it takes in the file that makes a desk of this laptop.
    """

    NEEDS_RECORD = False

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self.work = DeskWork(session, tools, self)
        self.desk: CheckInDesk | None = None
        self._opening = False
        self._half: DeskTyped | None = None
        self.summary, self.rates = words("", "heading"), RateBars()
        self.open_button = button(self.tr("Open the desk"), self.open_desk, "F11", first=True)
        self.desk_name = QLineEdit()
        self.desk_name.setMaxLength(40)
        self.desk_name.setAccessibleName(self.tr("Name of this desk"))
        width = self.desk_name.fontMetrics().averageCharWidth() * NAME_LETTERS
        self.desk_name.setMinimumWidth(width)
        heads = (self.tr("Name"), self.tr("Seen at"), self.tr("State"), self.tr("Remarks"))
        self.table = PlainTable(heads, SHARES)
        self.files = DeskFilesPanel(session, tools)
        self._lay_out()
        self.work.viewed.connect(self._show)
        self.work.named.connect(self.desk_name.setText)
        self.desk_name.editingFinished.connect(self._rename)
        self.table.chosen.connect(session.show_record)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.rates)
        column.addWidget(
            row_of(self.open_button, QLabel(self.tr("Name of this desk")), self.desk_name)
        )
        hint = self.tr(
            "At the desk one field takes the code of a badge, a name in any spelling, or a State. "
            "F11 opens it, Esc closes it."
        )
        column.addWidget(words(hint, "muted"))
        column.addWidget(self.said)
        column.addWidget(words(self.tr("Arrivals, the last first"), "heading"))
        column.addWidget(self.table, 1)
        column.addWidget(self.files)
        self.setFocusProxy(self.open_button)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        if self.desk is not None:
            self.desk.leave()
        self.work.leave()
        self.summary.clear()
        self.rates.show_rates(())
        self.table.show_lines(())
        self.files.show_event("")

    def read(self) -> None:
        """Read the list of the desk, unless it is there and kept fresh already."""
        if self.work.event_id != self.record_id:
            self.files.show_event(self.record_id)
            self.work.begin(self.record_id, self.refuse)

    def _show(self, view: DeskView) -> None:
        self.summary.setText(count_words(view.in_house, view.expected))
        self.rates.show_rates((Rate(self.tr("Arrived"), view.in_house, view.expected),))
        naming = self._session.naming
        lines = [
            (
                guest.person,
                (
                    Cell(guest.name),
                    Cell(times_words(guest), "warn" if len(guest.seen) > 1 else "good"),
                    Cell(naming.state(guest.state) if guest.state else ""),
                    Cell(" · ".join(filter(None, (standing(guest), about(guest)))), "muted"),
                ),
            )
            for guest in view.arrived
        ]
        self.table.show_lines(lines)
        if self._opening:
            self._opening = False
            self.open_desk()

    def _rename(self) -> None:
        self.work.rename(self.desk_name.text().strip())

    def open_desk(self) -> None:
        """Come over the whole window, now or when the list has been read."""
        if not self.record_id:
            return
        if self.work.view is None:
            self._opening = True
            self.read()
            return
        self._rename()
        if self.desk is None or self.desk.window() is not self.window():
            self.desk = CheckInDesk(self._session, self.work, self.window())
            self.desk.left.connect(self.open_button.setFocus)
            # It hangs on the window, and shows people: it goes when a lock takes the page away.
            self.destroyed.connect(self.desk.deleteLater)
        self.desk.appear()
        if self._half is not None:
            half, self._half = self._half, None
            resume_at(self.desk, half)

    def half_typed(self) -> DeskTyped | None:
        """Return what is half typed at the desk, or waits until it is open again."""
        return self._half or typed_at(self.desk)

    def resume_desk(self, half: DeskTyped) -> None:
        """Open the desk again, and go on with what was half typed there."""
        self._half = half
        self.open_desk()
