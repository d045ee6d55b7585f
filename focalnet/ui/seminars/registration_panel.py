"""Who takes part in an event: how far each has come, forms taken in, files and their purge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QMenu, QPushButton, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.participation import PARTICIPATION_STATES
from focalnet.services.participant_lines import (
    ParticipantLine,
    ParticipantTable,
    participant_table,
)
from focalnet.services.participants_table import participants_sheet
from focalnet.services.participation_moves import Moved, move_participants
from focalnet.services.ports import Register
from focalnet.services.purging import Purged
from focalnet.services.registration_report import RegistrationPlan
from focalnet.services.registration_rows import plain_rows
from focalnet.services.tools import Tools
from focalnet.services.workbook import OutSheet
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.network.table_saving import save_sheets
from focalnet.ui.seminars.noting_form import NotingForm
from focalnet.ui.seminars.participant_card import ParticipantCard
from focalnet.ui.seminars.participant_lines import (
    SHARES,
    cells,
    headings,
    is_shown,
    shows,
    stage_word,
    summary,
)
from focalnet.ui.seminars.person_form import PersonForm
from focalnet.ui.seminars.plan_lines import counts_words
from focalnet.ui.seminars.purge_form import PurgeForm
from focalnet.ui.seminars.registration_preview import RegistrationPreview
from focalnet.ui.session import Session
from focalnet.ui.words import action_words

LETTERS = 12


class RegistrationPanel(Panel):
    """Shows the participants of an event; takes people in, moves them on, keeps their files."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self._wanted = ""
        self.found: ParticipantTable | None = None
        self.summary = words("", "muted")
        self.shown, self.state = _narrowing(self.tr("Show")), _narrowing(self.tr("State"))
        for code, name in shows().items():
            self.shown.addItem(name, code)
        self.state.addItem(self.tr("All States"), "")
        self.table = PlainTable(headings(), SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.one = ParticipantCard(session)
        self.move_form, self.person_form = NotingForm(), PersonForm(session)
        self.purge_form = PurgeForm(session)
        self.preview = RegistrationPreview(session, tools)
        self._forms = (self.move_form, self.person_form, self.purge_form)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    @property
    def card(self) -> CardPage:
        """The card of the participant, whose form may hold what was not saved."""
        return self.one.card

    def _lay_out(self) -> None:
        self.take_button = button(self.tr("Take in files…"), self.ask_files)
        self.person_button = button(self.tr("Register a person…"), self.start_person)
        self.move_button = QPushButton(self.tr("Note"))
        self.move_menu = QMenu(self)
        self.move_button.setMenu(self.move_menu)
        self.more_button = QPushButton(self.tr("More"))
        self.more_button.setMenu(self._more())
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        self.bar = row_of(
            *(self.shown, self.state, self.take_button, self.person_button),
            *(self.move_button, self.more_button),
        )
        column.addWidget(self.bar)
        for part in (*self._forms, self.said):
            column.addWidget(part)
        column.addWidget(self.preview, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.one, 1)
        self.setFocusProxy(self.table)

    def _more(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Save as a table…"), lambda: self.ask_where(files=False))
        menu.addAction(
            self.tr("Save with the registration files…"), lambda: self.ask_where(files=True)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Purge the registration files…"), self.start_purge)
        return menu

    def _connect(self) -> None:
        for combo in (self.shown, self.state):
            combo.activated.connect(self._fill)
        self.table.chosen.connect(lambda _key: self.one.setFocus())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.one.saved.connect(self.table.setFocus)
        self.card.editing_changed.connect(lambda _editing: self._show_list())
        self.move_form.saved.connect(self._move)
        self.person_form.wished.connect(self._register_person)
        self.purge_form.begun.connect(self._show_list)
        self.purge_form.purged.connect(self._purged)
        self.preview.begun.connect(self._show_preview)
        self.preview.registered.connect(self._registered)
        self.preview.refused.connect(self._refused_registration)
        for part in (*self._forms, self.preview):
            part.left.connect(self._back)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.found = None
        self.summary.clear()
        self.preview.forget()
        self.table.show_lines(())
        self._put_away()
        self._show_list()
        if not self.one.is_editing:
            self.one.clear()

    def _show_preview(self) -> None:
        self._put_away()
        self._show_list()

    def _put_away(self) -> None:
        for form in self._forms:
            form.hide()

    def _back(self) -> None:
        self._show_list()
        self.table.setFocus()

    def _show_list(self) -> None:
        """Show the participants, unless a preview or a purge stands in their place."""
        listed = self.preview.isHidden() and self.purge_form.isHidden()
        # A form needs the room; bar and table come back with the card.
        for part in (self.table, self.bar):
            part.setVisible(listed and not self.one.is_editing)
        self.one.setVisible(listed and (self.one.line is not None or self.one.is_editing))

    def read(self) -> None:
        """Read who takes part; a preview looks again too."""
        key, language = self.record_id, page_language()

        def look(register: Register) -> ParticipantTable:
            return participant_table(register, key, language=language)

        self._session.ask(look, self._show, self.refuse, owner=self)
        self.preview.replan()

    def _show(self, found: ParticipantTable) -> None:
        if found.event.id != self.record_id:
            return
        self.found = found
        self.summary.setText(summary(found))
        kept = self.state.currentData()
        while self.state.count() > 1:
            self.state.removeItem(1)
        for code, name in {line.state: line.state_name for line in found.lines}.items():
            if code:
                self.state.addItem(name, code)
        self.state.setCurrentIndex(max(self.state.findData(kept), 0))
        self._fill()

    def _fill(self) -> None:
        show, state = str(self.shown.currentData()), str(self.state.currentData())
        lines = [line for line in self._lines() if is_shown(line, show, state)]
        self.table.show_lines([(line.id, cells(line)) for line in lines])
        self._select_wanted()
        self._look()
        self._offer()

    def select(self, record: str) -> None:
        """Go to a participant by the id of participation or file, now or when they are read."""
        self._wanted = record
        self._select_wanted()

    def _select_wanted(self) -> None:
        wanted = self._wanted
        line = next((one for one in self._lines() if wanted and wanted in {one.id, one.file}), None)
        if line is None:
            return
        row = self.table.lines.row_of(line.id)
        if row < 0:
            self.shown.setCurrentIndex(0)
            self.state.setCurrentIndex(0)
            self._fill()
            return
        self._wanted = ""
        self.table.go_to(row)
        if wanted == line.file:
            self.one.show_file()

    def _lines(self) -> tuple[ParticipantLine, ...]:
        return self.found.lines if self.found else ()

    def chosen_lines(self) -> list[ParticipantLine]:
        """Return the lines that are selected."""
        keys = set(self.table.keys)
        return [line for line in self._lines() if line.id in keys]

    def _look(self) -> None:
        key = self.table.key
        line = next((one for one in self._lines() if one.id == key), None)
        self.one.show_line(self.record_id, line)
        self._show_list()

    def _offer(self) -> None:
        """Offer the stages that at least one of those chosen may come to."""
        self.move_menu.clear()
        chosen = self.chosen_lines()
        for stage in PARTICIPATION_STATES:
            if any(stage in line.next for line in chosen):
                self.move_menu.addAction(stage_word(stage), self._mover(stage))
        self.move_button.setEnabled(not self.move_menu.isEmpty())

    def _mover(self, stage: str) -> Callable[[], None]:
        return lambda: self.start_moving(stage)

    def start_moving(self, stage: str) -> None:
        """Ask when and by whom those chosen came to a stage."""
        self._put_away()
        about = [(line.id, line.name) for line in self.chosen_lines()]
        self.move_form.begin(stage, stage_word(stage), about, self._session.today().isoformat())

    def _move(self) -> None:
        form, key, today = self.move_form, self.record_id, self._session.today()
        told = {"by": form.by.text().strip(), "note": form.note.text().strip()}
        stage, which, on = form.code, list(form.about), str(form.on.content())
        done: list[Moved] = []

        def work(register: Register) -> ChangeSet:
            done.append(move_participants(register, key, which, stage, on=on, today=today, **told))
            return done[0].done

        self._session.do(
            work,
            said=action_words("event.stage"),
            then=lambda _done: self._moved(done[0]),
            otherwise=form.refuse,
            owner=self,
        )

    def _moved(self, done: Moved) -> None:
        self.move_form.leave()
        said = self.tr("%n participant(s) noted.", "", len(done.moved))
        if done.refused:
            names = {line.id: line.name for line in self._lines()}
            cannot = self.tr("This cannot follow where these stand: %1")
            named = ", ".join(names.get(key, key) for key in done.refused)
            said = f"{said} {cannot.replace('%1', named)}"
        self.say(said)

    def start_person(self) -> None:
        """Ask who is to be registered."""
        self._put_away()
        self.person_form.begin()

    def _register_person(self, content: dict[str, Any]) -> None:
        rows = plain_rows([content], self.tr("By hand"))
        self.preview.begin_row(self.record_id, rows)

    def ask_files(self) -> None:
        """Ask which files; nothing waits for the answer."""
        dialog = QFileDialog(self, self.tr("Choose forms and exports"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        tables = self.tr("Forms and tables (*.xlsx *.csv)")
        dialog.setNameFilters([tables, self.tr("All files (*)")])
        dialog.filesSelected.connect(
            lambda names: self.choose_files([Path(name) for name in names])
        )
        dialog.open()

    def choose_files(self, paths: Sequence[Path]) -> None:
        """Show what files would do; nothing is stored."""
        if paths and self.record_id:
            self._put_away()
            self.said.clear()
            self.preview.begin_files(self.record_id, paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that lie on this computer."""
        if self.record_id and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files that were dropped."""
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.choose_files([Path(url.toLocalFile()) for url in urls])

    def _registered(self, plan: RegistrationPlan) -> None:
        self.person_form.empty()
        self._put_away()
        self._back()
        taken_in = self.tr("Taken in. One Undo takes it back.")
        self.say(f"{taken_in} {counts_words(plan)}")
        if len(plan.items) == 1:
            self.select(plan.items[0].participation)

    def _refused_registration(self, error: FocalnetError) -> None:
        self._show_list()
        (self.refuse if self.person_form.isHidden() else self.person_form.refuse)(error)

    def ask_where(self, *, files: bool) -> None:
        """Ask where the table of participants goes, with or without their files."""
        filters = [f"{self.tr('Workbook')} (*.xlsx)", f"{self.tr('Table')} (*.csv)"]
        title = self.tr("Save the participants")
        ask_where(
            self, title, "participants.xlsx", filters, lambda path: self.save_to(path, files=files)
        )

    def save_to(self, path: Path, *, files: bool = False) -> None:
        """Write the participants to a workbook or, by its ending, a table."""
        key, language = self.record_id, page_language()

        def look(register: Register) -> OutSheet:
            return participants_sheet(register, key, language=language, files=files)

        def save(sheet: OutSheet) -> None:
            save_sheets(
                self._session, self._tools, [sheet], path, self._saved, self.refuse, owner=self
            )

        self._session.ask(look, save, self.refuse, owner=self)

    def _saved(self, name: str) -> None:
        self.say(self.tr("Saved: %1").replace("%1", name))

    def start_purge(self) -> None:
        """Show what a purge would erase."""
        self._put_away()
        self.purge_form.begin(self.record_id, self.refuse)

    def _purged(self, done: Purged) -> None:
        erased = self.tr("%n registration file(s) erased for good.", "", len(done.plan.lines))
        kept = self.tr("The counts were kept.") if done.census else ""
        self.say(f"{erased} {kept}".strip())


def _narrowing(name: str) -> QuietCombo:
    made = QuietCombo()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(LETTERS)
    return made
