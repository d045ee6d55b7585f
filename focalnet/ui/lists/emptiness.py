"""What stands in place of an empty list: what the page is for, and the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.ui.words import explain, page_word


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

    def explain(self, *, narrowed: bool, searched: bool = False) -> None:
        """Say why nothing is listed: nothing entered yet, or hidden by the filters."""
        if searched:
            self.says.setText(self.tr("The search finds nothing here."))
        elif narrowed:
            self.says.setText(self.tr("Nothing is recorded for this State yet."))
        else:
            self.says.setText(self._purpose())
        self.all.setText(self.tr("Show everything") if searched else self.tr("Show all States"))
        self.all.setVisible(narrowed)
        self.bring.setVisible(not narrowed and self._kind in {"person", "institution"})

    def refuse(self, error: FocalnetError) -> None:
        """Say why the search that was chosen cannot be asked of this list."""
        self.says.setText(" ".join(explain(error)))

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
            "network": self.tr(
                "Networks of practitioners: the Court's own, regional ones, and their secretariats."
            ),
            "membership": self.tr("Who belongs to which network, since when, with what expertise."),
            "letter": self.tr(
                "Notes verbales, calls and meetings with States; what is due comes up in Today."
            ),
            "agreement": self.tr(
                "Voluntary agreements: enforcement, interim and final release, relocation."
            ),
            "legislation": self.tr("Whether a State has a law to cooperate by, and which."),
            "item": self.tr(
                "Good practice, national law, difficulties, case law and reference instruments."
            ),
            "questionnaire": self.tr("Sets of questions put to States, and who replied."),
            "reply": self.tr("What each State replied to a questionnaire."),
            "campaign": self.tr("Rounds in which every State is asked to confirm its entries."),
            "request": self.tr("The sheet of each State in a round, and its answer."),
            "test": self.tr("Tries of telephone numbers and addresses, and who answered."),
            "audience": self.tr(
                "Readers to print for, such as those of a seminar: they see less than the network, "
                "or less than the public."
            ),
            "query": self.tr("Searches kept by name, for lists, printing and campaigns."),
        }
        return purposes.get(self._kind, "")
