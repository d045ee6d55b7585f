"""Writing the sheets of a campaign to a folder: a PDF and a form for each State."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from focalnet.domain.changes import ChangeSet
from focalnet.domain.errors import FocalnetError
from focalnet.services.campaign_sheets import StateSheet, campaign_sheets, mark_sent
from focalnet.services.files import write_whole
from focalnet.services.ports import Register, Report
from focalnet.services.tools import Tools
from focalnet.ui.session import Session
from focalnet.ui.tasks import Task
from focalnet.ui.words import action_words


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the sheets, how many files, and the letters no typeface has."""

    sheets: tuple[StateSheet, ...]
    files: int
    missing: tuple[str, ...]


class SheetsRun(QObject):
    """One writing of sheets; nothing is noted as sent unless all of them are there.

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
        """Whether sheets are being made."""
        return self._task is not None

    def start(self, campaign: str, states: Sequence[str], folder: Path, *, forms: bool) -> None:
        """Make the sheets of some States, or of all, and write them to a folder."""
        today = self._session.today()

        def read(register: Register) -> list[StateSheet]:
            return campaign_sheets(register, campaign, today=today, states=states)

        def made(sheets: list[StateSheet]) -> None:
            self._write(sheets, folder, forms=forms)

        self._task = self._session.ask(read, made, self._refuse, owner=self)

    def _write(self, sheets: Sequence[StateSheet], folder: Path, *, forms: bool) -> None:
        tools, office = self._tools, self._session.office

        def work(report: Report) -> Written:
            return written(sheets, folder, tools, office, forms=forms, report=report)

        self._task = self._session.beside(work, self._mark, self._refuse, owner=self)
        self._task.progressed.connect(self.progressed)

    def _mark(self, done: Written) -> None:
        today = self._session.today()

        def work(register: Register) -> ChangeSet:
            return mark_sent(register, done.sheets, today=today)

        self._session.do(
            work,
            said=action_words("campaign.sheets"),
            then=lambda _done: self._end(done),
            otherwise=self._refuse,
            owner=self,
        )

    def stop(self) -> None:
        """Stop; files that are there already stay, and nothing is noted as sent."""
        if self._task is not None:
            self._task.cancel()
            self._end(None)

    def _refuse(self, error: FocalnetError) -> None:
        self._end(None)
        self.refused.emit(error)

    def _end(self, done: Written | None) -> None:
        self._task = None
        self.ended.emit(done)


def written(
    sheets: Sequence[StateSheet],
    folder: Path,
    tools: Tools,
    office: str,
    *,
    forms: bool,
    report: Report,
) -> Written:
    """Write a PDF, and a form if wished, for each sheet; raises FileNotWritten or Cancelled."""
    files, missing = 0, dict[str, None]()
    for place, sheet in enumerate(sheets):
        report(place, len(sheets))
        stem = folder / sheet.request.state
        for item in tools.paper.missing(sheet.paper):
            missing[item.letter] = None
        write_whole(stem.with_suffix(".pdf"), tools.paper.pages(sheet.paper))
        files += 1
        if forms:
            book = tools.workbooks().written([sheet.form], title=sheet.paper.title, author=office)
            write_whole(stem.with_suffix(".xlsx"), book)
            files += 1
    report(len(sheets), len(sheets))
    return Written(tuple(sheets), files, tuple(missing))
