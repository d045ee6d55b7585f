"""Sheets of labels by their names in the trade, and envelopes, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

from focalnet.services.documents import NotADocument

A4, LETTER = (210.0, 297.0), (215.9, 279.4)
INCH = 25.4


@dataclass(frozen=True, slots=True)
class Stock:
    """A sheet of labels: its size, how many across and down, where the first begins.

    ``step_across`` and ``step_down`` lead from one label to the next.
    """

    name: str
    page: tuple[float, float]
    across: int
    down: int
    left: float
    top: float
    step_across: float
    step_down: float
    width: float
    height: float

    @property
    def count(self) -> int:
        """How many labels are on a sheet."""
        return self.across * self.down

    def place(self, number: int) -> tuple[int, float, float]:
        """Return (sheet, left, top) of a label; both sheets and labels count from 0."""
        sheet, at = divmod(number, self.count)
        row, column = divmod(at, self.across)
        return sheet, self.left + column * self.step_across, self.top + row * self.step_down


def _inches(name: str, across: int, down: int, *measures: float) -> Stock:
    return Stock(name, LETTER, across, down, *(measure * INCH for measure in measures))


STOCKS: dict[str, Stock] = {
    stock.name: stock
    for stock in (
        Stock("L7159", A4, 3, 8, 7.2, 12.9, 66.0, 33.9, 63.5, 33.9),
        Stock("L7160", A4, 3, 7, 7.2, 15.1, 66.0, 38.1, 63.5, 38.1),
        Stock("L7161", A4, 3, 6, 7.2, 8.7, 66.0, 46.6, 63.5, 46.6),
        Stock("L7162", A4, 2, 8, 4.65, 12.9, 101.6, 33.9, 99.1, 33.9),
        Stock("L7163", A4, 2, 7, 4.65, 15.1, 101.6, 38.1, 99.1, 38.1),
        Stock("L7165", A4, 2, 4, 4.65, 13.1, 101.6, 67.7, 99.1, 67.7),
        Stock("L7651", A4, 5, 13, 4.75, 10.7, 40.6, 21.2, 38.1, 21.2),
        _inches("5160", 3, 10, 3 / 16, 0.5, 2.75, 1, 2.625, 1),
        _inches("5161", 2, 10, 5 / 32, 0.5, 4.1875, 1, 4, 1),
        _inches("5162", 2, 7, 5 / 32, 5 / 6, 4.1875, 4 / 3, 4, 4 / 3),
        _inches("5163", 2, 5, 5 / 32, 0.5, 4.1875, 2, 4, 2),
        _inches("5164", 2, 3, 5 / 32, 0.5, 4.1875, 10 / 3, 4, 10 / 3),
    )
}


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope: its size, and how far the window is from its foot and how large."""

    name: str
    width: float
    height: float
    window_foot: float
    window_width: float = 90.0
    window_height: float = 45.0
    window_side: float = 20.0


ENVELOPES: dict[str, Envelope] = {
    envelope.name: envelope
    for envelope in (
        Envelope("C4", 324.0, 229.0, 127.0),
        Envelope("C5", 229.0, 162.0, 60.0),
        Envelope("DL", 220.0, 110.0, 15.0, window_height=35.0),
        Envelope("#10", 9.5 * INCH, 4.125 * INCH, 0.5 * INCH, 4.5 * INCH, 1.125 * INCH, 22.225),
    )
}


def stock_named(name: str) -> Stock:
    """Return the sheet of labels with a name; raises NotADocument."""
    found = STOCKS.get(name.upper())
    if found is None:
        raise NotADocument("These labels are not known.", place=name, known=STOCKS)
    return found


def envelope_named(name: str) -> Envelope:
    """Return the envelope with a name; raises NotADocument."""
    found = ENVELOPES.get(name.upper())
    if found is None:
        raise NotADocument("This envelope is not known.", place=name, known=ENVELOPES)
    return found
