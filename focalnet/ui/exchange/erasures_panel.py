"""What was erased for good, and at how many of the other offices."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from focalnet.services.erasure_ledger import PURGE, ErasureLine, erasure_lines
from focalnet.services.tools import Tools
from focalnet.ui.exchange.errands import desk_at
from focalnet.ui.exchange.office_panel import OfficePanel
from focalnet.ui.forms.pieces import words
from focalnet.ui.history.wording import when_words
from focalnet.ui.lists.lines import DOT, Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.session import Session
from focalnet.ui.words import action_words

SHARES = (18, 22, 20, 10, 42)


class ErasuresPanel(OfficePanel):
    """Lists the erasures; a person is erased from the card."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__(session)
        self._tools = tools
        headings = (
            self.tr("When"),
            self.tr("What"),
            self.tr("By"),
            self.tr("Records"),
            self.tr("Other offices"),
        )
        self.table = PlainTable(headings, SHARES)
        hint = self.tr(
            "A person is erased from the card. The next bundles take it to the other offices; "
            "each says in its own next bundle that it did the same."
        )
        column = QVBoxLayout(self)
        column.addWidget(words(hint, "muted"))
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def clear(self) -> None:
        """Show nothing."""
        super().clear()
        self.table.show_lines(())

    def read(self) -> None:
        """List the erasures."""
        tools = self._tools
        self._session.ask(
            lambda register: erasure_lines(desk_at(register, tools)),
            self._show,
            self.refuse,
            owner=self,
        )

    def _show(self, found: list[ErasureLine]) -> None:
        self.table.show_lines([(line.set_id, self._cells(line)) for line in found])
        self.say("" if found else self.tr("Nothing was erased yet."))

    def _cells(self, line: ErasureLine) -> tuple[Cell, ...]:
        number = self.locale().toString
        done = self.tr("erased at %1 of %2")
        done = done.replace("%1", number(line.held)).replace("%2", number(line.offices))
        if line.waiting:
            waiting = self.tr("not yet at %1").replace("%1", ", ".join(line.waiting))
            done = DOT.join((done, waiting))
        everywhere = line.held == line.offices
        return (
            Cell(when_words(line.clock)),
            Cell(action_words("event.purge" if line.action == PURGE else "erase")),
            Cell(line.author, "muted"),
            Cell(number(line.records)),
            Cell(done if line.offices else "", "good" if everywhere else "warn"),
        )
