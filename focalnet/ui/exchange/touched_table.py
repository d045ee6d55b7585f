"""The records that a bundle touches, by name, with what becomes of each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from focalnet.services.opening import Opening
from focalnet.services.touched import (
    CHANGED,
    CONFLICT,
    ENTERED,
    ERASED,
    RETURNED,
    TouchedRecord,
)
from focalnet.ui.exchange.duplicates_panel import reason_words
from focalnet.ui.history.wording import field_words
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.words import record_word

translate = QCoreApplication.translate
SHARES = (44, 20, 36)
TONES = {CONFLICT: "warn", ERASED: "bad", ENTERED: "good"}
Line = tuple[str, tuple[Cell, ...]]


def headings() -> tuple[str, ...]:
    """Return the headings of the table."""
    return (
        translate("Exchange", "Record"),
        translate("Exchange", "Kind"),
        translate("Exchange", "What becomes of it"),
    )


class TouchedTable(PlainTable):
    """Hidden while no bundle is looked at; ``chosen`` brings the id of a record."""

    def __init__(self) -> None:
        super().__init__(headings(), SHARES)
        self.setAccessibleName(translate("Exchange", "Records in the bundle"))

    def show_opening(self, opening: Opening | None) -> None:
        """Show the records of a bundle, or none."""
        lines = [*_suspected(opening), *map(_line, opening.touched)] if opening else []
        self.show_lines(lines)
        self.setVisible(bool(lines))


def _suspected(opening: Opening) -> list[Line]:
    told: list[Line] = []
    for one in opening.suspects or ():
        why = ", ".join(map(reason_words, one.reasons))
        said = translate("Exchange", "perhaps the same as %1: %2")
        said = said.replace("%1", one.titles[1]).replace("%2", why)
        told.append(
            (
                one.one,
                (Cell(one.titles[0]), Cell(record_word(one.kind), "muted"), Cell(said, "warn")),
            )
        )
    return told


def _line(one: TouchedRecord) -> Line:
    kind = record_word(one.kind)
    how = {
        ENTERED: translate("Exchange", "new"),
        CHANGED: translate("Exchange", "changed"),
        RETURNED: translate("Exchange", "comes back from retirement"),
        ERASED: translate("Exchange", "erased for good"),
        CONFLICT: translate("Exchange", "conflict: %1"),
    }[one.how]
    said = how.replace("%1", field_words(one.kind, one.field))
    tone = TONES.get(one.how, "plain")
    return one.id, (Cell(one.title or kind), Cell(kind, "muted"), Cell(said, tone))
