"""The menu on a card that logs a contact, or the test of a number or address, at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from focalnet.domain.casework import CommunicationTest
from focalnet.domain.changes import ChangeSet
from focalnet.domain.record import Record
from focalnet.domain.records import Institution, Person, State
from focalnet.services import records
from focalnet.services.ports import Register
from focalnet.ui.cards.facts import state_code
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word

CONTACTS = (
    *("call", "note-verbale-in", "note-verbale-out", "e-mail", "letter", "meeting"),
    "non-essential-contact",
)
OUTCOMES = {
    "phone": ("answered", "no-answer", "wrong-number"),
    "mail": ("answered", "bounced", "no-answer"),
}
# A contact of this kind is told to the Court in confidence.
CONFIDENTIAL = "non-essential-contact"


class LogMenu(QMenu):
    """Logs what happened with a State, a person or an institution.

    ``letter_asked`` brings what is known of a contact whose form is to open; a
    test is stored as soon as its outcome is chosen.
    """

    letter_asked = Signal(object)

    def __init__(self, session: Session, record: Record, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._record = record
        for kind in CONTACTS:
            asked = partial(self.letter_asked.emit, self._known(kind))
            self.addAction(self.tr("%1…").replace("%1", choice_word(kind)), asked)
        targets = list(targets_of(record))
        if targets:
            self.addSeparator()
        for means, target in targets:
            self._add_test(means, target)

    def _known(self, kind: str) -> dict[str, Any]:
        """Return what the form of a contact begins with."""
        record, today = self._record, self._session.today().isoformat()
        known: dict[str, Any] = {"kind": kind, "state": state_code(record), "dated": today}
        if isinstance(record, Person):
            known["people"] = [{"person": record.id}]
        if kind == CONFIDENTIAL:
            known["confidentiality"] = "full"
        return known

    def _add_test(self, means: str, target: str) -> None:
        outcomes = self.addMenu(self.tr("Tested: %1").replace("%1", target.replace("&", "&&")))
        for outcome in OUTCOMES[means]:
            outcomes.addAction(choice_word(outcome), partial(self.log_test, means, target, outcome))

    def log_test(self, means: str, target: str, outcome: str) -> None:
        """Store that a number or address was tried now, and what came of it."""
        filled = {
            "subject": self._record.id,
            "means": means,
            "target": target,
            "tried": self._session.today().isoformat(),
            "time": f"{datetime.now():%H:%M}",
            "outcome": outcome,
        }

        def work(register: Register) -> ChangeSet:
            return records.enter(register, CommunicationTest.KIND, [filled])[0]

        self._session.do(work, said=action_words(f"{CommunicationTest.KIND}.add"))


def targets_of(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the numbers and addresses of somebody, each with how it is tried."""
    if isinstance(record, Person | Institution):
        for phone in record.phones:
            yield "phone", phone.text
        for email in record.emails:
            yield "mail", email.text


def may_be_contacted(record: Record) -> bool:
    """Return whether contacts are logged with such a record."""
    return isinstance(record, Person | Institution | State)
