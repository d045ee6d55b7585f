"""Files fit to be kept: what ISO 19005-2 (PDF/A-2b) asks for, rule by rule."""

from __future__ import annotations

import re
import struct
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as Xml

import pikepdf
import pikepdf.pdfa
import pytest
import uharfbuzz
from PIL import Image, ImageCms

from focalnet.printing.colours import srgb_profile
from focalnet.printing.directory import directory_pdf
from focalnet.printing.imposition import booklet
from focalnet.printing.paper import paper_pdf
from focalnet.services.paper import Block, Heading, Paper, Paragraph
from tests.benchmarks.directories import sample_edition
from tests.printing.test_directory import EDITION
from tests.printing.test_typesetting import HOSTILE, TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
PDF = "{http://ns.adobe.com/pdf/1.3/}"
DOCUMENTS = ("directory", "Arabic", "two languages", "letter", "booklet")
# Actions, scripts, forms, attachments, transparency, and what depends on other files.
FORBIDDEN_KEYS = {
    *("/AA", "/JS", "/JavaScript", "/AcroForm", "/XFA", "/EmbeddedFiles", "/SMask", "/OpenAction"),
    *("/TR", "/HTP", "/PresSteps", "/Ref", "/PS", "/Alternates", "/Encrypt", "/FFilter", "/OPI"),
}
OPERATORS = {
    "BDC",
    "BMC",
    "EMC",
    "q",
    "Q",
    "cm",
    "rg",
    "RG",
    "w",
    "J",
    "d",
    "m",
    "l",
    "c",
    "h",
    "S",
    "f",
    "re",
    "Do",
}
TEXT_OPERATORS = {"BT", "ET", "Tm", "Tf", "TJ"}
DEEPEST_NESTING, LONGEST_NAME, LONGEST_STRING = 28, 127, 32_767


@cache
def made(document: str) -> bytes:
    english, arabic = sample_edition("en", 125, mixed=True), sample_edition("ar", 125)
    if document == "directory":
        return directory_pdf(english)
    if document == "Arabic":
        return directory_pdf(replace(arabic, digits="arab"))
    if document == "two languages":
        return directory_pdf(replace(arabic, second=english))
    if document == "booklet":
        return booklet(directory_pdf(replace(english, paper="A5", columns=1)))
    blocks: tuple[Block, ...] = (Heading("Letter <1> & more"), *map(Paragraph, (*TEXTS, *HOSTILE)))
    return paper_pdf(Paper(language="en", title="Letter <1> & \x07more", blocks=blocks))


@pytest.fixture(params=DOCUMENTS)
def pdf(request: pytest.FixtureRequest) -> bytes:
    return made(request.param)


@pytest.fixture
def document(pdf: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        yield opened


def _dictionaries(document: pikepdf.Pdf) -> Iterator[Any]:
    """Yield every dictionary of a file, those within others too."""
    waiting: list[Any] = list(document.objects)
    while waiting:
        item = waiting.pop()
        if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            yield item
            waiting += [part for _, part in item.items() if not _is_elsewhere(part)]
        elif isinstance(item, pikepdf.Array):
            waiting += [part for part in item if not _is_elsewhere(part)]


def _is_elsewhere(part: Any) -> bool:
    """Tell whether a part of a dictionary is an object of the file by itself."""
    return bool(getattr(part, "is_indirect", False))


def _contents(document: pikepdf.Pdf) -> Iterator[tuple[Any, Any]]:
    """Yield what draws, page by page or form by form, with its resources."""
    for item in document.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == "/Form":
            yield item, item.Resources
    for page in document.pages:
        yield page.obj, page.obj.get("/Resources")


def _instructions(drawn: Any) -> Iterator[tuple[Any, str]]:
    for instruction in pikepdf.parse_content_stream(drawn):
        yield instruction.operands, str(instruction.operator)


def _fonts(document: pikepdf.Pdf) -> Iterator[Any]:
    for item in _dictionaries(document):
        if item.get("/Type") == "/Font" and item.get("/Subtype") == "/Type0":
            yield item


def _metadata(document: pikepdf.Pdf) -> Xml.Element:
    return Xml.fromstring(document.Root.Metadata.read_bytes())


def test_the_file_is_sound(document: pikepdf.Pdf) -> None:
    assert document.check_pdf_syntax() == []


def test_an_independent_validator_finds_nothing_that_is_not_pdf_a(pdf: bytes) -> None:
    report = pikepdf.pdfa.validate_written(BytesIO(pdf), pikepdf.pdfa.Flavour.PDFA_2B)
    assert [str(finding) for finding in report.findings] == []


def test_the_head_of_the_file_says_that_it_is_binary(pdf: bytes) -> None:
    head = re.match(rb"%PDF-1\.[0-7]\r?\n%([^\r\n]*)", pdf)
    assert head is not None
    assert all(byte > 127 for byte in head[1][:4])
    assert len(head[1]) >= 4


def test_the_file_has_an_identity_and_is_open_to_all(document: pikepdf.Pdf) -> None:
    assert len(document.trailer.ID) == 2
    assert not document.is_encrypted


def test_the_metadata_declare_the_standard_and_can_be_read_without_unpacking(
    document: pikepdf.Pdf,
) -> None:
    metadata = document.Root.Metadata
    assert _filters(metadata) == []
    (described,) = _metadata(document).iter(f"{RDF}Description")
    assert described.findtext(f"{PDFA}part") == "2"
    assert described.findtext(f"{PDFA}conformance") == "B"


def test_the_metadata_say_the_same_as_the_older_dictionary(document: pikepdf.Pdf) -> None:
    (described,) = _metadata(document).iter(f"{RDF}Description")
    for name, key in (("title", "/Title"), ("creator", "/Author"), ("description", "/Subject")):
        (found,) = described.iter(f"{DUBLIN_CORE}{name}")
        assert "".join(found.itertext()).strip() == str(document.docinfo[key])
    assert described.findtext(f"{PDF}Producer") == str(document.docinfo["/Producer"])
    (language,) = described.iter(f"{DUBLIN_CORE}language")
    assert "".join(language.itertext()).strip() == str(document.Root.Lang)


def test_the_colours_are_those_of_the_profile_inside(document: pikepdf.Pdf) -> None:
    (intent,) = document.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert intent.DestOutputProfile.N == 3
    assert intent.DestOutputProfile.read_bytes() == srgb_profile()


def test_only_known_operators_draw_and_none_with_another_colour(document: pikepdf.Pdf) -> None:
    for drawn, _resources in _contents(document):
        depth = 0
        for operands, name in _instructions(drawn):
            assert name in OPERATORS | TEXT_OPERATORS
            depth += {"q": 1, "Q": -1}.get(name, 0)
            assert 0 <= depth <= DEEPEST_NESTING
            if name in {"rg", "RG"}:
                assert len(operands) == 3
        assert depth == 0


def test_nothing_acts_asks_or_depends_on_another_file(document: pikepdf.Pdf) -> None:
    for item in _dictionaries(document):
        assert not FORBIDDEN_KEYS & set(item.keys())
        assert item.get("/S") not in {"/Launch", "/URI", "/SubmitForm", "/GoToR", "/Transparency"}
        if isinstance(item, pikepdf.Stream):
            assert "/F" not in item
            assert {str(name) for name in _filters(item)} <= {"/FlateDecode"}


def _filters(stream: Any) -> list[Any]:
    found = stream.get("/Filter", pikepdf.Array())
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def test_links_are_shown_and_printed(document: pikepdf.Pdf) -> None:
    for page in document.pages:
        for link in page.obj.get("/Annots", []):
            assert link.Subtype == "/Link"
            assert link.F == 4
            assert link.Dest[0].Type == "/Page"
            assert any(map(str.isalpha, str(link.Contents))), (
                "who only listens hears where it leads"
            )


def test_every_typeface_is_inside_and_says_what_its_letters_are(document: pikepdf.Pdf) -> None:
    assert list(_fonts(document))
    for font in _fonts(document):
        (inner,) = font.DescendantFonts
        assert font.Encoding == "/Identity-H"
        assert inner.Subtype == "/CIDFontType2"
        assert inner.FontDescriptor.FontFile2.read_bytes()[:4] == b"\0\1\0\0"
        assert str(font.BaseFont) == str(inner.BaseFont) == str(inner.FontDescriptor.FontName)
        assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont))
        assert b"beginbfchar" in font.ToUnicode.read_bytes()


