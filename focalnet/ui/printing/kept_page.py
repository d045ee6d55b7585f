"""A document page from which nothing leaves unnoticed: every saving is kept as a printing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from focalnet.domain.printing import Printing
from focalnet.services.composing import Composed
from focalnet.services.ports import Register
from focalnet.services.printings import keep_printing
from focalnet.ui.printing.document_page import DocumentPage, Made
from focalnet.ui.printing.handing_over import HandingOver, Keeping


class KeptPage(DocumentPage):
    """Protects what is above public, and keeps what was saved or went on paper.

    The documents it makes know what they were composed of.
    """

    def handing(self) -> list[QWidget]:
        """Return what stands above the buttons: how the file is handed over."""
        self.over = HandingOver(self._session, self._tools)
        self.over.busy_changed.connect(lambda: self._show_busy(busy=False))
        self.over.note.noted.connect(self.save_button.setFocus)
        return [self.over]

    def _can_save(self) -> bool:
        return super()._can_save() and not self.over.is_busy

    def _show_made(self, made: Made) -> None:
        super()._show_made(made)
        readers = composed_of(made).readers
        if readers != self.over.readers:
            self.over.show_readers(readers)

    def _keeping(self, made: Made) -> Keeping:
        """Return how a document is written into the journal of printings."""
        document, today = composed_of(made), self._session.today()

        def keep(register: Register) -> Printing:
            return keep_printing(
                *(register, document.choices, document.content, made.data),
                today=today,
                number=document.number,
                readers=document.readers,
                records=document.records,
            )

        return keep

    def save_to(self, path: Path) -> None:
        """Write the document in view to a file, and into the journal of printings."""
        made = self.made
        if made is not None:
            self.over.save(path, made.data, composed_of(made).readers, self._keeping(made))

    def after_paper(self, made: Made | None, sent: int) -> None:
        """Write into the journal what went to a printer."""
        super().after_paper(made, sent)
        if sent and made is not None:
            self.over.keep(self._keeping(made))


def composed_of(made: Made) -> Composed:
    """Return what a finished document was composed of."""
    assert isinstance(made.document, Composed)
    return made.document
