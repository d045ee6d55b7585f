"""The session lets the store tidy up once nobody waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from focalnet.services import records
from focalnet.store import SqlRegister
from focalnet.ui import session
from focalnet.ui.session import Session
from tests.store.conftest import new_register


def test_the_store_rests_after_an_action_until_nothing_is_left(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "PAUSE_MS", 0)
    left: list[bool] = []

    class Telling(SqlRegister):
        def rest(self) -> bool:
            left.append(super().rest())
            return left[-1]

    register = new_register(tmp_path / "workspace")
    register.__class__ = Telling
    opened = Session()
    with qtbot.waitSignal(opened.opened):
        opened.take(tmp_path, register)
    with qtbot.waitSignal(opened.saved):
        opened.do(
            lambda register: records.enter(register, "person", [{"names": "Awa"}])[0], said="Saved"
        )
    qtbot.waitUntil(lambda: left[-1:] == [False])
    assert left[0]
    with qtbot.waitSignal(opened.closed):
        opened.close()
