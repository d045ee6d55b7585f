"""Writing the letters of an event to a folder: a PDF, a form and an e-mail for each State."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from focalnet.domain.errors import FocalnetError
from focalnet.services.files import write_whole
from focalnet.services.invitation_letters import (
    InvitationLetter,
    enclosed_files,
    invitation_letters,
    letter_calendar,
)
from focalnet.services.invitation_mail import written_mail
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task

Calendars = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class WrittenLetters:
    """What was written: letters and files, and what a person should see to.

    ``unaddressed`` names the letters for which no e-mail address is known,
    ``missing`` the signs no typeface has.
    """

    letters: int
    files: int
    unaddressed: tuple[str, ...]
    missing: tuple[str, ...]


class LettersRun(QObject):
    """One writing of letters; nothing is noted by it.

    ``progressed`` brings (done, total), ``ended`` what was written, or None where
    it was stopped or refused; ``refused`` brings the error.
    """

    progressed = Signal(int, int)
    ended = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._tools = tools
        self._task: Task | None = None

    @property
    def is_running(self) -> bool:
        """Whether letters are being written."""
        return self._task is not None

    def start(self, event: str, which: Sequence[str], folder: Path, *, mails: bool) -> None:
        """Write some letters of an event, or all, to a folder."""
        today = self._session.today()

        def read(register: Register) -> tuple[list[InvitationLetter], Calendars]:
            letters = invitation_letters(register, event, today=today, which=which)
            languages = {letter.paper.language for letter in letters} if mails else set()
            return letters, {code: letter_calendar(register, event, code) for code in languages}

        def made(found: tuple[list[InvitationLetter], Calendars]) -> None:
            self._write(*found, folder, mails=mails)

        self._task = self._session.ask(read, made, self._refuse, owner=self)

    def _write(
        self,
        letters: Sequence[InvitationLetter],
        calendars: Calendars,
        folder: Path,
        *,
        mails: bool,
    ) -> None:
        tools = self._tools

        def work(report: Report) -> WrittenLetters:
            return written(letters, calendars, folder, tools, report, mails=mails)

        self._task = self._session.beside(work, self._end, self._refuse, owner=self)
        self._task.progressed.connect(self.progressed)

    def stop(self) -> None:
        """Stop; files that are there already stay."""
        if self._task is not None:
            self._task.cancel()
            self._end(None)

    def _refuse(self, error: FocalnetError) -> None:
        self._end(None)
        self.refused.emit(error)

    def _end(self, done: WrittenLetters | None) -> None:
        self._task = None
        self.ended.emit(done)


def written(
    letters: Sequence[InvitationLetter],
    calendars: Calendars,
    folder: Path,
    tools: Tools,
    report: Report,
    *,
    mails: bool,
) -> WrittenLetters:
    """Write note, form and, if wished, e-mail of each letter.

    Raises FileNotWritten or Cancelled; the files of earlier letters stay then.
    """
    files = 0
    unaddressed, missing = list[str](), dict[str, None]()
    for place, letter in enumerate(letters):
        report(place, len(letters))
        pages = tools.paper.pages(letter.paper)
        form = tools.workbooks().written([letter.form], title=letter.subject)
        made = {".pdf": pages, ".xlsx": form}
        if mails:
            enclosed = enclosed_files(letter, pages, form, calendars[letter.paper.language])
            made[".eml"] = written_mail(letter.to, letter.subject, letter.text, enclosed)
            unaddressed += [] if letter.to else [letter.name]
        for ending, content in made.items():
            write_whole(folder / f"{letter.name}{ending}", content)
        files += len(made)
        missing |= {item.letter: None for item in tools.paper.missing(letter.paper)}
    report(len(letters), len(letters))
    return WrittenLetters(len(letters), files, tuple(unaddressed), tuple(missing))
