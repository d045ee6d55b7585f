"""The documents of an event say who is expected or came, in the order and words of the trade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.errors import FocalnetError
from focalnet.domain.participation import Invitation, Registration, Stage
from focalnet.domain.seminars import Speaker
from focalnet.services.documents import DOCUMENTS, PrintChoices, choices_from_plain
from focalnet.services.invitations import NotInvited
from focalnet.services.paper import Paper, Papers, Table
from focalnet.services.registration_fields import MEANT
from focalnet.services.roster import family_in_capitals
from focalnet.services.sign_in import keyed_rows
from focalnet.services.trouble import Trouble
from focalnet.services.words import LANGUAGES
from tests.factories import chances, secret_texts
from tests.services.print_office import asked_for, composed_by, office_records
from tests.services.seminar_office import SeminarOffice, speaker

if TYPE_CHECKING:
    from random import Random

    from focalnet.services.composing import Composed
    from focalnet.services.ports import Register


@pytest.fixture
def seminar(register: Register) -> SeminarOffice:
    """Give an empty seminar."""
    return SeminarOffice(register)


def tables(made: Composed) -> list[Table]:
    papers = made.content.papers if isinstance(made.content, Papers) else (made.content,)
    return [
        block
        for paper in papers
        if isinstance(paper, Paper)
        for block in paper.blocks
        if isinstance(block, Table)
    ]


def rows(made: Composed) -> list[tuple[str, ...]]:
    return [row for table in tables(made) for row in table.rows]


def page(made: Composed) -> str:
    return "\n".join(made.content.texts())


@pytest.mark.parametrize(
    ("name", "family", "listed"),
    [
        ("Awa Diop", "Diop", "Awa DIOP"),
        ("Kim Min-jun", "Kim", "KIM Min-jun"),
        ("Jean d'Aubigné", "d'Aubigné", "Jean D'AUBIGNÉ"),
        ("Олена Коваленко", "Коваленко", "Олена КОВАЛЕНКО"),
        ("ნინო ბერიძე", "ბერიძე", "ნინო ბერიძე"),
        ("محمد المجالي", "المجالي", "محمد المجالي"),
        ("Awa Diop", "", "Awa Diop"),
        ("Awa Diop", "Ndiaye", "Awa Diop"),
        ("Jörg Groß", "Groß", "Jörg Groß"),
    ],
)
def test_the_family_name_is_in_capitals_where_it_is_known(
    name: str, family: str, listed: str
) -> None:
    assert family_in_capitals(name, family) == listed


def test_the_list_goes_by_state_in_the_order_of_the_language_and_others_follow(
    seminar: SeminarOffice,
) -> None:
    seminar.comes("Hanna", "Muster", "DEU", function="Prosecutor", body="Ministry")
    seminar.comes("Lamin", "Ceesay", "GMB")
    seminar.comes("Ines", "Beispiel", body="Registry", capacity="organiser")
    seminar.comes("Nils", "Prøve", body="A network", capacity="observer")
    english = rows(seminar.made("participants"))
    assert [row[0] for row in english] == [
        *("Gambia (the)", "Lamin CEESAY", "Germany", "Hanna MUSTER"),
        *("A network", "Nils PRØVE", "Registry", "Ines BEISPIEL"),
    ]
    french = rows(seminar.made("participants", language="fr"))
    assert [row[0] for row in french][:3] == ["Allemagne (l')", "Hanna MUSTER", "Gambie (la)"]
    ordered = rows(seminar.made("participants", order="fr"))
    assert [row[0] for row in ordered][:3] == ["Germany", "Hanna MUSTER", "Gambia (the)"]
    assert english[3] == ("Hanna MUSTER", "Prosecutor", "Ministry")
    assert "Participants: 3 · States: 2" in page(seminar.made("participants"))


def test_inside_a_state_focal_points_come_first_and_then_names(seminar: SeminarOffice) -> None:
    for family in ("Zola", "Abba"):
        seminar.comes("A", family, "SEN", capacity="participant")
    seminar.comes("A", "Mbaye", "SEN", capacity="focal-point")
    listed = [row[0] for row in rows(seminar.made("participants"))]
    assert listed == ["Senegal", "A MBAYE", "A ABBA", "A ZOLA"]


def test_the_final_list_has_those_who_came_and_the_provisional_one_those_expected(
    seminar: SeminarOffice,
) -> None:
    seminar.comes("Awa", "Diop", "SEN", came=True)
    seminar.comes("Baba", "Fall", "SEN")
    gone = (Stage(id="1", state="withdrawn", on="2018-12-02"),)
    seminar.comes("Coumba", "Sarr", "SEN", stages=gone)
    assert [row[0] for row in rows(seminar.made("participants"))] == [
        *("Senegal", "Awa DIOP", "Baba FALL"),
    ]
    final = seminar.made("participants", final=True)
    assert [row[0] for row in rows(final)] == ["Senegal", "Awa DIOP"]
    assert "Final list of participants" in page(final)


def test_the_public_learns_of_no_participant(seminar: SeminarOffice) -> None:
    seminar.comes("Awa", "Diop", "SEN", came=True)
    assert "DIOP" not in page(seminar.made("participants", audience="public"))


@pytest.mark.parametrize("document", DOCUMENTS)
@settings(max_examples=40)
@given(chance=chances, language=st.sampled_from(LANGUAGES))
def test_a_registration_file_is_on_no_document_but_what_it_is_meant_for(
    document: str, chance: Random, language: str
) -> None:
    records = office_records(chance)
    try:
        made = composed_by(records, asked_for(document, Audience.FULL, language))
    except FocalnetError:
        return
    text = page(made) + repr(made.troubles)
    for record in records:
        if isinstance(record, Registration):
            for secret in secret_texts(record, Audience.NETWORK):
                path = secret.split(" ")[0]
                name = path.split(".")[1]
                assert name in MEANT.get(document, ()) or path not in text


def test_what_is_nobody_elses_business_is_meant_for_no_document_but_the_letter() -> None:
    never = {"gender", "dietary", "accessibility", "emergency", "interpretation"}
    travel = {
        *("passport_name", "passport", "passport_expires", "nationality", "visa", "ticket"),
        *("allowance", "hotel", "insurance", "arrival", "departure"),
    }
    for document, names in MEANT.items():
        assert not never & {*names}
        assert document == "visa-letters" or not travel & {*names}


def test_passport_and_hotel_are_on_the_visa_letter_only(seminar: SeminarOffice) -> None:
    key = seminar.comes(
        "Awa", "Diop", "SEN", came=True, file_passport="X1234567", file_passport_name="DIOP AWA",
        file_hotel="Hotel Example", file_visa="wanted", file_dietary="no nuts",
        file_emergency="+221 555", file_gender="female",
    )  # fmt: skip
    seminar.add(Invitation(id=seminar.register.ids.record(), event=seminar.event, state="SEN"))
    for document, item in DOCUMENTS.items():
        if "event" not in item.needs:
            continue
        made = seminar.made(document)
        told = [secret for secret in ("X1234567", "Hotel Example") if secret in page(made)]
        assert told == (["X1234567", "Hotel Example"] if document == "visa-letters" else [])
        assert not [secret for secret in ("no nuts", "+221 555") if secret in page(made)]
    assert key


def test_lines_of_sign_in_sheets_are_keyed_back_to_whoever_signed(seminar: SeminarOffice) -> None:
    sitting = seminar.sitting("Opening", "2019-01-21T09:00", "2019-01-21T10:00")
    key = seminar.comes("Awa", "Diop", "SEN")
    made = seminar.made("sign-in", sitting=sitting, blanks=2)
    [code] = [row[0] for row in rows(made) if row[1] == "Awa DIOP"]
    [found] = keyed_rows(seminar.register, seminar.event, code)
    assert (found.participation, found.sitting) == (key, sitting)
    blank = [row[0] for row in rows(made) if row[1:] == ("", "", "")][-1]
    [free] = keyed_rows(seminar.register, seminar.event, blank)
    assert free.trouble == "blank"
    seminar.comes("Abdou", "Ba", "SEN")
    again = seminar.made("sign-in", sitting=sitting)
    assert [row[0] for row in rows(again) if row[1] == "Awa DIOP"] == [code]


def test_there_is_a_sheet_for_each_sitting_but_the_breaks(seminar: SeminarOffice) -> None:
    seminar.sitting("Second", "2019-01-21T11:00")
    seminar.sitting("First", "2019-01-21T09:00")
    seminar.sitting("Coffee", "2019-01-21T10:30", kind="break")
    made = seminar.made("sign-in").content
    assert isinstance(made, Papers)
    assert [paper.title.partition(" · ")[2] for paper in made.papers] == ["First", "Second"]


def test_the_programme_goes_by_day_and_across_midnight(seminar: SeminarOffice) -> None:
    awa = seminar.person("Awa", "Diop")
    hidden = seminar.person("Mystery", "Guest", confidentiality="full")
    seminar.sitting(
        "Night", "2019-01-22T22:00", "2019-01-23T00:30", room="Room 2",
        speakers=(speaker(awa, topic="A case"), Speaker(id="c", text="Nils Prøve", chair="yes")),
    )  # fmt: skip
    seminar.sitting("Opening", "2019-01-21T09:00", "2019-01-21T09:30", speakers=(speaker(hidden),))
    made = seminar.made("programme", audience="public")
    assert rows(made) == [
        ("\u206609:00–09:30\u2069", "Opening", ""),
        (
            "\u206622:00–00:30 (+1)\u2069",
            "Night\nChair: Nils Prøve\nAwa Diop – A case",
            "Room 2",
        ),
    ]
    text = page(made)
    assert text.index("Monday, 21 January 2019") < text.index("Tuesday, 22 January 2019")
    assert "Guest" not in text
    assert "Guest" in page(seminar.made("programme", audience="full"))


def test_the_clock_of_the_programme_is_that_of_the_place(seminar: SeminarOffice) -> None:
    # In the night the clocks go forward, 01:30 UTC is 03:30 in The Hague.
    seminar.sitting("Night", "2019-03-31T01:00+01:00", "2019-03-31T01:30+00:00")
    assert rows(seminar.made("programme"))[0][0] == "\u206601:00–03:30\u2069"


def test_who_asked_for_a_visa_gets_a_letter_and_who_cannot_is_named(
    seminar: SeminarOffice,
) -> None:
    passport: dict[str, Any] = {
        "file_passport": "X1",
        "file_passport_name": "DIOP AWA",
        "file_visa": "wanted",
    }
    seminar.comes("Awa", "Diop", "SEN", file_passport_expires="2019-02-01", **passport)
    seminar.comes("Baba", "Fall", "SEN", file_visa="wanted")
    key = seminar.comes("Coumba", "Sarr", "SEN", **{**passport, "file_visa": "not-needed"})
    made = seminar.made("visa-letters")
    assert isinstance(made.content, Papers)
    assert len(made.content.papers) == 1
    assert made.troubles == (
        Trouble("passport", "Baba Fall"),
        Trouble("passport-expires", "Awa Diop"),
    )
    assert made.choices.audience == "full"
    alone = seminar.made("visa-letters", participant=key)
    assert isinstance(alone.content, Papers)
    assert len(alone.content.papers) == 1


@pytest.mark.parametrize(
    ("document", "chosen"),
    [
        ("badges", {"event": ""}),
        ("badges", {"event": "never"}),
        ("badges", {"size": "A0"}),
        ("badges", {"back": "upside"}),
        ("badges", {"back": "text"}),
        ("badges", {"participant": "never"}),
        ("seating", {"plan": "heap"}),
        ("seating", {"places": -1}),
        ("seating", {"order": "xx"}),
        ("sign-in", {"sitting": "never"}),
        ("sign-in", {"blanks": 100}),
        ("table-signs", {"second": "xx"}),
    ],
)
def test_a_choice_that_is_none_is_refused_by_name(
    seminar: SeminarOffice, document: str, chosen: dict[str, Any]
) -> None:
    with pytest.raises(FocalnetError) as refusal:
        seminar.made(document, **chosen)
    assert refusal.value.remedy


def test_what_was_chosen_comes_back_from_the_journal_as_it_was() -> None:
    choices = PrintChoices(
        "badges", event="e", size="A6", back="text", note="Call 112", single=True, participant="p"
    )
    assert choices_from_plain(choices.plain()) == choices


def test_invitations_are_each_in_the_language_of_their_state(seminar: SeminarOffice) -> None:
    with pytest.raises(NotInvited):
        seminar.made("invitations")
    for state, language in (("SEN", "fr"), ("DEU", "en")):
        invited = Invitation(
            id=seminar.register.ids.record(), event=seminar.event, state=state, language=language
        )
        seminar.add(invited)
    made = seminar.made("invitations")
    assert isinstance(made.content, Papers)
    assert {paper.language for paper in made.content.papers} == {"fr", "en"}
    alone = seminar.made("invitations", state="sen")
    assert isinstance(alone.content, Papers)
    assert [paper.language for paper in alone.content.papers] == ["fr"]
    assert (alone.choices.language, alone.content.title) == (
        "fr",
        "Sixième séminaire · Invitations",
    )
