"""The officer reads what was done, and takes last week's action back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLabel

from focalnet.domain.records import Person
from focalnet.services import records
from focalnet.services.ports import HistoryLine, Register
from focalnet.services.setting import set_fields
from focalnet.ui.history.history_page import HistoryPage
from focalnet.ui.history.reading import actions_of, read_details
from focalnet.ui.history.wording import field_words, value_words, when_words
from tests.ui.office import Office


def opened(office: Office) -> HistoryPage:
    page = HistoryPage(office.session)
    office.qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    office.qtbot.waitUntil(lambda: page.lines.rowCount() > 0)
    return page


def details(page: HistoryPage) -> str:
    inside = page.details.widget()
    assert inside is not None
    return "\n".join(label.text() for label in inside.findChildren(QLabel))


def change_notes(office: Office, text: str) -> None:
    def work(register: Register) -> object:
        return set_fields(register, office.awa, {"notes": text})

    office.ask(work)


def notes(office: Office) -> str:
    person = office.ask(lambda register: register.record(office.awa))
    assert isinstance(person, Person)
    return person.notes


def test_an_action_tells_who_did_what_from_what_to_what(office: Office) -> None:
    change_notes(office, "Moved to the second floor.")
    page = opened(office)
    office.qtbot.waitUntil(lambda: "second floor" in details(page))
    said = details(page)
    assert "before: Prefers calls in the morning." in said
    assert "Awa DIOP" in said
    assert "Registry" in said


def test_records_are_named_and_never_shown_as_ids(office: Office) -> None:
    page = opened(office)
    office.qtbot.waitUntil(lambda: "Holder" in details(page))
    assert office.awa not in details(page)
    assert "Senegal" in details(page)


def test_an_older_action_is_taken_back_while_newer_ones_stay(office: Office) -> None:
    change_notes(office, "Second.")
    office.ask(lambda register: records.retire(register, office.ministry))
    page = opened(office)
    page.table.setCurrentIndex(page.lines.index(1, 0))
    office.qtbot.waitUntil(lambda: "Second." in details(page))
    with office.qtbot.waitSignal(office.session.changed):
        page.undo_button.click()
    assert notes(office) == "Prefers calls in the morning."
    assert office.ask(lambda register: register.state(office.ministry).life) == "retired"


def test_what_was_taken_back_cannot_be_taken_back_twice(office: Office) -> None:
    change_notes(office, "Second.")
    page = opened(office)
    office.qtbot.waitUntil(lambda: "Second." in details(page))
    with office.qtbot.waitSignal(office.session.changed):
        page.undo_button.click()
    office.qtbot.waitUntil(lambda: "taken back" in str(page.lines.index(1, 1).data()))
    page.table.setCurrentIndex(page.lines.index(1, 0))
    office.qtbot.waitUntil(lambda: not page.undo_button.isEnabled())


def test_a_newer_change_in_the_way_is_explained_and_nothing_changes(office: Office) -> None:
    change_notes(office, "Second.")
    change_notes(office, "Third.")
    page = opened(office)
    page.table.setCurrentIndex(page.lines.index(1, 0))
    office.qtbot.waitUntil(lambda: "Second." in details(page))
    page.undo_button.click()
    office.qtbot.waitUntil(page.problem.isVisible)
    assert notes(office) == "Third."


def test_the_history_of_one_record_lists_its_actions_alone(office: Office) -> None:
    page = opened(office)
    everything = page.lines.rowCount()
    page.show_record(office.awa)
    office.qtbot.waitUntil(lambda: page.lines.rowCount() == 1)
    assert "Awa DIOP" in page.filtered.text()
    page.all_button.click()
    office.qtbot.waitUntil(lambda: page.lines.rowCount() == everything)


def test_a_large_action_is_listed_in_part_and_says_how_much_is_left(office: Office) -> None:
    def find(register: Register) -> int:
        first = register.actions()[-1]
        found = read_details(register, first.set_id)
        assert first.records == len(found.records) + found.left_out
        return found.left_out

    assert office.ask(find) > 0


def line(set_id: str, clock: str, undoes: str = "") -> HistoryLine:
    return HistoryLine(set_id, clock, "me", "person.edit", undoes, "r", "person", "notes", "", "")


def test_an_undo_that_was_undone_leaves_the_action_standing() -> None:
    lines = [line("c", "3", "b"), line("b", "2", "a"), line("a", "1")]
    assert [(item.set_id, item.undone) for item in actions_of(lines)] == [
        ("c", False),
        ("b", True),
        ("a", False),
    ]


def test_values_of_the_journal_read_as_words() -> None:
    assert field_words("person", "phones/0a") == "Telephones"
    assert field_words("person", "unheard-of") == "unheard-of"
    assert value_words({"id": "1", "text": "+1", "kind": "mobile", "e164": "+1"}, {}) == (
        "+1 · Mobile"
    )
    assert value_words(None, {}) == "—"
    assert value_words("x", {"x": "Awa"}) == "Awa"


def test_moments_are_written_the_same_everywhere_without_doubt_about_the_month(
    office: Office,
) -> None:
    clock = f"{int(datetime(2026, 11, 4, 15, 7).astimezone().timestamp()) * 1000:012x}0000"
    assert when_words(clock) == "4 Nov 2026, 15:07"
    assert when_words("f" * 12 + "0000").endswith(tuple("0123456789"))
