"""The paper: a ReportLab canvas that takes lines set by the typesetter."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from focalnet.printing.archiving import About, archive
from focalnet.printing.letters import UNSEEN
from focalnet.printing.structure import ARTIFACT, Part, Structure
from focalnet.printing.typesetting import Line, Typesetter
from focalnet.printing.writing import written

# Pages written as letters (base 85) are a quarter larger and slower to make.
rl_config.useA85 = 0
rl_config.pdfComments = 0

A4 = (595.276, 841.89)
MAKER = "focalnet"
WRITTEN_OF_PAGES = (
    *("Parent", "MediaBox", "Resources", "Contents", "Annots"),
    *("StructParents", "Tabs"),
)


class _Link(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab ships no types
    """A box that leads to a place of the file; written at once, for there are thousands."""

    __RefOnly__ = 1

    def __init__(
        self,
        box: tuple[float, float, float, float],
        place: tuple[int, float],
        told: str,
        sheet: int,
    ) -> None:
        left, bottom, right, top = box
        self._box = f"{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}"
        page, self._y = place
        self._page = pdfdoc.PDFObjectReference(f"Page{page}")
        self._told = told
        self.sheet = sheet
        self.parent = 0

    def format(self, document: Any) -> bytes:
        """Return the annotation as it is written, with the flag that it may be printed."""
        page = self._page.format(document).decode("ascii")
        told = UNSEEN.sub("", self._told)[:LONGEST_TOLD].encode("utf-16-be", "replace").hex()
        return (
            f"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{self._box}]"
            f" /Contents <FEFF{told}> /Dest [{page} /XYZ 0 {self._y:.2f} null]"
            f" /StructParent {self.parent} >>"
        ).encode("ascii")


LONGEST_TOLD = 200  # letters of a link that are told
OPERANDS: dict[tuple[float, float, float], str] = {}


class Ink(NamedTuple):
    """A colour as red, green and blue, each from 0 to 1."""

    red: float
    green: float
    blue: float

    @property
    def operands(self) -> str:
        """The colour as the PDF operators rg and RG want it."""
        found = OPERANDS.get(self)
        if found is None:
            found = OPERANDS[self] = f"{self.red:.3g} {self.green:.3g} {self.blue:.3g}"
        return found


BLACK, GREY, PALE = Ink(0.1, 0.1, 0.12), Ink(0.4, 0.42, 0.46), Ink(0.78, 0.8, 0.84)
ACCENT, GROUND, ALERT = Ink(0.09, 0.25, 0.44), Ink(0.925, 0.945, 0.97), Ink(0.6, 0.2, 0.1)


class Sheet(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """A document; the same drawing gives the same bytes, whatever the day."""

    def __init__(
        self,
        *,
        language: str,
        title: str,
        author: str,
        subject: str,
        size: tuple[float, float] = A4,
    ) -> None:
        super().__init__(BytesIO(), pagesize=size, invariant=1, pageCompression=1, lang=language)
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(subject)
        self.setCreator(MAKER)
        self.setProducer(MAKER)
        self._about = About(title, author, subject, language, MAKER)
        self._structure = Structure()
        self.setViewerPreference("DisplayDocTitle", "true")

    def put(
        self, line: Line, x: float, y: float, ink: Ink, part: Part | None = None, opening: str = ""
    ) -> None:
        """Draw a line of a part with its left end on the base line at (x, y).

        Without a part it frames the page and is not read out. ``opening`` is what
        :meth:`opening` gave, where lines are drawn in another order than they are read.
        """
        if line.text or line.marks:
            opened = opening or (self._structure.opening(part, line) if part else ARTIFACT)
            at, colour = f"{x:.2f} {y:.2f}", ink.operands
            drawn = (
                f"{opened} BT {colour} rg 1 0 0 1 {at} Tm {line.text} ET" if line.text else opened
            )
            marks = f" q {colour} rg 1 0 0 1 {at} cm {line.marks} Q" if line.marks else ""
            self._code.append(f"{drawn}{marks} EMC")

    def opening(self, part: Part | None, line: Line) -> str:
        """Return what :meth:`put` opens a line with, which makes it the next one to be read."""
        if part and (line.text or line.marks):
            return self._structure.opening(part, line)
        return ARTIFACT

    def fill(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """Fill a box whose lower left corner is (x, y)."""
        self.frame(f"{ink.operands} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, operators: str) -> None:
        """Draw what is not read out."""
        self._code.append(f"{ARTIFACT} {operators} EMC")

    def picture(
        self, name: str, stream: Any, box: tuple[float, float, float, float], operators: str
    ) -> None:
        """Draw a picture that fills the unit square where *operators* put it, cut to a box.

        The same name is the same picture, kept once; *box* is (left, bottom, width,
        height). It is not read out.
        """
        known = self._doc.getXObjectName(name)
        if known not in self._doc.idToObject:
            self._doc.Reference(stream, known)
        self._formsinuse.append(name)
        left, bottom, width, height = box
        cut = f"{left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re W n"
        self.frame(f"q {cut} {operators} cm /{known} Do Q")

    def link(
        self,
        box: tuple[float, float, float, float],
        place: tuple[int, float],
        part: Part,
        told: str,
    ) -> None:
        """Let a click on a box (left, bottom, right, top) lead to a page and a height on it.

        Pages count from 1; *told* is what readers hear of it.
        """
        link = _Link(box, place, told, self._structure.page)
        self._addAnnotation(link)
        self._structure.linked(part, link)

    def showPage(self) -> None:  # noqa: N802
        """End the page at hand and begin the next one."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = WRITTEN_OF_PAGES
        page.StructParents, page.Tabs = self._structure.page, pdfdoc.PDFName("S")
        page.Trans = None  # an empty word about how to turn to the page on a screen
        self._structure.turn()

    def _make_preamble(self) -> None:
        """Begin a page with nothing: ReportLab's own beginning wants Helvetica."""
        self._preamble = ""

    def finished(self, typesetter: Typesetter) -> bytes:
        """Embed the faces that were used and return the file."""
        self._doc.idToObject["BasicFonts"].dict.clear()
        for face in typesetter.embedded:
            face.add_to(self._doc)
        archive(self._doc, self._about)
        return written(self._doc, self, self._structure)
