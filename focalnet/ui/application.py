"""Start the window: look and language first, everything heavy after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCommandLineOption, QCommandLineParser
from PySide6.QtWidgets import QApplication

from focalnet.services.tools import Tools
from focalnet.settings import settings_path
from focalnet.ui.appearance import wear
from focalnet.ui.collecting import Collector
from focalnet.ui.keeping import Keeper
from focalnet.ui.languages import chosen_language, speak
from focalnet.ui.window import Window


def run_window(tools: Tools, arguments: Sequence[str]) -> int:
    """Open the window and return the exit code once it is closed.

    *arguments* are those of the process without its name: ``[WORKSPACE]``,
    ``--demo`` and ``--language CODE``; Qt takes its own out of them.
    """
    app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("focalnet")
    app.setDesktopFileName("focalnet")
    Collector(app)
    parsed = parse(app)
    keeper = Keeper(settings_path(), app)
    language = parsed.value("language") or keeper.settings.language
    speak(app, chosen_language(language))
    wear(app, keeper.settings)
    window = Window(tools, keeper)
    show_first_page(window, keeper, parsed)
    window.show()
    code = app.exec()
    window.session.wait()
    return code


def parse(app: QApplication) -> QCommandLineParser:
    """Return the arguments that are ours."""
    parser = QCommandLineParser()
    parser.addHelpOption()
    parser.addPositionalArgument("workspace", "The folder of a workspace.")
    parser.addOption(QCommandLineOption(["demo"], "Open demonstration data."))
    parser.addOption(QCommandLineOption(["language"], "Language of the window.", "code"))
    parser.process(app)
    return parser


def show_first_page(window: Window, keeper: Keeper, parsed: QCommandLineParser) -> None:
    """Show the page that the arguments ask for, else the workspace opened last."""
    given = parsed.positionalArguments()
    last = [Path(name) for name in keeper.settings.folders[:1]]
    if parsed.isSet("demo"):
        window.show_demo()
    elif given:
        window.show_unlock(Path(given[0]).absolute())
    elif last and last[0].is_dir():
        window.show_unlock(last[0])
    else:
        window.show_start()
