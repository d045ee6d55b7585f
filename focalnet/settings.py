"""What the window remembers on this computer: looks, language. No personal data."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 115, 130, 150, 175, 200)
REMEMBERED_FOLDERS = 6


@dataclass(frozen=True, slots=True)
class Settings:
    """One computer's choices; an empty language means that of the system.

    ``geometry`` is the window's place as Qt writes it, in base 64; ``folders``
    are the workspaces opened last, newest first.
    """

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    geometry: str = ""
    folders: tuple[str, ...] = ()

    def with_folder(self, folder: Path) -> Settings:
        """Return the settings with *folder* as the workspace opened last."""
        newest = str(folder)
        older = [known for known in self.folders if known != newest]
        return replace(self, folders=(newest, *older)[:REMEMBERED_FOLDERS])


def settings_path() -> Path:
    """Return where this system keeps the settings of its user."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA") or str(Path.home() / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(base) / "focalnet" / "settings.json"


def read_settings(path: Path) -> Settings:
    """Return the settings kept at *path*; what is missing or makes no sense is as new."""
    try:
        kept = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    new = Settings()
    known: dict[str, Any] = {}
    for item in fields(Settings):
        value = kept.get(item.name)
        if item.name == "folders" and isinstance(value, list):
            known["folders"] = tuple(part for part in value if isinstance(part, str))
        elif type(value) is type(getattr(new, item.name)):
            known[item.name] = value
    return _sensible(replace(new, **known))


def _sensible(kept: Settings) -> Settings:
    nearest = min(TEXT_SIZES, key=lambda size: abs(size - kept.text_size))
    theme = kept.theme if kept.theme in THEMES else "system"
    return replace(kept, theme=theme, text_size=nearest)


def keep_settings(path: Path, settings: Settings) -> bool:
    """Write the settings whole or not at all; return whether they were written.

    A full or read-only disk must not stop the officer's work, so nothing is raised.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix="settings-", delete=False
        ) as file:
            json.dump(asdict(settings), file, indent=1)
            # Or a loss of power may leave the name without the content.
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(path)
    except OSError:
        return False
    return True
