"""The blocks of a plain document as strips that never part: text, facts, charts, forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.grids import GridSetter
from focalnet.printing.sheet import ACCENT, ALERT, BLACK, GREY, GROUND, PALE, Ink
from focalnet.printing.strips import ASCENT, Box, Item, Setting, Strip
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Style, Typesetter
from focalnet.services.edition import Labelled
from focalnet.services.paper import (
    Bars,
    Block,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    Ticks,
    Together,
    WritingLines,
)

HEADINGS = (Style(19, 24, SEMIBOLD), Style(12.4, 16, SEMIBOLD), Style(10, 13.2, SEMIBOLD))
ABOVE_HEADINGS = (16.0, 13.0, 9.0)
TONES = {
    "plain": (Style(9.8, 14, REGULAR), BLACK),
    "strong": (Style(9.8, 14, SEMIBOLD), BLACK),
    "note": (Style(8.2, 11.2, REGULAR), GREY),
    "alert": (Style(9.4, 13.2, SEMIBOLD), ALERT),
    "boxed": (Style(9.2, 12.8, REGULAR), BLACK),
}
LABEL, VALUE = Style(8.2, 13, REGULAR), Style(9.4, 13, REGULAR)
BAR = Style(8.8, 12, REGULAR)
HAND = Style(9, 17, REGULAR)
LONGEST_LABELS, GAP, GUTTER, PADDING = 0.34, 8.0, 20.0, 8.0
LABELS_OF_BARS, BARS_END = 0.34, 0.78
TICK = 8.2


@dataclass
class BlockSetter:
    """Sets blocks ``width`` wide, everything ``scale`` times its usual size."""

    typesetter: Typesetter
    width: float
    right_to_left: bool
    scale: float = 1.0
    heads: dict[int, Strip] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._setting = Setting(self.typesetter, self.right_to_left, self.scale)
        self._places = 0
        self._level = -1  # of the last heading: the structure leaves none out

    def strips(self, blocks: Iterable[Block]) -> list[Strip]:
        """Return the strips of blocks, in order; ``heads`` keeps the heads of tables."""
        return [strip for block in blocks for strip in self._block(block)]

    def _block(self, block: Block) -> list[Strip]:
        setters: dict[type[Any], Callable[[Any], list[Strip]]] = {
            Heading: self._heading,
            Paragraph: self._paragraph,
            Facts: self._facts,
            Table: self._table,
            Bars: self._bars,
            Ticks: self._ticks,
            WritingLines: self._writing_lines,
            Together: self._together,
            PageBreak: lambda _block: [Strip(0, breaks=True)],
        }
        return setters[type(block)](block)

    def _together(self, block: Together) -> list[Strip]:
        strips = self.strips(block.blocks)
        for strip in strips[:-1]:
            strip.keep = True
        return strips

    def _heading(self, block: Heading) -> list[Strip]:
        level = min(max(block.level, 0), len(HEADINGS) - 1)
        strips = self._text(block.text, HEADINGS[level], BLACK if level > 1 else ACCENT)
        for strip in strips:
            strip.keep = True
        if strips:
            strips[0].space = ABOVE_HEADINGS[level] * self.scale
            strips[-1].height += (0, 2, 3)[2 - level] * self.scale
            self._places += 1
            strips[0].place, strips[0].named = f"place-{self._places}", block.text
            strips[0].level = level
            self._level = min(level, self._level + 1)
            part = Part(f"H{self._level + 1}")
            for strip in strips:
                strip.part = part
        return strips

    def _paragraph(self, block: Paragraph) -> list[Strip]:
        style, ink = TONES[block.tone]
        boxed = block.tone == "boxed"
        strips = self._text(block.text, style, ink, PADDING if boxed else 0.0)
        if boxed and strips:
            pad = 4 * self.scale
            strips = [Strip(pad), *strips, Strip(pad)]
            for strip in strips:
                strip.tint, strip.bar, strip.keep = GROUND, ACCENT, strip is not strips[-1]
        if strips:
            strips[0].space = 6 * self.scale
        return strips

    def _text(self, text: str, style: Style, ink: Ink, inset: float = 0.0) -> list[Strip]:
        lines = self._setting.lines(text, style, self.width - 2 * inset)
        leading = style.leading * self.scale
        part = Part("P")
        return [
            Strip(leading, (Item(line, inset, leading * ASCENT, ink),), part=part) for line in lines
        ]

    def _facts(self, block: Facts) -> list[Strip]:
        facts = [fact for fact in block.facts if fact.value]
        columns = max(block.columns, 1)
        width = (self.width - GUTTER * (columns - 1)) / columns
        labels = self._label_room(facts, width)
        size = -(-len(facts) // columns) or 1
        sides = [
            [
                strip
                for fact in facts[at : at + size]
                for strip in self._fact(fact, width, labels, within)
            ]
            for at, within in ((at, Part("Div")) for at in range(0, len(facts), size))
        ]
        strips: list[Strip] = []
        for abreast in zip_longest(*sides):
            moved = [
                item._replace(offset=item.offset + number * (width + GUTTER))
                for number, strip in enumerate(abreast)
                if strip is not None
                for item in strip.items
            ]
            strips.append(Strip(VALUE.leading * self.scale, tuple(moved)))
        if strips:
            strips[0].space = 3 * self.scale
        return strips

    def _label_room(self, facts: list[Labelled], width: float) -> float:
        labels = dict.fromkeys(fact.label for fact in facts)
        widest = max((self._setting.line(label, LABEL).width for label in labels), default=0.0)
        return min(widest, width * LONGEST_LABELS) + GAP

    def _fact(self, fact: Labelled, width: float, labels: float, within: Part) -> Iterator[Strip]:
        part = Part("P", within)
        base = VALUE.leading * self.scale * ASCENT
        names = self._setting.lines(fact.label, LABEL, labels - GAP)
        values = self._setting.lines(fact.value, VALUE, width - labels)
        for name, value in zip_longest(names, values):
            items: tuple[Item, ...] = (Item(name, 0, base, GREY, part=part),) if name else ()
            items += (Item(value, labels, base, BLACK, part=part),) if value else ()
            yield Strip(VALUE.leading * self.scale, items)

    def _table(self, block: Table) -> list[Strip]:
        number = len(self.heads)
        setter = GridSetter(self._setting, block, self.width)
        head = setter.head()
        self.heads[number] = head
        body = setter.body()
        for strip in body:
            strip.chapter = number
        return [head.copied(space=5 * self.scale, keep=bool(body)), *body]

    def _bars(self, block: Bars) -> list[Strip]:
        bars = block.bars
        strips = []
        most = max((max(bar.value, bar.of) for bar in bars), default=0.0) or 1.0
        labels, end = self.width * LABELS_OF_BARS, self.width * BARS_END
        height = BAR.leading * self.scale
        base, thick = height * ASCENT + 2, height * 0.62
        for number, bar in enumerate(bars):
            label = self._setting.fitted(bar.label, BAR, labels - GAP)
            shown = self._setting.fitted(bar.shown or f"{bar.value:g}", BAR, self.width - end - GAP)
            room = (end - labels) / most
            boxes = (
                Box(labels, height * 0.3, bar.of * room, thick, PALE),
                Box(labels, height * 0.3, bar.value * room, thick, ACCENT),
            )
            items = (Item(label, 0, base, BLACK), Item(shown, end + GAP, base, BLACK))
            strip = Strip(height + 3, items, boxes=tuple(box for box in boxes if box.width))
            strip.part = Part("P")
            strip.space, strip.keep = 0 if number else 5 * self.scale, number < len(bars) - 1
            strips.append(strip)
        return strips

    def _ticks(self, block: Ticks) -> list[Strip]:
        height, size = HAND.leading * self.scale, TICK * self.scale
        strips, at = [Strip(height, space=3 * self.scale)], 0.0
        for choice in block.choices:
            line = self._setting.fitted(choice, HAND, self.width - size - 5)
            if at and at + size + 5 + line.width > self.width:
                strips[-1].keep = True
                strips.append(Strip(height))
                at = 0.0
            base = height * ASCENT
            item = Item(line, at + size + 5, base, BLACK, part=Part("P"))
            strips[-1].items += (item,)
            strips[-1].boxes += _square(at, base - size + 1, size)
            at += size + 5 + line.width + 18
        return strips

    def _writing_lines(self, block: WritingLines) -> list[Strip]:
        height = HAND.leading * self.scale * 1.12
        base = height * ASCENT
        label = self._setting.fitted(block.label, LABEL, self.width * 0.5)
        start = label.width + 6 if label.width else 0.0
        strips, part = [], Part("P")
        for number in range(max(block.count, 1)):
            left = 0.0 if number else start
            rule = Box(left, base + 1, self.width - left, 0.5, GREY)
            items = () if number else (Item(label, 0, base, GREY),)
            strips.append(Strip(height, items, keep=number < block.count - 1, boxes=(rule,)))
            strips[-1].part = part
        strips[0].space = 3 * self.scale
        return strips


def _square(left: float, top: float, size: float) -> tuple[Box, ...]:
    thin = 0.7
    return (
        Box(left, top, size, thin, BLACK),
        Box(left, top + size - thin, size, thin, BLACK),
        Box(left, top, thin, size, BLACK),
        Box(left + size - thin, top, thin, size, BLACK),
    )
