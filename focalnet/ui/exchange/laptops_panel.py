"""The laptops of this office: one more taken in, a lost one put out of use."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from focalnet.domain.dates import checked_date
from focalnet.domain.exchange import CardRequest
from focalnet.domain.refusals import CardRefused
from focalnet.services.files import write_whole
from focalnet.services.laptops import LaptopLine, OfficeLaptops, laptops_of
from focalnet.services.office_cards import card_request, last_trusted, revoke_laptop, vouch_for
from focalnet.services.offices import Added, add_card
from focalnet.services.ports import Register
from focalnet.services.tools import Tools
from focalnet.ui.cards.drawing import row_of
from focalnet.ui.exchange.audit_words import laptop_name
from focalnet.ui.exchange.errands import MOST_CARD, content_of, desk_at
from focalnet.ui.exchange.laptop_forms import LostForm, VouchForm
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.pieces import button, words
from focalnet.ui.history.wording import when_words
from focalnet.ui.lists.lines import Cell, date_words
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.network.saving import ask_where
from focalnet.ui.session import Session

SHARES = (24, 26, 22, 20, 16)
REQUEST, CARD = "request.fncard", "office.fncard"


class LaptopsPanel(OfficePanel):
    """Lists the laptops; all but asking to join needs the root key of the office.

    ``reissued`` follows where the card of the office is a newer one now.
    """

    reissued = Signal()

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        self.found = OfficeLaptops(holds_root=False, lines=())
        headings = (
            self.tr("Laptop"),
            self.tr("Use"),
            self.tr("Last used by"),
            self.tr("Last action held here"),
            self.tr("Card valid to"),
        )
        self.table = PlainTable(headings, SHARES)
        self.vouch_form, self.lost_form = VouchForm(), LostForm()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        for form in (self.vouch_form, self.lost_form):
            form.left.connect(self.table.setFocus)
        self.vouch_form.agreed.connect(self._ask_where_card_goes)
        self.lost_form.agreed.connect(self._lose)

    def _lay_out(self) -> None:
        hint = self.tr(
            "The laptop that holds the root key signs a card for each of the others. One that is "
            "lost is put out of use here; the next bundles tell the other offices."
        )
        self.join_button = button(self.tr("Ask to join an office…"), self.ask_to_join)
        self.vouch_button = button(self.tr("Take a laptop in…"), self.ask_request)
        self.lost_button = button(self.tr("It is lost…"), self.start_losing)
        column = QVBoxLayout(self)
        column.addWidget(words(hint, "muted"))
        column.addWidget(row_of(self.join_button, self.vouch_button, self.lost_button))
        column.addWidget(self.said)
        column.addWidget(self.vouch_form)
        column.addWidget(self.lost_form)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.found = OfficeLaptops(holds_root=False, lines=())
        self.table.show_lines(())
        for form in (self.vouch_form, self.lost_form):
            form.hide()

    def read(self) -> None:
        """List the laptops."""
        tools = self._tools
        self._session.ask(
            lambda register: laptops_of(desk_at(register, tools)),
            self._show,
            self.refuse,
            owner=self,
        )

    def _show(self, found: OfficeLaptops) -> None:
        self.found = found
        self.table.show_lines([(line.replica, self._cells(line)) for line in found.lines])
        if not found.holds_root and not self.said.text():
            self.say(self.tr("Another laptop of the office holds the root key: it takes laptops in "
                             "and puts them out of use."))  # fmt: skip
        self._offer()

    def _cells(self, line: LaptopLine) -> tuple[Cell, ...]:
        if line.out_since:
            told = self.tr("lost, out of use since %1; trusted up to its action %2")
            if not line.trusted:
                told = self.tr("lost, out of use since %1; nothing it wrote is trusted")
            told = told.replace("%1", date_words(line.out_since))
            use = Cell(told.replace("%2", self.locale().toString(line.trusted)), "bad")
        elif line.before:
            use = Cell(self.tr("this laptop, before it was restored"), "muted")
        elif line.is_this:
            use = Cell(self.tr("this laptop"), "good")
        else:
            use = Cell(self.tr("in use"), "good")
        return (
            Cell(laptop_name(line.replica)),
            use,
            Cell(line.author),
            Cell(when_words(line.clock) if line.clock else "", "muted"),
            Cell(date_words(line.valid_to), "muted"),
        )

    def current(self) -> LaptopLine | None:
        """Return the laptop that is looked at."""
        return next((one for one in self.found.lines if one.replica == self.table.key), None)

    def _offer(self) -> None:
        line = self.current()
        root = self.found.holds_root
        others = line is not None and not line.is_this and not line.out_since
        self.vouch_button.setEnabled(root)
        self.lost_button.setEnabled(root and others)

    def ask_to_join(self) -> None:
        """Ask where the request goes that the laptop with the root key signs."""
        filters = [f"{self.tr('Request for a card')} (*.fncard)"]
        ask_where(self, self.tr("Ask to join an office"), REQUEST, filters, self.save_request)

    def save_request(self, path: Path) -> None:
        """Write the request of this laptop; it is public."""
        tools = self._tools

        def work(register: Register) -> str:
            desk = desk_at(register, tools)
            write_whole(path, desk.bundles.card_bytes(card_request(desk)), private=False)
            return path.name

        said = self.tr("Saved: %1. Bring it to the laptop that holds the root key; add the card it "
                       "gives you under Offices and verify it.")  # fmt: skip
        self._session.ask(
            work, lambda name: self.say(said.replace("%1", name)), self.refuse, owner=self
        )

    def ask_request(self) -> None:
        """Ask which file holds the request of a laptop."""
        dialog = QFileDialog(self, self.tr("Choose the request of a laptop"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_request(Path(name)))
        dialog.open()

    def take_request(self, path: Path) -> None:
        """Show the digits of a laptop that asks."""
        tools = self._tools

        def work(register: Register) -> Added:
            desk, raw = desk_at(register, tools), content_of(path, MOST_CARD)
            if not isinstance(desk.bundles.read_card(raw), CardRequest):
                raise CardRefused("This is not a request for a card.", place=path.name)
            return add_card(desk, raw)

        def show(asking: Added) -> None:
            self.lost_form.hide()
            self.vouch_form.begin(path, asking.name, asking.digits)

        self._session.ask(work, show, self.refuse, owner=self)

    def _ask_where_card_goes(self) -> None:
        filters = [f"{self.tr('Card of an office')} (*.fncard)"]
        ask_where(self, self.tr("Sign and save its card"), CARD, filters, self.vouch_into)

    def vouch_into(self, path: Path) -> None:
        """Take the laptop that asks into the office, and write the card it needs."""
        tools, request = self._tools, self.vouch_form.file

        def work(register: Register) -> str:
            desk = desk_at(register, tools)
            asking = desk.bundles.read_card(content_of(request, MOST_CARD))
            if not isinstance(asking, CardRequest):
                raise CardRefused("This is not a request for a card.", place=request.name)
            write_whole(path, vouch_for(desk, asking).card, private=False)
            return path.name

        def done(name: str) -> None:
            self.vouch_form.leave()
            said = self.tr("Saved: %1. Bring it to the laptop that asked.")
            self.say(said.replace("%1", name))
            self._read_now()
            self.reissued.emit()

        self._session.ask(work, done, self.refuse, owner=self)

    def start_losing(self) -> None:
        """Ask since when the chosen laptop is lost."""
        line = self.current()
        if line is not None and self.lost_button.isEnabled():
            self.vouch_form.hide()
            self.lost_form.begin(line.replica, laptop_name(line.replica))

    def _lose(self) -> None:
        tools, replica = self._tools, self.lost_form.replica
        since = self.lost_form.since.text().strip()

        def work(register: Register) -> int:
            desk = desk_at(register, tools)
            last = last_trusted(desk, replica, checked_date(since, place="lost"))
            revoke_laptop(desk, replica, last)
            return last

        def done(last: int) -> None:
            self.lost_form.leave()
            said = self.tr("Out of use; trusted up to its action %1. Send a bundle to the other "
                           "offices, so that they know.")  # fmt: skip
            if not last:
                said = self.tr("Out of use; nothing it wrote is trusted. Send a bundle to the "
                               "other offices, so that they know.")  # fmt: skip
            self.say(said.replace("%1", self.locale().toString(last)))
            self._read_now()
            self.reissued.emit()

        self._session.ask(work, done, self.lost_form.refuse, owner=self)
