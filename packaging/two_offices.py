"""Let the demonstration and another office disagree, so that a picture can show a conflict.

The two do what officers do: exchange cards, compare digits, send a bundle, change one mandate
each, and send a bundle back.
"""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

OTHER = "New York"
MANDATE = "state:{state} kind:national"
SAID_HERE = {"rank": "alternate", "notes": "Call only on Mondays."}
SAID_THERE = {"rank": "acting", "notes": "Prefers to be called in the morning."}


def disagree(here: Path, home: Path, state: str) -> None:
    """Make the other office in *home*, and two conflicts in the workspace *here*."""
    there, card, bundle = home / "other", home / "office.card", home / "bundle.fnx"
    told("new", there, "--office", OTHER, "--author", "Officer")
    told("office", "card", there, "--out", card)
    added = json.loads(told("office", "add", here, card, "--json"))
    own = json.loads(told("office", "list", here, "--json"))[0]["name"]
    card.unlink()
    told("office", "card", here, "--out", card)
    told("office", "add", there, card)
    how = ("--digits", added["digits"], "--by", "Officer", "--how", "phone")
    told("office", "verify", here, OTHER, *how)
    told("office", "verify", there, own, *how)
    send(here, there, OTHER, bundle)
    wanted = MANDATE.format(state=state)
    found = json.loads(told("find", there, wanted, "--kind", "designation", "--json"))
    for office, said in ((here, SAID_HERE), (there, SAID_THERE)):
        told("set", office, found[0]["id"], *(f"{field}={value}" for field, value in said.items()))
    send(there, here, own, bundle)


def send(sender: Path, receiver: Path, name: str, bundle: Path) -> None:
    """Write a bundle in one workspace and open it in another."""
    bundle.unlink(missing_ok=True)
    told("bundle", "make", sender, "--for", name, "--out", bundle)
    told("bundle", "open", receiver, bundle)


def told(*arguments: Any) -> str:
    """Run a command and return what it says on standard output."""
    from focalnet.app import make_tools
    from focalnet.cli.main import main as run

    answer = io.StringIO()
    with redirect_stdout(answer):
        code = run([str(argument) for argument in arguments], make_tools)
    if code:
        raise SystemExit(code)
    return answer.getvalue()
