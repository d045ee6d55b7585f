"""A typeface inside a PDF file: only the glyphs that were used, each with its letters.

A code in the file stands for one glyph together with the letters it was drawn
for, so that text copied out of the page is the text that went in, ligatures
and marks included.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Any

import uharfbuzz
from reportlab.pdfbase import pdfdoc

from focalnet.printing.faces import Face

SYMBOLIC = 4
DROPPED_TABLES = ("GSUB", "GPOS", "GDEF", "DSIG", "STAT", "name", "BASE", "meta")


class EmbeddedFace:
    """One face of one document; ``name`` is what the page calls it, such as F1."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[int] = []
        # Readers guess where words end by the width of the blank, and guess badly without one.
        blank = int(face.font.get_nominal_glyph(32) or 0)
        if blank:
            self.code(blank, " ")

    def code(self, glyph: int, text: str) -> int:
        """Return the code that draws a glyph and stands for its letters."""
        key = (glyph, text)
        found = self._codes.get(key)
        if found is None:
            found = self._codes[key] = len(self._codes) + 1
            self._widths.append(self.face.width(glyph))
        return found

    def ghost(self, text: str) -> int:
        """Return a code that shows nothing and takes no room, but stands for letters.

        A few faces have no such glyph; their blank is then said to be without width.
        """
        key = (self.face.blank, f"{text}\0")
        found = self._codes.get(key)
        if found is None:
            found = self._codes[key] = len(self._codes) + 1
            self._widths.append(0)
        return found

    @property
    def glyphs(self) -> frozenset[int]:
        """The glyphs that were drawn, by their numbers in the font file."""
        return frozenset(glyph for glyph, _ in self._codes)

    def width(self, code: int) -> int:
        """Return the width a reader of the file moves on after a code."""
        return self._widths[code - 1]

    def add_to(self, document: Any) -> None:
        """Write the font and what belongs to it into a ReportLab document."""
        data, places = self._subset()
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
        base = pdfdoc.PDFName(f"{tag}+{self.face.name}")
        descendant = self._descendant(document, base, data, places)
        font = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("Type0"),
            "BaseFont": base,
            "Encoding": pdfdoc.PDFName("Identity-H"),
            "DescendantFonts": pdfdoc.PDFArray(
                [document.Reference(descendant, f"descendant:{self.name}")]
            ),
            "ToUnicode": self._stream(document, self._letters(), "letters"),
        }
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.name] = document.Reference(pdfdoc.PDFDictionary(font), f"font:{self.name}")

    def _descendant(self, document: Any, base: Any, data: bytes, places: dict[int, int]) -> Any:
        system = {
            "Registry": pdfdoc.PDFString("Adobe"),
            "Ordering": pdfdoc.PDFString("Identity"),
            "Supplement": 0,
        }
        glyphs = struct.pack(
            f">{len(self._codes) + 1}H", 0, *(places[glyph] for glyph, _ in self._codes)
        )
        descriptor = self._descriptor(document, base, data)
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": base,
                "CIDSystemInfo": pdfdoc.PDFDictionary(system),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{self.name}"),
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(self._widths)]),
                "CIDToGIDMap": self._stream(document, glyphs, "glyphs"),
            }
        )

    def _stream(self, document: Any, content: bytes, what: str, **entries: int) -> Any:
        stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
        for key, value in entries.items():
            stream.dictionary[key] = value
        return document.Reference(stream, f"{what}:{self.name}")

    def _subset(self) -> tuple[bytes, dict[int, int]]:
        """Return the font file with the used glyphs, and where each of them now is."""
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(self.glyphs | {0})
        wanted.drop_table_tag_set.update(
            int.from_bytes(table.encode("ascii").ljust(4)) for table in DROPPED_TABLES
        )
        wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        for axis, at in self.face.axes.items():
            wanted.pin_axis_location(self.face.face, axis, at)
        plan = uharfbuzz.SubsetPlan(self.face.face, wanted)
        data = bytes(plan.execute().blob.data)
        return data, dict(plan.old_to_new_glyph_mapping.items())

    def _descriptor(self, document: Any, base: Any, data: bytes) -> Any:
        extents = self.face.font.get_font_extents("ltr")
        scale = self.face.scale
        box = struct.unpack(">4h", uharfbuzz.Face(data).reference_table("head").data[36:44])
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": base,
                "Flags": SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([round(side * scale) for side in box]),
                "ItalicAngle": 0,
                "Ascent": round(extents.ascender * scale),
                "Descent": round(extents.descender * scale),
                "CapHeight": 700,
                "StemV": 80,
                "FontFile2": self._stream(document, data, "file", Length1=len(data)),
            }
        )

    def _letters(self) -> bytes:
        """Return the map from codes to letters that readers copy text by."""
        lines = [
            f"<{code:04X}> <{text.rstrip(chr(0)).encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
            if text
        ]
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        body = "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
        return f"{LETTERS_HEAD}\n{body}\n{LETTERS_FOOT}\n".encode("ascii")


LETTERS_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
LETTERS_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
