"""Badges, signs and plans on paper: every text in its place, every code read, no hostile photo."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pikepdf.pdfa
import pypdfium2
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from focalnet.printing.pictures import PhotoRefused, printable, size_of
from focalnet.printing.plates import POINTS, fitted, missing_letters, plates_pdf
from focalnet.printing.typesetting import Typesetter
from focalnet.services.plates import Area, Lettering, Mark, Photo, Piece, Plate, Plates
from focalnet.services.trouble import Trouble
from tests.printing.paper import page_texts
from tests.printing.test_typesetting import anything

if TYPE_CHECKING:
    from collections.abc import Iterator

CLOSE = 0.3  # millimetres
BOX = (10.0, 10.0, 60.0, 12.0)


def plates(*pieces: Piece, pictures: tuple[bytes, ...] = ()) -> Plates:
    return Plates("en", "Badges", 100.0, 60.0, (Plate(pieces),), pictures, "Registry")


def drawn(*pieces: Piece, pictures: tuple[bytes, ...] = ()) -> tuple[bytes, list[Trouble]]:
    told: list[Trouble] = []
    return plates_pdf(plates(*pieces, pictures=pictures), told=told.append), told


def letters(pdf: bytes) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield (letter, left, top, right, bottom) in millimetres from the upper left corner."""
    sheet = pypdfium2.PdfDocument(pdf)[0]
    text, height = sheet.get_textpage(), sheet.get_height()
    for index in range(text.count_chars()):
        letter = text.get_text_range(index, 1)
        if letter.strip():
            left, bottom, right, top = text.get_charbox(index)
            yield letter, *(at / POINTS for at in (left, height - top, right, height - bottom))


def picture(kind: str = "JPEG", size: tuple[int, int] = (300, 400), **more: Any) -> bytes:
    mode = more.pop("mode", "RGB")
    made = BytesIO()
    image = Image.linear_gradient("L").resize(size)
    (image if mode.startswith("I") else image.convert(mode)).save(made, kind, **more)
    return made.getvalue()


def is_inside(pdf: bytes, box: tuple[float, float, float, float]) -> bool:
    left, top, width, height = box
    return all(
        left - CLOSE <= found[1]
        and found[3] <= left + width + CLOSE
        and top - CLOSE <= found[2]
        and found[4] <= top + height + CLOSE
        for found in letters(pdf)
    )


@settings(max_examples=60)
@given(text=anything, across=st.sampled_from(("left", "middle", "right")))
def test_any_text_stays_in_its_box(text: str, across: str) -> None:
    pdf, _told = drawn(Lettering(*BOX, (text,), 20.0, across=across))
    assert is_inside(pdf, BOX)


def test_a_short_name_keeps_its_size_a_longer_one_shrinks_a_long_one_wraps() -> None:
    setter = Typesetter()

    def fit(text: str) -> tuple[float, int, bool]:
        made = fitted(Lettering(*BOX, (text,), 18.0, 8.0, 0.75), setter)
        return round(made.size, 1), len(made.lines), made.fits

    assert fit("Awa Diop") == (18.0, 1, True)
    size, lines, fits = fit("Marie-Noëlle Zoumbeti")
    assert (13.5 <= size < 18.0, lines, fits) == (True, 1, True)
    size, lines, fits = fit("Mohammed Abdelrahman Al-Majali of Somewhere")
    assert (8.0 <= size < 18.0, lines, fits) == (True, 2, True)


def test_no_word_is_broken_to_make_a_name_fit() -> None:
    made = Lettering(*BOX, ("Eleanor Featherstonehaughcholmondeley",), 24.0, 6.0)
    pdf, told = drawn(made)
    assert page_texts(pdf) == ["Eleanor\nFeatherstonehaughcholmondeley"]
    assert told == []


@pytest.mark.parametrize("width", range(18, 60))
def test_a_word_as_wide_as_the_box_stays_whole(width: int) -> None:
    text = "République démocratique du Congo"
    box = Lettering(10.0, 10.0, float(width), 20.0, (text,), 13.0, 5.0, 0.8, strong=True)
    words = page_texts(drawn(box)[0])[0].replace("\n", " ").split()
    assert words == text.split()


