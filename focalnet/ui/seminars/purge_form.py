"""What a purge erases and what stays, and the word that is needed before it begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services.ports import Register
from focalnet.services.purging import Purge, Purged, plan_purge, purge
from focalnet.ui.forms.pieces import Saying, bind, button, words
from focalnet.ui.lists.lines import DOT, Cell, date_words
from focalnet.ui.lists.plain_table import PlainTable
from focalnet.ui.seminars.plan_lines import field_word
from focalnet.ui.session import Refused, Session
from focalnet.ui.words import action_words, choice_word, explain, language_word

SHARES = (30, 22, 60)


class PurgeForm(QFrame):
    """Shows a purge and carries it out; ``purged`` brings what was done, ``left`` follows Esc.

    The button can be pressed only once the officer said that it is meant. ``begun``
    says that it is shown; hidden until then.
    """

    begun = Signal()
    purged = Signal(object)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "sheet")
        self._session = session
        self.plan: Purge | None = None
        self._says: dict[str, Callable[[str], str]] = {}
        self.about, self.kept = words("", "warning"), words("", "muted")
        heads = (self.tr("Name"), self.tr("State"), self.tr("What is erased"))
        self.table = PlainTable(heads, SHARES)
        self.meant = QCheckBox(self.tr("Erase for good. I know that nobody can take it back."))
        self.meant.toggled.connect(self._offer)
        self.problem = Saying("problem")
        self.erase = button(self.tr("Erase the registration files"), self._erase)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Leave"), self.leave, "Esc"))
        buttons.addWidget(self.erase)
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("Purge the registration files"), "heading"))
        for part in (self.about, self.table, self.kept, self.problem, self.meant):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFocusProxy(self.table)
        bind(Qt.Key.Key_Escape, self, self.leave)
        self.hide()

    def begin(self, event: str, otherwise: Refused) -> None:
        """Look at what would be erased of an event; nothing is yet."""
        today = self._session.today()
        self._session.ask(
            lambda register: plan_purge(register, event, today=today),
            self._show,
            otherwise,
            owner=self,
        )

    def _show(self, plan: Purge) -> None:
        self.plan, naming = plan, self._session.naming
        self._says = {"languages": language_word, "nationalities": naming.state}
        self.meant.setChecked(False)
        self.problem.clear()
        self.about.setText(self._about(plan))
        self.table.show_lines(
            [
                (
                    line.file,
                    (
                        Cell(line.name),
                        Cell(naming.state(line.state)),
                        Cell(", ".join(map(field_word, line.fields)), "muted"),
                    ),
                )
                for line in plan.lines
            ]
        )
        self.table.setVisible(bool(plan.lines))
        self.kept.setText(self._kept(plan))
        self.meant.setEnabled(plan.due and bool(plan.lines))
        self._offer()
        self.show()
        self.setFocus()
        self.begun.emit()

    def _about(self, plan: Purge) -> str:
        if not plan.lines:
            return self.tr("There is no registration file.")
        said = [self.tr("%n registration file(s) go, with their history.", "", len(plan.lines))]
        if plan.photos:
            said.append(self.tr("%n photo(s) are among them.", "", plan.photos))
        if not plan.due and plan.on:
            early = self.tr("It is not time yet: the day of the purge is %1.")
            said.append(early.replace("%1", date_words(plan.on)))
        elif not plan.due:
            said.append(self.tr("It is not time yet: no day is set, and the event is not over."))
        return " ".join(said)

    def _kept(self, plan: Purge) -> str:
        """Return the numbers that stay."""
        number = QLocale().toString
        lines = [self.tr("Participations and attendance stay, and these counts:")]
        for figure, counts in plan.counts.items():
            say = self._says.get(figure, choice_word)
            told = (f"{say(code)} {number(count)}" for code, count in counts.items())
            lines.append(f"{self._figure(figure)}: {DOT.join(told)}")
        return "\n".join(lines) if plan.counts else ""

    def _figure(self, code: str) -> str:
        told = {
            "genders": self.tr("Gender markers"),
            "languages": self.tr("Languages of interpretation"),
            "nationalities": self.tr("Nationalities"),
        }
        return told.get(code, code)

    def _offer(self) -> None:
        self.erase.setEnabled(self.meant.isEnabled() and self.meant.isChecked())

    def _erase(self) -> None:
        if self.plan is None:
            return
        self.erase.setEnabled(False)
        event, today, done = self.plan.event, self._session.today(), list[Purged]()

        def work(register: Register) -> ChangeSet:
            done.append(purge(register, event, today=today))
            return done[0].done

        self._session.do(
            work,
            said=action_words("event.purge"),
            then=lambda _done: self._purged(done[0]),
            otherwise=self.refuse,
            owner=self,
        )

    def _purged(self, done: Purged) -> None:
        self.leave()
        self.purged.emit(done)

    def leave(self) -> None:
        """Put the form away; nothing is erased by that."""
        self.plan = None
        self.hide()
        self.table.show_lines(())
        self.left.emit()

    def refuse(self, error: FocalnetError) -> None:
        """Show why nothing was erased."""
        self.problem.setText(" ".join(part for part in (error.place, *explain(error)) if part))
        self._offer()
