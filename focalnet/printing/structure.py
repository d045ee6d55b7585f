"""The tagged structure of a file: its headings, paragraphs, tables and links, as they are read.

ISO 32000-1, 14.7 and 14.8. Parts are made while pages are laid out, and join the
tree when the first of their lines is drawn, so that what was laid out in vain
leaves no trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from focalnet.printing.letters import UNSEEN
from focalnet.printing.typesetting import Line

ARTIFACT = "/Artifact BMC"
"""Opens what frames a page and is not read out: rules, heads, feet, numbers of pages."""

LONGEST_TOLD = 65_000  # hexadecimal digits: half as many bytes are the most a string may have


@dataclass(slots=True, eq=False)
class Part:
    """A part of the document, such as ``H1``, ``P``, ``TD`` or ``Link``, within another.

    ``cells`` are parts of it that are there even if nothing is drawn in them;
    ``also`` is written of it as it is.
    """

    tag: str
    within: Part | None = None
    language: str = ""
    also: str = ""
    cells: tuple[Part, ...] = ()
    number: int = -1
    page: int = -1
    kids: list[Any] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    turned: bool = False


class Structure:
    """The tree of one file while its pages are drawn; pages count from 0."""

    def __init__(self) -> None:
        self.root = Part("Document", number=0)
        self.parts = [self.root]
        self.pages: list[list[int]] = [[]]
        self.links: list[tuple[Any, int]] = []

    def opening(self, part: Part, line: Line) -> str:
        """Return what opens a line of a part in the stream of the page at hand."""
        if part.number < 0:
            self._join(part)
        page, marks = len(self.pages) - 1, self.pages[-1]
        if part.page < 0:
            part.page = page
        mark = len(marks)
        part.kids.append(mark if part.page == page else (page, mark))
        part.lines.append(line)
        if line.turned:
            part.turned = True
        marks.append(part.number)
        return f"/{part.tag}<</MCID {mark}>>BDC"

    @property
    def page(self) -> int:
        """The number of the page at hand."""
        return len(self.pages) - 1

    def linked(self, part: Part, link: Any) -> None:
        """Make an annotation of the page at hand belong to a part."""
        if part.number < 0:
            self._join(part)
        if part.page < 0:
            part.page = len(self.pages) - 1
        part.kids.append(link)
        self.links.append((link, part.number))

    def turn(self) -> None:
        """Go on to the next page."""
        self.pages.append([])

    def ended(self) -> None:
        """Tell the links their numbers in the tree of parents, when all pages are drawn."""
        for number, (link, _part) in enumerate(self.links, self.page):
            link.parent = number

    def _join(self, part: Part) -> None:
        parent = part.within or self.root
        if parent.number < 0:
            self._join(parent)
            if part.number >= 0:
                return  # as a cell of its row
        part.number = len(self.parts)
        self.parts.append(part)
        parent.kids.append(part)
        for cell in part.cells:
            self._join(cell)

    def objects(
        self, own: int, first: int, page: Callable[[int], int], link: Callable[[Any], int]
    ) -> Iterator[str]:
        """Yield the objects of the tree: its root, number ``own``, then those from ``first``.

        ``page`` and ``link`` give the number of the object of a page or an annotation.
        """
        drawn = self.pages[:-1]
        lists, parts = first, first + len(drawn)
        pages = [page(number) for number in range(len(drawn))]
        nums = [f"{at} {lists + at} 0 R" for at in range(len(drawn))]
        nums += [
            f"{at} {parts + number} 0 R"
            for at, (_link, number) in enumerate(self.links, len(drawn))
        ]
        yield (
            f"<</Type/StructTreeRoot/K {parts} 0 R/ParentTree<</Nums[{' '.join(nums)}]>>"
            f"/ParentTreeNextKey {len(nums)}>>"
        )
        for marks in drawn:
            yield f"[{' '.join([f'{parts + number} 0 R' for number in marks])}]"
        for part in self.parts:
            parent = own if part is self.root else parts + (part.within or self.root).number
            kids = part.kids
            if len(kids) == 1 and type(kids[0]) is int:
                held = f" {kids[0]}"
            else:
                held = f"[{' '.join([_kid(kid, parts, pages, link) for kid in kids])}]"
            leaf = f"/Pg {pages[part.page]} 0 R" if part.page >= 0 else ""
            told = _told(part) if part.turned or part.language or part.also else ""
            yield f"<</S/{part.tag}/P {parent} 0 R{leaf}/K{held}{told}>>"


def _kid(kid: Any, parts: int, pages: list[int], link: Callable[[Any], int]) -> str:
    if type(kid) is int:
        return str(kid)
    if type(kid) is Part:
        return f"{parts + kid.number} 0 R"
    if type(kid) is tuple:
        page, mark = kid
        return f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {mark}>>"
    return f"<</Type/OBJR/Obj {link(kid)} 0 R/Pg {pages[kid.sheet]} 0 R>>"


def _told(part: Part) -> str:
    """Return the language of a part, and its letters where the page has them from right to left.

    On the page the glyphs of such a line stand from left to right, as readers of
    plain text expect them; whoever reads by the tree gets the letters in their order.
    """
    told = f"/Lang({part.language})" if part.language else ""
    told += part.also
    if part.turned:
        text = UNSEEN.sub("", " ".join(line.said for line in part.lines))
        letters = text.encode("utf-16-be", "replace").hex().upper()
        if len(letters) <= LONGEST_TOLD:
            told += f"/ActualText<FEFF{letters}>"
    return told
