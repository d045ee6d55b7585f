"""A State is found however it is written, and its name leads back to it."""

from __future__ import annotations

import pytest

from focalnet.domain.records import State
from focalnet.services.reference import reference_records
from focalnet.services.state_names import StateNames

NAMES = StateNames(known for known in reference_records() if isinstance(known, State))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SEN", "SEN"),
        ("sn", "SEN"),
        ("Senegal", "SEN"),
        ("SÉNÉGAL", "SEN"),
        ("senegal (le)", "SEN"),
        ("السنغال", "SEN"),
        ("Сенегал", "SEN"),
        ("塞内加尔", "SEN"),
        ("Cote d’Ivoire", "CIV"),
        ("Turkey", "TUR"),
        ("United States", "USA"),
        ("США", "USA"),
        ("美国", "USA"),
        ("Россия", "RUS"),
        ("Turquie", "TUR"),
        ("Trinidad & Tobago", "TTO"),
        ("Moldova, Republic of", "MDA"),
        ("Korea, Republic of", "KOR"),
        ("Korea, Democratic People's Republic of", "PRK"),
        ("Congo, The Democratic Republic of the", "COD"),
        ("Republic, of nowhere", ""),
        ("Atlantis", ""),
        ("", ""),
        ("()", ""),
    ],
)
def test_a_state_is_found_by_code_and_by_name(text: str, code: str) -> None:
    assert NAMES.find(text) == code


def test_the_name_of_every_state_leads_back_to_it() -> None:
    for record in reference_records():
        if isinstance(record, State):
            assert NAMES.find(NAMES.name(record.code)) == record.code
            assert NAMES.find(record.alpha2) == record.code
