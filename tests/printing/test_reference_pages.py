"""Pages as they looked when somebody looked at them; ``python -m`` this module draws them anew."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from focalnet.printing.directory import directory_pdf
from focalnet.printing.imposition import booklet
from focalnet.printing.paper import paper_pdf
from tests.benchmarks.directories import sample_edition
from tests.printing.test_structure import sample_paper

FOLDER = Path(__file__).parent / "reference"
SCALE, FAINTEST = 0.6, 60
MOST_DIFFERENT = 0.01  # of the dots of a page: curves are drawn a little otherwise elsewhere
PAGES = {
    "entries": ("English", 3),
    "index": ("English", -4),
    "arabic-contents": ("Arabic", 1),
    "arabic-entries": ("Arabic", 3),
    "two-languages": ("both", 5),
    "three-columns": ("narrow", 3),
    "booklet": ("folded", -1),
    "paper": ("paper", 0),
    "arabic-paper": ("Arabic paper", 0),
}


@cache
def _pdf(kind: str) -> bytes:
    english = sample_edition("en", 125)
    arabic = replace(sample_edition("ar", 125), digits="arab")
    if kind == "folded":
        return booklet(directory_pdf(replace(english, paper="A5", columns=1)))
    if kind.endswith("paper"):
        return paper_pdf(sample_paper("ar" if kind.startswith("Arabic") else "en"))
    editions = {
        "English": english,
        "Arabic": arabic,
        "both": replace(arabic, second=english),
        "narrow": replace(english, columns=3),
    }
    return directory_pdf(editions[kind])


def drawn(name: str) -> Image.Image:
    kind, number = PAGES[name]
    document = pypdfium2.PdfDocument(_pdf(kind))
    page = document[number % len(document)]
    picture: Image.Image = page.render(scale=SCALE).to_pil().convert("L")
    document.close()
    return picture


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(name: str) -> None:
    with Image.open(FOLDER / f"{name}.png") as kept:
        now = drawn(name)
        assert now.size == kept.size
        difference = ImageChops.difference(now, kept.convert("L"))
    dark = difference.point([0] * FAINTEST + [255] * (256 - FAINTEST))
    assert ImageStat.Stat(dark).mean[0] / 255 < MOST_DIFFERENT


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in PAGES:
        drawn(each).quantize(16).save(FOLDER / f"{each}.png", optimize=True)