def _glyphs(inner: Any) -> tuple[int, ...]:
    places = inner.CIDToGIDMap.read_bytes()
    return struct.unpack(f">{len(places) // 2}H", places)


def test_the_widths_of_letters_are_those_of_their_typeface(document: pikepdf.Pdf) -> None:
    for font in _fonts(document):
        (inner,) = font.DescendantFonts
        face = uharfbuzz.Face(inner.FontDescriptor.FontFile2.read_bytes())
        drawn = uharfbuzz.Font(face)
        first, widths = inner.W
        for code, width in enumerate(widths, int(first)):
            advance = drawn.get_glyph_h_advance(_glyphs(inner)[code]) * 1000 / face.upem
            assert abs(advance - float(width)) <= 1, str(font.BaseFont)


def test_no_letter_is_drawn_as_a_box(document: pikepdf.Pdf) -> None:
    for drawn, resources in _contents(document):
        font = None
        for operands, operator in _instructions(drawn):
            if operator == "Tf":
                font = _glyphs(resources.Font[str(operands[0])].DescendantFonts[0])
            elif operator == "TJ":
                assert font is not None
                texts = [bytes(part) for part in operands[0] if isinstance(part, pikepdf.String)]
                for text in texts:
                    codes = struct.unpack(f">{len(text) // 2}H", text)
                    assert all(0 < code < len(font) and font[code] for code in codes)


def test_names_and_texts_are_no_longer_than_the_standard_allows(document: pikepdf.Pdf) -> None:
    for item in _dictionaries(document):
        for key, value in item.items():
            assert len(key.encode()) <= LONGEST_NAME
            if isinstance(value, pikepdf.String):
                assert len(bytes(value)) <= LONGEST_STRING


def test_the_file_names_its_language_and_shows_its_title(document: pikepdf.Pdf) -> None:
    assert str(document.Root.Lang) in {"en", "ar"}
    assert document.Root.ViewerPreferences.DisplayDocTitle


def test_the_profile_is_that_of_the_screens_of_the_world() -> None:
    ours = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    ramp = Image.new("RGB", (256, 1))
    for at in range(256):
        ramp.putpixel((at, 0), (at, 255 - at, at // 2))
    shown = ImageCms.profileToProfile(ramp, ours, ImageCms.createProfile("sRGB"))
    assert shown is not None
    difference = max(
        abs(ours - theirs) for ours, theirs in zip(ramp.tobytes(), shown.tobytes(), strict=True)
    )
    assert difference <= 1


def test_hostile_titles_leave_the_metadata_readable() -> None:
    title = "</rdf:li> & <x> \x07\ufffe \ud800 العربية"
    with pikepdf.open(BytesIO(directory_pdf(replace(EDITION, title=title)))) as opened:
        found = "".join(_metadata(opened).itertext())
    assert "</rdf:li> & <x>" in found
    assert "العربية" in found
