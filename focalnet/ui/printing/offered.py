"""The printings, campaigns and circles of readers that a document can be made from and for."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from focalnet.domain.audience import AUDIENCES, Audience
from focalnet.domain.casework import Campaign
from focalnet.domain.errors import FocalnetError
from focalnet.domain.printing import OwnAudience, Printing
from focalnet.domain.readers import Readers
from focalnet.services.audiences import own_audiences, readers_of
from focalnet.services.ports import Register
from focalnet.services.printings import EDITIONS, printings
from focalnet.ui.lists.lines import DOT, date_words
from focalnet.ui.printing.choice_fields import ChoiceField, refill
from focalnet.ui.printing.document_words import document_word
from focalnet.ui.session import Session
from focalnet.ui.words import choice_word

Named = list[tuple[str, str]]
Found = tuple[list[Printing], Named, dict[str, Readers]]
MOST = 50


class Offered(QObject):
    """Keeps three lists of the form as the register has them.

    ``known`` says that the circles of readers were read.
    """

    known = Signal()

    def __init__(
        self, session: Session, fields: Mapping[str, ChoiceField], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._fields = fields
        self._circles: dict[str, Readers] = {}
        session.changed.connect(self._after_change)
        self.read()

    def _after_change(self, change_set: object) -> None:
        kinds = {entry.kind for entry in getattr(change_set, "entries", ())}
        if kinds & {Printing.KIND, Campaign.KIND, OwnAudience.KIND}:
            self.read()

    def read(self) -> None:
        """Read what there is."""
        if self._session.is_open:
            self._session.ask(_found, self._show, owner=self)

    def _show(self, found: Found) -> None:
        listed, campaigns, self._circles = found
        refill(
            self._fields["since"],
            [("", self.tr("The last directory")), *((one.id, _words(one)) for one in listed)],
        )
        refill(self._fields["campaign"], [("", self.tr("None")), *campaigns])
        circles = [(name, name) for name in self._circles]
        refill(self._fields["audience"], [*audience_choices(), *circles])
        self.known.emit()

    def readers(self) -> Readers:
        """Return the readers chosen; a circle not known yet is taken to be for this office only."""
        code = str(self._fields["audience"].read())
        if code in AUDIENCES:
            return Readers(Audience.named(code))
        return self._circles.get(code) or Readers(Audience.FULL, code)


def audience_choices() -> Named:
    """Return the three audiences there always are, with their words."""
    return [(code, choice_word(code)) for code in AUDIENCES]


def _circles_of(register: Register) -> dict[str, Readers]:
    """Return the circles of readers by name; of one that cannot be read the worst is assumed."""
    found: dict[str, Readers] = {}
    for item in own_audiences(register):
        found[item.title] = Readers(Audience.FULL, item.title)
        with suppress(FocalnetError):
            found[item.title] = readers_of(item)
    return found


def _found(register: Register) -> Found:
    listed = [one for one in printings(register) if one.document in EDITIONS and one.content]
    campaigns = [
        (item.id, item.title)
        for item in register.records(Campaign.KIND)
        if isinstance(item, Campaign)
    ]
    return listed[:MOST], campaigns, _circles_of(register)


def _words(one: Printing) -> str:
    copy = f"{one.copy}/{one.copies}" if one.copies > "1" else ""
    said = (document_word(one.document), date_words(one.as_at), copy, one.holder)
    return DOT.join(part for part in said if part)
