"""The open workspace: bar at the top, pages at the side, the page, the status line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from focalnet.services.ports import Row
from focalnet.services.tools import Tools
from focalnet.ui.exchange.tabs import tab_names
from focalnet.ui.frame.actions import Actions, keys_text, plain_text
from focalnet.ui.frame.command_palette import CommandPalette
from focalnet.ui.frame.dropping import Dropping
from focalnet.ui.frame.page_groups import FIRST_PAGE, LISTS, page_names
from focalnet.ui.frame.page_stack import PageStack
from focalnet.ui.frame.shortcut_sheet import ShortcutSheet
from focalnet.ui.frame.sidebar import Sidebar
from focalnet.ui.frame.status_line import StatusLine
from focalnet.ui.icons import icon
from focalnet.ui.keeping import Keeper
from focalnet.ui.pages import Entering
from focalnet.ui.search.field import SearchField
from focalnet.ui.session import Session

# The first pages have a digit each.
KEYED_PAGES = 10


class WorkspacePage(QWidget):
    """Everything the officer works with while the register is open."""

    lock_asked = Signal()
    other_asked = Signal()
    manual_asked = Signal()

    def __init__(self, session: Session, tools: Tools, keeper: Keeper) -> None:
        super().__init__()
        self._session = session
        self._keeper = keeper
        names = page_names()
        self.pages = PageStack(session, tools, keeper, self)
        self.sidebar = Sidebar(names, self)
        self.status = StatusLine(session, tools, self)
        self.search = SearchField(session, self, self)
        self.commands = Actions(self)
        self._add_actions(names)
        self.palette_sheet = CommandPalette(self, self.commands)
        self.keys_sheet = ShortcutSheet(self, self.commands)
        self._lay_out()
        self._connect()
        self.dropping = Dropping(self, self.pages.take_file)
        self.sidebar.show_page(FIRST_PAGE)
        self.setFocusProxy(self.search)

    def _add_actions(self, names: dict[str, str]) -> None:
        add = self.commands.add
        add("find", self.tr("Find"), self._find, "Ctrl+F", "search")
        add("new", self.tr("New record on this page"), self._new, "Ctrl+N", "add")
        add("undo", self.tr("Undo"), self._session.undo, "Ctrl+Z", "undo")
        add("redo", self.tr("Redo"), self._session.redo, "Ctrl+Shift+Z", "redo")
        add("print", self.tr("Print a document"), lambda: self._go("print"), "Ctrl+P", "print")
        gaps = self.tr("Who has no financial focal point?")
        add("gaps", gaps, self.pages.show_gaps, "Ctrl+G", "coverage")
        add("import", self.tr("Import files"), lambda: self._go("import"), "Ctrl+I", "import")
        for number, (key, name) in enumerate(names.items(), start=1):
            text = self.tr("Go to: %1").replace("%1", name)
            keys = f"Ctrl+{number % 10}" if number <= KEYED_PAGES else ""
            add(f"go.{key}", text, partial(self._go, key), keys, key)
        for tab, name in tab_names().items():
            text = self.tr("Go to: %1").replace("%1", f"{names['offices']}: {name}")
            add(f"exchange.{tab}", text, partial(self.pages.show_exchange, tab), "", "offices")
        add("commands", self.tr("Every command"), self._open_palette, "Ctrl+K", "command")
        add("keys", self.tr("Keys"), self._open_keys, "Ctrl+/", "keyboard")
        add("manual", self.tr("Manual"), self.manual_asked.emit, "F1", "manual")
        add("lock", self.tr("Lock"), self.lock_asked.emit, "Ctrl+L", "lock")
        add("other", self.tr("Open another workspace…"), self.other_asked.emit)

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        em = self.fontMetrics().height()
        row.setContentsMargins(em // 2, em // 3, em // 2, em // 3)
        office = QLabel(self._session.office)
        office.setProperty("role", "heading")
        self.search.setMinimumWidth(em * 9)
        self.search.setMaximumWidth(em * 30)
        self.undo_button = self._button("undo")
        self.redo_button = self._button("redo")
        for part, stretch in (
            (self._menu_button(), 0),
            (office, 2),
            (self.search, 6),
            (QWidget(), 1),
            (self.undo_button, 0),
            (self.redo_button, 0),
        ):
            row.addWidget(part, stretch)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        middle.addWidget(self.pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(middle, 1)
        whole.addWidget(self.status)
        self.status.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self.commands[name])
        button.setProperty("role", "flat")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("menu"))
        button.setProperty("role", "flat")
        button.setToolTip(self.tr("Workspace"))
        button.setAccessibleName(self.tr("Workspace"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for name in ("lock", "other", "", "go.settings", "", "manual", "commands", "keys"):
            if name:
                menu.addAction(self.commands[name])
            else:
                menu.addSeparator()
        button.setMenu(menu)
        return button

    def _connect(self) -> None:
        self.sidebar.wanted.connect(self.pages.show_page)
        self.pages.shown.connect(self._page_shown)
        self.pages.counted.connect(self.sidebar.show_count)
        self.pages.exchanged.connect(self.status.count)
        self.status.waiting.connect(partial(self.sidebar.show_count, "offices"))
        self.search.chosen.connect(self.show_record)
        self._session.show_asked.connect(self.show_record)
        self._session.edit_asked.connect(lambda key: self.show_record(key, editing=True))
        self._session.undo_changed.connect(self._name_undo)
        self._name_undo()

    def _page_shown(self, key: str) -> None:
        self.sidebar.show_page(key)

    def _name_undo(self) -> None:
        for name, words in (
            ("undo", self._session.undo_words),
            ("redo", self._session.redo_words),
        ):
            action = self.commands[name]
            action.setEnabled(bool(words))
            keys = keys_text(action)
            said = f"{plain_text(action)}: {words}" if words else plain_text(action)
            action.setToolTip(f"{said} ({keys})")

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _new(self) -> None:
        page = self.pages.currentWidget()
        if not isinstance(page, Entering):  # on a page that lists nothing, a person is meant
            page = self.pages.show_page(LISTS[0])
        if isinstance(page, Entering):
            page.new_record()

    def _go(self, key: str) -> None:
        self.pages.show_page(key).setFocus()

    def _open_palette(self) -> None:
        self.keys_sheet.disappear()
        self.palette_sheet.open()

    def _open_keys(self) -> None:
        self.palette_sheet.disappear()
        self.keys_sheet.open()

    def show_record(self, record_id: str, *, editing: bool = False) -> None:
        """Bring a record on screen, on the page of its kind; *editing* opens its form."""

        def go(row: Row | None) -> None:
            if row is not None:
                self.pages.show_record(row.kind, row.id, editing=editing)

        self._session.ask(lambda register: register.row(record_id), go, owner=self)
