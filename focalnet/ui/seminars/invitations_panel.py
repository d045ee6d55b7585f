"""The letters of an event: whom to invite, how far each has come, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
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
from focalnet.services.invitation_lines import InvitationLine, InvitationTable, invitation_table
from focalnet.services.invitations import MARKS, Invited, Marked, mark_invitations
from focalnet.services.ports import Register
from focalnet.services.reissuing import Reissued, lost_posts, reissue
from focalnet.services.tools import Tools
from focalnet.ui.cards.card_page import CardPage
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.coverage.coverage_page import page_language
from focalnet.ui.forms.choice_editors import QuietCombo
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.lists.panel import Panel
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.seminars.invitation_lines import (
    REPLACED,
    SHARES,
    SHOWN,
    cells,
    headings,
    letter_word,
    shows,
    summary,
)
from focalnet.ui.seminars.invite_form import InviteForm
from focalnet.ui.seminars.letters_run import LettersRun, WrittenLetters
from focalnet.ui.seminars.noting_form import NotingForm
from focalnet.ui.seminars.reissue_form import ReissueForm, Told, told_posts
from focalnet.ui.session import Session
from focalnet.ui.words import action_words

CARD_LINES = 10
LETTERS = 12


class InvitationsPanel(Panel):
    """Shows the letters of an event; invites, marks, writes the letters and writes them anew.

    ``filled`` says that the lines stand in the table.
    """

    filled = Signal()

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self.found: InvitationTable | None = None
        self._wanted = ""
        self.run = LettersRun(session, tools, self)
        self.summary = words("", "muted")
        self.shown = QuietCombo()
        self.shown.setAccessibleName(self.tr("Show"))
        self.shown.setSizeAdjustPolicy(
            QuietCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.shown.setMinimumContentsLength(LETTERS)
        for code, name in shows().items():
            self.shown.addItem(name, code)
        self.table = PlainTable(headings(), SHARES)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.invite_form, self.mark_form = InviteForm(session), NotingForm()
        self.reissue_form = ReissueForm()
        self.card = CardPage(session)
        self.card.setMinimumHeight(self.fontMetrics().height() * CARD_LINES)
        self.mails = QCheckBox(self.tr("with an e-mail (.eml)"))
        self.progress = QProgressBar()
        self._lay_out()
        self._connect()
        self._show_busy(busy=False)

    def _lay_out(self) -> None:
        self.invite_button = button(self.tr("Invite…"), self.start_inviting)
        self.mark_button = QPushButton(self.tr("Note"))
        self.mark_menu = QMenu(self)
        self.mark_button.setMenu(self.mark_menu)
        self.reissue_button = button(self.tr("Write anew…"), self.start_reissue)
        self.letters_button = QPushButton(self.tr("Write the letters"))
        self.letters_button.setMenu(self._letters_menu())
        self.stop_button = button(self.tr("Stop"), self.run.stop)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        top = row_of(self.shown, self.invite_button, self.mark_button, self.reissue_button)
        column.addWidget(top)
        below = row_of(self.letters_button, self.mails, self.progress, self.stop_button)
        column.addWidget(below)
        for part in (self.invite_form, self.mark_form, self.reissue_form, self.said):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.card, 1)
        self.setFocusProxy(self.table)

    def _letters_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("All letters…"), lambda: self.ask_folder(self._live()))
        menu.addAction(self.tr("Those chosen…"), lambda: self.ask_folder(self.chosen_lines()))
        menu.addAction(
            self.tr("Those not sent yet…"),
            lambda: self.ask_folder([line for line in self._live() if line.status == "drafted"]),
        )
        return menu

    def _connect(self) -> None:
        self.shown.activated.connect(self._fill)
        self.table.chosen.connect(lambda _key: self.card.setFocus())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._look())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.card.saved.connect(lambda _key: self.table.setFocus())
        self.invite_form.invited.connect(self._invited)
        self.mark_form.saved.connect(self._mark)
        self.reissue_form.wished.connect(self._reissue)
        self.reissue_form.resumed.connect(self._ask_lost)
        for form in (self.invite_form, self.mark_form, self.reissue_form):
            form.left.connect(self.table.setFocus)
        self.run.progressed.connect(self._show_progress)
        self.run.ended.connect(self._written)
        self.run.refused.connect(self.refuse)

    def clear(self) -> None:
        """Show no event."""
        super().clear()
        self.found = None
        self.summary.clear()
        self.table.show_lines(())
        self._put_away()
        if not self.card.is_editing:
            self.card.clear()

    def _put_away(self) -> None:
        for form in (self.invite_form, self.mark_form, self.reissue_form):
            form.hide()

    def read(self) -> None:
        """Read how far each letter has come."""
        key, today, language = self.record_id, self._session.today(), page_language()

        def look(register: Register) -> InvitationTable:
            return invitation_table(register, key, today=today, language=language, replaced=True)

        self._session.ask(look, self._show, self.refuse, owner=self)

    def _show(self, found: InvitationTable) -> None:
        if found.event.id == self.record_id:
            self.found = found
            self.summary.setText(summary(found))
            self._fill()
            self.filled.emit()

    def _fill(self) -> None:
        is_shown = SHOWN[str(self.shown.currentData())]
        naming, today = self._session.naming, self._session.today()
        lines = sorted(self._lines(), key=lambda line: folded(line.name))
        self.table.show_lines(
            [(line.id, cells(line, naming, today)) for line in lines if is_shown(line)]
        )
        self._select_wanted()
        self._look()
        self._offer()

    def select(self, invitation: str) -> None:
        """Go to a letter, now or when it has been read."""
        self._wanted = invitation
        self._select_wanted()

    def _select_wanted(self) -> None:
        line = next((line for line in self._lines() if line.id == self._wanted), None)
        if line is None:
            return
        row = self.table.lines.row_of(line.id)
        if row < 0:
            self.shown.setCurrentIndex(self.shown.findData(_filter_of(line)))
            self._fill()
            return
        self._wanted = ""
        self.table.go_to(row)

    def _lines(self) -> tuple[InvitationLine, ...]:
        return self.found.lines if self.found else ()

    def _live(self) -> list[InvitationLine]:
        return [line for line in self._lines() if line.status != "replaced"]

    def chosen_lines(self) -> list[InvitationLine]:
        """Return the lines that are selected."""
        keys = set(self.table.keys)
        return [line for line in self._lines() if line.id in keys]

    def _look(self) -> None:
        if self.card.is_editing:
            return
        if self.table.key:
            self.card.show_record(self.table.key)
        else:
            self.card.clear()
        self.card.setVisible(bool(self.table.key))

    def _offer(self) -> None:
        """Offer what may be noted of at least one of the letters chosen."""
        self.mark_menu.clear()
        chosen = self.chosen_lines()
        for mark in MARKS:
            if any(mark in line.next for line in chosen):
                self.mark_menu.addAction(letter_word(mark), self._marker(mark))
        self.mark_button.setEnabled(not self.mark_menu.isEmpty())
        self.letters_button.setEnabled(bool(self._live()) and not self.run.is_running)
        self.reissue_button.setEnabled(any("replaced" in line.next for line in self._live()))

    def _marker(self, mark: str) -> Callable[[], None]:
        return lambda: self.start_marking(mark)

    def start_inviting(self) -> None:
        """Ask whom to invite."""
        if self.found is not None:
            self._put_away()
            self.invite_form.begin(self.found.event)

    def _invited(self, done: Invited) -> None:
        drafted = self.tr("%n letter(s) drafted.", "", len(done.invitations))
        self.say(f"{drafted} {self.tr('Write them, and note when they went out.')}")

    def start_marking(self, mark: str) -> None:
        """Ask when and by whom, of the letters chosen that may come to a mark."""
        self._put_away()
        about = [(line.id, line.name) for line in self.chosen_lines()]
        today = self._session.today().isoformat()
        self.mark_form.begin(mark, letter_word(mark), about, today)

    def _mark(self) -> None:
        form, key, today = self.mark_form, self.record_id, self._session.today()
        told = {"by": form.by.text().strip(), "note": form.note.text().strip()}
        mark, which, on = form.code, list(form.about), str(form.on.content())
        done: list[Marked] = []

        def work(register: Register) -> ChangeSet:
            done.append(
                mark_invitations(register, key, mark, on=on, today=today, which=which, **told)
            )
            return done[0].done

        self._session.do(
            work,
            said=action_words("event.mark"),
            then=lambda _done: self._marked(done[0]),
            otherwise=form.refuse,
            owner=self,
        )

    def _marked(self, done: Marked) -> None:
        self.mark_form.leave()
        said = self.tr("%n letter(s) noted.", "", len(done.marked))
        if done.refused:
            names = {line.id: line.name for line in self._lines()}
            cannot = self.tr("This cannot follow where these stand: %1")
            named = ", ".join(names.get(key, key) for key in done.refused)
            said = f"{said} {cannot.replace('%1', named)}"
        self.say(said)

    def start_reissue(self) -> None:
        """Ask for a deadline of new letters, and show who lost the post meanwhile."""
        self._put_away()
        chosen = self.chosen_lines()
        some = [line.id for line in chosen if "replaced" in line.next] if len(chosen) > 1 else []
        states = sorted({line.state for line in chosen}) if some else []
        self.reissue_form.begin(some, len(self._live()), states)
        self._ask_lost()

    def _ask_lost(self) -> None:
        """Ask who lost the post, and show them on the form."""
        key, today, naming = self.record_id, self._session.today(), self._session.naming
        _, _, states = self.reissue_form.beginning

        def look(register: Register) -> list[Told]:
            posts = lost_posts(register, key, day=today)
            return told_posts(register, [p for p in posts if not states or p.state in states])

        self._session.ask(
            look,
            lambda told: self.reissue_form.show_lost(told, naming),
            self.reissue_form.refuse,
            owner=self,
        )

    def _reissue(self) -> None:
        form, key, today = self.reissue_form, self.record_id, self._session.today()
        which, deadline, done = list(form.which), str(form.deadline.content()), list[Reissued]()

        def work(register: Register) -> ChangeSet:
            done.append(reissue(register, key, today=today, deadline=deadline, which=which))
            return done[0].done

        self._session.do(
            work,
            said=action_words("event.reissue"),
            then=lambda _done: self._reissued(done[0]),
            otherwise=form.refuse,
            owner=self,
        )

    def _reissued(self, done: Reissued) -> None:
        self.reissue_form.leave()
        said = [self.tr("%n new letter(s) drafted.", "", len(done.invitations))]
        if done.lost:
            said.append(self.tr("%n invited person(s) lost the post.", "", len(done.lost)))
        if done.vacant:
            said.append(self.tr("%n seat(s) are vacant.", "", len(done.vacant)))
        self.say(" ".join(said))

    def ask_folder(self, lines: list[InvitationLine]) -> None:
        """Ask which folder the letters go to."""
        which = [line.id for line in lines if line.status != "replaced"]
        if not which:
            self.say(self.tr("There is no such letter."))
            return
        dialog = QFileDialog(self, self.tr("Choose a folder for the letters"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.write_letters(Path(name), which))
        dialog.open()

    def write_letters(self, folder: Path, which: list[str]) -> None:
        """Write some letters, or all, to a folder."""
        if not self.run.is_running and self.record_id:
            self._show_busy(busy=True)
            self.run.start(self.record_id, which, folder, mails=self.mails.isChecked())

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _written(self, done: WrittenLetters | None) -> None:
        self._show_busy(busy=False)
        if done is None:
            self.say(self.tr("Stopped. Letters written so far stay in the folder."))
            return
        said = [self.tr("%n file(s) written. Note the letters when they went out.", "", done.files)]
        if done.unaddressed:
            without = self.tr("No e-mail address is known for: %1")
            said.append(without.replace("%1", ", ".join(done.unaddressed)))
        if done.missing:
            signs = " ".join(f"U+{ord(letter[0]):04X}" for letter in done.missing)
            said.append(self.tr("No typeface has: %1").replace("%1", signs))
        self.say(" ".join(said))

    def _show_busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.letters_button.setEnabled(not busy and bool(self._live()))


def _filter_of(line: InvitationLine) -> str:
    return REPLACED if line.status == "replaced" else "all"
