"""The manual: it speaks of every page and command, and of nothing that is not there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest

from focalnet.cli.main import COMMANDS
from focalnet.domain.folding import words
from focalnet.domain.query_fields import FIELDS
from focalnet.resources import resource, translation
from focalnet.ui.frame.page_groups import GROUPS
from focalnet.ui.manual.chapters import CHAPTERS, LANGUAGES, Chapter, chapter_of, read_chapters
from focalnet.ui.manual.reader import CHAPTER_LINK, PICTURE

LINK = re.compile(r"(!?)\[[^\]]+\]\(([^)]+)\)")
CODE = re.compile(r"`([^`]+)`")
STRONG = re.compile(r"\*\*(.+?)\*\*")
SHORTEST = 200  # letters of a chapter that says something
every_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def chapters(language: str) -> dict[str, Chapter]:
    return {chapter.name: chapter for chapter in read_chapters(language)}


def bare(said: str) -> str:
    """Return a word of the window without the mark of its key and what follows it."""
    return said.replace("&", "").rstrip("…. ").casefold()


@cache
def window_words(language: str) -> frozenset[str]:
    """Return everything the window says in a language."""
    file = "fr" if language == "en" else language
    found = set()
    for message in ET.parse(translation("ui", f"{file}.ts")).iter("message"):
        said = message.findtext("source" if language == "en" else "translation") or ""
        found.add(bare(said))
    return frozenset(found)


@every_language
def test_every_page_has_a_chapter_in_every_language(language: str) -> None:
    pages = {page for group in GROUPS.values() for page in group}
    explained = {page for named in CHAPTERS.values() for page in named}
    assert pages <= explained
    for page in pages:
        chapter = chapters(language)[chapter_of(page)]
        assert len(chapter.text) > SHORTEST


@every_language
def test_no_chapter_is_kept_that_nobody_can_reach(language: str) -> None:
    kept = {path.stem for path in resource("manual", language).glob("*.md")}
    assert kept == set(CHAPTERS)


def test_each_page_is_explained_in_one_place() -> None:
    named = [page for pages in CHAPTERS.values() for page in pages]
    assert len(named) == len(set(named))


@every_language
def test_every_command_is_named(language: str) -> None:
    said = {code for code in CODE.findall(chapters(language)["commands"].text)}
    assert set(COMMANDS) <= said


@every_language
def test_every_field_of_searches_is_named(language: str) -> None:
    said = set(CODE.findall(chapters(language)["searches"].text))
    assert set(FIELDS) <= said


@every_language
def test_links_lead_to_chapters_and_pictures_that_are_there(language: str) -> None:
    links = [
        (chapter.name, is_picture, target)
        for chapter in chapters(language).values()
        for is_picture, target in LINK.findall(chapter.text)
    ]
    assert links
    for name, is_picture, target in links:
        if is_picture:
            picture = PICTURE.fullmatch(target)
            assert picture, (name, target)
            assert resource("manual", "pictures", picture[1]).is_file(), (name, target)
        else:
            chapter = CHAPTER_LINK.fullmatch(target)
            assert chapter, (name, target)
            assert chapter[1] in CHAPTERS, (name, target)


@pytest.mark.parametrize(
    "paper",
    ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/ARCHITECTURE.md"],
)
def test_links_of_the_other_papers_lead_to_files(paper: str) -> None:
    path = resource().parent / paper
    for _, target in LINK.findall(path.read_text(encoding="utf-8")):
        assert "://" in target or (path.parent / target).exists(), target


def test_the_first_paper_shows_no_command_that_is_not_there() -> None:
    text = (resource().parent / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^    focalnet ([a-z]+) ", text, re.MULTILINE))
    assert named
    assert named <= set(COMMANDS)


@every_language
def test_what_is_set_strong_is_what_the_window_says(language: str) -> None:
    unknown = [
        (chapter.name, strong)
        for chapter in chapters(language).values()
        for strong in STRONG.findall(chapter.text)
        if bare(strong) not in window_words(language)
    ]
    assert unknown == []


@every_language
def test_chapters_have_titles_of_their_own(language: str) -> None:
    titles = [chapter.title for chapter in chapters(language).values()]
    assert all(words(title) for title in titles)
    assert len(titles) == len(set(titles))


def test_the_languages_say_the_same_under_the_same_number_of_headings() -> None:
    for name in CHAPTERS:
        headings = {chapters(language)[name].text.count("\n## ") for language in LANGUAGES}
        assert len(headings) == 1, name
