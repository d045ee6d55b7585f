"""Figures as they leave the register: JSON, sheets of a workbook, and a printed page."""

from __future__ import annotations

from typing import Any

from focalnet.services.figures import FigureRow, Figures, FigureTable, difference, number
from focalnet.services.page_entries import PageWords
from focalnet.services.paper import Bar, Bars, Block, Heading, Paper, Paragraph, Table, TableColumn
from focalnet.services.words import RIGHT_TO_LEFT
from focalnet.services.workbook import OutSheet, SheetColumn

TABLE_WIDTH, NAME_WIDTH, COUNT_WIDTH, SENTENCE_WIDTH = 44, 44, 18, 120
NAME_SHARE = 4.0


def figures_plain(found: Figures) -> dict[str, Any]:
    """Return the figures as JSON can hold them."""
    return {
        "from": found.start.isoformat(),
        "to": found.end.isoformat(),
        "language": found.language,
        "parties": _plain_row(found.parties),
        "tables": {
            table.code: {
                "name": table.name,
                "rows": {row.code or "none": _plain_row(row) for row in table.rows},
            }
            | ({"total": _plain_row(table.total)} if table.total else {})
            for table in found.tables
        },
        "sentences": list(found.sentences),
    }


def _plain_row(row: FigureRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "before": row.before,
        "after": row.after,
        "difference": row.difference,
    }


def figures_sheets(found: Figures) -> tuple[OutSheet, ...]:
    """Return all counts on one sheet, and the sentences on another."""
    words = PageWords(found.language, {})
    rows: list[tuple[str | int, ...]] = []
    strong: list[int] = []
    for table in found.tables:
        if table.total is not None:
            strong.append(len(rows) + len(table.rows))
        rows += [
            (table.name, row.name, row.before, row.after, row.difference) for row in _rows(table)
        ]
    turned = found.language in RIGHT_TO_LEFT
    counts = (*_days(found, words), words.say("figures.difference"))
    return (
        OutSheet(
            words.say("figures.title"),
            (
                SheetColumn("", TABLE_WIDTH),
                SheetColumn("", NAME_WIDTH),
                *(SheetColumn(title, COUNT_WIDTH) for title in counts),
            ),
            tuple(rows),
            above=(words.say("figures.title"), words.say("marking.full")),
            right_to_left=turned,
            strong=tuple(strong),
        ),
        OutSheet(
            words.say("figures.sentences"),
            (SheetColumn(words.say("figures.sentences"), SENTENCE_WIDTH),),
            tuple((sentence,) for sentence in found.sentences),
            right_to_left=turned,
        ),
    )


def _rows(table: FigureTable) -> tuple[FigureRow, ...]:
    return table.rows if table.total is None else (*table.rows, table.total)


def _days(found: Figures, words: PageWords) -> tuple[str, str]:
    return words.day(found.start.isoformat()), words.day(found.end.isoformat())


def figures_paper(found: Figures, office: str = "") -> Paper:
    """Return the figures as pages: the sentences, then a chart and a table of each sort."""
    words = PageWords(found.language, {})
    start, end = _days(found, words)
    blocks: list[Block] = [
        Heading(words.say("figures.title"), 0),
        Paragraph(f"{start} – {end}", "note"),
        *(Paragraph(sentence) for sentence in found.sentences),
    ]
    for table in found.tables:
        blocks += [Heading(table.name), _bars(table, words), _table(table, (start, end), words)]
    return Paper(
        found.language,
        words.say("figures.title"),
        tuple(blocks),
        office=office,
        marking=words.say("marking.full"),
        as_at=words.say("as-at").format(date=end),
    )


def _bars(table: FigureTable, words: PageWords) -> Bars:
    return Bars(
        tuple(Bar(row.name, row.after, number(row.after, words.language)) for row in table.rows)
    )


def _table(table: FigureTable, days: tuple[str, str], words: PageWords) -> Table:
    rows = _rows(table)
    titles = (*days, words.say("figures.difference"))
    return Table(
        (
            TableColumn("", NAME_SHARE),
            *(TableColumn(title, 2.0, number=True) for title in titles),
        ),
        tuple(
            (
                row.name,
                number(row.before, words.language),
                number(row.after, words.language),
                difference(row, words),
            )
            for row in rows
        ),
        strong=() if table.total is None else (len(rows) - 1,),
    )
