"""Certificates: numbered once, whenever printed; none for who did not come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from focalnet.domain.participation import Certificate
from focalnet.services.certificates import NumbersTaken
from focalnet.services.printings import keep_printing
from focalnet.services.records import edit, retire
from focalnet.services.trouble import Trouble
from tests.services.seminar_office import DAY, SeminarOffice

if TYPE_CHECKING:
    from focalnet.services.composing import Composed
    from focalnet.services.ports import Register


@pytest.fixture
def seminar(register: Register) -> SeminarOffice:
    """Give a seminar to which two came and one did not."""
    office = SeminarOffice(register)
    office.comes("Awa", "Diop", "SEN", came=True)
    office.comes("Baba", "Fall", "SEN")
    office.comes("Rania", "Haddad", "JOR", came=True, capacity="speaker")
    return office


def kept(seminar: SeminarOffice, made: Composed) -> None:
    keep_printing(
        *(seminar.register, made.choices, made.content, b"%PDF"), today=DAY, records=made.records
    )


def numbers(seminar: SeminarOffice) -> dict[str, str]:
    found = seminar.register.records(Certificate.KIND, {"event": seminar.event})
    people = {key: family for family, key in seminar.people.items()}
    return {
        people[item.participation]: item.number for item in found if isinstance(item, Certificate)
    }


def page(made: Composed) -> str:
    return "\n".join(made.content.texts())


def test_looking_at_certificates_gives_no_numbers_and_printing_them_does(
    seminar: SeminarOffice,
) -> None:
    made = seminar.made("certificates")
    assert numbers(seminar) == {}
    kept(seminar, made)
    assert numbers(seminar) == {"Haddad": "S6/2019/001", "Diop": "S6/2019/002"}
    kinds = [item.kind for item in made.records if isinstance(item, Certificate)]
    assert kinds == ["speaker", "attendance"]


def test_a_reprint_keeps_its_number_and_who_comes_late_gets_the_next(
    seminar: SeminarOffice,
) -> None:
    kept(seminar, seminar.made("certificates"))
    before = numbers(seminar)
    seminar.comes("Abdou", "Ba", "SEN", came=True)
    again = seminar.made("certificates", language="fr")
    assert len(again.records) == 1
    kept(seminar, again)
    assert numbers(seminar) == {**before, "Ba": "S6/2019/003"}
    assert seminar.made("certificates").records == ()


def test_the_number_of_one_taken_out_of_the_register_is_given_to_nobody_else(
    seminar: SeminarOffice,
) -> None:
    kept(seminar, seminar.made("certificates"))
    [key] = [
        item.id
        for item in seminar.register.records(Certificate.KIND)
        if isinstance(item, Certificate) and item.number == "S6/2019/002"
    ]
    retire(seminar.register, key)
    made = seminar.made("certificates")
    assert [item.number for item in made.records if isinstance(item, Certificate)] == [
        "S6/2019/003"
    ]


def test_a_number_is_of_the_year_in_which_it_was_given(seminar: SeminarOffice) -> None:
    kept(seminar, seminar.made("certificates"))
    seminar.comes("Abdou", "Ba", "SEN", came=True)
    later = seminar.made("certificates", as_at="2020-02-01")
    assert [item.number for item in later.records if isinstance(item, Certificate)] == [
        "S6/2020/001"
    ]


def test_a_withdrawn_certificate_is_not_printed_and_told(seminar: SeminarOffice) -> None:
    kept(seminar, seminar.made("certificates"))
    register = seminar.register
    [key] = [
        item.id
        for item in register.records(Certificate.KIND)
        if isinstance(item, Certificate) and item.participation == seminar.people["Diop"]
    ]
    known = register.state(key)
    found = known.value()
    assert isinstance(found, Certificate)
    edit(register, known, replace(found, withdrawn="2019-02-01"))
    made = seminar.made("certificates")
    assert made.troubles == (Trouble("withdrawn", "Awa Diop"),)
    assert "Awa Diop" not in page(made)
    assert made.records == ()


def test_who_did_not_come_gets_none_and_is_told_when_asked_for(seminar: SeminarOffice) -> None:
    made = seminar.made("certificates", participant=seminar.people["Fall"])
    assert (made.troubles, made.records) == ((Trouble("not-there", "Baba Fall"),), ())
    assert "Baba Fall" not in page(seminar.made("certificates"))


def test_numbers_that_were_taken_meanwhile_are_refused_and_nothing_is_kept(
    seminar: SeminarOffice,
) -> None:
    first, second = seminar.made("certificates"), seminar.made("certificates")
    kept(seminar, first)
    before = numbers(seminar)
    with pytest.raises(NumbersTaken):
        kept(seminar, second)
    assert numbers(seminar) == before
    assert len([*seminar.register.records("printing")]) == 1
