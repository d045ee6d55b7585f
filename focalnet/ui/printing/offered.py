"""The printings and campaigns that a document can be made from."""

from __future__ import annotations

from PySide6.QtCore import QObject

from focalnet.domain.casework import Campaign
from focalnet.domain.printing import Printing
from focalnet.services.ports import Register
from focalnet.services.printings import EDITIONS, printings
from focalnet.ui.lists.lines import DOT, date_words
from focalnet.ui.printing.choice_fields import ChoiceField, refill
from focalnet.ui.printing.document_words import document_word
from focalnet.ui.session import Session

Named = list[tuple[str, str]]
MOST = 50


class Offered(QObject):
    """Keeps two lists of the form as the register has them."""

    def __init__(
        self, session: Session, since: ChoiceField, campaign: ChoiceField, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._since, self._campaign = since, campaign
        session.changed.connect(self._after_change)
        self.read()

    def _after_change(self, change_set: object) -> None:
        kinds = {entry.kind for entry in getattr(change_set, "entries", ())}
        if kinds & {Printing.KIND, Campaign.KIND}:
            self.read()

    def read(self) -> None:
        """Read what there is."""
        if self._session.is_open:
            self._session.ask(_found, self._show, owner=self)

    def _show(self, found: tuple[list[Printing], Named]) -> None:
        listed, campaigns = found
        refill(
            self._since,
            [("", self.tr("The last directory")), *((one.id, _words(one)) for one in listed)],
        )
        refill(self._campaign, [("", self.tr("None")), *campaigns])


def _found(register: Register) -> tuple[list[Printing], Named]:
    listed = [one for one in printings(register) if one.document in EDITIONS and one.content]
    campaigns = [
        (item.id, item.title)
        for item in register.records(Campaign.KIND)
        if isinstance(item, Campaign)
    ]
    return listed[:MOST], campaigns


def _words(one: Printing) -> str:
    copy = f"{one.copy}/{one.copies}" if one.copies > "1" else ""
    said = (document_word(one.document), date_words(one.as_at), copy, one.holder)
    return DOT.join(part for part in said if part)
