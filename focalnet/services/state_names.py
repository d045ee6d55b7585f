"""States found by code or by a name in any of the six languages, and named on the way out."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.domain.articles import without_brackets
from focalnet.domain.folding import words
from focalnet.domain.records import State

# Names that are still written and are in no list of the United Nations.
ALSO = {
    "USA": ("United States", "Etats-Unis", "Estados Unidos", "US", "USA"),
    "GBR": ("United Kingdom", "Great Britain", "Royaume-Uni", "Reino Unido", "UK"),
    "CZE": ("Czech Republic",),
    "TUR": ("Turkey",),
    "CIV": ("Ivory Coast",),
    "CPV": ("Cape Verde",),
    "SWZ": ("Swaziland",),
    "MKD": ("Macedonia",),
    "KOR": ("South Korea",),
    "PRK": ("North Korea",),
    "RUS": ("Russia",),
    "VEN": ("Venezuela",),
    "BOL": ("Bolivia",),
    "TZA": ("Tanzania",),
    "IRN": ("Iran",),
    "SYR": ("Syria",),
    "MDA": ("Moldova",),
    "NLD": ("Netherlands", "Holland", "The Netherlands"),
    "PSE": ("Palestine",),
    "COD": ("DRC", "RDC", "Congo-Kinshasa"),
    "LAO": ("Laos",),
    "VNM": ("Vietnam",),
}


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
        """Return the three-letter code of the State meant, or empty."""
        return self._codes.get(_key(text), "")

    def name(self, code: str) -> str:
        """Return the English name, if it leads back to the same State, else the code."""
        english = self._english.get(code, "")
        return english if self.find(english) == code else code

    def alpha2(self, code: str) -> str:
        """Return the two-letter code, or empty."""
        return self._alpha2.get(code, "")


def _key(text: str) -> str:
    return " ".join(words(text))
