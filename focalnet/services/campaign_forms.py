"""Forms that came back: which sheet they answer, and what every row says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from focalnet.domain.folding import fold_text
from focalnet.services.campaign_entries import CELLS
from focalnet.services.campaign_sheets import OFFERED
from focalnet.services.words import LANGUAGES, page_words
from focalnet.services.workbook import InBook, InSheet

COLUMNS = ("reference", "capacity", "answer", *CELLS, "remarks")
# A head is one where these columns at least are found.
NEEDED = frozenset({"reference", "answer", "name"})
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row of a form as it came back.

    ``row`` counts from 1 as spreadsheets do. ``answer`` is one of OFFERED, or
    empty where none was chosen or the words, ``answered``, are not known.
    ``cells`` are those of CELLS, None where the column is missing; ``formulas``
    names the columns in which a formula stands.
    """

    row: int
    reference: str
    answer: str
    answered: str
    cells: tuple[str | None, ...]
    remarks: str
    formulas: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nobody wrote anything in it."""
        return not (self.reference or self.answered or self.remarks or any(self.cells))


@dataclass(frozen=True, slots=True)
class Form:
    """A form in a workbook: the sheet it stands on, its number, and its rows.

    ``number`` is the id of the State's request, or empty where the form lost it.
    """

    sheet: str
    number: str
    rows: tuple[FormRow, ...]


def forms_in(book: InBook) -> list[Form]:
    """Return the forms of a workbook; sheets that are none are passed over."""
    return [form for sheet in book.sheets for form in _forms(sheet)]


def _forms(sheet: InSheet) -> Iterator[Form]:
    for at, row in enumerate(sheet.rows):
        columns = _columns(row)
        if columns.keys() >= NEEDED:
            above = " ".join(cell for known in sheet.rows[:at] for cell in known)
            number = ID.search(above.lower())
            rows = (_row(sheet, place, columns) for place in range(at + 1, len(sheet.rows)))
            found = tuple(row for row in rows if not row.is_blank)
            yield Form(sheet.name, number[0] if number else "", found)
            return


def _columns(row: Sequence[str]) -> dict[str, int]:
    """Return where each known column of a head stands."""
    columns: dict[str, int] = {}
    for place, cell in enumerate(row):
        name = _column_words().get(_folded(cell))
        if name and name not in columns:
            columns[name] = place
    return columns


def _row(sheet: InSheet, place: int, columns: dict[str, int]) -> FormRow:
    row = sheet.rows[place]

    def cell(name: str) -> str | None:
        at = columns.get(name)
        return None if at is None else row[at].strip() if at < len(row) else ""

    answered = cell("answer") or ""
    reference = ID.search((cell("reference") or "").lower())
    return FormRow(
        row=place + 1,
        reference=reference[0] if reference else cell("reference") or "",
        answer=_answer_words().get(_folded(answered), ""),
        answered=answered,
        cells=tuple(cell(name) for name in CELLS),
        remarks=cell("remarks") or "",
        formulas=tuple(name for name, at in columns.items() if (place, at) in sheet.formulas),
    )


def _folded(text: str) -> str:
    return " ".join(fold_text(text).split())


@cache
def _column_words() -> dict[str, str]:
    """Return the columns by their titles, in whatever language the form was printed."""
    return {
        _folded(page_words(language)(f"form.{name}")): name
        for language in LANGUAGES
        for name in COLUMNS
    }


@cache
def _answer_words() -> dict[str, str]:
    """Return the answers by their words, and by the plain yes of each language."""
    known = {answer: answer for answer in OFFERED}
    for language in LANGUAGES:
        say = page_words(language)
        known[_folded(say("form.yes"))] = "confirmed"
        known |= {_folded(say(f"form.answer.{answer}")): answer for answer in OFFERED}
    return known
