"""An open workspace with a few invented people, for the tests of cards and forms."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from focalnet.app import make_tools
from focalnet.services import records
from focalnet.services.ports import Register, Report
from focalnet.services.reference import reference_records
from focalnet.services.tools import DirectoryPrinter, Tools
from focalnet.store import create_store, open_store
from focalnet.ui.languages import speak
from focalnet.ui.session import Session

TODAY = date(2026, 11, 27)
KEY = bytes(range(32))
AWA: dict[str, Any] = {
    "names": [
        {"text": "Awa DIOP", "language": "fr", "kind": "romanised", "family": "DIOP"},
        {"text": "أوا ديوب", "language": "ar", "kind": "original"},
    ],
    "titles": [{"text": "Directrice", "language": "fr"}],
    "state": "SEN",
    "phones": [{"text": "+221 33 800 00 00", "kind": "work", "preferred": "yes"}],
    "emails": [{"text": "awa@example.org", "kind": "work"}],
    "keys": [{"kind": "pgp", "text": "0123 4567 89AB CDEF", "expires": "2027-05"}],
    "languages": ["fr", "ar"],
    "notes": "Prefers calls in the morning.",
}
MINISTRY: dict[str, Any] = {
    "names": [{"text": "Ministry of Justice", "language": "en"}],
    "state": "SEN",
}
CHANNEL: dict[str, Any] = {
    "state": "SEN",
    "kind": "embassy",
    "authority": "Embassy of Senegal, The Hague",
    "languages": ["fr"],
    "received": "2010-03-01",
}


@dataclass(frozen=True, slots=True)
class Office:
    """The session of a test and the ids of what was entered."""

    session: Session
    qtbot: QtBot
    awa: str
    ministry: str
    channel: str
    mandate: str

    def ask(self, work: Any) -> Any:
        """Return what the register answers."""
        return answer(self.qtbot, self.session, work)


def tools(printer: DirectoryPrinter | None = None) -> Tools:
    """Return the tools of the program, with another printer where a test wants one."""
    known = make_tools()
    return replace(known, directory=printer or known.directory, today=lambda: TODAY)


def answer(qtbot: QtBot, session: Session, work: Any) -> Any:
    """Ask the register and wait for the answer."""
    answers: list[Any] = []
    ended: list[bool] = []
    # No waitSignal: it disconnects while the task emits its last signal, which PySide may refuse.
    session.ask(work, answers.append).finished.connect(lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    [found] = answers
    return found


def fill(register: Register) -> tuple[str, str, str, str]:
    """Enter a ministry, a person in it, the official channel and a mandate."""
    records.add_records(register, reference_records(), action="reference")
    _, [ministry] = records.enter(register, "institution", [MINISTRY])
    _, [awa] = records.enter(register, "person", [{**AWA, "institution": ministry}])
    _, [channel] = records.enter(register, "channel", [CHANNEL])
    mandate = {
        "kind": "national",
        "holder": awa,
        "state": "SEN",
        "theme": "assets",
        "rank": "primary",
        "start": "2024-05",
        "instrument": {"kind": "note-verbale", "reference": "MAE/12", "received": "2024-05-02"},
        "confirmed": {"on": "2026-03", "how": "e-mail"},
    }
    _, [designation] = records.enter(register, "designation", [mandate])
    return awa, ministry, channel, designation


@cache
def filled_folder() -> tuple[Path, tuple[str, str, str, str]]:
    """Make the encrypted register once; every test opens a copy of its own."""
    folder = Path(tempfile.mkdtemp(prefix="office-", dir=os.environ["HOME"]))
    register = create_store(folder, KEY, office="The Hague", author="Registry")
    try:
        return folder, fill(register)
    finally:
        register.close()


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    """Open a real encrypted register in which a few records stand, in English."""
    speak(qapp, "en")
    session = Session(lambda: TODAY)
    filled, made = filled_folder()
    folder = tmp_path / "office"
    shutil.copytree(filled, folder)

    def opening(_report: Report) -> Register:
        return open_store(folder, KEY)

    failed: list[Exception] = []
    with qtbot.waitSignal(session.opened):
        session.open(folder, opening, failed.append, owner=session)
    assert not failed
    yield Office(session, qtbot, *made)
    with qtbot.waitSignal(session.closed):
        session.close()
    session.wait()
