"""A registration file is filled in field by field, and the table of participants shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from focalnet.domain.errors import InvalidValue, UnknownField
from focalnet.services.participant_lines import participant_table
from focalnet.services.ports import Register
from focalnet.services.registration_files import (
    NoSuchParticipant,
    NotAPicture,
    file_of,
    fill_in,
    show_photo,
)
from focalnet.services.registration_rows import plain_rows
from focalnet.services.registrations import plan_registrations, register_people
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office with two participants, neither of whom has a file."""
    made = open_seminar(register)
    rows: list[dict[str, Any]] = [
        {"names": [{"text": "Bintou SARR", "family": "SARR"}], "state": "SEN", "body": "Bar"},
        {"names": ["Juma OTIENO"], "state": "KEN", "stage": "nominated"},
    ]
    register_people(
        register, plan_registrations(register, made.event, [plain_rows(rows)], today=TODAY)
    )
    return made


def test_a_file_is_made_at_the_first_field_and_grows(office: SeminarOffice) -> None:
    key = office.participants()[0].id
    assert file_of(office.register, key) is None
    fill_in(office.register, key, {"hotel": "Example", "gender": "x"})
    fill_in(office.register, key, {"hotel": "", "visa": "wanted"})
    [file] = office.files()
    assert (file.hotel, file.gender, file.visa, file.event) == ("", "x", "wanted", office.event)
    assert not fill_in(office.register, key, {"visa": "wanted"})


def test_what_does_not_fit_is_refused_and_nothing_is_stored(office: SeminarOffice) -> None:
    key = office.participants()[0].id
    with pytest.raises(UnknownField):
        fill_in(office.register, key, {"participation": key})
    with pytest.raises(InvalidValue):
        fill_in(office.register, key, {"gender": "unsure", "hotel": "Example"})
    with pytest.raises(NoSuchParticipant):
        fill_in(office.register, office.ids["awa"], {"hotel": "Example"})
    assert office.files() == []


def test_a_photo_is_a_picture(office: SeminarOffice, tmp_path: Path) -> None:
    key = office.participants()[0].id
    photo, text = tmp_path / "photo.png", tmp_path / "photo.txt"
    photo.write_bytes(b"\x89PNG")
    text.write_bytes(b"Not a picture.")
    with pytest.raises(NotAPicture):
        show_photo(office.register, key, text)
    show_photo(office.register, key, photo)
    [file] = office.files()
    assert file.photo
    assert (file.photo.name, office.register.file(file.photo.file)) == ("photo.png", b"\x89PNG")
    show_photo(office.register, key, None)
    assert office.files()[0].photo is None


def test_the_table_shows_participants_by_state_and_what_may_follow(office: SeminarOffice) -> None:
    fill_in(office.register, office.participants()[0].id, {"visa": "wanted"})
    table = participant_table(office.register, office.event, language="fr")
    assert [(line.name, line.state_name, line.status) for line in table.lines] == [
        ("Juma OTIENO", "Kenya (le)", "nominated"),
        ("Bintou SARR", "Sénégal (le)", "registered"),
    ]
    senegal = table.lines[1]
    assert (senegal.body, senegal.sort, senegal.visa, senegal.came) == (
        "Bar",
        "SARR",
        "wanted",
        False,
    )
    assert "no-show" in senegal.next
    assert table.counts == {"nominated": 1, "registered": 1}
