"""Coverage: which State has whom for which theme and in which kind, and who is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from focalnet.domain.dates import in_force
from focalnet.domain.errors import InvalidValue
from focalnet.domain.records import DESIGNATION_KINDS, REGIONS, Designation, State, Theme
from focalnet.domain.seats import OF_GROUPS
from focalnet.services.collating import sort_key
from focalnet.services.page_entries import PageWords
from focalnet.services.ports import Register, Tally
from focalnet.services.reference import standing, state_name

PARTIES = frozenset({"party", "withdrawal-notified"})
# Whoever answers for the freezing of assets is a financial focal point.
FINANCIAL, FREEZING = "assets", "operational"


class NotCovered(InvalidValue):
    """Coverage is asked of a theme or regional group that is none."""

    code = "coverage.unknown"
    remedy = "Choose a regional group and a theme that the register has."


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the matrix: a theme or a kind, with its name."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Cell:
    """How many mandates somebody holds, and how many are vacant; never told by colour alone."""

    held: int = 0
    vacant: int = 0

    @property
    def word(self) -> str:
        """What the cell says: held, vacant or none."""
        return "held" if self.held else "vacant" if self.vacant else "none"


@dataclass(frozen=True, slots=True)
class Line:
    """A State's cells, or those of the regional group itself where ``state`` is empty."""

    state: str
    name: str
    standing: str
    themes: tuple[Cell, ...]
    kinds: tuple[Cell, ...]

    @property
    def is_party(self) -> bool:
        """Whether the State is a Party on the day."""
        return self.standing in PARTIES


@dataclass(frozen=True, slots=True)
class Total:
    """A column summed: Parties with a holder, and the mandates of all lines."""

    covered: int
    held: int
    vacant: int


