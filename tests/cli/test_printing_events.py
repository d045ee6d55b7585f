"""The documents of an event on the command line, from the first record to the reprint."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import pytest

from focalnet.cli.main import main
from focalnet.services.documents import DOCUMENTS
from tests.cli.terminal import Terminal, cheap_tools

OF_EVENTS = [name for name, item in DOCUMENTS.items() if "event" in item.needs]


@pytest.fixture
def seminar(terminal: Terminal) -> str:
    """Enter a seminar with a sitting and two who came; return its id."""
    described = {
        "kind": "seminar", "ordinal": "6", "title": "Sixth seminar", "start": "2019-01-21",
        "end": "2019-01-24", "place": "The Hague",
    }  # fmt: skip
    event = terminal.run("event new", "-", typed=json.dumps(described)).strip()
    assert terminal.code == 0, terminal.messages
    terminal.add("sitting", event=event, title="Opening", start="2019-01-21T09:00")
    terminal.add("invitation", event=event, state="SEN", language="fr", reference="ICC/1")
    for given, family, state in (("Awa", "Diop", "SEN"), ("Hanna", "Muster", "DEU")):
        name = {"text": f"{given} {family}", "given": given, "family": family}
        person = terminal.add("person", names=[name], state=state)
        there = {"event": event, "person": person, "state": state}
        stages = [{"state": "registered", "on": "2018-12-01"}]
        key = terminal.add("participation", **there, stages=stages)
        own = {"event": event, "participation": key}
        terminal.add("arrival", at="2019-01-21T08:50", desk="1", **own)
        passport = {"passport": "X1234567", "passport_name": family.upper(), "visa": "wanted"}
        terminal.add("registration", **passport, **own)
    return event


def read(path: Path) -> str:
    """Return the text of a file."""
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def printed(terminal: Terminal, out: Path, document: str, event: str, *more: str) -> str:
    terminal.run("print", document, "--event", event, "--plain", "--out", str(out), *more)
    assert terminal.code == 0, (document, terminal.messages)
    return read(out)


def test_the_documents_of_an_event_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["print", "--list"], cheap_tools) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert {*OF_EVENTS} <= {*names}
    assert len(OF_EVENTS) == 10


def test_every_document_of_an_event_prints_in_one_command(
    terminal: Terminal, tmp_path: Path, seminar: str
) -> None:
    out = tmp_path / "page.pdf"
    wanted = {
        "participants": "Awa DIOP",
        "sign-in": "Hanna MUSTER",
        "badges": "Awa Diop",
        "table-signs": "Germany",
        "seating": "Podium",
        "invitations": "ICC/1",
        "visa-letters": "X1234567",
        "certificates": "S6/2026/001",
        "thanks": "Awa DIOP",
        "programme": "Opening",
    }
    assert {*wanted} == {*OF_EVENTS}
    for document, text in wanted.items():
        found = printed(terminal, out, document, seminar)
        assert text in found, document
        assert ("X1234567" in found) == (document == "visa-letters")
    kept = terminal.json("find", "record:printing", "--json", "--limit", "50")
    assert len(kept) == len(wanted)
    certificates = terminal.json("find", "record:certificate", "--json")
    assert len(certificates) == 2


def test_choices_go_into_the_journal_and_presets_leave_the_event_out(
    terminal: Terminal, tmp_path: Path, seminar: str
) -> None:
    out = tmp_path / "badges.pdf"
    more = ("--size", "A6", "--back", "text", "--note", "Call 112\\nnow", "--save-preset", "Ours")
    assert "Call 112" in printed(terminal, out, "badges", seminar, *more)
    [preset] = terminal.json("preset list", "--json")
    assert preset["size"] == "A6"
    assert "event" not in preset
    terminal.run("print", "badges", "--plain", "--out", str(out), "--preset", "Ours")
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "value.invalid")
    printed(terminal, out, "badges", seminar, "--preset", "Ours")


def test_a_printing_of_badges_is_reprinted_byte_for_byte(
    terminal: Terminal, tmp_path: Path, seminar: str
) -> None:
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    told = terminal.json(
        "print", "badges", "--event", seminar, "--plain", "--json", "--out", str(first)
    )
    terminal.add("person", names=[{"text": "Baba FALL"}], state="SEN")
    terminal.run("print", "reprint", "--printing", told["printing"], "--out", str(again), "--plain")
    assert again.read_bytes() == first.read_bytes()


def test_who_came_out_otherwise_is_named_and_the_exit_code_tells(
    terminal: Terminal, tmp_path: Path, seminar: str
) -> None:
    long = "N" * 400
    person = terminal.add("person", names=[{"text": long}], state="SEN")
    there = {"event": seminar, "person": person, "state": "SEN"}
    terminal.add("participation", **there, stages=[{"state": "registered", "on": "2018-12-01"}])
    out = tmp_path / "badges.pdf"
    told = terminal.json(
        "print", "badges", "--event", seminar, "--plain", "--json", "--out", str(out)
    )
    assert terminal.code == 1
    assert told["troubles"] == [["name", long]]
    assert "Too long for its place" in terminal.messages
    assert "Awa Diop" in read(out)


def test_letters_with_passports_are_protected_and_the_programme_is_not(
    terminal: Terminal, tmp_path: Path, seminar: str
) -> None:
    for document, protected in (("visa-letters", True), ("badges", True), ("programme", False)):
        out = tmp_path / f"{document}.pdf"
        terminal.run("print", document, "--event", seminar, "--out", str(out))
        assert terminal.code == 0, terminal.messages
        assert ("shown once" in terminal.messages) == protected


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("badges",), "value.invalid"),
        (("badges", "--event", "nobody"), "event.not-found"),
        (("badges", "--event", "EVENT", "--size", "A0"), "print.invalid"),
        (("badges", "--event", "EVENT", "--participant", "x"), "print.participant"),
        (("sign-in", "--event", "EVENT", "--sitting", "x"), "sitting.not-found"),
        (("programme", "--event", "EVENT", "--size", "A6"), "print.choice"),
        (("invitations", "--event", "EVENT", "--state", "JOR"), "invitation.unknown"),
        (("badges", "--event", "EVENT", "--state", "SENN"), "edition.unknown"),
        (("seating", "--event", "EVENT", "--first", "XXX"), "edition.unknown"),
    ],
)
def test_what_cannot_be_printed_is_refused_and_leaves_nothing(
    terminal: Terminal, tmp_path: Path, seminar: str, arguments: tuple[str, ...], code: str
) -> None:
    out = tmp_path / "out.pdf"
    given = [seminar if part == "EVENT" else part for part in arguments]
    terminal.run("print", *given, "--out", str(out))
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, code), terminal.messages
    assert not out.exists()
    assert terminal.json("find", "record:printing", "--json") == []
