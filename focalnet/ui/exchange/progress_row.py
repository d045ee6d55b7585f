"""How far long work has come, and a button to stop it; there only while it runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from focalnet.ui.forms.pieces import button
from focalnet.ui.tasks import Task

WHOLE = 1000


class ProgressRow(QWidget):
    """Follows one task at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._then: Callable[[Task], None] | None = None
        self.bar = QProgressBar(maximum=WHOLE)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button(self.tr("Cancel"), self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is followed."""
        return self._task is not None

    def follow(self, task: Task, then: Callable[[Task], None]) -> None:
        """Show how far *task* has come; *then* is called at its end, however it ended."""
        self._task, self._then = task, then
        self.bar.setValue(0)
        self.cancel_button.setEnabled(True)
        self.show()
        task.progressed.connect(self._move)
        task.finished.connect(self._end)

    def cancel(self) -> None:
        """Ask the task to stop; it ends as soon as it can do so without harm."""
        if self._task:
            self._task.cancel()
            self.cancel_button.setEnabled(False)

    def _move(self, done: int, total: int) -> None:
        self.bar.setValue(done * WHOLE // max(total, 1))

    def _end(self) -> None:
        task, then = self._task, self._then
        self._task = self._then = None
        self.hide()
        if task and then:
            then(task)
