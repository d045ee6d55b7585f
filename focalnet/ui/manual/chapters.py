"""The chapters of the manual: which there are, which page each explains, what they say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from focalnet.domain.folding import words
from focalnet.resources import resource

# The chapters in reading order, each with the pages of the window that it explains.
CHAPTERS: dict[str, tuple[str, ...]] = {
    "start": (),
    "window": (),
    "today": ("today",),
    "coverage": ("coverage",),
    "people": ("person", "institution", "post"),
    "designations": ("designation",),
    "channels": ("channel",),
    "states": ("state", "state-print"),
    "networks": ("network",),
    "letters": ("letter",),
    "campaigns": ("campaign",),
    "questionnaires": ("questionnaire",),
    "seminars": ("event",),
    "agreements": ("agreement",),
    "library": ("item",),
    "figures": ("figures",),
    "searches": ("query",),
    "import": ("import",),
    "exchange": ("offices",),
    "print": ("print", "paper"),
    "readers": ("audience",),
    "printings": ("printings",),
    "history": ("history",),
    "security": ("settings",),
    "keys": (),
    "commands": (),
}
FIRST_CHAPTER = "start"
LANGUAGES = ("en", "fr", "ar")
HEADING = "# "


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its name as a file, its title, its Markdown."""

    name: str
    title: str
    text: str

    def has(self, wanted: Iterable[str]) -> bool:
        """Tell whether every wanted word begins a word of the chapter."""
        there = set(words(self.text))
        return all(any(word.startswith(want) for word in there) for want in wanted)


def chapter_of(page: str) -> str:
    """Return the chapter that explains a page of the window."""
    return next((name for name, pages in CHAPTERS.items() if page in pages), "window")


def manual_language() -> str:
    """Return the window's language where the manual speaks it, else English."""
    language = QLocale().name()[:2]
    return language if language in LANGUAGES else LANGUAGES[0]


def read_chapters(language: str) -> list[Chapter]:
    """Return every chapter in a language, in reading order."""
    return [read_chapter(chapter_path(language, name)) for name in CHAPTERS]


def chapter_path(language: str, name: str) -> Path:
    """Return where a chapter is kept."""
    return resource("manual", language, f"{name}.md")


def read_chapter(path: Path) -> Chapter:
    """Return a chapter from its file, whose first line is the title."""
    text = path.read_text(encoding="utf-8")
    return Chapter(path.stem, text.partition("\n")[0].removeprefix(HEADING), text)
