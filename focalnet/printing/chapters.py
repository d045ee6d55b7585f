"""The chapters of a directory as rows: States, their official channels, their entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from focalnet.printing.columns import Item, Row
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.sheet import Ink
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.edition import Channel, Entry, GroupChapter, Labelled, StateChapter

BLACK, GREY, PALE = Ink(0.1, 0.1, 0.12), Ink(0.4, 0.42, 0.46), Ink(0.78, 0.8, 0.84)
ACCENT, GROUND, ALERT = Ink(0.09, 0.25, 0.44), Ink(0.925, 0.945, 0.97), Ink(0.6, 0.2, 0.1)

STATE = Style(14, 17, SEMIBOLD)
CONTINUED = Style(8.6, 12, SEMIBOLD)
STATUS = Style(8, 10.6, REGULAR)
CAPACITY = Style(7.6, 10, SEMIBOLD)
NAME = Style(10, 13, SEMIBOLD)
OTHER_NAME = Style(9.6, 12.6, REGULAR)
BODY = Style(8.6, 11.4, REGULAR)
LABEL = Style(7.4, 11.4, REGULAR)
NOTE = Style(7.8, 10.4, REGULAR)
CHANNEL = Style(8.6, 11, SEMIBOLD)

SHORTEST_LABELS, LONGEST_LABELS, LABEL_GAP = 36.0, 76.0, 7.0
PADDING = 8.0
ASCENT = 0.76  # of the leading: where the base line of a row is


@dataclass
class ChapterSetter:
    """Sets chapters in rows of one column ``width``; ``labels`` is the room for labels."""

    typesetter: Typesetter
    words: Callable[[str], str]
    width: float
    right_to_left: bool
    labels: float = SHORTEST_LABELS
    _padding: float = field(default=0.0, init=False)

    def measure(self, groups: tuple[GroupChapter, ...]) -> None:
        """Find the room that the labels of all chapters need."""
        labels = {item.label for group in groups for item in _labelled(group)}
        widest = max((self._line(label, LABEL).width for label in labels), default=0.0)
        self.labels = min(max(widest, SHORTEST_LABELS), LONGEST_LABELS) + LABEL_GAP

    def group_entries(self, group: GroupChapter, chapter: int) -> list[Row]:
        """Return the rows of the entries a regional group has of its own."""
        if not group.entries:
            return []
        heading = self._heading(self.words("group.entries"), chapter, place="")
        return [heading, *self._entries(group.entries, chapter)]

    def state(self, state: StateChapter, chapter: int, place: str) -> list[Row]:
        """Return the rows of a State: its name, its channel, then its focal points."""
        rows = [self._heading(state.name, chapter, place)]
        rows += self._text(state.status, STATUS, GREY)
        for channel in state.channels:
            rows += self._channel(channel)
        if state.entries:
            rows += self._entries(state.entries, chapter)
        elif state.remark:
            rows += self._text(state.remark, NOTE, GREY, space=4)
        heading = len(rows) - 1 if len(rows) < 3 else 2
        kept = [row._replace(keep=True) for row in rows[:heading]]
        return [row._replace(chapter=chapter) for row in (*kept, *rows[heading:])]

    def going_on(self, name: str, chapter: int) -> Row:
        """Return the row that says at the top of a column which chapter goes on."""
        text = f"{name} ({self.words('continued')})"
        line = self.typesetter.fitted(
            text, CONTINUED, self.width, right_to_left=self.right_to_left
        )
        item = Item(line, 0, 9, ACCENT)
        return Row(CONTINUED.leading + 6, (item,), keep=True, chapter=chapter)

    def _heading(self, name: str, chapter: int, place: str) -> Row:
        lines = self._lines(name, STATE, self.width)
        items = tuple(
            Item(line, 0, 5 + STATE.leading * (number + ASCENT), ACCENT)
            for number, line in enumerate(lines)
        )
        height = 5 + STATE.leading * len(lines)
        return Row(height, items, 16, keep=True, rule=ACCENT, place=place, chapter=chapter)

    def _channel(self, channel: Channel) -> list[Row]:
        self._padding = PADDING
        rows = [Row(5, space=6)]
        rows += self._text(self.words("channel"), CHANNEL, ACCENT)
        rows += self._text(self.words("channel.article"), NOTE, GREY)
        rows += self._text(channel.authority, BODY._replace(weight=SEMIBOLD), BLACK, space=2)
        rows += self._text(channel.wording, NOTE, BLACK)
        for item in channel.labelled:
            rows += self._pair(item)
        rows.append(Row(6))
        self._padding = 0.0
        tinted = [row._replace(keep=True, tint=GROUND, bar=ACCENT) for row in _closed(rows)]
        return [*tinted[:-1], tinted[-1]._replace(keep=False)]

    def _entries(self, entries: tuple[Entry, ...], chapter: int) -> list[Row]:
        rows: list[Row] = []
        for number, entry in enumerate(entries):
            entry_rows = self._entry(entry)
            first = entry_rows[0]
            if number:
                first = first._replace(rule=PALE)
            entry_rows[0] = first._replace(space=7, height=first.height)
            tied = [row._replace(keep=True, chapter=chapter) for row in entry_rows]
            rows += [*tied[:-1], tied[-1]._replace(keep=False)]
        return rows

    def _entry(self, entry: Entry) -> list[Row]:
        rows = [Row(5), *self._text(entry.capacity, CAPACITY, ACCENT)]
        if entry.vacant:
            rows += self._text(self.words("vacant"), NAME, ALERT)
        for number, name in enumerate(entry.names):
            rows += self._text(name, OTHER_NAME if number else NAME, BLACK)
        for line in entry.lines:
            rows += self._text(line, BODY, BLACK)
        for number, item in enumerate(entry.labelled):
            rows += self._pair(item, space=0 if number else 2)
        for number, note in enumerate(entry.notes):
            rows += self._text(note, NOTE, BLACK, space=0 if number else 2)
        return rows + self._text(entry.confirmed, NOTE, GREY, space=1.5)

    def _text(self, text: str, style: Style, ink: Ink, space: float = 0.0) -> list[Row]:
        """Return a row for each line of a text."""
        base = style.leading * ASCENT
        rows = [
            Row(style.leading, (Item(line, self._padding, base, ink),))
            for line in self._lines(text, style, self.width - 2 * self._padding)
        ]
        if rows and space:
            rows[0] = rows[0]._replace(space=space)
        return rows

    def _pair(self, item: Labelled, space: float = 0.0) -> list[Row]:
        """Return the rows of a label and what it names, side by side."""
        at = self._padding + self.labels
        labels = self._lines(item.label, LABEL, self.labels - LABEL_GAP)
        values = self._lines(item.value, BODY, self.width - at - self._padding)
        rows: list[Row] = []
        base = BODY.leading * ASCENT
        for number in range(max(len(labels), len(values))):
            items: list[Item] = []
            if number < len(labels):
                items.append(Item(labels[number], self._padding, base, GREY))
            if number < len(values):
                items.append(Item(values[number], at, base, BLACK))
            rows.append(Row(BODY.leading, tuple(items), 0 if number else space))
        return rows

    def _lines(self, text: str, style: Style, width: float) -> tuple[Line, ...]:
        return self.typesetter.paragraph(text, style, width, right_to_left=self.right_to_left)

    def _line(self, text: str, style: Style) -> Line:
        return self.typesetter.line(text, style, right_to_left=self.right_to_left)


def _closed(rows: list[Row]) -> Iterator[Row]:
    """Take the space between rows into the rows, so that a tinted ground has no gaps."""
    yield rows[0]
    for row in rows[1:]:
        moved = tuple(item._replace(base=item.base + row.space) for item in row.items)
        yield row._replace(height=row.height + row.space, items=moved, space=0.0)


def _labelled(group: GroupChapter) -> Iterator[Labelled]:
    for entry in group.entries:
        yield from entry.labelled
    for state in group.states:
        for channel in state.channels:
            yield from channel.labelled
        for entry in state.entries:
            yield from entry.labelled
