"""Who stands behind a cell of the matrix, and the way to name somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from focalnet.services.coverage import mandates_behind
from focalnet.services.ports import Register, Row
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.lines import DOT, confirmed_cell, detail_words, name_cell
from focalnet.ui.session import Session

ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Seats:
    """What a cell stands for: a State or a group, with a theme or a kind."""

    title: str
    says: str
    state: str = ""
    region: str = ""
    theme: str = ""
    kind: str = ""

    def prefill(self) -> dict[str, str]:
        """Return what a new designation for this cell begins with."""
        known = {
            "kind": self.kind or ("thematic" if self.theme else "national"),
            "state": self.state,
            "region": "" if self.state else self.region,
            "theme": self.theme,
        }
        return {name: value for name, value in known.items() if value}


class SeatPanel(QWidget):
    """Lists the mandates of one cell; ``new_asked`` brings what a new one begins with."""

    new_asked = Signal(object)
    filled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._seats: Seats | None = None
        self.title = words("", "heading")
        self.says = words("", "muted")
        self.holders = QListWidget()
        self.holders.setObjectName("commands")
        self.holders.setWordWrap(True)
        self.holders.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.holders.setAccessibleName(self.tr("Mandates of this cell"))
        self.holders.itemActivated.connect(self._open)
        self.new = button(self.tr("New designation here"), self._ask_new)
        column = QVBoxLayout(self)
        for part in (self.title, self.says, self.holders, self.new):
            column.addWidget(part)
        self.setFocusProxy(self.holders)
        self.clear()

    def clear(self) -> None:
        """Show no cell."""
        self._seats = None
        self.title.setText(self.tr("Choose a cell to see who is behind it."))
        self.says.clear()
        self.holders.clear()
        self.new.setEnabled(False)

    def show_seats(self, seats: Seats, day: date) -> None:
        """Read the mandates of a cell as at a day."""
        self._seats = seats
        self.title.setText(seats.title)
        self.says.setText(seats.says)
        self.new.setEnabled(True)

        def read(register: Register) -> list[Row]:
            ids = mandates_behind(
                register,
                day,
                state=seats.state,
                region=seats.region,
                theme=seats.theme,
                kind=seats.kind,
            )
            return [row for key in ids if (row := register.row(key)) is not None]

        def show(rows: list[Row]) -> None:
            if seats is self._seats:
                self._list(rows)

        self._session.ask(read, show, owner=self)

    def _list(self, rows: list[Row]) -> None:
        self.holders.clear()
        naming, today = self._session.naming, self._session.today()
        for row in rows:
            cells = (name_cell(row, naming, today), confirmed_cell(row, naming, today))
            name, confirmed = (cell.text for cell in cells)
            said = self.tr("confirmed: %1").replace("%1", confirmed) if row.title else ""
            under = DOT.join(part for part in (detail_words(row, naming), said) if part)
            item = QListWidgetItem(f"{name}\n{under}")
            item.setData(ID, row.id)
            self.holders.addItem(item)
        self.holders.setCurrentRow(0)
        self.filled.emit()

    def open_only(self) -> bool:
        """Open the mandate where there is one only; return whether it was."""
        if self.holders.count() != 1:
            return False
        self._open(self.holders.item(0))
        return True

    def _open(self, item: QListWidgetItem) -> None:
        self._session.show_record(str(item.data(ID)))

    def _ask_new(self) -> None:
        if self._seats is not None:
            self.new_asked.emit(self._seats.prefill())
