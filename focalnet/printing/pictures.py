"""Photos for badges: checked before they are opened, made small, and freed of all they tell.

A photo out of a registration may be anything. What goes into a document is drawn
anew from its dots: no place, no camera, no bytes of the file itself.
"""

from __future__ import annotations

import hashlib
import struct
from io import BytesIO
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

MOST_DOTS, LONGEST_SIDE = 36_000_000, 12_000
DOTS_OF_A_POINT = 300 / 72
QUALITY = 88
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
# Markers that begin a frame, and those that stand alone.
FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
BEGIN = 0xFF
ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


# What reading a broken picture can end in.
BROKEN = (
    *(OSError, ValueError, SyntaxError, struct.error, KeyError, IndexError),
    *(TypeError, EOFError, OverflowError, MemoryError),
)


class PhotoRefused(ValueError):
    """The file is no photo that can be printed: no PNG or JPEG, broken, or far too large."""


class Picture(NamedTuple):
    """A photo ready to be drawn: its name in the file, its size in dots, its object."""

    name: str
    width: int
    height: int
    stream: Any


def printable(data: bytes, width: float, height: float) -> Picture:
    """Return a photo as it is drawn into a box (points); raises PhotoRefused.

    The same bytes give the same picture.
    """
    from PIL import Image

    wide, high = size_of(data)
    if wide * high > MOST_DOTS or max(wide, high) > LONGEST_SIDE or not wide * high:
        raise PhotoRefused("too large")
    most = (round(width * DOTS_OF_A_POINT), round(height * DOTS_OF_A_POINT))
    try:
        drawn = _opened(data, (wide, high), max(most))
    except (*BROKEN, Image.DecompressionBombError) as error:
        raise PhotoRefused("unreadable") from error
    scale = max(most[0] / drawn.width, most[1] / drawn.height)
    if scale < 1:
        smaller = (max(1, round(drawn.width * scale)), max(1, round(drawn.height * scale)))
        drawn = drawn.resize(smaller, Image.Resampling.BILINEAR, reducing_gap=2.0)
    drawn.info.clear()  # a comment of the file would be saved along
    made = BytesIO()
    drawn.save(made, "JPEG", quality=QUALITY)
    return _picture(made.getvalue(), drawn.width, drawn.height)


def _opened(data: bytes, size: tuple[int, int], longest: int) -> Any:
    """Return the dots of a photo, upright, perhaps fewer where fewer than it has will do."""
    from PIL import Image, ImageOps

    with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
        if opened.size != size:
            raise PhotoRefused("two sizes")
        opened.draft("RGB", (longest, longest))
        opened.load()
        ImageOps.exif_transpose(opened, in_place=True)
        return _on_white(opened)


def _on_white(image: Any) -> Any:
    """Return an image as red, green and blue, white where it is seen through."""
    from PIL import Image

    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        over = image.convert("RGBA")
        ground = Image.new("RGBA", over.size, (255, 255, 255, 255))
        return Image.alpha_composite(ground, over).convert("RGB")
    if image.mode.startswith("I"):
        return image.point(lambda dot: dot / 256).convert("L").convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _picture(jpeg: bytes, width: int, height: int) -> Picture:
    stream = pdfdoc.PDFStream(content=jpeg)
    entries = {
        "Type": pdfdoc.PDFName("XObject"),
        "Subtype": pdfdoc.PDFName("Image"),
        "Width": width,
        "Height": height,
        "BitsPerComponent": 8,
        "ColorSpace": pdfdoc.PDFName("DeviceRGB"),
        "Filter": pdfdoc.PDFName("DCTDecode"),
    }
    for key, value in entries.items():
        stream.dictionary[key] = value
    return Picture(hashlib.sha256(jpeg).hexdigest()[:20], width, height, stream)


def size_of(data: bytes) -> tuple[int, int]:
    """Return width and height that the head of a PNG or JPEG states; raises PhotoRefused."""
    try:
        if data.startswith(PNG):
            if data[12:16] != b"IHDR":
                raise PhotoRefused("no head")
            width, height = struct.unpack(">II", data[16:24])
            return int(width), int(height)
        if data.startswith(JPEG):
            return _size_of_jpeg(data)
    except (struct.error, IndexError) as error:
        raise PhotoRefused("cut off") from error
    raise PhotoRefused("neither PNG nor JPEG")


def _size_of_jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at < len(data):
        if data[at] != BEGIN:
            raise PhotoRefused("no marker")
        marker = data[at + 1]
        if marker == BEGIN or marker in ALONE:
            at += 1 if marker == BEGIN else 2
            continue
        if marker in FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    raise PhotoRefused("no frame")
