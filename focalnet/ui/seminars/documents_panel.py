"""What is printed of an event: each document with a sentence, and the certificates given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from focalnet.services.badges_given import give_codes
from focalnet.services.documents import DOCUMENTS, PrintChoices
from focalnet.services.event_calendar import event_calendar
from focalnet.services.event_papers import CertificateLine, EventPapers, event_papers
from focalnet.services.files import write_whole
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.services.visas_sent import note_visas_sent
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists.lines import Cell, date_words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.printing.document_words import GROUPS, document_word, purpose_words
from focalnet.ui.seminars.attendance_words import sitting_words
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word

SHARES, GIVEN_SHARES = (18, 46), (18, 26, 18, 12, 14)
COMBO_LETTERS, LINES = 16, 12
BADGES = "badges"


class DocumentsPanel(Panel):
    """Lists the documents of an event; ``asked`` brings the choices of one to be looked at."""

    asked = Signal(object)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.found: EventPapers | None = None
        self.table = PlainTable((self.tr("Document"), self.tr("What it is for")), SHARES)
        self.sitting = QuietCombo()
        self.sitting.setAccessibleName(self.tr("Sitting, for sign-in sheets"))
        self.sitting.setSizeAdjustPolicy(
            QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sitting.setMinimumContentsLength(COMBO_LETTERS)
        self.uncoded, self.unsent = Saying("warn"), Saying("muted")
        heads = (
            *(self.tr("Number"), self.tr("Name"), self.tr("State")),
            *(self.tr("Kind"), self.tr("Issued on")),
        )
        self.given = PlainTable(heads, GIVEN_SHARES)
        self.twice = Saying("warn")
        self.given_title = words(self.tr("Certificates given"), "heading")
        self._lay_out()
        self.table.show_lines(
            [
                (name, (Cell(document_word(name)), Cell(purpose_words(name), "muted")))
                for name in GROUPS["event"]
            ]
        )
        self.table.chosen.connect(lambda _name: self.look())
        self.given.chosen.connect(session.show_record)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())

    def _lay_out(self) -> None:
        self.look_button = button(self.tr("Look at it…"), self.look, "Enter", first=True)
        self.codes_button = button(self.tr("Give badges their codes"), self.give_all_codes)
        self.visas_button = button(self.tr("Note that they went out"), self.note_visas)
        self.calendar_button = button(self.tr("Save as a calendar file…"), self.ask_calendar)
        column = QVBoxLayout(self)
        column.addWidget(row_of(self.look_button, self.sitting, self.calendar_button))
        column.addWidget(self.said)
        column.addWidget(self.uncoded)
        column.addWidget(row_of(self.codes_button))
        column.addWidget(self.unsent)
        column.addWidget(row_of(self.visas_button))
        column.addWidget(self.table, 1)
        column.addWidget(self.given_title)
        column.addWidget(self.twice)
        column.addWidget(self.given, 1)
        line = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(line * LINES)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.found = None
        self.uncoded.clear()
        self.unsent.clear()
        self.twice.clear()
        self.sitting.clear()
        self.given.show_lines(())
        for part in (self.given, self.given_title, self.codes_button, self.visas_button):
            part.hide()

    def read(self) -> None:
        """Read what there is to print."""
        key = self.record_id
        self._session.ask(
            lambda register: event_papers(register, key), self._show, self.refuse, owner=self
        )

    def _show(self, found: EventPapers) -> None:
        if found.event.id != self.record_id:
            return
        self.found = found
        self._show_sittings(found)
        uncoded = self.tr("%n badge(s) would have no code.", "", found.uncoded)
        self.uncoded.setText(uncoded if found.uncoded else "")
        self.codes_button.setVisible(bool(found.uncoded))
        unsent = self.tr("%n visa letter(s) were printed. Have they gone out?", "", found.visas)
        self.unsent.setText(unsent if found.visas else "")
        self.visas_button.setVisible(bool(found.visas))
        twice = self.tr(
            "Certificates of different people bear one number (%1): withdraw one of them and "
            "issue it again."
        ).replace("%1", ", ".join(sorted(found.numbers_twice)))
        self.twice.setText(twice if found.numbers_twice else "")
        self.given.show_lines(
            [(item.certificate.participation, self._cells(item)) for item in found.certificates]
        )
        for part in (self.given, self.given_title):
            part.setVisible(bool(found.certificates))
        self._offer()

    def _show_sittings(self, found: EventPapers) -> None:
        chosen = self.sitting.currentData()
        self.sitting.clear()
        self.sitting.addItem(self.tr("All sittings"), "")
        for sitting in found.sittings:
            self.sitting.addItem(sitting_words(sitting), sitting.id)
        self.sitting.setCurrentIndex(max(self.sitting.findData(chosen), 0))

    def _cells(self, item: CertificateLine) -> tuple[Cell, ...]:
        given, naming = item.certificate, self._session.naming
        if given.withdrawn:
            gone = self.tr("withdrawn %1").replace("%1", date_words(given.withdrawn))
            issued = Cell(gone, "bad")
        else:
            issued = Cell(date_words(given.issued) if given.issued else "")
        twice = self.found is not None and given.number in self.found.numbers_twice
        return (
            Cell(given.number, "warn" if twice and not given.withdrawn else "plain"),
            Cell(item.name),
            Cell(naming.state(item.state) if item.state else ""),
            Cell(choice_word(given.kind), "muted"),
            issued,
        )

    def _offer(self) -> None:
        name = self.table.key
        self.sitting.setEnabled(name in DOCUMENTS and "sitting" in DOCUMENTS[name].chosen)
        self.look_button.setEnabled(bool(self.found and name))

    def look(self) -> None:
        """Ask for the chosen document of this event to be looked at as it will be printed."""
        name = self.table.key
        if self.found is None or not name:
            return
        of_sitting = "sitting" in DOCUMENTS[name].chosen
        sitting = str(self.sitting.currentData() or "") if of_sitting else ""
        wanted = PrintChoices(name, event=self.record_id, sitting=sitting)
        if name == BADGES and self.found.uncoded:
            self.give_codes(lambda: self.asked.emit(wanted))
        else:
            self.asked.emit(wanted)

    def give_all_codes(self) -> None:
        """Give every badge its code, as one action."""
        self.give_codes(lambda: self.say(self.tr("Every badge has its code now.")))

    def give_codes(self, then: Callable[[], None]) -> None:
        """Give the badges that have none their codes, and go on."""
        key, random = self.record_id, self._tools.random
        self._session.do(
            lambda register: give_codes(register, key, random),
            said=action_words("event.codes"),
            then=lambda _done: then(),
            otherwise=self.refuse,
            owner=self,
        )

    def note_visas(self) -> None:
        """Note in the registration files that the visa letters went out, as one action."""
        key = self.record_id
        self._session.do(
            lambda register: note_visas_sent(register, key),
            said=action_words("event.visas"),
            then=lambda _done: self.say(self.tr("It is noted. One Undo takes it back.")),
            otherwise=self.refuse,
            owner=self,
        )

    def ask_calendar(self) -> None:
        """Ask where the calendar file goes."""
        filters = [f"{self.tr('Calendar')} (*.ics)"]
        title = self.tr("Save as a calendar file")
        ask_where(self, title, "event.ics", filters, self.save_calendar)

    def save_calendar(self, path: Path) -> None:
        """Write event, sittings and deadline as a calendar file."""
        key, language = self.record_id, page_language()

        def write(register: Register) -> str:
            write_whole(path, event_calendar(register, key, language=language))
            return path.name

        self._session.ask(
            write,
            lambda name: self.say(self.tr("Saved: %1").replace("%1", name)),
            self.refuse,
            owner=self,
        )
