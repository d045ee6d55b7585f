"""Indexes, columns and two languages, read back from the page."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from focalnet.printing.directory import directory_pdf
from focalnet.printing.formats import page_format
from focalnet.printing.front import FrontPage, front_page
from focalnet.printing.typesetting import Typesetter
from focalnet.services.edition import DirectoryEdition, GroupChapter, IndexLine, StateChapter
from focalnet.services.words import ARABIC_DIGITS, page_words
from tests.benchmarks.directories import sample_edition
from tests.printing.paper import page_texts
from tests.printing.test_directory import EDITION, ENTRY


def _numbered(people: int) -> DirectoryEdition:
    entries = tuple(
        replace(ENTRY, names=(f"Person {at}",), number=at) for at in range(1, people + 1)
    )
    group = GroupChapter("African States", (StateChapter("Senegal", entries=entries),))
    persons = tuple(IndexLine(f"PERSON, {at}", "Senegal", (at,)) for at in range(1, people + 1))
    ministry = IndexLine("Ministry of Justice", "Senegal", tuple(range(1, people + 1)))
    return replace(EDITION, groups=(group,), persons=persons, institutions=(ministry,))


def test_the_index_of_persons_names_the_page_each_is_on() -> None:
    pages = page_texts(directory_pdf(_numbered(60)))
    index = pages[next(at for at, page in enumerate(pages) if "Index of persons\n" in page) :]
    found = re.findall(r"PERSON, (\d+) Senegal\s(\d+)", "\n".join(index))
    assert len(found) == 60
    for person, number in found:
        assert re.search(rf"Person {person}\b", pages[int(number) - 1])


def test_an_institution_is_listed_with_each_page_once() -> None:
    pages = page_texts(directory_pdf(_numbered(60)))
    (numbers,) = re.findall(r"Ministry of Justice Senegal((?:\s\d+,?)+)", pages[-1])
    listed = [int(number) for number in re.findall(r"\d+", numbers)]
    bearing = [at for at, page in enumerate(pages, 1) if re.search(r"Person \d+\n", page)]
    assert listed == bearing


def test_a_click_on_a_number_leads_to_the_entry() -> None:
    pdf = directory_pdf(_numbered(60))
    with pikepdf.open(BytesIO(pdf)) as document:
        numbers = {page.obj.objgen: at for at, page in enumerate(document.pages)}
        texts = page_texts(pdf)
        links = [
            link
            for page in document.pages
            if "PERSON, " in texts[page.index]
            for link in page.obj.get("/Annots", [])
        ]
        assert len(links) >= 60
        for link in links:
            assert "Person " in texts[numbers[link.Dest[0].objgen]]


def test_the_contents_and_the_bookmarks_lead_to_the_indexes() -> None:
    pdf = directory_pdf(_numbered(5))
    titles = [item.get_title() for item in pypdfium2.PdfDocument(pdf).get_toc()]
    assert titles[-2:] == ["Index of persons", "Index of institutions"]
    contents = page_texts(pdf)[1]
    assert re.search(r"Index of persons\s4", contents)
    assert re.search(r"Index of institutions\s5", contents)


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_entries_stand_in_as_many_columns_as_were_chosen(columns: int) -> None:
    edition = replace(sample_edition("en", 250), columns=columns, persons=(), institutions=())
    document = pypdfium2.PdfDocument(directory_pdf(edition))
    lefts = set()
    for page in list(document)[4:8]:
        text = page.get_textpage()
        for match in re.finditer("State Party since", text.get_text_range()):
            lefts.add(round(text.get_charbox(match.start())[0]))
    assert len(lefts) == columns


@pytest.mark.parametrize("paper", ["A4", "A5", "Letter"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_stands_outside_the_margins(paper: str, language: str) -> None:
    for columns in (1, 2, 3):
        edition = replace(sample_edition(language, 125), paper=paper, columns=columns, scale=1.3)
        for page in list(pypdfium2.PdfDocument(directory_pdf(edition)))[:6]:
            width, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_charbox(at) for at in range(text.count_chars())]
            assert all(30 < box[0] <= box[2] < width - 30 for box in boxes if box[2] > box[0])
            assert all(15 < box[1] <= box[3] < height - 15 for box in boxes if box[3] > box[1])


def test_two_languages_stand_side_by_side_each_in_its_own_direction() -> None:
    arabic, english = sample_edition("ar", 125), sample_edition("en", 125)
    pdf = directory_pdf(replace(arabic, second=english))
    first = next(at for at, text in enumerate(page_texts(pdf)) if "Official channel" in text)
    text = pypdfium2.PdfDocument(pdf)[first].get_textpage()
    boxes = []
    for language in ("ar", "en"):
        found = text.search(page_words(language)("channel")).get_next()
        assert found is not None
        boxes.append(text.get_charbox(found[0], loose=True))
    assert boxes[0][0] > 500
    assert boxes[1][0] < 100
    assert boxes[0][1] == pytest.approx(boxes[1][1], abs=4)


def test_a_page_in_two_languages_is_read_one_language_after_the_other() -> None:
    arabic, english = sample_edition("ar", 125), sample_edition("en", 125)
    texts = page_texts(directory_pdf(replace(english, second=arabic)))
    page = next(text for text in texts[2:] if "Official channel" in text)
    body = page[page.index("Official channel") :]
    last_english = max(body.rfind(word) for word in ("Telephone", "Last confirmed"))
    first_arabic = body.index("قناة")
    assert last_english < first_arabic


def test_the_contents_of_two_languages_name_the_same_page() -> None:
    arabic, english = sample_edition("ar", 125), sample_edition("en", 125)
    contents = page_texts(directory_pdf(replace(english, second=arabic)))[1]
    assert len(re.findall(r"State Party 101", contents)) == 1
    assert english.groups[0].name in contents
    assert arabic.groups[0].name in contents


def test_the_digits_of_the_page_may_be_arabic_and_phones_stay_as_they_are() -> None:
    edition = replace(sample_edition("ar", 125), digits="arab")
    pages = page_texts(directory_pdf(edition))
    total = str(len(pages)).translate(ARABIC_DIGITS)
    assert all(total in page for page in pages)
    assert "+999 33 0000 00 00" in pages[3]


def test_the_number_of_the_edition_stands_on_every_page() -> None:
    pages = page_texts(directory_pdf(replace(EDITION, issue="Edition 4 · Revision 1")))
    assert all("Edition 4 · Revision 1" in page for page in pages)


@pytest.mark.parametrize("paper", ["A4", "A5", "Letter"])
def test_the_front_page_has_room_for_both_languages(paper: str) -> None:
    spoken = replace(EDITION, issue="Edition 4", legend=("Left out: notes and telephones.",) * 3)
    edition = replace(spoken, second=replace(spoken, language="ar", right_to_left=True))
    form, typesetter = page_format(paper, 1), Typesetter()
    scale = front_page(edition, form, typesetter).scale
    assert FrontPage(form, typesetter, scale).compose(edition)
    assert scale >= 0.6
