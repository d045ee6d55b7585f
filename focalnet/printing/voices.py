"""The languages of a directory, and its pages before they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from focalnet.printing.chapters import ChapterSetter
from focalnet.printing.columns import Column, Row
from focalnet.printing.formats import PageFormat
from focalnet.printing.indexes import IndexSetter
from focalnet.printing.structure import Part
from focalnet.printing.typesetting import Typesetter
from focalnet.services.edition import DirectoryEdition, GroupChapter, IndexLine
from focalnet.services.words import numerals, page_words

HEADING_BAND = 48.0
COMMAS = {"ar": "،", "zh": "、"}


@dataclass
class Page:
    """Columns of rows below ``band`` points of heading; what the head of the page says.

    ``part`` is what the heading is part of.
    """

    near: str
    far: str
    columns: list[Column]
    count: int
    voice: Voice
    heading: str = ""
    place: str = ""
    part: Part | None = None

    @property
    def band(self) -> float:
        """The height of the heading above the columns."""
        return HEADING_BAND if self.place else 0.0


@dataclass
class Voice:
    """One language of the directory: its edition, its words and what sets its rows.

    ``language`` is told of its parts where it is not that of the file.
    """

    edition: DirectoryEdition
    typesetter: Typesetter
    format: PageFormat
    columns: int
    language: str = ""
    words: Callable[[str], str] = field(init=False)
    chapters: ChapterSetter = field(init=False)
    names: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        edition = self.edition
        self.words = page_words(edition.language, edition.digits)
        self.chapters = ChapterSetter(
            self.typesetter,
            self.words,
            self.format.column_of(self.columns),
            edition.right_to_left,
            edition.scale,
            self.language,
        )
        self.chapters.measure(edition.groups)

    def begin(self, group: GroupChapter) -> None:
        """Remember by their numbers the names of the chapters of a group."""
        self.names = [group.name, *(state.name for state in group.states)]

    def going_on(self, chapter: int) -> Row:
        """Return the row that says which chapter goes on."""
        return self.chapters.going_on(self.names[chapter], chapter)

    def section(self) -> Part:
        """Return a section of the structure in this language."""
        return Part("Sect", language=self.language)

    def lists(self, columns: int, part: Part) -> IndexSetter:
        """Return what sets the contents and the indexes, in so many columns."""
        edition = self.edition
        return IndexSetter(
            self.typesetter,
            self.format.column_of(columns),
            edition.right_to_left,
            part,
            lambda page: numerals(str(page), edition.digits),
            COMMAS.get(edition.language, ","),
            edition.scale,
        )

    def indexes(self) -> Iterator[tuple[str, str, tuple[IndexLine, ...]]]:
        """Yield the place, the title and the lines of each index there is."""
        for what in ("persons", "institutions"):
            lines: tuple[IndexLine, ...] = getattr(self.edition, what)
            if lines:
                place = f"group-index-{what}-{self.edition.language}"
                yield place, self.words(f"index.{what}"), lines
