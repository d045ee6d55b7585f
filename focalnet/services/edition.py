"""A directory ready to be printed: plain words in the order they go on the page.

Whoever fills it has sorted, translated and left out what its readers may not
see; whoever prints it knows no record, no clock and no rule of the trade. An
empty text or tuple leaves no trace on the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass


@dataclass(frozen=True, slots=True)
class Labelled:
    """A word and what it names: ``Labelled("Telephone", "+221 33 800 00 00")``."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Channel:
    """The official channel of a State; printed first and never as a focal point.

    ``authority`` is its address line, ``wording`` the State's own words, and
    ``labelled`` holds the languages, the date it took effect and the like.
    ``key`` is the id of its record and no text of the page.
    """

    authority: str
    labelled: tuple[Labelled, ...] = ()
    wording: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One designation: who answers for what.

    ``capacity`` is the line of kind, theme and rank; ``names`` the name in each
    script, the one that leads first (empty for a vacancy); ``lines`` post and
    institution; ``confirmed`` the sentence of the last confirmation. ``number``
    counts the entries of an edition from 1, for its indexes to name them by. ``key``
    is the id of the designation and no text of the page.
    """

    capacity: str
    names: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    labelled: tuple[Labelled, ...] = ()
    notes: tuple[str, ...] = ()
    confirmed: str = ""
    vacant: bool = False
    number: int = 0
    key: str = ""


@dataclass(frozen=True, slots=True)
class IndexLine:
    """A name in an index, what tells it from others, and the numbers of its entries.

    ``letter`` is what it stands under; where that changes, the index says so.
    """

    name: str
    detail: str = ""
    entries: tuple[int, ...] = ()
    letter: str = ""


@dataclass(frozen=True, slots=True)
class StateChapter:
    """What the directory has of one State; ``status`` is its standing in a sentence.

    ``remark`` is printed where there is nothing else to print. ``key`` is its
    three-letter code and no text of the page.
    """

    name: str
    status: str = ""
    channels: tuple[Channel, ...] = ()
    entries: tuple[Entry, ...] = ()
    remark: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class GroupChapter:
    """A regional group; ``entries`` are those of the group itself."""

    name: str
    states: tuple[StateChapter, ...]
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class DirectoryEdition:
    """One issue of the directory, for one audience, in one language or two.

    ``language`` is a code such as ``ar``. ``as_at``, ``issue``, ``copy`` and
    ``audience`` are whole phrases ("As at 27 November 2026", "Edition 4",
    "Copy 3 of 12", "For the network only"). ``legend`` are the sentences that
    say what was left out. ``second`` is the same edition in another language,
    chapter by chapter and entry by entry, to stand beside this one.

    ``columns`` (1 to 3), ``paper`` (A4, A5 or Letter) and ``scale`` (of the
    letters) say how it looks; ``digits`` is "arab" for ٠١٢ in page numbers.
    """

    language: str
    right_to_left: bool
    title: str
    groups: tuple[GroupChapter, ...]
    subtitle: str = ""
    office: str = ""
    audience: str = ""
    marking: str = ""
    as_at: str = ""
    copy: str = ""
    holder: str = ""
    legend: tuple[str, ...] = ()
    issue: str = ""
    persons: tuple[IndexLine, ...] = ()
    institutions: tuple[IndexLine, ...] = ()
    columns: int = 2
    paper: str = "A4"
    scale: float = 1.0
    digits: str = ""
    second: DirectoryEdition | None = None

    def texts(self) -> Iterator[str]:
        """Return every text of the edition, in the order of the page."""
        return texts_in(self)


@dataclass(frozen=True, slots=True)
class MissingLetter:
    """A letter that no typeface has, and the first text it stands in."""

    letter: str
    text: str


def texts_in(part: object) -> Iterator[str]:
    """Yield every text of an edition or of a part of it."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from texts_in(item)
    elif is_dataclass(part):
        for field in fields(part):
            if field.name != "key":
                yield from texts_in(getattr(part, field.name))
