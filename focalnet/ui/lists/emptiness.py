"""What stands in place of an empty list: what the page is for, and the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from focalnet.ui.words import page_word


class Emptiness(QWidget):
    """Shown instead of a list without lines."""

    new_asked = Signal()
    import_asked = Signal()
    all_asked = Signal()

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.title = QLabel(page_word(kind), alignment=Qt.AlignmentFlag.AlignHCenter)
        self.title.setProperty("role", "title")
        self.says = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.says.setProperty("role", "muted")
        self.new = QPushButton(self.tr("Enter the first one"))
        self.new.clicked.connect(self.new_asked)
        self.bring = QPushButton(self.tr("Import vCards or a table…"))
        self.bring.clicked.connect(self.import_asked)
        self.all = QPushButton(self.tr("Show all States"))
        self.all.clicked.connect(self.all_asked)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.says)
        for button in (self.new, self.bring, self.all):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def explain(self, *, narrowed: bool) -> None:
        """Say why nothing is listed: nothing entered yet, or hidden by the filter."""
        self.says.setText(
            self.tr("Nothing is recorded for this State yet.") if narrowed else self._purpose()
        )
        self.all.setVisible(narrowed)
        self.bring.setVisible(not narrowed and self._kind in {"person", "institution"})

    def _purpose(self) -> str:
        purposes = {
            "person": self.tr("Everyone who serves, served or may serve the network."),
            "institution": self.tr("Ministries, offices, courts, embassies and organisations."),
            "post": self.tr("Posts in institutions, whoever holds them now; vacant ones too."),
            "designation": self.tr(
                "Who answers for what in each State, by which act and since when: "
                "national and thematic focal points, central authorities, practitioners."
            ),
            "channel": self.tr(
                "The official channel and language each State chose under article 87. "
                "They are not focal points."
            ),
        }
        return purposes.get(self._kind, "")
