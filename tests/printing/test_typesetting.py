"""Text on paper: in order, joined, whole, and copied out as it went in."""

from __future__ import annotations

import shutil
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from focalnet import typefaces
from focalnet.printing import families
from focalnet.printing.faces import REGULAR, SEMIBOLD
from focalnet.printing.letters import UNSEEN, unprintable
from focalnet.printing.sheet import BLACK
from focalnet.printing.typesetting import Style, Typesetter
from tests.printing.paper import (
    STYLE,
    letters_in_sight,
    line_on_paper,
    page_texts,
    poppler_text,
    seen,
    sheet,
)

HOSTILE = (
    "<b>bold</b> & <para> %s {0} \\ (",
    "a" * 10_000,
    "\u202eevil\u202c \u2067x\u2069 \u2069\u202c",
    "zero\u200bwidth\u200d\u200c\ufeff",
    "🏳️‍🌈 👩‍👩‍👧 🇸🇳 😀",
    "lone \ud800 surrogate \udfff",
    "null\x00bell\x07\x1b[31m\x85\u2028x",
    "e" + "\u0301" * 200,
    "\u0301\u064b",
    "﷽ ﷲ لله",
    " ",
    "",
)
anything = st.text(st.characters(), max_size=80) | st.sampled_from(HOSTILE)


@pytest.mark.parametrize(
    ("text", "left_to_right"),
    [
        ("هاتف: +221 33 800 00 00 (مكتب)", "|بتكم|+221338000000:فتاه"),
        ("محمد (UNODC) 2026", "2026|UNODC|دمحم"),
        ("وزارة Ministry of Justice العدل", "لدعلاMinistryofJusticeةرازو"),
        ("من 2024-05-02", "2024-05-02نم"),
        ("مذكرة NV/CM/335/2024 هنا", "انهNV/CM/335/2024ةركذم"),
        ("بريد awa.d@example.org هنا", "انهawa.d@example.orgديرب"),
        ("بند [أ] ٣٤٥", "٣٤٥|أ|دنب"),
    ],
)
def test_a_right_to_left_line_stands_in_the_right_order(text: str, left_to_right: str) -> None:
    assert seen(line_on_paper(text, right_to_left=True)) == left_to_right


def test_arabic_inside_a_latin_line_runs_backwards_and_the_rest_does_not() -> None:
    pdf = line_on_paper("Awa DIOP أوا ديوب (Dakar) +221 33")
    assert seen(pdf) == "AwaDIOP" + "بويداوأ" + "|Dakar|+22133"


@pytest.mark.parametrize("opening", list("([{«"))
def test_a_bracket_opens_towards_what_it_holds(opening: str) -> None:
    face = families.face(typefaces.ARABIC, REGULAR)
    assert face is not None
    closing = {"(": ")", "[": "]", "{": "}", "«": "»"}[opening]
    (turned,) = face.glyphs(opening, right_to_left=True)
    (plain,) = face.glyphs(closing, right_to_left=False)
    assert turned.number == plain.number


