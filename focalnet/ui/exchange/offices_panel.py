"""The offices known here: our card, theirs, and whether they are trusted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from focalnet.domain.offices import (
    EXPIRED,
    INTRODUCED,
    JOINING,
    OURS,
    REVOKED,
    UNVERIFIED,
    VERIFIED,
    KnownOffice,
)
from focalnet.services.files import write_whole
from focalnet.services.office_cards import our_office
from focalnet.services.offices import (
    Added,
    OfficeLine,
    add_card,
    list_offices,
    revoke_office,
    verify_office,
)
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.errands import MOST_CARD, content_of, desk_at
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.exchange.verify_form import VerifyForm, ceiling_words
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.lists.lines import Cell, date_words
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate
SHARES = (28, 18, 14, 14, 30)
CARD = "office.fncard"
REQUEST = "request"
TONES = {VERIFIED: "good", OURS: "good", REVOKED: "bad", EXPIRED: "warn"}
DAY_LENGTH = 10


def trust_words(state: str) -> str:
    """Return how far an office is trusted."""
    told = {
        OURS: translate("Exchange", "this office"),
        JOINING: translate("Exchange", "vouches for this laptop; verify it"),
        UNVERIFIED: translate("Exchange", "not verified"),
        INTRODUCED: translate("Exchange", "introduced by another; not verified"),
        VERIFIED: translate("Exchange", "verified"),
        EXPIRED: translate("Exchange", "card has expired"),
        REVOKED: translate("Exchange", "revoked"),
    }
    return told.get(state, state)


def added_words(added: Added) -> str:
    """Return what came of a card."""
    told = {
        "added": translate("Exchange", "Added, not verified: nothing goes to it yet."),
        "renewed": translate("Exchange", "A newer card of an office you know."),
        "known": translate("Exchange", "You have this card."),
        "older": translate("Exchange", "You have a newer card of this office."),
        "joining": translate("Exchange", "This card vouches for your laptop. Verify it."),
        REQUEST: translate("Exchange", "A laptop asks to be vouched for."),
    }
    return f"{added.name}: {told.get(added.outcome, added.outcome)}"


class OfficesPanel(OfficePanel):
    """Lists the offices; cards come by a button or by dropping them here.

    ``listed`` brings the lines whenever they were read, ``asked`` the file in which a
    laptop asks to be taken into this office.
    """

    listed = Signal(object)
    asked = Signal(Path)

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.found: list[OfficeLine] = []
        self._wanted = ""
        self.setAcceptDrops(True)
        headings = (
            self.tr("Office"),
            self.tr("Trust"),
            self.tr("May be sent"),
            self.tr("Card valid to"),
            self.tr("Verified or revoked"),
        )
        self.table = PlainTable(headings, SHARES)
        self.verify_form = VerifyForm()
        self._lay_out()
        self.table.chosen.connect(lambda _key: self.start_verifying())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        self.verify_form.agreed.connect(self._verify)
        self.verify_form.left.connect(self.table.setFocus)
        bind(QKeySequence("V"), self.table, self.start_verifying)

    def _lay_out(self) -> None:
        hint = self.tr(
            "Offices trade their cards as small public files. Nothing goes to an office before "
            "its digits were compared by telephone."
        )
        self.verify_button = button(self.tr("Verify…"), self.start_verifying, "V")
        self.revoke_button = button(self.tr("Trust it no more"), self.revoke)
        column = QVBoxLayout(self)
        column.addWidget(words(hint, "muted"))
        column.addWidget(
            row_of(
                button(self.tr("Save our card…"), self.ask_where),
                button(self.tr("Add a card…"), self.ask_card),
                self.verify_button,
                self.revoke_button,
            )
        )
        column.addWidget(self.said)
        column.addWidget(self.verify_form)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.found = []
        self.table.show_lines(())
        self.verify_form.hide()

    def read(self) -> None:
        """List the offices."""
        tools = self._tools
        self._session.ask(
            lambda register: list_offices(desk_at(register, tools)),
            self._show,
            self.refuse,
            owner=self,
        )

    def _show(self, found: list[OfficeLine]) -> None:
        self.found = found
        self.table.show_lines([(line.id, self._cells(line)) for line in found])
        row = self.table.lines.row_of(self._wanted)
        if row >= 0:
            self.table.go_to(row)
        self._wanted = ""
        self._offer()
        self.listed.emit(found)

    def _cells(self, line: OfficeLine) -> tuple[Cell, ...]:
        told = [line.by, choice_word(line.how) if line.how else ""]
        if line.changed:
            told.insert(0, date_words(line.changed[:DAY_LENGTH]))
        return (
            Cell(line.name),
            Cell(trust_words(line.state), TONES.get(line.state, "warn")),
            Cell("" if line.state == OURS else ceiling_words(line.ceiling), "muted"),
            Cell(date_words(line.valid_to), "muted"),
            Cell(" · ".join(part for part in told if part), "muted"),
        )

    def current(self) -> OfficeLine | None:
        """Return the office that is looked at."""
        return next((line for line in self.found if line.id == self.table.key), None)

    def _offer(self) -> None:
        line = self.current()
        other = line is not None and line.state != OURS
        self.verify_button.setEnabled(other)
        self.revoke_button.setEnabled(other and line is not None and line.state != REVOKED)

    def start_verifying(self) -> None:
        """Show the digits of the chosen office."""
        line = self.current()
        if line is not None and line.state != OURS:
            self.verify_form.begin(line, self._session.author)

    def _verify(self) -> None:
        form, tools = self.verify_form, self._tools
        office, digits = form.office, form.heard.text()
        told = {
            "by": form.by.text().strip(),
            "how": str(form.how.currentData()),
            "ceiling": str(form.ceiling.currentData()),
        }

        def work(register: Register) -> KnownOffice:
            return verify_office(desk_at(register, tools), office, digits, **told)

        def done(found: KnownOffice) -> None:
            form.leave()
            name = found.name
            said = self.tr("%1 is verified: bundles may go there.")
            if found.trust == OURS:
                said = self.tr("This laptop now belongs to %1.")
            self.say(said.replace("%1", name))
            self._read_now()

        self._session.ask(work, done, form.refuse, owner=self)

    def revoke(self) -> None:
        """Trust the chosen office no more; verifying it again takes that back."""
        line, tools, author = self.current(), self._tools, self._session.author
        if line is None or line.state == OURS:
            return
        office = line.id

        def work(register: Register) -> KnownOffice:
            return revoke_office(desk_at(register, tools), office, by=author)

        def done(found: KnownOffice) -> None:
            said = self.tr("%1 is trusted no more: nothing goes there or comes from there.")
            self.say(said.replace("%1", found.name))
            self._read_now()

        self._session.ask(work, done, self.refuse, owner=self)

    def ask_where(self) -> None:
        """Ask where the card of this office goes."""
        filters = [f"{self.tr('Card of an office')} (*.fncard)"]
        ask_where(self, self.tr("Save our card"), CARD, filters, self.save_card)

    def save_card(self, path: Path) -> None:
        """Write the card of this office; it is public."""
        tools = self._tools

        def work(register: Register) -> str:
            write_whole(path, our_office(desk_at(register, tools)).card, private=False)
            return path.name

        self._session.ask(
            work,
            lambda name: self.say(self.tr("Saved: %1").replace("%1", name)),
            self.refuse,
            owner=self,
        )

    def ask_card(self) -> None:
        """Ask which file holds the card of another office."""
        dialog = QFileDialog(self, self.tr("Choose the card of an office"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_card(Path(name)))
        dialog.open()

    def take_card(self, path: Path) -> None:
        """Take a card in; the office is not trusted by that."""
        tools = self._tools

        def work(register: Register) -> Added:
            return add_card(desk_at(register, tools), content_of(path, MOST_CARD))

        def done(added: Added) -> None:
            self._wanted = added.office.id if added.office else ""
            self.say(added_words(added))
            self._read_now()
            if added.outcome == REQUEST:
                self.asked.emit(path)

        self._session.ask(work, done, self.refuse, owner=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over this."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the card that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        for path in paths[:1]:
            self.take_card(path)
