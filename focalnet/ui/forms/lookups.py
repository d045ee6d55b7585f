"""What the forms look up in the register: States, themes, records by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from focalnet.domain.listing import folded
from focalnet.domain.records import State, Theme
from focalnet.domain.values import Attachment
from focalnet.services.attaching import attach
from focalnet.services.ports import Register, Row
from focalnet.services.reference import state_name
from focalnet.ui.session import Refused, Session
from focalnet.ui.words import window_language

FOUND_LIMIT = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its code, its name in the window's language, all names folded."""

    code: str
    name: str
    folded: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The name with its code, as it stands in a form."""
        return f"{self.name} — {self.code}"


def possible(typed: str, choices: list[Choice]) -> list[Choice]:
    """Return the choices that typed text may mean; a whole name comes first."""
    wanted = folded(typed)
    if not wanted:
        return []
    begun = [
        choice for choice in choices if any(f" {wanted}" in f" {name}" for name in choice.folded)
    ]
    return sorted(begun, key=lambda choice: wanted not in choice.folded)


def meant(typed: str, choices: list[Choice]) -> str:
    """Return the code of the only choice that typed text can mean, or empty.

    A whole name wins over the beginning of several: Guinea is not Guinea-Bissau.
    """
    begun = possible(typed, choices)
    whole = [choice for choice in begun if folded(typed) in choice.folded]
    found = whole or begun
    return found[0].code if len(found) == 1 else ""


class Lookups(QObject):
    """Answers the editors of one form; ``ready`` is emitted when the lists are there."""

    ready = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.states: list[Choice] = []
        self.themes: list[Choice] = []

    def load(self) -> None:
        """Ask for the lists of States and themes."""
        language = window_language()

        def read(register: Register) -> tuple[list[Choice], list[Choice]]:
            states = [item for item in register.records("state") if isinstance(item, State)]
            themes = [item for item in register.records("theme") if isinstance(item, Theme)]
            return _choices(states, language), _choices(themes, language)

        self._session.ask(read, self._take, owner=self)

    def _take(self, lists: tuple[list[Choice], list[Choice]]) -> None:
        self.states, self.themes = lists
        self.ready.emit()

    def find(self, query: str, kinds: tuple[str, ...], then: Callable[[list[Row]], None]) -> None:
        """Give *then* the first records of these kinds that a search finds."""
        self._session.ask(
            lambda register: [hit.row for hit in register.find(query, FOUND_LIMIT, kinds)],
            then,
            owner=self,
        )

    def attach(
        self,
        paths: Sequence[Path],
        then: Callable[[tuple[Attachment, ...]], None],
        otherwise: Refused,
    ) -> None:
        """Keep files in the register and give *then* what a record says of them."""
        self._session.ask(lambda register: attach(register, paths), then, otherwise, owner=self)

    def title(self, record_id: str, then: Callable[[str], None]) -> None:
        """Give *then* the words a record is called by."""

        def read(register: Register) -> str:
            row = register.row(record_id)
            return row.title if row else record_id

        self._session.ask(read, then, owner=self)


def _choices(records: Iterable[State | Theme], language: str) -> list[Choice]:
    made = [
        Choice(
            record.code,
            _name(record, language),
            tuple(folded(text) for text in (record.code, *(name.text for name in record.names))),
        )
        for record in records
    ]
    return sorted(made, key=lambda choice: folded(choice.name))


def _name(record: State | Theme, language: str) -> str:
    if isinstance(record, State):
        return state_name(record, language)
    named = {name.language: name.text for name in record.names}
    return named.get(language) or named.get("en") or record.code
