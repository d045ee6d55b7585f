"""The paper: a ReportLab canvas that takes lines set by the typesetter."""

from __future__ import annotations

from io import BytesIO
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from focalnet.printing.archiving import About, archive
from focalnet.printing.typesetting import Line, Typesetter

# Pages written as letters (base 85) are a quarter larger and slower to make.
rl_config.useA85 = 0
rl_config.pdfComments = 0

A4 = (595.276, 841.89)
MAKER = "focalnet"


class _Link(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab ships no types
    """A box that leads to a place of the file; written at once, for there are thousands."""

    __RefOnly__ = 1

    def __init__(self, box: tuple[float, float, float, float], page: int, y: float) -> None:
        self._box = " ".join(f"{edge:.2f}" for edge in box)
        self._page = pdfdoc.PDFObjectReference(f"Page{page}")
        self._y = y

    def format(self, document: Any) -> bytes:
        """Return the annotation as it is written, with the flag that it may be printed."""
        page = self._page.format(document).decode("ascii")
        return (
            f"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{self._box}]"
            f" /Dest [{page} /XYZ 0 {self._y:.2f} null] >>"
        ).encode("ascii")


class Ink(NamedTuple):
    """A colour as red, green and blue, each from 0 to 1."""

    red: float
    green: float
    blue: float

    @property
    def operands(self) -> str:
        """The colour as the PDF operators rg and RG want it."""
        return f"{self.red:.3g} {self.green:.3g} {self.blue:.3g}"


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
        self.pages_made = BytesIO()
        super().__init__(
            self.pages_made, pagesize=size, invariant=1, pageCompression=1, lang=language
        )
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(subject)
        self.setCreator(MAKER)
        self.setProducer(MAKER)
        self._about = About(title, author, subject, language, MAKER)
        self.setViewerPreference("DisplayDocTitle", "true")

    def put(self, line: Line, x: float, y: float, ink: Ink) -> None:
        """Draw a line with its left end on the base line at (x, y)."""
        if line.text:
            self.addLiteral(f"BT {ink.operands} rg 1 0 0 1 {x:.2f} {y:.2f} Tm {line.text} ET")
        if line.marks:
            self.addLiteral(f"q {ink.operands} rg 1 0 0 1 {x:.2f} {y:.2f} cm {line.marks} Q")

    def fill(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """Fill a box whose lower left corner is (x, y)."""
        self.addLiteral(f"{ink.operands} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def link(self, box: tuple[float, float, float, float], page: int, y: float) -> None:
        """Let a click on a box (left, bottom, right, top) lead to a page, by its number from 1."""
        self._addAnnotation(_Link(box, page, y))

    def _make_preamble(self) -> None:
        """Begin a page with nothing: ReportLab's own beginning wants Helvetica."""
        self._preamble = ""

    def finished(self, typesetter: Typesetter) -> bytes:
        """Embed the faces that were used and return the file."""
        self._doc.idToObject["BasicFonts"].dict.clear()
        for face in typesetter.embedded:
            face.add_to(self._doc)
        for page in self._doc.Pages.pages:
            del page.Trans  # an empty word about how to turn to the page on a screen
        archive(self._doc, self._about)
        self.save()
        return self.pages_made.getvalue()
