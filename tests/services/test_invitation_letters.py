"""Letters go out as files: a note in the State's language, a form, and an e-mail to be sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from focalnet.services.edition import texts_in
from focalnet.services.invitation_letters import invitation_letters, letter_files
from focalnet.services.invitation_mail import written_mail
from focalnet.services.invitations import NotInvited, invite, mark_invitations
from focalnet.services.mandates import hand_over
from focalnet.services.ports import Register
from focalnet.services.reissuing import reissue
from tests.services.inviting_office import TODAY, SeminarOffice, open_seminar


@pytest.fixture
def office(register: Register) -> SeminarOffice:
    """Give an office that has invited three States, one through its official channel."""
    made = open_seminar(register)
    [ministry] = made.add(
        "institution",
        {"names": ["Ministry of Example"], "state": "KEN", "emails": ["note@example.org"]},
    )
    made.add("channel", {"state": "KEN", "kind": "ministry", "institution": ministry})
    invite(register, made.event, "kind:national|thematic", today=TODAY)
    return made


def read(content: bytes) -> EmailMessage:
    """Return an e-mail as a mail program reads it."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_each_state_is_written_to_in_its_language(office: SeminarOffice) -> None:
    letters = {
        item.name: item for item in invitation_letters(office.register, office.event, today=TODAY)
    }
    assert {name: item.paper.language for name, item in letters.items()} == {
        "JOR": "ar",
        "KEN": "en",
        "SEN": "fr",
    }
    senegal = " ".join(texts_in(letters["SEN"].paper))
    assert "1er\u20133 mars 2027" in senegal
    assert "ICC-REG/2027/3/SEN" in senegal
    assert "Awa DIOP" in senegal
    assert "Aucun titulaire n’est enregistré pour cette fonction." in senegal
    assert "1er juin 2027" in senegal
    kenya = " ".join(texts_in(letters["KEN"].paper))
    assert "Ministry of Example" in kenya


def test_one_state_alone_can_be_written_to(office: SeminarOffice) -> None:
    made = invitation_letters(office.register, office.event, today=TODAY, which=["ken"])
    assert [item.name for item in made] == ["KEN"]
    with pytest.raises(NotInvited):
        invitation_letters(office.register, office.event, today=TODAY, which=["GMB"])


def test_an_e_mail_is_a_draft_with_note_form_and_calendar(office: SeminarOffice) -> None:
    [letter] = invitation_letters(office.register, office.event, today=TODAY, which=["KEN"])
    enclosed = letter_files(office.register, letter, b"%PDF-1.7", b"PK")
    mail = written_mail(letter.to, letter.subject, letter.text, enclosed)
    assert mail == written_mail(letter.to, letter.subject, letter.text, enclosed)
    message = read(mail)
    assert message["To"] == "note@example.org"
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "ICC-REG/2027/3/KEN · Seventh seminar"
    assert (message["From"], message["Date"], message["Message-ID"]) == (None, None, None)
    parts = {part.get_filename(): part for part in message.iter_attachments()}
    assert list(parts) == ["KEN.pdf", "KEN.xlsx", "event.ics"]
    assert parts["KEN.pdf"].get_content() == b"%PDF-1.7"
    assert parts["event.ics"].get_content_type() == "text/calendar"
    assert "BEGIN:VCALENDAR" in parts["event.ics"].get_content()


def test_without_a_channel_the_holders_of_the_seats_are_written_to(office: SeminarOffice) -> None:
    letters = invitation_letters(office.register, office.event, today=TODAY)
    assert {item.name: item.to for item in letters} == {
        "JOR": (),
        "KEN": ("note@example.org",),
        "SEN": ("awa@example.org",),
    }


def test_no_address_and_no_subject_can_add_a_line_to_the_head(office: SeminarOffice) -> None:
    [letter] = invitation_letters(office.register, office.event, today=TODAY, which=["KEN"])
    odd = replace(
        letter, to=("a@example.org\r\nBcc: b@example.org",), subject="One\r\nBcc: c@d.org"
    )
    message = read(written_mail(odd.to, odd.subject, odd.text))
    assert message["Bcc"] is None
    assert message["To"] is None
    assert message["Subject"] == "One Bcc: c@d.org"


def test_a_letter_in_place_of_another_says_so(office: SeminarOffice) -> None:
    mark_invitations(office.register, office.event, "sent", on="2026-11-27", today=TODAY)
    reissue(office.register, office.event, today=date(2026, 12, 1))
    [letter] = invitation_letters(
        office.register, office.event, today=date(2026, 12, 1), which=["KEN"]
    )
    told = " ".join(texts_in(letter.paper))
    assert "replaces the note of the Registry ICC-REG/2027/3/KEN of 27 November 2026" in told


def test_a_letter_not_sent_yet_names_whoever_holds_the_seat_today(office: SeminarOffice) -> None:
    [late] = office.add("person", {"names": ["Wanjiru NJOROGE"], "state": "KEN"})
    hand_over(office.register, office.ids["juma"], to=late, act={}, on=date(2026, 12, 1))
    day = date(2026, 12, 2)
    [letter] = invitation_letters(office.register, office.event, today=day, which=["KEN"])
    assert "Wanjiru NJOROGE" in " ".join(texts_in(letter.paper))


def test_a_witness_protection_seat_is_on_no_letter(office: SeminarOffice) -> None:
    [hidden] = office.add("person", {"names": ["Hidden NAME"], "state": "GMB"})
    office.add(
        "designation",
        {"kind": "thematic", "holder": hidden, "state": "GMB", "theme": "relocation"},
    )
    invite(office.register, office.event, "state:GMB kind:thematic", today=TODAY)
    [letter] = invitation_letters(office.register, office.event, today=TODAY, which=["GMB"])
    assert "Hidden NAME" not in " ".join(texts_in(letter.paper))
