"""The chapters of a directory as rows: States, their official channels, their entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from focalnet.printing.columns import Item, Row
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.sheet import ACCENT, ALERT, BLACK, GREY, GROUND, PALE, Ink
from focalnet.printing.typesetting import Line, Style, Typesetter
from focalnet.services.edition import Channel, Entry, GroupChapter, Labelled, StateChapter

STATE = Style(14, 17, SEMIBOLD)
CONTINUED = Style(8.6, 12, SEMIBOLD)
STATUS = Style(8, 10.6, REGULAR)
CAPACITY = Style(7.6, 10, SEMIBOLD)
NAME = Style(10, 13, SEMIBOLD)
OTHER_NAME = Style(9.6, 12.6, REGULAR)
BODY = Style(8.6, 11.4, REGULAR)
LABEL = Style(7.4, 11.4, REGULAR)
AUTHORITY = Style(8.6, 11.4, SEMIBOLD)
NOTE = Style(7.8, 10.4, REGULAR)
CHANNEL = Style(8.6, 11, SEMIBOLD)

SHORTEST_LABELS, LONGEST_LABELS, LABEL_GAP = 36.0, 76.0, 7.0
PADDING = 8.0
TIGHTEST = 0.82  # how far a word may shrink before it is broken instead
ASCENT = 0.76  # of the leading: where the base line of a row is


@dataclass
class ChapterSetter:
    """Sets chapters in rows of one column ``width``; ``labels`` is the room for labels."""

    typesetter: Typesetter
    words: Callable[[str], str]
    width: float
    right_to_left: bool
    labels: float = SHORTEST_LABELS

    def measure(self, groups: tuple[GroupChapter, ...]) -> None:
        """Find the room that the labels of all chapters need."""
        labels = dict.fromkeys(item.label for group in groups for item in _labelled(group))
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
        for row in rows:
            row.keep = bool(state.channels or state.entries or state.remark)
        for channel in state.channels:
            rows += self._channel(channel)
        if state.entries:
            rows += self._entries(state.entries, chapter)
        elif state.remark:
            rows += self._text(state.remark, NOTE, GREY, space=4)
        for row in rows:
            row.chapter = chapter
        return rows

    def going_on(self, name: str, chapter: int) -> Row:
        """Return the row that says at the top of a column which chapter goes on."""
        text = f"{name} ({self.words('continued')})"
        line = self.typesetter.fitted(text, CONTINUED, self.width, right_to_left=self.right_to_left)
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
        rows = [Row(5, space=6)]
        rows += self._text(self.words("channel"), CHANNEL, ACCENT, inset=PADDING)
        rows += self._text(self.words("channel.article"), NOTE, GREY, inset=PADDING)
        rows += self._text(channel.authority, AUTHORITY, BLACK, space=2, inset=PADDING)
        rows += self._text(channel.wording, NOTE, BLACK, inset=PADDING)
        for item in channel.labelled:
            rows += self._pair(item, inset=PADDING)
        rows.append(Row(6))
        for row in rows[1:]:
            _take_space_in(row)
        for row in rows:
            row.keep, row.tint, row.bar = row is not rows[-1], GROUND, ACCENT
        return rows

    def _entries(self, entries: tuple[Entry, ...], chapter: int) -> list[Row]:
        rows: list[Row] = []
        for number, entry in enumerate(entries):
            entry_rows = self._entry(entry)
            entry_rows[0].space = 7
            entry_rows[0].rule = PALE if number else None
            for row in entry_rows:
                row.keep, row.chapter = True, chapter
            entry_rows[-1].keep = False
            rows += entry_rows
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

    def _text(
        self, text: str, style: Style, ink: Ink, space: float = 0.0, inset: float = 0.0
    ) -> list[Row]:
        """Return a row for each line of a text, ``inset`` from both sides."""
        base = style.leading * ASCENT
        rows = [
            Row(style.leading, (Item(line, inset, base, ink),))
            for line in self._lines(text, style, self.width - 2 * inset)
        ]
        if rows and space:
            rows[0].space = space
        return rows

    def _pair(self, item: Labelled, space: float = 0.0, inset: float = 0.0) -> list[Row]:
        """Return the rows of a label and what it names, side by side."""
        at = inset + self.labels
        labels = self._lines(item.label, LABEL, self.labels - LABEL_GAP)
        values = self._value(item.value, self.width - at - inset)
        rows: list[Row] = []
        base = BODY.leading * ASCENT
        for number in range(max(len(labels), len(values))):
            items: list[Item] = []
            if number < len(labels):
                items.append(Item(labels[number], inset, base, GREY))
            if number < len(values):
                items.append(Item(values[number], at, base, BLACK))
            rows.append(Row(BODY.leading, tuple(items), 0 if number else space))
        return rows

    def _value(self, text: str, width: float) -> tuple[Line, ...]:
        """Set what a label names; one word that is hardly too long is made to fit."""
        lines = self._lines(text, BODY, width)
        if len(lines) > 1 and len(text.split()) == 1:
            whole = self._line(text, BODY)
            if whole.width <= width / TIGHTEST:
                fitted = self.typesetter.fitted(text, BODY, width, right_to_left=self.right_to_left)
                return (fitted,)
        return lines

    def _lines(self, text: str, style: Style, width: float) -> tuple[Line, ...]:
        return self.typesetter.paragraph(text, style, width, right_to_left=self.right_to_left)

    def _line(self, text: str, style: Style) -> Line:
        return self.typesetter.line(text, style, right_to_left=self.right_to_left)


def _take_space_in(row: Row) -> None:
    """Make the space above a row part of it, so that a tinted ground has no gaps."""
    row.items = tuple(item._replace(base=item.base + row.space) for item in row.items)
    row.height, row.space = row.height + row.space, 0.0


def _labelled(group: GroupChapter) -> Iterator[Labelled]:
    for entry in group.entries:
        yield from entry.labelled
    for state in group.states:
        for channel in state.channels:
            yield from channel.labelled
        for entry in state.entries:
            yield from entry.labelled
