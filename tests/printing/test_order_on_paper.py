"""Lines that mix directions, read off the page and held against another implementation."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace

from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.printing.direction import isolated
from focalnet.printing.directory import directory_pdf
from focalnet.printing.imposition import booklet
from tests.benchmarks.directories import sample_edition
from tests.printing.paper import STEERING, line_on_paper, seen

ARABIC = ("وزارة", "العدل", "مكتب", "هاتف:", "محمد", "بن", "سعيد،", "بشأن", "رقم")
LATIN = ("UNODC", "Ministry", "of", "Justice", "Dr.", "ICC-ASP", "e-mail:")
NUMBERS = ("2026", "12.5", "٢٠٢٦", "3 – 4", "№ 7", "50%")
OTHERS = ("+221 33 800 00 00", "(مكتب)", "(UNODC)", "[2026]", "NV/CM/335/2024", "a.d@example.org")
words = st.sampled_from((*ARABIC, *LATIN, *NUMBERS, *OTHERS))
BRACKETS = dict.fromkeys(map(ord, "()[]"), "|")


def _told(text: str, *, right_to_left: bool) -> str:
    """Return the letters of a line from left to right, as the other implementation has them."""
    found: str = get_display(isolated(text), base_dir="R" if right_to_left else "L")
    letters = found.translate(STEERING).replace("\u00a0", "").replace(" ", "")
    return letters.translate(BRACKETS)


@settings(max_examples=100)
@given(st.lists(words, min_size=1, max_size=6), st.booleans())
def test_glyphs_stand_on_the_page_in_the_reference_order(
    parts: list[str], right_to_left: bool
) -> None:
    own = ARABIC if right_to_left else LATIN
    text = " ".join([own[0], *parts])  # a line without letters of the page has its own direction
    pdf = line_on_paper(text, right_to_left=right_to_left)
    assert seen(pdf) == _told(text, right_to_left=right_to_left)


CODE = """
import hashlib
from tests.printing.test_order_on_paper import two_languages
print(hashlib.sha256(two_languages()).hexdigest())
"""


def two_languages() -> bytes:
    arabic, english = sample_edition("ar", 125, mixed=True), sample_edition("en", 125)
    made = directory_pdf(replace(arabic, second=english, paper="A5", digits="arab"))
    return made + booklet(made, right_to_left=True)


def test_two_processes_make_the_same_bytes_of_two_languages_and_of_a_booklet() -> None:
    found = {hashlib.sha256(two_languages()).hexdigest()}
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "LANG": "C", "TZ": "Asia/Tokyo"}
        command = [sys.executable, "-c", CODE]
        done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
        found.add(done.stdout.strip())
    assert len(found) == 1
