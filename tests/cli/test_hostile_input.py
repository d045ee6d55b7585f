"""What nobody should ever hand in: answered by a sentence and a code, never a traceback."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from focalnet.cli.main import main
from focalnet.services.tools import Tools
from tests.cli.terminal import Terminal, cheap_tools

NAMED = '"names": [{"text": "Awa DIOP"}]'


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("person", "[" * 100_000, "json.invalid: "),
        ("person", '{"notes":' * 5_000, "json.invalid: "),
        ("person", "[]", "json.invalid: "),
        ("person", f'{{{NAMED}, "notes": "a", "notes": "b"}}', "json.invalid: "),
        ("person", f'{{{NAMED}, "languages": 5}}', "value.invalid: "),
        ("person", f'{{{NAMED}, "languages": {{"en": 1}}}}', "value.invalid: "),
        ("person", f'{{{NAMED}, "notes": true}}', "value.invalid: "),
        (
            "person",
            '{"names": [{"text": 5}]}',
            "value.invalid: This field holds text. (names.text)",
        ),
        ("person", '{"names": [{"id": "a/b", "text": "x"}]}', "value.invalid: "),
        (
            "person",
            '{"names": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}',
            "value.invalid: Two values have one id. (names.id)",
        ),
        ("person", f'{{{NAMED}, "phones": [{{"text": "1", "e164": "x"}}]}}', "value.invalid: "),
        ("person", "{}", "record.unnamed: "),
        ("person", '{"names": [{"text": " \\u0000 "}]}', "record.unnamed: "),
        ("person", f'[{{{NAMED}}}, {{"notes": "x"}}]', "record.unnamed: Nobody could find"),
        ("designation", '{"state": "SEN"}', "record.unnamed: "),
        ("state", '{"code": "SEN"}', "record.exists: "),
        ("state", "{}", "value.invalid: "),
        ("theme", '[{"code": "chess"}, {"code": "chess"}]', "record.exists: "),
    ],
)
def test_json_that_says_nothing_sensible_is_refused_and_nothing_is_stored(
    terminal: Terminal, kind: str, typed: str, said: str
) -> None:
    before = terminal.json("history", "--json")
    assert terminal.run("add", kind, "-", typed=typed) == ""
    assert (terminal.code, terminal.messages[: len(said)]) == (2, said)
    assert terminal.json("history", "--json") == before


def test_a_new_state_is_known_by_its_code(terminal: Terminal) -> None:
    terminal.add("state", code="XYZ", names=[{"text": "Xyzland", "language": "en"}])
    terminal.add("person", names=[{"text": "Awa DIOP"}], state="XYZ")
    assert terminal.json("show", "XYZ", "--json")["code"] == "XYZ"


def test_json_with_a_byte_order_mark_is_read(terminal: Terminal) -> None:
    assert terminal.run("add", "person", "-", typed=f"\ufeff{{{NAMED}}}")
    assert terminal.code == 0, terminal.messages


def test_a_program_without_standard_input_says_that_there_is_no_json(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.feed = lambda _typed: monkeypatch.setattr(sys, "stdin", None)
    terminal.run("event new", "-")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "json.invalid")


def test_very_long_words_are_indexed_and_found(terminal: Terminal) -> None:
    long = "x" * 60_000
    person = terminal.add("person", names=[{"text": "Awa"}], notes=long, phones=["1" * 60_000])
    assert [hit["id"] for hit in terminal.json("find", long, "--json")] == [person]
    assert [hit["id"] for hit in terminal.json("find", "1" * 60_000, "--json")] == [person]
    assert terminal.json("verify", "--json")["findings"] == []


def test_signs_that_a_terminal_would_obey_are_not_stored(terminal: Terminal) -> None:
    person = terminal.add("person", names=[{"text": "A\x1b]0;x\x07wa"}], notes="a\r\nb\x0bc\x9b")
    shown = terminal.json("show", person, "--json")
    assert shown["names"][0]["text"] == "A]0;xwa"
    assert shown["notes"] == "a\nb\nc"


def test_a_hit_is_one_line_that_nothing_turns_around(terminal: Terminal) -> None:
    terminal.add("person", names=[{"text": "Awa\n\u202eDIOP\tX"}])
    assert terminal.run("find", "awa").rstrip("\n").split("\t")[1:] == [
        "person",
        "Awa DIOP X",
        "",
        "Names: Awa DIOP X",
    ]


@pytest.mark.parametrize(
    "fields",
    [
        ("notes=a", "notes=b"),
        ('names={"text":',),
        ("names=" + "[" * 50_000,),
        ("names=[]",),
        ("names.1.text=",),
        ("phones.1.e164=zzz",),
    ],
)
def test_a_setting_that_would_lose_or_garble_something_is_refused(
    terminal: Terminal, fields: tuple[str, ...]
) -> None:
    person = terminal.add("person", names=[{"text": "Awa DIOP"}], phones=["+221 33 800 00 00"])
    before = terminal.json("show", person, "--json")
    terminal.run("set", person, *fields)
    assert terminal.code == 2
    assert not terminal.messages.startswith("program.fault"), terminal.messages
    assert terminal.json("show", person, "--json") == before


def test_a_limit_beyond_all_numbers_and_an_id_of_no_letters_are_answered(
    terminal: Terminal,
) -> None:
    assert terminal.json("find", "senegal", "--limit", "9" * 30, "--json")
    assert terminal.json("history", "--limit", "9" * 30, "--json")
    terminal.run("show", "\ud800")
    assert terminal.messages.startswith("record.not-found: ")


def fail() -> NoReturn:
    raise ZeroDivisionError("Awa DIOP")


def broken_tools() -> Tools:
    return replace(cheap_tools(), today=fail)


def test_a_fault_of_the_program_is_one_line_without_personal_data(
    terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    code = main(["print", str(terminal.folder), "directory", "--out", str(out)], broken_tools)
    said = terminal.read()
    assert (code, said.out) == (2, "")
    assert said.err.startswith("program.fault: focalnet made a mistake: ZeroDivisionError at ")
    assert said.err.count("\n") == 1
    assert "DIOP" not in said.err


def test_a_card_full_of_control_signs_is_known_again(terminal: Terminal, tmp_path: Path) -> None:
    card = tmp_path / "card.vcf"
    card.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Awa\x1b[2J \x0bDiop\r\n"
        "TEL:\x00+1 212\x07\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    terminal.run("import", str(card))
    terminal.run("import", str(card))
    assert terminal.messages.startswith("Nothing new: 1 known already.")


def test_of_a_refused_row_no_cell_is_said_to_go_in(terminal: Terminal, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("Name,Email\n,awa@example.org\n", encoding="utf-8")
    report = json.loads(terminal.run("import", str(table), "--json"))
    assert terminal.code == 1
    [item] = report["files"][0]["items"]
    assert {one["outcome"] for one in item["properties"]} == {"empty", "not-imported"}
