"""Letters to participants may be written in own words, with what each of them stated filled in."""

from __future__ import annotations

import pytest

from focalnet.domain.template import TemplateBroken
from focalnet.services.checking_in import check_in
from focalnet.services.composing import composed
from focalnet.services.documents import PrintChoices
from focalnet.services.paper import Heading, Papers, Paragraph
from focalnet.services.ports import Register
from focalnet.services.registration_files import fill_in
from tests.services.seminar_desk import AT, TODAY, Seminar, open_seminar

OWN = "{date}\n\n# For {passport_name}\n\n{name} comes to {event}.\n\n{?hotel}Stays: {hotel}.{/}"


@pytest.fixture
def seminar(register: Register) -> Seminar:
    """Open the seminar, somebody wanting a visa."""
    made = open_seminar(register)
    told = {"visa": "wanted", "passport": "X0000001", "passport_name": "DIOP AWA"}
    fill_in(register, made.ids["awa"], told)
    return made


def letter(seminar: Seminar, document: str, template: str) -> list[str]:
    choices = PrintChoices(
        document, event=seminar.event, participant=seminar.ids["awa"], template=template
    )
    made = composed(seminar.register, choices, today=TODAY).content
    assert isinstance(made, Papers)
    [paper] = made.papers
    return [block.text for block in paper.blocks if isinstance(block, Heading | Paragraph)]


def test_a_visa_letter_in_own_words_says_what_the_file_holds(seminar: Seminar) -> None:
    date, heading, body = letter(seminar, "visa-letters", OWN)
    assert date
    assert heading == "For DIOP AWA"
    assert body.startswith("Awa DIOP comes to ")
    assert len(letter(seminar, "visa-letters", "")) > len((date, heading, body))


def test_a_letter_of_thanks_knows_no_passport(seminar: Seminar) -> None:
    check_in(seminar.register, seminar.desk, seminar.ids["awa"], at=AT)
    assert letter(seminar, "thanks", "Thank you, {name}.") == ["Thank you, Awa DIOP."]
    with pytest.raises(TemplateBroken):
        letter(seminar, "thanks", "{passport}")
