"""Bring the page of the seminars and that of the exchange on screen, for pictures."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from two_offices import told

if TYPE_CHECKING:
    from focalnet.services.ports import Register
    from focalnet.ui.frame.workspace_page import WorkspacePage
    from focalnet.ui.window import Window

# The views of a seminar, by the tab that each shows.
EVENT_VIEWS = {
    "seminar": "registration",
    "desk": "check_in",
    "attendance": "attendance",
    "counts": "figures",
}
SEMINAR, GUEST = "6", "ca"


def seminar(register: Register) -> str:
    """Return the seminar that has everything: letters, people, arrivals, marks."""
    from focalnet.domain.seminars import Event

    return next(
        event.id
        for event in register.records(Event.KIND)
        if isinstance(event, Event) and event.ordinal == SEMINAR and event.kind == "seminar"
    )


def seminar_id(folder: Path) -> str:
    """Return its id in a workspace that is not open."""
    events = json.loads(told("event", "list", folder))
    return next(
        str(event["id"])
        for event in events
        if event["ordinal"] == SEMINAR and event["kind"] == "seminar"
    )


def show_seminar(
    window: Window, page: WorkspacePage, tab: str, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    """Show a tab of a seminar; of the desk, the desk itself with somebody half typed."""
    from focalnet.ui.seminars.seminars_page import SeminarsPage

    found = page.pages.show_page("event")
    assert isinstance(found, SeminarsPage)
    panel, asked = getattr(found, tab), list[str]()

    def go(record_id: str) -> None:
        asked.append(record_id)
        page.show_record(record_id)

    window.session.ask(seminar, go, owner=page)
    wait_for(lambda: bool(asked) and found.programme.record_id == asked[0])
    found.show_panel(panel)
    if panel is found.check_in:
        panel.open_desk()
        wait_for(lambda: panel.desk is not None and panel.desk.isVisible())
        assert panel.desk is not None
        panel.desk.field.setText(GUEST)


def show_conflicts(page: WorkspacePage) -> None:
    """Show what two offices said against each other."""
    from focalnet.ui.exchange.exchange_page import ExchangePage

    found = page.pages.show_page("offices")
    assert isinstance(found, ExchangePage)
    found.show_panel(found.conflicts)
