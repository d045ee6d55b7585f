"""Coverage as it leaves the register: JSON, sheets of a workbook, and a printed page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from focalnet.services.coverage import Cell, Column, Coverage, Group, Line, Total
from focalnet.services.edition import Labelled
from focalnet.services.paper import Bar, Bars, Block, Facts, Heading, Paper, Paragraph, TableColumn
from focalnet.services.paper import Table as PaperTable
from focalnet.services.words import RIGHT_TO_LEFT, format_date, page_words
from focalnet.services.workbook import Cell as SheetCell
from focalnet.services.workbook import OutSheet, SheetColumn

NAME_WIDTH, CODE_WIDTH, CELL_WIDTH = 40, 8, 18
NAME_SHARE = 4.0


def coverage_plain(found: Coverage) -> dict[str, Any]:
    """Return the matrix as JSON can hold it; cells with nothing in them are left out."""
    return {
        "as_at": found.as_at.isoformat(),
        "themes": {column.code: column.name for column in found.themes},
        "kinds": {column.code: column.name for column in found.kinds},
        "parties": found.parties,
        "totals": _both(found, found.theme_totals(), found.kind_totals()),
        "groups": [_plain_group(found, group) for group in found.groups],
        "gaps": {
            column.code: [gap.state for gap in found.gaps(column.code)] for column in found.themes
        },
    }


def _plain_group(found: Coverage, group: Group) -> dict[str, Any]:
    return {
        "region": group.region,
        "name": group.name,
        "parties": group.parties,
        "totals": _both(found, group.themes, group.kinds),
        "own": _both(found, group.own.themes, group.own.kinds),
        "states": [
            {"state": line.state, "name": line.name, "standing": line.standing}
            | _both(found, line.themes, line.kinds)
            for line in group.lines
        ],
    }


def _both(
    found: Coverage, themes: Iterable[Cell | Total], kinds: Iterable[Cell | Total]
) -> dict[str, dict[str, dict[str, int]]]:
    return {"themes": _named(found.themes, themes), "kinds": _named(found.kinds, kinds)}


def _named(columns: Iterable[Column], cells: Iterable[Cell | Total]) -> dict[str, dict[str, int]]:
    named: dict[str, dict[str, int]] = {}
    for column, cell in zip(columns, cells, strict=True):
        if cell == Cell():
            continue
        counts = {"held": cell.held, "vacant": cell.vacant}
        if isinstance(cell, Total):
            counts["covered"] = cell.covered
        named[column.code] = counts
    return named


def coverage_sheets(found: Coverage) -> tuple[OutSheet, ...]:
    """Return the matrix by theme, the matrix by kind and the Parties that lack somebody."""
    say = page_words(found.language)
    return (
        _matrix(found, say("coverage.by-theme"), found.themes, themes=True),
        _matrix(found, say("coverage.by-kind"), found.kinds, themes=False),
        _gaps(found),
    )


def _above(found: Coverage) -> tuple[str, ...]:
    say = page_words(found.language)
    return (say("coverage.title"), _as_at(found), say("marking.full"), say("coverage.legend"))


def _as_at(found: Coverage) -> str:
    day = format_date(found.language, found.as_at)
    return page_words(found.language)("as-at").format(date=day)


def _matrix(found: Coverage, name: str, columns: tuple[Column, ...], *, themes: bool) -> OutSheet:
    say = page_words(found.language)
    rows: list[tuple[SheetCell, ...]] = []
    strong: list[int] = []
    for group in found.groups:
        totals = group.themes if themes else group.kinds
        strong.append(len(rows))
        rows.append((group.name, "", *_covered(totals, group.parties)))
        for line in (*group.lines, *_own(group, say("coverage.own"))):
            cells = line.themes if themes else line.kinds
            rows.append((line.name, line.state, *_shown(found, line, cells)))
    totals = found.theme_totals() if themes else found.kind_totals()
    strong.append(len(rows))
    rows.append((say("coverage.all"), "", *_covered(totals, found.parties)))
    return OutSheet(
        name,
        (
            SheetColumn(say("coverage.state"), NAME_WIDTH),
            SheetColumn(say("coverage.code"), CODE_WIDTH),
            *(SheetColumn(column.name, CELL_WIDTH) for column in columns),
        ),
        tuple(rows),
        above=_above(found),
        right_to_left=found.language in RIGHT_TO_LEFT,
        strong=tuple(strong),
    )


def _own(group: Group, name: str) -> tuple[Line, ...]:
    """Return the line of the group itself, where it has mandates."""
    own = group.own
    if all(cell == Cell() for cell in (*own.themes, *own.kinds)):
        return ()
    return (Line("", name, "", own.themes, own.kinds),)


def _covered(totals: Iterable[Total], parties: int) -> tuple[str, ...]:
    return tuple(f"{total.covered} / {parties}" for total in totals)


def _shown(found: Coverage, line: Line, cells: Iterable[Cell]) -> tuple[SheetCell, ...]:
    """Return what the cells of a line say: a number, a word, or a dash where none is owed."""
    say = page_words(found.language)
    nothing = say("coverage.none") if line.is_party else "–"
    return tuple(
        cell.held if cell.held else say("vacant") if cell.vacant else nothing for cell in cells
    )


def _gaps(found: Coverage) -> OutSheet:
    say = page_words(found.language)
    titles = ("coverage.theme", "coverage.group", "coverage.state", "coverage.code")
    rows = tuple(
        (
            column.name,
            say(f"group.{gap.region or 'none'}"),
            gap.name,
            gap.state,
            say("vacant") if gap.vacant else say("coverage.none"),
        )
        for column in found.themes
        for gap in found.gaps(column.code)
    )
    return OutSheet(
        say("coverage.gaps"),
        (
            *(SheetColumn(say(title), CELL_WIDTH * 2) for title in titles),
            SheetColumn(say("coverage.why"), CELL_WIDTH),
        ),
        rows,
        above=_above(found),
        right_to_left=found.language in RIGHT_TO_LEFT,
    )


def coverage_paper(found: Coverage, office: str = "") -> Paper:
    """Return the matrix as pages: bars for each theme, then the table of every group.

    The columns bear numbers, which the list of themes on the first page explains.
    """
    say = page_words(found.language)
    blocks: list[Block] = [
        Heading(say("coverage.title"), 0),
        Paragraph(say("coverage.legend"), "note"),
        Heading(say("coverage.by-theme")),
        _bars(found.themes, found.theme_totals(), found.parties),
        Heading(say("coverage.by-kind")),
        _bars(found.kinds, found.kind_totals(), found.parties),
    ]
    for title, columns, themes in (
        ("coverage.by-theme", found.themes, True),
        ("coverage.by-kind", found.kinds, False),
    ):
        blocks += [Heading(say(title)), _numbers(columns)]
        for group in found.groups:
            blocks += [Heading(group.name, 2), _table(found, group, len(columns), themes=themes)]
    blocks += _gap_lists(found)
    return Paper(
        found.language,
        say("coverage.title"),
        tuple(blocks),
        office=office,
        marking=say("marking.full"),
        as_at=_as_at(found),
    )


def _bars(columns: Sequence[Column], totals: Sequence[Total], parties: int) -> Bars:
    return Bars(
        tuple(
            Bar(column.name, total.covered, f"{total.covered} / {parties}", parties)
            for column, total in zip(columns, totals, strict=True)
        )
    )


def _numbers(columns: Iterable[Column]) -> Paragraph:
    numbered = enumerate(columns, start=1)
    return Paragraph(" · ".join(f"{number} {column.name}" for number, column in numbered))


def _table(found: Coverage, group: Group, width: int, *, themes: bool) -> PaperTable:
    say = page_words(found.language)
    rows = [
        (
            line.name,
            *(_short(found, line, cell) for cell in (line.themes if themes else line.kinds)),
        )
        for line in (*group.lines, *_own(group, say("coverage.own")))
    ]
    totals = group.themes if themes else group.kinds
    rows.append((say("coverage.parties").format(parties=group.parties), *_counts(totals)))
    return PaperTable(
        (
            TableColumn(say("coverage.state"), NAME_SHARE),
            *(TableColumn(str(number), 1.0, number=True) for number in range(1, width + 1)),
        ),
        tuple(rows),
        strong=(len(rows) - 1,),
        grid=True,
    )


def _counts(totals: Iterable[Total]) -> tuple[str, ...]:
    return tuple(str(total.covered) for total in totals)


def _short(found: Coverage, line: Line, cell: Cell) -> str:
    """Return a cell in a narrow column: a number, the sign of a vacancy, or of nobody."""
    if cell.held:
        return str(cell.held)
    if cell.vacant:
        return page_words(found.language)("coverage.vacant.short")
    return "0" if line.is_party else "–"


def _gap_lists(found: Coverage) -> list[Block]:
    say = page_words(found.language)
    comma = "، " if found.language == "ar" else "、" if found.language == "zh" else ", "
    facts = tuple(
        Labelled(column.name, comma.join(gap.name for gap in gaps))
        for column in found.themes
        for gaps in [found.gaps(column.code)]
        if gaps
    )
    return [Heading(say("coverage.gaps")), Facts(facts)] if facts else []
