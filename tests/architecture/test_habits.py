"""Names nobody should need, marks nobody should leave, paths of nobody's machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.source import ROOT, place

FOLDERS = (".ci", "docs", "focalnet", "packaging", "resources", "tests", "translations")
TEXT = {"", ".cfg", ".csv", ".json", ".md", ".po", ".py", ".qss", ".sh", ".toml", ".ts"}

SAYS_NOTHING = re.compile(r"(utils?|helpers?|misc|commons?|managers?|widgets?|stuff)")
LEFT_FOR_LATER = re.compile(r"\b(TO[D]O|FIX[M]E)\b")  # bracketed, so that this line is clean
MACHINE_PATH = re.compile(r"(?<![\w/.<>-])/(home|opt|root|tmp|work)/\w")


def project_files() -> Iterator[Path]:
    """Yield the files that belong to the project, and no leavings of the tools."""
    yield from (path for path in ROOT.iterdir() if path.is_file())
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Return the place and text of every line of a text file that *pattern* finds."""
    return [
        f"{place(path, number)} {line.strip()}"
        for path in project_files()
        if path.suffix in TEXT
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    names = {place(path): set(Path(place(path)).with_suffix("").parts) for path in project_files()}
    assert [file for file, parts in names.items() if any(map(SAYS_NOTHING.fullmatch, parts))] == []


def test_nothing_is_left_for_later_in_the_text() -> None:
    assert lines_with(LEFT_FOR_LATER) == []


def test_no_path_of_one_machine_is_written_down() -> None:
    assert lines_with(MACHINE_PATH) == []
