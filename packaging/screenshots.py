"""Take pictures of the real window with demonstration data, for the README and for judging.

    .venv/bin/python packaging/screenshots.py [FOLDER]

English, French, Arabic, dark and 200 % text; needs no screen. The pictures go to
docs/screenshots unless another folder is named.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from focalnet.ui.window import Window

ROOT = Path(__file__).resolve().parents[1]
LOOKS = (
    ("english", "en", "light", 100),
    ("french", "fr", "light", 100),
    ("arabic", "ar", "light", 100),
    ("dark", "en", "dark", 100),
    ("large", "en", "light", 200),
)
PAGES = ("person", "designation", "state", "history", "import", "print", "settings")
SIZE = (1280, 800)
ROUNDS, SETTLE_MS = 3, 250
PATIENCE = 60


def wait_for(done: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    from PySide6.QtTest import QTest

    end = monotonic() + PATIENCE
    while not done():
        if monotonic() > end:
            sys.exit("The window did not answer.")
        QTest.qWait(20)


def picture(window: Window, path: Path) -> None:
    """Take a picture once nothing is being read or set any more."""
    from PySide6.QtTest import QTest

    for _ in range(ROUNDS):  # an answer may bring another question
        QTest.qWait(SETTLE_MS)
        window.session.wait()
    QTest.qWait(SETTLE_MS)
    window.grab().save(str(path))
    print(path)


def tour(app: QApplication, home: Path, folder: Path, looks: tuple[str, str, str, int]) -> None:
    """Open the demonstration in these looks and take a picture of every page."""
    from focalnet.app import make_tools
    from focalnet.ui.appearance import wear
    from focalnet.ui.frame.workspace_page import WorkspacePage
    from focalnet.ui.keeping import Keeper
    from focalnet.ui.languages import speak
    from focalnet.ui.window import Window

    name, language, theme, size = looks
    keeper = Keeper(home / f"{name}.json")
    keeper.change(language=language, theme=theme, text_size=size)
    speak(app, language)
    wear(app, keeper.settings)
    window = Window(make_tools(), keeper)
    window.resize(*SIZE)
    window.show_start()
    window.show()
    picture(window, folder / f"{name}-start.png")
    window.show_demo()
    wait_for(lambda: isinstance(window.page, WorkspacePage))
    page = window.page
    assert isinstance(page, WorkspacePage)
    for key in PAGES:
        page.pages.show_page(key)
        picture(window, folder / f"{name}-{key}.png")
    page.pages.show_page("person")
    page.search.setFocus()
    page.search.setText("ma")
    picture(window, folder / f"{name}-search.png")
    window.session.close()
    wait_for(lambda: not isinstance(window.page, WorkspacePage))
    window.close()


def main() -> None:
    """Take all pictures."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        from PySide6.QtWidgets import QApplication

        app = QApplication(["focalnet"])
        for looks in LOOKS:
            tour(app, Path(home), folder, looks)


if __name__ == "__main__":
    main()
