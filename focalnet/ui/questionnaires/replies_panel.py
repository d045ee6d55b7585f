"""Who was asked and who replied: rates by group, the chase list, and what is done about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.services.files import write_whole
from focalnet.services.ports import Register
from focalnet.services.questionnaires import Sending, remind
from focalnet.services.reply_table import ReplyRow, ReplyTable, reply_table, sheets
from focalnet.services.tools import Tools
from focalnet.ui.campaigns.log_form import LogForm
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.lines import DOT, Cell, date_words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.lists.rate_bars import Rate, RateBars
from focalnet.ui.network.saving import ask_where
from focalnet.ui.questionnaires.send_form import SendForm
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word, language_word

SHARES = (30, 20, 18, 15, 16, 26)
ALL, CHASE, REPLIED = "all", "chase", "replied"


class RepliesPanel(Panel):
    """Shows the States of a questionnaire; ``reply_asked`` brings the code of one that replied."""

    reply_asked = Signal(str)
    filled = Signal()

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._workbooks = tools.workbooks
        self._about: list[str] = []
        self.found: ReplyTable | None = None
        self.summary, self.bars = words("", "muted"), RateBars()
        self.shown = QuietCombo()
        self.shown.setAccessibleName(self.tr("Show"))
        self.shown.addItem(self.tr("All States"), ALL)
        self.shown.addItem(self.tr("To be chased"), CHASE)
        self.shown.addItem(self.tr("Replied"), REPLIED)
        heads = (
            *(self.tr("State"), self.tr("Reply"), self.tr("Sent"), self.tr("Language")),
            *(self.tr("Reminders"), self.tr("Regional group")),
        )
        self.table = PlainTable(heads, SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.send_form, self.remind_form = SendForm(session), LogForm()
        self._lay_out()
        self.shown.activated.connect(self._fill)
        self.table.chosen.connect(self.reply_asked)
        self.send_form.sent.connect(self._tell_sent)
        self.remind_form.saved.connect(self._remind)
        for form in (self.send_form, self.remind_form):
            form.left.connect(self.table.setFocus)

    def _lay_out(self) -> None:
        self.send_button = button(self.tr("Send to States…"), self.start_sending)
        self.reply_button = button(self.tr("Log a reply…"), self._ask_reply)
        self.remind_button = button(self.tr("Note a reminder…"), self.start_reminder)
        self.out_button = button(self.tr("Save as a workbook…"), self.ask_where)
        top = row_of(self.shown, self.reply_button, self.remind_button)
        below = row_of(self.send_button, self.out_button)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.bars)
        column.addWidget(top)
        column.addWidget(self.table, 1)
        for part in (self.send_form, self.remind_form, self.said):
            column.addWidget(part)
        column.addWidget(below)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show no questionnaire."""
        super().clear()
        self.found = None
        self.summary.clear()
        self.bars.show_rates(())
        self.table.show_lines(())
        for form in (self.send_form, self.remind_form):
            form.hide()

    def read(self) -> None:
        """Read who replied."""
        key, today, language = self.record_id, self._session.today(), page_language()

        def show(found: ReplyTable) -> None:
            if key == self.record_id:
                self._show(found)

        self._session.ask(
            lambda register: reply_table(register, key, today=today, language=language),
            show,
            self.refuse,
            owner=self,
        )

    def _show(self, found: ReplyTable) -> None:
        self.found = found
        self.summary.setText(self._summary(found))
        rates = (Rate(rate.name, rate.replied, rate.asked) for rate in found.rates)
        self.bars.show_rates(tuple(rates))
        self._fill()
        self.filled.emit()

    def _summary(self, found: ReplyTable) -> str:
        if not found.asked:
            return self.tr("It was sent to nobody yet. Begin with “Send to States”.")
        said = [
            self.tr("%n State(s) asked", "", found.asked),
            self.tr("%n replied", "", found.replied),
            self.tr("%n to be chased", "", len(found.missing)),
        ]
        if found.deadline:
            said.append(self.tr("deadline %1").replace("%1", date_words(found.deadline)))
        if found.overdue:
            said.append(self.tr("overdue"))
        return DOT.join(said)

    def _fill(self) -> None:
        show = self.shown.currentData()
        rows = self.found.rows if self.found else ()
        kept = [row for row in rows if show == ALL or bool(row.received) == (show == REPLIED)]
        self.table.show_lines([(row.state, self._cells(row)) for row in kept])

    def _cells(self, row: ReplyRow) -> tuple[Cell, ...]:
        late = self.found is not None and self.found.overdue
        reply = (
            Cell(date_words(row.received), "good")
            if row.received
            else Cell(self.tr("overdue") if late else self.tr("awaited"), "bad" if late else "warn")
        )
        return (
            Cell(row.name),
            reply,
            Cell(date_words(row.sent) if row.sent else "", "muted"),
            Cell(language_word(row.language), "muted"),
            Cell(self.locale().toString(row.reminders) if row.reminders else "", "muted"),
            Cell(choice_word(row.region), "muted"),
        )

    def start_sending(self) -> None:
        """Ask to whom the questionnaire goes."""
        self.remind_form.hide()
        self.send_form.begin(self.record_id, self.found.deadline if self.found else "")

    def _tell_sent(self, sending: Sending) -> None:
        said = [self.tr("Sent to %n State(s).", "", len(sending.sent))]
        if sending.before:
            said.append(self.tr("%n had it before.", "", len(sending.before)))
        self.say(" ".join(said))

    def _ask_reply(self) -> None:
        if self.table.key:
            self.reply_asked.emit(self.table.key)
        else:
            self.say(self.tr("Choose one State in the table first."))

    def start_reminder(self) -> None:
        """Ask when and how the selected States that have not replied were reminded."""
        chosen = set(self.table.keys)
        rows = [row for row in self.found.missing if row.state in chosen] if self.found else []
        if not rows:
            self.say(self.tr("Choose States that have not replied first."))
            return
        self._about = [row.state for row in rows]
        self.send_form.hide()
        names = ", ".join(row.name for row in rows)
        self.remind_form.begin(names, self._session.today().isoformat())

    def _remind(self) -> None:
        form, key, states = self.remind_form, self.record_id, self._about
        on, how = str(form.on.content()), str(form.how.currentData())

        def work(register: Register) -> ChangeSet:
            return remind(register, key, states, on, how)

        self._session.do(
            work,
            said=action_words("questionnaire.remind"),
            then=lambda _done: self._reminded(len(states)),
            otherwise=form.refuse,
            owner=self,
        )

    def _reminded(self, count: int) -> None:
        self.remind_form.leave()
        self.say(self.tr("%n reminder(s) noted.", "", count))

    def ask_where(self) -> None:
        """Ask where the workbook goes."""
        filters = [f"{self.tr('Workbook')} (*.xlsx)"]
        ask_where(self, self.tr("Save as a workbook"), "replies.xlsx", filters, self.save_to)

    def save_to(self, path: Path) -> None:
        """Write answers, rates and the chase list to a workbook."""
        found, books, language = self.found, self._workbooks, page_language()
        if found is None:
            return
        title, author = found.title, self._session.office

        def write(_report: object) -> None:
            data = books().written(sheets(found, language), title=title, author=author)
            write_whole(path, data)

        self._session.beside(
            write,
            lambda _none: self.say(self.tr("Saved: %1").replace("%1", path.name)),
            self.refuse,
            owner=self,
        )
