"""Two offices verify each other in the window and trade what they have."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from focalnet.app import make_tools
from focalnet.services.bundling import make_bundle, plan_bundle
from focalnet.services.files import FileNotWritten
from focalnet.services.judging import read_bundle
from focalnet.services.office_cards import our_office
from focalnet.services.office_keys import Desk
from focalnet.services.offices import add_card, list_offices, verify_office
from focalnet.services.opening import apply
from focalnet.services.ports import Register
from focalnet.services.records import add_records, enter
from focalnet.services.reference import reference_records
from focalnet.services.tools import Tools
from focalnet.store import create_store
from focalnet.ui.exchange.exchange_page import ExchangePage
from focalnet.ui.exchange.post_panel import PostPanel
from focalnet.ui.frame.workspace_page import WorkspacePage
from focalnet.ui.keeping import Keeper
from tests.ui.keyboard import CONTROL, press
from tests.ui.office import KEY, Office, tools


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Register]:
    """Open the register of New York."""
    made = create_store(tmp_path / "new-york", KEY, office="New York", author="Liaison")
    add_records(made, reference_records(), action="reference")
    yield made
    made.close()


def desk_of(register: Register) -> Desk:
    return Desk(register, make_tools().bundles(), os.urandom, datetime.now(UTC))


@pytest.fixture
def page(office: Office) -> ExchangePage:
    """Show the exchange."""
    return page_with(office, tools())


def acquaint(office: Office, page: ExchangePage, elsewhere: Register, folder: Path) -> None:
    """Trade cards by file, and compare the digits as by telephone."""
    page.show_panel(page.offices)
    office.qtbot.waitUntil(lambda: page.offices.table.lines.rowCount() == 1)
    ours, theirs = folder / "ours.fncard", folder / "theirs.fncard"
    page.offices.save_card(ours)
    office.qtbot.waitUntil(lambda: "ours.fncard" in page.offices.said.text())
    theirs.write_bytes(our_office(desk_of(elsewhere)).card)
    add_card(desk_of(elsewhere), ours.read_bytes())
    page.offices.take_card(theirs)
    office.qtbot.waitUntil(lambda: page.offices.table.lines.rowCount() == 2)
    line = page.offices.current()
    assert line is not None
    assert (line.name, line.state) == ("New York", "unverified")
    [heard] = [item.digits for item in list_offices(desk_of(elsewhere)) if item.name != "New York"]
    verify_office(desk_of(elsewhere), "The Hague", heard, by="Liaison", how="phone")
    page.offices.table.setFocus()
    press(Qt.Key.Key_V)
    form = page.offices.verify_form
    office.qtbot.waitUntil(form.isVisible)
    assert form.digits.text().split() == heard.split()
    form.heard.setText(heard)
    press(Qt.Key.Key_S, CONTROL)
    office.qtbot.waitUntil(lambda: "verified" in page.offices.said.text())


def test_wrong_digits_trust_nobody(office: Office, page: ExchangePage, elsewhere: Register) -> None:
    page.show_panel(page.offices)
    add_to(office, page, elsewhere)
    page.offices.start_verifying()
    form = page.offices.verify_form
    form.heard.setText("12345 " * 12)
    press(Qt.Key.Key_S, CONTROL)
    office.qtbot.waitUntil(lambda: bool(form.problem.text()))
    assert form.isVisible()
    assert [line.state for line in page.offices.found if line.name == "New York"] == ["unverified"]


def add_to(office: Office, page: ExchangePage, elsewhere: Register) -> None:
    path = Path(os.environ["HOME"]) / "theirs.fncard"
    path.write_bytes(our_office(desk_of(elsewhere)).card)
    page.offices.take_card(path)
    office.qtbot.waitUntil(lambda: page.offices.table.lines.rowCount() == 2)


def test_a_bundle_is_looked_into_before_it_is_taken_in(
    office: Office, page: ExchangePage, elsewhere: Register, tmp_path: Path
) -> None:
    acquaint(office, page, elsewhere, tmp_path)
    juma = looked_into(office, page, elsewhere, tmp_path)
    post, file = page.post, tmp_path / "FN-20261127-0001.fnx"
    assert "New York" in post.found.text()
    assert "Nothing is stored yet." in post.found.text()
    assert office.ask(lambda register: register.many([juma])) == {}
    post.reply.setChecked(True)
    with office.qtbot.waitSignal(post.opened):
        post.take_button.click()
    found = office.ask(lambda register: register.record(juma))
    assert found.names[0].text == "Juma OTIENO"
    office.qtbot.waitUntil(lambda: post.log.lines.rowCount() == 2)
    assert len(list(tmp_path.glob("*.fnx"))) == 2
    post.look_into(file)
    office.qtbot.waitUntil(lambda: "nothing new" in post.found.text())


def test_what_would_go_is_counted_and_then_written(
    office: Office, page: ExchangePage, elsewhere: Register, tmp_path: Path
) -> None:
    acquaint(office, page, elsewhere, tmp_path)
    post = page.post
    page.show_panel(post)
    office.qtbot.waitUntil(lambda: post.offices.lines.rowCount() == 1)
    office.qtbot.waitUntil(post.look_button.isEnabled)
    post.look_button.click()
    office.qtbot.waitUntil(post.make_button.isEnabled)
    assert "People: 1" in post.told.text()
    file = tmp_path / "out.fnx"
    post.write_to(file)
    office.qtbot.waitUntil(lambda: "out.fnx" in post.said.text())
    apply(desk_of(elsewhere), read_bundle(desk_of(elsewhere), file.read_bytes()))
    assert [item.row.title for item in elsewhere.find("awa", 5, ("person",))] == ["Awa DIOP"]
    office.qtbot.waitUntil(lambda: post.log.lines.rowCount() == 1)


@pytest.mark.parametrize("content", [b"", b"not a bundle at all", b"FOCALNETX\x01\r\n\x1a\n" * 9])
def test_what_is_no_bundle_is_refused_in_words(
    office: Office, page: ExchangePage, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "strange.fnx"
    file.write_bytes(content)
    post: PostPanel = page.post
    page.show_panel(post)
    post.look_into(file)
    office.qtbot.waitUntil(lambda: bool(post.said.text()))
    assert not post.take_button.isEnabled()


def test_a_bundle_dropped_on_the_window_is_looked_into(
    office: Office, elsewhere: Register, tmp_path: Path
) -> None:
    window = WorkspacePage(office.session, tools(), Keeper(tmp_path / "settings.json"))
    office.qtbot.addWidget(window)
    window.show()
    office.qtbot.waitActive(window)
    card = tmp_path / "theirs.fncard"
    card.write_bytes(our_office(desk_of(elsewhere)).card)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(card))])
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copying = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(50, 50), copying, dragged, left, plain)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copying, dragged, left, plain))
    page = window.pages.currentWidget()
    assert isinstance(page, ExchangePage)
    office.qtbot.waitUntil(lambda: "New York" in page.offices.said.text())


class Gate:
    """Lets the work on the register's thread pass, or wait until the test has looked."""

    def __init__(self) -> None:
        self.is_shut = False
        self.reached = Event()
        self._go = Event()

    def now(self) -> datetime:
        """Return the moment, once the gate is open."""
        self.wait()
        return datetime.now(UTC)

    def wait(self) -> None:
        if self.is_shut:
            self.reached.set()
            assert self._go.wait(60)

    def open(self) -> None:
        self.is_shut = False
        self._go.set()


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.open()


