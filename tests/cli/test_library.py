"""The library on the command line: items in any script, and files inside the register."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

DECISION = {
    "shelf": "case-law",
    "title": "حكم بشأن تجميد الأصول",
    "symbol": "ICC-00/00-01",
    "dated": "2016-02",
    "chamber": "Appeals Chamber",
    "text": "Замораживание активов не требует связи",
    "theme": "assets",
    "languages": ["ar", "ru"],
}


def add(terminal: Terminal, *arguments: str, **filled: object) -> str:
    typed = json.dumps({**DECISION, **filled})
    return terminal.run("library add", "-", *arguments, typed=typed).strip()


@pytest.mark.parametrize("query", ["تجميد", "الاصول", "замораживание", "icc-00", "00-01 حكم"])
def test_an_item_is_found_in_any_script(terminal: Terminal, query: str) -> None:
    item = add(terminal)
    hits = terminal.json("library find", query, "--json")
    assert item in {hit["id"] for hit in hits}
    assert all(hit["why"] for hit in hits)


def test_public_instruments_are_there_from_the_start(terminal: Terminal) -> None:
    [statute, *_] = terminal.json("library find", "rome statute", "--json")
    assert (statute["symbol"], statute["dated"]) == ("A/CONF.183/9", "1998-07-17")
    assert terminal.json("library find", "إعلان باريس", "--json")[0]["theme"] == "assets"
    assert terminal.json("find", "CARIN", "--kind", "network", "--json")


def test_a_shelf_a_state_a_theme_and_a_status_narrow_the_search(terminal: Terminal) -> None:
    difficulty = {"shelf": "difficulty", "title": "Bank secrecy", "status": "open", "state": "SEN"}
    items = [difficulty, {**difficulty, "title": "Bank delays", "status": "resolved"}]
    terminal.run("library add", "-", typed=json.dumps(items))
    found = terminal.json("library find", "bank", "--status", "open", "--json")
    assert [item["title"] for item in found] == ["Bank secrecy"]
    found = terminal.json("library find", "--shelf", "difficulty", "--state", "sen", "--json")
    assert len(found) == 2
    assert terminal.json("library find", "bank", "--theme", "arrest", "--json") == []


def test_an_attached_file_comes_out_as_it_went_in(terminal: Terminal, tmp_path: Path) -> None:
    source, out = tmp_path / "ordonnance n° 5 – فهرس.pdf", tmp_path / "out.pdf"
    source.write_bytes(b"%PDF-1.7 \x00\xff secret-of-the-file")
    item = add(terminal, "--file", str(source))
    assert terminal.code == 0, terminal.messages
    [file] = terminal.json("show", item, "--json")["files"]
    assert (file["name"], file["media"]) == (source.name, "application/pdf")
    terminal.run("library open", item, "--out", str(out))
    assert out.read_bytes() == source.read_bytes()
    assert out.stat().st_mode & 0o077 == 0
    kept = b"".join(path.read_bytes() for path in terminal.folder.iterdir())
    assert b"secret-of-the-file" not in kept
    assert terminal.json("verify", "--json")["findings"] == []


def test_a_second_file_is_attached_once_and_each_is_opened_by_name(
    terminal: Terminal, tmp_path: Path
) -> None:
    item, out = add(terminal), tmp_path / "out"
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name, "utf-8")
    paths = [str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]
    terminal.run("library attach", item, *paths)
    terminal.run("library attach", item, paths[0])
    assert "Nothing new" in terminal.messages
    terminal.run("library open", item, "--name", "two.txt", "--out", str(out))
    assert out.read_text("utf-8") == "two.txt"
    terminal.run("library open", item, "--name", "1", "--out", str(out))
    assert out.read_text("utf-8") == "one.txt"
    terminal.run("library open", item, "--out", str(tmp_path / "not"))
    assert terminal.messages.startswith("attachment.unknown")
    assert not (tmp_path / "not").exists()


def test_a_file_of_500_mb_is_refused_without_being_read(terminal: Terminal, tmp_path: Path) -> None:
    large = tmp_path / "video.pdf"
    with large.open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    assert add(terminal, "--file", str(large)) == ""
    assert terminal.code == 2
    assert terminal.messages.startswith("attachment.too-large")
    assert terminal.json("library find", "icc-00", "--json") == []


@pytest.mark.parametrize(
    "name",
    [
        "invoice.pdf.exe",
        "macro.XLSM",
        "photo\u202egpj.pdf",
        "re\u200bply.pdf",
        "line\nbreak.pdf",
        "CON.pdf",
        "lpt1",
        "a:stream.pdf",
        "back\\slash.pdf",
        "trailing.pdf.",
        " leading.pdf",
        ".hidden",
        "n" * 201 + ".pdf",
        os.fsdecode(b"not-text-\xff.pdf"),
    ],
)
def test_a_file_with_a_hostile_name_is_refused(
    terminal: Terminal, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"content")
    assert add(terminal, "--file", str(path)) == ""
    assert terminal.messages.startswith("attachment.name")
    assert "\u202e" not in terminal.messages
    assert terminal.json("library find", "icc-00", "--json") == []


def test_an_empty_file_a_folder_a_pipe_and_no_file_are_refused(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "folder.pdf").mkdir()
    os.mkfifo(tmp_path / "pipe.pdf")
    codes = []
    for name in ("empty.pdf", "folder.pdf", "pipe.pdf", "none.pdf"):
        add(terminal, "--file", str(tmp_path / name))
        codes.append(terminal.messages.partition(":")[0])
    assert codes == ["attachment.empty", *["attachment.unreadable"] * 3]


@pytest.mark.parametrize(
    "filled",
    [{"title": "", "symbol": ""}, {"shelf": ""}, {"files": [{"name": "x", "file": "00"}]}],
)
def test_an_item_without_title_or_shelf_or_with_made_up_files_is_refused(
    terminal: Terminal, filled: dict[str, object]
) -> None:
    add(terminal, **filled)
    assert terminal.messages.startswith("library.invalid")
