"""Documents on the command line: listed, protected, journalled, reprinted, kept as presets."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pypdfium2
import pytest

from focalnet.cli.main import main
from focalnet.domain.errors import FocalnetError
from focalnet.store import SqlRegister
from tests.cli.terminal import Terminal, cheap_tools

SHOWN_ONCE = re.compile(r"shown once: ((?:[0-9A-Z]{4}-){5}[0-9A-Z]{4})")
WHOLE = {
    "state": ("--state", "SEN"),
    "theme": ("--theme", "assets"),
    "confirmation": ("--state", "SEN"),
}


@pytest.fixture
def awa(terminal: Terminal) -> str:
    """Enter a focal point with an address and a telephone."""
    person = terminal.add(
        "person",
        names=[{"text": "Awa DIOP"}],
        state="SEN",
        phones=["+221338000001"],
        addresses=[{"text": "12 avenue Exemple", "city": "Dakar"}],
    )
    terminal.add("designation", kind="thematic", theme="assets", holder=person, state="SEN")
    return person


def read(path: Path, passphrase: str = "") -> str:
    """Return the text of a file."""
    with pypdfium2.PdfDocument(path.read_bytes(), password=passphrase or None) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_documents_are_listed_one_a_line_with_no_workspace(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["print", "--list"], cheap_tools) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names[:2] == ["directory", "booklet"]
    assert {"state", "theme", "addendum", "vacancies", "phones", "confirmation"} <= {*names}
    assert {"labels", "envelopes", "letters", "practitioners", "reprint"} <= {*names}


@pytest.mark.usefixtures("awa")
def test_every_document_prints_in_one_command(terminal: Terminal, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear {name}")
    out = tmp_path / "page.pdf"
    for document in (
        "directory", "booklet", "practitioners", "state", "theme", "vacancies", "phones",
        "confirmation", "labels", "envelopes", "addendum",
    ):  # fmt: skip
        more = WHOLE.get(document, ())
        terminal.run("print", document, "--plain", "--out", str(out), *more)
        assert terminal.code == 0, (document, terminal.messages)
        assert out.read_bytes().startswith(b"%PDF-")
    terminal.run("print", "letters", "--plain", "--out", str(out), "--template", str(letter))
    assert "Dear Awa DIOP" in read(out)
    kept = terminal.json("find", "record:printing", "--json", "--limit", "50")
    assert len(kept) == 12


@pytest.mark.usefixtures("awa")
def test_what_is_not_for_the_public_is_protected_by_a_passphrase_shown_once(
    terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "phones.pdf"
    terminal.run("print", "phones", "--out", str(out))
    [passphrase] = SHOWN_ONCE.findall(terminal.messages)
    with pytest.raises(pypdfium2.PdfiumError):
        read(out)
    assert "+221338000001" in read(out, passphrase)
    terminal.run("print", "phones", "--out", str(out))
    assert SHOWN_ONCE.findall(terminal.messages) != [passphrase]
    terminal.run("print", "phones", "--audience", "public", "--out", str(out))
    assert (SHOWN_ONCE.findall(terminal.messages), "DIOP" in read(out)) == ([], False)


@pytest.mark.usefixtures("awa")
def test_the_passphrase_goes_to_a_file_where_one_is_named(
    terminal: Terminal, tmp_path: Path
) -> None:
    out, secret = tmp_path / "page.pdf", tmp_path / "secret.txt"
    terminal.run(
        "print", "directory", "--audience", "full", "--out", str(out),
        "--passphrase-out", str(secret),
    )  # fmt: skip
    assert SHOWN_ONCE.findall(terminal.messages) == []
    assert "Awa DIOP" in read(out, secret.read_text().strip())


@pytest.mark.usefixtures("awa")
def test_a_printing_is_reprinted_byte_for_byte(terminal: Terminal, tmp_path: Path) -> None:
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    told = terminal.json(
        "print", "directory", "--audience", "network", "--plain", "--json", "--out", str(first),
        "--for", "Embassy",
    )  # fmt: skip
    terminal.add("person", names=[{"text": "Baba FALL"}], state="SEN")
    terminal.run("print", "reprint", "--printing", told["printing"], "--out", str(again), "--plain")
    assert terminal.code == 0, terminal.messages
    assert again.read_bytes() == first.read_bytes()
    terminal.run("print", "reprint", "--printing", told["printing"], "--out", str(again))
    assert SHOWN_ONCE.search(terminal.messages)
    shown = terminal.json("show", told["printing"], "--json")
    assert (shown["holder"], shown["file"]) == ("Embassy", told["fingerprint"])


def test_an_addendum_follows_a_directory(terminal: Terminal, tmp_path: Path, awa: str) -> None:
    out = tmp_path / "page.pdf"
    told = terminal.json(
        "print", "directory", "--audience", "network", "--plain", "--json", "--out", str(out)
    )
    terminal.run("set", awa, "phones.1=+221338000002")
    terminal.run("print", "addendum", "--plain", "--since", told["printing"], "--out", str(out))
    text = read(out)
    assert "Addendum No. 1" in text
    assert "+221338000002" in text
    assert "+221338000001" not in text


@pytest.mark.usefixtures("awa")
def test_choices_are_kept_handed_on_and_used_again(terminal: Terminal, tmp_path: Path) -> None:
    out, file, template = tmp_path / "page.pdf", tmp_path / "preset.json", tmp_path / "t.txt"
    template.write_text("To: {name}\n{address}")
    terminal.run(
        "print", "labels", "--plain", "--out", str(out), "--template", str(template),
        "--stock", "5160", "--start", "3", "--save-preset", "Ours",
    )  # fmt: skip
    assert terminal.run("preset list") == "Ours\tlabels\n"
    terminal.run("preset export", "Ours", "--out", str(file))
    assert json.loads(file.read_text())["choices"]["stock"] == "5160"
    terminal.run("undo")
    assert terminal.run("preset list") == ""
    terminal.run("preset take", str(file))
    assert terminal.json("preset list", "--json")[0]["title"] == "Ours"
    terminal.run("print", "labels", "--plain", "--out", str(out), "--preset", "ours")
    assert "To: Awa DIOP" in read(out)
    terminal.run("print", "phones", "--out", str(out), "--preset", "Ours")
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "print.invalid")


@pytest.mark.usefixtures("awa")
def test_who_has_no_address_is_named(terminal: Terminal, tmp_path: Path) -> None:
    person = terminal.add("person", names=[{"text": "Baba FALL"}], state="SEN")
    terminal.add("designation", kind="national", holder=person, state="SEN")
    terminal.run("print", "labels", "--plain", "--out", str(tmp_path / "labels.pdf"))
    assert terminal.code == 1
    assert "Baba FALL" in terminal.messages


NAME = "Seminar participants"


def circle(terminal: Terminal, **filled: object) -> str:
    whole = {"title": NAME, "base": "network", "left_out": ["person.phones"], **filled}
    return terminal.add("audience", **whole)


@pytest.mark.usefixtures("awa")
def test_a_circle_of_readers_is_made_listed_printed_for_and_retired(
    terminal: Terminal, tmp_path: Path
) -> None:
    out = tmp_path / "page.pdf"
    made = circle(terminal)
    assert terminal.run("audience list") == f"{NAME}\tnetwork\tperson.phones\n"
    assert terminal.json("audience list", "--json")[0]["id"] == made
    assert terminal.run("print", "--list").endswith(f'--audience "{NAME}"\n')
    terminal.run("print", "directory", "--audience", "seminar participants", "--out", str(out))
    [passphrase] = SHOWN_ONCE.findall(terminal.messages)
    text = read(out, passphrase)
    assert ("Awa DIOP" in text, "+221338000001" in text) == (True, False)
    [printing] = terminal.json("find", "record:printing", "--json")
    assert terminal.json("show", printing["id"], "--json")["readers"] == NAME
    terminal.run("set", made, "protection=clear", "left_out+=designation.confirmed")
    terminal.run("print", "directory", "--audience", NAME, "--out", str(out))
    assert "Awa DIOP" in read(out)
    terminal.run("print", "reprint", "--printing", printing["id"], "--out", str(out))
    assert SHOWN_ONCE.findall(terminal.messages)
    terminal.run("retire", made)
    before = out.read_bytes()
    terminal.run("print", "directory", "--audience", NAME, "--out", str(out))
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "audience.unknown")
    assert NAME in terminal.messages
    assert out.read_bytes() == before


def test_what_can_be_left_out_is_named_with_no_workspace(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["audience", "fields"], cheap_tools) == 0
    assert {"person.phones:mobile", "agreement"} <= {*capsys.readouterr().out.split()}


@pytest.mark.usefixtures("awa")
def test_a_preset_for_a_circle_takes_it_along(terminal: Terminal, tmp_path: Path) -> None:
    out, file = tmp_path / "page.pdf", tmp_path / "preset.json"
    made = circle(terminal)
    terminal.run(
        "print", "phones", "--audience", NAME, "--plain", "--out", str(out), "--save-preset", "Ours"
    )
    terminal.run("preset export", "Ours", "--out", str(file))
    terminal.run("retire", made)
    terminal.run("print", "phones", "--preset", "Ours", "--out", str(out))
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "audience.unknown")
    terminal.run("preset take", str(file))
    terminal.run("print", "phones", "--preset", "Ours", "--plain", "--out", str(out))
    assert terminal.code == 0


@pytest.mark.usefixtures("awa")
def test_files_that_stood_there_stay_when_the_printing_cannot_be_kept(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, secret = tmp_path / "out.pdf", tmp_path / "secret.txt"
    for path in (out, secret):
        path.write_bytes(b"what was there")
    standing = sorted(tmp_path.iterdir())

    def refuse(*_: object) -> None:
        raise FocalnetError("The disk is full.")

    monkeypatch.setattr(SqlRegister, "write", refuse)
    more = ("--out", str(out), "--passphrase-out", str(secret))
    terminal.run("print", "directory", *more)
    assert terminal.code == 2
    assert [path.read_bytes() for path in (out, secret)] == [b"what was there"] * 2
    assert sorted(tmp_path.iterdir()) == standing
    assert SHOWN_ONCE.findall(terminal.messages) == []


def test_a_passphrase_is_not_written_over_its_own_file(terminal: Terminal, tmp_path: Path) -> None:
    out = str(tmp_path / "out.pdf")
    terminal.run("print", "directory", "--out", out, "--passphrase-out", out)
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, "value.invalid")


@pytest.mark.parametrize(
    ("arguments", "known"),
    [
        (("poster",), "directory, envelopes,"),
        (("directory", "--paper", "A3"), "It can be: A4, A5, Letter."),
        (("directory", "--columns", "9"), "It can be: 1 to 3."),
        (("directory", "--region", "EU"), "It can be: AFR, APG, EEG, GRULAC, WEOG."),
        (("directory", "--fields", "salary"), "address, confirmed, email, instrument,"),
        (("directory", "--audience", "all"), "It can be: full, network, public."),
        (("labels", "--stock", "L1"), "5164, L7159, L7160,"),
        (("labels", "--stock", "L7160", "--start", "22"), "It can be: 1 to 21."),
        (("envelopes", "--envelope", "C3"), "It can be: #10, C4, C5, DL."),
    ],
)
def test_what_is_not_known_is_refused_with_what_could_be_said(
    terminal: Terminal, tmp_path: Path, arguments: tuple[str, ...], known: str
) -> None:
    out = tmp_path / "out.pdf"
    terminal.run("print", *arguments, "--out", str(out))
    assert (terminal.code, out.exists()) == (2, False)
    assert known in terminal.messages


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("poster", "--out", "OUT"), "print.invalid"),
        (("directory",), "value.invalid"),
        (("directory", "--audience", "Nobody", "--out", "OUT"), "audience.unknown"),
        (("directory", "--region", "AFR", "--state", "FRA", "--out", "OUT"), "edition.unknown"),
        (("letters", "--template", "BROKEN", "--out", "OUT"), "template.broken"),
        (("letters", "--template", "ABSENT", "--out", "OUT"), "file.unreadable"),
        (("directory", "--preset", "None", "--out", "OUT"), "preset.not-found"),
        (("reprint", "--printing", "x", "--out", "OUT"), "printing.not-found"),
        (("addendum", "--out", "OUT"), "printing.not-found"),
        (("directory", "--out", "NOWHERE"), "file.not-written"),
    ],
)
def test_what_cannot_be_printed_is_refused_and_leaves_nothing(
    terminal: Terminal, tmp_path: Path, arguments: tuple[str, ...], code: str
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_text("Dear {nobody}")
    places = {
        "OUT": str(tmp_path / "out.pdf"),
        "BROKEN": str(broken),
        "ABSENT": str(tmp_path / "absent.txt"),
        "NOWHERE": str(tmp_path / "absent" / "out.pdf"),
    }
    terminal.run("print", *(places.get(part, part) for part in arguments))
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, code), terminal.messages
    assert not (tmp_path / "out.pdf").exists()
    assert terminal.json("find", "record:printing", "--json") == []
