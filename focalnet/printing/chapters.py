"""The chapters of a directory as rows: States, their official channels, their entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from focalnet.printing.columns import Item, Row
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.formats import letters_scale
from focalnet.printing.sheet import ACCENT, ALERT, BLACK, GREY, GROUND, PALE, Ink
from focalnet.printing.structure import Part
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

SHORTEST_LABELS, LABELS_SHARE, LABEL_GAP = 36.0, 0.32, 7.0
PADDING = 8.0
TIGHTEST = 0.82  # how far a word may shrink before it is broken instead
ASCENT = 0.76  # of the leading: where the base line of a row is


Block = list[Row]
"""Rows about one thing: a heading, a channel, an entry."""


@dataclass
class ChapterSetter:
    """Sets chapters in rows of one column ``width``, its letters ``scale`` times as large.

    ``labels`` is the room for labels; ``language`` is told of the parts of the
    structure where it is not that of the file, ``section`` is the one at hand.
    """

    typesetter: Typesetter
    words: Callable[[str], str]
    width: float
    right_to_left: bool
    scale: float = 1.0
    language: str = ""
    labels: float = SHORTEST_LABELS
    section: Part = field(default_factory=lambda: Part("Sect"))
    _styles: dict[Style, Style] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.scale *= letters_scale(self.width)

    def measure(self, groups: tuple[GroupChapter, ...]) -> None:
        """Find the room that the labels of all chapters need."""
        labels = dict.fromkeys(item.label for group in groups for item in _labelled(group))
        widest = max((self._line(label, LABEL).width for label in labels), default=0.0)
        longest = max(self.width * LABELS_SHARE, SHORTEST_LABELS)
        self.labels = min(max(widest, SHORTEST_LABELS), longest) + LABEL_GAP

    def group(self, group: GroupChapter, place: str, within: Part) -> list[Block]:
        """Return the blocks of a regional group: its own entries, then State by State."""
        blocks: list[Block] = []
        self.section = within
        if group.entries:
            blocks.append([self._heading(self.words("group.entries"), 0, place="")])
            blocks += self._entries(group.entries, 0)
        for number, state in enumerate(group.states, 1):
            self.section = Part("Sect", within)
            blocks += self._state(state, number, f"{place}-{number}")
        return blocks

    def _state(self, state: StateChapter, chapter: int, place: str) -> list[Block]:
        heading = [self._heading(state.name, chapter, place)]
        heading += self._text(state.status, STATUS, GREY)
        for row in heading:
            row.keep = bool(state.channels or state.entries or state.remark)
        blocks = [heading, *map(self._channel, state.channels)]
        if state.entries:
            blocks += self._entries(state.entries, chapter)
        elif state.remark:
            blocks.append(self._text(state.remark, NOTE, GREY, space=4))
        for block in blocks:
            for row in block:
                row.chapter = chapter
        return blocks

    def going_on(self, name: str, chapter: int) -> Row:
        """Return the row that says at the top of a column which chapter goes on."""
        text = f"{name} ({self.words('continued')})"
        line = self._fitted(text, CONTINUED, self.width)
        item = Item(line, 0, 9, ACCENT)
        return Row(CONTINUED.leading + 6, (item,), keep=True, chapter=chapter)

    def _heading(self, name: str, chapter: int, place: str) -> Row:
        lines, leading = self._lines(name, STATE, self.width), STATE.leading * self.scale
        items = tuple(
            Item(line, 0, 5 + leading * (number + ASCENT), ACCENT)
            for number, line in enumerate(lines)
        )
        height = 5 + leading * len(lines)
        row = Row(height, items, 16, keep=True, rule=ACCENT, place=place, chapter=chapter)
        row.part = Part("H2", self.section)
        return row

    def _channel(self, channel: Channel) -> list[Row]:
        rows = [Row(5, space=6)]
        rows += self._text(self.words("channel"), CHANNEL, ACCENT, inset=PADDING, tag="H3")
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

    def _entries(self, entries: tuple[Entry, ...], chapter: int) -> list[Block]:
        blocks: list[Block] = []
        for number, entry in enumerate(entries):
            rows = self._entry(entry)
            rows[0].space = 7
            rows[0].rule = PALE if number else None
            rows[0].place = f"entry-{entry.number}" if entry.number else ""
            for row in rows:
                row.keep, row.chapter = True, chapter
            rows[-1].keep = False
            blocks.append(rows)
        return blocks

    def _entry(self, entry: Entry) -> list[Row]:
        rows = [Row(5), *self._text(entry.capacity, CAPACITY, ACCENT, tag="H3")]
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
        self,
        text: str,
        style: Style,
        ink: Ink,
        space: float = 0.0,
        inset: float = 0.0,
        tag: str = "P",
    ) -> list[Row]:
        """Return a row for each line of a text, ``inset`` from both sides."""
        leading = style.leading * self.scale
        base = leading * ASCENT
        part = Part(tag, self.section)
        rows = [
            Row(leading, (Item(line, inset, base, ink),), part=part)
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
        leading = BODY.leading * self.scale
        base = leading * ASCENT
        part = Part("P", self.section)
        for number in range(max(len(labels), len(values))):
            items: list[Item] = []
            if number < len(labels):
                items.append(Item(labels[number], inset, base, GREY))
            if number < len(values):
                items.append(Item(values[number], at, base, BLACK))
            rows.append(Row(leading, tuple(items), 0 if number else space, part=part))
        return rows

    def _value(self, text: str, width: float) -> tuple[Line, ...]:
        """Set what a label names; one word that is hardly too long is made to fit."""
        lines = self._lines(text, BODY, width)
        if len(lines) > 1 and len(text.split()) == 1:
            whole = self._line(text, BODY)
            if whole.width <= width / TIGHTEST:
                return (self._fitted(text, BODY, width),)
        return lines

    def _lines(self, text: str, style: Style, width: float) -> tuple[Line, ...]:
        return self.typesetter.paragraph(
            text, self._scaled(style), width, right_to_left=self.right_to_left
        )

    def _line(self, text: str, style: Style) -> Line:
        return self.typesetter.line(text, self._scaled(style), right_to_left=self.right_to_left)

    def _fitted(self, text: str, style: Style, width: float) -> Line:
        return self.typesetter.fitted(
            text, self._scaled(style), width, right_to_left=self.right_to_left
        )

    def _scaled(self, style: Style) -> Style:
        if self.scale == 1:
            return style
        found = self._styles.get(style)
        if found is None:
            found = self._styles[style] = scaled(style, self.scale)
        return found


def scaled(style: Style, scale: float) -> Style:
    """Return a style with letters *scale* times as large, their lines as far apart."""
    return style._replace(size=style.size * scale, leading=style.leading * scale)


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
