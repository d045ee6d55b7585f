"""An import looks first, writes once, reports everything and never doubles anyone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.values import Phone
from focalnet.services.importing import carry_out, describe, look, plan
from focalnet.services.incoming import ImportRefused, TableChoice
from focalnet.services.ports import Register
from focalnet.services.records import edit, retire, undo
from tests.services.address_book import (
    READERS,
    bring_in,
    card,
    institutions,
    items,
    open_register,
    people,
    written,
)

AWA = card(
    "UID:urn:example:awa",
    "FN:Awa DIOP",
    "N:DIOP;Awa;Marie;Mme;",
    "TEL;TYPE=work:+221 33 800 00 00",
    "EMAIL:awa@example.org",
    "ORG:Ministry of Tests",
    "X-FOCALNET-STATE:SEN",
    "CATEGORIES:VIP",
    "PHOTO:https://example.org/awa.jpg",
)
TABLE = (
    "Name,E-mail,Phone,Country,Ministry,Room\n"
    "Awa DIOP,awa@example.org,33 800 00 00,Sénégal,Ministry of Tests,7\n"
    "Juma ONDIEK,,,Kenya,Ministry of Tests,\n"
    "Juma ONDIEK,,,Sénégal,,\n"
)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path / "workspace") as made:
        yield made


def test_a_preview_writes_nothing(register: Register, tmp_path: Path) -> None:
    before = len(register.actions())
    made = plan(register, [written(tmp_path, "a.vcf", AWA)], READERS)
    assert made.counts == {"new": 1, "adds": 0, "same": 0, "refused": 0}
    assert people(register) == []
    assert len(register.actions()) == before


def test_a_card_becomes_a_person_with_everything_it_says(
    register: Register, tmp_path: Path
) -> None:
    report = bring_in(register, written(tmp_path, "a.vcf", AWA))
    [awa] = people(register)
    assert [(name.text, name.family, name.given) for name in awa.names] == [
        ("Awa DIOP", "DIOP", "Awa")
    ]
    assert [(phone.text, phone.e164, phone.kind) for phone in awa.phones] == [
        ("+221 33 800 00 00", "+221338000000", "work")
    ]
    assert {item.name for item in awa.other} == {"UID", "N", "CATEGORIES", "PHOTO"}
    [ministry] = institutions(register)
    assert (awa.institution, awa.state) == (ministry.id, "SEN")
    assert (ministry.names[0].text, ministry.state) == ("Ministry of Tests", "SEN")
    assert report.institutions == ("Ministry of Tests",)
    [item] = items(report)
    assert {one.name: one.code for one in item.outcomes} == {
        "VERSION": "understood",
        "UID": "other",
        "FN": "field",
        "N": "field-and-other",
        "TEL": "field",
        "EMAIL": "field",
        "ORG": "field",
        "X-FOCALNET-STATE": "field",
        "CATEGORIES": "other",
        "PHOTO": "other",
    }


def test_an_import_is_one_action_and_undone_as_one(register: Register, tmp_path: Path) -> None:
    files = [written(tmp_path, "a.vcf", AWA), written(tmp_path, "b.csv", TABLE)]
    report = bring_in(register, *files)
    [newest, *_] = register.actions()
    assert (newest.set_id, newest.action) == (report.change_set_id, "import")
    assert len(people(register)) == 3
    undo(register)
    assert people(register) == []
    assert institutions(register) == []


def test_what_was_undone_can_be_imported_again(register: Register, tmp_path: Path) -> None:
    file = written(tmp_path, "a.vcf", AWA)
    bring_in(register, file)
    undo(register)
    assert bring_in(register, file).counts["new"] == 1
    assert len(people(register)) == 1
    assert register.verify().findings == ()


@pytest.mark.parametrize(("name", "text"), [("a.vcf", AWA + card("FN:Jo")), ("b.csv", TABLE)])
def test_the_same_file_again_says_nothing_new(
    register: Register, tmp_path: Path, name: str, text: str
) -> None:
    file = written(tmp_path, name, text)
    first = bring_in(register, file)
    before = list(people(register))
    again = bring_in(register, file)
    assert again.counts == {"new": 0, "adds": 0, "same": first.counts["new"], "refused": 0}
    assert again.change_set_id == ""
    assert people(register) == before


def test_a_phone_more_is_added_to_the_person_known_by_the_identifier(
    register: Register, tmp_path: Path
) -> None:
    bring_in(register, written(tmp_path, "a.vcf", AWA))
    more = AWA.replace("CATEGORIES", "TEL;TYPE=cell:+221 70 000 00 00\r\nCATEGORIES")
    report = bring_in(register, written(tmp_path, "b.vcf", more))
    [awa] = people(register)
    assert [phone.text for phone in awa.phones] == ["+221 33 800 00 00", "+221 70 000 00 00"]
    assert awa.phones[1].e164 == "+221700000000"
    [item] = items(report)
    assert [(note.code, note.field) for note in item.notes] == [
        ("known-by-id", ""),
        ("added", "phones"),
    ]


def test_what_differs_is_noted_and_kept_and_ours_stays(register: Register, tmp_path: Path) -> None:
    bring_in(register, written(tmp_path, "a.vcf", AWA))
    moved = AWA.replace("X-FOCALNET-STATE:SEN", "X-FOCALNET-STATE:KEN")
    moved = moved.replace("Ministry of Tests", "Ministry of Proofs")
    file = written(tmp_path, "b.vcf", moved)
    report = bring_in(register, file)
    [awa] = people(register)
    assert awa.state == "SEN"
    kept = {(item.name, item.text) for item in awa.other if item.format == "import"}
    assert kept == {("state", "KEN"), ("institution", "Ministry of Proofs")}
    assert {note.field for note in items(report)[0].notes if note.code == "differs"} == {
        "state",
        "institution",
    }
    assert len(institutions(register)) == 1
    assert bring_in(register, file).counts["same"] == 1


def test_what_the_officer_added_meanwhile_does_not_double_anyone(
    register: Register, tmp_path: Path
) -> None:
    file = written(tmp_path, "b.csv", TABLE)
    bring_in(register, file)
    awa = next(person for person in people(register) if person.phones)
    more = (*awa.phones, Phone(id="z", text="+221 77 000 00 00"))
    edit(register, register.state(awa.id), replace(awa, phones=more, notes="Met in May."))
    assert bring_in(register, file).counts == {"new": 0, "adds": 0, "same": 3, "refused": 0}


def test_namesakes_are_never_taken_for_one_person(register: Register, tmp_path: Path) -> None:
    bring_in(register, written(tmp_path, "a.vcf", card("FN:Jo LI", "EMAIL:jo@example.org")))
    other = card("FN:Jo LI", "EMAIL:li@example.org")
    report = bring_in(register, written(tmp_path, "b.vcf", other))
    assert len(people(register)) == 2
    assert [note.code for note in items(report)[0].notes] == ["namesake"]


def test_a_name_and_a_shared_address_make_one_person(register: Register, tmp_path: Path) -> None:
    bring_in(register, written(tmp_path, "a.vcf", card("FN:Jo LI", "EMAIL:jo@example.org")))
    again = card("FN:Jo LI", "EMAIL:JO@example.org", "TEL:0123456")
    assert bring_in(register, written(tmp_path, "b.vcf", again)).counts["adds"] == 1
    [jo] = people(register)
    assert [phone.text for phone in jo.phones] == ["0123456"]


def test_the_same_card_twice_in_one_file_goes_in_once(register: Register, tmp_path: Path) -> None:
    report = bring_in(register, written(tmp_path, "a.vcf", AWA + AWA))
    assert report.counts == {"new": 1, "adds": 0, "same": 1, "refused": 0}
    assert len(people(register)) == 1


def test_two_cards_of_one_identifier_in_one_file_come_together(
    register: Register, tmp_path: Path
) -> None:
    more = card("UID:urn:example:awa", "FN:Awa DIOP", "TEL:+221 70 000 00 00")
    report = bring_in(register, written(tmp_path, "a.vcf", AWA + more))
    assert (report.counts["new"], report.counts["adds"]) == (1, 1)
    [awa] = people(register)
    assert len(awa.phones) == 2


def test_a_broken_card_is_refused_and_the_others_go_in(register: Register, tmp_path: Path) -> None:
    text = "BEGIN:VCARD\r\nFN:Cut\r\n" + AWA
    report = bring_in(register, written(tmp_path, "a.vcf", text))
    assert [(item.status, item.reason) for item in items(report)] == [
        ("refused", "card-no-end"),
        ("new", ""),
    ]
    assert [person.names[0].text for person in people(register)] == ["Awa DIOP"]


def test_a_broken_row_is_refused_and_the_others_go_in(register: Register, tmp_path: Path) -> None:
    text = TABLE + "Broken,row\nAda L,ada@example.org,,,,\n"
    report = bring_in(register, written(tmp_path, "b.csv", text))
    assert report.counts == {"new": 4, "adds": 0, "same": 0, "refused": 1}
    assert [item.place for item in items(report) if item.reason] == ["row 4, line 5"]


def test_a_photo_is_kept_whole_in_the_register(register: Register, tmp_path: Path) -> None:
    photo = "A" * (2 * 1024 * 1024)
    text = card("FN:Awa", f"PHOTO;ENCODING=b:{photo}", "TEL:123456")
    assert bring_in(register, written(tmp_path, "a.vcf", text)).counts["new"] == 1
    [awa] = people(register)
    assert [item.text for item in awa.other] == [photo]
    assert awa.phones[0].text == "123456"
    assert len(register.find("123456", 5)) == 1
    assert register.find("AAAA", 5) == []


def test_institutions_of_one_name_in_two_states_stay_two(
    register: Register, tmp_path: Path
) -> None:
    bring_in(register, written(tmp_path, "b.csv", TABLE))
    assert sorted((known.names[0].text, known.state) for known in institutions(register)) == [
        ("Ministry of Tests", "KEN"),
        ("Ministry of Tests", "SEN"),
    ]


def test_a_card_of_an_organisation_becomes_an_institution(
    register: Register, tmp_path: Path
) -> None:
    text = card("KIND:org", "FN:Ministry of Tests", "URL:https://example.org", "TEL:123456")
    file = written(tmp_path, "a.vcf", text)
    bring_in(register, file)
    [ministry] = institutions(register)
    assert (ministry.website, ministry.phones[0].text) == ("https://example.org", "123456")
    assert people(register) == []
    assert bring_in(register, file).counts["same"] == 1


def test_a_retired_person_is_neither_doubled_nor_brought_back(
    register: Register, tmp_path: Path
) -> None:
    bring_in(register, written(tmp_path, "a.vcf", AWA))
    retire(register, people(register)[0].id)
    report = bring_in(register, written(tmp_path, "b.vcf", AWA.replace("VIP", "VIP,EU")))
    assert report.change_set_id == ""
    assert [note.code for note in items(report)[0].notes] == ["known-by-id", "retired"]
    assert people(register) == []


def test_a_table_is_shown_before_it_is_read(tmp_path: Path) -> None:
    seen = look(written(tmp_path, "b.csv", TABLE), READERS)
    assert seen is not None
    assert (seen.encoding, seen.delimiter, seen.rows) == ("utf-8", ",", 3)
    assert dict(zip(seen.header, seen.targets, strict=True)) == {
        "Name": "names.text",
        "E-mail": "emails.text",
        "Phone": "phones.text",
        "Country": "state",
        "Ministry": "institution",
        "Room": "other",
    }
    assert look(written(tmp_path, "a.vcf", AWA), READERS) is None


def test_a_chosen_column_goes_where_it_is_sent(register: Register, tmp_path: Path) -> None:
    file = written(tmp_path, "b.csv", "Name,Room\nAwa,+221 33 800 00 00\n")
    choice = TableChoice(columns={1: "phones[duty].text"})
    carry_out(register, plan(register, [file], READERS, choices={file: choice}))
    [awa] = people(register)
    assert [(phone.text, phone.kind) for phone in awa.phones] == [("+221 33 800 00 00", "duty")]


def test_a_column_of_identifiers_makes_its_rows_known_again(
    register: Register, tmp_path: Path
) -> None:
    choice = TableChoice(columns={0: "uid"})
    for text in ("No,Name\n17,Jo LI\n", "No,Name,Phone\n17,Joanna LI,+221 33 800 00 00\n"):
        file = written(tmp_path, "b.csv", text)
        carry_out(register, plan(register, [file], READERS, choices={file: choice}))
    [jo] = people(register)
    assert [name.text for name in jo.names] == ["Jo LI", "Joanna LI"]
    assert [(item.name, item.text) for item in jo.other] == [("UID", "17")]


def test_the_report_is_plain_data_and_says_all_in_words(register: Register, tmp_path: Path) -> None:
    files = [written(tmp_path, "a.vcf", AWA), written(tmp_path, "b.csv", TABLE + "x\n")]
    made = plan(register, files, READERS)
    told = json.loads(json.dumps(describe(made)))
    assert told["counts"] == {"new": 3, "adds": 1, "same": 0, "refused": 1}
    assert [len(file["items"]) for file in told["files"]] == [1, 4]
    assert all(item["words"] and item["place"] for file in told["files"] for item in file["items"])
    assert told["files"][1]["columns"][0] == {"column": "Name", "target": "names.text"}
    assert carry_out(register, made).plain() == told | {"change_set": register.actions()[0].set_id}


def test_progress_reaches_the_total_and_can_stop_the_look(
    register: Register, tmp_path: Path
) -> None:
    seen: list[tuple[int, int]] = []
    plan(
        register,
        [written(tmp_path, "b.csv", TABLE)],
        READERS,
        report=lambda done, total: seen.append((done, total)),
    )
    assert seen[-1] == (3, 3)


@pytest.mark.parametrize(
    ("name", "octets", "code"),
    [
        ("a.vcf", b"", "import.empty"),
        ("a.csv", b" \r\n\n", "import.empty"),
        ("a.vcf", b"Hello", "import.kind"),
        ("a.pdf", b"%PDF-1.7", "import.kind"),
        ("a.csv", b"PK\x03\x04\x00\x00", "import.unreadable"),
        ("a.csv", b"x" * (20 * 1024 * 1024 + 1), "import.too-large"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_a_remedy(
    register: Register, tmp_path: Path, name: str, octets: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(octets)
    good = written(tmp_path, "good.vcf", AWA)
    with pytest.raises(ImportRefused) as refused:
        plan(register, [good, path], READERS)
    assert (refused.value.code, refused.value.place) == (code, name)
    assert refused.value.remedy
    assert people(register) == []


PIECES = """KIND:org KIND:group FN:Jo FN:Awa N:LI;Jo;;; N:;;;; ORG: ORG:; ORG:Court ORG:Court;Jo
    UID:1 UID:2 TEL:12345 TEL:12346 TEL;TYPE=cell:12345 EMAIL:a@example.org ADR:;;;;;; ADR:;;x;y;;;
    NOTE:one NOTE:two X-A:1 X-FOCALNET-STATE:SEN X-FOCALNET-STATE:KEN X-FOCALNET-STATE:X LANG:fr
    TITLE: KEY:age1 NICKNAME:, URL:x X-FOCALNET-OTHER:x FN:\u00a0 LANG:zz-x BEGIN:VCARD"""
cards = st.lists(
    st.lists(st.sampled_from(PIECES.split(" ")).map(str.strip), max_size=6), max_size=3
)


def test_any_cards_go_in_and_a_second_time_say_nothing_new(tmp_path: Path) -> None:
    with open_register(tmp_path / "workspace") as register:

        @given(cards)
        def go_in(found: list[list[str]]) -> None:
            file = written(tmp_path, "a.vcf", "".join(card(*lines) for lines in [["FN:Z"], *found]))
            first = bring_in(register, file)
            again = bring_in(register, file)
            undo(register)
            assert again.change_set_id == ""
            assert again.counts["refused"] == first.counts["refused"]
            assert again.counts["new"] == again.counts["adds"] == 0
            assert people(register) == []

        go_in()
        assert register.verify().findings == ()


def test_a_folder_and_a_missing_file_are_refused(register: Register, tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as folder:
        plan(register, [tmp_path], READERS)
    with pytest.raises(ImportRefused) as missing:
        plan(register, [tmp_path / "none.vcf"], READERS)
    assert (folder.value.code, missing.value.code) == ("import.folder", "import.missing")
