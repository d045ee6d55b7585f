"""Sending and receiving: make a bundle, open one of theirs, and what went to and fro."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
)

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.domain.offices import OURS, VERIFIED, PostedBundle
from focalnet.services.bundle_scope import scope_here
from focalnet.services.bundling import (
    BundlePlan,
    make_bundle,
    neutral_name,
    plan_bundle,
    plan_reply,
)
from focalnet.services.files import free_name
from focalnet.services.judging import read_bundle
from focalnet.services.offices import OfficeLine, list_offices
from focalnet.services.opening import Opening, apply, preview
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.errands import MOST_BUNDLE, content_of, desk_at, touched
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.exchange.offices_panel import trust_words
from focalnet.ui.exchange.post_words import (
    LOG_SHARES,
    log_cells,
    log_headings,
    opening_words,
    plan_words,
)
from focalnet.ui.exchange.progress_row import ProgressRow
from focalnet.ui.exchange.touched_table import TouchedTable
from focalnet.ui.forms.pieces import Saying, button, words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task
from focalnet.ui.words import action_words

SHARES = (60, 40)
MOST_LOGGED = 200
ENDING = ".fnx"
SURE = frozenset({OURS, VERIFIED})


class PostPanel(OfficePanel):
    """Makes and opens bundles; nothing is stored before the preview was seen.

    ``opened`` follows once a bundle was taken in.
    """

    opened = Signal(object)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self._file: Path | None = None
        self.plan: BundlePlan | None = None
        self.opening: Opening | None = None
        self._known: list[tuple[str, str, str]] | None = None
        self.setAcceptDrops(True)
        self.offices = PlainTable((self.tr("Office"), self.tr("Trust")), SHARES)
        self.offices.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.scope = QLineEdit()
        self.scope.setPlaceholderText("region:AFR theme:assets kind:person ceiling:network")
        self.scope.setAccessibleName(self.tr("Only these records"))
        self.scope.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.told, self.found = Saying(), Saying()
        self.progress = ProgressRow()
        self.reply = QCheckBox(self.tr("write a receipt beside it at once"))
        self.touched = TouchedTable()
        self.touched.chosen.connect(session.show_record)
        self.log = PlainTable(log_headings(), LOG_SHARES)
        self._lay_out()
        self.offices.selectionModel().selectionChanged.connect(lambda *_: self._forget_plan())
        self.scope.textEdited.connect(lambda _text: self._forget_plan())

    def _lay_out(self) -> None:
        self.look_button = button(self.tr("What would go?"), self.look)
        self.make_button = button(self.tr("Write the bundle…"), self.ask_where)
        self.open_button = button(self.tr("Open a bundle…"), self.ask_file)
        self.take_button = button(self.tr("Take it in"), self.take_in)
        sending = QVBoxLayout()
        sending.addWidget(words(self.tr("Send"), "heading"))
        sending.addWidget(self.offices, 1)
        narrow = QHBoxLayout()
        narrow.addWidget(QLabel(self.tr("Only these records")))
        narrow.addWidget(self.scope, 1)
        sending.addLayout(narrow)
        sending.addWidget(row_of(self.look_button, self.make_button))
        sending.addWidget(self.told)
        receiving = QVBoxLayout()
        receiving.addWidget(words(self.tr("Receive"), "heading"))
        receiving.addWidget(
            words(
                self.tr("Drop a bundle here, or open it. You see what it would change first."),
                "muted",
            )
        )
        receiving.addWidget(row_of(self.open_button, self.take_button))
        receiving.addWidget(self.reply)
        receiving.addWidget(self.found)
        receiving.addWidget(self.touched, 1)
        receiving.addStretch()
        sides = QHBoxLayout()
        sides.addLayout(sending, 1)
        sides.addLayout(receiving, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.progress)
        column.addLayout(sides, 2)
        column.addWidget(words(self.tr("What went to and fro"), "heading"))
        column.addWidget(self.log, 1)
        self.setFocusProxy(self.offices)
        self._forget_plan()
        self._forget_file()

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self._forget_plan()
        self._forget_file()
        self._known = None
        self.offices.show_lines(())
        self.log.show_lines(())

    def _forget_plan(self) -> None:
        self.plan = None
        self.told.clear()
        self._offer()

    def _forget_file(self) -> None:
        self._file = self.opening = None
        self.found.clear()
        self.touched.show_opening(None)
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done now; while something runs, nothing else."""
        free = not self.progress.is_busy
        self.look_button.setEnabled(free and bool(self.offices.keys))
        self.make_button.setEnabled(free and self.plan is not None)
        self.open_button.setEnabled(free)
        self.take_button.setEnabled(free and self.opening is not None)
        self.reply.setEnabled(free and self.opening is not None)

    def _follow(
        self,
        task: Task,
        *,
        then: Callable[[], None] = lambda: None,
        late: Callable[[], None] = lambda: None,
    ) -> None:
        """Show how far *task* has come; *then* is called at its end, or *late*.

        *late* where it was stopped, perhaps when there was nothing to stop any more.
        """

        def ended(task: Task) -> None:
            self._offer()
            (late if task.cancelled else then)()

        self.said.clear()
        self.progress.follow(task, ended)
        self._offer()

    def read(self) -> None:
        """Read whom something can be sent to, and what went to and fro."""
        tools = self._tools

        def look(register: Register) -> tuple[list[OfficeLine], list[PostedBundle]]:
            book = register.offices
            posted = [*book.bundles("sent"), *book.bundles("received")]
            posted.sort(key=lambda item: item.taken, reverse=True)
            return list_offices(desk_at(register, tools)), posted[:MOST_LOGGED]

        self._session.ask(look, lambda found: self._show(*found), self.refuse, owner=self)

    def _show(self, offices: Sequence[OfficeLine], posted: Sequence[PostedBundle]) -> None:
        names = {line.id: line.name for line in offices}
        self.log.show_lines([(item.digest, log_cells(item, names)) for item in posted])
        others = [line for line in offices if line.state != OURS or _has_others(line)]
        known = [(line.id, line.name, line.state) for line in others]
        # What was counted stays while the same offices are there.
        if known != self._known:
            self._known = known
            self._show_offices(others)

    def _show_offices(self, others: Sequence[OfficeLine]) -> None:
        self.offices.show_lines(
            [
                (
                    line.id,
                    (
                        Cell(line.name),
                        Cell(trust_words(line.state), "good" if line.state in SURE else "warn"),
                    ),
                )
                for line in others
            ]
        )
        self._forget_plan()
        if not others:
            self.told.setText(self.tr("No other office is known yet. Trade cards under Offices."))

    def look(self) -> None:
        """Count what would go to the chosen offices, and what would be held back."""
        chosen, scope, tools = self.offices.keys, self.scope.text(), self._tools

        def plan_it(register: Register, report: Report) -> BundlePlan:
            return plan_bundle(
                desk_at(register, tools), chosen, scope_here(register, scope), report
            )

        def show(plan: BundlePlan) -> None:
            self.plan = plan
            self.told.setText(plan_words(plan))

        self._follow(self._session.ask_long(plan_it, show, self.refuse, owner=self))

    def ask_where(self) -> None:
        """Ask where the bundle goes; its name tells nothing of offices or people."""
        plan, tools = self.plan, self._tools
        if plan is None:
            return

        def name(register: Register) -> str:
            return neutral_name(desk_at(register, tools), plan)

        def ask(suggested: str) -> None:
            filters = [f"{self.tr('Bundle')} (*{ENDING})"]
            ask_where(self, self.tr("Write the bundle"), suggested, filters, self.write_to)

        self._session.ask(name, ask, self.refuse, owner=self)

    def write_to(self, path: Path) -> None:
        """Write the bundle, whole or not at all, and take note of it."""
        plan, tools = self.plan, self._tools
        if plan is None or self.progress.is_busy:
            return

        written: list[str] = []

        def work(register: Register, report: Report) -> str:
            make_bundle(desk_at(register, tools), plan, path, report)
            written.append(path.name)
            return path.name

        def done(name: str) -> None:
            self._forget_plan()
            self.say(
                self.tr("Written: %1. Send it by any road; only they can open it.").replace(
                    "%1", name
                )
            )
            self._read_now()

        def late() -> None:
            for name in written:
                done(name)

        self._follow(self._session.ask_long(work, done, self.refuse, owner=self), late=late)

    def ask_file(self) -> None:
        """Ask which bundle is to be opened."""
        dialog = QFileDialog(self, self.tr("Choose a bundle"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(f"{self.tr('Bundle')} (*{ENDING})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.look_into(Path(name)))
        dialog.open()

    def look_into(self, path: Path) -> None:
        """Show what a bundle would change; nothing is stored."""
        if self.progress.is_busy:
            return
        self._forget_file()
        tools = self._tools

        def work(register: Register, report: Report) -> Opening:
            desk = desk_at(register, tools)
            return preview(desk, read_bundle(desk, content_of(path, MOST_BUNDLE)), report)

        def show(opening: Opening) -> None:
            self._file, self.opening = path, opening
            self.found.setText(opening_words(opening, dry=True))
            self.touched.show_opening(opening)

        task = self._session.ask_long(work, show, self._refuse_file, owner=self)
        self._follow(task, then=self.take_button.setFocus)

    def take_in(self) -> None:
        """Take in the bundle that was looked into, in one transaction."""
        path, tools, reply = self._file, self._tools, self.reply.isChecked()
        if path is None or self.progress.is_busy:
            return
        taken: list[tuple[Opening, ChangeSet]] = []
        said = action_words("exchange")

        def work(register: Register, report: Report) -> ChangeSet:
            desk = desk_at(register, tools)
            read = read_bundle(desk, content_of(path, MOST_BUNDLE))
            opening = apply(desk, read, report)
            reached = touched(register, opening.received.records)
            taken.append((opening, reached))
            if reply:
                plan = plan_reply(desk, read.office)
                make_bundle(desk, plan, free_name(path.parent / neutral_name(desk, plan)))
            return reached

        def done(_change_set: ChangeSet) -> None:
            opening, _ = taken[0]
            self._forget_file()
            self.found.setText(opening_words(opening, dry=False))
            self.touched.show_opening(opening)
            self._read_now()
            self.opened.emit(opening)

        def late() -> None:
            # It was stored already: the pages must hear of it, and so must the officer.
            for _, reached in taken:
                self._session.announce(reached, said)
                done(reached)

        def refused(error: FocalnetError) -> None:
            # With the bundle in already, it is the receipt that was not written.
            late()
            (self.refuse if taken else self._refuse_file)(error)

        task = self._session.do_long(work, said=said, then=done, otherwise=refused, owner=self)
        self._follow(task, late=late)

    def _refuse_file(self, error: FocalnetError) -> None:
        self._forget_file()
        self.refuse(error)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over this."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into the bundle that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        for path in paths[:1]:
            self.look_into(path)


def is_bundle(path: Path) -> bool:
    """Return whether a file is named like a bundle."""
    return path.suffix.lower() == ENDING


def _has_others(ours: OfficeLine) -> bool:
    """Return whether this office has other laptops that something can be sent to."""
    return len({one.replica for one in ours.laptops}.difference(ours.revoked)) > 1