@pytest.mark.parametrize("name", ["N" * 10_000, "Na me " * 400])
def test_a_name_too_long_for_its_box_is_printed_small_and_told_with_who_it_is(name: str) -> None:
    box = Lettering(*BOX, (name,), 20.0, 9.0, whose="Awa Diop")
    pdf, told = drawn(box, box)
    assert told == [Trouble("name", "Awa Diop")]
    assert is_inside(pdf, BOX)


def test_the_back_of_a_sign_is_on_its_head_and_read_out_once() -> None:
    upright = Lettering(10.0, 40.0, 80.0, 10.0, ("Senegal",), 20.0)
    turned = Lettering(10.0, 10.0, 80.0, 10.0, ("Senegal",), 20.0, over=True)
    pdf, _told = drawn(upright, turned)
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=2).to_pil().convert("L")
    half = page.height // 2
    over = page.crop((0, 0, page.width, half)).rotate(180)
    under = page.crop((0, page.height - half, page.width, page.height))
    apart = zip(over.tobytes(), under.tobytes(), strict=True)
    assert sum(abs(one - other) > 90 for one, other in apart) < 0.002 * half * page.width
    with pikepdf.open(BytesIO(pdf)) as opened:
        marked = opened.pages[0].Contents.read_bytes()
    assert marked.count(b"/MCID") == 1


@pytest.mark.parametrize("code", ["58K5MPBMYY", "DF632SETMD", "https://example.org/0123456789"])
def test_a_code_on_paper_is_the_code_dot_for_dot(code: str) -> None:
    side = 40.0
    pdf, _told = drawn(Mark(30.0, 10.0, side, code))
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=4).to_pil().convert("L")
        assert document[0].get_textpage().get_text_range() == ""
    if len(code) == 10:
        wanted = segno.make_qr(code, error="q", version=1, mask=3, boost_error=False)
    else:
        wanted = segno.make_qr(code, error="q", boost_error=False)
    rows = [*wanted.matrix]
    unit = side * POINTS * 4 / (len(rows) + 4)
    for number, row in enumerate(rows):
        for place, dark in enumerate(row):
            x = 30.0 * POINTS * 4 + (place + 2.5) * unit
            y = 10.0 * POINTS * 4 + (number + 2.5) * unit
            assert (page.getpixel((int(x), int(y))) < 128) == bool(dark)


def test_the_same_plates_give_the_same_bytes_and_are_fit_to_be_kept() -> None:
    pieces = (
        Area(0.0, 50.0, 100.0, 10.0, "accent"),
        Lettering(*BOX, ("محمد عبد الرحمن المجالي",), 16.0, strong=True, right_to_left=True),
        Photo(70.0, 5.0, 25.0, 32.0, 0, "Awa"),
        Mark(30.0, 30.0, 15.0, "58K5MPBMYY"),
    )
    pdf, told = drawn(*pieces, pictures=(picture(),))
    assert drawn(*pieces, pictures=(picture(),)) == (pdf, told)
    assert told == []
    report = pikepdf.pdfa.validate_written(BytesIO(pdf), pikepdf.pdfa.Flavour.PDFA_2B)
    assert [str(finding) for finding in report.findings] == []


def test_plates_without_any_page_are_an_empty_page() -> None:
    empty = Plates("en", "Badges", 90.0, 54.0, ())
    assert len(pypdfium2.PdfDocument(plates_pdf(empty))) == 1


def test_letters_no_typeface_has_are_listed() -> None:
    [missing] = missing_letters(plates(Lettering(*BOX, ("Awa \U00012000",), 20.0)))
    assert missing.letter == "\U00012000"


@pytest.mark.parametrize(
    "more",
    [
        {"kind": "PNG"},
        {"kind": "PNG", "mode": "RGBA"},
        {"kind": "PNG", "mode": "LA"},
        {"kind": "PNG", "mode": "P"},
        {"kind": "PNG", "mode": "1"},
        {"kind": "PNG", "mode": "I;16"},
        {"mode": "L"},
        {"mode": "CMYK"},
        {"progressive": True},
        {"size": (3000, 4000)},
        {"size": (1, 1)},
        {"size": (5000, 3)},
    ],
    ids=str,
)
def test_any_sound_photo_is_printed_in_its_box_and_no_larger_than_paper_shows(
    more: dict[str, Any],
) -> None:
    pdf, told = drawn(Photo(10.0, 10.0, 25.0, 32.0, 0, "Awa"), pictures=(picture(**more),))
    assert told == []
    image = photo_in(pdf)
    assert image.mode == "RGB"
    assert image.width * image.height < 800_000


