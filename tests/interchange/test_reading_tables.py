"""Tables of every program are read; a broken row harms no other."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.interchange.table_columns import default_targets, is_target
from focalnet.interchange.table_reading import look_at, read_table, unguarded
from focalnet.interchange.table_rows import MAX_CELL, MAX_COLUMNS, MAX_ROWS
from focalnet.interchange.table_writing import row
from focalnet.services.incoming import (
    ORGANISATION,
    EmptyFile,
    Incoming,
    TableChoice,
    UnreadableFile,
    WrongKindOfFile,
)


def find(text: str) -> str:
    known = {"senegal": "SEN", "sénégal": "SEN", "السنغال": "SEN", "sen": "SEN", "sn": "SEN"}
    return known.get(text.casefold(), "")


def read(text: str | bytes, **choice: object) -> list[Incoming]:
    octets = text if isinstance(text, bytes) else text.encode("utf-8")
    return list(read_table(octets, TableChoice(**choice), find))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("Name,E-mail,Phone,Country", "names.text emails.text phones.text state"),
        ("Nom,Prénom,Courriel,Téléphone,État", None),
        ("Nom complet,Adresse e-mail,Pays", "names.text emails.text state"),
        ("Nombre,Apellidos,Correo electrónico,Teléfono,País", None),
        ("الاسم,البريد الإلكتروني,الهاتف,الدولة", "names.text emails.text phones.text state"),
        ("ФИО,Телефон,Страна", "names.text phones.text state"),
        ("姓名,电话,国家", "names.text phones.text state"),
    ],
)
def test_headers_in_many_languages_find_their_fields(header: str, wanted: str | None) -> None:
    parts = ["names.family", "names.given", "emails.text", "phones.text", "state"]
    if header.startswith("Nombre"):
        parts[:2] = ["names.given", "names.family"]
    expected = wanted.split() if wanted else parts
    assert list(default_targets(tuple(header.split(",")))) == expected


@pytest.mark.parametrize(
    "header",
    [
        # Outlook
        "Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Street,"
        "Business City,Business State,Business Postal Code,Business Country/Region,Business Fax,"
        "Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Notes",
        # Google
        "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,"
        "Organization Title,Notes,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Country",
        # Thunderbird
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,"
        "Home Phone,Fax Number,Mobile Number,Work Address,Work City,Work ZipCode,Work Country,"
        "Job Title,Organization,Notes",
        # a table made of an LDIF file
        "dn,givenName,sn,cn,mail,telephoneNumber,mobile,o,title,l,postalCode,description",
    ],
)
def test_exports_of_other_programs_find_names_and_addresses(header: str) -> None:
    targets = default_targets(tuple(header.split(",")))
    assert {"names.family", "names.given", "emails.text", "institution"} <= set(targets)
    assert any(target.startswith("phones") for target in targets)
    assert any(target.startswith("addresses") for target in targets)
    assert all(is_target(target) for target in targets)


def test_a_row_of_outlook_becomes_a_person() -> None:
    [item] = read(
        '"First Name","Last Name","Company","Business Street","Business City",'
        '"Business Country/Region","Business Phone","E-mail Address","Web Page"\r\n'
        '"Awa","DIOP","Ministry of Tests","1 Rue Haute\nBP 2","Dakar","Senegal","+221 33 800",'
        '"awa@example.org","example.org"\r\n'
    )
    assert item.content == {
        "names": [{"given": "Awa", "family": "DIOP", "text": "Awa DIOP"}],
        ORGANISATION: "Ministry of Tests",
        "addresses": [
            {"text": "1 Rue Haute\nBP 2", "city": "Dakar", "country": "SEN", "kind": "work"}
        ],
        "phones": [{"text": "+221 33 800", "kind": "work"}],
        "emails": [{"text": "awa@example.org"}],
        "other": [{"format": "csv", "name": "Web Page", "text": "example.org"}],
    }
    assert [one.code for one in item.outcomes] == ["field"] * 8 + ["other"]


def test_columns_go_where_the_officer_sends_them() -> None:
    [item] = read(
        "A,B,C,D\nAwa,أوا,secret,07\n",
        columns={0: "names.text", 1: "names[ar].text", 2: "skip", 3: "phones[duty].text"},
    )
    assert item.content == {
        "names": [{"text": "Awa"}, {"text": "أوا", "language": "ar"}],
        "phones": [{"text": "07", "kind": "duty"}],
    }
    assert [one.code for one in item.outcomes] == ["field", "field", "skipped", "field"]


def test_a_column_sent_nowhere_is_refused() -> None:
    with pytest.raises(WrongKindOfFile):
        look_at(b"A,B\n1,2\n", TableChoice(columns={0: "names.shoe"}))


def test_names_with_languages_in_brackets_become_further_names() -> None:
    [item] = read("Name,Other names\nAin L,Айн Л [ru]; Nickname\n")
    assert item.content["names"] == [
        {"text": "Ain L"},
        {"text": "Айн Л", "language": "ru"},
        {"text": "Nickname", "kind": "alias"},
    ]


def test_a_state_is_found_by_name_and_kept_as_it_stands_where_it_is_none() -> None:
    known, unknown = read("Name,Country\nA,السنغال\nB,Atlantis\n")
    assert known.content["state"] == "SEN"
    assert unknown.content["other"] == [{"format": "csv", "name": "Country", "text": "Atlantis"}]


def test_one_broken_row_is_refused_with_its_place_and_the_others_go_in() -> None:
    items = read("Name,Phone\nA,12345\nB\nC,12345,67890\n\nD,12345,\n")
    assert [(item.place, item.refusal) for item in items] == [
        ("row 1, line 2", ""),
        ("row 2, line 3", "row-cells"),
        ("row 3, line 4", "row-cells"),
        ("row 4, line 6", ""),
    ]


def test_a_quote_never_closed_swallows_no_other_row() -> None:
    items = read('Name,Phone\nA,12345\nB,"12345\nC,12345\n"D, E",12345\nF,12345\n')
    assert [item.refusal for item in items] == ["", "row-quote", "", "", ""]
    assert items[3].content["names"] == [{"text": "D, E"}]


def test_a_row_without_a_name_is_refused() -> None:
    assert [item.refusal for item in read("Name,Phone\n,12345\n")] == ["no-name"]


def test_a_cell_beyond_the_ceiling_refuses_its_row_only() -> None:
    items = read(f"Name,Notes\nA,{'x' * (MAX_CELL + 1)}\nB,short\n")
    assert [item.refusal for item in items] == ["row-too-large", ""]


def test_rows_beyond_the_ceiling_are_refused_one_by_one() -> None:
    items = read("Name\n" + "A\n" * (MAX_ROWS + 2))
    assert [item.refusal for item in items[-3:]] == ["", "too-many-rows", "too-many-rows"]


def test_columns_beyond_the_ceiling_refuse_the_table_row_by_row() -> None:
    wide = ",".join(["x"] * (MAX_COLUMNS + 1))
    assert [item.refusal for item in read(f"{wide}\n{wide}\n")] == ["row-too-wide"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Žofia"),
        ("utf-8-sig", "Žofia"),
        ("utf-16", "Žofia"),
        ("cp1252", "Zoë Müller"),
        ("cp1251", "Анна Каренина"),
        ("cp1256", "محمد عبد الله"),
        ("shift_jis", "山田さくら"),
    ],
)
def test_encoding_and_delimiter_are_guessed(encoding: str, name: str, delimiter: str) -> None:
    text = f"Name{delimiter}Phone\r\n{name}{delimiter}1, 2; 3\r\n"
    if delimiter in ",;":
        text = f'Name{delimiter}Phone\r\n{name}{delimiter}"1, 2; 3"\r\n'
    look = look_at(text.encode(encoding), TableChoice())
    assert (look.header, look.delimiter) == (("Name", "Phone"), delimiter)
    assert look.preview == ((name, "1, 2; 3"),)


def test_a_choice_is_stronger_than_a_guess() -> None:
    look = look_at("Name\nМир\n".encode("cp1251"), TableChoice(encoding="cp1252"))
    assert (look.encoding, look.preview) == ("cp1252", (("Ìèð",),))
    assert "cp1251" in look.encodings


def test_the_delimiter_that_a_spreadsheet_names_is_taken() -> None:
    look = look_at(b"sep=;\r\nName;Phone\r\nA, B;1\r\n", TableChoice())
    assert (look.header, look.preview) == (("Name", "Phone"), (("A, B", "1"),))


def test_an_empty_table_and_a_binary_file_are_told() -> None:
    with pytest.raises(EmptyFile):
        look_at(b"\n\n", TableChoice())
    with pytest.raises(UnreadableFile):
        look_at(b"PK\x03\x04\x00\x00", TableChoice())
    with pytest.raises(UnreadableFile):
        look_at(b"Name\nA\n", TableChoice(encoding="no-such"))


@given(st.text(st.characters(exclude_characters="\x00", codec="utf-8"), max_size=30))
def test_no_cell_is_a_formula_and_every_cell_comes_back(text: str) -> None:
    cells = next(csv.reader(io.StringIO(row([text, "end"]), newline="")))
    assert cells[0][:1] not in set("=+-@\t\r\n")
    assert unguarded(cells[0]) == text


@given(st.binary(max_size=300))
def test_random_bytes_never_break_the_reading(octets: bytes) -> None:
    try:
        items = read(b"Name,Phone\n" + octets)
    except (EmptyFile, UnreadableFile):
        return
    assert all(item.place for item in items)
