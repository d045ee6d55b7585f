"""Forms that are odd: for another State, with strange ids, formulas, second thoughts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from focalnet.services.campaigns import open_campaign
from focalnet.services.ports import Register
from focalnet.services.setting import set_fields
from focalnet.services.workbook import InBook
from tests.services.campaign_office import TODAY, answered, back, open_office, outcomes

CONFIRMED = {"answer": "confirmed"}


def test_rows_of_another_state_are_refused_with_what_they_say(register: Register) -> None:
    office = open_office(register)
    sheets = office.send()
    foreign = answered(sheets["KEN"], {"answer": "corrected", "name": "Somebody ELSE"}).rows
    form = replace(sheets["SEN"].form, rows=(*sheets["SEN"].form.rows, *foreign))
    items = office.take(back(form))
    assert items[-1].refusal == "wrong-state"
    assert ("name", "Somebody ELSE") in items[-1].written
    assert office.person("juma").names[0].text == "Juma OTIENO"


def test_ids_that_are_unknown_missing_twice_or_not_asked_are_told_apart(
    register: Register,
) -> None:
    office = open_office(register)
    sheet = office.send()["KEN"]
    row = answered(sheet, CONFIRMED).rows[0]
    unknown = "00000000-0000-7000-8000-000000000000"
    rows = [row, row, *((key, *row[1:]) for key in (unknown, "", office.ids["relocation"]))]
    items = office.take(back(replace(sheet.form, rows=tuple(rows))))
    assert outcomes(items) == ["confirmed", "twice", "unknown-number", "no-number", "not-asked"]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"answer": "perhaps"}, "unknown-answer"),
        ({"answer": "replaced"}, "no-name"),
        ({"answer": "corrected"}, "nothing-corrected"),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(
    register: Register, change: dict[str, str], refusal: str
) -> None:
    office = open_office(register)
    assert outcomes(office.take(back(answered(office.send()["KEN"], change)))) == [refusal]
    assert office.request("KEN").answered == ""


def test_marked_correct_but_changed_is_a_correction_and_said(register: Register) -> None:
    office = open_office(register)
    change = {"answer": "confirmed", "phones": "+254 20 111 11 11"}
    [item] = office.take(back(answered(office.send()["KEN"], change)))
    assert item.outcome == "corrected"
    assert [note.code for note in item.notes] == ["said-correct"]


def test_two_rows_that_disagree_about_one_holder_are_not_both_taken(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["SEN"]
    numbers = ["+221 33 855 55 55", "+221 33 866 66 66"]
    rows = [{"answer": "corrected", "phones": number} for number in numbers]
    assert outcomes(office.take(back(answered(sheet, *rows))))[:2] == ["corrected", "disagrees"]
    assert office.person("awa").phones[0].text == numbers[0]


def test_what_changed_here_since_is_not_set_back_by_a_form(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["KEN"]
    set_fields(register, office.ids["juma"], {"phones.1": "+254 20 999 99 99"})
    [item] = office.take(back(answered(sheet, CONFIRMED)))
    assert item.outcome == "confirmed"
    assert office.person("juma").phones[0].text == "+254 20 999 99 99"
    [item] = office.take(back(answered(sheet, {"answer": "corrected", "phones": "+254 20 1"})))
    assert ("changed-here", "phones") in [(note.code, note.column) for note in item.notes]


def test_a_form_of_an_earlier_printing_still_counts(register: Register) -> None:
    office = open_office(register)
    early = office.send()["KEN"]
    set_fields(register, office.ids["juma"], {"phones.1": "+254 20 999 99 99"})
    office.send()
    [item] = office.take(back(answered(early, CONFIRMED)))
    assert (item.outcome, item.proposals) == ("confirmed", ())


def test_a_mandate_that_ended_meanwhile_is_refused(register: Register) -> None:
    office = open_office(register)
    sheet = office.send()["KEN"]
    set_fields(register, office.ids["kenya"], {"end": "2026-11-01"})
    assert outcomes(office.take(back(answered(sheet, CONFIRMED)))) == ["passed"]


def test_formulas_are_refused_and_hidden_sheets_told(register: Register) -> None:
    office = open_office(register)
    book = back(answered(office.send()["KEN"], CONFIRMED))
    sheet = replace(book.sheets[0], formulas=frozenset({(4, 3)}))
    plan = office.plan(InBook((sheet,), hidden=("Secret",)))
    assert outcomes(plan.files[0].items) == ["formula"]
    assert plan.files[0].hidden == ("Secret",)
    assert not plan.draft


def test_files_that_are_no_form_of_this_campaign_are_refused_whole(register: Register) -> None:
    office = open_office(register)
    other = open_campaign(register, {"title": "Other"}, today=TODAY)
    foreign = replace(office, campaign=other.campaign).send()["KEN"].form
    own = office.send()["KEN"].form
    lost = replace(own, above=("Something", "", ""), rows=())
    strange = replace(own, above=("00000000-0000-7000-8000-000000000000",))
    plan = office.plan(InBook(()), back(foreign), back(strange), back(lost))
    assert [file.refusal for file in plan.files] == [
        "no-form",
        "other-campaign",
        "unknown-form",
        "no-form-number",
    ]
    assert plan.counts == {"refused": 4}
