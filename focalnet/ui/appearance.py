"""How the window looks: colours, typefaces, sizes, in light and in dark."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from focalnet.resources import resource
from focalnet.settings import Settings
from focalnet.typefaces import ARABIC, LATIN, file_of, lending_files

STYLE = "fusion"
POINTS = 10.0
# So large the words of a desk become at most, unless the officer chose larger ones.
DESK_POINTS, ANSWER_POINTS = 18.0, 28.0
FAMILIES = ("IBM Plex Sans", "IBM Plex Sans Arabic")
WORN = ((LATIN, "Regular"), (ARABIC, "Regular"), (ARABIC, "SemiBold"))


class Colours(NamedTuple):
    """The colours of one appearance, named by what they mean."""

    window: str
    base: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    hover: str
    button: str
    line: str
    edge: str
    good: str
    warn: str
    bad: str
    bad_field: str


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    text="#1b1f24",
    muted="#555e68",
    faint="#8b939c",
    accent="#1d5c9e",
    on_accent="#ffffff",
    hover="#e3e8ee",
    button="#ffffff",
    line="#d5d9de",
    edge="#87909a",
    good="#1a6b35",
    warn="#855000",
    bad="#a4262c",
    bad_field="#fbe9e9",
)
DARK = Colours(
    window="#1b1e23",
    base="#22262c",
    text="#e6e8eb",
    muted="#a8b0ba",
    faint="#6f7883",
    accent="#82b7f4",
    on_accent="#10161d",
    hover="#2d333b",
    button="#2a2f36",
    line="#3a4048",
    edge="#707a86",
    good="#7bc98f",
    warn="#e3b15b",
    bad="#f29a96",
    bad_field="#43282a",
)


def colours() -> Colours:
    """Return the colours of the appearance in use."""
    palette = QGuiApplication.palette()
    return DARK if palette.color(QPalette.ColorRole.Window) == QColor(DARK.window) else LIGHT


def wear(app: QApplication, settings: Settings) -> None:
    """Give the whole program the appearance that the settings ask for."""
    dark = settings.theme == "dark" or (
        settings.theme == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    chosen = DARK if dark else LIGHT
    _load_faces()
    font = font_of(settings)
    if app.style().name() != STYLE:  # made anew it would cost the first paint dearly
        app.setStyle(STYLE)
    app.setFont(font)
    app.setPalette(palette_of(chosen))
    app.setStyleSheet(style_sheet(chosen, font))


def font_of(settings: Settings) -> QFont:
    """Return the font of everything written, in the size that the settings ask for."""
    font = QFont(list(FAMILIES))
    font.setPointSizeF(POINTS * settings.text_size / 100)
    # Some of the typefaces that lend letters would be drawn in their thinnest weight.
    font.setVariableAxis(QFont.Tag("wght"), QFont.Weight.Normal)
    return font


@cache
def _load_faces() -> None:
    for family, weight in WORN:
        if path := file_of(family, weight):
            QFontDatabase.addApplicationFont(str(path))


@cache
def load_scripts() -> None:
    """Load the typefaces of all scripts a name may be written in; Qt falls back to them.

    A computer need not have them. It takes some 25 ms, so not before a register is open.
    """
    for path in lending_files():
        QFontDatabase.addApplicationFont(str(path))


def palette_of(chosen: Colours) -> QPalette:
    """Return Qt's palette of these colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for part, name in {
        role.Window: chosen.window,
        role.WindowText: chosen.text,
        role.Base: chosen.base,
        role.AlternateBase: chosen.window,
        role.Text: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Button: chosen.button,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.bad,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.ToolTipBase: chosen.base,
        role.ToolTipText: chosen.text,
        role.Mid: chosen.line,
        role.Dark: chosen.edge,
        role.Light: chosen.base,
        role.Accent: chosen.accent,
    }.items():
        palette.setColor(part, QColor(name))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(chosen.faint))
    return palette


def style_sheet(chosen: Colours, font: QFont) -> str:
    """Return the one style sheet, with the colours and sizes filled in."""
    em = QFontMetrics(font).height()
    sheet = resource("styles", "window.qss").read_text("utf-8")
    for name, value in {
        "window": chosen.window,
        "base": chosen.base,
        "text": chosen.text,
        "muted": chosen.muted,
        "faint": chosen.faint,
        "accent": chosen.accent,
        "onAccent": chosen.on_accent,
        "hover": chosen.hover,
        "button": chosen.button,
        "line": chosen.line,
        "edge": chosen.edge,
        "good": chosen.good,
        "warn": chosen.warn,
        "bad": chosen.bad,
        "badField": chosen.bad_field,
        "em": str(em),
        "half": str(em // 2),
        "quarter": str(em // 4),
        "focused": f"{max(em // 4 - 1, 0)}px {max(em // 2 - 1, 0)}",
        "titleSize": f"{font.pointSizeF() * 1.5:.1f}",
        "codeSize": f"{font.pointSizeF() * 1.4:.1f}",
        "deskSize": f"{enlarged(font, 1.5, DESK_POINTS):.1f}",
        "answerSize": f"{enlarged(font, 2.4, ANSWER_POINTS):.1f}",
        "box": str(em * 3 // 4),
        "tick": resource("icons", "tick-dark.svg" if chosen is DARK else "tick.svg").as_posix(),
        "arrow": resource("icons", "down-dark.svg" if chosen is DARK else "down.svg").as_posix(),
        "left": resource("icons", "left-dark.svg" if chosen is DARK else "left.svg").as_posix(),
        "right": resource("icons", "right-dark.svg" if chosen is DARK else "right.svg").as_posix(),
    }.items():
        sheet = sheet.replace(f"@{name}@", value)
    return sheet


def enlarged(font: QFont, times: float, most: float) -> float:
    """Return the size of words that are read from afar, in points."""
    return max(font.pointSizeF(), min(font.pointSizeF() * times, most))
