"""A terminal that runs commands in this process on a real workspace."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from focalnet.app import AppWorkspaces, make_tools
from focalnet.cli.main import main
from focalnet.services.tools import Tools
from focalnet.vault import Cost

CHEAP = Cost(8 * 1024, 1, 1)
TODAY = date(2026, 11, 27)
NOW = datetime(2026, 11, 27, 8, 12, tzinfo=UTC)
PASSPHRASE = "velvet orbit canyon mustard"


def cheap_tools() -> Tools:
    """Return the real tools with a passphrase that is cheap to check."""
    return replace(
        make_tools(), workspaces=AppWorkspaces(CHEAP), today=lambda: TODAY, now=lambda: NOW
    )


@dataclass
class Terminal:
    """Runs commands and keeps what they said."""

    folder: Path
    read: Callable[[], Any]
    feed: Callable[[str], None]
    messages: str = ""
    code: int = 0

    def run(self, command: str, *arguments: str, typed: str = "") -> str:
        """Run one command ("print", "library add") on the workspace; return its output."""
        self.feed(typed)
        self.code = main([*command.split(), str(self.folder), *arguments], cheap_tools)
        captured = self.read()
        self.messages = captured.err
        return str(captured.out)

    def json(self, command: str, *arguments: str, typed: str = "") -> Any:
        """Run one command and return the JSON it answered with."""
        return json.loads(self.run(command, *arguments, typed=typed))

    def add(self, record: str, **filled: Any) -> str:
        """Enter one record and return its id."""
        out = self.run("add", record, "-", typed=json.dumps(filled))
        assert self.code == 0, self.messages
        return out.strip()
