"""Names of which only the parts were given get a printed form."""

from __future__ import annotations

import pytest

from focalnet.domain.records import Person
from focalnet.domain.values import Name
from focalnet.services.printed_names import with_printed_names


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        (Name(family="Diop", given="Awa"), "Awa Diop"),
        (Name(family="Diop", given="Awa", order="family-first"), "Diop Awa"),
        (Name(family="Diop"), "Diop"),
        (Name(given="Awa"), "Awa"),
        (Name(family="王", given="小明"), "王小明"),
        (Name(family="김", given="민수"), "김민수"),
        (Name(family="王", given="Ming"), "Ming 王"),
        (Name(family="ديوب", given="أوا"), "أوا ديوب"),
        (Name(text="H. E. Awa Diop", family="Diop", given="Awa"), "H. E. Awa Diop"),
    ],
)
def test_a_name_in_parts_is_printed_as_its_order_or_script_asks(name: Name, printed: str) -> None:
    [whole] = with_printed_names(Person(id="p", names=(name,))).names  # type: ignore[attr-defined]
    assert whole.text == printed


def test_a_name_that_says_nothing_stays_as_it_is() -> None:
    person = Person(id="p", names=(Name(language="fr"),))
    assert with_printed_names(person) is person
