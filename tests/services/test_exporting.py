"""An export holds everything, goes out whole or not at all, and comes in again as it was."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from focalnet.domain.plain import Plain, record_to_plain
from focalnet.domain.record import Record
from focalnet.domain.records import Designation
from focalnet.services.exporting import ExportRefused, export
from focalnet.services.files import FileNotWritten
from focalnet.services.ports import Register
from focalnet.services.records import add_records, edit, enter, retire
from tests.services.address_book import (
    READERS,
    WRITERS,
    bring_in,
    card,
    institutions,
    open_register,
    people,
    written,
)

APPLE = card(
    "UID:urn:example:awa",
    "FN:Awa DIOP",
    "N:DIOP;Awa;Marie;Mme;",
    "FN;LANGUAGE=ar:أوا ديوب",
    "NICKNAME:Mimi,Awa",
    "item1.TEL;TYPE=work,pager:+221 33 800 00 00",
    "item1.X-ABLabel:_$!<Assistant>!$_",
    "ADR;TYPE=work:BP 7;;1 Rue Haute;Dakar;;10200;Sénégal",
    "ORG:Ministry of Tests;Unit Two",
    "X-FOCALNET-STATE:SEN",
    "LANG;PREF=2:fr",
    "LANG;PREF=1:wo",
    "CATEGORIES:VIP,EU",
    'X-STRANGE;X-P="a;b":raw \\, value',
)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    with open_register(tmp_path / "workspace") as made:
        yield made


def said(record: Record, names: dict[str, str]) -> Plain:
    """Return what a record says, ids and the identifier of files left out."""
    told: dict[str, Any] = record_to_plain(record)
    for field, content in told.items():
        if isinstance(content, list) and content and isinstance(content[0], dict):
            told[field] = [
                {part: text for part, text in item.items() if part != "id"}
                for item in content
                if item.get("name") != "UID"
            ]
    for field in ("institution", "parent"):
        if field in told:
            told[field] = names[told[field]]
    told["other"] = sorted(told.get("other", []), key=lambda item: sorted(item.items()))
    return told


def everyone(register: Register) -> list[Plain]:
    names = {known.id: known.names[0].text for known in institutions(register)}
    found = [said(record, names) for record in (*people(register), *institutions(register))]
    return sorted(found, key=str)


def test_cards_go_out_and_come_into_another_office_as_they_were(
    register: Register, tmp_path: Path
) -> None:
    bring_in(
        register, written(tmp_path, "a.vcf", APPLE + card("KIND:org", "FN:Court", "TEL:12345"))
    )
    bring_in(register, written(tmp_path, "b.csv", 'Name,Room,"Odd, column"\nJo LI,7,=1+1\n'))
    out = tmp_path / "out.vcf"
    assert export(register, out, WRITERS) == 4
    with open_register(tmp_path / "other") as other:
        bring_in(other, out)
        assert everyone(other) == everyone(register)


def test_every_line_that_came_in_goes_out_again(register: Register, tmp_path: Path) -> None:
    bring_in(register, written(tmp_path, "a.vcf", APPLE))
    out = tmp_path / "out.vcf"
    export(register, out, WRITERS)
    unfolded = out.read_text("utf-8").replace("\n ", "").splitlines()
    assert set(APPLE.splitlines()) - set(unfolded) == set()
    assert out.read_bytes().count(b"\r\n") == out.read_bytes().count(b"\n")


@pytest.mark.parametrize("name", ["out.vcf", "out.csv"])
def test_what_went_out_says_nothing_new_on_the_way_in(
    register: Register, tmp_path: Path, name: str
) -> None:
    bring_in(register, written(tmp_path, "a.vcf", APPLE))
    bring_in(register, written(tmp_path, "b.csv", "Name,Phone,Room\nJo LI,+221 33 1,7\n"))
    out = tmp_path / name
    export(register, out, WRITERS)
    report = bring_in(register, out)
    assert (report.counts["new"], report.counts["adds"], report.counts["refused"]) == (0, 0, 0)
    assert report.counts["same"] >= 2


def test_a_phone_that_was_taken_away_does_not_come_back(register: Register, tmp_path: Path) -> None:
    bring_in(register, written(tmp_path, "a.vcf", APPLE))
    [awa] = people(register)
    edit(register, register.state(awa.id), replace(awa, phones=()))
    out = tmp_path / "out.vcf"
    export(register, out, WRITERS)
    with open_register(tmp_path / "other") as other:
        bring_in(other, out)
        [again] = people(other)
        assert again.phones == ()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_holds_mandates_and_the_columns_of_earlier_tables(
    register: Register, tmp_path: Path
) -> None:
    bring_in(register, written(tmp_path, "b.csv", "Name,Phone,Room\nJo LI,+221 33 1,7\n"))
    [jo] = people(register)
    mandates = [
        Designation(id=register.ids.record(), kind="national", holder=jo.id, state="SEN"),
        Designation(id=register.ids.record(), kind="mission", holder=jo.id, end="2020"),
    ]
    add_records(register, mandates)
    out = tmp_path / "out.csv"
    assert export(register, out, WRITERS, today="2026-11-27") == 1
    [row] = rows(out)
    assert (row["Name"], row["Telephone"], row["Room"]) == ("Jo LI", "'+221 33 1", "7")
    assert row["Designations (not read back)"] == "national, SEN"


def test_no_cell_of_the_table_is_a_formula(register: Register, tmp_path: Path) -> None:
    enter(register, "person", [{"names": [{"text": "=1+1"}], "notes": "@home"}])
    out = tmp_path / "out.csv"
    export(register, out, WRITERS)
    [row] = rows(out)
    assert (row["Name"], row["Notes"]) == ("'=1+1", "'@home")
    with open_register(tmp_path / "other") as other:
        bring_in(other, out)
        [again] = people(other)
        assert (again.names[0].text, again.notes) == ("=1+1", "@home")


def test_columns_of_earlier_tables_named_like_ours_do_not_take_their_place(
    register: Register, tmp_path: Path
) -> None:
    table = "Name,State,State,Languages\nJo LI,Atlantis,Lemuria,English or so\nAwa,Senegal,,fr\n"
    bring_in(register, written(tmp_path, "a.csv", table))
    out = tmp_path / "out.csv"
    export(register, out, WRITERS)
    assert bring_in(register, out).counts["same"] == 2
    with open_register(tmp_path / "other") as other:
        bring_in(other, out)
        assert everyone(other) == everyone(register)


def test_a_picture_stays_out_of_the_table_and_breaks_no_row(
    register: Register, tmp_path: Path
) -> None:
    photo = f"PHOTO;ENCODING=b:{'A' * 100_000}"
    bring_in(register, written(tmp_path, "a.vcf", card("FN:Jo LI", "TEL:12345", photo)))
    out = tmp_path / "out.csv"
    export(register, out, WRITERS)
    assert bring_in(register, out).counts == {"new": 0, "adds": 0, "same": 1, "refused": 0}


def test_retired_people_stay_at_home(register: Register, tmp_path: Path) -> None:
    bring_in(register, written(tmp_path, "a.vcf", card("FN:Jo") + card("FN:Awa")))
    retire(register, next(known.id for known in people(register) if known.names[0].text == "Jo"))
    out = tmp_path / "out.vcf"
    assert export(register, out, WRITERS) == 1
    assert "FN:Jo" not in out.read_text("utf-8")


def test_an_ending_that_says_nothing_is_refused(register: Register, tmp_path: Path) -> None:
    with pytest.raises(ExportRefused):
        export(register, tmp_path / "out.pdf", WRITERS)
    assert not (tmp_path / "out.pdf").exists()


def test_an_export_into_no_folder_leaves_nothing(register: Register, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        export(register, tmp_path / "none" / "out.vcf", WRITERS)
    assert [path.name for path in tmp_path.iterdir()] == ["workspace"]


def test_readers_tell_cards_by_what_they_hold() -> None:
    assert READERS.is_cards("contacts.txt", b"\xef\xbb\xbf\r\nbegin:vcard\r\n")
    assert not READERS.is_cards("contacts.csv", b"Name,BEGIN:VCARD\r\n")
