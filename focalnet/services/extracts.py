"""Short documents made of an edition of the directory: a theme, vacancies, telephones.

An edition is already chosen, translated and stripped for its readers; nothing
else of the register is looked at here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from focalnet.services.edition import DirectoryEdition, Entry, GroupChapter
from focalnet.services.paper import Block, Heading, Paper, Paragraph, Table, TableColumn
from focalnet.services.words import numerals, page_words

PHONES = (
    "field.phone.duty",
    "field.phone.work",
    "field.phone",
    "field.phone.mobile",
    "field.phone.secure",
    "field.phone.other",
    "field.phone.home",
)
REACH = (*PHONES, "field.email")


@dataclass(frozen=True, slots=True)
class _Placed:
    """An entry and the name of the State or regional group it stands under."""

    where: str
    entry: Entry


def theme_sheet(edition: DirectoryEdition) -> Paper:
    """Return who answers for the theme of an edition, group by group."""
    say = page_words(edition.language, edition.digits)
    columns = (
        TableColumn(say("field.state"), 1.1),
        TableColumn(say("card.holder"), 1.8),
        TableColumn(say("card.reach"), 1.6),
    )
    blocks: list[Block] = []
    for group in edition.groups:
        rows = [
            (item.where, _holder(item.entry, say("vacant")), _reach(edition, item.entry, REACH))
            for item in _placed(group)
        ]
        blocks += [Heading(group.name), _table(columns, rows)]
    return _paper(edition, edition.subtitle, blocks or [Paragraph(say("document.theme.none"))])


def vacancy_list(edition: DirectoryEdition) -> Paper:
    """Return the seats of an edition that nobody holds, and the States that have no entry."""
    say = page_words(edition.language, edition.digits)
    columns = (
        TableColumn(say("field.state"), 1.0),
        TableColumn(say("card.capacity"), 2.2),
        TableColumn(say("field.since"), 1.0),
    )
    rows = [
        (item.where, item.entry.capacity, _told(item.entry, (say("field.since"),)))
        for group in edition.groups
        for item in _placed(group)
        if item.entry.vacant
    ]
    blocks: list[Block] = [Heading(say("document.vacancies.seats"))]
    blocks.append(_table(columns, rows) if rows else Paragraph(say("document.vacancies.none")))
    for group in edition.groups:
        without = [state.name for state in group.states if state.remark]
        if without:
            count = numerals(str(len(without)), edition.digits)
            title = say("document.vacancies.without").format(group=group.name, count=count)
            blocks += [Heading(title), Paragraph(" · ".join(without))]
    return _paper(edition, say("document.vacancies"), blocks)


def telephone_list(edition: DirectoryEdition) -> Paper:
    """Return whom to call, in small print: a line for each entry that has a number."""
    say = page_words(edition.language, edition.digits)
    columns = (
        TableColumn(say("field.state"), 1.0),
        TableColumn(say("field.name"), 2.5),
        TableColumn(say("field.phone"), 1.1),
    )
    rows = [
        (item.where, " · ".join((*item.entry.names[:1], item.entry.capacity)), numbers)
        for group in edition.groups
        for item in _placed(group)
        if (numbers := _reach(edition, item.entry, PHONES).replace("\n", " · "))
    ]
    body: Block = _table(columns, rows) if rows else Paragraph(say("document.phones.none"))
    return _paper(edition, say("document.phones"), [body], one_page=True)


def _placed(group: GroupChapter) -> Iterator[_Placed]:
    yield from (_Placed(group.name, entry) for entry in group.entries)
    for state in group.states:
        yield from (_Placed(state.name, entry) for entry in state.entries)


def _holder(entry: Entry, vacant: str) -> str:
    return vacant if entry.vacant else "\n".join((*entry.names, *entry.lines))


def _reach(edition: DirectoryEdition, entry: Entry, keys: tuple[str, ...]) -> str:
    say = page_words(edition.language, edition.digits)
    return _told(entry, tuple(say(key) for key in keys))


def _told(entry: Entry, labels: tuple[str, ...]) -> str:
    """Return what an entry has under some labels, in the order of the entry."""
    return "\n".join(item.value for item in entry.labelled if item.label in labels)


def _table(columns: tuple[TableColumn, ...], rows: Sequence[tuple[str, ...]]) -> Table:
    """Return a table without the columns that no row fills for these readers."""
    kept = [place for place in range(len(columns)) if any(row[place] for row in rows)]
    return Table(
        tuple(columns[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in rows),
    )


def _paper(
    edition: DirectoryEdition, title: str, blocks: list[Block], *, one_page: bool = False
) -> Paper:
    chosen = edition.subtitle if edition.subtitle != title else ""
    about = [Paragraph(chosen, "note")] if chosen else []
    legend = [Paragraph(line, "note") for line in edition.legend]
    return Paper(
        language=edition.language,
        title=title,
        blocks=(Heading(title, 0), *about, *blocks, *legend),
        office=edition.office,
        marking=edition.marking,
        as_at=edition.as_at,
        copy=edition.copy,
        holder=edition.holder,
        one_page=one_page,
        digits=edition.digits,
    )
