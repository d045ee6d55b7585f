"""Pages put two on a sheet in the order of a folded booklet."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

SHEET = (841.89, 595.276)  # A4, across
FOLDED = 4  # pages on the two sides of a sheet
LEFT_BEHIND = ("/StructTreeRoot", "/MarkInfo", "/Dests", "/Names", "/OpenAction")


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


class _Half(NamedTuple):
    """Where a page stands on a side of a sheet: how large, and how far right and up."""

    sheet: int
    scale: float
    x: float
    y: float

    def at(self, x: Any, y: Any) -> tuple[float, float]:
        """Return where a point of the page is on the sheet."""
        return (
            round(self.x + float(x or 0) * self.scale, 2),
            round(self.y + float(y or 0) * self.scale, 2),
        )


def booklet(pdf: bytes, *, right_to_left: bool = False) -> bytes:
    """Return a file of A4 sheets with two pages a side, to be folded in the middle.

    Pages are made smaller or larger to fill half a sheet, their shape kept.
    Bookmarks and links lead to where their page now stands; the structure stays
    behind, for sheets are not read in the order of their sides. The same pages give
    the same bytes. Raises pikepdf.PdfError where *pdf* is no file.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        links = [list(page.obj.get("/Annots", [])) for page in document.pages]
        leading = _leading(document)
        forms = [document.make_indirect(page.as_form_xobject()) for page in document.pages]
        del document.pages[:]
        halves = _put_on_sheets(document, forms, right_to_left=right_to_left)
        sheets = [page.obj for page in document.pages]
        for number, annotations in enumerate(links, 1):
            _move(document, sheets[halves[number].sheet], annotations, halves[number])
        for item, number in leading:
            half = halves[number]
            spot = half.at(item.Dest[2], item.Dest[3])
            item.Dest = pikepdf.Array([sheets[half.sheet], pikepdf.Name.XYZ, *spot, None])
        for key in LEFT_BEHIND:
            if key in document.Root:
                del document.Root[key]
        document.Root.ViewerPreferences = pikepdf.Dictionary(
            DisplayDocTitle=True, Duplex=pikepdf.Name.DuplexFlipShortEdge
        )
        made = BytesIO()
        document.save(made, deterministic_id=True)
    return made.getvalue()


def _leading(document: Any) -> list[tuple[Any, int]]:
    """Return every bookmark and link with the number of the page it leads to."""
    import pikepdf

    numbers = {page.obj.objgen: number for number, page in enumerate(document.pages, 1)}
    pointing = (
        item
        for item in document.objects
        if isinstance(item, pikepdf.Dictionary) and "/Dest" in item
    )
    return [(item, numbers[item.Dest[0].objgen]) for item in pointing]


def _put_on_sheets(document: Any, forms: list[Any], *, right_to_left: bool) -> dict[int, _Half]:
    """Add the sides of all sheets; return where each page now stands."""
    halves: dict[int, _Half] = {}
    for sheet, sides in enumerate(folded_order(len(forms), right_to_left=right_to_left)):
        shown = [(half, number) for half, number in enumerate(sides) if number]
        halves |= {number: _half(forms[number - 1], sheet, half) for half, number in shown}
        _add_side(document, {number: (forms[number - 1], halves[number]) for _, number in shown})
    return halves


def _add_side(document: Any, shown: dict[int, tuple[Any, _Half]]) -> None:
    """Add one side of a sheet with the pages that stand on it."""
    import pikepdf

    page = document.add_blank_page(page_size=SHEET)
    forms = {f"/P{number}": form for number, (form, _half) in shown.items()}
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(forms))
    operators = [
        f"q {half.scale:.5f} 0 0 {half.scale:.5f} {half.x:.3f} {half.y:.3f} cm /P{number} Do Q"
        for number, (_form, half) in shown.items()
    ]
    page.Contents = document.make_stream(" ".join(operators).encode("ascii"))


def _move(document: Any, sheet: Any, links: list[Any], half: _Half) -> None:
    """Move the links of a page to where it stands on a sheet."""
    import pikepdf

    for link in links:
        left, bottom, right, top = link.Rect
        link.Rect = pikepdf.Array([*half.at(left, bottom), *half.at(right, top)])
        if "/StructParent" in link:
            del link.StructParent
    if links:
        kept = list(sheet.get("/Annots", []))
        sheet.Annots = document.make_indirect(pikepdf.Array([*kept, *links]))


def _half(form: Any, sheet: int, half: int) -> _Half:
    """Return where a page stands in the left (0) or the right half of a sheet."""
    left, bottom, right, top = (float(edge) for edge in form.BBox)
    width, height = right - left, top - bottom
    room, tall = SHEET[0] / 2, SHEET[1]
    scale = min(room / width, tall / height)
    x = room * half + (room - width * scale) / 2 - left * scale
    return _Half(sheet, scale, x, (tall - height * scale) / 2 - bottom * scale)
