"""New letters in place of old ones: who lost the post meanwhile, and a deadline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout

from focalnet.domain.errors import FocalnetError
from focalnet.domain.listing import main_name
from focalnet.domain.records import Designation, Institution, Person
from focalnet.domain.schema import FieldRule
from focalnet.services.ports import Register
from focalnet.services.reissuing import LostPost
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.forms.text_editors import DateEditor
from focalnet.ui.lists.lines import Cell
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.naming import Naming
from focalnet.ui.seminars.small_form import SmallForm
from focalnet.ui.words import choice_word, explain

SHARES = (20, 24, 24, 24)


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody who lost the post, in words: the seat, who was invited, who holds it now."""

    post: LostPost
    kind: str
    theme: str
    name: str
    now: tuple[str, ...]


def told_posts(register: Register, posts: Sequence[LostPost]) -> list[Told]:
    """Return those who lost their posts with the names a person reads."""
    keys = {key for post in posts for key in (post.mandate, post.holder, *post.successors)}
    found = register.many(sorted(keys))

    def name(key: str) -> str:
        record = found.get(key)
        return main_name(record.names) if isinstance(record, Person | Institution) else ""

    told = []
    for post in posts:
        mandate = found.get(post.mandate)
        of = mandate if isinstance(mandate, Designation) else Designation(id="")
        now = tuple(map(name, post.successors))
        told.append(Told(post, of.kind, of.theme, name(post.holder), now))
    return told


class ReissueForm(SmallForm):
    """Shows who lost the post and asks for a deadline; ``wished`` follows Ctrl+S, ``left`` Esc.

    ``which`` are the ids of the letters that are written anew; none means all.
    Hidden until begun.
    """

    wished = Signal()
    left = Signal()
    resumed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self.which: list[str] = []
        self.about, self.told = words("", "heading"), words("", "muted")
        heads = (
            *(self.tr("State"), self.tr("Seat")),
            *(self.tr("Was invited"), self.tr("Holds it now")),
        )
        self.table = PlainTable(heads, SHARES)
        self.deadline = DateEditor(FieldRule("deadline", "Deadline", "date"))
        self.deadline.entitle(self.tr("New deadline"))
        self.problem = Saying("problem")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        self.save_button = button(self.tr("Write anew"), self._save, "Ctrl+S", first=True)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        hint = self.tr(
            "Each letter gets a new one in its place, for whoever holds the seats today. The "
            "old letters stay, marked as replaced."
        )
        for part in (self.about, words(hint, "muted"), self.told, self.table):
            column.addWidget(part)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("New deadline"), self.deadline)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFocusProxy(self.deadline)
        bind(QKeySequence.StandardKey.Save, self, self._save)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, which: Sequence[str], total: int, states: Sequence[str] = ()) -> None:
        """Ask about some letters, of *states*, or all of *total*; who lost the post comes later."""
        self.beginning = (tuple(which), total, tuple(states))
        self.which = list(which)
        count = len(which) or total
        self.about.setText(self.tr("Write %n letter(s) anew", "", count))
        self.deadline.show_content("")
        self.problem.clear()
        self.table.show_lines(())
        self.table.hide()
        self.told.clear()
        self.show()
        self.setFocus()

    def after_resuming(self) -> None:
        """Ask again who lost the post."""
        self.resumed.emit()

    def show_lost(self, told: Sequence[Told], naming: Naming) -> None:
        """Show who was invited and does not hold the seat any more."""
        vacant = self.tr("vacant")
        lines = []
        for item in told:
            seat = ", ".join(filter(None, (choice_word(item.kind), naming.theme(item.theme))))
            now = ", ".join(filter(None, item.now))
            cells = (
                Cell(naming.state(item.post.state)),
                Cell(seat, "muted"),
                Cell(item.name),
                Cell(now or vacant, "plain" if now else "warn"),
            )
            lines.append((item.post.holder, cells))
        self.table.show_lines(lines)
        self.table.setVisible(bool(lines))
        some = self.tr("%n person(s) invited lost the post meanwhile:", "", len(told))
        nobody = self.tr("Everybody who was invited still holds the post.")
        self.told.setText(some if told else nobody)

    def begin_again(self, begun: tuple[Any, ...]) -> None:
        """Begin as before the lock."""
        self.begin(*begun)

    def leave(self) -> None:
        """Put the form away."""
        self.hide()
        self.left.emit()

    def _save(self) -> None:
        if self.deadline.check() is None:
            self.wished.emit()

    def refuse(self, error: FocalnetError) -> None:
        """Show why nothing was written."""
        if error.place == "deadline":
            self.deadline.complain(error)
        else:
            self.problem.setText(" ".join(explain(error)))
