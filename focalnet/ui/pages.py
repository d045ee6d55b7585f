"""What the window asks of a page, whoever made it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


@runtime_checkable
class Drafting(Protocol):
    """A page that may hold what was typed and not yet saved.

    Locking takes the draft away with the page and gives it back after unlocking.
    """

    def draft(self) -> object | None:
        """Return what was typed and not saved, or None."""
        ...

    def restore(self, draft: object) -> None:
        """Show a draft again."""
        ...


@runtime_checkable
class Entering(Protocol):
    """A page on which a new record can be entered (Ctrl+N)."""

    def new_record(self) -> None:
        """Open an empty form."""
        ...


@runtime_checkable
class Showing(Protocol):
    """A page that can bring one record on screen."""

    def show_record(self, record_id: str) -> None:
        """Select the record and show its card."""
        ...


def muted(widget: QWidget) -> QWidget:
    """Give a label the quieter tone."""
    widget.setProperty("role", "muted")
    return widget


def belongs_to(widget: QObject | None, page: QWidget) -> bool:
    """Tell whether a widget is the page or stands on it."""
    while widget is not None and widget is not page:
        widget = widget.parent()
    return widget is page
