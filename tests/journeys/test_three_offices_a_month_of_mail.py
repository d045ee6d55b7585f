"""The Hague, New York and a field office keep one network for a month, by mail alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from focalnet.domain.changes import LIFE
from focalnet.domain.records import Designation
from focalnet.domain.refusals import SenderRevoked
from focalnet.services import records as officer
from focalnet.services.conflicts import conflicts, settle
from focalnet.services.duplicates import suspects
from focalnet.services.erasing import erase
from focalnet.services.erasure_ledger import erasure_lines
from focalnet.services.merging import merge
from focalnet.services.office_cards import revoke_laptop
from focalnet.services.offices import add_card
from focalnet.services.ports import Register, Report
from focalnet.services.quarantine import quarantine, release
from focalnet.store import open_store
from focalnet.ui.exchange.exchange_page import ExchangePage
from focalnet.ui.languages import speak
from focalnet.ui.session import Session
from tests.journeys.month_of_mail import (
    EMAIL,
    edits,
    everything,
    founded,
    joins,
    told,
    trusts,
    until_quiet,
    writes,
)
from tests.services.post_room import KEY, Office, PostRoom
from tests.ui.keyboard import press
from tests.ui.office import Office as Desktop
from tests.ui.office import tools

pytestmark = pytest.mark.journey


@dataclass(frozen=True, slots=True)
class Month:
    """The three offices, and the laptop that the field office takes along."""

    hague: Office
    york: Office
    field: Office
    laptop: Office

    @property
    def offices(self) -> tuple[Office, Office, Office]:
        """Whoever is there to the end."""
        return self.hague, self.york, self.field

    def passes(self, days: int) -> None:
        """Let days pass for all."""
        for one in (*self.offices, self.laptop):
            one.later(days=days)


@pytest.fixture
def month(tmp_path: Path) -> Iterator[Month]:
    """Let three offices verify each other; the clocks of two laptops are days off."""
    room = PostRoom(tmp_path)
    hague = founded(room, "The Hague")
    york = founded(room, "New York", days_off=3)
    field = founded(room, "Field office")
    laptop = founded(room, "Field office", days_off=-5)
    joins(laptop, field)
    for one, other in ((hague, york), (hague, field), (york, field)):
        one.meets(other)
    trusts(laptop, york)
    field.gets_from(laptop)
    laptop.gets_from(field)
    yield Month(hague, york, field, laptop)
    room.close()


def holder(office: Office, key: str) -> str:
    """Return whom a mandate points to."""
    found = office.register.record(key)
    assert isinstance(found, Designation)
    return found.holder


def the_first_week(month: Month) -> str:
    """Enter somebody, edit her at two offices at once, and settle it once for all."""
    hague, york, field = month.offices
    awa = hague.enters(names="Awa DIOP", state="SEN", emails="awa@example.org")
    hague.enters("designation", kind="national", holder=awa, state="SEN", theme="assets")
    until_quiet(month.offices)
    month.laptop.gets_from(field)
    month.passes(3)
    edits(hague, awa, notes="Calls in the morning.")
    edits(york, awa, notes="Mail only.")
    # The letters cross; the field office gets the later one first.
    from_hague, from_york = hague.sends(york, field), york.sends(hague, field)
    assert field.opens(from_york).received.conflicts == ()
    assert field.opens(from_hague).received.conflicts == ((awa, "notes"),)
    hague.opens(from_york)
    opening = york.opens(from_hague)
    assert opening.received.conflicts == ((awa, "notes"),)
    [seen], [theirs], [third] = (conflicts(one.register) for one in month.offices)
    assert seen == theirs == third
    mail = [side.value for side in seen.sides].index("Mail only.")
    settle(york.register, seen.id, take=mail)
    until_quiet(month.offices)
    for one in month.offices:
        assert conflicts(one.register) == []
        assert one.register.record(awa).notes == "Mail only."
    return awa


def the_second_week(month: Month) -> tuple[str, str]:
    """Lose a mail and bring one twice; somebody was entered at two offices."""
    hague, york, field = month.offices
    month.passes(7)
    ours = york.enters(names="Juma OTIENO", state="KEN", emails=EMAIL)
    theirs = month.laptop.enters(names="Juma Otieno", emails=EMAIL, notes="Met in Nairobi.")
    one = york.enters("designation", kind="national", holder=ours, state="KEN")
    other = month.laptop.enters("designation", kind="operational", holder=theirs, state="KEN")
    fingerprint = month.laptop.register.keep_file(b"%PDF a judgment")
    attached = {"name": "judgment.pdf", "media": "application/pdf", "file": fingerprint}
    item = month.laptop.enters("item", title="A judgment", files=[attached])
    field.gets_from(month.laptop)
    lost = york.sends(hague)
    month.passes(1)
    file = field.sends(hague, york)
    assert hague.opens(file).files == 1
    before = hague.state()
    assert hague.opens(file).outcome == "nothing-new"
    assert hague.state() == before
    york.opens(file)
    opening = hague.gets_from(york)
    assert opening.missed
    assert {ours, one} <= set(opening.received.entered)
    assert hague.opens(lost).outcome == "older"
    assert hague.register.file(fingerprint) == b"%PDF a judgment"
    [suspect] = suspects(hague.register)
    assert {suspect.one, suspect.other} == {ours, theirs}
    merge(hague.register, [ours, theirs])
    until_quiet(month.offices)
    for there in month.offices:
        assert suspects(there.register) == []
        assert holder(there, one) == holder(there, other) == min(ours, theirs)
        assert there.register.record(min(ours, theirs)).notes == "Met in Nairobi."
        assert there.register.file(fingerprint) == b"%PDF a judgment"
        assert item in there.register.many([item])
    return ours, theirs


def the_third_week(month: Month) -> str:
    """Lose the laptop of the field office; what it wrote on its last day waits, then comes in."""
    hague, york, field = month.offices
    laptop = month.laptop
    month.passes(7)
    laptop.gets_from(field)
    last = field.register.vector()[laptop.register.replica]
    written = laptop.enters(names="Ben OKAI", notes="Entered in the taxi.")
    york.gets_from(laptop)
    card = revoke_laptop(field.desk, laptop.register.replica, last).card
    for one in (hague, york):
        add_card(one.desk, card)
    assert york.register.record(written).notes == "Entered in the taxi."
    for one in (hague, field):
        opening = one.gets_from(york)
        assert (opening.quarantined, opening.received.entered) == (1, ())
        assert one.register.many([written]) == {}
        assert one.gets_from(york).quarantined == 0
    laptop.enters(names="A thief's")
    with pytest.raises(SenderRevoked):
        york.gets_from(laptop)
    # On the phone the officer says that he wrote it himself.
    for one in (hague, field):
        [line] = quarantine(one.desk)
        assert (line.office, line.passed_on_by) == ("Field office", "New York")
        assert release(one.desk, line.replica, line.number).entered == (written,)
        assert quarantine(one.desk) == []
    until_quiet(month.offices)
    assert all(quarantine(one.desk) == [] for one in month.offices)
    return written


def the_last_week(month: Month, awa: str, ben: str) -> str:
    """Retire somebody whom another office edits, and erase somebody for good."""
    hague, york, field = month.offices
    month.passes(7)
    cai = field.enters(names="Cai LIN", emails="cai@example.org")
    until_quiet(month.offices)
    officer.retire(hague.register, ben)
    edits(york, ben, notes="Back in March.")
    edits(field, cai, notes="An edit that crosses the erasure.")
    erase(hague.register, [cai])
    assert (erasure_lines(hague.desk)[0].held, erasure_lines(hague.desk)[0].offices) == (0, 2)
    field.opens(hague.sends(field, york))
    assert field.register.record(awa).notes == "Mail only."
    return cai


@pytest.fixture
def window(month: Month, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """Give the window of The Hague, to be opened on its own file later."""
    speak(qapp, "en")
    session = Session(month.hague.now.date)
    yield Desktop(session, qtbot, "", "", "", "")
    if session.is_open:
        with qtbot.waitSignal(session.closed):
            session.close()
    session.wait()


def opened(month: Month, window: Desktop) -> ExchangePage:
    """Open the register of The Hague in the window and show the exchange."""
    folder = month.hague.folder
    month.hague.register.close()

    def opening(_report: Report) -> Register:
        return open_store(folder, KEY)

    failed: list[Exception] = []
    with window.qtbot.waitSignal(window.session.opened):
        window.session.open(folder, opening, failed.append, owner=window.session)
    assert not failed
    page = ExchangePage(window.session, replace(tools(), now=lambda: month.hague.now))
    window.qtbot.addWidget(page)
    page.resize(1100, 760)
    page.show()
    window.qtbot.waitActive(page)
    return page


def take_in(window: Desktop, page: ExchangePage, file: Path) -> None:
    """Look into a bundle in the window, then take it in."""
    page.show_panel(page.post)
    page.post.look_into(file)
    window.qtbot.waitUntil(page.post.take_button.isEnabled)
    with window.qtbot.waitSignal(page.post.opened):
        page.post.take_button.click()


def write_to_all(window: Desktop, page: ExchangePage, file: Path) -> None:
    """Write a bundle for the two other offices in the window."""
    post = page.post
    page.show_panel(post)
    post.refresh()
    window.qtbot.waitUntil(lambda: post.offices.lines.rowCount() == 2)
    window.qtbot.waitUntil(post.look_button.isEnabled)
    post.offices.selectAll()
    post.look_button.click()
    window.qtbot.waitUntil(post.make_button.isEnabled)
    assert post.plan is not None
    assert len(post.plan.offices) == 2
    post.write_to(file)
    window.qtbot.waitUntil(lambda: file.name in post.said.text())


def test_after_a_month_of_mail_all_offices_say_the_same(
    month: Month, window: Desktop, tmp_path: Path
) -> None:
    awa = the_first_week(month)
    the_second_week(month)
    ben = the_third_week(month)
    cai = the_last_week(month, awa, ben)
    hague, york, field = month.offices
    from_york, from_field = york.sends(hague, field), field.sends(hague, york)
    field.opens(from_york)
    york.opens(from_field)
    page = opened(month, window)
    for file in (from_field, from_york):
        take_in(window, page, file)
    page.show_panel(page.conflicts)
    inbox = page.conflicts
    window.qtbot.waitUntil(lambda: inbox.table.lines.rowCount() == 1)
    item = inbox.current()
    assert item is not None
    assert (item.record, item.field) == (ben, LIFE)
    here = [side.value for side in item.sides].index("here")
    inbox.table.setFocus()
    with window.qtbot.waitSignal(window.session.changed):
        press((Qt.Key.Key_1, Qt.Key.Key_2)[here])
    window.qtbot.waitUntil(lambda: inbox.table.lines.rowCount() == 0)
    file = tmp_path / "to-all.fnx"
    write_to_all(window, page, file)
    for one in (york, field):
        one.opens(file)
    for sender, other in ((york, field), (field, york)):
        answer = writes(sender, hague.name, other.name)
        other.opens(answer)
        take_in(window, page, answer)
    page.show_panel(page.erasures)
    erasures = page.erasures.table.lines
    window.qtbot.waitUntil(lambda: erasures.rowCount() == 1)
    assert erasures.cell(0, 4).text == "erased at 2 of 2"
    everyone_says_the_same(window, york, field, cai)


def everyone_says_the_same(window: Desktop, york: Office, field: Office, cai: str) -> None:
    """Compare records, conflicts and heads of all three, and look for faults in each."""
    states = window.ask(everything)
    assert states == everything(york.register) == everything(field.register)
    assert states[cai].life == "erased"
    ours = window.ask(told)
    assert ours == told(york.register) == told(field.register)
    assert ours[0] == []
    for register in (york.register, field.register):
        assert register.verify().findings == ()
    assert window.ask(lambda register: register.verify().findings) == ()
