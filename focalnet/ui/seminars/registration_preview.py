"""What registering would do, row by row, before anything is stored; then one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services.campaign_answers import read_forms
from focalnet.services.ports import Register
from focalnet.services.registration_reading import read_registrations
from focalnet.services.registration_report import RegistrationItem, RegistrationPlan, Suspect
from focalnet.services.registration_rows import RegistrationFile
from focalnet.services.registration_stages import NOMINATED, REGISTERED
from focalnet.services.registrations import (
    TAKEN,
    plan_registrations,
    refused_sheet,
    register_people,
)
from focalnet.services.tools import Tools
from focalnet.services.workbook import InBook
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.network.table_saving import save_sheets
from focalnet.ui.seminars.plan_lines import (
    SHARES,
    choices_of,
    counts_words,
    details,
    headings,
    open_rows,
    preview_lines,
    quota_words,
)
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word, explain

LETTERS = 14
SAID = 3


@dataclass(slots=True)
class Looking:
    """What is looked at: the rows, what was decided of them, and whom they may be of.

    ``straight`` says that rows nobody has to decide of are taken in without being shown.
    """

    event: str
    files: Sequence[RegistrationFile]
    straight: bool = False
    choices: dict[str, str] = field(default_factory=dict)
    suspects: dict[str, tuple[Suspect, ...]] = field(default_factory=dict)


class RegistrationPreview(SmallForm):
    """Shows what rows would do and takes them in; nothing is stored before.

    ``begun`` says that rows are shown, ``registered`` brings the plan that was stored,
    ``left`` says that the officer wants out, ``refused`` brings an error before
    anything could be shown.
    """

    begun = Signal()
    registered = Signal(object)
    left = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self._session = session
        self._tools = tools
        self._looking: Looking | None = None
        self.plan: RegistrationPlan | None = None
        self.table = PlainTable(headings(), SHARES)
        self.detail, self.counts = words("", "", copied=True), words("", "heading")
        self.quotas, self.problem = Saying("warning"), Saying("problem")
        self.choice, self.stage = QuietCombo(), QuietCombo()
        for combo in (self.choice, self.stage):
            combo.setSizeAdjustPolicy(
                QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(LETTERS)
        for code in (REGISTERED, NOMINATED):
            self.stage.addItem(choice_word(code), code)
        self.over = QCheckBox(self.tr("Take in those over the quota too"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.table.chosen.connect(lambda _place: self.choice.setFocus())
        self.choice.activated.connect(self._decide)
        self.stage.activated.connect(self.replan)
        self.over.clicked.connect(self.replan)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def _lay_out(self) -> None:
        self.who = QLabel(self.tr("Who is this?"))
        self.who.setBuddy(self.choice)
        self.choice.setAccessibleName(self.tr("Who is this?"))
        as_stage = QLabel(self.tr("Rows that say nothing come in as"))
        as_stage.setBuddy(self.stage)
        self.stage.setAccessibleName(as_stage.text())
        self.save_refused = button(self.tr("Save the refused rows…"), self.ask_where)
        self.take = button(self.tr("Take in"), self.take_in, first=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        hint = self.tr("Nothing is stored yet. Look at the rows, then take them in as one action.")
        column.addWidget(words(hint, "muted"))
        column.addWidget(row_of(as_stage, self.stage, self.over))
        column.addWidget(self.table, 1)
        deciding = QHBoxLayout()
        deciding.addWidget(self.who)
        deciding.addWidget(self.choice, 1)
        column.addLayout(deciding)
        for part in (self.detail, self.counts, self.quotas, self.problem):
            column.addWidget(part)
        leaving = button(self.tr("Leave"), self.leave, "Esc")
        column.addWidget(row_of(self.save_refused, leaving, self.take))
        self.setFocusProxy(self.table)

    def begin_files(self, event: str, paths: Sequence[Path]) -> None:
        """Look at what is in files: forms of States, exports, tables."""
        chosen, books = list(paths), self._tools.workbooks

        def read(found: list[tuple[str, InBook]]) -> None:
            self._session.ask(
                lambda register: read_registrations(register, event, found),
                lambda files: self._begin(Looking(event, files)),
                self._cannot,
                owner=self,
            )

        self._session.beside(
            lambda _report: read_forms(chosen, books()), read, self._cannot, owner=self
        )

    def begin_row(self, event: str, file: RegistrationFile) -> None:
        """Look at one row that was typed; it goes in at once unless there is a doubt."""
        self._begin(Looking(event, [file], straight=True))

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Look again at the rows, with what was decided of them."""
        self._begin(*begun)

    def after_resuming(self) -> None:
        """Look again with the choices as they stand."""
        self.replan()

    def _begin(self, looking: Looking) -> None:
        self.beginning = (looking,)
        self._looking = looking
        self.over.setChecked(False)
        self.replan()

    def replan(self) -> None:
        """Look again at what the rows would do now."""
        looking, today = self._looking, self._session.today()
        random = self._tools.random
        if looking is None:
            return
        choices, over = dict(looking.choices), self.over.isChecked()
        stage = str(self.stage.currentData())

        def work(register: Register) -> RegistrationPlan:
            return plan_registrations(
                register,
                looking.event,
                looking.files,
                today=today,
                choices=choices,
                over_quota=over,
                stage=stage,
                random=random,
            )

        def show(plan: RegistrationPlan) -> None:
            if looking is self._looking and choices == looking.choices:
                self._show(plan, looking)

        self._session.ask(work, show, self._cannot, owner=self)

    def _show(self, plan: RegistrationPlan, looking: Looking) -> None:
        self.plan = plan
        looking.suspects |= {item.place: item.suspects for item in plan.asked}
        if looking.straight and not plan.asked and not plan.refused and not plan.over:
            self.take_in()
            return
        looking.straight = False
        naming, was_hidden = self._session.naming, self.isHidden()
        self.table.show_lines(preview_lines(plan, naming, looking.choices))
        self.counts.setText(counts_words(plan, looking.choices))
        self.quotas.setText(quota_words(plan, naming))
        self.problem.clear()
        self.over.setVisible(self.over.isChecked() or any(line.refused for line in plan.over))
        self.save_refused.setEnabled(bool(plan.refused))
        self.take.setEnabled(any(plan.counts[outcome] for outcome in TAKEN))
        self._tell()
        self.show()
        if was_hidden:
            self._go_to_first(plan, looking)
            self.begun.emit()
            self.table.setFocus()

    def _go_to_first(self, plan: RegistrationPlan, looking: Looking) -> None:
        """Begin at the first row to decide of, or else the first row at all."""
        asked = open_rows(plan, looking.choices)
        rows = [self.table.lines.row_of(place) for place in asked or [i.place for i in plan.items]]
        if rows:
            self.table.go_to(min(rows))

    def item(self) -> RegistrationItem | None:
        """Return the row of the current line; None on a line about a file."""
        items = self.plan.items if self.plan else ()
        return next((item for item in items if item.place == self.table.key), None)

    def _tell(self) -> None:
        item, looking = self.item(), self._looking
        self.detail.setText(details(item) if item else self._of_file())
        suspects = looking.suspects.get(item.place, ()) if item and looking else ()
        self.choice.clear()
        for text, key in choices_of(suspects, self._session.naming) if suspects else ():
            self.choice.addItem(text, key)
        if item and looking and suspects:
            chosen = looking.choices.get(item.place, "")
            self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))
        for part in (self.who, self.choice):
            part.setVisible(bool(suspects))

    def _of_file(self) -> str:
        """Return what a line about a whole file says."""
        row = self.table.currentIndex().row()
        return self.table.lines.cell(row, SAID).text if row >= 0 else ""

    def _decide(self, _place: int) -> None:
        item, looking = self.item(), self._looking
        if item is None or looking is None:
            return
        if chosen := str(self.choice.currentData() or ""):
            looking.choices[item.place] = chosen
        else:
            looking.choices.pop(item.place, None)
        self.replan()

    def take_in(self) -> None:
        """Store what the preview shows as one action; refused rows are left out."""
        plan = self.plan
        if plan is None:
            return
        self.take.setEnabled(False)

        def work(register: Register) -> ChangeSet:
            return register_people(register, plan).done

        self._session.do(
            work,
            said=action_words("event.register"),
            then=lambda _done: self._taken(plan),
            otherwise=self._cannot,
            owner=self,
        )

    def _taken(self, plan: RegistrationPlan) -> None:
        self.forget()
        self.registered.emit(plan)

    def ask_where(self) -> None:
        """Ask where the refused rows go."""
        filters = [f"{self.tr('Workbook')} (*.xlsx)", f"{self.tr('Table')} (*.csv)"]
        title = self.tr("Save the refused rows")
        ask_where(self, title, "refused.xlsx", filters, self.save_refused_to)

    def save_refused_to(self, path: Path) -> None:
        """Write the refused rows with their reasons to a file."""
        if self.plan is not None:
            sheets = [refused_sheet(self.plan)]
            save_sheets(
                self._session, self._tools, sheets, path, self._saved, self._cannot, owner=self
            )

    def _saved(self, name: str) -> None:
        self.problem.setText(self.tr("Saved: %1").replace("%1", name))

    def forget(self) -> None:
        """Forget the rows; nothing of them was stored by that."""
        self._looking = self.plan = None
        self.table.show_lines(())
        self.detail.clear()
        self.hide()

    def leave(self) -> None:
        """Leave without taking anything in."""
        self.forget()
        self.left.emit()

    def _cannot(self, error: FocalnetError) -> None:
        self.take.setEnabled(self.plan is not None)
        if self.isVisible():
            self.problem.setText(" ".join(part for part in (error.place, *explain(error)) if part))
        else:
            self.forget()
            self.refused.emit(error)
