"""The colours of the page: an ICC profile of sRGB, made from the numbers of its standard.

IEC 61966-2-1 gives the curve; the primaries are those of ITU-R BT.709, adapted
to the white D50 that profiles are written in.
"""

from __future__ import annotations

import struct
from functools import cache

WHITE = (0.9642, 1.0, 0.8249)
RED, GREEN, BLUE = (
    (0.43607, 0.22249, 0.01392),
    (0.38515, 0.71687, 0.09708),
    (0.14307, 0.06061, 0.7141),
)
GAMMA, SLOPE, OFFSET, LINEAR, KNEE = 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045
# From the white of daylight (D65) to D50, by the method of Bradford.
ADAPTED = (1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
MADE = (2026, 1, 1, 0, 0, 0)
HEADER, ENTRY, WORD = 128, 12, 4


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _text(text: str) -> bytes:
    """Return a text in one language, as profiles of version 4 write it."""
    letters = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII2s2sII", 1, 12, b"en", b"US", len(letters), 28) + letters


@cache
def srgb_profile() -> bytes:
    """Return an ICC profile (version 4.2) of sRGB for screens."""
    curve = b"para" + struct.pack(">4xHxx", 3) + _fixed(GAMMA, SLOPE, OFFSET, LINEAR, KNEE)
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No copyright; use freely."),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(*WHITE),
        b"chad": b"sf32\0\0\0\0" + _fixed(*ADAPTED),
        b"rXYZ": b"XYZ \0\0\0\0" + _fixed(*RED),
        b"gXYZ": b"XYZ \0\0\0\0" + _fixed(*GREEN),
        b"bXYZ": b"XYZ \0\0\0\0" + _fixed(*BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    directory, body = struct.pack(">I", len(tags)), b""
    start = HEADER + len(directory) + ENTRY * len(tags)
    places: dict[bytes, int] = {}
    for name, content in tags.items():
        if content not in places:
            places[content] = start + len(body)
            body += content + b"\0" * (-len(content) % WORD)
        directory += name + struct.pack(">II", places[content], len(content))
    size = start + len(body)
    header = struct.pack(
        ">I4xI4s4s4s6H4s4x4x4x4x8xI12s4x",
        *(size, 0x04200000, b"mntr", b"RGB ", b"XYZ ", *MADE, b"acsp"),
        *(0, _fixed(*WHITE)),
    )
    return header.ljust(HEADER, b"\0") + directory + body
