"""Copying contact data: marked as a secret, and gone from the clipboard after a minute."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

SECRET_MIME = "x-kde-passwordManagerHint"
KEPT_MS = 60_000


class SecretCopy(QObject):
    """Puts text on the clipboard, keeps it out of histories, and takes it away again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copied = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT_MS)
        self.timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put text on the clipboard for a minute."""
        data = QMimeData()
        data.setText(text)
        # KeePassXC's mark: Plasma, GNOME extensions and others leave it out of their history.
        data.setData(SECRET_MIME, b"secret")
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = text
        self.timer.start()

    def clear(self) -> None:
        """Empty the clipboard if our text is still there."""
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