def stopped_at(office: Office, gate: Gate, post: PostPanel) -> None:
    """Stop what runs, once it has come to the gate, and wait for its end."""
    office.qtbot.waitUntil(gate.reached.is_set)
    assert post.progress.isVisible()
    buttons = (post.look_button, post.make_button, post.open_button, post.take_button)
    assert not any(one.isEnabled() for one in buttons)
    post.progress.cancel_button.click()
    gate.open()
    office.qtbot.waitUntil(lambda: not post.progress.isVisible())


def page_with(office: Office, own: Tools) -> ExchangePage:
    made = ExchangePage(office.session, own)
    office.qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    office.qtbot.waitActive(made)
    return made


def test_what_is_stopped_while_it_is_written_is_not_there_and_can_be_written_again(
    office: Office, elsewhere: Register, tmp_path: Path, gate: Gate
) -> None:
    page = page_with(office, replace(tools(), now=gate.now))
    acquaint(office, page, elsewhere, tmp_path)
    post = page.post
    page.show_panel(post)
    office.qtbot.waitUntil(post.look_button.isEnabled)
    post.look()
    office.qtbot.waitUntil(post.make_button.isEnabled)
    file = tmp_path / "out.fnx"
    gate.is_shut = True
    post.write_to(file)
    stopped_at(office, gate, post)
    assert not file.exists()
    assert office.ask(lambda register: register.offices.bundles("sent")) == []
    assert post.make_button.isEnabled()
    post.write_to(file)
    office.qtbot.waitUntil(file.exists)
    office.qtbot.waitUntil(lambda: "out.fnx" in post.said.text())


