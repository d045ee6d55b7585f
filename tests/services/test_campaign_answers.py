"""Forms that came back: previewed, stored as one action, and nothing lost of the odd ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.domain.records import Designation, Person
from focalnet.services.campaign_answers import take_in
from focalnet.services.campaign_edits import day_written
from focalnet.services.campaign_entries import CELLS
from focalnet.services.ports import Register
from focalnet.services.records import enter, redo, undo
from focalnet.services.setting import set_fields
from focalnet.services.words import LANGUAGES
from tests.services.campaign_office import BOOKS, answered, back, open_office, outcomes

CONFIRMED = {"answer": "confirmed"}


def test_nothing_is_stored_by_looking(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    before = register.actions()
    plan = office.plan(back(answered(sheet, answer="confirmed")))
    assert plan.counts == {"confirmed": 3, "refused": 0}
    assert register.actions() == before


def test_a_confirmation_is_noted_with_day_state_and_way(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    office.take(back(answered(sheet, answer="confirmed")), on="2026-11-25")
    told = office.mandate("national").confirmed
    assert told is not None
    assert (told.on, told.by, told.how) == ("2026-11-25", "Senegal", "form")
    assert office.mandate("relocation").confirmed is None
    request = office.request("SEN")
    assert (request.answer, request.answered, request.how) == ("confirmed", "2026-11-25", "form")
    undo(register)
    assert office.mandate("national").confirmed is None
    assert office.request("SEN").answer == ""
    redo(register)
    assert office.request("SEN").answer == "confirmed"


def test_a_later_confirmation_is_not_set_back(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["KEN"]
    set_fields(register, office.ids["kenya"], {"confirmed.on": "2026-11-26"})
    office.take(back(answered(sheet, CONFIRMED)), on="2026-11-20")
    told = office.mandate("kenya").confirmed
    assert told is not None
    assert told.on == "2026-11-26"


def test_corrected_cells_edit_the_holder_and_nothing_that_was_not_shown(
    register: Register,
) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    change = {
        "answer": "corrected",
        "name": "Awa DIOP NDIAYE",
        "function": "Directrice générale",
        "phones": "+221 33 811 11 11; +221 33 822 22 22 #7",
        "emails": "",
        "address": "Rue 2\n10300 Dakar",
    }
    [first, *_] = office.take(back(answered(sheet, change)))
    assert (first.outcome, len(first.proposals)) == ("corrected", 5)
    awa = office.person("awa")
    assert [name.text for name in awa.names] == ["Awa DIOP NDIAYE", "أوا ديوب"]
    assert awa.names[0].family == ""
    assert [title.text for title in awa.titles] == ["Directrice générale"]
    assert [(phone.text, phone.extension, phone.kind) for phone in awa.phones] == [
        ("+221 33 811 11 11", "", ""),
        ("+221 77 000 00 00", "", "mobile"),
        ("+221 33 822 22 22", "7", ""),
    ]
    assert awa.phones[0].e164 == "+221338111111"
    assert awa.emails == ()
    assert [address.text for address in awa.addresses] == ["Rue 2\n10300 Dakar"]
    assert awa.notes == "Kept to the office."
    assert register.actions()[0].action == "campaign.answers"
    assert register.verify().findings == ()
    undo(register)
    assert office.person("awa").names[0].text == "Awa DIOP"


def test_what_cannot_be_entered_by_itself_is_kept_as_a_remark(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    change = {"answer": "corrected", "institution": "Ministère nouveau", "remarks": "Dès mai."}
    [first, *_] = office.take(back(answered(sheet, change)))
    assert [(note.code, note.column) for note in first.notes] == [("by-hand", "institution")]
    asked = next(
        item for item in office.request("SEN").asked if item.designation == office.ids["national"]
    )
    assert asked.note == "Dès mai.\nInstitution: Ministère nouveau"
    assert office.person("awa").institution == office.ids["ministry"]


def test_another_person_ends_the_mandate_and_opens_it_anew(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    change = {
        "answer": "replaced",
        "name": "Binta SARR",
        "function": "Procureure",
        "phones": "+221 33 833 33 33",
        "emails": "binta@example.org",
    }
    place = next(
        number for number, row in enumerate(sheet.form.rows) if row[0] == office.ids["national"]
    )
    rows = [change if number == place else {} for number in range(len(sheet.form.rows))]
    items = office.take(back(answered(sheet, *rows)))
    assert items[place].outcome == "replaced"
    assert office.mandate("national").end == "2026-11-27"
    [following] = [
        item
        for item in register.records("designation", {"state": "SEN", "kind": "national"})
        if isinstance(item, Designation) and not item.end
    ]
    assert (following.rank, following.start, following.theme) == ("primary", "2026-11-27", "")
    assert following.instrument is not None
    assert following.instrument.court_reference == "ICC-REG/2026/SEN"
    binta = register.record(following.holder)
    assert isinstance(binta, Person)
    assert [name.text for name in binta.names] == ["Binta SARR"]
    assert (binta.institution, binta.state) == (office.ids["ministry"], "SEN")
    assert binta.phones[0].e164 == "+221338333333"
    assert office.mandate("assets").end == ""
    undo(register)
    assert office.mandate("national").end == ""
    row = register.row(following.id)
    assert row is None or row.retired or not row.title


def test_somebody_known_by_e_mail_is_not_entered_twice(register: Register) -> None:
    office = open_office(register)
    _, [binta] = enter(
        register,
        "person",
        [{"names": ["B. Sarr"], "emails": ["Binta@example.org"], "state": "SEN"}],
    )
    sheet = office.send()["SEN"]
    change = {"answer": "replaced", "name": "Binta SARR", "emails": "binta@example.org"}
    [first, *_] = office.take(back(answered(sheet, change)))
    assert ("known-person", "emails") in [(note.code, note.column) for note in first.notes]
    assert len(list(register.records("designation", {"holder": binta}))) == 1


def test_nobody_any_more_leaves_a_vacancy(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["KEN"]
    office.take(back(answered(sheet, {"answer": "ended", "until": "31.10.2026"})))
    assert office.mandate("kenya").end == "2026-10-31"
    [vacancy] = [
        item
        for item in register.records("designation", {"state": "KEN", "holder": ""})
        if isinstance(item, Designation)
    ]
    assert (vacancy.kind, vacancy.start, vacancy.confirmed) == ("national", "2026-10-31", None)


def test_a_vacant_seat_is_filled_by_writing_a_name(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    place = next(
        number for number, row in enumerate(sheet.form.rows) if row[0] == office.ids["vacant"]
    )
    rows = [{"name": "Fatou FALL"} if number == place else {} for number in range(place + 1)]
    items = office.take(back(answered(sheet, *rows)))
    assert items[place].outcome == "replaced"
    [filled] = [
        item
        for item in register.records("designation", {"theme": "arrest"})
        if isinstance(item, Designation) and item.holder
    ]
    assert register.record(filled.holder).KIND == "person"


def test_the_same_form_again_is_nothing_new(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    form = back(answered(sheet, {"answer": "replaced", "name": "Binta SARR"}, CONFIRMED))
    office.take(form)
    before = register.actions()
    again = office.take(form)
    assert outcomes(again) == ["same", "same", "unanswered"]
    assert register.actions() == before


def test_the_same_form_twice_in_one_go_counts_once(register: Register) -> None:
    office = open_office(register)
    form = back(answered(office.send()["KEN"], CONFIRMED))
    assert outcomes(office.take(form, form)) == ["confirmed", "same"]


def test_a_second_answer_replaces_the_first_but_not_what_has_passed_on(
    register: Register,
) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    office.take(back(answered(sheet, CONFIRMED, {"answer": "ended"})))
    second = back(
        answered(sheet, {"answer": "corrected", "phones": "+221 33 844 44 44"}, CONFIRMED)
    )
    assert outcomes(office.take(second))[:2] == ["corrected", "answered-already"]
    assert office.person("awa").phones[0].text == "+221 33 844 44 44"


def test_a_second_answer_to_half_a_form_completes_it(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    office.take(back(answered(sheet, CONFIRMED)))
    assert office.request("SEN").answer == ""
    office.take(back(answered(sheet, CONFIRMED, CONFIRMED, CONFIRMED)))
    assert office.request("SEN").answer == "confirmed"


def test_a_form_that_lost_its_number_is_known_by_its_entries(register: Register) -> None:
    office = open_office(register)
    form = replace(answered(office.send()["KEN"], CONFIRMED), above=())
    assert outcomes(office.take(back(form))) == ["confirmed"]


def test_forms_of_several_states_may_come_in_one_workbook(register: Register) -> None:
    office = open_office(register)
    sheets = office.send()
    both = back(answered(sheets["KEN"], CONFIRMED), answered(sheets["JOR"], CONFIRMED))
    assert outcomes(office.take(both)) == ["confirmed", "confirmed"]
    assert office.request("JOR").answer == "confirmed"


def test_a_form_may_come_back_as_csv(register: Register) -> None:
    office = open_office(register)
    form = answered(office.send()["JOR"], {"answer": "corrected", "phones": "+962 6 500 0000"})
    assert outcomes(office.take(BOOKS.read("form.csv", BOOKS.written_table(form)))) == ["corrected"]
    assert office.person("salma").phones[0].text == "+962 6 500 0000"


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms_are_understood_in_every_language(register: Register, language: str) -> None:
    office = open_office(register, language=language)
    sheet = office.send()["SEN"]
    rows = [CONFIRMED, {"answer": "corrected", "emails": "a@example.org"}, {"answer": "ended"}]
    kept = outcomes(office.take(back(answered(sheet, *rows))))
    assert kept[:2] == ["confirmed", "corrected"]


def test_rows_may_be_left_out_of_the_preview(register: Register) -> None:
    office = open_office(register)
    book = back(answered(office.send()["SEN"], answer="confirmed"))
    place = office.plan(book).files[0].items[0].place
    plan = office.plan(book, leave_out=frozenset({place}))
    take_in(register, plan)
    assert [item.answer for item in office.request("SEN").asked].count("confirmed") == 2


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("31.1.2027", "2027-01-31"),
        ("31/01/2027", "2027-01-31"),
        ("2027-01-31", "2027-01-31"),
        ("2027-01", "2027-01"),
        ("31.13.2027", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_days_are_read_as_states_write_them(written: str, day: str) -> None:
    assert day_written(written) == day


CELL = st.text(max_size=20) | st.sampled_from(["", "a@example.org; b@example.org", "+1 #2", "=1+1"])
ANSWER = st.sampled_from(["", "confirmed", "corrected", "replaced", "ended"])


ROW = st.fixed_dictionaries({"answer": ANSWER}, optional=dict.fromkeys(CELLS, CELL))


def test_whatever_a_state_writes_is_one_action_that_undo_takes_back(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    before = [office.person("awa"), office.mandate("national"), office.request("SEN")]

    @settings(max_examples=40)
    @given(st.lists(ROW, max_size=3))
    def written(rows: list[dict[str, str]]) -> None:
        plan = office.plan(back(answered(sheet, *rows)))
        assert len(plan.files[0].items) == len(sheet.form.rows)
        if take_in(register, plan):
            undo(register)
        assert [office.person("awa"), office.mandate("national"), office.request("SEN")] == before

    written()
