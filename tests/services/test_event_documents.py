"""The documents of an event say who is expected or came, in the order and words of the trade."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.badge_codes import badge_code
from focalnet.domain.errors import FocalnetError
from focalnet.domain.participation import Invitation, Registration, Stage
from focalnet.domain.seminars import Speaker
from focalnet.services.attaching import attach_content
from focalnet.services.documents import DOCUMENTS, PrintChoices, choices_from_plain
from focalnet.services.invitations import NotInvited
from focalnet.services.paper import Paper, Papers, Table
from focalnet.services.plate_layout import card_sheet
from focalnet.services.plates import Photo, Plates
from focalnet.services.records import edit
from focalnet.services.registration_fields import MEANT
from focalnet.services.roster import family_in_capitals, without_article
from focalnet.services.seating_plan import places_in_horseshoe, places_in_rows
from focalnet.services.sign_in import keyed_rows
from focalnet.services.trouble import Trouble
from focalnet.services.words import LANGUAGES
from tests.factories import chances, secret_texts
from tests.services.print_office import asked_for, composed_by, office_records
from tests.services.seminar_office import KEY, SeminarOffice, letterings, marks, speaker

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from focalnet.services.composing import Composed
    from focalnet.services.ports import Register
    from focalnet.services.seating_plan import Box


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


def names_on(made: Composed) -> list[str]:
    assert isinstance(made.content, Plates)
    strong = [
        piece.lines[0]
        for plate in range(len(made.content.plates))
        for piece in letterings(made, plate)
        if piece.strong and piece.whose
    ]
    return list(dict.fromkeys(strong))


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


def test_signs_do_without_the_article_of_lists() -> None:
    assert without_article("Gambia (the)") == "Gambia"
    assert without_article("Côte d’Ivoire (la)") == "Côte d’Ivoire"
    assert without_article("Bolivia (Plurinational State of)") == "Bolivia (Plurinational State of)"


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


def test_the_code_on_a_badge_is_that_of_the_desks_and_says_nothing(seminar: SeminarOffice) -> None:
    key = seminar.comes("Awa", "Diop", "SEN")
    own = seminar.comes("Baba", "Fall", "SEN", code="ABCDE12345")
    made = seminar.made("badges")
    assert {mark.code for mark in marks(made)} == {badge_code(KEY, key), "ABCDE12345"}
    assert own not in page(made)
    assert badge_code(KEY, key) not in page(made)


def test_without_a_key_of_the_desks_there_is_no_code_and_it_is_told(
    seminar: SeminarOffice,
) -> None:
    seminar.comes("Awa", "Diop", "SEN")
    known = seminar.register.state(seminar.event)
    edit(seminar.register, known, replace(known.value(), desk_key=""))  # type: ignore[call-arg]
    made = seminar.made("badges")
    assert (marks(made), made.troubles) == ([], (Trouble("no-code", "Awa Diop"),))


@pytest.mark.parametrize(("consent", "photos"), [("yes", 1), ("no", 0), ("", 0)])
def test_a_photo_is_on_the_badge_only_with_consent(
    seminar: SeminarOffice, consent: str, photos: int
) -> None:
    photo = attach_content(seminar.register, "awa.png", b"a picture")
    seminar.comes("Awa", "Diop", "SEN", file_photo=photo, file_photo_consent=consent)
    made = seminar.made("badges").content
    assert isinstance(made, Plates)
    found = [piece for piece in made.plates[0].pieces if isinstance(piece, Photo)]
    assert (len(found), made.pictures) == (photos, (b"a picture",) * photos)


@pytest.mark.parametrize("size", ["90x54", "86x54", "A6"])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_each_back_lies_behind_its_front_when_the_sheet_is_turned_over(
    seminar: SeminarOffice, size: str, paper: str
) -> None:
    for number in range(11):
        seminar.comes("A", f"Family{number}", "SEN")
    made = seminar.made("badges", size=size, paper=paper, back="text", note="Call 112")
    assert isinstance(made.content, Plates)
    sheets = len(made.content.plates)
    assert sheets % 2 == 0
    found = 0
    for sheet in range(0, sheets, 2):
        bands = [
            (item.left, item.top, item.width)
            for item in letterings(made, sheet)
            if item.ink == "white"
        ]
        backs = [item for item in letterings(made, sheet + 1)]
        fronts = [made.content.width - left - width / 2 for left, _, width in bands]
        behind = [item.left + item.width / 2 for item in backs]
        assert behind == pytest.approx(fronts)
        found += len(bands)
    assert found == 11


def test_cards_stand_apart_inside_the_sheet() -> None:
    for card in ((90.0, 54.0), (86.0, 54.0), (105.0, 148.0)):
        for paper in ("A4", "A5", "Letter"):
            sheet = card_sheet(paper, card)
            places = [sheet.place(number) for number in range(sheet.count)]
            assert len({*places}) == sheet.count
            for left, top in places:
                assert left >= -0.01 or card[0] > sheet.width
                assert left + card[0] <= sheet.width + 0.01
                assert top + card[1] <= sheet.height + 0.01
    assert card_sheet("A4", (90.0, 54.0)).count == 10


def test_one_badge_to_a_page_for_a_card_printer_front_then_back(seminar: SeminarOffice) -> None:
    seminar.comes("Awa", "Diop", "SEN")
    seminar.comes("Baba", "Fall", "SEN")
    made = seminar.made("badges", single=True, size="86x54", back="blank").content
    assert isinstance(made, Plates)
    assert (made.width, made.height, len(made.plates)) == (86.0, 54.0, 4)
    assert [bool(plate.pieces) for plate in made.plates] == [True, False, True, False]


def test_one_badge_can_be_printed_alone(seminar: SeminarOffice) -> None:
    key = seminar.comes("Awa", "Diop", "SEN")
    seminar.comes("Baba", "Fall", "SEN")
    assert names_on(seminar.made("badges", participant=key)) == ["Awa Diop", "Senegal"]


def test_an_arabic_badge_is_mirrored(seminar: SeminarOffice) -> None:
    seminar.comes("Awa", "Diop", "SEN")
    [left], [right] = (marks(seminar.made("badges", language=code)) for code in ("en", "ar"))
    first = 210 - 2 * 90 - 4  # what is left and right of two cards
    assert left.left - first / 2 == pytest.approx(90 - (right.left - first / 2) - left.side)


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


def test_the_room_is_in_alphabetical_order_from_the_state_drawn_by_lot(
    seminar: SeminarOffice,
) -> None:
    for state in ("SEN", "DEU", "GMB", "JOR"):
        seminar.comes("A", state.title(), state)
    seminar.comes("Ines", "Beispiel", body="Registry", capacity="organiser")
    for plan in ("rows", "horseshoe"):
        made = seminar.made("seating", plan=plan, first="jor")
        assert names_on(made) == ["Jordan", "Senegal", "Gambia", "Germany"]
    french = seminar.made("seating", order="fr")
    assert names_on(french) == ["Germany", "Gambia", "Jordan", "Senegal"]


def eight_across(count: int, area: Box) -> list[Box]:
    return places_in_rows(count, area, 8)


@pytest.mark.parametrize("plan", [eight_across, places_in_horseshoe])
@pytest.mark.parametrize("count", [1, 2, 5, 28, 125])
def test_every_place_of_the_room_is_on_the_page_and_none_on_another(
    plan: Callable[[int, Box], list[Box]], count: int
) -> None:
    boxes = plan(count, (12.0, 41.0, 273.0, 157.0))
    assert len(boxes) == count
    for at, (left, top, width, height) in enumerate(boxes):
        assert left >= 11.9
        assert top >= 40.9
        assert left + width <= 285.1
        assert top + height <= 198.1
        for other in boxes[:at]:
            apart = (
                left + width <= other[0] + 0.01
                or other[0] + other[2] <= left + 0.01
                or top + height <= other[1] + 0.01
                or other[1] + other[3] <= top + 0.01
            )
            assert apart


def test_a_table_sign_says_the_same_on_both_sides(seminar: SeminarOffice) -> None:
    seminar.comes("A", "Diop", "GMB")
    made = seminar.made("table-signs", second="fr")
    upright = [item for item in letterings(made) if not item.over]
    turned = [item for item in letterings(made) if item.over]
    assert [item.lines for item in upright] == [item.lines for item in turned]
    assert [item.lines[0] for item in upright] == ["Gambia", "Gambie", "Sixth seminar"]
    for one, other in zip(upright, turned, strict=True):
        assert one.top + one.height / 2 + other.top + other.height / 2 == pytest.approx(210.0)


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
