"""The officer's story on the command line, on a real encrypted workspace."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.terminal import Terminal

AWA = {
    "names": [{"text": "Awa DIOP"}, {"text": "أوا ديوب", "language": "ar"}],
    "phones": [{"text": "+221 33 800 00 00"}],
    "emails": [{"text": "awa@example.org"}],
    "state": "SEN",
    "notes": "Met in Banjul",
}
NOTE = {"kind": "note-verbale", "reference": "NV 12", "received": "2024-05-02"}


def enter_awa(terminal: Terminal) -> tuple[str, str]:
    """Enter a person and her mandate; return both ids."""
    person = terminal.add("person", **AWA)
    mandate = terminal.add(
        "designation",
        kind="national",
        holder=person,
        state="SEN",
        theme="assets",
        rank="primary",
        start="2024-05",
        instrument=NOTE,
    )
    return person, mandate


def test_a_new_workspace_gives_its_recovery_code_once_and_knows_all_states(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.folder = tmp_path / "second"
    terminal.run("new", "--office", "New York", "--author", "Officer")
    assert "Recovery code" in terminal.messages
    shown = terminal.json("show", "SEN", "--json")
    assert (shown["code"], shown["standing"]) == ("SEN", "party")
    assert terminal.json("find", "السنغال", "--json")[0]["name"] == "Senegal"


def test_the_recovery_code_goes_to_a_file_that_only_the_owner_reads(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.folder = tmp_path / "second"
    code_file = tmp_path / "code.txt"
    terminal.run("new", "--office", "New York", "--recovery-file", str(code_file))
    code = code_file.read_text(encoding="utf-8").strip()
    assert code not in terminal.messages
    assert code_file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "query", ["diop", "DIÓP", "ديوب", "أُوا", "33 800", "+221338", "٣٣٨٠٠", "banj", "awa@ex"]
)
def test_a_person_is_found_in_any_script_and_the_hit_says_why(
    terminal: Terminal, query: str
) -> None:
    person, _ = enter_awa(terminal)
    hits = terminal.json("find", query, "--json")
    assert person in {hit["id"] for hit in hits}
    assert all(hit["why"] for hit in hits)


@pytest.mark.parametrize(
    "query",
    [
        "01 23 45 67 89",
        "0033 (0)1 23 45",
        "+33 (0) 1 23",
        "+33123456789",
        "33 1 23 45",
        "01.23.45.67.89",
        "01-23-45",
        "٠١٢٣٤٥",
        "０１２３",
        "6789",
        "0089",
        "ICC-02/05-01/09",
        "02/05-01",
        "05-01/09",
        "NV/2024/017",
        "2024/017",
        "017",
    ],
)
def test_numbers_and_references_are_found_as_anybody_writes_them(
    terminal: Terminal, query: str
) -> None:
    person = terminal.add(
        "person",
        names=[{"text": "Zoé MARTIN"}],
        state="FRA",
        phones=["+33 1 23 45 67 89", "0033 (0)1 55 55 00 89"],
        notes="See ICC-02/05-01/09 and NV/2024/017",
    )
    [hit] = terminal.json("find", query, "--kind", "person", "--json")
    assert hit["id"] == person
    assert hit["why"]


def test_a_phone_is_edited_undone_and_redone_across_processes(terminal: Terminal) -> None:
    person, _ = enter_awa(terminal)
    terminal.run("set", person, "phones=+221 33 800 00 01")
    assert terminal.json("show", person, "--json")["phones"][0]["e164"] == "+221338000001"
    terminal.run("undo")
    assert terminal.json("show", person, "--json")["phones"][0]["text"] == "+221 33 800 00 00"
    terminal.run("redo")
    assert terminal.json("show", person, "--json")["phones"][0]["text"] == "+221 33 800 00 01"
    lines = terminal.json("history", person, "--json")
    assert lines[0]["author"] == "Officer"
    assert {line["field"].split("/")[0] for line in lines} >= {"phones", "names", "state"}


def test_a_retired_record_leaves_the_search_and_comes_back_whole(terminal: Terminal) -> None:
    person = terminal.add("person", **AWA)
    before = terminal.json("show", person, "--json")
    terminal.run("retire", person)
    assert terminal.json("find", "diop", "--json") == []
    assert terminal.json("show", person, "--json")["life"] == "retired"
    terminal.run("restore", person)
    assert terminal.json("show", person, "--json") == before


def test_a_state_can_hold_a_mandate(terminal: Terminal) -> None:
    mandate = terminal.add("designation", kind="non-cooperation", holder="SLE", region="AFR")
    assert terminal.json("find", "sierra", "--kind", "designation", "--json")[0]["id"] == mandate


def test_the_effective_day_of_a_channel_is_computed(terminal: Terminal) -> None:
    channel = terminal.add(
        "channel",
        state="SEN",
        kind="diplomatic",
        wording="Par la voie diplomatique",
        languages=["fr"],
        received="2026-01-10",
        agreed=None,
    )
    assert terminal.json("show", channel, "--json")["effective"] == "2026-02-24"


def test_the_directory_leaves_out_what_the_public_may_not_see(
    terminal: Terminal, tmp_path: Path
) -> None:
    enter_awa(terminal)
    texts = {}
    for audience in ("public", "network", "full"):
        out = tmp_path / f"{audience}.pdf"
        terminal.run("print", "directory", "--out", str(out), "--audience", audience, "--plain")
        assert terminal.code == 0, terminal.messages
        with pypdfium2.PdfDocument(out) as pdf:
            texts[audience] = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert all("Awa DIOP" in text for text in texts.values())
    assert "awa@example.org" not in texts["public"]
    assert "awa@example.org" in texts["network"]
    assert "Banjul" not in texts["network"]
    assert "Banjul" in texts["full"]


@pytest.mark.parametrize("language", ["en", "fr", "ar", "es", "ru", "zh"])
def test_the_directory_prints_in_six_languages(
    terminal: Terminal, tmp_path: Path, language: str
) -> None:
    enter_awa(terminal)
    out = tmp_path / "directory.pdf"
    terminal.run("print", "directory", "--out", str(out), "--language", language, "--plain")
    assert terminal.code == 0, terminal.messages
    assert out.read_bytes().startswith(b"%PDF-")


def test_verify_finds_everything_as_it_must_be(terminal: Terminal) -> None:
    enter_awa(terminal)
    assert terminal.json("verify", "--json")["findings"] == []
    assert terminal.code == 0


def test_the_same_file_again_brings_nothing_new(terminal: Terminal, tmp_path: Path) -> None:
    card = tmp_path / "card.vcf"
    card.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Diop;Awa;;;\r\nFN:Awa Diop\r\nTEL:+221338000000\r\n"
        "X-ODD;A=b:kept\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    report = tmp_path / "report.json"
    terminal.run("import", str(card), "--dry-run")
    assert terminal.json("find", "diop", "--json") == []
    terminal.run("import", str(card), "--report", str(report))
    assert terminal.code == 0, terminal.messages
    assert "X-ODD" in report.read_text(encoding="utf-8")
    terminal.run("import", str(card))
    assert "nothing new" in terminal.messages.lower()
    assert len(terminal.json("find", "diop", "--json")) == 1
    out = tmp_path / "out.vcf"
    terminal.run("export", "--out", str(out))
    assert "X-ODD;A=b:kept" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("command", "arguments", "typed", "code"),
    [
        ("show", ("no-such-id",), "", "record.not-found"),
        ("add", ("person", "-"), "{", "json.invalid"),
        ("add", ("person", "-"), '{"surname": "x"}', "field.unknown"),
        ("add", ("planet", "-"), "{}", "kind.unknown"),
        ("add", ("person", "-"), '{"state": "XXX"}', "reference.unknown"),
        ("add", ("designation", "-"), '{"start": "soon"}', "date.invalid"),
        (
            "add",
            ("designation", "-"),
            '{"kind": "national", "start": "2024", "end": "2023"}',
            "span.reversed",
        ),
        ("set", ("SEN", "nothing=x"), "", "field.unknown"),
        ("print", ("directory", "--out", "x.pdf", "--theme", "chess"), "", "edition.unknown"),
    ],
)
def test_what_is_wrong_is_refused_with_its_code_and_stores_nothing(
    terminal: Terminal, command: str, arguments: tuple[str, ...], typed: str, code: str
) -> None:
    before = terminal.json("history", "--json")
    assert terminal.run(command, *arguments, typed=typed) == ""
    assert terminal.code == 2
    assert terminal.messages.startswith(f"{code}: ")
    assert terminal.json("history", "--json") == before


def test_a_field_that_is_unknown_is_answered_with_those_there_are(terminal: Terminal) -> None:
    terminal.run("add", "person", "-", typed='{"emails": [{"address": "awa@example.org"}]}')
    assert "It has: audience, kind, note, preferred, text." in terminal.messages


def test_a_wrong_passphrase_is_told_from_damage(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCALNET_PASSPHRASE", "another one altogether")
    terminal.run("find", "x")
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "vault.wrong-passphrase")
    monkeypatch.undo()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new.txt"
    new.write_text("another passphrase of ours\n", encoding="utf-8")
    terminal.run("passphrase", "--new-passphrase-file", str(new))
    assert terminal.code == 0, terminal.messages
    terminal.run("find", "senegal")
    assert terminal.code == 2
    monkeypatch.setenv("FOCALNET_PASSPHRASE", "another passphrase of ours")
    assert json.loads(terminal.run("find", "senegal", "--json"))