@dataclass(frozen=True, slots=True)
class Group:
    """A regional group: its States by name, its own mandates, its totals."""

    region: str
    name: str
    parties: int
    lines: tuple[Line, ...]
    own: Line
    themes: tuple[Total, ...]
    kinds: tuple[Total, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A Party without anybody for a theme; ``vacant`` where a seat is there, but empty."""

    state: str
    name: str
    region: str
    vacant: bool


@dataclass(frozen=True, slots=True)
class Coverage:
    """The matrix on a day, by regional group in the order of the Court."""

    as_at: date
    language: str
    themes: tuple[Column, ...]
    kinds: tuple[Column, ...]
    groups: tuple[Group, ...]

    @property
    def parties(self) -> int:
        """How many Parties there are in the groups shown."""
        return sum(group.parties for group in self.groups)

    def theme_totals(self) -> tuple[Total, ...]:
        """Return the totals of the themes over all groups shown."""
        return _summed([group.themes for group in self.groups], len(self.themes))

    def kind_totals(self) -> tuple[Total, ...]:
        """Return the totals of the kinds over all groups shown."""
        return _summed([group.kinds for group in self.groups], len(self.kinds))

    def gaps(self, theme: str) -> tuple[Gap, ...]:
        """Return the Parties that have nobody for a theme; raises NotCovered."""
        place = [column.code for column in self.themes]
        if theme not in place:
            raise NotCovered("There is no such theme.", place=theme)
        at = place.index(theme)
        return tuple(
            Gap(line.state, line.name, group.region, line.themes[at].vacant > 0)
            for group in self.groups
            for line in group.lines
            if line.is_party and not line.themes[at].held
        )


def _summed(rows: Iterable[tuple[Total, ...]], width: int) -> tuple[Total, ...]:
    sums = [[0, 0, 0] for _ in range(width)]
    for row in rows:
        for summed, total in zip(sums, row, strict=True):
            summed[0] += total.covered
            summed[1] += total.held
            summed[2] += total.vacant
    return tuple(Total(*summed) for summed in sums)


def coverage(
    register: Register, as_at: date, *, theme: str = "", region: str = "", language: str = "en"
) -> Coverage:
    """Return the matrix on a day: Parties and whoever else has a mandate, by regional group.

    With a *theme* the matrix has its column only, and the kinds count its mandates
    only; with a *region* that group only. Raises NotCovered or UnknownLanguage.
    """
    known = {item.code: item for item in register.records("theme") if isinstance(item, Theme)}
    if theme and theme not in known:
        raise NotCovered("There is no such theme.", place=theme)
    if region and region not in REGIONS:
        raise NotCovered("There is no such regional group.", place=region)
    words = PageWords(language, known)
    themes = tuple(Column(code, words.theme(code)) for code in known if not theme or code == theme)
    kinds = tuple(Column(code, words.say(f"kind.{code}")) for code in DESIGNATION_KINDS)
    states = [item for item in register.records("state") if isinstance(item, State)]
    cells = _cells(register.tally(as_at.isoformat()), {state.code for state in states}, theme)
    lines = _lines(states, as_at, language, (themes, kinds), cells)
    groups = tuple(
        _group(code, words, lines[code], _line("", "", "", (themes, kinds), cells.get(code, {})))
        for code in (*REGIONS, "")
        if (not region or code == region) and (lines[code] or code in cells)
    )
    return Coverage(as_at, language, themes, kinds, groups)


Cells = Mapping[tuple[str, str], Cell]


def themes_of(kind: str, theme: str) -> set[str]:
    """Return the themes that a mandate of a kind and theme answers for."""
    own = {theme} if theme else set()
    return own | {FINANCIAL} if kind == FREEZING else own


def owner_of(kind: str, state: str, region: str, states: Iterable[str]) -> str:
    """Return whose line a mandate stands in: the code of a State, else of a regional group."""
    if state in states and not (kind in OF_GROUPS and region):
        return state
    return region


def _cells(tallies: Iterable[Tally], states: set[str], theme: str) -> dict[str, Cells]:
    """Return the cells by State or group, then by ("theme", code) and ("kind", code)."""
    counts: dict[str, dict[tuple[str, str], list[int]]] = defaultdict(dict)
    for state, region, kind, tagged, _rank, held, vacant in tallies:
        answered = themes_of(kind, tagged)
        if theme and theme not in answered:
            continue
        owner = counts[owner_of(kind, state, region, states)]
        for key in (("kind", kind), *(("theme", code) for code in answered)):
            count = owner.setdefault(key, [0, 0])
            count[0] += held
            count[1] += vacant
    return {
        owner: {key: Cell(*count) for key, count in columns.items()}
        for owner, columns in counts.items()
    }


def _lines(
    states: Iterable[State],
    as_at: date,
    language: str,
    columns: tuple[tuple[Column, ...], tuple[Column, ...]],
    cells: Mapping[str, Cells],
) -> dict[str, list[Line]]:
    """Return the lines of the States by regional group, in the order of the language."""
    lines: dict[str, list[Line]] = defaultdict(list)
    for state in states:
        now = standing(state, as_at)
        if now in PARTIES or state.code in cells:
            name = state_name(state, language)
            line = _line(state.code, name, now, columns, cells.get(state.code, {}))
            lines[state.region].append(line)
    # The register lists States by their English names already; other languages collate.
    if language == "en":
        return lines
    by_name = sort_key(language)
    for listed in lines.values():
        listed.sort(key=lambda line: by_name(line.name))
    return lines


def _line(
    state: str,
    name: str,
    now: str,
    columns: tuple[tuple[Column, ...], tuple[Column, ...]],
    cells: Cells,
) -> Line:
    themes, kinds = columns
    nothing = Cell()
    return Line(
        state,
        name,
        now,
        tuple(cells.get(("theme", column.code), nothing) for column in themes),
        tuple(cells.get(("kind", column.code), nothing) for column in kinds),
    )


def _group(region: str, words: PageWords, lines: list[Line], own: Line) -> Group:
    return Group(
        region,
        words.say(f"group.{region or 'none'}"),
        sum(line.is_party for line in lines),
        tuple(lines),
        own,
        _totals([(line.is_party, line.themes) for line in (*lines, own)]),
        _totals([(line.is_party, line.kinds) for line in (*lines, own)]),
    )


def _totals(rows: list[tuple[bool, tuple[Cell, ...]]]) -> tuple[Total, ...]:
    return tuple(
        Total(
            sum(party and cell.held > 0 for (party, _), cell in zip(rows, column, strict=True)),
            sum(cell.held for cell in column),
            sum(cell.vacant for cell in column),
        )
        for column in zip(*(cells for _, cells in rows), strict=True)
    )


def mandates_behind(
    register: Register,
    as_at: date,
    *,
    state: str = "",
    region: str = "",
    theme: str = "",
    kind: str = "",
) -> tuple[str, ...]:
    """Return the ids of the mandates a cell counts: a State's or a group's own."""
    where = {"state": state} if state else {"region": region}
    return tuple(
        item.id
        for item in register.records("designation", where)
        if isinstance(item, Designation)
        and item.stage != "proposed"
        and in_force(item.start, item.end, as_at)
        and owner_of(item.kind, item.state, item.region, {item.state} - {""}) == (state or region)
        and (not theme or theme in themes_of(item.kind, item.theme))
        and (not kind or kind == item.kind)
    )
