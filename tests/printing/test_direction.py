"""The order of letters, held against another implementation of UAX 9."""

from __future__ import annotations

from bidi import get_display
from hypothesis import example, given
from hypothesis import strategies as st

from focalnet.printing.direction import (
    base_level,
    isolated,
    levels,
    line_levels,
    visual_runs,
)

LETTERS = "abאبגד12٣٤+-,.:/ %$()[]@#\u0301\u064b"
STEERING = "\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069\u200f\u200e"


def _seen(text: str, base: int) -> str:
    found = line_levels(text, levels(text, base), base)
    return "".join(
        text[start:end][::-1] if level & 1 else text[start:end]
        for start, end, level in visual_runs(found)
    )


@given(st.text(LETTERS, max_size=24), st.sampled_from([0, 1]))
@example("نص (UNODC) 2026", 1)
@example("a(b]ג)", 1)
def test_letters_stand_where_another_implementation_puts_them(text: str, base: int) -> None:
    assert _seen(text, base) == get_display(text, base_dir="LR"[base])


@given(st.text(LETTERS + STEERING, max_size=16), st.sampled_from([0, 1]))
def test_embeddings_overrides_and_isolates_are_obeyed(text: str, base: int) -> None:
    # The other implementation keeps blanks at the end of steered lines elsewhere.
    text = text.rstrip(" " + STEERING) + "."
    ours, theirs = _seen(text, base), get_display(text, base_dir="LR"[base])
    unseen = dict.fromkeys(map(ord, STEERING))
    assert ours.translate(unseen) == theirs.translate(unseen)


@given(st.text(max_size=60), st.sampled_from([0, 1]))
def test_any_text_keeps_all_its_letters(text: str, base: int) -> None:
    assert sorted(_seen(text, base)) == sorted(text)


def test_a_phone_number_keeps_its_order_between_arabic_words() -> None:
    text = isolated("هاتف +221 33 800 00 00 مكتب")
    assert "+221\u00a033\u00a0800\u00a000\u00a000" in _seen(text, 1)


def test_the_extension_of_a_cell_stays_behind_its_number() -> None:
    assert "9129\u00a0#129" in _seen(isolated("00 221 55 505 9129 #129"), 1)


def test_the_numbers_of_missing_letters_keep_their_order_between_arabic_words() -> None:
    assert "[U+0710\u00a00712\u00a013A9]" in _seen(isolated("مكتب [U+0710 0712 13A9] هاتف"), 1)


def test_a_time_of_day_keeps_its_order_between_arabic_words() -> None:
    assert "\u206615:10\u2069" in isolated("الوصول 20 كانون الثاني 2019, 15:10")
    assert isolated("ملاحظة: 12") == "ملاحظة: \u206612\u2069"


def test_a_text_without_letters_of_the_page_has_its_own_direction() -> None:
    assert base_level("P.O. Box 5.", 1) == 0
    assert base_level("شارع 5.", 0) == 1


def test_a_text_with_letters_of_the_page_follows_the_page() -> None:
    assert base_level("UNODC هي", 1) == 1
    assert base_level("+221 33", 1) == 1
    assert base_level("Dakar داكار", 0) == 0


def test_a_bracket_before_days_stays_with_the_sentence() -> None:
    assert isolated("في لاهاي (26\u201329 كانون الثاني 2026)").startswith("في لاهاي (\u2066")
    assert isolated("هاتف (0) 33 800") == "هاتف \u2066(0)\u00a033\u00a0800\u2069"
    assert isolated("هاتف +(221) 33") == "هاتف \u2066+(221)\u00a033\u2069"
