"""Language, light or dark, and the size of the text."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from focalnet.settings import TEXT_SIZES
from focalnet.ui.keeping import Keeper
from focalnet.ui.languages import LANGUAGES


class Looks(QWidget):
    """The choices of looks; each takes effect at once."""

    def __init__(self, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        settings = keeper.settings
        languages = {"": self.tr("That of the system"), **LANGUAGES}
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        sizes = {size: f"{size} %" for size in TEXT_SIZES}
        self.language = chooser(languages, settings.language)
        self.theme = chooser(themes, settings.theme)
        self.text_size = chooser(sizes, settings.text_size)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        title = QLabel(self.tr("Looks"))
        title.setProperty("role", "heading")
        form.addRow(title)
        form.addRow(self.tr("Lan&guage"), self.language)
        form.addRow(self.tr("&Colours"), self.theme)
        form.addRow(self.tr("Size of the &text"), self.text_size)
        for box in (self.language, self.theme, self.text_size):
            box.activated.connect(self._keep)

    def _keep(self) -> None:
        self._keeper.change(
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            text_size=self.text_size.currentData(),
        )


def chooser(choices: Mapping[str, str] | Mapping[int, str], now: object) -> QComboBox:
    """Return a box of choices with the present one chosen."""
    box = QComboBox()
    for value, text in choices.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(now), 0))
    return box