def test_what_is_stopped_while_it_is_taken_in_changes_nothing_and_waits(
    office: Office, elsewhere: Register, tmp_path: Path, gate: Gate
) -> None:
    page = page_with(office, replace(tools(), now=gate.now))
    acquaint(office, page, elsewhere, tmp_path)
    post = page.post
    juma = looked_into(office, page, elsewhere, tmp_path)
    gate.is_shut = True
    post.take_button.click()
    stopped_at(office, gate, post)
    assert office.ask(lambda register: register.many([juma])) == {}
    with office.qtbot.waitSignal(post.opened):
        post.take_button.click()
    assert juma in office.ask(lambda register: register.many([juma]))


def test_what_is_stopped_when_it_was_taken_in_already_is_told_as_taken_in(
    office: Office, elsewhere: Register, tmp_path: Path, gate: Gate
) -> None:
    def random(count: int) -> bytes:
        # Nothing but the receipt is made by chance here: the bundle is in by then.
        gate.wait()
        return os.urandom(count)

    page = page_with(office, replace(tools(), random=random))
    acquaint(office, page, elsewhere, tmp_path)
    post = page.post
    juma = looked_into(office, page, elsewhere, tmp_path)
    gate.is_shut = True
    post.reply.setChecked(True)
    with office.qtbot.waitSignals([post.opened, page.decided, office.session.changed]):
        post.take_button.click()
        stopped_at(office, gate, post)
    assert juma in office.ask(lambda register: register.many([juma]))
    assert "New York" in post.found.text()
    assert not post.take_button.isEnabled()


def test_a_receipt_that_cannot_be_written_does_not_hide_that_the_bundle_is_in(
    office: Office, elsewhere: Register, tmp_path: Path
) -> None:
    room = Event()

    def random(count: int) -> bytes:
        if room.is_set():
            return os.urandom(count)
        raise FileNotWritten("There is no room.", place="receipt.fnx")

    room.set()
    page = page_with(office, replace(tools(), random=random))
    acquaint(office, page, elsewhere, tmp_path)
    post = page.post
    juma = looked_into(office, page, elsewhere, tmp_path)
    room.clear()
    post.reply.setChecked(True)
    with office.qtbot.waitSignals([post.opened, office.session.changed]):
        post.take_button.click()
    office.qtbot.waitUntil(lambda: "receipt.fnx" in post.said.text())
    assert juma in office.ask(lambda register: register.many([juma]))
    assert "New York" in post.found.text()


def looked_into(office: Office, page: ExchangePage, elsewhere: Register, folder: Path) -> str:
    """Let New York enter somebody and send a bundle, and look into it; return the id."""
    _, [juma] = enter(elsewhere, "person", [{"names": [{"text": "Juma OTIENO"}], "state": "KEN"}])
    file = folder / "FN-20261127-0001.fnx"
    make_bundle(desk_of(elsewhere), plan_bundle(desk_of(elsewhere), ["The Hague"]), file)
    page.show_panel(page.post)
    page.post.look_into(file)
    office.qtbot.waitUntil(page.post.take_button.isEnabled)
    return juma
