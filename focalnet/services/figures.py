"""The figures a report needs: the network on two days, with the difference, and in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from focalnet.domain.casework import Reply, Request
from focalnet.domain.confirming import MONTHS, months_before
from focalnet.domain.dates import first_day
from focalnet.domain.errors import InvalidValue
from focalnet.domain.records import DESIGNATION_KINDS, REGIONS, State, Theme
from focalnet.services.coverage import FINANCIAL, owner_of, themes_of
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register
from focalnet.services.reference import is_party

GROUPS = (*REGIONS, "")
BY_REGION = ("regions", "covered", "vacancies", "confirmations", "replies", "answers")
TABLES = (
    "kinds",
    "regions",
    "themes",
    "covered",
    "vacancies",
    "confirmations",
    "replies",
    "answers",
)


class DaysReversed(InvalidValue):
    """The first day lies after the second."""

    code = "figures.reversed"
    remedy = "Give the earlier day first."


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One count on the two days."""

    code: str
    name: str
    before: int
    after: int

    @property
    def difference(self) -> int:
        """How many more there are on the second day."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Counts of one sort, a code of TABLES, with their total.

    The themes have none: a mandate may answer for two.
    """

    code: str
    name: str
    rows: tuple[FigureRow, ...]
    total: FigureRow | None


@dataclass(frozen=True, slots=True)
class Figures:
    """The network on two days; ``parties`` are the numbers of States Parties."""

    start: date
    end: date
    language: str
    parties: FigureRow
    tables: tuple[FigureTable, ...]
    sentences: tuple[str, ...]

    def table(self, code: str) -> FigureTable:
        """Return the table with this code of TABLES."""
        return next(table for table in self.tables if table.code == code)


@dataclass(frozen=True, slots=True)
class _Counts:
    """What is counted on one day, by the code of the table, then of the row."""

    day: date
    parties: int
    financial: int
    tables: Mapping[str, Counter[str]]


def figures(register: Register, start: date, end: date, language: str = "en") -> Figures:
    """Return the figures on two days; raises DaysReversed or UnknownLanguage."""
    if end < start:
        raise DaysReversed("The first day lies after the second.", place=start.isoformat())
    themes = {item.code: item for item in register.records("theme") if isinstance(item, Theme)}
    states = {item.code: item for item in register.records("state") if isinstance(item, State)}
    words = PageWords(language, themes)
    before, after = (_counted(register, states, day) for day in (start, end))
    regions = {code: words.say(f"group.{code or 'none'}") for code in GROUPS}
    names = {
        "kinds": {code: words.say(f"kind.{code}") for code in DESIGNATION_KINDS},
        "themes": {code: words.theme(code) for code in themes},
    } | dict.fromkeys(BY_REGION, regions)
    tables = tuple(_table(code, names[code], before, after, words) for code in TABLES)
    parties = FigureRow("parties", words.say("figures.parties"), before.parties, after.parties)
    financial = FigureRow("financial", words.theme(FINANCIAL), before.financial, after.financial)
    sentences = _sentences(words, (start, end), parties, financial, tables)
    return Figures(start, end, language, parties, tables, sentences)


def _counted(register: Register, states: Mapping[str, State], day: date) -> _Counts:
    at = day.isoformat()
    parties = {code for code, state in states.items() if is_party(state, day)}
    tables: dict[str, Counter[str]] = {code: Counter() for code in TABLES}
    held: set[str] = set()
    financial: set[str] = set()
    region = _region_finder(states)
    for tally in register.tally(at):
        place = region(tally.kind, tally.state, tally.region)
        tables["kinds"][tally.kind] += tally.held
        tables["regions"][place] += tally.held
        tables["vacancies"][place] += tally.vacant
        answered = themes_of(tally.kind, tally.theme)
        for theme in answered:
            tables["themes"][theme] += tally.held
        owner = owner_of(tally.kind, tally.state, tally.region, states)
        if tally.held and owner in parties:
            held.add(owner)
            financial |= {owner} if FINANCIAL in answered else set()
    tables["covered"].update(states[code].region for code in held)
    since = months_before(day, MONTHS).isoformat()
    for (kind, state, group), count in register.confirmations(at, since).items():
        tables["confirmations"][region(kind, state, group)] += count
    for code, came in (("replies", _replied(register, day)), ("answers", _answered(register, day))):
        tables[code].update(region("", state, "") for state in came)
    return _Counts(day, len(parties), len(financial), tables)


