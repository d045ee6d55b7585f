"""The card of a State: one page that says what its readers may know, and no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.casework import Correspondence, Questionnaire, Reply
from focalnet.domain.dossier import Agreement, Legislation, LibraryItem
from focalnet.domain.errors import RecordNotFound
from focalnet.domain.records import Channel, Designation, Institution, Person, State, Theme
from focalnet.domain.values import Confirmation, Email, Name, Phone
from focalnet.printing.paper import missing_letters, paper_pdf
from focalnet.services.card_page import card_paper
from focalnet.services.reference import reference_records, state_id
from focalnet.services.state_card import CardChoices, StateCard, state_card
from focalnet.services.words import LANGUAGES
from tests.factories import Shelf, chances, random_record, secret_texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

    from focalnet.domain.record import Record

TODAY = date(2026, 11, 27)
NARROWER = st.sampled_from((Audience.PUBLIC, Audience.NETWORK))
THEMES = ("assets", "relocation")
# Kinds that name their State themselves, apart from those tested by name.
OF_STATE = ("agreement", "legislation", "item", "letter", "request", "channel")


def card(
    records: Iterable[Record],
    audience: Audience = Audience.FULL,
    *,
    language: str = "en",
    as_at: date = TODAY,
    retired: Iterable[str] = (),
) -> StateCard:
    register = Shelf(records, retired).as_register()
    return state_card(register, CardChoices("SEN", language, audience, as_at))


def bare(text: str) -> str:
    """Return a text without the marks that keep directions apart."""
    return text.replace("\u2068", "").replace("\u2069", "")


def page(made: StateCard) -> str:
    return bare("\n".join(card_paper(made).texts()))


def is_open(records: list[Record]) -> bool:
    """Tell whether the State itself may be seen by all."""
    return not any(item.confidentiality for item in records if isinstance(item, State))


def random_register(chance: Random) -> list[Record]:
    """Return what a register has of one State, with a random text in every field."""
    made: list[Record] = [Theme(id=f"t-{code}", code=code) for code in THEMES]
    made.append(
        random_record(
            chance, "state", state_id("SEN"), code="SEN", region="AFR", status=(), weekend=""
        )
    )
    for number in range(2):
        house, person = f"i{number}", f"p{number}"
        of_office: dict[str, Any] = {"state": "SEN", "parent": f"i{1 - number}"}
        made.append(random_record(chance, "institution", house, **of_office))
        made.append(random_record(chance, "person", person, state="SEN", institution=house))
        made.append(random_record(chance, "post", f"o{number}", institution=house, holder=person))
        made.append(random_record(chance, "questionnaire", f"q{number}"))
        asked = {"questionnaire": f"q{number}", "state": "SEN"}
        made.append(random_record(chance, "reply", f"r{number}", **asked))
        made += [random_record(chance, kind, f"{kind}{number}", state="SEN") for kind in OF_STATE]
    for number in range(3):
        holder = chance.choice(("p0", "p1", "i0", state_id("SEN"), ""))
        fixed = {"holder": holder, "state": "SEN", "theme": chance.choice(("", *THEMES))}
        made.append(random_record(chance, "designation", f"d{number}", **fixed))
    return made


registers = chances.map(random_register).filter(is_open)


@given(records=registers, audience=NARROWER, language=st.sampled_from(LANGUAGES))
def test_no_text_above_the_audience_is_on_the_card(
    records: list[Record], audience: Audience, language: str
) -> None:
    text = page(card(records, audience, language=language))
    secret = [secret for record in records for secret in secret_texts(record, audience)]
    assert [item for item in secret if item in text] == []


@given(records=registers, audience=NARROWER)
def test_a_card_does_not_betray_who_takes_in_witnesses(
    records: list[Record], audience: Audience
) -> None:
    without = [item for item in records if getattr(item, "theme", "") != "relocation"]
    assert card(records, audience) == card(without, audience)


SENEGAL = next(item for item in reference_records() if getattr(item, "code", "") == "SEN")
GEORGIA = next(item for item in reference_records() if getattr(item, "code", "") == "GEO")
AWA = Person(
    id="awa",
    state="SEN",
    names=(Name(id="1", text="Awa DIOP"),),
    phones=(Phone(id="1", text="+221 55 500 0001"),),
    emails=(Email(id="1", text="awa@example.org"),),
)
EMBASSY = Institution(
    id="embassy",
    state="SEN",
    names=(Name(id="1", text="Embassy in The Hague"),),
    phones=(Phone(id="1", text="+31 55 500 0002"),),
)
OFFICER = Person(id="moussa", state="SEN", institution="embassy", names=(Name(text="M. FALL"),))
KNOWN: tuple[Record, ...] = (
    SENEGAL,
    Theme(id="t", code="assets"),
    AWA,
    EMBASSY,
    OFFICER,
    Channel(
        id="c", state="SEN", kind="ministry", authority="Ministry of Justice", languages=("fr",)
    ),
    Designation(
        id="d1", kind="operational", theme="assets", state="SEN", holder="awa", rank="primary",
        confirmed=Confirmation(on="2024-01-05"),
    ),
    Designation(id="d2", kind="national", state="SEN", holder="", rank="primary"),
    Designation(id="d3", kind="mission", state="SEN", holder="moussa"),
    Designation(id="d4", kind="central-authority", state="SEN", holder="embassy"),
    Designation(id="d5", kind="national", state="SEN", holder="awa", end="2020"),
    Designation(id="d6", kind="regional-thematic", holder="awa", state="SEN", stage="proposed"),
    Designation(id="d7", kind="regional", region="AFR", holder=state_id("SEN")),
    Agreement(id="a1", state="SEN", theme="enforcement", status="in-force", in_force="2015-02"),
    Agreement(id="a2", state="SEN", theme="relocation", status="in-force", ad_hoc="yes"),
    Legislation(id="l", state="SEN", status="enacted", title="Loi 2007-05", adopted="2007-02-12"),
    Questionnaire(id="q", title="Assets 2020"),
    Reply(id="r", questionnaire="q", state="SEN", sent="2020-02-03", received="2020-03-02"),
    LibraryItem(id="i", state="SEN", shelf="difficulty", title="Banks are slow", dated="2024-03"),
    Correspondence(id="n", kind="call", state="SEN", dated="2026-05-04", subject="Visit"),
)  # fmt: skip


def test_a_card_says_what_a_mission_needs() -> None:
    made = card(KNOWN)
    told = (*made.status, *made.cooperation, *made.exchange)
    facts = {fact.label: bare(fact.value) for fact in told}
    assert made.standing == "State Party since 1 July 2002"
    assert facts["Ratification deposited"] == "2 February 1999"
    assert facts["Weekend"] == "Saturday, Sunday"
    assert made.channels[0].authority == "Ministry or office · Ministry of Justice"
    assert [entry.capacity for entry in made.authorities] == ["Central authority"]
    assert [entry.vacant for entry in made.focal_points] == [True, False, False]
    [focal_point] = [entry for entry in made.focal_points if entry.names == ("Awa DIOP",)]
    assert focal_point.reach == ("+221 55 500 0001", "awa@example.org")
    assert focal_point.confirmed == "5 January 2024 · Not confirmed for more than 12 months"
    assert [entry.names for entry in made.embassy] == [("M. FALL",)]
    assert made.embassy_facts[1].value == "+31 55 500 0002"
    assert facts["Implementing legislation"] == "enacted · Loi 2007-05 · 12 February 2007"
    assert facts["Enforcement of sentences"] == "in force · in force from February 2015"
    assert facts["In the library"] == "Banks are slow · March 2024"
    assert facts["Witness relocation"] == "in force · ad hoc"
    assert facts["Questionnaires"] == "Assets 2020: replied on 2 March 2020"
    assert facts["Last contact"] == "4 May 2026 · Call · Visit"


def test_a_card_speaks_of_its_day() -> None:
    made = card(KNOWN, as_at=date(2019, 6, 1))
    facts = {fact.label: fact.value for fact in (*made.cooperation, *made.exchange)}
    assert len(made.focal_points) == 4
    assert facts["Questionnaires"] == "Nothing on record"
    assert facts["Last contact"] == "Nothing on record"
    early = card(KNOWN, as_at=date(1999, 1, 1))
    assert [fact.label for fact in early.status][:1] == ["Signed"]
    assert early.standing == "Signed on 18 July 1998"


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.NETWORK])
def test_relocation_and_letters_are_for_the_office_alone(audience: Audience) -> None:
    text = page(card(KNOWN, audience))
    assert "relocation" not in text
    assert "Visit" not in text
    assert "leaves out" in text


def test_the_public_card_has_neither_contacts_nor_replies() -> None:
    text = page(card(KNOWN, Audience.PUBLIC))
    for hidden in ("+221", "awa@example.org", "Assets 2020", "Last contact", "slow"):
        assert hidden not in text
    assert "Awa DIOP" in text


def test_a_situation_country_shows_the_span() -> None:
    register = Shelf([GEORGIA]).as_register()
    made = state_card(register, CardChoices("geo", "en", Audience.FULL, TODAY))
    spans = [fact.value for fact in made.status if fact.label == "Situation country"]
    assert spans == ["27 January 2016 – 16 December 2022 (end of the investigation phase)"]
    before = state_card(register, CardChoices("geo", "en", Audience.FULL, date(2020, 1, 1)))
    assert "since 27 January 2016" in {fact.value for fact in before.status}
    [apic] = [fact.value for fact in made.status if fact.label.endswith("(APIC)")]
    assert "party since" in apic


def test_a_retired_holder_takes_the_mandate_off_the_card() -> None:
    assert "Awa DIOP" not in page(card(KNOWN, retired=("awa",)))


def test_there_is_no_card_of_a_state_unknown_or_closed_to_the_readers() -> None:
    with pytest.raises(RecordNotFound):
        card([])
    closed = replace(SENEGAL, confidentiality="full")
    with pytest.raises(RecordNotFound):
        card([closed], Audience.NETWORK)


@pytest.mark.parametrize("language", LANGUAGES)
def test_even_a_full_card_fits_one_page_and_every_letter_prints(language: str) -> None:
    many = [
        Designation(id=f"m{number}", kind="thematic", state="SEN", holder="awa", theme="assets")
        for number in range(40)
    ]
    paper = card_paper(card((*KNOWN, *many), language=language))
    assert missing_letters(paper) == ()
    with pypdfium2.PdfDocument(paper_pdf(paper)) as document:
        assert len(document) == 1
