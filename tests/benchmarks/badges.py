"""2,000 badges with photo and code, against the bare drawing of the same on ReportLab's canvas.

The bare drawing sets the same names, lines, codes and photos at fixed places, in a
TrueType face: no fitting, no wrapping, no bidirectional order, no check of a photo
beyond what ReportLab does, no crop marks, no structure, no archive.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from importlib.resources import files
from io import BytesIO
from random import Random
from typing import Any

import segno
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from focalnet.domain.badge_codes import badge_code
from focalnet.printing.plates import POINTS, plates_pdf
from focalnet.services.badge_layouts import Badge, front_of
from focalnet.services.plate_layout import CardSheet, card_sheet, on_sheets
from focalnet.services.plates import Plates

BADGES, ROUNDS = 2_000, 3
LIMIT = 3.0
CARD = (90.0, 54.0)
KEY = "ab" * 32
GIVEN = (
    "Awa",
    "Cheikh Ahmadou",
    "María del Carmen",
    "Jean-Baptiste",
    "Eleanor",
    "Min-jun",
    "Olena",
)
FAMILY = ("Diop", "Ndiaye-Guissé", "Quispe Mamani", "Kabongo wa Ilunga", "van der Berg", "Kim")
LINES = ("Head of the International Cooperation Department", "Ministry of Justice")
STATES = (
    "Senegal",
    "Bolivia (Plurinational State of)",
    "Democratic Republic of the Congo",
    "Jordan",
)


def portrait(number: int) -> bytes:
    """Return a photo as registrations bring them: 480 by 600 dots."""
    chance = Random(number)
    image = Image.effect_noise((120, 150), 30).convert("RGB").resize((480, 600))
    draw = ImageDraw.Draw(image)
    draw.ellipse((140, 110, 340, 370), fill=tuple(chance.randrange(90, 230) for _ in range(3)))
    draw.ellipse((40, 380, 440, 900), fill=tuple(chance.randrange(20, 120) for _ in range(3)))
    made = BytesIO()
    image.save(made, "JPEG", quality=85)
    return made.getvalue()


def people(count: int) -> list[Badge]:
    """Return badges of invented people."""
    chance = Random(7)
    return [
        Badge(
            event="Sixth seminar of focal points",
            where="The Hague · 21–24 January 2019",
            name=f"{chance.choice(GIVEN)} {chance.choice(FAMILY)} {number}",
            own="",
            lines=LINES,
            state=chance.choice(STATES),
            role="Participant",
            capacity="participant",
            code=badge_code(KEY, f"person {number}"),
            photo=number,
            whose=str(number),
        )
        for number in range(count)
    ]


def ours(badges: list[Badge], photos: list[bytes], sheet: CardSheet) -> bytes:
    """Return the badges as focalnet prints them."""
    fronts = [front_of(badge, CARD) for badge in badges]
    plates = on_sheets(sheet, fronts)
    return plates_pdf(
        Plates("en", "Badges", sheet.width, sheet.height, plates, tuple(photos), "Registry")
    )


def bare(badges: list[Badge], photos: list[bytes], sheet: CardSheet) -> bytes:
    """Return the same drawn straight on the canvas."""
    made = BytesIO()
    size = (sheet.width * POINTS, sheet.height * POINTS)
    canvas: Any = Canvas(made, pagesize=size, pageCompression=1)
    for number, badge in enumerate(badges):
        place = number % sheet.count
        if number and not place:
            canvas.showPage()
        left, top = (at * POINTS for at in sheet.place(place))
        _bare_badge(canvas, badge, photos[number], left, size[1] - top - CARD[1] * POINTS)
    canvas.save()
    return made.getvalue()


def _bare_badge(canvas: Any, badge: Badge, photo: bytes, left: float, foot: float) -> None:
    texts = (
        (badge.event, 8, 140), (badge.where, 6, 130), (badge.name, 14, 105),
        (badge.lines[0], 7, 80), (badge.lines[1], 7, 70), (badge.state, 10, 30), (badge.role, 9, 6),
    )  # fmt: skip
    for text, letters, up in texts:
        canvas.setFont("Bare", letters)
        canvas.drawString(left + 80, foot + up, text)
    canvas.drawImage(ImageReader(BytesIO(photo)), left + 11, foot + 30, 57, 72)
    side, path = 41.0 / 25, canvas.beginPath()
    code = segno.make_qr(badge.code, error="q", version=1, mask=3, boost_error=False)
    for row, line in enumerate(code.matrix):
        for column, dark in enumerate(line):
            if dark:
                path.rect(left + 205 + column * side, foot + 60 - row * side, side, side)
    canvas.drawPath(path, stroke=0, fill=1)


def _timed(made: Callable[[], bytes]) -> tuple[float, int]:
    start = time.process_time()
    size = len(made())
    return time.process_time() - start, size


def main() -> None:
    """Print how long both take (processor, median of turns taken in turns) and the ratio."""
    badges, photos = people(BADGES), [portrait(number) for number in range(BADGES)]
    sheet = card_sheet("A4", CARD)
    face = files("fontpkg_ibm_plex_sans_arabic") / "files" / "IBMPlexSansArabic-Regular.ttf"
    pdfmetrics.registerFont(TTFont("Bare", str(face)))
    turns = [
        (
            _timed(lambda: ours(badges, photos, sheet)),
            _timed(lambda: bare(badges, photos, sheet)),
        )
        for _ in range(ROUNDS)
    ]
    mine, other = (statistics.median(turn[at][0] for turn in turns) for at in (0, 1))
    sizes = [size // 1024 for _seconds, size in turns[0]]
    print(
        f"{BADGES} badges with photo and code: {mine:.2f} s ({sizes[0]} KB), bare drawing"
        f" {other:.2f} s ({sizes[1]} KB), ratio {mine / other:.2f} (at most {LIMIT})"
    )
    if mine / other > LIMIT:
        raise SystemExit(1)
