"""The names of States and themes in the window's language, kept at hand for every list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from focalnet.services.ports import Register
from focalnet.ui.words import window_language

if TYPE_CHECKING:
    from focalnet.domain.records import State, Theme


@dataclass(frozen=True, slots=True)
class Naming:
    """States by alpha-3 code and themes by code, each with its name to show."""

    states: dict[str, str] = field(default_factory=dict)
    themes: dict[str, str] = field(default_factory=dict)

    def state(self, code: str) -> str:
        """Return the name of a State; the code where it is not known."""
        return self.states.get(code, code)

    def theme(self, code: str) -> str:
        """Return the name of a theme; the code where it is not known."""
        return self.themes.get(code, code)


def read_naming(register: Register) -> Naming:
    """Read the names from the register, in the window's language or else in English."""
    from focalnet.domain.records import State, Theme  # loads after the first page is painted

    language = window_language()
    states = {
        record.code: _name(record, language)
        for record in register.records("state")
        if isinstance(record, State)
    }
    themes = {
        record.code: _name(record, language)
        for record in register.records("theme")
        if isinstance(record, Theme)
    }
    return Naming(states, themes)


def _name(record: State | Theme, language: str) -> str:
    named = {name.language: name.text for name in record.names}
    return named.get(language) or named.get("en") or record.code
