"""Colours that can be read, in light and in dark."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout
from pytestqt.qtbot import QtBot

from focalnet.resources import resource
from focalnet.settings import Settings
from focalnet.ui.appearance import (
    DARK,
    FAMILIES,
    LIGHT,
    Colours,
    font_of,
    load_scripts,
    style_sheet,
)

WRITTEN = ("text", "muted", "accent", "good", "warn", "bad")
GROUNDS = ("window", "base")


def luminance(name: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (linear(part()) for part in (colour.redF, colour.greenF, colour.blueF))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_written_stands_out_from_its_ground(colours: Colours) -> None:
    pairs = [(writing, ground) for writing in WRITTEN for ground in GROUNDS]
    pairs += [("on_accent", "accent"), ("text", "hover"), ("text", "button"), ("text", "bad_field")]
    weak = {
        (writing, ground): contrast(getattr(colours, writing), getattr(colours, ground))
        for writing, ground in pairs
    }
    assert {pair: value for pair, value in weak.items() if value < 4.5} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_name_in_the_style_sheet_is_filled_in(qtbot: QtBot, colours: Colours) -> None:
    assert re.findall(r"@\w+@", style_sheet(colours, QFont())) == []
    assert re.findall(r"@\w+@", resource("styles", "window.qss").read_text("utf-8"))


@pytest.mark.parametrize(
    "name",
    [
        "Awa",
        "أوا",
        "Иван",
        "Γιώργος",
        "ნინო",
        "Արամ",
        "דוד",
        "राम",
        "রাম",
        "ராம்",
        "රාම",
        "สมชาย",
        "ສົມ",
        "សុខ",
        "မြန်",
        "አበበ",
        "王小明",
        "さくら",
        "김민수",
        "އަހްމަދު",
        "བསྟན",
        "ⵉⴷⵉⵔ",
        "રામ",
        "ਰਾਮ",
        "ರಾಮ",
        "രാമ",
        "ରାମ",
        "రామ",
    ],
)
def test_a_name_in_any_script_has_no_boxes(qtbot: QtBot, name: str) -> None:
    load_scripts()
    layout = QTextLayout(name, QFont(list(FAMILIES)))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def test_letters_that_are_lent_are_as_strong_as_our_own(qtbot: QtBot) -> None:
    load_scripts()
    thin, worn = font_of(Settings()), font_of(Settings())
    thin.setVariableAxis(QFont.Tag("wght"), QFont.Weight.Thin)
    assert ink("김민준", worn) > 1.5 * ink("김민준", thin)


def ink(text: str, font: QFont) -> int:
    """Return how dark a text is in all, drawn large."""
    font.setPointSizeF(40)
    image = QImage(300, 120, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(image.rect(), text)
    painter.end()
    return sum(255 - shade for shade in bytes(image.constBits()))
