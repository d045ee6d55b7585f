"""The card of a State and its timeline on the command line."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.cli.terminal import Terminal

AWA = {"names": [{"text": "Awa DIOP"}], "state": "SEN", "emails": [{"text": "awa@example.org"}]}


@pytest.fixture
def awa(terminal: Terminal) -> str:
    """Enter a focal point, a channel and an agreement on relocation."""
    person = terminal.add("person", **AWA)
    terminal.add(
        "designation", kind="national", holder=person, state="SEN", start="2024-05", rank="primary"
    )
    terminal.add(
        "channel", state="SEN", kind="ministry", authority="MJ", languages=["fr"],
        received="2020-01-10",
    )  # fmt: skip
    terminal.add("agreement", state="SEN", theme="relocation", status="in-force")
    terminal.add(
        "letter", kind="call", state="SEN", dated="2026-02-03", subject="Visit",
        people=[{"person": person}], confidentiality="full",
    )  # fmt: skip
    return person


def text_of(path: Path) -> tuple[int, str]:
    """Return how many pages a file has, and its text."""
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return len(document), "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.usefixtures("awa")
@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Focal points by theme"), ("fr", "Sénégal"), ("es", "Puntos de contacto por tema")],
)
def test_the_card_is_printed_on_one_page(
    terminal: Terminal, tmp_path: Path, language: str, words: str
) -> None:
    out = tmp_path / "card.pdf"
    terminal.run(
        "print", "state", "--state", "sen", "--language", language, "--plain", "--out", str(out)
    )
    assert terminal.code == 0, terminal.messages
    pages, text = text_of(out)
    assert pages == 1
    assert {"Awa DIOP", words} <= {part for part in ("Awa DIOP", words) if part in text}


@pytest.mark.usefixtures("awa")
def test_relocation_is_printed_for_the_office_only(terminal: Terminal, tmp_path: Path) -> None:
    out, shown = tmp_path / "card.pdf", {}
    for audience in ("public", "network", "full"):
        terminal.run(
            "print", "state", "--state", "SEN", "--audience", audience, "--plain", "--out", str(out)
        )
        text = text_of(out)[1]
        shown[audience] = ("relocation" in text, "awa@example.org" in text, "Visit" in text)
    assert shown == {
        "public": (False, False, False),
        "network": (False, True, False),
        "full": (True, True, True),
    }


@pytest.mark.parametrize(("state", "code"), [("", "value.invalid"), ("XXX", "record.not-found")])
def test_a_card_of_no_state_is_refused(
    terminal: Terminal, tmp_path: Path, state: str, code: str
) -> None:
    out = tmp_path / "card.pdf"
    terminal.run("print", "state", "--state", state, "--out", str(out))
    assert (terminal.code, terminal.messages.partition(":")[0]) == (2, code)
    assert not out.exists()


def test_letters_and_mandates_stand_on_the_timelines_of_state_and_person(
    terminal: Terminal, awa: str
) -> None:
    of_person = [item["what"] for item in terminal.json("timeline", awa, "--json")]
    assert of_person == ["letter.call", "designation.start"]
    of_state = [item["what"] for item in terminal.json("timeline", "SEN", "--json")]
    assert of_state[:4] == [
        "letter.call",
        "designation.start",
        "channel.effective",
        "channel.received",
    ]
    assert of_state[-1] == "event.signed"
    terminal.run("undo")
    assert "letter.call" not in terminal.run("timeline", awa)


@pytest.mark.parametrize("narrowing", ["--theme", "--region", "--search"])
def test_the_card_of_a_state_is_not_narrowed_in_silence(
    terminal: Terminal, tmp_path: Path, narrowing: str
) -> None:
    out = tmp_path / "card.pdf"
    terminal.run("print", "state", "--state", "SEN", narrowing, "assets", "--out", str(out))
    assert (terminal.code, terminal.messages.split(":")[0]) == (2, "print.choice")
    assert not out.exists()