def _region_finder(states: Mapping[str, State]) -> Callable[[str, str, str], str]:
    def region(kind: str, state: str, group: str) -> str:
        owner = owner_of(kind, state, group, states)
        return states[owner].region if owner in states else owner

    return region


def _replied(register: Register, day: date) -> Iterable[str]:
    for item in register.records("reply"):
        if isinstance(item, Reply) and item.received and first_day(item.received) <= day:
            yield item.state


def _answered(register: Register, day: date) -> Iterable[str]:
    for item in register.records("request"):
        if isinstance(item, Request) and item.answered and first_day(item.answered) <= day:
            yield item.state


def _table(
    code: str, names: Mapping[str, str], before: _Counts, after: _Counts, words: PageWords
) -> FigureTable:
    then, now = before.tables[code], after.tables[code]
    rows = tuple(
        FigureRow(key, name, then[key], now[key])
        for key, name in names.items()
        # States of no regional group are shown where there is something to say of them.
        if key or then[key] or now[key]
    )
    total = FigureRow("total", words.say("figures.total"), then.total(), now.total())
    return FigureTable(
        code, words.say(f"figures.{code}"), rows, None if code == "themes" else total
    )


def _sentences(
    words: PageWords,
    days: tuple[date, date],
    parties: FigureRow,
    financial: FigureRow,
    tables: Sequence[FigureTable],
) -> tuple[str, ...]:
    """Return the sentences of a report; none of them bends a noun to a number."""
    start, end = (words.day(day.isoformat()) for day in days)
    total = {table.code: table.total for table in tables if table.total is not None}
    named = {table.code: table for table in tables}
    filled = {
        "parties_before": number(parties.before, words.language),
        "parties_after": number(parties.after, words.language),
        "start": start,
        "end": end,
    }

    def said(key: str, row: FigureRow) -> str:
        return words.say(f"figures.say.{key}").format(
            before=number(row.before, words.language),
            after=number(row.after, words.language),
            difference=difference(row, words),
            **filled,
        )

    def spread(key: str) -> str:
        return words.say(f"figures.say.{key}").format(list=_listed(named[key], words), **filled)

    return (
        said("held", total["kinds"]),
        spread("kinds"),
        spread("regions"),
        said("covered", total["covered"]),
        said("financial", financial),
        *(said(key, total[key]) for key in ("vacancies", "confirmations", "replies", "answers")),
    )


def _listed(table: FigureTable, words: PageWords) -> str:
    """Return the rows that say anything, one after the other."""
    items = [
        f"{row.name}{words.say('figures.colon')}{number(row.after, words.language)}"
        f" ({difference(row, words)})"
        for row in table.rows
        if row.before or row.after
    ]
    return words.say("figures.semicolon").join(items) or words.say("figures.nothing")


def number(count: int, language: str) -> str:
    """Return a number as a language writes it."""
    from babel.numbers import format_decimal

    return str(format_decimal(count, locale=language))


def difference(row: FigureRow, words: PageWords) -> str:
    """Return the difference with its sign, or that there is none."""
    if not row.difference:
        return words.say("figures.unchanged")
    sign = "+" if row.difference > 0 else "\N{MINUS SIGN}"
    text = f"{sign}{number(abs(row.difference), words.language)}"
    # Without it the sign would change sides in a line of Arabic.
    return f"\N{LEFT-TO-RIGHT MARK}{text}" if words.language == "ar" else text
