"""The printed directory, read back page by page."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.printing.directory import directory_pdf, missing_letters
from focalnet.services.edition import (
    Channel,
    DirectoryEdition,
    Entry,
    GroupChapter,
    IndexLine,
    Labelled,
    StateChapter,
)
from focalnet.services.words import LANGUAGES, RIGHT_TO_LEFT, page_words
from tests.benchmarks.directories import sample_edition
from tests.printing.paper import copied, page_texts
from tests.printing.test_typesetting import HOSTILE

EMAIL = Labelled("E-mail", "awa@example.org")
ENTRY = Entry(
    capacity="National focal point · primary",
    names=("Awa DIOP", "أوا ديوب"),
    lines=("Director", "Ministry of Justice"),
    labelled=(Labelled("Telephone", "+221 33 800 00 00"), EMAIL),
    notes=("Call before noon.",),
    confirmed="Last confirmed on 2 May 2026",
)
SENEGAL = StateChapter(
    name="Senegal",
    status="State Party since 1 July 2002",
    channels=(Channel("Diplomatic channel", (Labelled("Languages", "French"),), "As notified."),),
    entries=(ENTRY, Entry(capacity="Central authority", vacant=True)),
)
EDITION = DirectoryEdition(
    language="en",
    right_to_left=False,
    title="Directory of focal points",
    groups=(
        GroupChapter("African States", (SENEGAL, StateChapter("Togo", remark="No focal point"))),
        GroupChapter("Eastern European States", (StateChapter("Estonia", entries=(ENTRY,)),)),
    ),
    subtitle="Cooperation",
    office="Registry",
    audience="For the network only",
    marking="Restricted",
    as_at="As at 27 November 2026",
    copy="Copy 3 of 12",
    holder="Issued to the Embassy",
    legend=("This edition leaves out: notes.",),
)


def test_the_front_page_says_what_it_is_for_whom_and_what_it_leaves_out() -> None:
    front = page_texts(directory_pdf(EDITION))[0]
    for words in (EDITION.title, EDITION.office, EDITION.audience, *EDITION.legend):
        assert words in front


def test_every_page_bears_marking_date_copy_and_its_number() -> None:
    pages = page_texts(directory_pdf(EDITION))
    for number, page in enumerate(pages, 1):
        assert page.count("Restricted") == 2
        assert "As at 27 November 2026 · Copy 3 of 12 · Issued to the Embassy" in page
        assert f"Page {number} of {len(pages)}" in page


def test_all_words_of_an_entry_are_on_the_page() -> None:
    page = page_texts(directory_pdf(EDITION))[2]
    for words in (ENTRY.capacity, *ENTRY.names, *ENTRY.lines, *ENTRY.notes, ENTRY.confirmed):
        assert words in page
    for item in ENTRY.labelled:
        assert item.label in page
        assert item.value in page
    assert "Vacant" in page
    assert "No focal point" in page


def test_the_official_channel_comes_before_the_focal_points() -> None:
    page = page_texts(directory_pdf(EDITION))[2]
    words = ("Senegal\n", "Official channel", "Diplomatic channel", "French", ENTRY.capacity)
    places = [page.index(word) for word in words]
    assert places == sorted(places)


def test_the_head_names_the_group_and_the_states_on_the_page() -> None:
    page = page_texts(directory_pdf(EDITION))[2]
    assert "Senegal – Togo" in page
    assert page.count("African States") == 2


def test_the_contents_name_the_page_a_state_is_on() -> None:
    edition = sample_edition("en", 250)
    pages = page_texts(directory_pdf(edition))
    contents = "\n".join(pages[1:3])
    for group in edition.groups:
        for state in group.states:
            number = re.search(rf"^{state.name}\s(\d+)$", contents, re.MULTILINE)
            assert number is not None, state.name
            assert re.search(rf"^{state.name}$", pages[int(number[1]) - 1], re.MULTILINE)


def test_bookmarks_and_links_lead_to_groups_and_states() -> None:
    document = pypdfium2.PdfDocument(directory_pdf(EDITION))
    found = []
    for item in document.get_toc():
        place = item.get_dest()
        assert place is not None
        found.append((item.level, item.get_title(), place.get_index()))
    assert found == [
        (0, "Contents", 1),
        (0, "African States", 2),
        (1, "Senegal", 2),
        (1, "Togo", 2),
        (0, "Eastern European States", 3),
        (1, "Estonia", 3),
    ]


def test_the_contents_can_be_clicked() -> None:
    import io

    with pikepdf.open(io.BytesIO(directory_pdf(EDITION))) as document:
        links = document.pages[1].Annots
        assert len(links) == 5


@pytest.mark.parametrize(("language", "at_left"), [("en", True), ("ar", False)])
def test_a_page_begins_at_the_side_where_reading_begins(language: str, at_left: bool) -> None:
    edition = sample_edition(language, 125)
    document = pypdfium2.PdfDocument(directory_pdf(edition))
    places = [item.get_dest() for item in document.get_toc()]
    page = document[next(place.get_index() for place in places[2:] if place)]
    text = page.get_textpage()
    found = text.search(edition.groups[0].states[0].channels[0].authority).get_next()
    assert found is not None
    edges = [text.get_charbox(index)[0] for index in range(found[0], found[0] + 5)]
    assert (max(edges) < 150) is at_left
    assert (min(edges) > 440) is not at_left


def test_a_state_that_goes_on_in_the_next_column_is_named_again() -> None:
    crowded = replace(SENEGAL, entries=(ENTRY,) * 12)
    group = GroupChapter("African States", (crowded,))
    text = "\n".join(page_texts(directory_pdf(replace(EDITION, groups=(group,)))))
    assert "Senegal (continued)" in text


def test_no_entry_is_parted_between_columns() -> None:
    entries = tuple(
        replace(ENTRY, names=(f"First {number}",), confirmed=f"Last {number}")
        for number in range(60)
    )
    group = GroupChapter("African States", (replace(SENEGAL, entries=entries),))
    document = pypdfium2.PdfDocument(directory_pdf(replace(EDITION, groups=(group,))))
    where: dict[str, tuple[int, bool]] = {}
    for page in range(2, len(document)):
        text = document[page].get_textpage()
        whole = text.get_text_range()
        for match in re.finditer(r"(First|Last) \d+", whole):
            where[match[0]] = page, text.get_charbox(match.start())[0] > 300
    for number in range(60):
        assert where[f"First {number}"] == where[f"Last {number}"]


def test_the_same_edition_gives_the_same_bytes_whatever_the_process() -> None:
    code = (
        "import hashlib\n"
        "from tests.printing.test_directory import EDITION, directory_pdf\n"
        "print(hashlib.sha256(directory_pdf(EDITION)).hexdigest())\n"
    )
    found = {hashlib.sha256(directory_pdf(EDITION)).hexdigest()}
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "LANG": "fa_IR.UTF-8"}
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
        found.add(done.stdout.strip())
    assert len(found) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_a_sound_file_with_its_fonts_inside(language: str) -> None:
    import io

    edition = replace(
        EDITION,
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        title=page_words(language)("directory.title"),
    )
    pdf = directory_pdf(edition)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert document.check_pdf_syntax() == []
        assert str(document.Root.Lang) == language
        assert str(document.docinfo.Title) == edition.title
        fonts = document.pages[2].Resources.Font
        for font in fonts.values():
            assert font.DescendantFonts[0].FontDescriptor.FontFile2 is not None
    assert copied(edition.title) in page_texts(pdf)[0]


def test_letters_without_a_typeface_are_listed_before_printing() -> None:
    cherokee = "ᏣᎳᎩ"
    named = replace(ENTRY, names=(cherokee,))
    group = GroupChapter("Asia-Pacific States", (StateChapter("Somewhere", entries=(named,)),))
    found = missing_letters(replace(EDITION, groups=(group,)))
    assert {letter.letter for letter in found} == set(cherokee)
    assert {letter.text for letter in found} == {cherokee}
    assert missing_letters(EDITION) == ()


def test_an_empty_edition_is_a_front_page() -> None:
    assert len(page_texts(directory_pdf(replace(EDITION, groups=(), legend=())))) == 1


def test_progress_is_told_and_can_stop_the_work() -> None:
    told: list[tuple[int, int]] = []
    directory_pdf(EDITION, progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]

    class Stopped(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        directory_pdf(EDITION, progress=stop)


anything = st.text(st.characters(), max_size=60) | st.sampled_from(HOSTILE)


@settings(max_examples=25)
@given(
    st.builds(
        Entry,
        capacity=anything,
        names=st.lists(anything, max_size=3).map(tuple),
        lines=st.lists(anything, max_size=2).map(tuple),
        labelled=st.lists(st.builds(Labelled, anything, anything), max_size=3).map(tuple),
        notes=st.lists(anything, max_size=2).map(tuple),
        vacant=st.booleans(),
        number=st.just(1),
    ),
    anything,
    st.booleans(),
    st.sampled_from([1, 2, 3]),
    st.sampled_from(["A4", "A5"]),
)
def test_no_text_however_hostile_breaks_the_press(
    entry: Entry, words: str, turned: bool, columns: int, paper: str
) -> None:
    channel = Channel(words, (Labelled(words, words),), words)
    state = StateChapter(words, words, (channel,), (entry, entry), words)
    edition = replace(
        EDITION,
        right_to_left=turned,
        title=words,
        holder=words,
        legend=(words,),
        groups=(GroupChapter(words, (state,), (entry,)),),
        persons=(IndexLine(words, words, (1, 7)),),
        institutions=(IndexLine(words, words, ()),) * 3,
        columns=columns,
        paper=paper,
    )
    assert len(page_texts(directory_pdf(edition))) >= 5
    other = StateChapter("Senegal", channels=(channel, channel), entries=(ENTRY, entry))
    beside = replace(
        edition, right_to_left=not turned, groups=(GroupChapter("Africa", (other,), (entry,)),)
    )
    assert len(page_texts(directory_pdf(replace(edition, second=beside)))) >= 5
    missing_letters(edition)
