"""Figures of events as they leave the register: JSON, sheets of a workbook, printed pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from focalnet.services.event_figures import NUMBERS, CountTable, EventFigures, counted
from focalnet.services.figures import number
from focalnet.services.page_entries import PageWords
from focalnet.services.paper import Bar, Bars, Block, Heading, Paper, Paragraph, Table, TableColumn
from focalnet.services.series_figures import SeriesFigures, event_title
from focalnet.services.words import RIGHT_TO_LEFT
from focalnet.services.workbook import OutSheet, SheetColumn

NAME_WIDTH, COUNT_WIDTH, SENTENCE_WIDTH = 48, 14, 120
NAME_SHARE, COUNT_SHARE = 4.0, 1.4


def event_figures_plain(found: EventFigures) -> dict[str, Any]:
    """Return the figures of an event as JSON can hold them."""
    return {
        "event": found.event.id,
        "title": found.event.title,
        "as_at": found.as_at.isoformat(),
        "language": found.language,
        "basis": found.basis,
        **{code.replace("-", "_"): found.numbers[code] for code in NUMBERS},
        "state_codes": sorted(found.states),
        "donors": list(found.donors),
        "tables": {
            table.code: {row.code: row.count for row in table.rows} for table in found.tables
        },
        "sittings": [
            {"id": item.id, "title": item.name, **{row.code: row.count for row in item.counts}}
            for item in found.sittings
        ],
        "sentence": found.sentence,
    }


def series_plain(found: SeriesFigures) -> dict[str, Any]:
    """Return the figures of several events as JSON can hold them."""
    return {
        "as_at": found.as_at.isoformat(),
        "series": found.series,
        "year": found.year,
        "events": [event_figures_plain(figures) for figures in found.events],
        "years": [
            {"year": item.year, "events": item.events, **item.numbers} for item in found.years
        ],
    }


def event_figures_sheets(found: EventFigures) -> tuple[OutSheet, ...]:
    """Return the counts of an event, its sittings, and the sentence, each on a sheet."""
    words = PageWords(found.language, {})
    say, turned = words.say, found.language in RIGHT_TO_LEFT
    rows: list[tuple[str | int, ...]] = []
    for table in found.tables:
        rows += [(table.name, row.name, row.count) for row in table.rows]
    title = event_title(found.event, words)
    sheets = [
        OutSheet(
            say("seminar.figures"),
            (
                SheetColumn("", NAME_WIDTH),
                SheetColumn("", NAME_WIDTH),
                SheetColumn(words.day(found.as_at.isoformat()), COUNT_WIDTH),
            ),
            tuple(rows),
            above=(title, say("marking.full")),
            right_to_left=turned,
        ),
        OutSheet(
            say("figures.sentences"),
            (SheetColumn(say("figures.sentences"), SENTENCE_WIDTH),),
            ((found.sentence,),),
            right_to_left=turned,
        ),
    ]
    if found.sittings:
        names = [row.name for row in found.sittings[0].counts]
        columns = (SheetColumn("", NAME_WIDTH), *(SheetColumn(name, COUNT_WIDTH) for name in names))
        attended: Iterable[tuple[str | int, ...]] = (
            (item.name, *(row.count for row in item.counts)) for item in found.sittings
        )
        name = say("seminar.table.sittings")
        sheets.insert(1, OutSheet(name, columns, tuple(attended), right_to_left=turned))
    return tuple(sheets)


def event_figures_paper(found: EventFigures, office: str = "") -> Paper:
    """Return the figures of an event as pages: the sentence, then charts and tables."""
    words = PageWords(found.language, {})
    say = words.say
    title = event_title(found.event, words)
    blocks: list[Block] = [
        Heading(title, 0),
        Paragraph(say("seminar.figures"), "note"),
        Paragraph(found.sentence, "strong"),
    ]
    for table in found.tables:
        if table.total:
            blocks += [Heading(table.name), _bars(table, words)]
    if found.sittings:
        blocks += [Heading(say("seminar.table.sittings")), _sittings(found, words)]
    return Paper(
        found.language,
        title,
        tuple(blocks),
        office=office,
        marking=say("marking.full"),
        as_at=say("as-at").format(date=words.day(found.as_at.isoformat())),
    )


def _bars(table: CountTable, words: PageWords) -> Bars:
    return Bars(
        tuple(Bar(row.name, row.count, number(row.count, words.language)) for row in table.rows)
    )


def _sittings(found: EventFigures, words: PageWords) -> Table:
    names = [row.name for row in found.sittings[0].counts]
    return Table(
        (
            TableColumn("", NAME_SHARE),
            *(TableColumn(name, COUNT_SHARE, number=True) for name in names),
        ),
        tuple(
            (item.name, *(number(row.count, words.language) for row in item.counts))
            for item in found.sittings
        ),
    )


def series_paper(found: SeriesFigures, office: str = "") -> Paper:
    """Return the figures of several events as pages, a sentence each, then year by year."""
    words = PageWords(found.language, {})
    say = words.say
    title = found.series or (str(found.year) if found.year else say("seminar.series"))
    blocks: list[Block] = [Heading(title, 0), Paragraph(say("seminar.series"), "note")]
    for figures in found.events:
        blocks += [Heading(event_title(figures.event, words)), Paragraph(figures.sentence)]
    counts = tuple(
        Bar(str(item.year), item.numbers["participants"], _year_words(item.numbers, words))
        for item in found.years
    )
    if counts:
        blocks += [Heading(say("seminar.table.years")), Bars(counts)]
    return Paper(
        found.language,
        title,
        tuple(blocks),
        office=office,
        marking=say("marking.full"),
        as_at=say("as-at").format(date=words.day(found.as_at.isoformat())),
    )


def _year_words(numbers: Mapping[str, int], words: PageWords) -> str:
    return counted("participants", numbers["participants"], words)


def series_sheets(found: SeriesFigures) -> tuple[OutSheet, ...]:
    """Return one row an event with its numbers, and one a year."""
    words = PageWords(found.language, {})
    say, turned = words.say, found.language in RIGHT_TO_LEFT
    heads = {code: say(f"seminar.number.{code}") for code in NUMBERS}
    events: tuple[tuple[str | int, ...], ...] = tuple(
        (
            event_title(item.event, words),
            item.event.start,
            *(item.numbers[code] for code in NUMBERS),
            item.sentence,
        )
        for item in found.events
    )
    columns = (
        SheetColumn("", NAME_WIDTH),
        SheetColumn("", COUNT_WIDTH),
        *(SheetColumn(name, COUNT_WIDTH) for name in heads.values()),
        SheetColumn(say("figures.sentences"), SENTENCE_WIDTH),
    )
    summed = ("participants", "states", "focal-points", "first", "returning")
    years: tuple[tuple[str | int, ...], ...] = tuple(
        (item.year, item.events, *(item.numbers[code] for code in summed)) for item in found.years
    )
    by_year = (
        SheetColumn(say("seminar.table.years"), COUNT_WIDTH),
        SheetColumn(say("seminar.table.events"), COUNT_WIDTH),
        *(SheetColumn(heads[code], COUNT_WIDTH) for code in summed),
    )
    return (
        OutSheet(say("seminar.series"), columns, events, right_to_left=turned),
        OutSheet(say("seminar.table.years"), by_year, years, right_to_left=turned),
    )
