"""Codes for scanners (QR, ISO/IEC 18004) as one path of squares."""

from __future__ import annotations

import re
from itertools import groupby

import segno

PLAIN = re.compile(r"[0-9A-Z $%*+./:-]{1,16}", re.ASCII)
QUIET = 2  # modules left white within the side; badges leave the rest white around it
# Any of the eight masks is read by every scanner; weighing them all takes four times as long.
MASK = 3


def code_path(code: str, side: float) -> str:
    """Return the operators that fill a code *side* points long, its lower left corner at 0, 0.

    A quarter of it may be lost (level Q).
    """
    rows = _modules(code)
    unit = side / (len(rows) + 2 * QUIET)
    boxes = []
    for number, row in enumerate(rows):
        bottom = side - (QUIET + number + 1) * unit
        at = QUIET
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                boxes.append(f"{at * unit:.3f} {bottom:.3f} {length * unit:.3f} {unit:.3f} re")
            at += length
    return f"{' '.join(boxes)} f"


def _modules(code: str) -> tuple[bytearray, ...]:
    """Return the dark and light modules, row by row; ten signs take the smallest code there is."""
    if PLAIN.fullmatch(code):
        made = segno.make_qr(code, error="q", version=1, mask=MASK, boost_error=False)
    else:
        made = segno.make_qr(code, error="q", boost_error=False)
    return tuple(made.matrix)
