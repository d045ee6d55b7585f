"""What happened to every card, row and property of an import, as plain data.

The codes never change; the words are English and translated where they are shown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from focalnet.services.incoming import Outcome

WORDS = {
    # what becomes of a card or row
    "new": "New.",
    "adds": "Adds to what is there.",
    "same": "Nothing new.",
    "refused": "Refused.",
    # why one is refused
    "card-no-end": "The card has no end; the file may be cut off.",
    "outside-card": "This text stands outside of any card.",
    "too-many-cards": "More than 5,000 cards in one file; split it and import the rest.",
    "too-many-properties": "The card has more than 2,000 properties.",
    "no-name": "There is no name.",
    "invalid": "A value does not fit its field.",
    "row-cells": "The row does not have as many cells as the header.",
    "row-quote": "A quotation mark is never closed in this row.",
    "row-too-large": "A cell is longer than 32,768 letters.",
    "row-too-wide": "The row has more than 200 cells.",
    "too-many-rows": "More than 50,000 rows in one file; split it and import the rest.",
    # what becomes of a property or cell
    "field": "Goes into its field.",
    "field-and-other": "Goes into its field; the rest it says is kept with other data.",
    "other": "Kept with other data and exported again.",
    "understood": "Says what kind of card this is.",
    "empty": "Empty.",
    "skipped": "Left out, as chosen.",
    "not-imported": "Not imported.",
    "unreadable": "This line is no property; not imported.",
    "too-large": "Larger than 4 MB; not imported.",
    # notes
    "known-by-id": "Known by its identifier.",
    "known-by-content": "Known by its names and addresses.",
    "earlier-in-file": "The same stands earlier in these files.",
    "namesake": "Someone of this name is there already; not taken for the same.",
    "retired": "The record known is retired; it stays so.",
    "added": "Added.",
    "differs": "Differs; ours is kept, theirs is kept with other data.",
    "institution-new": "The institution is new.",
    "institution-known": "The institution is known.",
}


@dataclass(frozen=True, slots=True)
class Note:
    """Something said of a card or row; ``field`` where it is about one field."""

    code: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class ItemReport:
    """What becomes of one card or row; ``status`` is new, adds, same or refused."""

    place: str
    status: str
    kind: str
    title: str
    record: str = ""
    reason: str = ""
    notes: tuple[Note, ...] = ()
    outcomes: tuple[Outcome, ...] = ()

    def plain(self) -> dict[str, Any]:
        """Return the item for JSON."""
        said = {
            "place": self.place,
            "status": self.status,
            "words": WORDS[self.reason or self.status],
            "reason": self.reason,
            "kind": self.kind,
            "title": self.title,
            "record": self.record,
            "notes": [
                {"code": note.code, "field": note.field, "words": WORDS[note.code]}
                for note in self.notes
            ],
        }
        properties = [
            {"name": one.name, "outcome": one.code, "field": one.field, "words": WORDS[one.code]}
            for one in self.outcomes
        ]
        return {name: value for name, value in said.items() if value} | {"properties": properties}


@dataclass(frozen=True, slots=True)
class FileReport:
    """What becomes of one file. Of a table also how it was read."""

    name: str
    format: str
    items: tuple[ItemReport, ...]
    encoding: str = ""
    delimiter: str = ""
    columns: tuple[tuple[str, str], ...] = ()

    def plain(self) -> dict[str, Any]:
        """Return the file for JSON."""
        read = {
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "columns": [{"column": name, "target": target} for name, target in self.columns],
        }
        told = read if self.columns else {}
        items = [item.plain() for item in self.items]
        return {"name": self.name, "format": self.format, **told, "items": items}


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What happened, or in a preview would happen, to everything in the files."""

    files: tuple[FileReport, ...]
    institutions: tuple[str, ...] = ()
    change_set_id: str = ""

    @property
    def counts(self) -> dict[str, int]:
        """How many items are new, add to what is there, say nothing new or are refused."""
        found = Counter(item.status for file in self.files for item in file.items)
        return {status: found[status] for status in ("new", "adds", "same", "refused")}

    def plain(self) -> dict[str, Any]:
        """Return the report for JSON."""
        return {
            "change_set": self.change_set_id,
            "counts": self.counts,
            "new_institutions": list(self.institutions),
            "files": [file.plain() for file in self.files],
        }
