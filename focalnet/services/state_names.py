"""States found by code or by a name in any of the six languages, and named on the way out."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.domain.articles import without_brackets
from focalnet.domain.folding import words
from focalnet.domain.records import State
from focalnet.services.state_other_names import ALSO


class StateNames:
    """The States of the register by every name they go by."""

    def __init__(self, states: Iterable[State]) -> None:
        self._codes: dict[str, str] = {}
        self._english: dict[str, str] = {}
        self._alpha2: dict[str, str] = {}
        for state in states:
            names = [name.text for name in state.names]
            for text in (state.code, state.alpha2, *names, *ALSO.get(state.code, ())):
                self._codes.setdefault(_key(text), state.code)
                self._codes.setdefault(_key(without_brackets(text)), state.code)
            self._alpha2[state.code] = state.alpha2
            for name in state.names:
                if name.language == "en":
                    self._english[state.code] = without_brackets(name.text)
        self._codes.pop("", None)

    def find(self, text: str) -> str:
        """Return the three-letter code of the State meant, or empty.

        A name turned round for sorting ("Moldova, Republic of") is turned back.
        """
        found = self._codes.get(_key(text), "")
        head, comma, rest = text.partition(",")
        return found or (self._codes.get(_key(f"{rest} {head}"), "") if comma else "")

    def name(self, code: str) -> str:
        """Return the English name, if it leads back to the same State, else the code."""
        english = self._english.get(code, "")
        return english if self.find(english) == code else code

    def alpha2(self, code: str) -> str:
        """Return the two-letter code, or empty."""
        return self._alpha2.get(code, "")


def _key(text: str) -> str:
    return " ".join(words(text))
