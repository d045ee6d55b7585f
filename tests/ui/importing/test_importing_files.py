"""Files are looked at first, imported as one action, reported on, and taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from focalnet.domain.records import Person
from focalnet.services.ports import Register, Selection
from focalnet.ui.importing.import_page import ImportPage
from tests.ui.office import Office, tools

CARDS = """BEGIN:VCARD
VERSION:4.0
FN:Ama MENSAH
TEL;TYPE=cell:+233 20 000 0000
X-OWN:kept
END:VCARD
"""
TABLE = """Nom complet;Pays;Téléphone;Bureau
Fatou NDIAYE;Sénégal;+221 33 800 00 01;B12
Awa DIOP;Sénégal;+221 33 800 00 00;
broken row
"""


def opened(office: Office) -> ImportPage:
    page = ImportPage(office.session, tools())
    office.qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    return page


def looked_at(office: Office, *paths: Path) -> ImportPage:
    page = opened(office)
    page.choose_files(paths)
    office.qtbot.waitUntil(lambda: page.plan is not None)
    return page


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "cards.vcf"
    path.write_text(CARDS, encoding="utf-8", newline="\r\n")
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def people(office: Office) -> list[Person]:
    def read(register: Register) -> list[Person]:
        return [item for item in register.records("person") if isinstance(item, Person)]

    found = office.ask(read)
    assert isinstance(found, list)
    return found


def texts(page: ImportPage, column: int) -> list[str]:
    items = page.view.items
    return [str(items.index(row, column).data()) for row in range(items.rowCount())]


def test_the_preview_says_what_becomes_of_every_item_and_stores_nothing(
    office: Office, cards: Path, table: Path
) -> None:
    page = looked_at(office, cards, table)
    assert sorted(texts(page, 0)) == ["New.", "New.", "Nothing new.", "Refused."]
    assert "cells" in texts(page, 2)[0]
    assert len(people(office)) == 1


def test_an_import_is_one_action_and_can_be_taken_back_as_one(
    office: Office, cards: Path, table: Path
) -> None:
    page = looked_at(office, cards, table)
    with office.qtbot.waitSignal(office.session.changed):
        page.view.carry_out.click()
    assert page.report is not None
    assert len(people(office)) == 3
    office.qtbot.waitUntil(page.view.undo.isVisible)
    with office.qtbot.waitSignal(office.session.changed):
        page.view.undo.click()
    assert office.ask(lambda register: register.count(Selection(("person",)))) == 1


def test_the_same_file_again_has_nothing_new_and_offers_no_import(
    office: Office, cards: Path
) -> None:
    page = looked_at(office, cards)
    with office.qtbot.waitSignal(office.session.changed):
        page.view.carry_out.click()
    page.choose_files([cards])
    office.qtbot.waitUntil(lambda: page.plan is not None)
    assert texts(page, 0) == ["Nothing new."]
    assert not page.view.carry_out.isVisible()


def test_a_column_goes_where_the_officer_sends_it(office: Office, table: Path) -> None:
    page = looked_at(office, table)
    [form] = page.view.tables
    combo = next(item for item in form.columns if item.accessibleName() == "Bureau")
    combo.setCurrentIndex(combo.findData("titles.text"))
    page.plan = None
    combo.activated.emit(combo.currentIndex())
    office.qtbot.waitUntil(lambda: page.plan is not None)
    with office.qtbot.waitSignal(office.session.changed):
        page.view.carry_out.click()
    [fatou] = [person for person in people(office) if person.names[0].text == "Fatou NDIAYE"]
    assert [title.text for title in fatou.titles] == ["B12"]


def test_another_delimiter_reads_the_file_anew(office: Office, table: Path) -> None:
    page = looked_at(office, table)
    [form] = page.view.tables
    form.delimiter.setCurrentIndex(form.delimiter.findData(","))
    form.delimiter.activated.emit(form.delimiter.currentIndex())
    office.qtbot.waitUntil(lambda: len(form.columns) == 1)
    assert form.columns[0].accessibleName() == "Nom complet;Pays;Téléphone;Bureau"


def test_the_report_tells_of_every_property_and_is_saved_as_json(
    office: Office, cards: Path, tmp_path: Path
) -> None:
    page = looked_at(office, cards)
    with office.qtbot.waitSignal(office.session.changed):
        page.view.carry_out.click()
    out = tmp_path / "report.json"
    page.save_report(out)
    office.qtbot.waitUntil(out.exists)
    told = json.loads(out.read_text("utf-8"))
    [item] = told["files"][0]["items"]
    outcomes = {one["name"]: one["outcome"] for one in item["properties"]}
    assert outcomes["X-OWN"] == "other"
    assert told["change_set"]


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02"])
def test_a_file_that_is_none_is_explained_with_a_remedy(
    office: Office, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "odd.vcf"
    path.write_bytes(content)
    page = opened(office)
    page.choose_files([path])
    office.qtbot.waitUntil(page.view.problem.isVisible)
    assert "odd.vcf" in page.view.problem.text()
    assert not page.view.carry_out.isVisible()


def test_a_folder_in_place_of_a_file_is_explained(office: Office, tmp_path: Path) -> None:
    page = opened(office)
    page.choose_files([tmp_path])
    office.qtbot.waitUntil(page.view.problem.isVisible)
    assert "folder" in page.view.problem.text()


def test_dropped_files_are_looked_at(office: Office, cards: Path) -> None:
    page = opened(office)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(cards))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    office.qtbot.waitUntil(lambda: page.plan is not None)
    assert texts(page, 1) == ["Ama MENSAH"]


def test_stopping_while_files_are_looked_at_leaves_nothing_behind(
    office: Office, cards: Path
) -> None:
    page = opened(office)
    page.choose_files([cards])
    assert page.view.stop.isVisible()
    page.view.stop.click()
    office.session.wait()
    office.ask(lambda register: register.count(Selection(("person",))))
    assert page.plan is None
    assert not page.view.stop.isVisible()
