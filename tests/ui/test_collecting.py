"""Widgets in a cycle are dropped on the window's thread only."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from focalnet.ui.collecting import Collector


class Knot:
    """Something only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_python_does_not_collect_of_itself_while_the_window_is_open(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    Collector(owner)
    assert not gc.isenabled()


def test_what_gathers_is_collected_by_the_timer(qtbot: QtBot) -> None:
    owner = QObject()
    collector = Collector(owner)
    gone = weakref.ref(Knot())
    young = [[] for _ in range(2000)]  # type: ignore[var-annotated]
    collector.look()
    assert len(young) == 2000
    assert gone() is None