TEXTS = (
    "Office efficace: “AV To Wa” — naïve Kovács Őrs №5",
    "Владимир Ёлкин, Αθήνα",
    "محمد بن عبد الله الأنصاري",
    "لا إله إلا الأول والآخر",
    "بِسْمِ الرَّحْمٰنِ",
    "הנציג הלאומי",
    "田中太郎 山田花子 𠮷野家",
    "한국어 이름",
    "აკაკი წერეთელი Հայաստան",
    "สมชาย ใจดี",
    "अमिता शर्मा",
    "አበበ ቢቂላ",
    "e\u0301 x\u0301 n\u0303",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_copied_out_of_a_page_is_what_went_in(text: str) -> None:
    (found,) = page_texts(line_on_paper(text))
    assert normalize("NFC", found) == normalize("NFC", text)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
@pytest.mark.parametrize("text", TEXTS)
def test_another_reader_copies_the_same_letters(text: str) -> None:
    found = poppler_text(line_on_paper(text)).replace(" ", "")
    assert normalize("NFC", found) == normalize("NFC", text.replace(" ", ""))


def test_a_phone_number_in_an_arabic_line_is_copied_out_in_order() -> None:
    (found,) = page_texts(line_on_paper("هاتف: +221 33 800 00 00 (مكتب)", right_to_left=True))
    assert found == "هاتف: +221 33 800 00 00 (مكتب)"


def test_arabic_letters_are_joined() -> None:
    joined, apart = Typesetter(), Typesetter()
    joined.line("محمد", STYLE)
    apart.line("م ح م د", STYLE)
    face = joined.embedded[0]
    blank = {face.face.font.get_nominal_glyph(32)}
    assert face.glyphs & apart.embedded[0].glyphs == blank


def test_letters_of_a_name_are_never_run_together_by_choice() -> None:
    # This face has one glyph for the whole name, with marks nobody wrote.
    pdf = line_on_paper("محمد")
    assert len(letters_in_sight(pdf)) == 4


@given(anything, st.sampled_from([120.0, 240.0]), st.booleans())
@example(HOSTILE[1], 120.0, False)
def test_any_text_is_set_within_its_width_and_without_boxes(
    text: str, width: float, right_to_left: bool
) -> None:
    typesetter = Typesetter()
    lines = typesetter.paragraph(text, Style(9, 12), width, right_to_left=right_to_left)
    assert all(line.width <= width + 0.01 for line in lines)
    assert all(0 not in face.glyphs for face in typesetter.embedded)


@given(st.text("abcdé fi—\u200bابلمي لا12 Ж田한", max_size=60))
def test_no_letter_is_lost_where_lines_break(text: str) -> None:
    typesetter, paper = Typesetter(), sheet()
    lines = typesetter.paragraph(text, STYLE, 60)
    for number, line in enumerate(lines):
        paper.put(line, 40, 800 - 20 * number, BLACK)
    paper.showPage()
    (found,) = page_texts(paper.finished(typesetter))
    assert sorted(found.replace("\n", "").replace(" ", "")) == sorted(
        text.replace(" ", "").replace("\u200b", "")
    )


def test_lines_break_between_words_and_never_inside_a_number() -> None:
    typesetter, paper = Typesetter(), sheet()
    text = "Telephone of the duty officer +221 33 800 00 00 outside of office hours"
    for number, line in enumerate(typesetter.paragraph(text, STYLE, 150)):
        paper.put(line, 40, 800 - 20 * number, BLACK)
    paper.showPage()
    (found,) = page_texts(paper.finished(typesetter))
    assert found.split() == text.split()
    assert "+221 33 800 00 00" in found


def test_a_long_address_breaks_after_a_sign() -> None:
    typesetter, paper = Typesetter(), sheet()
    text = "cooperation.directorate@ministry.of.justice.example.org"
    for number, line in enumerate(typesetter.paragraph(text, STYLE, 180)):
        paper.put(line, 40, 800 - 20 * number, BLACK)
    paper.showPage()
    (found,) = page_texts(paper.finished(typesetter))
    first, *_ = found.split("\n")
    assert first == "cooperation.directorate"
    assert found.replace("\n", "") == text


def test_letters_without_a_typeface_are_named_with_the_text_they_are_in() -> None:
    found = unprintable(["Awa DIOP", "ᏣᎳᎩ ᎦᏬᏂ", "again Ꮳ", "\U000f0000"])
    assert ("Ꮳ", "ᏣᎳᎩ ᎦᏬᏂ") in found
    assert ("\U000f0000", "\U000f0000") in found
    assert len(found) == len({letter for letter, _ in found})
    assert not any(text == "Awa DIOP" for _, text in found)


def test_steering_letters_and_blanks_are_not_missed() -> None:
    assert unprintable(["a\u200b\u202eb\u00a0\u2009\u3000\ufeff\u00ad\n\t"]) == []


def test_a_letter_without_a_typeface_is_printed_as_its_number() -> None:
    (found,) = page_texts(line_on_paper("x \U000f0000\U000f0001 y \U000f0001"))
    assert found == "x [U+F0000 F0001] y [U+F0001]"


@pytest.mark.parametrize("weight", [REGULAR, SEMIBOLD])
def test_every_typeface_has_a_blank_to_hang_letters_on(weight: int) -> None:
    every = families.families("", right_to_left=False)
    found = [families.face(family, weight) for family in every]
    installed = [face for face in found if face is not None]
    assert installed
    assert all(face.blank and not face.outline(face.blank) for face in installed)


def test_letters_that_steer_are_those_unicode_says_are_not_shown() -> None:
    assert UNSEEN.sub("", "a\u200d\u200cb") == "a\u200d\u200cb"  # these two shape letters
    assert UNSEEN.sub("", "\u2066\u202d\ufe0f\u00ad") == ""