def photo_in(pdf: bytes) -> Image.Image:
    """Return the one photo of a file as it is drawn."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        [found] = [item for item in opened.objects if _is_image(item)]
        assert isinstance(found, pikepdf.Stream)
        image = pikepdf.PdfImage(found).as_pil_image()
        assert (int(str(found.Width)), int(str(found.Height))) == image.size
        return image


def _is_image(item: object) -> bool:
    return isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Image"


def test_a_photo_brings_nothing_along_but_its_dots_and_stands_upright() -> None:
    image = Image.new("RGB", (400, 200), "white")
    image.paste("black", (0, 0, 200, 200))
    exif = image.getexif()
    exif[0x0112], exif[0x010E] = 6, "taken at the hideout"  # to be turned right; a description
    made = BytesIO()
    image.save(made, "JPEG", exif=exif, comment=b"hideout too")
    pdf, _told = drawn(Photo(0.0, 0.0, 30.0, 60.0, 0), pictures=(made.getvalue(),))
    assert b"hideout" not in pdf
    with pikepdf.open(BytesIO(pdf)) as opened:
        [found] = [item for item in opened.objects if _is_image(item)]
        assert isinstance(found, pikepdf.Stream)
        raw = found.read_raw_bytes()
    assert b"hideout" not in raw
    assert b"Exif" not in raw
    upright = photo_in(pdf).convert("L")
    dots = upright.tobytes()
    middle = upright.width // 2
    assert dots[5 * upright.width + middle] < 40
    assert dots[(upright.height - 5) * upright.width + middle] > 200


def chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check


def bomb(side: int) -> bytes:
    """Return a small PNG that says it is very large."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1_000_000)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def texts_bomb() -> bytes:
    """Return a PNG with a text that unpacks into very much."""
    whole = picture("PNG")
    packed = b"k\0\0" + zlib.compress(b"a" * 200_000_000)
    return whole[:33] + chunk(b"zTXt", packed) + whole[33:]


HOSTILE = {
    "nothing": b"",
    "text": b"this is no photo",
    "gif": b"GIF89a" + b"\0" * 100,
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "pdf": b"%PDF-1.4",
    "bomb": bomb(60_000),
    "smaller bomb": bomb(11_000),
    "bomb of texts": texts_bomb(),
    "lies of its size": bomb(2_000),
    "no size": b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 0, 9, 8, 2, 0, 0, 0)),
    "cut head": picture()[:20],
    "cut": picture(size=(600, 800))[:2000],
    "cut png": picture("PNG", (600, 800))[:300],
    "no frame": b"\xff\xd8\xff\xd9",
    "loop": b"\xff\xd8" + b"\xff\xe0\x00\x00" * 50,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_photo_is_left_out_and_told_with_whose_it_is(name: str) -> None:
    text = Lettering(*BOX, ("Awa Diop",), 16.0)
    photo = Photo(70.0, 5.0, 25.0, 32.0, 0, "Awa Diop")
    pdf, told = drawn(text, photo, photo, pictures=(HOSTILE[name],))
    assert told == [Trouble("photo", "Awa Diop")]
    assert page_texts(pdf) == ["Awa Diop"]


@settings(max_examples=150)
@given(
    sound=st.sampled_from([picture(size=(40, 60)), picture("PNG", (40, 60))]),
    places=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
    cut=st.integers(0, 12_000),
)
def test_a_damaged_photo_is_printed_or_refused_and_never_stops_the_badges(
    sound: bytes, places: list[tuple[int, int]], cut: int
) -> None:
    damaged = bytearray(sound)
    for at, byte in places:
        damaged[at % len(damaged)] = byte
    data = bytes(damaged[: cut or None])
    try:
        made = printable(data, 70.0, 90.0)
    except PhotoRefused:
        return
    assert made.width * made.height > 0
    assert size_of(data)
