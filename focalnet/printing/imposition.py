"""Pages put two on a sheet in the order of a folded booklet."""

from __future__ import annotations

from io import BytesIO
from typing import Any

SHEET = (841.89, 595.276)  # A4, across
FOLDED = 4  # pages on the two sides of a sheet
LEFT_BEHIND = ("/Outlines", "/Dests", "/Names", "/PageMode", "/OpenAction")


def folded_order(pages: int, *, right_to_left: bool = False) -> list[tuple[int, int]]:
    """Return which pages (from 1) stand left and right on each side, 0 for a blank.

    Sides come front and back in turn, to be printed on both sides and turned over
    the short edge. A booklet read from the right is bound at its right.
    """
    whole = -(-pages // FOLDED) * FOLDED
    sides = []
    for at in range(whole // 2):
        outer, inner = whole - at, at + 1
        sides.append((outer, inner) if at % 2 == 0 else (inner, outer))
    if right_to_left:
        sides = [(right, left) for left, right in sides]
    return [(left if left <= pages else 0, right if right <= pages else 0) for left, right in sides]


def booklet(pdf: bytes, *, right_to_left: bool = False) -> bytes:
    """Return a file of A4 sheets with two pages a side, to be folded in the middle.

    Pages are made smaller or larger to fill half a sheet, their shape kept.
    Bookmarks and links stay behind: they name pages that are no longer there. The
    same pages give the same bytes. Raises pikepdf.PdfError where *pdf* is no file.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        forms = [document.make_indirect(page.as_form_xobject()) for page in document.pages]
        del document.pages[:]
        for sides in folded_order(len(forms), right_to_left=right_to_left):
            shown = [(half, f"/P{number}", number) for half, number in enumerate(sides) if number]
            page = document.add_blank_page(page_size=SHEET)
            pages = {name: forms[number - 1] for _half, name, number in shown}
            page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(pages))
            operators = [_placed(forms[number - 1], half, name) for half, name, number in shown]
            page.Contents = document.make_stream(" ".join(operators).encode("ascii"))
        for key in LEFT_BEHIND:
            if key in document.Root:
                del document.Root[key]
        document.Root.ViewerPreferences = pikepdf.Dictionary(
            DisplayDocTitle=True, Duplex=pikepdf.Name.DuplexFlipShortEdge
        )
        made = BytesIO()
        document.save(made, deterministic_id=True)
    return made.getvalue()


def _placed(form: Any, half: int, name: str) -> str:
    """Return the operators that draw a page in the left (0) or the right half of a sheet."""
    left, bottom, right, top = (float(edge) for edge in form.BBox)
    width, height = right - left, top - bottom
    room, tall = SHEET[0] / 2, SHEET[1]
    scale = min(room / width, tall / height)
    x = room * half + (room - width * scale) / 2 - left * scale
    y = (tall - height * scale) / 2 - bottom * scale
    return f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm {name} Do Q"
