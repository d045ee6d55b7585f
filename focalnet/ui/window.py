"""The one window: start, unlock, workspace, and the way from each to the next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from focalnet.domain.errors import FocalnetError
from focalnet.services.tools import Tools
from focalnet.services.workspaces import Created
from focalnet.ui.appearance import load_scripts, wear
from focalnet.ui.entry.unlock_page import UnlockPage
from focalnet.ui.idle import IdleClock
from focalnet.ui.keeping import Keeper
from focalnet.ui.languages import chosen_language, speak
from focalnet.ui.notice import Notice
from focalnet.ui.session import Session

if TYPE_CHECKING:
    from focalnet.ui.manual.sheet import ManualSheet

AFTER_PAINTING_MS = 150
IDLE_MS = 5 * 60_000
FIRST_SIZE = (1180, 760)


class Window(QMainWindow):
    """Shows one of the entry pages, or the workspace once a register is open."""

    def __init__(self, tools: Tools, keeper: Keeper) -> None:
        super().__init__()
        self.setWindowTitle("focalnet")
        self._tools = tools
        self._keeper = keeper
        self._drafts: dict[Path, dict[str, object]] = {}
        self._pending: Created | None = None
        self._lock_to: Path | None = None
        self._ending = False
        self.manual: ManualSheet | None = None
        self.session = Session(tools.today, self)
        self.notice = Notice()
        self.layers = QStackedWidget()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.layers, 1)
        self.setCentralWidget(whole)
        self.idle = IdleClock(IDLE_MS, self)
        self.idle.ran_out.connect(self.lock)
        self.session.opened.connect(self._show_workspace)
        self.session.closed.connect(self._closed)
        self.session.failed.connect(self.notice.refuse)
        keeper.looks_changed.connect(self._change_looks)
        self.resize(*FIRST_SIZE)
        if keeper.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(keeper.settings.geometry.encode()))

    @property
    def page(self) -> QWidget | None:
        """The page that fills the window now."""
        return self.layers.currentWidget()

    def _show(self, page: QWidget) -> None:
        self._drop_manual()
        before = self.layers.currentWidget()
        self.layers.addWidget(page)
        self.layers.setCurrentWidget(page)
        if before is not None:
            self.layers.removeWidget(before)
            before.deleteLater()
        page.setFocus()

    def show_manual(self) -> None:
        """Open the manual at the chapter of the page on screen, or put it away."""
        from focalnet.ui.frame.workspace_page import WorkspacePage
        from focalnet.ui.manual.chapters import FIRST_CHAPTER, chapter_of
        from focalnet.ui.manual.sheet import ManualSheet

        if self.manual is None:
            self.manual = ManualSheet(self.layers)
        if self.manual.isVisible():
            self.manual.disappear()
        else:
            page = self.page
            chapter = FIRST_CHAPTER
            if isinstance(page, WorkspacePage):
                chapter = chapter_of(page.pages.key)
            self.manual.open(chapter)

    def _drop_manual(self) -> None:
        # Made anew when it is asked for again, in the language that is spoken then.
        if self.manual is not None:
            self.manual.hide()
            self.manual.deleteLater()
            self.manual = None

    def show_start(self) -> None:
        """Offer to create, to open, or to try."""
        from focalnet.ui.entry.start_page import StartPage

        page = StartPage(Path(name) for name in self._keeper.settings.folders)
        page.create_asked.connect(self.show_create)
        page.open_asked.connect(self.show_unlock)
        page.restore_asked.connect(self.show_restore)
        page.demo_asked.connect(self.show_demo)
        self._show(page)

    def show_create(self) -> None:
        """Ask for what a new workspace needs."""
        from focalnet.ui.entry.create_page import CreatePage

        page = CreatePage(self.session, self._tools.workspaces)
        page.left.connect(self.show_start)
        page.created.connect(self._show_recovery)
        self._show(page)

    def _show_recovery(self, folder: Path, made: Created) -> None:
        from focalnet.ui.entry.recovery_page import RecoveryPage

        self._pending = made
        page = RecoveryPage(made.recovery_code, made.register.office)

        def confirmed() -> None:
            self._pending = None
            self.session.take(folder, made.register)

        page.confirmed.connect(confirmed)
        self._show(page)

    def show_unlock(self, folder: Path) -> None:
        """Ask for the passphrase of a workspace."""
        page = UnlockPage(self.session, self._tools.workspaces, folder)
        page.other_asked.connect(self.show_start)
        self._show(page)

    def show_restore(self) -> None:
        """Ask which backup is to be restored, and where."""
        from focalnet.ui.entry.restore_page import RestorePage

        page = RestorePage(self.session, self._tools.workspaces)
        page.left.connect(self.show_start)
        page.restored.connect(self.show_unlock)
        self._show(page)

    def show_demo(self) -> None:
        """Open a workspace of invented people, making it first."""
        from focalnet.ui.entry.demo_page import DemoPage

        page = DemoPage(self.session, self._tools)
        page.left.connect(self.show_start)
        self._show(page)

    def _show_workspace(self) -> None:
        from focalnet.ui.frame.daily_backup import DailyBackup
        from focalnet.ui.frame.workspace_page import WorkspacePage

        load_scripts()
        self._keeper.opened(self.session.folder)
        page = WorkspacePage(self.session, self._tools, self._keeper)
        DailyBackup(self.session, self._tools, page)
        page.lock_asked.connect(self.lock)
        page.other_asked.connect(self.leave)
        page.manual_asked.connect(self.show_manual)
        self.notice.hide()
        self._show(page)
        page.pages.restore(self._drafts.pop(self.session.folder, {}))
        self.idle.ticked.connect(page.status.show_lock)
        self.idle.start()
        self.setWindowTitle(f"{self.session.office} – focalnet")

    def lock(self) -> None:
        """Close the register and ask for the passphrase; what was typed is kept."""
        self._close_register(self.session.folder)

    def leave(self) -> None:
        """Close the register and offer other workspaces."""
        self._close_register(None)

    def _close_register(self, lock_to: Path | None) -> None:
        if self.session.is_open:
            self._lock_to = lock_to
            self._keep_drafts()
            self.idle.stop()
            self.session.close()

    def _keep_drafts(self) -> None:
        drafts = self._typed()
        if drafts:
            self._drafts[self.session.folder] = drafts

    def _typed(self) -> dict[str, object]:
        from focalnet.ui.frame.workspace_page import WorkspacePage

        return self.page.pages.drafts() if isinstance(self.page, WorkspacePage) else {}

    def _closed(self) -> None:
        self.setWindowTitle("focalnet")
        if self._ending:
            self.close()
        elif self._lock_to is not None:
            self.show_unlock(self._lock_to)
        else:
            self.show_start()

    def _change_looks(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            speak(app, chosen_language(self._keeper.settings.language))
            wear(app, self._keeper.settings)
        if self.session.is_open:
            # Built anew, so that every page speaks the new language from its first word.
            self._keep_drafts()
            self.session.read_names(self._show_workspace)
        elif isinstance(self.page, UnlockPage):
            self.show_unlock(self.page.folder)

    def refuse(self, error: FocalnetError) -> None:
        """Say at the top of the window what went wrong."""
        self.notice.refuse(error)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for input, and load the rest once the first page is on screen."""
        super().showEvent(event)
        surface = self.windowHandle()
        if surface is not None:
            self.idle.watch(surface)
        QTimer.singleShot(AFTER_PAINTING_MS, self, self._warm)

    def _warm(self) -> None:
        import focalnet.ui.frame.workspace_page  # noqa: F401 - for the moment of unlocking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the manual with F1 before a workspace is open, too."""
        if event.key() == Qt.Key.Key_F1:
            self.show_manual()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the register before the window; ask once about what was not saved."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._keeper.change(geometry=geometry)
        if self.session.is_open:
            event.ignore()
            if self._typed():
                self.notice.say(
                    self.tr("What you typed is not saved yet."),
                    self.tr("Close without saving"),
                    self._end,
                )
            else:
                self._end()
            return
        if self._pending is not None:
            self._pending.register.close()
            self._pending = None
        event.accept()

    def _end(self) -> None:
        self._ending = True
        self.hide()
        self.idle.stop()
        self.session.close()
