"""What an officer may choose of an edition of the directory."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from focalnet.domain.audience import Audience
from focalnet.domain.errors import InvalidValue
from focalnet.domain.readers import Readers
from focalnet.domain.records import DESIGNATION_KINDS, REGIONS
from focalnet.services.words import page_words

PAPERS = ("A4", "A5", "Letter")
MOST_COLUMNS = 3
SMALLEST_SCALE, LARGEST_SCALE = 0.8, 1.3
DIGITS = ("", "arab")


class NotAChoice(InvalidValue):
    """The edition asked for is none that can be made."""

    code = "edition.unknown"
    remedy = "Choose a regional group, a theme and a State that the register has."


class NotAPage(InvalidValue):
    """The page asked for is none that can be printed."""

    code = "edition.page"
    remedy = "Choose one to three columns, A4, A5 or Letter, and letters of 0.8 to 1.3."


@dataclass(frozen=True, slots=True)
class EditionChoices:
    """What an officer chooses of an edition; empty means the whole, or as usual.

    ``circle`` are the readers where they are a circle of the officer's own within
    the audience; the register is then to be the one that they see. ``only`` are the
    ids of the mandates to print, where a ``search`` chose them. ``second`` is a
    language to print beside the first. ``columns`` (of a page in one language),
    ``paper`` and ``scale`` (of the letters) say how it looks, ``digits`` "arab"
    writes ٠١٢ in Arabic; ``persons`` and ``institutions`` ask for the two indexes.
    """

    language: str
    audience: Audience
    as_at: date
    region: str = ""
    theme: str = ""
    state: str = ""
    marking: str = ""
    copy: int = 1
    copies: int = 1
    holder: str = ""
    only: frozenset[str] | None = None
    search: str = ""
    kind: str = ""
    second: str = ""
    columns: int = 2
    paper: str = "A4"
    scale: float = 1.0
    digits: str = ""
    issue: int = 0
    revision: int = 0
    persons: bool = True
    institutions: bool = True
    circle: Readers | None = None

    @property
    def readers(self) -> Readers:
        """For whom the edition is."""
        return self.circle or Readers(self.audience)


def check_choices(choices: EditionChoices, themes: Collection[str]) -> None:
    """Raise NotAChoice, NotAPage or UnknownLanguage where an edition cannot be made so."""
    for language in (choices.language, choices.second or choices.language):
        page_words(language)
    if choices.region and choices.region not in REGIONS:
        raise NotAChoice("There is no such regional group.", place=choices.region, known=REGIONS)
    if choices.theme and choices.theme not in themes:
        raise NotAChoice("There is no such theme.", place=choices.theme, known=themes)
    if choices.kind and choices.kind not in DESIGNATION_KINDS:
        raise NotAChoice(
            "There is no such kind of mandate.", place=choices.kind, known=DESIGNATION_KINDS
        )
    sound = (
        ("columns", 1 <= choices.columns <= MOST_COLUMNS),
        ("paper", choices.paper in PAPERS),
        ("scale", SMALLEST_SCALE <= choices.scale <= LARGEST_SCALE),
        ("digits", choices.digits in DIGITS),
    )
    for field, is_sound in sound:
        if not is_sound:
            raise NotAPage("There is no such page.", place=field)
