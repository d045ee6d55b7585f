"""The settings as the window uses them: read once, kept whenever they change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from focalnet.settings import Settings, keep_settings, read_settings


class Keeper(QObject):
    """Holds the settings; ``looks_changed`` says that language, theme or size is another."""

    looks_changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.settings = read_settings(path)

    def change(self, **fields: Any) -> None:
        """Keep new values of some settings."""
        self.take(replace(self.settings, **fields))

    def take(self, settings: Settings) -> None:
        """Keep these settings."""
        if settings == self.settings:
            return
        before, self.settings = self.settings, settings
        keep_settings(self._path, settings)
        if looks(before) != looks(settings):
            self.looks_changed.emit()

    def opened(self, folder: Path) -> None:
        """Remember the workspace opened last."""
        self.take(self.settings.with_folder(folder))


def looks(settings: Settings) -> tuple[str, str, int]:
    """Return what changes the whole window."""
    return settings.language, settings.theme, settings.text_size
