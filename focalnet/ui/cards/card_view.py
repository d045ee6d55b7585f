"""The card of one record, to be read at a glance."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from focalnet.domain.casework import Correspondence
from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError, RecordNotFound
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, Institution, Person, Post, State
from focalnet.domain.seats import holds
from focalnet.domain.values import WAYS
from focalnet.services import records
from focalnet.services.mandates import confirm
from focalnet.services.ports import Register
from focalnet.ui.cards.composing import compose
from focalnet.ui.cards.content import Card
from focalnet.ui.cards.drawing import Drawing, row_of
from focalnet.ui.cards.facts import Facts, read_facts, state_code
from focalnet.ui.cards.log_menu import LogMenu, may_be_contacted
from focalnet.ui.cards.secret_copy import SecretCopy
from focalnet.ui.forms.pieces import bind, button, words
from focalnet.ui.session import Session
from focalnet.ui.words import action_words, choice_word, explain

NARROW_LETTERS = 52


class CardView(QWidget):
    """Shows one record; ``record_asked`` brings the id of a link that was followed.

    ``edit_asked``, ``end_asked`` and ``handover_asked`` bring the id of the record
    shown, ``print_asked`` the code of the State, ``erase_asked`` the id to be erased;
    ``new_asked`` a kind and what is already known of the new record.
    """

    edit_asked = Signal(str)
    end_asked = Signal(str)
    handover_asked = Signal(str)
    print_asked = Signal(str)
    erase_asked = Signal(str)
    new_asked = Signal(str, object)
    record_asked = Signal(str)
    history_asked = Signal(str)
    shown = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = ""
        self._stale = False
        self.card: Card | None = None
        self._record: Record | None = None
        self._facts: Facts | None = None
        self._copier = SecretCopy(self)
        self._drawing = Drawing(self)
        self._drawing.followed.connect(self.record_asked)
        self._drawing.copy_asked.connect(self._copier.copy)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setFocusProxy(self.view)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            bind(key, self, self._edit)
        session.changed.connect(self._follow)
        session.closing.connect(self.clear)
        session.closing.connect(self._copier.clear)
        self.clear()

    def show_record(self, record_id: str) -> None:
        """Read a record and draw its card."""
        self._wanted = record_id
        self._stale = False
        self._session.ask(
            lambda register: read_facts(register, record_id),
            self._show_facts,
            self._refused,
            owner=self,
        )

    def clear(self) -> None:
        """Show no record; nothing of the last one stays in memory of the page."""
        self._wanted = ""
        self.card = self._record = self._facts = None
        self._put(words(self.tr("Choose a record to read its card."), "muted"))

    def _refused(self, error: FocalnetError) -> None:
        self.clear()
        if not isinstance(error, RecordNotFound):  # what was erased a moment ago is no mistake
            self._put(words(" ".join(explain(error)), "muted"))

    def _follow(self, change_set: ChangeSet) -> None:
        """Read the card anew after any change: what points here may have changed too.

        A card nobody sees waits until it is seen.
        """
        self._stale = bool(self._wanted and change_set)
        if self._stale and self.isVisible():
            self.show_record(self._wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was changed while another page was in front."""
        super().showEvent(event)
        if self._stale and self._wanted:
            self.show_record(self._wanted)

    def _edit(self) -> None:
        if self.card is not None:
            self.edit_asked.emit(self.card.record_id)

    def _show_facts(self, facts: Facts) -> None:
        if facts.record.id != self._wanted:
            return
        moved = self.card is None or self.card.record_id != facts.record.id
        place = 0 if moved else self.view.verticalScrollBar().value()
        self.card = compose(facts, self._session.today())
        self._record, self._facts = facts.record, facts
        self._redraw()
        self.view.verticalScrollBar().setValue(place)
        self.shown.emit(facts.record.id)

    def _redraw(self) -> None:
        if self.card is not None and self._record is not None:
            self._drawing.is_narrow = self._has_little_room()
            self._put(self._draw(self.card, self._record))

    def _has_little_room(self) -> bool:
        return self.view.viewport().width() < NARROW_LETTERS * self.fontMetrics().averageCharWidth()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put labels above their texts where there is little room beside them."""
        super().resizeEvent(event)
        if self._drawing.is_narrow != self._has_little_room():
            self._redraw()

    def _put(self, inside: QWidget) -> None:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.addWidget(inside)
        column.addStretch(1)
        self.view.setWidget(frame)

    def _draw(self, card: Card, record: Record) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        draw = self._drawing
        for banner in card.banners:
            column.addWidget(draw.banner(banner))
        if card.kind == "state":
            column.addWidget(draw.heading(card.names))
        if card.box is not None:
            column.addWidget(draw.state_box(card.box))
        if card.kind != "state":
            column.addWidget(draw.heading(card.names))
        for line in card.under:
            column.addWidget(draw.line(line))
        column.addWidget(self._actions(card, record))
        for section in card.sections:
            column.addWidget(draw.section(section))
        return page

    def _actions(self, card: Card, record: Record) -> QWidget:
        parts: list[QWidget] = [button(self.tr("Edit"), self._edit, self.tr("Enter or F2"))]
        parts += [
            button(text, partial(self.new_asked.emit, kind, known))
            for text, kind, known in self._beginnings(record)
        ]
        if isinstance(record, Designation) and not record.end:
            parts.append(
                button(self.tr("End this designation"), lambda: self.end_asked.emit(record.id))
            )
        parts += self._mandate_actions(record)
        if may_be_contacted(record) and not card.retired:
            log = button(self.tr("Log a contact"), lambda: None)
            menu = LogMenu(self._session, record, log)
            menu.letter_asked.connect(partial(self.new_asked.emit, Correspondence.KIND))
            log.setMenu(menu)
            parts.append(log)
        if isinstance(record, State):
            parts.append(
                button(self.tr("Print this card…"), lambda: self.print_asked.emit(record.code))
            )
        if card.retired:
            parts.append(button(self.tr("Bring back"), lambda: self._set_life("restore")))
        elif not isinstance(record, State):
            parts.append(button(self.tr("Retire"), lambda: self._set_life("retire")))
        parts.append(button(self.tr("History"), lambda: self.history_asked.emit(record.id)))
        if isinstance(record, Person) or (card.retired and not isinstance(record, State)):
            parts.append(
                button(self.tr("Erase for good…"), lambda: self.erase_asked.emit(record.id))
            )
        return row_of(*parts)

    def _mandate_actions(self, record: Record) -> list[QWidget]:
        """Return what may be done with mandates that are held today."""
        facts = self._facts
        if facts is None:
            return []
        today = self._session.today()
        around = (record, *facts.related)
        held = [item for item in around if isinstance(item, Designation) and holds(item, today)]
        parts: list[QWidget] = []
        if held and not isinstance(record, State):
            ways = button(self.tr("Confirm today"), lambda: None)
            ways.setMenu(self._ways_menu(record.id, ways))
            parts.append(ways)
        if isinstance(record, Person | Institution) and (
            any(item.holder == record.id for item in held)
            or any(isinstance(item, Post) and item.holder == record.id for item in facts.related)
        ):
            parts.append(button(self.tr("Hand over…"), lambda: self.handover_asked.emit(record.id)))
        return parts

    def _ways_menu(self, record_id: str, owner: QWidget) -> QMenu:
        menu = QMenu(owner)
        for way in WAYS:
            menu.addAction(choice_word(way), partial(self._confirm, record_id, way))
        return menu

    def _confirm(self, record_id: str, way: str) -> None:
        today = self._session.today()

        def work(register: Register) -> ChangeSet:
            return confirm(register, [record_id], by="", how=way, on=today, today=today).done

        self._session.do(work, said=action_words("confirm"), owner=self)

    def _beginnings(self, record: Record) -> list[tuple[str, str, dict[str, str]]]:
        """Return what may be entered anew from here: words, kind, what is already known."""
        state = state_code(record)
        mandate = {"kind": "national", "state": state}
        if isinstance(record, State):
            return [
                (self.tr("New designation"), "designation", mandate),
                (self.tr("New official channel"), "channel", {"state": state}),
            ]
        if isinstance(record, Person):
            return [
                (self.tr("New designation"), "designation", {**mandate, "holder": record.id}),
                (self.tr("New membership"), "membership", {"person": record.id}),
            ]
        if isinstance(record, Institution):
            house = {"institution": record.id}
            return [
                (self.tr("New person"), "person", {**house, "state": state}),
                (self.tr("New post"), "post", house),
                (self.tr("New designation"), "designation", {**mandate, "holder": record.id}),
            ]
        return []

    def _set_life(self, verb: str) -> None:
        card = self.card
        if card is None:
            return
        use_case = {"retire": records.retire, "restore": records.restore}[verb]

        def work(register: Register) -> ChangeSet:
            return use_case(register, card.record_id)

        self._session.do(work, said=action_words(f"{card.kind}.{verb}"), owner=self)
