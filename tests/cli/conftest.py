"""A workspace of The Hague and a terminal in front of it."""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
from pathlib import Path

import pytest

from focalnet.cli.main import main
from tests.cli.terminal import PASSPHRASE, Terminal, cheap_tools


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the workspace of The Hague as its officer does; every test gets a copy of it."""
    folder = tmp_path_factory.mktemp("founded") / "register"
    arguments = ["new", str(folder), "--office", "The Hague", "--author", "Officer"]
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(io.StringIO()):
        patch.setenv("FOCALNET_PASSPHRASE", PASSPHRASE)
        assert main(arguments, cheap_tools) == 0
    return folder


@pytest.fixture
def terminal(
    founded: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """Sit down at a copy of the workspace."""
    monkeypatch.setenv("FOCALNET_PASSPHRASE", PASSPHRASE)

    def feed(typed: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))

    shutil.copytree(founded, tmp_path / "register")
    return Terminal(tmp_path / "register", capsys.readouterr, feed)
