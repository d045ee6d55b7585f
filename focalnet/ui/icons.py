"""The window's own icons, named by meaning and drawn in the colours in use."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from focalnet.resources import resource
from focalnet.ui.appearance import colours

SIZES = (16, 20, 24, 32, 48)


def icon(name: str) -> QIcon:
    """Return the icon called *name* in the colours of the appearance in use."""
    chosen = colours()
    drawing = resource("icons", f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, chosen.text),
        (QIcon.Mode.Disabled, chosen.faint),
        (QIcon.Mode.Selected, chosen.on_accent),
    ):
        for size in SIZES:
            made.addPixmap(_drawn(drawing, colour, size), mode)
    return made


def _drawn(drawing: str, colour: str, size: int) -> QPixmap:
    tinted = drawing.replace("currentColor", QColor(colour).name())
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
