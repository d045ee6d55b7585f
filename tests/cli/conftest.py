"""A workspace of The Hague and a terminal in front of it."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import PASSPHRASE, Terminal


@pytest.fixture
def terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """Make the workspace and sit down."""
    monkeypatch.setenv("FOCALNET_PASSPHRASE", PASSPHRASE)

    def feed(typed: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))

    made = Terminal(tmp_path / "register", capsys.readouterr, feed)
    made.run("new", "--office", "The Hague", "--author", "Officer")
    assert made.code == 0, made.messages
    return made
