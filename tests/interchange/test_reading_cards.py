"""Cards of every program and every age are read; a broken one harms no other."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.interchange.card_lines import MAX_CARDS, MAX_LINE, MAX_PROPERTIES
from focalnet.interchange.card_reading import read_file
from focalnet.services.incoming import ORGANISATION, Incoming


def find(text: str) -> str:
    return {"france": "FRA"}.get(text.casefold(), "")


def read(data: str | bytes) -> list[Incoming]:
    octets = data if isinstance(data, bytes) else data.encode("utf-8")
    return list(read_file(octets, find))


def card(*lines: str, version: str = "3.0", end: str = "\r\n") -> str:
    return end.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def others(item: Incoming) -> dict[str, str]:
    return {kept["name"]: kept.get("text", "") for kept in item.content.get("other", [])}


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\n\n"])
def test_any_line_end_will_do(end: str) -> None:
    [item] = read(card("FN:Awa DIOP", "NOTE:one", "TEL:12345", end=end))
    assert item.content["names"] == [{"text": "Awa DIOP"}]
    assert item.content["phones"] == [{"text": "12345"}]


def test_a_letter_folded_in_the_middle_is_whole_again() -> None:
    octets = card("FN:أوا ديوب").encode()
    cut = octets.index("د".encode()) + 1
    [item] = read(octets[:cut] + b"\r\n " + octets[cut:])
    assert item.content["names"] == [{"text": "أوا ديوب"}]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_card(encoding: str) -> None:
    [item] = read(card("FN:Žofia ÐŽ").encode(encoding))
    assert item.content["names"] == [{"text": "Žofia ÐŽ"}]


def test_letters_of_western_windows_are_read_where_they_are_not_unicode() -> None:
    [item] = read(card("FN:Zoë Müller").encode("cp1252"))
    assert item.content["names"] == [{"text": "Zoë Müller"}]


def test_a_charset_named_by_an_old_card_is_believed() -> None:
    line = "FN;CHARSET=windows-1251:Анна Ли"
    [item] = read(card(line, version="2.1").encode("cp1251"))
    assert item.content["names"] == [{"text": "Анна Ли"}]


def test_quoted_printable_of_old_telephones_is_decoded_over_its_soft_line_ends() -> None:
    [item] = read(
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB;;;",
            "NOTE;ENCODING=QUOTED-PRINTABLE:first line=0D=0Asecond =",
            "line: with a colon; and more",
            "TEL;CELL;VOICE:0123456",
            "X-GREETING;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gr=C3=BC=C3=9Fe",
            version="2.1",
        )
    )
    assert item.content["names"] == [{"text": "Zoë Müller", "family": "Müller", "given": "Zoë"}]
    assert item.content["notes"] == "first line\nsecond line: with a colon; and more"
    assert item.content["phones"] == [{"text": "0123456", "kind": "mobile"}]
    assert others(item) == {"X-GREETING": "Grüße"}


def test_a_photo_of_an_old_card_ends_at_the_next_property() -> None:
    octets = base64.b64encode(bytes(range(256))).decode()
    lines = [octets[at : at + 60] for at in range(0, len(octets), 60)]
    [item] = read(card("FN:Awa", "PHOTO;JPEG;BASE64:", *lines, "", "TEL:12345", version="2.1"))
    assert others(item)["PHOTO"] == octets
    assert item.content["phones"] == [{"text": "12345"}]


def test_a_photo_of_two_megabytes_is_kept_whole() -> None:
    octets = base64.b64encode(bytes(2 * 1024 * 1024)).decode()
    folded = "\r\n ".join(octets[at : at + 74] for at in range(0, len(octets), 74))
    [item] = read(card("FN:Awa", f"PHOTO;ENCODING=b;TYPE=JPEG:{folded}", "TEL:12345"))
    assert others(item)["PHOTO"] == octets
    assert item.content["phones"] == [{"text": "12345"}]


def test_a_line_folded_without_end_is_reported_and_the_card_goes_in() -> None:
    endless = "\r\n ".join(["x" * 74] * (MAX_LINE // 74 + 2))
    [item] = read(card("FN:Awa", f"NOTE:{endless}", "TEL:12345"))
    assert not item.refusal
    assert item.content["phones"] == [{"text": "12345"}]
    assert [(one.name, one.code) for one in item.outcomes][-1] == ("NOTE", "too-large")


def test_a_card_without_end_is_refused_with_its_place_and_the_next_goes_in() -> None:
    text = "BEGIN:VCARD\nVERSION:4.0\nFN:Cut Off\n" + card("FN:Awa DIOP", end="\n")
    cut, whole = read(text)
    assert (cut.refusal, cut.place) == ("card-no-end", "card 1, line 1")
    assert [one.code for one in cut.outcomes] == ["not-imported", "not-imported"]
    assert whole.content["names"] == [{"text": "Awa DIOP"}]
    assert not whole.refusal


def test_text_outside_of_any_card_is_told() -> None:
    items = read("hello\n" + card("FN:Awa") + "END:VCARD\n")
    assert [item.refusal for item in items] == ["outside-card", "", "outside-card"]


def test_a_line_that_is_no_property_is_told_and_the_rest_goes_in() -> None:
    [item] = read(card("FN:Awa", "this is no property", "TEL:12345"))
    assert item.content["phones"] == [{"text": "12345"}]
    assert [(one.name, one.code) for one in item.outcomes][-1] == (
        "this is no property",
        "unreadable",
    )


def test_a_card_inside_a_card_is_kept_with_other_data() -> None:
    [item] = read(card("FN:Awa", "AGENT:", *card("FN:Agent").split("\r\n")[:-1], "TEL:1234567"))
    assert item.content["names"] == [{"text": "Awa"}]
    assert "FN:Agent" in others(item)["AGENT"]
    assert item.content["phones"] == [{"text": "1234567"}]


def test_cards_beyond_the_ceiling_are_refused_one_by_one() -> None:
    items = read(card("FN:Awa") * (MAX_CARDS + 2))
    assert len(items) == MAX_CARDS + 2
    assert [item.refusal for item in items[-3:]] == ["", "too-many-cards", "too-many-cards"]


def test_a_card_with_too_many_properties_is_refused() -> None:
    [item] = read(card(*["X-A:1"] * (MAX_PROPERTIES + 1)))
    assert item.refusal == "too-many-properties"


def test_a_card_without_a_name_is_refused() -> None:
    [item] = read(card("TEL:12345"))
    assert item.refusal == "no-name"


def test_names_in_several_scripts_stay_names_and_nothing_is_split() -> None:
    [item] = read(
        card(
            "FN;LANGUAGE=en;ALTID=1:Awa Marie DIOP",
            "FN;LANGUAGE=ar;ALTID=1:أوا ديوب",
            "N;LANGUAGE=en;ALTID=1:DIOP;Awa Marie;;;",
            "NICKNAME:Awa,Mimi",
            version="4.0",
        )
    )
    assert item.content["names"] == [
        {"text": "Awa Marie DIOP", "language": "en", "family": "DIOP", "given": "Awa Marie"},
        {"text": "أوا ديوب", "language": "ar"},
        {"text": "Awa", "kind": "alias"},
        {"text": "Mimi", "kind": "alias"},
    ]


def test_labels_of_an_apple_card_are_kept_with_what_they_name() -> None:
    [item] = read(
        card(
            "N:Doe;Jo;;;",
            "FN:Jo Doe",
            "item1.TEL;type=pref:905-222-1234",
            "item1.X-ABLabel:_$!<Assistant>!$_",
            "item2.ADR;type=WORK:;;4 rue Haute\\nÉtage 2;Paris;;75001;France",
            "item2.X-ABADR:fr",
        )
    )
    assert item.content["phones"] == [{"text": "905-222-1234", "preferred": "yes"}]
    assert item.content["addresses"] == [
        {
            "text": "4 rue Haute\nÉtage 2",
            "city": "Paris",
            "postcode": "75001",
            "country": "FRA",
            "kind": "work",
        }
    ]
    assert {"item1.TEL", "item1.X-ABLabel", "item2.ADR", "item2.X-ABADR"} <= others(item).keys()


def test_parameters_of_rfc_6868_and_addresses_of_telephones_are_decoded() -> None:
    [item] = read(
        card(
            "FN:Jo",
            "TEL;VALUE=uri;TYPE=work;PREF=1:tel:+1-418-656-9254;ext=102",
            "EMAIL;X-FOCALNET-NOTE=\"say ^'hi^'^nthere\":jo@example.org",
            version="4.0",
        )
    )
    assert item.content["phones"] == [
        {"text": "+1-418-656-9254", "kind": "work", "preferred": "yes", "extension": "102"}
    ]
    assert item.content["emails"] == [{"text": "jo@example.org", "note": 'say "hi"\nthere'}]


@pytest.mark.parametrize(
    "lines",
    [
        ("KIND:org", "FN:Ministry of Tests", "ORG:Ministry of Tests"),
        ("FN:Ministry of Tests", "ORG:Ministry of Tests;"),
        ("ORG:Ministry of Tests", "N:;;;;", "FN:Ministry of Tests"),
        ("N:Tests;Ministry;;;", "FN:Ministry of Tests", "X-ABShowAs:COMPANY"),
    ],
)
def test_a_card_of_an_organisation_is_an_institution(lines: tuple[str, ...]) -> None:
    [item] = read(card(*lines))
    assert item.kind == "institution"
    assert item.content["names"] == [{"text": "Ministry of Tests"}]


def test_the_organisation_of_a_person_is_named_for_the_import_to_find() -> None:
    [item] = read(card("FN:Jo", "ORG:Ministry of Tests;Unit Two"))
    assert item.kind == "person"
    assert item.content[ORGANISATION] == "Ministry of Tests"
    assert others(item) == {"ORG": "Ministry of Tests;Unit Two"}


@given(st.binary(max_size=300))
def test_random_bytes_never_break_the_reading(octets: bytes) -> None:
    frame = b"BEGIN:VCARD\nFN:Jo\n"
    for data in (octets, frame + octets, frame + octets + b"\nEND:VCARD\n"):
        assert all(item.place for item in read(data))


PIECES = """BEGIN:VCARD END:VCARD FN:a AGENT: = ; : " N;=: TEL;A=" PHOTO;BASE64: AAAA item1.: ^n
    X;ENCODING=QUOTED-PRINTABLE:=C3="""
FRAGMENTS = st.sampled_from([*PIECES.split(), " ", "\t", "\n", "\r\n"])


@given(st.lists(FRAGMENTS, max_size=30).map("".join))
def test_pieces_of_cards_in_any_order_never_break_the_reading(text: str) -> None:
    assert all(item.place for item in read(text))
