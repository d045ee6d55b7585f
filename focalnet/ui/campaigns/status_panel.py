"""How far a campaign has come, State by State, and what is done about it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from focalnet.domain.changes import ChangeSet
from focalnet.domain.listing import folded
from focalnet.domain.records import REGIONS
from focalnet.services.campaign_edits import Told
from focalnet.services.campaign_log import LOGGED, log_answer, remind
from focalnet.services.campaigns import CampaignStatus, StateLine, campaign_status
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.campaigns.log_form import LogForm
from focalnet.ui.campaigns.sheets_run import SheetsRun, Written
from focalnet.ui.campaigns.status_lines import (
    CHASE,
    cells,
    headings,
    is_shown,
    rates,
    shows,
    summary,
)
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.lists.rate_bars import RateBars
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word

SHARES = (26, 14, 28, 18, 24, 17)
FEW_NAMED = 6
LETTERS = 10


class StatusPanel(Panel):
    """Shows the States of a campaign; sheets, answers by hand and reminders begin here.

    ``entries_asked`` brings a request whose entries are to be corrected.
    """

    entries_asked = Signal(str)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self.status: CampaignStatus | None = None
        self._about: list[StateLine] = []
        self.run = SheetsRun(session, tools, self)
        self.summary, self.bars = words("", "muted"), RateBars()
        self.shown = QuietCombo()
        self.shown.setAccessibleName(self.tr("Show"))
        for code, name in shows().items():
            self.shown.addItem(name, code)
        self.region = QuietCombo()
        self.region.setAccessibleName(self.tr("Regional group"))
        self.region.addItem(self.tr("All groups"), "")
        for code in REGIONS:
            self.region.addItem(choice_word(code), code)
        self.table = PlainTable(headings(), SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.forms = QCheckBox(self.tr("with a form to fill in (XLSX)"))
        self.forms.setChecked(True)
        self.progress = QProgressBar()
        self.answer_form, self.remind_form = LogForm(LOGGED), LogForm()
        self._lay_out()
        self._connect()
        self._show_busy(busy=False)

    def _lay_out(self) -> None:
        self.sheets_button = QPushButton(self.tr("Write the sheets"))
        self.sheets_button.setMenu(self._sheets_menu())
        self.stop_button = button(self.tr("Stop"), self.run.stop)
        self.log_button = button(self.tr("Log an answer…"), self.start_answer)
        self.remind_button = button(self.tr("Note a reminder…"), self.start_reminder)
        top = row_of(self.shown, self.region, self.log_button, self.remind_button)
        below = row_of(self.sheets_button, self.forms, self.progress, self.stop_button)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.bars)
        column.addWidget(top)
        column.addWidget(self.table, 1)
        for part in (self.answer_form, self.remind_form, self.said):
            column.addWidget(part)
        column.addWidget(below)
        self.setFocusProxy(self.table)

    def _sheets_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Of all States…"), lambda: self.ask_folder([]))
        menu.addAction(
            self.tr("Of the States chosen…"),
            lambda: self.ask_folder([line.state for line in self.chosen_lines()]),
        )
        menu.addAction(
            self.tr("Of those not sent yet…"),
            lambda: self.ask_folder([line.state for line in self._lines() if not line.sent]),
        )
        return menu

    def _connect(self) -> None:
        for combo in (self.shown, self.region):
            combo.setSizeAdjustPolicy(
                QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(LETTERS)
            combo.activated.connect(self._fill)
        self.table.chosen.connect(self._session.show_record)
        self.run.progressed.connect(self._show_progress)
        self.run.ended.connect(self._show_ended)
        self.run.refused.connect(self.refuse)
        for form, store in ((self.answer_form, self._log), (self.remind_form, self._remind)):
            form.saved.connect(store)
            form.left.connect(self.table.setFocus)

    def clear(self) -> None:
        """Show no campaign."""
        super().clear()
        self.status = None
        self.summary.clear()
        self.bars.show_rates(())
        self.table.show_lines(())
        for form in (self.answer_form, self.remind_form):
            form.hide()

    def read(self) -> None:
        """Read how far the campaign has come."""
        key, today, language = self.record_id, self._session.today(), page_language()
        self._session.ask(
            lambda register: campaign_status(register, key, today=today, language=language),
            self._show,
            self.refuse,
            owner=self,
        )

    def _show(self, status: CampaignStatus) -> None:
        if status.campaign.id == self.record_id:
            self.status = status
            self.summary.setText(summary(status))
            self.bars.show_rates(rates(status))
            self._fill()

    def _fill(self) -> None:
        show, region = str(self.shown.currentData()), str(self.region.currentData())
        lines = sorted(self._lines(), key=lambda line: folded(line.name))
        self.table.show_lines(
            [
                (line.request, cells(line))
                for line in lines
                if is_shown(line, show) and region in {"", line.region}
            ]
        )

    def show_chase(self) -> None:
        """Show who is to be chased."""
        self.shown.setCurrentIndex(self.shown.findData(CHASE))
        self._fill()

    def chosen_lines(self) -> list[StateLine]:
        """Return the lines that are selected."""
        keys = set(self.table.keys)
        return [line for line in self._lines() if line.request in keys]

    def _lines(self) -> tuple[StateLine, ...]:
        return self.status.lines if self.status else ()

    def start_answer(self) -> None:
        """Ask what the State of the current line answered."""
        lines = self.chosen_lines()
        if len(lines) == 1:
            self._about = lines
            self.say("")
            self.remind_form.hide()
            self.answer_form.begin(lines[0].name, self._session.today().isoformat())
        else:
            self.say(self.tr("Choose one State in the table first."))

    def start_reminder(self) -> None:
        """Ask when and how the selected States were reminded."""
        lines = self.chosen_lines()
        if lines:
            self._about = lines
            self.say("")
            self.answer_form.hide()
            names = ", ".join(line.name for line in lines[:FEW_NAMED])
            more = self.tr(" and %n more", "", len(lines) - FEW_NAMED)
            about = names + (more if len(lines) > FEW_NAMED else "")
            self.remind_form.begin(about, self._session.today().isoformat())
        else:
            self.say(self.tr("Choose the States in the table first."))

    def _log(self) -> None:
        form, [line] = self.answer_form, self._about
        answer = str(form.answer.currentData())
        how = str(form.how.currentData())
        told = Told(str(form.on.content()), form.by.text().strip() or line.name, how)
        key = self.record_id

        def work(register: Register) -> ChangeSet:
            return log_answer(register, key, line.state, answer, told)

        self._session.do(
            work,
            said=action_words("campaign.answer"),
            then=lambda _done: self._logged(line, answer),
            otherwise=form.refuse,
            owner=self,
        )

    def _logged(self, line: StateLine, answer: str) -> None:
        self.answer_form.leave()
        self.say(self.tr("Logged for %1.").replace("%1", line.name))
        if answer == "corrected":
            self.entries_asked.emit(line.request)

    def _remind(self) -> None:
        form, key = self.remind_form, self.record_id
        states = [line.state for line in self._about]
        on, how = str(form.on.content()), str(form.how.currentData())

        def work(register: Register) -> ChangeSet:
            return remind(register, key, states, on=on, how=how)

        self._session.do(
            work,
            said=action_words("campaign.remind"),
            then=lambda done: self._reminded(len(done.entries)),
            otherwise=form.refuse,
            owner=self,
        )

    def _reminded(self, count: int) -> None:
        self.remind_form.leave()
        self.say(self.tr("%n reminder(s) noted.", "", count))

    def ask_folder(self, states: Sequence[str]) -> None:
        """Ask which folder the sheets of some States, or of all, go to."""
        dialog = QFileDialog(self, self.tr("Choose a folder for the sheets"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.write_sheets(Path(name), states))
        dialog.open()

    def write_sheets(self, folder: Path, states: Sequence[str] = ()) -> None:
        """Write the sheets of some States, or of all, to a folder."""
        if self.run.is_running or not self.record_id:
            return
        self._show_busy(busy=True)
        self.run.start(self.record_id, states, folder, forms=self.forms.isChecked())

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_ended(self, done: Written | None) -> None:
        self._show_busy(busy=False)
        if done is None:
            self.say(self.tr("Stopped. Sheets written so far stay; none is noted as sent."))
            return
        said = [self.tr("%n file(s) written and noted as sent.", "", done.files)]
        if done.missing:
            signs = " ".join(f"U+{ord(letter[0]):04X}" for letter in done.missing)
            said.append(self.tr("No typeface has: %1").replace("%1", signs))
        self.say(" ".join(said))

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.sheets_button.setEnabled(not busy)
