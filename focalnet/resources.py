"""Where the files that come with the program are, in a checkout and when installed."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a data file, for example ``resource("states.csv")``."""
    return _place("_resources", "resources").joinpath(*parts)


def translation(*parts: str) -> Path:
    """Return the path of a file of words, for example ``translation("print", "ar.po")``."""
    return _place("_translations", "translations").joinpath(*parts)


def _place(installed: str, checkout: str) -> Path:
    # A wheel carries them inside the package; a checkout keeps them beside it.
    inside = PACKAGE / installed
    return inside if inside.is_dir() else PACKAGE.parent / checkout
